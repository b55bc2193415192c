"""No key, passphrase or message text in logs, in `repr` or in clear on disk; what a copied folder is worth."""

import asyncio
import gc
import logging
import os
import shutil
import stat
from pathlib import Path
from typing import Any

import pytest

from core.cli import commands
from core.cli.commander import Desk, answer
from core.errors import ForeignFile, ProfileError, WrongPassphrase
from core.protocol.card import CARD_CONTEXT
from core.protocol.identity import verify
from core.protocol.packets import Broadcast, ChatRequest, IdChange, OlmKeys, Registration
from core.service.config import Config, Protection
from core.service.events import FriendChanged, MessageArrived, PresenceChanged, RequestArrived
from core.service.messenger import Messenger
from core.service.model import OwnStatus
from core.service.opening import restore_backup
from core.storage import worker
from core.storage.keystore import unlock
from tests.core.service.people import People, Person
from tests.fakes.link_pair import ALICE

PASSPHRASE = "wombat-passphrase-77"
TEXT = "quetzal-message-text"
NOTE = "narwhal-note-text"
STATUS = "axolotl-status-text"
MASTER = {"passphrase": PASSPHRASE, "protection": Protection.PASSPHRASE}


async def conversation(people: People) -> tuple[Person, Person]:
    """Everything two people do with each other, once; Alice's profile is under a passphrase."""
    alice, bob = await people.start("Alice", **MASTER), await people.start("Bob")
    peer = await alice.messenger.invite(bob.messenger.me.invite)
    await alice.messenger.request(peer.user_id, NOTE)
    await bob.sees(RequestArrived)
    await bob.messenger.accept(alice.id)
    await alice.sees(FriendChanged, lambda event: event.change == "added")
    await alice.messenger.set_status(OwnStatus.AWAY, STATUS)
    await bob.sees(PresenceChanged, lambda event: event.status_text == STATUS)
    await alice.messenger.send(bob.id, TEXT)
    await bob.sees(MessageArrived)
    await bob.messenger.send(alice.id, TEXT)
    await alice.sees(MessageArrived)
    return alice, bob


def secrets_of(person: Person, home: Path, passphrase: str | None) -> list[bytes]:
    """Private keys, the key of the ratchet's pickles, the key of the database, the secrets of tickets."""
    state = person.messenger._state
    private = state.identity.to_bytes()
    key = unlock(home, passphrase, keyring=False).key
    tickets = [each for kind in (state.tickets._held, state.tickets._issued) for each in kind.values()]
    assert len(tickets) == 2
    secrets = [ticket.secret for of_one in tickets for ticket in of_one]
    return [private[:32], private[32:], state.ratchet._pickle_key, key, *secrets]


def spellings(secret: bytes) -> list[str]:
    """As text may show it; parts count as well."""
    part = secret[4:20]
    return [part.hex(), repr(part)[2:-1], part.hex().upper(), str(list(part))[1:-1]]


def leaks(text: str, secrets: list[bytes]) -> list[str]:
    words = [PASSPHRASE, TEXT]
    return [each for each in [*words, *(form for key in secrets for form in spellings(key))] if each in text]


def everything_logged(caplog: pytest.LogCaptureFixture) -> str:
    formatter = logging.Formatter("%(name)s %(message)s")
    return "\n".join(formatter.format(record) for record in caplog.records)


async def test_no_secret_is_logged_in_a_whole_conversation_at_vv(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """SF-23. Also with asyncio's own debugging, which prints what callbacks are given."""
    commands._start_log(2)
    caplog.set_level(logging.DEBUG)
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    loop.slow_callback_duration = 0
    async with People(tmp_path) as people:
        alice, bob = await conversation(people)
        secrets = secrets_of(alice, tmp_path / "Alice", PASSPHRASE) + secrets_of(bob, tmp_path / "Bob", None)
        await bob.messenger.stop()
        await alice.messenger.send(bob.id, TEXT)
        await people.start("Bob")
    logged = everything_logged(caplog)
    assert "core.service" in logged
    assert "Runner._tell" in logged
    assert leaks(logged, secrets) == []
    assert NOTE not in logged


async def test_no_passphrase_is_logged_by_what_takes_one(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A backup, its restoring, the window's lock and another passphrase, also where they fail."""
    commands._start_log(2)
    caplog.set_level(logging.DEBUG)
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    loop.slow_callback_duration = 0
    backup, others = tmp_path / "backup", ["okapi-passphrase-1", "okapi-passphrase-2", "okapi-passphrase-3"]
    async with People(tmp_path) as people:
        messenger = (await people.start("Alice", **MASTER)).messenger
        key = unlock(tmp_path / "Alice", PASSPHRASE, keyring=False).key
        desk = Desk(messenger, lambda: None)
        for path in (backup, tmp_path / "no such folder" / "backup"):
            await answer(desk, {"cmd": "backup_export", "path": str(path), "passphrase": others[0]})
        await answer(desk, {"cmd": "backup_check", "path": str(backup), "passphrase": others[1]})
        assert not await messenger.check_passphrase(others[1])
        await messenger.set_protection(Protection.PASSPHRASE, others[2])
        await restore_backup(backup, others[0], tmp_path / "new", Protection.PASSPHRASE, others[1])
        restored = unlock(tmp_path / "new", others[1], keyring=False).key
    logged = everything_logged(caplog)
    assert "core.service" in logged or "asyncio" in logged
    assert leaks(logged, [key, restored, *(each.encode() for each in others)]) == []
    assert not [each for each in others if each in logged]


async def test_no_repr_shows_a_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of every object of ours that exists while two people talk, and of all that was written to disk for them."""
    real, kept = worker.apply, list[Any]()

    def apply(db: Any, writes: Any) -> None:
        kept.extend(writes)
        real(db, writes)

    monkeypatch.setattr(worker, "apply", apply)
    async with People(tmp_path) as people:
        alice, bob = await conversation(people)
        secrets = secrets_of(alice, tmp_path / "Alice", PASSPHRASE) + secrets_of(bob, tmp_path / "Bob", None)
        config = Config(tmp_path, passphrase=PASSPHRASE)
        ours = [each for each in gc.get_objects() if str(type(each).__module__).startswith("core.")]
        reprs = [(type(each).__name__, repr(each)) for each in [*ours, *kept, config]]
    names = {"Messenger", "State", "Ratchet", "Storage", "PutIncoming", "SetMeta", "PutSession", "Config"}
    names |= {"KeepTickets", "KeepIssuedTickets", "Ticket", "IssuedTicket"}
    assert names <= {name for name, _ in reprs}
    found = {name for name, shown in reprs if leaks(shown, secrets)}
    assert found == set()


# The folder


def clear_bytes(home: Path, words: list[bytes]) -> set[tuple[str, bytes]]:
    """Which of `words` stand in which file."""
    files = [path for path in home.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"profile.db", "profile.key"}
    return {(path.name, word) for path in files for word in words if word in path.read_bytes()}


async def test_nothing_in_the_folder_is_in_clear(tmp_path: Path) -> None:
    """SF-3, SF-4, SF-12: keys, sessions, names, messages, the index and the log of the database."""
    async with People(tmp_path) as people:
        alice, bob = await conversation(people)
        assert await alice.messenger.search("quetzal")
        await bob.messenger.rename("Bartholomew")
        await alice.sees(FriendChanged, lambda event: event.change == "renamed")
        home = tmp_path / "Alice"
        words = [
            TEXT.encode(),
            NOTE.encode(),
            STATUS.encode(),
            b"quetzal",
            PASSPHRASE.encode(),
            b"Alice",
            b"Bartholomew",  # three letters alone stand in any ciphertext now and then
        ]
        words += [bytes(alice.id), bytes(bob.id), str(bob.id).encode(), b"SQLite format 3"]
        words += secrets_of(alice, home, PASSPHRASE)
        assert clear_bytes(home, words) == set()
    assert clear_bytes(home, words) == set()


async def open_copy(copy: Path, passphrase: str | None) -> Messenger:
    return await Messenger.open(Config(copy, passphrase=passphrase, keyring=False))


async def test_a_copied_folder_without_its_secret_is_useless(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        await people.start("Alice", **MASTER)
        await people.start("Bob")
    copy = tmp_path / "copy"
    shutil.copytree(tmp_path / "Alice", copy)
    for guess in (None, "", "wombat-passphrase-78", PASSPHRASE.upper(), " " + PASSPHRASE):
        with pytest.raises(WrongPassphrase):
            await open_copy(copy, guess)
    (copy / "profile.key").unlink()
    with pytest.raises(ProfileError):
        await open_copy(copy, PASSPHRASE)
    shutil.copy(tmp_path / "Bob" / "profile.key", copy / "profile.key")
    with pytest.raises(ForeignFile):
        await open_copy(copy, None)


async def test_a_copied_folder_with_its_key_file_is_the_profile(tmp_path: Path) -> None:
    """Without passphrase and keyring the key lies beside the database; a notice says so."""
    async with People(tmp_path) as people:
        bob = await people.start("Bob")
        who = bob.id
    shutil.copytree(tmp_path / "Bob", tmp_path / "copy")
    thief = await open_copy(tmp_path / "copy", None)
    assert thief.me.user_id == who
    await thief.stop()


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
async def test_other_users_of_this_computer_can_open_nothing(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        async with People(tmp_path) as people:
            alice, _ = await conversation(people)
            await alice.messenger.search("quetzal")
            home = tmp_path / "Alice"
            modes = {path.name: stat.S_IMODE(path.lstat().st_mode) for path in home.rglob("*")}
            assert stat.S_IMODE(home.stat().st_mode) == 0o700
    finally:
        os.umask(old)
    assert {"profile.db", "profile.db-wal", "profile.key", "profile.lock"} <= set(modes)
    assert {name for name, mode in modes.items() if mode & 0o077} == set()
    assert not [name for name in modes if name.endswith((".tmp", ".new", "-journal"))]


# Signatures


def test_a_signature_for_one_purpose_is_none_for_another() -> None:
    """Every signed statement begins with its own context, and no context is the beginning of another."""
    kinds = (Registration, OlmKeys, Broadcast, ChatRequest, IdChange)
    contexts = [CARD_CONTEXT, *(kind.CONTEXT for kind in kinds)]
    assert len(set(contexts)) == len(contexts) == 6
    identity, part = ALICE.identity, b"the same bytes"
    for signed in contexts:
        assert b"\x00" not in signed
        signature = identity.sign(signed, part)
        valid = [each for each in contexts if verify(identity.identity_key, each, signature, part)]
        assert valid == [signed]
        moved = signed[:-1], signed[-1:] + b"\x00" + part
        assert not verify(identity.identity_key, moved[0], signature, moved[1])
