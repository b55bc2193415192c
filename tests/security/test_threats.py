"""docs/threats.md claims nothing that no test shows."""

import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
THREATS = TESTS.parent / "docs" / "threats.md"
NAMED = re.compile(r"((?:[a-z]+/)*test_\w+\.py)::(test_\w+)")


def test_every_test_that_is_named_exists() -> None:
    named = NAMED.findall(THREATS.read_text(encoding="utf-8"))
    assert len(named) > 50
    missing = [f"{file}::{name}" for file, name in named if not is_there(file, name)]
    assert missing == []


def is_there(file: str, name: str) -> bool:
    path = TESTS / file if "/" in file else TESTS / "security" / file
    return path.exists() and f"def {name}(" in path.read_text(encoding="utf-8")


def test_every_line_of_a_table_names_its_test() -> None:
    rows = [line for line in THREATS.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    claims = [row for row in rows if not row.endswith("| shown by |")]
    assert len(claims) > 40
    assert [claim for claim in claims if not NAMED.search(claim)] == []
