"""A backup: one encrypted file, the moment it was made, read through before it counts."""

import stat
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import (
    DamagedProfile,
    ForeignFile,
    NewerProfile,
    ProfileError,
    StorageFull,
    WrongPassphrase,
)
from core.messaging.model import BackupInfo
from core.storage import backup, database, migrations, wrapping
from core.storage.backup import PART, check
from core.storage.keystore import KEY_FILE
from core.storage.seal import SEAL_BYTES, read_seal
from tests.core.storage.backups import MADE_AT, SECRET, TICKET, make, restored
from tests.core.storage.samples import ANN, BOB, Book, incoming, own, own_id


def test_a_backup_tells_what_it_holds_and_is_its_owner_s_alone(alice: Book, tmp_path: Path) -> None:
    target = tmp_path / "it's a backup?#100%.parley"
    assert make(alice, target) == BackupInfo("Alice", MADE_AT, 3, 1)
    assert check(target, SECRET) == BackupInfo("Alice", MADE_AT, 3, 1)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert {path.name for path in tmp_path.iterdir()} == {"alice", target.name}


def test_lines_and_rows_of_no_conversation_do_not_count(alice: Book, tmp_path: Path) -> None:
    line, hidden = incoming(8).message, incoming(9).message
    alice.write(replace(incoming(8), message=replace(line, kind="line:timer")))
    alice.write(replace(incoming(9), message=replace(hidden, conversation=b"")))  # type: ignore[arg-type]
    assert alice.reader.count() == (3, 2)
    assert make(alice, tmp_path / "b").messages == 3


def test_only_the_passphrase_opens_it(alice: Book, tmp_path: Path) -> None:
    make(alice, tmp_path / "b", "fenêtre")
    assert check(tmp_path / "b", "fene\u0302tre").name == "Alice"
    for wrong in ("Fenêtre", "fenêtre ", ""):
        with pytest.raises(WrongPassphrase) as raised:
            check(tmp_path / "b", wrong)
        assert "fen" not in repr(raised.value)


def test_nothing_in_it_is_in_clear_and_no_two_are_alike(alice: Book, tmp_path: Path) -> None:
    make(alice, tmp_path / "one")
    make(alice, tmp_path / "two")
    one, two = (tmp_path / "one").read_bytes(), (tmp_path / "two").read_bytes()
    for data in (one, two):
        for word in (b"Alice", b"own 1", b"pickled", b"CREATE TABLE", alice.profile.key.key, b"SQLite"):
            assert word not in data
    assert one[:8] == two[:8] == b"PARLEYB\x01"
    pages = [{data[at : at + 64] for at in range(4096, len(data), 4096)} for data in (one, two)]
    assert not pages[0] & pages[1]


def test_while_it_is_written_nothing_is_in_clear_either(
    alice: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every file under the folder, at the end of the copying and at the end of all."""
    seen: list[set[str]] = []

    def look(*arguments: object) -> None:
        files = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != KEY_FILE]
        assert not [path for path in files if b"own 1" in path.read_bytes() or b"CREATE" in path.read_bytes()]
        seen.append({path.name for path in files})
        finish(*arguments)  # type: ignore[arg-type]

    finish = backup._finish
    monkeypatch.setattr(backup, "_finish", look)
    make(alice, tmp_path / "b")
    ours = {"profile.db", "profile.db-wal", "profile.db-shm", "profile.lock"}
    assert seen == [ours | {"b" + PART}]


def test_keys_of_the_installation_stay_behind(alice: Book, tmp_path: Path) -> None:
    make(alice, tmp_path / "b")
    with restored(tmp_path / "b", tmp_path / "home") as db:
        assert "account" not in db.reader.load_meta()
        assert db.reader.load_sessions() == db.reader.load_tickets() == db.reader.load_issued_tickets() == []
        assert db.reader.load_asked() == []
        (entry,) = db.reader.load_outbox(ANN, -1, 10)
        assert (entry.message_id, entry.olm_type, entry.ciphertext) == (own_id(3), None, None)
        assert entry.content == b"content 3"
    assert alice.reader.load_tickets() == [(ANN, TICKET)]
    assert alice.reader.load_meta()["account"] == b"the pickled account"


def test_it_is_the_moment_it_was_made(alice: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written while the copy is made is in none of its tables; nobody waits for it."""
    changes = (*backup._LEFT_OUT, "SELECT during()")
    written = threading.Event()

    def during() -> None:
        alice.write(incoming(50), own(51))
        written.set()

    def with_function(*arguments: object) -> database.Connection:
        connection = database.open_source(*arguments)  # type: ignore[arg-type]
        connection.create_function("during", 0, during)  # type: ignore[attr-defined]
        return connection

    monkeypatch.setattr(backup, "open_source", with_function)
    monkeypatch.setattr(backup, "_LEFT_OUT", changes)
    assert make(alice, tmp_path / "b").messages == 3
    assert written.is_set()
    assert alice.reader.count() == (5, 2)
    with restored(tmp_path / "b", tmp_path / "home") as db:
        assert db.texts(ANN) == ["own 1", "waits, sealed"]
        assert [row.conversation for row in db.reader.conversations()] == [ANN, BOB]


def test_search_works_in_what_was_restored(alice: Book, tmp_path: Path) -> None:
    make(alice, tmp_path / "b")
    with restored(tmp_path / "b", tmp_path / "home") as db:
        db.write(incoming(60, text="a new one"))
        assert db.profile.writer.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.texts(ANN) == ["own 1", "waits, sealed", "a new one"]


# Places


def test_the_file_is_replaced_only_by_one_that_was_read(
    alice: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "b"
    target.write_bytes(b"what was there")

    def unreadable(path: Path, _: str) -> BackupInfo:
        raise DamagedProfile(str(path))

    monkeypatch.setattr(backup, "check", unreadable)
    with pytest.raises(DamagedProfile):
        make(alice, target)
    assert target.read_bytes() == b"what was there"
    monkeypatch.undo()
    make(alice, target)
    assert check(target, SECRET).name == "Alice"
    assert {path.name for path in tmp_path.iterdir()} == {"alice", "b"}


def test_places_that_cannot_be_used(alice: Book, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(alice.home)
    for target, words in (
        (alice.home / "b", "own folder"),
        (tmp_path / "link" / "b", "own folder"),
        (tmp_path / "gone" / "b", "is not there"),
        (tmp_path / "folder", "is a folder"),
        (tmp_path / ("n" * 300), "cannot use"),
    ):
        with pytest.raises(ProfileError, match=words):
            make(alice, target)
    assert {path.name for path in tmp_path.iterdir()} == {"alice", "folder", "link"}
    assert list((tmp_path / "folder").iterdir()) == []


def test_a_full_disk_leaves_nothing_there(alice: Book, small_disk: Path) -> None:
    alice.write(*(incoming(number, text="x" * 2000) for number in range(100, 800)))
    (small_disk / "b").write_bytes(b"what was there")
    with pytest.raises(StorageFull, match="disk"):
        make(alice, small_disk / "b")
    assert [path.name for path in small_disk.iterdir()] == ["b"]
    assert (small_disk / "b").read_bytes() == b"what was there"


def test_a_drive_that_vanishes_is_said(alice: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def vanish(*_: object) -> None:
        raise backup.sqlcipher.OperationalError("disk I/O error")

    monkeypatch.setattr(backup, "copy", vanish)
    with pytest.raises(ProfileError, match="drive is connected"):
        make(alice, tmp_path / "b")
    assert {path.name for path in tmp_path.iterdir()} == {"alice"}


# Damage


def test_a_cut_anywhere_is_noticed(alice: Book, tmp_path: Path) -> None:
    make(alice, tmp_path / "b")
    whole = (tmp_path / "b").read_bytes()
    lengths = [*range(0, 300, 7), *range(len(whole) - 2 * SEAL_BYTES, len(whole)), len(whole) // 2]
    for length in lengths:
        (tmp_path / "b").write_bytes(whole[:length])
        with pytest.raises(ForeignFile if length < 7 else DamagedProfile):
            check(tmp_path / "b", SECRET)
    (tmp_path / "b").write_bytes(whole + b"\0")
    with pytest.raises(DamagedProfile):
        check(tmp_path / "b", SECRET)


def test_a_flipped_bit_is_noticed_in_the_seal_and_in_every_page(
    alice: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(alice, tmp_path / "b")
    whole = (tmp_path / "b").read_bytes()
    begin = len(whole) - SEAL_BYTES
    places = [*range(7, 16), *range(begin, len(whole)), *range(100, begin, 2048)]
    for place in places:
        broken = bytearray(whole)
        broken[place] ^= 1
        (tmp_path / "b").write_bytes(broken)
        with pytest.raises((DamagedProfile, NewerProfile)):
            check(tmp_path / "b", SECRET)


def test_pages_of_another_backup_are_noticed(alice: Book, tmp_path: Path) -> None:
    make(alice, tmp_path / "one")
    make(alice, tmp_path / "two")
    one, two = (tmp_path / "one").read_bytes(), (tmp_path / "two").read_bytes()
    (tmp_path / "mixed").write_bytes(one[:8192] + two[8192:12288] + one[12288:])
    with pytest.raises(DamagedProfile):
        check(tmp_path / "mixed", SECRET)


def test_an_absurd_cost_is_not_tried(alice: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(alice, tmp_path / "b")
    whole = (tmp_path / "b").read_bytes()
    seal = read_seal(tmp_path / "b")
    greedy = replace(seal, wrapped=b"\xff" * 12 + seal.wrapped[12:])
    (tmp_path / "b").write_bytes(whole[:-SEAL_BYTES] + greedy.encode())
    monkeypatch.setattr(wrapping, "_stretch", lambda *_: pytest.fail("tried"))
    with pytest.raises(DamagedProfile):
        check(tmp_path / "b", SECRET)


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" * 300])
def test_another_program_s_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "b").write_bytes(content)
    with pytest.raises(ForeignFile):
        check(tmp_path / "b", SECRET)


def test_a_file_that_is_not_there_or_a_folder_is_an_error_for_a_person(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(ProfileError, match="cannot use"):
            check(path, SECRET)


def test_a_newer_one_is_named_as_such(alice: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(alice, tmp_path / "b")
    monkeypatch.setattr(backup, "MIGRATIONS", migrations.MIGRATIONS[:-1])
    with pytest.raises(NewerProfile):
        check(tmp_path / "b", SECRET)
