"""Effort, queue and gate: who is let in at which price, in closed form and under simulated floods."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError
from core.protocol.challenge import MAX_EFFORT, Answer, Challenge, solve
from core.protocol.effort import (
    FIRST_EFFORT,
    FREE_HANDSHAKES,
    MAX_SOURCES,
    PERIOD_S,
    EffortControl,
    Surcharges,
)
from core.protocol.events import Pattern
from core.protocol.first_frame import FirstFrame
from core.protocol.gate import LOAD_BEGINS_ABOVE, Gate
from core.protocol.pending import PendingQueue
from core.protocol.verdict import Admission, Verdict

MESSAGE = bytes(48)
LOADED = LOAD_BEGINS_ABOVE + 1


# The control loop


def test_effort_rises_while_the_queue_never_empties_and_falls_when_it_does() -> None:
    """JE-16: doubled every period, two thirds of it back, 0 in the end."""
    control = EffortControl(0.0)
    control.queue_is(10, 0.0)
    control.queue_is(0, 0.1)
    control.queue_is(10, 0.2)
    risen = [control.effort(number * PERIOD_S) for number in range(1, 6)]
    assert risen == [0, 1_000, 2_000, 4_000, 8_000]
    control.queue_is(0, 5 * PERIOD_S)
    fallen = [control.effort(number * PERIOD_S) for number in range(6, 14)]
    assert fallen == [5_333, 3_555, 2_370, 1_580, 1_053, 702, 0, 0]


def test_effort_has_a_cap_and_a_clock_that_jumps_does_no_harm() -> None:
    control = EffortControl(0.0)
    control.queue_is(1, 0.0)
    assert control.effort(1e12) == MAX_EFFORT
    control.queue_is(0, 1e12)
    assert control.effort(0.0) == MAX_EFFORT
    assert control.effort(2e12) == 0


def test_a_queue_that_stays_empty_costs_nobody_anything() -> None:
    """JE-17."""
    control = EffortControl(0.0)
    assert [control.effort(float(second)) for second in range(100)] == [0] * 100


def test_an_address_pays_for_what_exceeds_its_free_handshakes() -> None:
    """JE-18: it alone."""
    surcharges = Surcharges()
    for _ in range(int(FREE_HANDSHAKES) + 5):
        surcharges.handshake("10.0.0.1", 100.0)
    assert surcharges.effort("10.0.0.1", 100.0) == 5_000
    assert surcharges.effort("10.0.0.2", 100.0) == 0
    assert surcharges.effort("10.0.0.1", 100.5) == 1_000
    assert surcharges.effort("10.0.0.1", 101.0) == 0
    assert surcharges.effort("10.0.0.1", 0.0) == 5_000


def test_misbehaviour_weighs_more_and_has_a_cap() -> None:
    """JE-19."""
    surcharges = Surcharges()
    for _ in range(3):
        surcharges.misbehaved("10.0.0.1", 0.0)
    assert surcharges.effort("10.0.0.1", 0.0) == 16_000
    for _ in range(1_000):
        surcharges.misbehaved("10.0.0.1", 0.0)
    assert surcharges.effort("10.0.0.1", 0.0) == MAX_EFFORT


def test_the_table_of_addresses_is_bounded() -> None:
    surcharges = Surcharges()
    for number in range(3 * MAX_SOURCES):
        surcharges.misbehaved(str(number), 0.0)
        surcharges.misbehaved("busy", 0.0)
        assert number < 50 or surcharges.effort("busy", 0.0) == MAX_EFFORT
    assert len(surcharges) == MAX_SOURCES


# The queue


@given(efforts=st.lists(st.integers(0, 5), max_size=40), gone=st.sets(st.integers(0, 39)))
def test_the_highest_effort_first_then_the_oldest(efforts: list[int], gone: set[int]) -> None:
    queue: PendingQueue[int] = PendingQueue()
    for number, effort in enumerate(efforts):
        assert queue.push(number, effort, number) is None
    for number in gone:
        queue.discard(number)
    left = [number for number in range(len(efforts)) if number not in gone]
    assert len(queue) == len(left)
    popped = [queue.pop() for _ in left]
    assert popped == sorted(left, key=lambda number: (-efforts[number], number))
    assert queue.pop() is None


def test_a_full_queue_leaves_out_the_cheapest_newest() -> None:
    queue: PendingQueue[str] = PendingQueue(2)
    assert queue.push("old", 5, 1) is None
    assert queue.push("new", 5, 2) is None
    assert queue.push("cheap", 4, 3) == "cheap"
    assert queue.push("dear", 6, 4) == "new"
    assert [queue.pop(), queue.pop(), queue.pop()] == ["dear", "old", None]


def test_nobody_waits_twice() -> None:
    queue: PendingQueue[str] = PendingQueue()
    queue.push("one", 1, 1)
    with pytest.raises(LocalProtocolError):
        queue.push("one", 2, 2)
    with pytest.raises(LocalProtocolError):
        queue.push("two", 1, 1)


# The gate


def _frame(answer: Answer | None = None) -> FirstFrame:
    return FirstFrame(Pattern.XK, MESSAGE, answer=answer)


def _pay(asked: Verdict) -> FirstFrame:
    assert isinstance(asked, Challenge)
    nonce = solve(asked.seed, asked.effort, MESSAGE, 0, 100_000)
    assert nonce is not None
    return _frame(Answer(asked.sequence, asked.effort, asked.seed, nonce))


def test_without_load_everybody_is_let_in_at_once() -> None:
    gate: Gate[int] = Gate(0.0)
    verdicts = {
        gate.decide(number, _frame(), f"10.0.0.{number}", LOAD_BEGINS_ABOVE, 0.0) for number in range(100)
    }
    assert verdicts == {Admission.ADMIT}
    assert gate.waiting == 0


def test_under_load_callers_pay_and_wait() -> None:
    gate: Gate[int] = Gate(0.0)
    asked = gate.decide(1, _frame(), "10.0.0.1", LOADED, 0.0)
    assert isinstance(asked, Challenge)
    assert asked.effort == FIRST_EFFORT
    paid = _pay(asked)
    assert gate.decide(1, paid, "10.0.0.1", LOADED, 0.0) is Admission.WAIT
    assert gate.decide(2, paid, "10.0.0.1", LOADED, 0.0) is Admission.SILENCE
    assert (gate.waiting, gate.next_turn(0.0), gate.next_turn(0.0)) == (1, 1, None)


def test_a_wrong_answer_meets_silence() -> None:
    gate: Gate[int] = Gate(0.0)
    frame = _frame(Answer(1, 1, bytes(16), 1))
    assert gate.decide(1, frame, "10.0.0.1", LOADED, 0.0) is Admission.SILENCE
    assert gate.waiting == 0


def test_a_busy_address_pays_without_general_load_and_does_not_wait() -> None:
    """JE-18."""
    gate: Gate[int] = Gate(0.0)
    verdicts = [gate.decide(number, _frame(), "10.0.0.1", 0, 0.0) for number in range(40)]
    assert verdicts[:33] == [Admission.ADMIT] * 33
    assert all(isinstance(verdict, Challenge) for verdict in verdicts[33:])
    assert gate.decide(99, _frame(), "10.0.0.2", 0, 0.0) is Admission.ADMIT
    assert gate.decide(33, _pay(verdicts[33]), "10.0.0.1", 0, 0.0) is Admission.ADMIT


def test_nobody_overtakes_those_who_wait_once_the_load_is_gone() -> None:
    gate: Gate[int] = Gate(0.0)
    gate.decide(1, _pay(gate.decide(1, _frame(), "10.0.0.1", LOADED, 0.0)), "10.0.0.1", LOADED, 0.0)
    asked = gate.decide(2, _frame(), "10.0.0.2", 0, 0.0)
    assert gate.decide(2, _pay(asked), "10.0.0.2", 0, 0.0) is Admission.WAIT
    assert [gate.next_turn(0.0), gate.next_turn(0.0)] == [1, 2]
    assert gate.decide(3, _frame(), "10.0.0.3", 0, 0.0) is Admission.ADMIT


def test_a_connection_that_is_gone_has_no_turn() -> None:
    gate: Gate[int] = Gate(0.0)
    for number in (1, 2):
        host = f"10.0.0.{number}"
        gate.decide(number, _pay(gate.decide(number, _frame(), host, LOADED, 0.0)), host, LOADED, 0.0)
    gate.gone(1, 0.0)
    gate.gone(7, 0.0)
    assert [gate.next_turn(0.0), gate.next_turn(0.0)] == [2, None]


def test_who_gives_way_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    gate: Gate[int] = Gate(0.0)
    monkeypatch.setattr(gate, "_queue", PendingQueue(1))
    for number in (1, 2):
        host = f"10.0.0.{number}"
        frame = _pay(gate.decide(number, _frame(), host, LOADED + number, 0.0))
        expected = Admission.WAIT if number == 1 else Admission.SILENCE
        assert gate.decide(number, frame, host, LOADED, 0.0) is expected
    gate.misbehaved("10.0.0.3", 0.0)
    gate.misbehaved("10.0.0.3", 0.0)
    gate.misbehaved("10.0.0.3", 0.0)
    frame = _pay(gate.decide(3, _frame(), "10.0.0.3", LOADED, 0.0))
    assert gate.decide(3, frame, "10.0.0.3", LOADED, 0.0) is Admission.WAIT
    assert gate.take_dropped() == [1]
    assert gate.take_dropped() == []


def test_a_friend_gets_through_a_flood_that_pays_less() -> None:
    """An attacker fills the queue at the effort of the first second; who pays today's effort overtakes all of it."""
    gate: Gate[str] = Gate(0.0)
    for number in range(200):
        host = f"10.0.1.{number}"
        gate.decide(host, _pay(gate.decide(host, _frame(), host, LOADED, 0.0)), host, LOADED, 0.0)
    now = 3 * PERIOD_S + 0.01
    asked = gate.decide("friend", _frame(), "10.0.0.1", LOADED, now)
    assert isinstance(asked, Challenge)
    assert asked.effort == 2 * FIRST_EFFORT
    assert gate.decide("friend", _pay(asked), "10.0.0.1", LOADED, now) is Admission.WAIT
    assert gate.next_turn(now) == "friend"
