"""A friend is told that we write at most every three seconds, and that we stopped."""

from app.bridge.typing_notice import TypingNotice


def test_a_fast_typist_is_announced_every_three_seconds() -> None:
    notice = TypingNotice()
    assert [at for at in range(0, 10_001, 100) if notice.typed(at)] == [0, 3_000, 6_000, 9_000]


def test_what_was_said_is_taken_back_once() -> None:
    notice = TypingNotice()
    assert not notice.stopped()
    notice.typed(0)
    assert notice.stopped()
    assert not notice.stopped()
    assert notice.typed(10)


def test_a_clock_set_back_does_not_silence() -> None:
    notice = TypingNotice()
    notice.typed(100_000)
    assert notice.typed(5_000)
