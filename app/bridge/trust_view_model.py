"""Whether somebody is who they seem to be: comparing emoji, reading a code, a new key, names that look alike."""

from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge import wording
from app.bridge.background import sentence
from app.bridge.code_input import code_of_clipboard, code_of_file
from app.bridge.direction import isolated
from app.bridge.emoji_names import emoji_name
from app.bridge.lookalikes import twin_text
from app.bridge.session import Session, shown_name, user_id
from core.service.events import ComparisonChanged, FriendChanged, PeerChanged, PresenceChanged, ServiceEvent
from core.service.model import Comparing, Comparison, Friend, Neighbour, Presence, UserId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
_SEEN = (ComparisonChanged, FriendChanged, PeerChanged, PresenceChanged)
_RUNNING = (Comparing.WAITING, Comparing.SHOWN)


@QmlElement
class TrustViewModel(QObject):
    """`show` chooses the person who is verified; `look` the one whose conversation is open (properties `here...`)."""

    changed = Signal()
    codeChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._who: UserId | None = None
        self._here: UserId | None = None
        self._is_open = False
        self._reading, self._problem, self._matched = False, "", False

    # Who is verified

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name(self._who)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._who.hex() if self._who else ""

    @Property(bool, notify=changed)
    def online(self) -> bool:
        friend = self._friend(self._who)
        return friend is not None and friend.presence is not Presence.OFFLINE

    @Property(str, notify=changed)
    def step(self) -> str:
        """Where the comparison of emoji is; empty when there was none."""
        comparison = self._comparison(self._who)
        return comparison.step.value if comparison else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def emoji(self) -> list[dict[str, str]]:
        """Seven {symbol, name}, once both screens show them."""
        comparison = self._comparison(self._who)
        found = comparison.emoji if comparison else ()
        return [{"symbol": symbol, "name": emoji_name(name)} for symbol, name in found]

    @Property(bool, notify=codeChanged)
    def reading(self) -> bool:
        """Whether a picture is looked through."""
        return self._reading

    @Property(str, notify=codeChanged)
    def problem(self) -> str:
        """Why a code verified nobody."""
        return self._problem

    @Property(bool, notify=codeChanged)
    def matched(self) -> bool:
        """Whether the code that was read is this friend's."""
        return self._matched

    @Slot(str)
    def show(self, key: str) -> None:
        self._is_open = True
        self._choose(user_id(key))

    @Slot()
    def compare(self) -> None:
        """Asks to compare emoji, or agrees when the friend asked."""
        if self._who:
            self._run(self._session.messenger.compare(self._who), "compare emoji")

    @Slot(bool)
    def confirm(self, same: bool) -> None:
        """The person's word on whether both see the same."""
        if self._who:
            self._run(self._session.messenger.confirm_comparison(self._who, same), "confirm a comparison")

    @Slot()
    def leave(self) -> None:
        """The person closed the page: what runs and waits for them ends."""
        self._is_open = False
        comparison = self._comparison(self._who)
        if self._who and comparison and comparison.step in _RUNNING:
            self.refuse(self._who.hex())

    @Slot(str)
    def refuse(self, key: str) -> None:
        """Ends a comparison, or does not begin the one that was asked for."""
        self._run(self._session.messenger.cancel_comparison(user_id(key)), "end a comparison")

    @Slot(str)
    def readFile(self, url: str) -> None:
        """Verifies by the friend's QR code in a picture."""
        self._read(code_of_file(url))

    @Slot()
    def readClipboard(self) -> None:
        """Verifies by the friend's code in the clipboard."""
        self._read(code_of_clipboard())

    # The open conversation

    @Property(str, notify=changed)
    def hereKey(self) -> str:
        return self._here.hex() if self._here else ""

    @Property(str, notify=changed)
    def hereName(self) -> str:
        return self._name(self._here)

    @Property(bool, notify=changed)
    def hereAsks(self) -> bool:
        """Whether this friend wants to compare emoji."""
        comparison = self._comparison(self._here)
        return comparison is not None and comparison.step is Comparing.ASKED

    @Property(bool, notify=changed)
    def hereNewKey(self) -> bool:
        """Whether nothing is sent because this friend has a new key."""
        friend = self._friend(self._here)
        return friend is not None and friend.has_new_key

    @Property(str, notify=changed)
    def hereTwin(self) -> str:
        """A sentence about people of a similar name, or nothing."""
        return twin_text(self._here, self._session.twins) if self._here and self._session.is_open else ""

    @Slot(str)
    def look(self, key: str) -> None:
        self._here = user_id(key) if key else None
        self.changed.emit()

    @Slot(str)
    def acceptKey(self, key: str) -> None:
        """The person trusts a friend's new key without comparing."""
        self._run(self._session.messenger.accept_key(user_id(key)), "accept a new key")

    def is_looked_at(self, who: UserId) -> bool:
        """Whether the page on this friend or their conversation is open, where a banner tells what they want."""
        return who == self._here or (self._is_open and who == self._who)

    def waits_unseen(self, who: UserId) -> bool:
        """Whether this friend asks to compare emoji where the person does not look."""
        comparison = self._comparison(who)
        asks = comparison is not None and comparison.step is Comparing.ASKED
        return asks and not self.is_looked_at(who)

    def follow(self, old: UserId, new: UserId) -> None:
        """A friend goes by another id: verifying them begins anew."""
        if self._who == old:
            self._choose(new)

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        if any(isinstance(event, _SEEN) for event in batch):
            self.changed.emit()

    def _choose(self, who: UserId) -> None:
        self._who = who
        self._set_code(False, "", False)
        self.changed.emit()

    def _friend(self, who: UserId | None) -> Friend | None:
        return self._session.friend(who) if who else None

    def _name(self, who: UserId | None) -> str:
        return self._session.name(who) if who and self._session.is_open else ""

    def _comparison(self, who: UserId | None) -> Comparison | None:
        return self._session.messenger.comparison(who) if who and self._session.is_open else None

    def _read(self, code: Coroutine[Any, Any, str]) -> None:
        if self._who is None or self._reading:
            code.close()
            return
        self._set_code(True, "", False)
        self._session.background.run(self._match(self._who, code), "read a code", self._not_read)

    async def _match(self, who: UserId, code: Coroutine[Any, Any, str]) -> None:
        peer = await self._session.messenger.invite(await code)
        if peer.user_id != who:
            self._set_code(False, self._another(peer, who), False)
            return
        await self._session.messenger.verify(who, True)
        self._set_code(False, "", True)

    def _another(self, peer: Neighbour, who: UserId) -> str:
        text = _tr(
            "This is the code of {other} (key name: {key}), not of {name} as this computer knows them. "
            "If {name} showed it to you, do not trust this conversation."
        )
        key = wording.one_line(peer.key_name)
        return text.format(other=isolated(shown_name(peer.name)), key=key, name=isolated(self._name(who)))

    def _not_read(self, error: Exception) -> None:
        self._set_code(False, sentence(error), False)

    def _set_code(self, reading: bool, problem: str, matched: bool) -> None:
        self._reading, self._problem, self._matched = reading, problem, matched
        self.codeChanged.emit()

    def _run(self, coroutine: Coroutine[Any, Any, None], name: str) -> None:
        self._session.background.run(coroutine, name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trust", text)
