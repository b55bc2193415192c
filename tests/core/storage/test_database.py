"""How the database is opened, and what is said when it cannot be."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from core.errors import DamagedProfile, ForeignFile, NewerProfile, ProfileError, StorageError, StorageFull
from core.protocol.ids import ClientId, UserId
from core.storage import (
    bulk,
    changes,
    keeping,
    messages,
    migrations,
    outbox,
    reactions,
    receipts,
    search,
    sessions,
    timed,
)
from core.storage.database import (
    Connection,
    create_database,
    number,
    open_database,
    open_reader,
    storage_errors,
    transaction,
)
from core.storage.files import make_private
from core.storage.migrations import MIGRATIONS, migrate

KEY, SALT = b"k" * 32, b"s" * 16


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with the schema and one row, closed."""
    path = tmp_path / "profile.db"
    make_private(path)
    db = create_database(path, KEY, SALT)
    migrate(db)
    db.execute("INSERT INTO meta VALUES ('a', x'01')")
    db.close()
    return path


@pytest.fixture
def db(path: Path) -> Iterator[Connection]:
    connection = open_database(path, KEY, SALT)
    yield connection
    connection.close()


def test_every_commit_is_on_disk_before_it_returns(db: Connection) -> None:
    assert [number(db, f"PRAGMA {name}") for name in ("synchronous", "foreign_keys", "temp_store")] == [
        2,
        1,
        2,
    ]
    row = db.execute("PRAGMA journal_mode").fetchone()
    assert row == ("wal",)


def test_pages_are_authenticated(db: Connection) -> None:
    assert db.execute("PRAGMA cipher_use_hmac").fetchone() == ("1",)
    assert db.execute("PRAGMA cipher_integrity_check").fetchall() == []


def test_the_file_begins_with_the_salt_and_shows_nothing_else(path: Path) -> None:
    content = path.read_bytes()
    assert content.startswith(SALT)
    assert b"SQLite" not in content
    assert b"meta" not in content


def test_it_belongs_to_its_owner_alone(db: Connection, path: Path) -> None:
    db.execute("INSERT INTO meta VALUES ('b', x'02')")
    modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    assert modes == dict.fromkeys(("profile.db", "profile.db-wal", "profile.db-shm"), 0o600)


def test_the_wrong_key_reads_nothing_and_says_nothing_on_stderr(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()
    with pytest.raises(DamagedProfile):
        open_database(path, b"x" * 32, SALT)
    assert path.read_bytes() == before
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("content", [b"hello", b"SQLite format 3\0" + bytes(4080), os.urandom(8192)])
def test_another_file_in_its_place_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(ForeignFile):
        open_database(path, KEY, SALT)
    assert path.read_bytes() == content


def test_another_profiles_database_is_refused(path: Path) -> None:
    with pytest.raises(ForeignFile):
        open_database(path, KEY, b"t" * 16)


def test_another_file_in_place_of_the_log_is_refused(path: Path) -> None:
    log = path.with_name("profile.db-wal")
    log.write_bytes(b"dear diary")
    with pytest.raises(ForeignFile, match=r"profile\.db-wal"):
        open_database(path, KEY, SALT)
    assert log.read_bytes() == b"dear diary"


@pytest.mark.parametrize("log", [b"", bytes(4096), bytes.fromhex("377f0682") + bytes(28)])
def test_a_log_that_a_loss_of_power_left_unwritten_is_no_obstacle(path: Path, log: bytes) -> None:
    path.with_name("profile.db-wal").write_bytes(log)
    db = open_database(path, KEY, SALT)
    assert db.execute("SELECT value FROM meta").fetchone() == (b"\x01",)
    db.close()


@pytest.mark.parametrize("size", [0, 16, 100, 4095, 4096 * 2])
def test_a_cut_file_is_damage_and_stays_as_it_is(path: Path, size: int) -> None:
    content = path.read_bytes()[:size]
    path.write_bytes(content)
    with pytest.raises((DamagedProfile, StorageError)):
        read_everything(path)
    assert path.read_bytes() == content


def test_a_flipped_bit_in_any_page_is_noticed(path: Path) -> None:
    whole = path.read_bytes()
    assert len(whole) // 4096 >= 10
    unnoticed = [page for page in range(len(whole) // 4096) if not notices(path, whole, page)]
    assert unnoticed == []


def notices(path: Path, whole: bytes, page: int) -> bool:
    broken = bytearray(whole)
    broken[page * 4096 + 1234] ^= 1
    path.write_bytes(broken)
    try:
        read_everything(path)
    except (DamagedProfile, StorageError):
        return path.read_bytes() == broken
    return False


def read_everything(path: Path) -> None:
    """Opens the database and reads every page that has ever been written."""
    db = open_database(path, KEY, SALT)
    try:
        with storage_errors():
            problems = db.execute("PRAGMA integrity_check").fetchall()
            if problems != [("ok",)]:
                raise StorageError(str(problems))
    finally:
        db.close()


def test_it_carries_our_mark_and_the_number_of_its_schema(db: Connection) -> None:
    assert number(db, "PRAGMA application_id") == int.from_bytes(b"PRLY", "big")
    assert number(db, "PRAGMA user_version") == len(MIGRATIONS)


def test_a_newer_schema_is_refused(db: Connection) -> None:
    db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with pytest.raises(NewerProfile):
        migrate(db)


def test_another_programs_schema_is_refused(db: Connection) -> None:
    db.execute("PRAGMA application_id = 7")
    with pytest.raises(ForeignFile):
        migrate(db)


def test_a_migration_runs_once_and_whole_or_not_at_all(
    db: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = (
        *MIGRATIONS,
        ("CREATE TABLE one (a)", "CREATE TABLE two (a)"),
        ("CREATE TABLE three (a)", "NONSENSE"),
    )
    monkeypatch.setattr(migrations, "MIGRATIONS", steps)
    for _ in range(2):
        with pytest.raises(sqlcipher.OperationalError):
            migrate(db)
        assert number(db, "PRAGMA user_version") == len(steps) - 1
    assert tables(db) >= {"one", "two"}
    assert "three" not in tables(db)


def tables(db: Connection) -> set[str]:
    return {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def test_the_reader_cannot_write(db: Connection, path: Path) -> None:
    second = open_reader(path, KEY, SALT)
    with pytest.raises(StorageError, match="cannot be written"), storage_errors():
        second.execute("INSERT INTO meta VALUES ('b', x'02')")
    assert second.execute("SELECT value FROM meta").fetchall() == [(b"\x01",)]
    second.close()


def test_a_transaction_that_fails_leaves_nothing(db: Connection) -> None:
    def insert(*keys: str) -> None:
        with storage_errors(), transaction(db):
            for key in keys:
                db.execute("INSERT INTO meta VALUES (?, x'02')", (key,))
            if len(keys) == 1:
                raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        insert("b")
    with pytest.raises(StorageError, match="UNIQUE"):
        insert("b", "a")
    assert not db.in_transaction
    assert db.execute("SELECT key FROM meta").fetchall() == [("a",)]


def test_a_full_database_is_told_from_other_errors(db: Connection) -> None:
    db.execute(f"PRAGMA max_page_count = {number(db, 'PRAGMA page_count') + 5}")
    with pytest.raises(StorageFull), storage_errors(), transaction(db):
        db.execute("INSERT INTO meta VALUES ('b', zeroblob(100000))")
    assert not db.in_transaction
    assert db.execute("SELECT key FROM meta").fetchall() == [("a",)]


def test_a_full_disk_while_a_profile_is_opened_is_no_damage(tmp_path: Path, small_disk: Path) -> None:
    path = small_disk / "profile.db"
    make_private(path)
    fill(small_disk)
    with pytest.raises(StorageFull):
        migrate(create_database(path, KEY, SALT))


def fill(folder: Path) -> None:
    with (folder / "ballast").open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue


def test_a_disk_that_became_read_only_is_an_error_for_a_person(small_disk: Path) -> None:
    path = small_disk / "profile.db"
    make_private(path)
    create_database(path, KEY, SALT).close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(ProfileError, match="not read-only"):
        open_database(path, KEY, SALT)


STATEMENTS: dict[str, tuple[str, int]] = {
    "before": (messages._BEFORE, 5),
    "after": (messages._AFTER, 5),
    "one": (messages._ONE, 1),
    "first at": (messages._FIRST_AT, 2),
    "last of": (messages._LAST_OF, 1),
    "seen": (messages._SEEN, 2),
    "unread until": (messages._UNREAD_UNTIL, 2),
    "seen, timed": (timed._SEEN, 3),
    "unseen, timed": (timed.UNSEEN, 2),
    "expired": (timed.EXPIRED, 2),
    "next expiry": (timed.NEXT, 1),
    "kept oldest": (keeping.OLDEST, 3),
    "kept names": (keeping.NAMES, 3),
    "number": (messages.NUMBER, 1),
    "ends": (messages._ENDS, 0),
    "name": (messages._NAME, 1),
    "search": (search.HITS, 2),
    "new words": (search._NEW, 1),
    "search in one": (search.HITS_IN_ONE, 3),
    "target": (changes._TARGET, 2),
    "unread of": (changes._UNREAD_OF.format(marks="?, ?"), 3),
    "less unread": (changes._LESS_UNREAD, 2),
    "is empty": (changes._IS_EMPTY, 1),
    "last": (changes._LAST, 1),
    "waiting": (changes._WAITING.format(which="IN (?, ?)"), 2),
    "oldest": (changes._OLDEST, 3),
    "reaction": (reactions._PUT, 5),
    "reactions": (reactions._OF.format(marks="?, ?"), 2),
    "read up to": (receipts._NEXT_PAIR, 2),
    "newly read": (receipts._FROM_THE_END, 2),
    "load outbox": (outbox._LOAD, 3),
}
BULK: dict[str, tuple[str, int]] = {
    "messages": (messages._PUT, 13),
    "advance": (messages._ADVANCE, 4),
    "outbox": (outbox._PUT, 8),
    "ciphertexts": (outbox._SET_CIPHERTEXTS, 4),
    "remove": (outbox._REMOVE, 2),
    "record": (outbox._RECORD, 5),
    "sessions": (sessions._PUT, 4),
    "datetimes": (messages._ADVANCE_DATETIMES, 3),
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_no_statement_reads_a_whole_table(db: Connection, name: str) -> None:
    sql, parameters = STATEMENTS[name]
    assert scans(db, sql, parameters) == []


@pytest.mark.parametrize("rows", [1, 2, bulk.MOST_ROWS])
@pytest.mark.parametrize("name", BULK)
def test_no_statement_of_many_rows_reads_a_whole_table(db: Connection, name: str, rows: int) -> None:
    sql, columns = BULK[name]
    assert scans(db, bulk._statement(sql, rows, columns), rows * columns) == []


def scans(db: Connection, sql: str, parameters: int) -> list[str]:
    plan = db.execute(f"EXPLAIN QUERY PLAN {sql}", [None] * parameters).fetchall()
    allowed = (
        "SCAN message_index VIRTUAL TABLE",
        "SCAN indexed",
        "SCAN unnamed",
        "CONSTANT ROW",
        "VALUES CLAUSE",
        "SCAN new",
        "SCAN done",
    )
    lines = [row[3] for row in plan]
    return [line for line in lines if line.startswith("SCAN ") and not any(word in line for word in allowed)]


def test_the_guard_against_scans_can_fail(db: Connection) -> None:
    assert scans(db, "SELECT * FROM messages WHERE text = ?", 1) == ["SCAN messages"]


@pytest.mark.parametrize(
    "value", [b"", bytes(range(256)), UserId(b"u" * 16), ClientId(b"c" * 16), None, 5, "x"]
)
def test_values_come_back_as_they_were_given(db: Connection, value: bytes | str | int | None) -> None:
    row = db.execute("SELECT ?, typeof(?1)", (value,)).fetchone()
    assert row is not None
    kinds = {bytes: "blob", str: "text", int: "integer", type(None): "null"}
    plain = bytes(value) if isinstance(value, bytes) else value
    assert row == (plain, kinds[type(plain)])
