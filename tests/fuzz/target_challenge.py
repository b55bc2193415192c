"""A challenge to the initiator, and the answer to one at the responder."""

from core.errors import RemoteProtocolError
from core.protocol.challenge import MAX_EFFORT, Answer, Challenge, Challenger
from core.protocol.events import LinkClosed, WorkAsked
from core.protocol.frames import encode_frame
from core.protocol.link_state import LinkState
from core.protocol.source import source_of
from tests.fakes.link_pair import BOB, dial_to, drain

HERE = source_of("10.0.0.1")
CHALLENGER = Challenger(0.0)


def fuzz(data: bytes) -> None:
    """Work within the cap is asked, or the link closes; no answer counts that was not worked for."""
    try:
        found = Challenge.decode(data)
    except RemoteProtocolError:
        found = None
    assert found is None or (found.encode() == data and found.effort <= MAX_EFFORT)
    if data:
        _check_link(data[:4_000], is_challenge=found is not None)
    if len(data) >= 36:
        answer = Answer.decode(data[:36])
        assert answer is None or answer.encode() == data[:36]
        assert answer is None or not CHALLENGER.verify(answer, HERE, b"message", 0.0)


def _check_link(payload: bytes, *, is_challenge: bool) -> None:
    link = dial_to(BOB)
    link.receive_data(encode_frame(payload), 0.0)
    (event,) = drain(link)
    assert isinstance(event, WorkAsked if is_challenge else LinkClosed)
    assert (link.state is LinkState.AWAITING_WORK) == is_challenge


def seeds() -> dict[str, bytes]:
    """Both, and the refusal of a ticket, which has no place here."""
    asked = Challenger(0.0).ask(HERE, 1_000, 0.0)
    return {
        "challenge": asked.encode(),
        "most": Challenge(1, MAX_EFFORT, bytes(16)).encode(),
        "too_much": Challenge(1, MAX_EFFORT + 1, bytes(16)).encode(),
        "answer": Answer(asked.sequence, asked.effort, asked.seed, 5).encode(),
        "refusal": b"PL2r" + bytes(4),
    }
