"""A frame at any point of any handshake: pattern 1, step 1, then the payload."""

import dataclasses

from core.protocol.events import Pattern, TicketPresented
from core.protocol.frames import encode_frame
from core.protocol.link import Link
from core.protocol.link_state import LinkState
from tests.fakes.link_pair import ALICE, BOB, LinkPair, answer_as, dial_to, drain, issue_to, resume_to

PATTERNS = list(Pattern)
STEPS = 3
ISSUED = issue_to(ALICE, BOB)
OTHER = dataclasses.replace(ISSUED, secret=bytes(32))  # target_ticket goes on where the secret is right


def fuzz(data: bytes) -> None:
    """The link waits on, or it closes in silence. Nothing is established: the keys are new each time."""
    if len(data) < 3:
        return
    reader, _ = _before_flight(PATTERNS[data[0] % len(PATTERNS)], data[1] % STEPS)
    was_established = reader.is_established
    reader.receive_data(encode_frame(data[2:65_000]), 0.0)
    if reader.state is LinkState.AWAITING_TICKET:
        _consume(reader)
    assert reader.is_established <= was_established
    assert not reader.is_closed or reader.data_to_send(0.0) == b""


def _consume(reader: Link) -> None:
    """Whichever ticket was presented, its secret is another."""
    (event,) = drain(reader)
    assert isinstance(event, TicketPresented)
    reader.use_ticket(dataclasses.replace(OTHER, ticket_id=event.ticket_id), 0.0)


def _before_flight(pattern: Pattern, step: int) -> tuple[Link, bytes]:
    """Who receives the `step`th flight, and what an honest side sends then."""
    dialled = resume_to(BOB, ISSUED) if pattern is Pattern.KK else dial_to(BOB, pattern=pattern)
    pair = LinkPair(dialled, answer_as())
    for number in range(step):
        (pair.carry_back if number % 2 else pair.carry_forth)()
        if pair.responder.state is LinkState.AWAITING_TICKET:
            pair.responder.use_ticket(ISSUED, 0.0)
    writer, reader = (pair.responder, pair.initiator) if step % 2 else (pair.initiator, pair.responder)
    drain(reader)
    return reader, writer.data_to_send(0.0)[2:]


def seeds() -> dict[str, bytes]:
    """Every flight that there is, of an earlier link."""
    found = {}
    for place, pattern in enumerate(PATTERNS):
        for step in range(STEPS):
            _, payload = _before_flight(pattern, step)
            found[f"{pattern.name.lower()}_{step}"] = bytes((place, step)) + payload
    return found
