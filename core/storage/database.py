"""`profile.db`: how a SQLCipher database is opened, and how its errors become ours."""

import contextlib
import errno
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher  # type: ignore[import-untyped]

from core.errors import (
    DamagedProfile,
    ForeignFile,
    ProfileError,
    RemoteProtocolError,
    StorageError,
    StorageFull,
)
from core.protocol.ids import ClientId, MessageId, UserId
from core.storage.files import file_errors, full

DATABASE_FILE = "profile.db"
APPLICATION_ID = 0x50524C59  # "PRLY"
CHECKPOINT_PAGES = 1000
WRITER_CACHE_KIB = 32 * 1024  # message_ids is written at random: in memory up to half a million messages
READER_CACHE_KIB = 4 * 1024
_HMAC = "cipher_hmac_algorithm = HMAC_SHA256"  # a third off every commit; fixed for ever

_WAL_MAGIC = bytes.fromhex("377f06")  # SQLite's write-ahead log, either byte order
_NOT_WRITTEN = bytes(len(_WAL_MAGIC))  # after a loss of power

Row = tuple[Any, ...]
Parameters = Sequence[bytes | str | int | None]


def _adapt() -> None:
    """The driver asks all over for a conversion of each blob and NULL, a microsecond each, unless it is told of one."""
    for kind in (bytes, UserId, ClientId, MessageId):
        sqlcipher.register_adapter(kind, bytes)
    sqlcipher.register_adapter(type(None), lambda nothing: nothing)


_adapt()


class Cursor(Protocol):
    """What we use of a cursor. sqlcipher3 has no type hints; this is the seam."""

    rowcount: int
    lastrowid: int

    def fetchone(self) -> Row | None: ...
    def fetchall(self) -> list[Row]: ...
    def __iter__(self) -> Iterator[Row]: ...


class Connection(Protocol):
    """What we use of a connection, always in autocommit mode: transactions are explicit."""

    in_transaction: bool

    def execute(self, sql: str, parameters: Parameters = ..., /) -> Cursor: ...
    def executemany(self, sql: str, parameters: Iterable[Parameters], /) -> Cursor: ...
    def close(self) -> None: ...


def create_database(path: Path, key: bytes, salt: bytes) -> Connection:
    """A new database. `path` is an empty file made for it. Raises as `open_database` does."""
    return _open(path, key, salt, WRITER_CACHE_KIB)


def open_database(path: Path, key: bytes, salt: bytes) -> Connection:
    """The writing connection of an existing database: WAL, every commit on disk before it returns.

    key: 32 bytes; salt: the file's first 16 bytes, so that another file in its place is known.
    Raises ForeignFile, DamagedProfile (nothing was overwritten), StorageFull, ProfileError.
    """
    _check_files(path, salt)
    return _open(path, key, salt, WRITER_CACHE_KIB)


def open_reader(path: Path, key: bytes, salt: bytes) -> Connection:
    """A second connection that cannot write. Raises as `open_database` does."""
    connection = _open(path, key, salt, READER_CACHE_KIB)
    connection.execute("PRAGMA query_only = ON")
    return connection


def open_source(path: Path, key: bytes, salt: bytes) -> Connection:
    """A third connection, to `copy` from: a copy sees one moment, and whoever writes meanwhile does not wait for it."""
    return _open(path, key, salt, READER_CACHE_KIB)


def open_still(path: Path, key: bytes, salt: bytes) -> Connection:
    """A database nobody writes to, left as it is: no log and no lock is made beside it."""
    place = path.absolute().as_posix()
    uri = f"file://{'' if place.startswith('/') else '/'}{quote(place)}?mode=ro&immutable=1"
    connection: Connection = sqlcipher.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        _unlock(connection, key, salt)
        connection.execute("PRAGMA temp_store = MEMORY")
        number(connection, "SELECT count(*) FROM sqlite_schema")
    except BaseException:
        connection.close()
        raise
    return connection


def copy(source: Connection, path: Path, key: bytes, salt: bytes, changes: Sequence[str] = ()) -> None:
    """Copies all that `source` sees now into the empty file `path`, under another key.

    `changes`: statements for the copy, in the same transaction; {0} is its schema's name. What is deleted leaves
    nothing in the file. The copy is not synchronised. Errors are SQLite's own.
    """
    source.execute("ATTACH DATABASE ? AS copied KEY ?", (str(path), _raw_key(key, salt)))
    try:
        source.execute(f"PRAGMA copied.{_HMAC}")
        source.execute("PRAGMA copied.secure_delete = ON")
        # a copy that is cut short is thrown away: it needs no journal, and its owner synchronises it once
        source.execute("PRAGMA copied.journal_mode = OFF")
        source.execute("PRAGMA copied.synchronous = OFF")
        version = number(source, "PRAGMA main.user_version")
        source.execute("BEGIN")
        source.execute("SELECT sqlcipher_export('copied')").fetchall()
        for change in changes:
            source.execute(change.format("copied"))
        source.execute("COMMIT")
        source.execute(f"PRAGMA copied.application_id = {APPLICATION_ID}")
        source.execute(f"PRAGMA copied.user_version = {version}")
    finally:
        _roll_back(source)
        source.execute("DETACH DATABASE copied")


def check_application(connection: Connection) -> None:
    """Raises ForeignFile for a database of another program under our key."""
    found = number(connection, "PRAGMA application_id")
    if found not in (0, APPLICATION_ID):
        raise ForeignFile(
            "{path} belongs to another program. Nothing was changed: restore your own.", path=DATABASE_FILE
        )


@contextlib.contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing. Errors are SQLite's own: `storage_errors` or `opening_errors` stands around it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        _roll_back(connection)
        raise


@contextlib.contextmanager
def unhurried(connection: Connection) -> Iterator[None]:
    """Transactions in here may be lost with the power, whole and in order; those after them are on disk as ever."""
    connection.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        connection.execute("PRAGMA synchronous = FULL")


@contextlib.contextmanager
def storage_errors() -> Iterator[None]:
    """Turns what goes wrong with the database while running into StorageFull or StorageError."""
    try:
        yield
    except sqlcipher.Error as error:
        raise _storage_error(error) from None
    except OSError as error:
        raise _full() if error.errno == errno.ENOSPC else _failed(error.strerror) from None
    except (RemoteProtocolError, UnicodeDecodeError) as error:
        raise StorageError(
            "The profile's database holds a value that cannot be read ({reason}).", reason=error
        ) from None


@contextlib.contextmanager
def opening_errors(path: Path) -> Iterator[None]:
    """The same while the profile is being opened: nothing was changed, and the text says what to do."""
    try:
        yield
    except sqlcipher.Error as error:
        raise _opening_error(error, path) from None


@contextlib.contextmanager
def copying_errors(path: Path) -> Iterator[None]:
    """The same while `path` is written as a copy."""
    try:
        yield
    except sqlcipher.Error as error:
        raise _copying_error(error, path) from None


def bytes_used(home: Path) -> int:
    """What the database and its log take on the disk."""
    files = (home / DATABASE_FILE, home / f"{DATABASE_FILE}-wal")
    return sum(path.stat().st_size for path in files if path.exists())


def number(connection: Connection, sql: str) -> int:
    """The one whole number a statement gives."""
    row = connection.execute(sql).fetchone()
    return int(row[0]) if row else 0


def _open(path: Path, key: bytes, salt: bytes, cache_kib: int) -> Connection:
    with opening_errors(path):
        connection: Connection = sqlcipher.connect(
            path, isolation_level=None, check_same_thread=False, cached_statements=256
        )
        try:
            _set_up(connection, key, salt, cache_kib)
        except BaseException:
            connection.close()
            raise
    return connection


def _set_up(connection: Connection, key: bytes, salt: bytes, cache_kib: int) -> None:
    _unlock(connection, key, salt)
    connection.execute("PRAGMA busy_timeout = 5000")
    number(connection, "SELECT count(*) FROM sqlite_schema")
    _use_wal(connection)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA cache_size = {-cache_kib}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")


def _unlock(connection: Connection, key: bytes, salt: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # else a wrong key prints "ERROR CORE" on stderr
    connection.execute(f'PRAGMA key = "{_raw_key(key, salt)}"')
    connection.execute(f"PRAGMA {_HMAC}")


def _raw_key(key: bytes, salt: bytes) -> str:
    return f"x'{key.hex()}{salt.hex()}'"


def _use_wal(connection: Connection) -> None:
    row = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if row is None or row[0] != "wal":
        raise ProfileError(
            "The profile's folder is on a disk that cannot hold it. Choose one of this computer's own."
        )


def _check_files(path: Path, salt: bytes) -> None:
    """SQLite would take an empty file for a new database, and write over a log that it cannot read."""
    beginning = _beginning(path, len(salt))
    if not beginning:
        raise _damaged(path)
    if beginning != salt:
        raise _foreign(path)
    log = path.with_name(path.name + "-wal")
    if log.exists() and _beginning(log, len(_WAL_MAGIC)) not in (b"", _NOT_WRITTEN, _WAL_MAGIC):
        raise _foreign(log)


def _beginning(path: Path, count: int) -> bytes:
    with file_errors(path), path.open("rb") as file:
        return file.read(count)


def _roll_back(connection: Connection) -> None:
    """SQLite has often rolled back by itself already; an error here must not hide the first one."""
    if connection.in_transaction:
        with contextlib.suppress(sqlcipher.Error):
            connection.execute("ROLLBACK")


def _code(error: Exception) -> int:
    """SQLite's primary result code; 0 when the driver itself refused."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _storage_error(error: Exception) -> StorageError:
    match _code(error):
        case sqlite3.SQLITE_FULL:
            return _full()
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return StorageError("The profile's database is damaged. Restore the profile from a backup.")
        case sqlite3.SQLITE_READONLY:
            return StorageError("The profile's folder cannot be written to any more. Check its permissions.")
        case _:
            return _failed(error)


def _failed(reason: object) -> StorageError:
    return StorageError(
        "The profile's database failed ({reason}). Check the disk and start again.", reason=reason
    )


def _opening_error(error: Exception, path: Path) -> Exception:
    match _code(error):
        case sqlite3.SQLITE_FULL:
            return _full()
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return _damaged(path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return ProfileError(
                "Parley cannot write to {path}. Check that the folder is yours and not read-only.", path=path
            )
        case _:
            return ProfileError(
                "Parley cannot open {path} ({reason}). Check the disk and start again.",
                path=path,
                reason=error,
            )


def _copying_error(error: Exception, path: Path) -> Exception:
    match _code(error):
        case sqlite3.SQLITE_FULL:
            return full(path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return _storage_error(error)
        case _:
            return ProfileError(
                "Parley could not write {path} ({reason}). Check that its drive is connected and can be written to.",
                path=path,
                reason=error,
            )


def _full() -> StorageFull:
    return StorageFull("The disk is full. Free some space; nothing that was stored is lost.")


def _foreign(path: Path) -> ForeignFile:
    return ForeignFile(
        "{path} does not belong to this profile. Nothing was changed: move it away or restore yours.",
        path=path,
    )


def _damaged(path: Path) -> DamagedProfile:
    return DamagedProfile(
        "{path} is damaged. Nothing was overwritten: restore the profile from a backup.", path=path
    )
