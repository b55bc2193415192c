"""When to dial again (JE-67: a broken network is redialled)."""

import itertools

import pytest

from core.transport.redial import FIRST_S, JITTER, LONGEST_S, Redial


def test_nothing_is_due_at_first() -> None:
    assert Redial(lambda: 0.0).due is None


def test_delays_double_up_to_a_minute() -> None:
    redial = Redial(lambda: 0.0)
    delays = [redial.failed(100.0) - 100.0 for _ in range(9)]
    assert delays == [0.5, 1, 2, 4, 8, 16, 32, 60, 60]


@pytest.mark.parametrize("random", [0.0, 0.3, 0.999])
def test_jitter_only_shortens(random: float) -> None:
    redial = Redial(lambda: random)
    for _ in range(20):
        delay = redial.failed(0.0)
        assert FIRST_S * (1 - JITTER) <= delay <= LONGEST_S


def test_success_starts_over() -> None:
    redial = Redial(lambda: 0.0)
    for _ in range(5):
        redial.failed(0.0)
    redial.succeeded()
    assert redial.due is None
    assert redial.failed(10.0) == 10.0 + FIRST_S


def test_news_make_it_due_at_once_and_do_not_touch_the_delay() -> None:
    redial = Redial(lambda: 0.0)
    for now in (0.0, 10.0, 20.0):
        redial.attempted(now)
        redial.failed(now + 5.0)
    assert redial.hurry(25.5) == 25.5
    assert redial.failed(26.0) == 30.0


def test_a_stream_of_beacons_is_no_stream_of_attempts() -> None:
    redial = Redial(lambda: 0.0)
    attempts = []
    for tick in itertools.count():
        now = tick * 0.01
        if now > 2.0:
            break
        if redial.hurry(now) <= now:
            attempts.append(now)
            redial.attempted(now)
    assert len(attempts) == 5
    assert all(later - earlier >= FIRST_S for earlier, later in itertools.pairwise(attempts))


def test_news_never_postpone() -> None:
    redial = Redial(lambda: 0.0)
    redial.attempted(0.0)
    due = redial.failed(0.0)
    assert redial.hurry(0.1) <= due


def test_a_peer_that_holds_on_to_another_link_does_not_lengthen_the_pauses() -> None:
    redial = Redial(lambda: 0.0)
    for now in (0.0, 10.0, 20.0):
        redial.attempted(now)
        assert redial.held_back(now, 5.0) == redial.due == now + 5.0
    assert redial.failed(30.0) == 30.0 + FIRST_S


def test_no_news_of_the_peer_shortens_what_it_holds_back() -> None:
    redial = Redial(lambda: 0.0)
    redial.attempted(0.0)
    redial.held_back(1.0, 5.0)
    assert redial.hurry(2.0) == 6.0
    assert redial.hurry(7.0) == 6.0
