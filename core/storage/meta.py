"""The key-value table."""

from core.storage.database import Connection

ACCOUNT = "account"  # our Olm account (UTF-8 of its pickle)
DATETIME = "datetime"  # of our newest message (int64, big-endian)


def load(db: Connection) -> dict[str, bytes]:
    """Everything, in memory."""
    return dict(db.execute("SELECT key, value FROM meta"))


def put(db: Connection, key: str, value: bytes | None) -> None:
    """One row; None removes it."""
    if value is None:
        db.execute("DELETE FROM meta WHERE key = ?", (key,))
    else:
        db.execute(
            "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )


def put_account(db: Connection, pickle: str) -> None:
    put(db, ACCOUNT, pickle.encode())


def last_datetime(db: Connection) -> int:
    """Of our newest message; -1 before the first."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (DATETIME,)).fetchone()
    return -1 if row is None else int.from_bytes(row[0], "big", signed=True)


def advance_datetime(db: Connection, datetime: int) -> None:
    """Never back: blobs compare byte by byte, and datetimes are not negative."""
    db.execute(
        "INSERT INTO meta (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE excluded.value > value",
        (DATETIME, datetime.to_bytes(8, "big", signed=True)),
    )
