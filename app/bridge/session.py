"""What the view models share: the running messenger, the people it knows, the tasks and the clock."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from app.bridge import times, wording
from app.bridge.background import Background
from app.bridge.lookalikes import Named, lookalikes
from app.bridge.typing_book import TypingBook
from core.service.model import Friend, FriendRequest, Neighbour, Presence, UserId

if TYPE_CHECKING:
    from core.service.messenger import Messenger


class Preferences(Protocol):
    """Values kept beside the profile that are readable before it is open. Nothing secret."""

    def text(self, key: str, default: str) -> str: ...
    def set_text(self, key: str, value: str) -> None: ...


class Session:
    """One opened profile. `messenger` is set once, when the profile is open."""

    def __init__(self, background: Background, now: Callable[[], int] | None = None) -> None:
        self.background = background
        self.now = now or wall_clock
        self.typing = TypingBook()
        self._messenger: Messenger | None = None
        self._friends: dict[UserId, Friend] = {}
        self._strangers: dict[UserId, str] | None = None
        self._twins: dict[UserId, list[Named]] | None = None

    @property
    def is_open(self) -> bool:
        return self._messenger is not None

    @property
    def messenger(self) -> "Messenger":
        """Raises RuntimeError before the profile is open: no page that needs it is shown by then."""
        if self._messenger is None:
            raise RuntimeError("the profile is not open")
        return self._messenger

    def open(self, messenger: "Messenger") -> None:
        self._messenger = messenger
        self.refresh()

    def close(self) -> None:
        self._messenger = None
        self.typing.clear()

    def refresh(self) -> None:
        """Reads the friends anew; done once per batch of events."""
        self._friends = {friend.user_id: friend for friend in self.messenger.friends()}
        self._strangers = self._twins = None

    @property
    def friends(self) -> dict[UserId, Friend]:
        return self._friends

    @property
    def twins(self) -> dict[UserId, list[Named]]:
        """Everybody known or seen whose name resembles another's, and those others."""
        if self._twins is None:
            self._twins = lookalikes(self._everybody())
        return self._twins

    def friend(self, user_id: UserId) -> Friend | None:
        return self._friends.get(user_id)

    def current(self, user_id: UserId) -> UserId:
        """The id by which somebody goes now."""
        return self.messenger.resolve(user_id.hex())

    def name(self, user_id: UserId) -> str:
        """The name of a friend, or of anybody we have met."""
        return self.known_name(user_id) or QCoreApplication.translate("Session", "Former friend")

    def known_name(self, user_id: UserId) -> str:
        """The same; empty for somebody of whom only messages are left."""
        friend = self._friends.get(user_id)
        if friend is not None:
            return shown_name(friend.name)
        if self._strangers is None:
            people = [*self._people(), *self.messenger.blocked()]
            self._strangers = {each.user_id: each.name for each in people}
        name = self._strangers.get(user_id)
        return shown_name(name) if name is not None else ""

    def _everybody(self) -> list[Named]:
        known = [*self._friends.values(), *self._people()]
        return [Named(each.user_id, shown_name(each.name), each.key_name) for each in known]

    def _people(self) -> list[FriendRequest | Neighbour]:
        """Those who are no friends."""
        messenger = self.messenger
        requests = [*messenger.incoming_requests(), *messenger.outgoing_requests()]
        return [*requests, *messenger.peers()]


def wall_clock() -> int:
    """Now in milliseconds since the Unix epoch."""
    return int(time.time() * 1000)


def user_id(key: str) -> UserId:
    """The id that a row's key stands for."""
    return UserId.from_hex(key)


def shown_name(name: str) -> str:
    """A name for the screen, never empty."""
    return wording.one_line(name) or "?"


def presence_text(friend: Friend, now: int) -> str:
    """Presence and status in words: "Away · at lunch", "last seen yesterday at 18:53"."""
    if friend.presence is Presence.OFFLINE and friend.hides_last_seen:
        return QCoreApplication.translate("Session", "last seen recently")
    if friend.presence is Presence.OFFLINE:
        return times.last_seen(friend.last_seen, now)
    words = {
        Presence.ONLINE: QCoreApplication.translate("Session", "online"),
        Presence.BUSY: QCoreApplication.translate("Session", "busy"),
        Presence.AWAY: QCoreApplication.translate("Session", "away"),
    }
    status = wording.one_line(friend.status_text)
    return f"{words[friend.presence]} · {status}" if status else words[friend.presence]
