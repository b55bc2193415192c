"""Many rows in few statements."""

from collections.abc import Iterator

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from core.storage import bulk
from core.storage.database import Connection


@pytest.fixture
def db() -> Iterator[Connection]:
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    connection.execute("CREATE TABLE t (a, b)")
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("rows", "sizes"),
    [(0, []), (1, [1]), (5, [4, 1]), (64, [64]), (127, [64, 32, 16, 8, 4, 2, 1]), (129, [64, 64, 1])],
)
def test_rows_go_in_order_and_in_as_few_statements_as_can_be(
    db: Connection, rows: int, sizes: list[int]
) -> None:
    seen: list[int] = []
    db.set_trace_callback(lambda sql: seen.append(sql.count("(") - 1))  # type: ignore[attr-defined]
    bulk.run(db, "INSERT INTO t (a, b) {values}", [(n, str(n)) for n in range(rows)])
    db.set_trace_callback(None)  # type: ignore[attr-defined]
    assert seen == sizes
    assert db.execute("SELECT a, b FROM t ORDER BY rowid").fetchall() == [(n, str(n)) for n in range(rows)]
