"""Challenges: their bytes, the work, and which answers count (JE-3 to JE-17, CT-31, CT-32)."""

import hashlib
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import RemoteProtocolError
from core.protocol import challenge as module
from core.protocol.challenge import MAX_EFFORT, WINDOW, Answer, Challenge, Challenger, is_solved, solve
from core.protocol.source import source_of

MESSAGE = bytes(range(48))
HERE, THERE = source_of("10.0.0.1"), source_of("10.0.0.2")
EFFORT = 20


def _solved(asked: Challenge, message: bytes = MESSAGE) -> Answer:
    nonce = solve(asked.seed, asked.effort, message, 0, 100_000)
    assert nonce is not None
    return Answer(asked.sequence, asked.effort, asked.seed, nonce)


def _challenger(start: int = 1000) -> Challenger:
    """Secrets are numbered; the first sequence is `start`."""
    secrets = iter(range(100))

    def random(count: int) -> bytes:
        return (start << 1).to_bytes(8, "big") if count == 8 else bytes([next(secrets)]) * count

    return Challenger(0.0, random)


def test_layout_of_a_challenge() -> None:
    """Magic 4, sequence 8, effort 4, seed 16, zeros 4; the seed as docs/protocol.md has it."""
    asked = _challenger(0x0102030405060708).ask(HERE, EFFORT, 0.0)
    numbers = bytes.fromhex("0102030405060708 00000014")
    source = bytes(10) + bytes.fromhex("ffff 0a000001")
    seed = hashlib.blake2s(source + numbers, key=bytes(32), digest_size=16).digest()
    assert asked == Challenge(0x0102030405060708, EFFORT, seed)
    assert asked.encode() == b"PL2c" + numbers + seed + bytes(4)
    assert len(asked.encode()) == 36
    assert Challenge.decode(asked.encode()) == asked


def test_the_work_as_documented() -> None:
    """u32 of BLAKE2s-4(`s2wmpwrk`, seed, effort, nonce, message) x effort < 2^32."""
    seed, nonce = bytes(range(16)), 77
    data = seed + EFFORT.to_bytes(4, "big") + nonce.to_bytes(8, "big") + MESSAGE
    digest = hashlib.blake2s(data, digest_size=4, person=b"s2wmpwrk").digest()
    right = int.from_bytes(digest, "big") * EFFORT < 1 << 32
    assert is_solved(seed, EFFORT, nonce, MESSAGE) == right


@given(seed=st.binary(min_size=16, max_size=16), effort=st.integers(0, 60), message=st.binary(max_size=80))
def test_what_the_solver_finds_is_a_solution_and_the_first(seed: bytes, effort: int, message: bytes) -> None:
    found = solve(seed, effort, message, 0, 3_000)
    tried = range(3_000 if found is None else found + 1)
    assert [nonce for nonce in tried if is_solved(seed, effort, nonce, message)] == (
        [] if found is None else [found]
    )


def test_work_in_slices_is_the_same_work() -> None:
    asked = _challenger().ask(HERE, 200, 0.0)
    whole = solve(asked.seed, 200, MESSAGE, 0, 10_000)
    parts = (solve(asked.seed, 200, MESSAGE, start, 10) for start in range(0, 10_000, 10))
    assert next(part for part in parts if part is not None) == whole


def test_effort_is_linear() -> None:
    """The mean over many seeds is the effort (within 20 %)."""
    tries = [solve(number.to_bytes(16, "big"), 50, b"", 0, 10_000) for number in range(600)]
    assert 40 < sum(nonce + 1 for nonce in tries if nonce is not None) / 600 < 60


def test_a_paid_answer_counts_once() -> None:
    """JE-14: single use."""
    challenger = _challenger()
    answer = _solved(challenger.ask(HERE, EFFORT, 0.0))
    assert challenger.verify(answer, HERE, MESSAGE, 0.0)
    assert not challenger.verify(answer, HERE, MESSAGE, 0.0)


def test_what_an_answer_is_bound_to() -> None:
    """JE-5, JE-8: the address, the message, every number; a wrong answer uses nothing up."""
    challenger = _challenger()
    asked = challenger.ask(HERE, EFFORT, 0.0)
    right = _solved(asked)
    other = _solved(asked, bytes(48))
    wrong = [
        (right, THERE, MESSAGE),
        (other, HERE, MESSAGE) if not is_solved(asked.seed, EFFORT, other.nonce, MESSAGE) else None,
        (Answer(right.sequence, right.effort, bytes(16), right.nonce), HERE, MESSAGE),
        (Answer(right.sequence - 1, right.effort, right.seed, right.nonce), HERE, MESSAGE),
        (Answer(right.sequence + 1, right.effort, right.seed, right.nonce), HERE, MESSAGE),
    ]
    for each in wrong:
        assert each is None or not challenger.verify(*each, 0.0)
    assert challenger.verify(right, HERE, MESSAGE, 0.0)


@pytest.mark.parametrize("effort", [0, 1])
def test_an_effort_not_asked_is_not_paid(effort: int) -> None:
    """An answer that claims less work, which any nonce would do, has no seed that fits."""
    challenger = _challenger()
    asked = challenger.ask(HERE, MAX_EFFORT, 0.0)
    assert not challenger.verify(Answer(asked.sequence, effort, asked.seed, 0), HERE, MESSAGE, 0.0)


def test_checks_come_in_the_order_of_their_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    """JE-13: a sequence out of the window costs no hash, a foreign seed costs no look at the work."""
    challenger = _challenger()
    asked = challenger.ask(HERE, EFFORT, 0.0)
    calls: list[str] = []
    seed_of, is_right = module._seed, module.is_solved
    monkeypatch.setattr(module, "_seed", lambda *given: calls.append("seed") or seed_of(*given))
    monkeypatch.setattr(module, "is_solved", lambda *given: calls.append("work") or is_right(*given))
    answer = _solved(asked)
    calls.clear()
    assert not challenger.verify(Answer(2**62, EFFORT, asked.seed, 0), HERE, MESSAGE, 0.0)
    assert calls == []
    assert not challenger.verify(answer, THERE, MESSAGE, 0.0)
    assert calls == ["seed"]
    assert challenger.verify(answer, HERE, MESSAGE, 0.0)
    assert calls == ["seed", "seed", "work"]
    assert not challenger.verify(answer, HERE, MESSAGE, 0.0)
    assert calls == ["seed", "seed", "work"]


@pytest.mark.parametrize(
    ("asked_at", "answered_at", "counts"),
    [(59.0, 60.0, True), (1.0, 61.0, True), (1.0, 119.9, True), (59.0, 121.0, False), (1.0, 1e9, False)],
)
def test_an_answer_counts_in_its_epoch_and_the_next(
    asked_at: float, answered_at: float, counts: bool
) -> None:
    """CT-32, JE-10. A clock that jumps ahead makes old answers worthless, nothing else."""
    challenger = _challenger()
    challenger.ask(HERE, EFFORT, 0.0)
    answer = _solved(challenger.ask(HERE, EFFORT, asked_at))
    for second in range(60, int(min(answered_at, 200)), 60):
        challenger.ask(THERE, EFFORT, float(second))
    assert challenger.verify(answer, HERE, MESSAGE, answered_at) is counts


def test_a_long_silence_is_two_epochs() -> None:
    """Nobody was asked meanwhile, so that no epoch began: old answers are worthless all the same."""
    challenger = _challenger()
    answer = _solved(challenger.ask(HERE, EFFORT, 59.0))
    assert not challenger.verify(answer, HERE, MESSAGE, 120.0)


def test_a_clock_that_goes_back_changes_nothing() -> None:
    challenger = _challenger()
    answer = _solved(challenger.ask(HERE, EFFORT, 30.0))
    assert challenger.verify(answer, HERE, MESSAGE, -1e6)


def test_the_window() -> None:
    """The newest 65,536 sequences; what lies below is forgotten and not taken for used."""
    challenger = _challenger(2**63 - 5)  # it passes the largest number and goes on
    first, second = (_solved(challenger.ask(HERE, 1, 0.0)) for _ in range(2))
    for _ in range(WINDOW - 1):
        challenger.ask(THERE, 1, 0.0)
    assert not challenger.verify(first, HERE, MESSAGE, 0.0)
    assert challenger.verify(second, HERE, MESSAGE, 0.0)
    assert not challenger.verify(second, HERE, MESSAGE, 0.0)


def test_memory_does_not_grow_with_challenges() -> None:
    """JE-3: two secrets and a bitmap."""
    challenger = _challenger()
    for number in range(3 * WINDOW):
        challenger.ask(number.to_bytes(16, "big"), EFFORT, 0.0)
    assert challenger._used.bit_length() <= WINDOW
    assert all(not isinstance(getattr(challenger, name), list | dict | set) for name in challenger.__slots__)


def test_a_client_refuses_more_than_its_cap() -> None:
    most = Challenge(1, MAX_EFFORT, bytes(16))
    assert Challenge.decode(most.encode()) == most
    with pytest.raises(RemoteProtocolError, match=r"^effort$"):
        Challenge.decode(Challenge(1, MAX_EFFORT + 1, bytes(16)).encode())
    assert Challenger(0.0).ask(HERE, 2**40, 0.0).effort == MAX_EFFORT


@given(data=st.binary(max_size=40), start=st.sampled_from([b"", b"PL2c"]))
def test_any_bytes_are_a_challenge_or_not(data: bytes, start: bytes) -> None:
    payload = (start + data)[:36]
    try:
        found = Challenge.decode(payload)
    except RemoteProtocolError:
        assert payload.startswith(b"PL2c")
        return
    assert found is None or found.encode() == payload


def test_sequences_start_anywhere() -> None:
    starts = {Challenger(0.0, os.urandom).ask(HERE, 1, 0.0).sequence for _ in range(4)}
    assert len(starts) == 4
    assert all(0 <= start < 2**63 for start in starts)
