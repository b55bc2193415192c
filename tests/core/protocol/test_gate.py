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
    UNFINISHED,
    EffortControl,
    Surcharges,
)
from core.protocol.events import Pattern
from core.protocol.first_frame import FirstFrame
from core.protocol.gate import HANDSHAKES_PER_TURN, LOAD_BEGINS_ABOVE, Gate
from core.protocol.pending import PendingQueue
from core.protocol.source import Source, source_of
from core.protocol.verdict import Admission, Verdict

MESSAGE = bytes(48)
LOADED = LOAD_BEGINS_ABOVE + 1
ONE, TWO, THREE = (source_of(f"10.0.0.{number}") for number in (1, 2, 3))


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


def test_many_who_begin_and_do_not_finish_are_a_flood() -> None:
    """They pay, although nobody has to wait, until fewer come; who finishes is no part of it (JE-17)."""
    control = EffortControl(0.0)
    asked = []
    for number, (calls, links) in enumerate(
        [(900, 900), (UNFINISHED, 0), (UNFINISHED + 1, 0), (900, 1), (9, 9)]
    ):
        now = number * PERIOD_S
        for _ in range(calls):
            control.called(now)
        for _ in range(links):
            control.finished(now)
        asked.append(control.effort((number + 1) * PERIOD_S))
    assert asked == [0, 0, FIRST_EFFORT, FIRST_EFFORT, 0]


def test_a_flood_holds_the_effort_where_it_begins() -> None:
    control = EffortControl(0.0)
    control.queue_is(1, 0.0)
    assert control.effort(3 * PERIOD_S) == 2_000
    control.queue_is(0, 3 * PERIOD_S)
    for period in (3, 4, 5):
        for _ in range(UNFINISHED + 1):
            control.called(period * PERIOD_S)
    assert control.effort(6 * PERIOD_S) == FIRST_EFFORT


def test_a_source_pays_for_what_exceeds_its_free_handshakes() -> None:
    """JE-18: it alone."""
    surcharges = Surcharges()
    for _ in range(int(FREE_HANDSHAKES) + 5):
        surcharges.handshake(ONE, 100.0)
    assert surcharges.effort(ONE, 100.0) == 5_000
    assert surcharges.effort(TWO, 100.0) == 0
    assert surcharges.effort(ONE, 100.5) == 1_000
    assert surcharges.effort(ONE, 101.0) == 0
    assert surcharges.effort(ONE, 0.0) == 5_000


def test_misbehaviour_weighs_more_and_has_a_cap() -> None:
    """JE-19."""
    surcharges = Surcharges()
    for _ in range(3):
        surcharges.misbehaved(ONE, 0.0)
    assert surcharges.effort(ONE, 0.0) == 16_000
    for _ in range(1_000):
        surcharges.misbehaved(ONE, 0.0)
    assert surcharges.effort(ONE, 0.0) == MAX_EFFORT


def test_the_table_of_sources_is_bounded() -> None:
    surcharges = Surcharges()
    for number in range(3 * MAX_SOURCES):
        surcharges.misbehaved(number.to_bytes(16, "big"), 0.0)
        surcharges.misbehaved(ONE, 0.0)
        assert number < 50 or surcharges.effort(ONE, 0.0) == MAX_EFFORT
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
    nonce = solve(asked.seed, asked.effort, MESSAGE, 0, 1_000_000)
    assert nonce is not None
    return _frame(Answer(asked.sequence, asked.effort, asked.seed, nonce))


def _pays(gate: Gate[int], key: int, source: Source, half_open: int = LOADED, now: float = 0.0) -> Verdict:
    """Calls, is asked, answers."""
    return gate.decide(key, _pay(gate.decide(key, _frame(), source, half_open, now)), source, half_open, now)


def test_without_load_everybody_is_let_in_at_once() -> None:
    gate: Gate[int] = Gate(0.0)
    for number in range(1_000):
        gate.begin_turn()
        source = source_of(f"10.0.0.{number % 100}")
        assert gate.decide(number, _frame(), source, LOAD_BEGINS_ABOVE, number / 250) is Admission.ADMIT
    assert gate.waiting == 0


@pytest.mark.parametrize("half_open", [0, LOAD_BEGINS_ABOVE])
def test_who_comes_often_to_an_idle_machine_pays_nothing(half_open: int) -> None:
    """JE-17, JE-18: a person whose network comes and goes, many behind one address translator, a failed try or two."""
    gate: Gate[int] = Gate(0.0)
    for number in range(2_000):
        now = number / 1_000
        gate.begin_turn()
        gate.misbehaved(ONE, now)
        assert gate.decide(number, _frame(), ONE, half_open, now) is Admission.ADMIT
        gate.finished(now)
    assert gate.required(ONE, half_open, 2.0) == 0


def test_what_was_done_without_load_is_not_held_against_anybody_under_load() -> None:
    gate: Gate[int] = Gate(0.0)
    for number in range(100):
        gate.begin_turn()
        gate.decide(number, _frame(), ONE, 0, 0.0)
    assert gate.required(ONE, LOADED, 0.0) == FIRST_EFFORT


def test_a_busy_source_pays_more_under_load() -> None:
    """JE-18: it alone."""
    gate: Gate[int] = Gate(0.0)
    for number in range(int(FREE_HANDSHAKES) + 2):
        assert _pays(gate, number, ONE) is Admission.WAIT
    assert gate.required(ONE, LOADED, 0.0) == FIRST_EFFORT + 2_000
    assert gate.required(TWO, LOADED, 0.0) == FIRST_EFFORT


def test_a_turn_has_room_for_a_few_handshakes_and_the_rest_wait_unpaid() -> None:
    """Those who are up have their turn of the loop in between."""
    gate: Gate[int] = Gate(0.0)
    verdicts = [gate.decide(number, _frame(), ONE, 0, 0.0) for number in range(HANDSHAKES_PER_TURN + 6)]
    assert verdicts == [Admission.ADMIT] * HANDSHAKES_PER_TURN + [Admission.WAIT] * 6
    assert gate.next_turn(0.0) is None
    gate.begin_turn()
    served = [gate.next_turn(0.0) for _ in range(HANDSHAKES_PER_TURN + 1)]
    assert served == [4, 5, 6, 7, None]
    gate.begin_turn()
    assert gate.decide(10, _frame(), ONE, 0, 0.0) is Admission.WAIT
    assert [gate.next_turn(0.0) for _ in range(4)] == [8, 9, 10, None]
    assert gate.decide(11, _frame(), ONE, 0, 0.0) is Admission.ADMIT


def test_under_load_callers_pay_and_wait() -> None:
    gate: Gate[int] = Gate(0.0)
    asked = gate.decide(1, _frame(), ONE, LOADED, 0.0)
    assert isinstance(asked, Challenge)
    assert asked.effort == FIRST_EFFORT
    paid = _pay(asked)
    assert gate.decide(1, paid, ONE, LOADED, 0.0) is Admission.WAIT
    assert gate.decide(2, paid, ONE, LOADED, 0.0) is Admission.SILENCE
    assert (gate.waiting, gate.next_turn(0.0), gate.next_turn(0.0)) == (1, 1, None)


@pytest.mark.parametrize("half_open", [0, LOADED])
def test_a_wrong_answer_meets_silence(half_open: int) -> None:
    """Without load too: an effort nobody checked would be served first."""
    gate: Gate[int] = Gate(0.0)
    frame = _frame(Answer(1, MAX_EFFORT, bytes(16), 1))
    assert gate.decide(1, frame, ONE, half_open, 0.0) is Admission.SILENCE
    assert gate.waiting == 0


def test_who_paid_before_the_load_was_gone_is_served_by_it() -> None:
    gate: Gate[int] = Gate(0.0)
    paid = _pay(gate.decide(9, _frame(), TWO, LOADED, 0.0))
    for number in range(HANDSHAKES_PER_TURN + 2):
        gate.decide(number, _frame(), ONE, 0, 0.0)
    assert gate.decide(9, paid, TWO, 0, 0.0) is Admission.WAIT
    gate.begin_turn()
    assert [gate.next_turn(0.0) for _ in range(4)] == [9, 4, 5, None]


def test_a_connection_that_is_gone_has_no_turn() -> None:
    gate: Gate[int] = Gate(0.0)
    _pays(gate, 1, ONE)
    _pays(gate, 2, TWO)
    gate.gone(1, 0.0)
    gate.gone(7, 0.0)
    assert [gate.next_turn(0.0), gate.next_turn(0.0)] == [2, None]


def test_who_gives_way_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    gate: Gate[int] = Gate(0.0)
    monkeypatch.setattr(gate, "_queue", PendingQueue(1))
    assert _pays(gate, 1, ONE) is Admission.WAIT
    assert _pays(gate, 2, TWO) is Admission.SILENCE
    for _ in range(3):
        gate.misbehaved(THREE, 0.0)
    assert _pays(gate, 3, THREE) is Admission.WAIT
    assert gate.take_dropped() == [1]
    assert gate.take_dropped() == []


def test_a_friend_gets_through_a_flood_that_pays_less() -> None:
    """An attacker fills the queue at the effort of the first second; who pays today's effort overtakes all of it."""
    gate: Gate[int] = Gate(0.0)
    for number in range(200):
        _pays(gate, number, source_of(f"10.0.1.{number}"))
    now = 3 * PERIOD_S + 0.01
    asked = gate.decide(999, _frame(), ONE, LOADED, now)
    assert isinstance(asked, Challenge)
    assert asked.effort == 4 * FIRST_EFFORT
    assert gate.decide(999, _pay(asked), ONE, LOADED, now) is Admission.WAIT
    assert gate.next_turn(now) == 999
