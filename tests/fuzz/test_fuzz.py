"""Every parser of the link against its corpus and seeded mutations of it; many more of these with --long.

A target is a module with `fuzz(data)`, which raises for a fault of ours only, and `seeds()`. What once failed is kept
in corpus/NAME; `python -m tests.fuzz.make_corpus` writes the seeds there.
"""

from pathlib import Path
from types import ModuleType

import pytest

from tests.fuzz import target_challenge, target_first_frame, target_handshake, target_record, target_ticket
from tests.fuzz.mutate import mutations

CORPUS = Path(__file__).parent / "corpus"
LONGER = 200

# Mutations in a usual run: together a few seconds.
TARGETS: dict[str, tuple[ModuleType, int]] = {
    "first_frame": (target_first_frame, 20_000),
    "handshake": (target_handshake, 600),
    "record": (target_record, 3_000),
    "ticket": (target_ticket, 1_500),
    "challenge": (target_challenge, 2_000),
}

every_target = pytest.mark.parametrize("name", TARGETS)


def _corpus(name: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted((CORPUS / name).iterdir())]


@every_target
def test_corpus(name: str) -> None:
    """As committed, and as made now: the seeds hold keys of this run, so that they reach further."""
    target, _ = TARGETS[name]
    inputs = [*_corpus(name), *target.seeds().values()]
    assert len(inputs) >= 8
    for data in inputs:
        target.fuzz(data)


@every_target
def test_mutations(name: str) -> None:
    """The usual budget; a fault is reported with its input."""
    _run(name, TARGETS[name][1], "usual")


@pytest.mark.long
@every_target
def test_many_mutations(name: str) -> None:
    _run(name, TARGETS[name][1] * LONGER, "long")


def _run(name: str, count: int, seed: str) -> None:
    target, _ = TARGETS[name]
    corpus = [*_corpus(name), *target.seeds().values()]
    for data in mutations(corpus, f"{name} {seed}", count):
        try:
            target.fuzz(data)
        except Exception as error:
            raise AssertionError(f"{name}: {data.hex()}") from error
