"""Links under load: challenges, waiting for a turn, and no Diffie-Hellman before either is through (JE-2 to JE-17)."""

import dataclasses
import os

import pytest

from core.errors import LocalProtocolError
from core.protocol import noise as noise_module
from core.protocol.challenge import MAX_EFFORT, Answer, Challenge, solve
from core.protocol.events import Established, LinkClosed, Pattern, WorkAsked
from core.protocol.first_frame import FirstFrame, build_first_frame
from core.protocol.frames import encode_frame
from core.protocol.gate import LOAD_BEGINS_ABOVE, Gate
from core.protocol.link import Link
from core.protocol.link_state import LinkState
from core.protocol.opening import MAX_CHALLENGES
from core.protocol.source import source_of
from core.protocol.verdict import Admission, Admit, Verdict
from tests.fakes.link_pair import (
    ALICE,
    BOB,
    LinkPair,
    Segmenter,
    answer_as,
    byte_by_byte,
    dial_to,
    drain,
    issue_to,
    probe_link,
    resume_to,
    whole,
)
from tests.fakes.memory import traced_memory

LOADED = LOAD_BEGINS_ABOVE + 1
SOURCE = source_of("10.0.0.1")


@pytest.fixture
def exchanges(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One item for each Diffie-Hellman."""
    calls: list[int] = []
    dh = noise_module._dh
    monkeypatch.setattr(noise_module, "_dh", lambda *pair, **how: calls.append(1) or dh(*pair, **how))
    return calls


def _gated(gate: Gate[str], key: str = "one") -> Admit:
    return lambda frame: gate.decide(key, frame, SOURCE, LOADED, 0.0)


def _dial(pattern: Pattern) -> Link:
    if pattern is Pattern.KK:
        return resume_to(BOB, issue_to(ALICE, BOB), [b"\2\1early" + bytes(3_000)])
    return dial_to(BOB, pattern=pattern)


def _asked(link: Link) -> WorkAsked:
    (event,) = drain(link)
    assert isinstance(event, WorkAsked)
    return event


def _work(asked: WorkAsked) -> int:
    nonce = solve(asked.seed, asked.effort, asked.message, 0, 1_000_000)
    assert nonce is not None
    return nonce


@pytest.mark.parametrize("pattern", list(Pattern))
@pytest.mark.parametrize("segment", [whole, byte_by_byte])
def test_a_caller_pays_waits_and_is_let_in(
    pattern: Pattern, segment: Segmenter, exchanges: list[int]
) -> None:
    """JE-4: not one Diffie-Hellman at the responder before the work is verified and its turn has come."""
    gate: Gate[str] = Gate(0.0)
    pair = LinkPair(_dial(pattern), answer_as(admit=_gated(gate)), segment=segment)
    exchanges.clear()
    pair.pump()
    assert pair.responder.state is LinkState.AWAITING_FIRST_FRAME
    assert pair.initiator.state is LinkState.AWAITING_WORK
    assert len(pair.sent_by_responder) == 2 + 36 < len(pair.sent_by_initiator)
    assert (pair.responder.proved, pair.initiator.proved) == (False, False)
    pair.initiator.work_done(_work(_asked(pair.initiator)), 0.0)
    pair.pump()
    assert pair.responder.state is LinkState.AWAITING_TURN
    assert pair.responder.proved
    assert exchanges == []
    assert gate.next_turn(0.0) == "one"
    pair.responder.proceed(0.0)
    pair.pump()
    expected = LinkState.AWAITING_TICKET if pattern is Pattern.KK else LinkState.ESTABLISHED
    assert pair.responder.state is expected
    assert (exchanges == []) == (pattern is Pattern.KK)


def test_the_challenge_binds_address_and_first_message() -> None:
    """JE-5, JE-8: the answer of one caller is worth nothing to another."""
    gate: Gate[str] = Gate(0.0)
    pair = LinkPair(dial_to(BOB), answer_as(admit=_gated(gate)))
    pair.pump()
    pair.initiator.work_done(_work(_asked(pair.initiator)), 0.0)
    paid = pair.initiator.data_to_send(0.0)
    elsewhere = answer_as(admit=lambda frame: gate.decide("two", frame, source_of("10.0.0.2"), LOADED, 0.0))
    elsewhere.receive_data(paid, 0.0)
    assert drain(elsewhere) == [LinkClosed("not_admitted", None, by_peer=False)]
    here = answer_as(admit=_gated(gate))
    here.receive_data(paid, 0.0)
    assert here.state is LinkState.AWAITING_TURN
    again = answer_as(admit=_gated(gate, "three"))
    again.receive_data(paid, 0.0)
    assert drain(again) == [LinkClosed("not_admitted", None, by_peer=False)]


def test_nothing_is_kept_of_a_caller_that_has_not_paid() -> None:
    """JE-3: beside the connection. Its frame of 3.9 KB is forgotten, and comes again within the 4 KiB allowed."""
    gate: Gate[str] = Gate(0.0)
    link = answer_as(admit=_gated(gate))
    first = resume_to(BOB, issue_to(ALICE, BOB), [b"\2\1" + bytes(3_400)]).data_to_send(0.0)
    with traced_memory() as memory:
        link.receive_data(first, 0.0)
        link.data_to_send(0.0)
        assert memory.used() < 1_500
    assert link._handshake._waiting is None  # type: ignore[union-attr]
    link.receive_data(first, 0.0)
    assert len(link.data_to_send(0.0)) == 38


def test_a_flood_makes_no_memory_and_no_diffie_hellman(exchanges: list[int]) -> None:
    """JE-3, JE-4: 2,000 first frames, each answered by 38 bytes."""
    gate: Gate[str] = Gate(0.0)
    frame = build_first_frame(FirstFrame(Pattern.XK, os.urandom(48)), BOB.identity.link_key)
    link = answer_as(admit=_gated(gate))
    link.receive_data(encode_frame(frame), 0.0)
    with traced_memory() as memory:
        for number in range(2_000):
            caller = answer_as(admit=_gated(gate, str(number)))
            caller.receive_data(encode_frame(frame), 0.0)
            assert len(caller.data_to_send(0.0)) == 38
        del caller
        used = memory.used()
    assert exchanges == []
    assert gate.waiting == 0
    assert used < 16_000  # the bitmap of sequences, 8 KiB, is a new number each time


def test_challenges_on_one_connection_have_an_end() -> None:
    """Both sides stop after the fourth."""
    responder = answer_as(admit=lambda _: Challenge(1, 1, bytes(16)))
    first = dial_to(BOB).data_to_send(0.0)
    for _ in range(MAX_CHALLENGES):
        responder.receive_data(first, 0.0)
        assert len(responder.data_to_send(0.0)) == 38
    responder.receive_data(first, 0.0)
    assert drain(responder) == [LinkClosed("challenges", None, by_peer=False)]
    initiator = dial_to(BOB)
    for _ in range(MAX_CHALLENGES):
        initiator.receive_data(encode_frame(Challenge(1, 1, bytes(16)).encode()), 0.0)
        initiator.work_done(0, 0.0)
    initiator.receive_data(encode_frame(Challenge(1, 1, bytes(16)).encode()), 0.0)
    assert drain(initiator)[-1] == LinkClosed("challenges", None, by_peer=False)


def test_too_much_work_is_not_begun() -> None:
    """Nobody makes us burn a core: above the cap the caller gives up and says so."""
    link = dial_to(BOB)
    link.receive_data(encode_frame(Challenge(1, MAX_EFFORT + 1, bytes(16)).encode()), 0.0)
    assert drain(link) == [LinkClosed("effort", None, by_peer=False)]
    assert link.data_to_send(0.0)[130:] == b""


def test_a_challenge_of_zero_effort_is_met_at_once() -> None:
    """JE-17."""
    verdicts: list[Verdict] = [Challenge(1, 0, bytes(16)), Admission.ADMIT]
    pair = LinkPair(dial_to(BOB), answer_as(admit=lambda _: verdicts.pop(0)))
    pair.pump()
    pair.initiator.work_done(_work(_asked(pair.initiator)), 0.0)
    pair.pump()
    assert pair.initiator.is_established


def test_the_answer_is_in_the_first_frame_and_nothing_else_changed() -> None:
    seen: list[FirstFrame] = []

    def admit(frame: FirstFrame) -> Verdict:
        seen.append(frame)
        return Challenge(5, 9, b"s" * 16) if frame.answer is None else Admission.ADMIT

    pair = LinkPair(dial_to(BOB), answer_as(admit=admit))
    pair.pump()
    pair.initiator.work_done(77, 0.0)
    pair.pump()
    assert seen[1] == dataclasses.replace(seen[0], answer=Answer(5, 9, b"s" * 16, 77))


def test_a_probe_pays_too() -> None:
    verdicts: list[Verdict] = [Challenge(1, 0, bytes(16)), Admission.ADMIT]
    pair = LinkPair(probe_link(), answer_as(admit=lambda _: verdicts.pop(0)))
    pair.pump()
    pair.initiator.work_done(_work(_asked(pair.initiator)), 0.0)
    pair.pump()
    assert drain(pair.initiator)[-1] == LinkClosed(None, None, by_peer=False)


@pytest.mark.parametrize("data", [encode_frame(b"x"), encode_frame(Challenge(1, 1, bytes(16)).encode())])
def test_what_comes_while_we_work_is_a_fault(data: bytes) -> None:
    link = dial_to(BOB)
    link.receive_data(encode_frame(Challenge(1, 1, bytes(16)).encode()), 0.0)
    _asked(link)
    link.receive_data(data, 0.0)
    assert drain(link) == [LinkClosed("frame_state", None, by_peer=False)]


def test_what_comes_before_the_turn_is_a_fault() -> None:
    link, first = answer_as(admit=lambda _: Admission.WAIT), dial_to(BOB).data_to_send(0.0)
    link.receive_data(first + first, 0.0)
    assert drain(link) == [LinkClosed("frame_state", None, by_peer=False)]


def test_a_challenge_once_message_2_has_come_is_rubbish() -> None:
    pair = LinkPair(dial_to(BOB), answer_as())
    pair.carry_forth()
    pair.carry_back()
    pair.initiator.receive_data(encode_frame(Challenge(1, 1, bytes(16)).encode()), 0.0)
    assert drain(pair.initiator) == [LinkClosed("decrypt", None, by_peer=False)]


def test_the_deadline_goes_on_while_we_work_and_while_we_wait() -> None:
    """CT-43."""
    working = dial_to(BOB)
    working.receive_data(encode_frame(Challenge(1, 1, bytes(16)).encode()), 4.0)
    _asked(working)
    waiting = answer_as(admit=lambda _: Admission.WAIT)
    waiting.receive_data(dial_to(BOB).data_to_send(0.0), 4.0)
    for link in (working, waiting):
        assert link.next_timer() == 5.0
        link.handle_timer(5.0)
        assert drain(link) == [LinkClosed("handshake_timeout", None, by_peer=False)]
    working.work_done(0, 6.0)
    waiting.proceed(6.0)
    assert (working.data_to_send(6.0), waiting.data_to_send(6.0)) == (b"", b"")


def test_answers_to_questions_nobody_asked_are_our_own_mistake() -> None:
    for link in (dial_to(BOB), answer_as()):
        with pytest.raises(LocalProtocolError):
            link.work_done(0, 0.0)
        with pytest.raises(LocalProtocolError):
            link.proceed(0.0)
    link = dial_to(BOB)
    link.receive_data(encode_frame(Challenge(1, 1, bytes(16)).encode()), 0.0)
    with pytest.raises(LocalProtocolError):
        link.work_done(1 << 64, 0.0)


def test_a_message_that_does_not_open_when_its_turn_comes() -> None:
    link = answer_as(admit=lambda _: Admission.WAIT)
    frame = build_first_frame(FirstFrame(Pattern.XK, os.urandom(48)), BOB.identity.link_key)
    link.receive_data(encode_frame(frame), 0.0)
    link.proceed(0.0)
    assert drain(link) == [LinkClosed("decrypt", None, by_peer=False)]
    assert link.data_to_send(0.0) == b""


def test_a_waiting_handshake_ends_like_any_other() -> None:
    link = answer_as(admit=lambda _: Admission.WAIT)
    initiator = dial_to(BOB)
    link.receive_data(initiator.data_to_send(0.0), 0.0)
    link.proceed(1.0)
    pair = LinkPair(initiator, link, now=1.0)
    pair.pump()
    assert [type(event) for event in drain(link)] == [Established]
