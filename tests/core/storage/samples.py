"""Values to store, a database to store them in, and a keyring that exists only here."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

from keyring.backend import KeyringBackend

from core.errors import StorageError
from core.messaging.model import ChatMessage, MessageState
from core.messaging.writes import FinishOutgoing, OutboxEntry, PutIncoming, PutOutgoing, Write
from core.protocol.changes import Change, Quiet, to_wire
from core.protocol.ids import ClientId, MessageId, UserId
from core.storage.keystore import KeyKind
from core.storage.profile import Profile, open_profile
from core.storage.reader import Reader
from core.storage.worker import Storage
from core.storage.wrapping import Cost
from core.storage.writes import apply

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
ME, ANN, BOB, EVE = (UserId(bytes([n]) * 16) for n in (1, 2, 3, 4))
CLIENT, OTHER_CLIENT = ClientId(b"c" * 16), ClientId(b"d" * 16)


def own_id(datetime: int) -> MessageId:
    return MessageId.of(ME, CLIENT, datetime)


def own(datetime: int, to: UserId = ANN, text: str | None = None, **changes: object) -> PutOutgoing:
    """Our message number `datetime` with its outbox entry."""
    message = ChatMessage(
        message_id=own_id(datetime),
        sender=ME,
        receiver=to,
        conversation=to,
        text=f"own {datetime}" if text is None else text,
        sent_at=datetime + 100,
        received_at=datetime + 200,
        state=MessageState.QUEUED,
        client=CLIENT,
        datetime=datetime,
        **changes,  # type: ignore[arg-type]
    )
    return PutOutgoing(message, entry(datetime, to))


def entry(datetime: int, to: UserId = ANN) -> OutboxEntry:
    return OutboxEntry(own_id(datetime), to, CLIENT, datetime, b"content %d" % datetime)


def incoming(
    datetime: int, sender: UserId = ANN, client: ClientId = CLIENT, text: str | None = None
) -> PutIncoming:
    """A friend's message number `datetime`."""
    return PutIncoming(
        ChatMessage(
            message_id=MessageId.of(sender, client, datetime),
            sender=sender,
            receiver=ME,
            conversation=sender,
            text=f"theirs {datetime}" if text is None else text,
            sent_at=datetime + 100,
            received_at=datetime + 200,
            client=client,
            datetime=datetime,
        )
    )


def own_change(datetime: int, change: Change, to: UserId = ANN) -> PutOutgoing:
    """Our content number `datetime`, which changes a message."""
    write = own(datetime, to, "", kind=to_wire(change)[0])
    return replace(write, entry=replace(write.entry, is_quiet=True), change=change)


def their_change(datetime: int, change: Quiet, sender: UserId = ANN) -> PutIncoming:
    """A friend's content number `datetime`, which changes a message or says what was read."""
    message = replace(incoming(datetime, sender, text="").message, kind=to_wire(change)[0])
    return PutIncoming(message, change)


def delivered(datetime: int, to: UserId = ANN) -> FinishOutgoing:
    return FinishOutgoing(own_id(datetime), to, MessageState.DELIVERED, datetime + 300, None, datetime)


def failed(datetime: int, to: UserId = ANN, error: int = 3) -> FinishOutgoing:
    return FinishOutgoing(own_id(datetime), to, MessageState.FAILED, datetime + 300, error, datetime)


class Book:
    """An open profile, written and read without threads."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.open()

    def open(self) -> None:
        self.profile: Profile = open_profile(self.home, KeyKind.FILE)
        self.reader = Reader(self.profile.reader)

    def write(self, *writes: Write) -> None:
        apply(self.profile.writer, writes)

    def reopen(self) -> None:
        self.profile.close()
        self.open()

    def texts(self, conversation: UserId = ANN, **bounds: object) -> list[str]:
        return [message.text for message in self.reader.history(conversation, **bounds)]  # type: ignore[arg-type]


@contextlib.contextmanager
def book(home: Path) -> Iterator[Book]:
    opened = Book(home)
    try:
        yield opened
    finally:
        opened.profile.close()


@contextlib.asynccontextmanager
async def running(home: Path) -> AsyncIterator[Storage]:
    storage = Storage(await asyncio.to_thread(open_profile, home, KeyKind.FILE))
    try:
        yield storage
    finally:
        await storage.close()


async def commit(storage: Storage, *writes: Write) -> StorageError | None:
    """The error the step ended with."""
    done: asyncio.Future[StorageError | None] = asyncio.get_running_loop().create_future()
    storage.commit(list(writes), done.set_result)
    return await done


class FakeKeyring(KeyringBackend):
    """A keyring in memory. Its priority of 0 keeps it out of every search for a real one."""

    priority = 0  # type: ignore[assignment]

    def __init__(self, *, rank: float = 5, keeps: bool = True, fails: bool = False) -> None:
        super().__init__()
        self.priority = rank  # type: ignore[assignment]
        self.secrets: dict[tuple[str, str], str] = {}
        self._keeps, self._fails = keeps, fails

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        if self._keeps:
            self.secrets[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.secrets.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        del self.secrets[service, username]

    def _answer(self) -> None:
        if self._fails:
            raise OSError("no bus, no prompt, no keyring")
