"""The only door for applications: composes protocol, messaging, transport and storage on one event loop."""

from collections.abc import Callable
from pathlib import Path

from core.messaging.model import (
    ChatMessage,
    Connection,
    ConversationSummary,
    Friend,
    FriendRequest,
    Me,
    Neighbour,
    OwnStatus,
    Stats,
    Visibility,
)
from core.protocol.ids import MessageId, UserId
from core.service.config import Config, ProfileStatus
from core.service.events import ServiceEvent


def profile_status(home: Path) -> ProfileStatus:
    """Whether a profile exists in `home` and whether a passphrase must be asked for. Opens nothing."""
    raise NotImplementedError


def keyring_available() -> bool:
    """Whether this computer has a keyring that can keep the key (may block for 0.1 s: call it in a worker)."""
    raise NotImplementedError


class Messenger:
    """One running profile. Methods that touch disk or network are coroutines; the rest answer from memory.

    Coroutines raise CommandError (code and a sentence for the person), StorageError.
    """

    @classmethod
    async def open(cls, config: Config) -> "Messenger":
        """Opens or makes the profile. Raises ProfileError (WrongPassphrase, ProfileInUse, ...). Nothing is sent yet."""
        raise NotImplementedError

    async def start(self) -> None:
        """Listens, discovers, dials friends, opens the control socket."""
        raise NotImplementedError

    async def stop(self) -> None:
        """Says goodbye, closes links and files. Safe to call twice."""
        raise NotImplementedError

    def subscribe(self, listener: Callable[[ServiceEvent], None]) -> Callable[[], None]:
        """Calls `listener` on the loop for every event from now on; the result unsubscribes."""
        raise NotImplementedError

    @property
    def me(self) -> Me: ...
    def peers(self) -> list[Neighbour]: ...
    def friends(self) -> list[Friend]: ...
    def incoming_requests(self) -> list[FriendRequest]: ...
    def outgoing_requests(self) -> list[FriendRequest]: ...
    def blocked(self) -> list[Friend]: ...
    def connections(self) -> list[Connection]: ...
    def stats(self) -> Stats: ...
    def resolve(self, text: str) -> UserId:
        """A 32-hex id or an unambiguous friend name. Raises CommandError unknown_peer or ambiguous."""

    async def probe(self, address: str, port: int) -> Neighbour: ...
    async def invite(self, link: str) -> Neighbour: ...
    async def request(self, peer: UserId, note: str = "") -> None: ...
    async def cancel(self, peer: UserId) -> None: ...
    async def accept(self, peer: UserId) -> None: ...
    async def decline(self, peer: UserId) -> None: ...
    async def block(self, peer: UserId) -> None: ...
    async def unblock(self, peer: UserId) -> None: ...
    async def remove(self, peer: UserId) -> None: ...
    async def rename(self, name: str) -> None: ...
    async def set_status(self, value: OwnStatus, text: str | None = None) -> None: ...
    async def set_visibility(self, value: Visibility) -> None: ...

    async def send(self, to: UserId, text: str, reply_to: MessageId | None = None) -> ChatMessage:
        """Returns once stored. The message is delivered when the friend is next reachable, once and in order."""

    async def retry(self, message_id: MessageId) -> None:
        """Queues a failed message again, under the same id."""

    async def history(
        self, conversation: UserId, *, before: MessageId | None = None, after: MessageId | None = None, limit: int = 50
    ) -> list[ChatMessage]:
        """Oldest first; strictly before or after a message; at most 500; an empty list is the end."""

    async def search(self, query: str, limit: int = 50) -> list[ChatMessage]: ...
    async def conversations(self) -> list[ConversationSummary]:
        """One row per friend or talk with messages, newest first."""

    async def mark_seen(self, conversation: UserId) -> None:
        """The person has seen everything of this conversation on this computer (unread becomes 0)."""

    async def safety(self, peer: UserId) -> tuple[str, bool]:
        """The 60 digits, the same at both ends, and whether this person was verified."""

    async def verify(self, peer: UserId, value: bool) -> None: ...

    def setting(self, key: str) -> str | None:
        """A value the application keeps inside the encrypted profile (drafts, theme, ...); from memory."""

    async def set_setting(self, key: str, value: str | None) -> None: ...
