"""Many rows in one statement.

The driver gives the interpreter's lock away at every step of a statement and must win it back, which takes
milliseconds while the event loop is busy. So a batch runs a few statements with many rows each.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain

from core.storage.database import Connection, Parameters

MOST_ROWS = 64  # in one statement; sizes are powers of two, so that few statements are ever prepared


def run(db: Connection, sql: str, rows: Sequence[Parameters]) -> int:
    """Runs `sql` with as many rows at a time as possible; it says {values} where the list of rows belongs.

    Returns how many rows of the database were written.
    """
    written = 0
    for part in _parts(rows):
        written += db.execute(
            _statement(sql, len(part), len(part[0])), tuple(chain.from_iterable(part))
        ).rowcount
    return written


def _parts(rows: Sequence[Parameters]) -> Iterator[Sequence[Parameters]]:
    start, size = 0, MOST_ROWS
    while start < len(rows):
        while size > len(rows) - start:
            size //= 2
        yield rows[start : start + size]
        start += size


@cache
def _statement(sql: str, rows: int, columns: int) -> str:
    row = f"({', '.join('?' * columns)})"
    return sql.format(values="VALUES " + ", ".join([row] * rows))
