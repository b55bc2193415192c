"""Whole links with given keys, step by step: what tests/vectors/link.json holds beside the two plain handshakes.

`python -m tests.fakes.link_stories` writes them there anew; a change of the bytes is a change of the wire.
"""

import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from core.protocol.address import Address
from core.protocol.challenge import Challenge, solve
from core.protocol.events import CloseReason, Outcome, RequestClass, StreamStatus, WorkAsked
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.link import Link
from core.protocol.redirect import Redirect
from core.protocol.rekey import KeyLimits
from core.protocol.tickets import IssuedTicket, Ticket
from core.protocol.verdict import Admission, Admit
from tests.fakes.link_pair import EXPIRY_MS, LinkPair, Person, drain, present, split_frames

VECTOR_FILE = Path(__file__).parents[1] / "vectors" / "link.json"

ALICE_KEYS, BOB_KEYS = (bytes(range(start, start + 64)) for start in (1, 101))
LIMITS = KeyLimits(records=3)


def _person(name: str, secret: bytes) -> Person:
    identity = Identity.from_bytes(secret)
    card = identity.make_card(name, bytes(32), 1, EXPIRY_MS)
    return Person(identity, Hello(card, 7, 42421, ()))


ALICE, BOB = _person("Alice", ALICE_KEYS), _person("Bob", BOB_KEYS)
TICKET = IssuedTicket(
    bytes(range(16)),
    bytes(range(32, 64)),
    ALICE.user_id,
    ALICE.identity.link_key,
    86_400_000,
    BOB.hello.instance,
    full_at_ms=0,
    resumptions=0,
)
HELD = Ticket(TICKET.ticket_id, TICKET.secret, TICKET.expiry_ms, TICKET.instance)
CHALLENGE = Challenge(0x0102030405060708, 1_000, bytes(range(200, 216)))


def _ephemerals(side: int) -> Callable[[], X25519PrivateKey]:
    """The n-th key of a side is 31 times the byte `side`, then n."""
    numbers: Iterator[int] = itertools.count(1)
    return lambda: X25519PrivateKey.from_private_bytes(bytes([side]) * 31 + bytes([next(numbers)]))


def _answer(admit: Admit = lambda _: Admission.ADMIT) -> Link:
    return Link.answer(
        BOB.identity, BOB.hello, now=0.0, admit=admit, ephemeral=_ephemerals(0xBB), limits=LIMITS
    )


def _pair(admit: Admit = lambda _: Admission.ADMIT) -> LinkPair:
    dialled = Link.dial(
        ALICE.identity,
        ALICE.hello,
        now=0.0,
        remote_link_key=BOB.identity.link_key,
        ephemeral=_ephemerals(0xAA),
        limits=LIMITS,
    )
    return LinkPair(dialled, _answer(admit))


def _resuming(*early: bytes) -> LinkPair:
    dialled = Link.resume(
        ALICE.identity,
        ALICE.hello,
        HELD,
        BOB.hello.card,
        early,
        now=0.0,
        ephemeral=_ephemerals(0xAA),
        limits=LIMITS,
    )
    pair = LinkPair(dialled, _answer())
    assert present(pair) == TICKET.ticket_id
    return pair


def _established() -> LinkPair:
    pair = _pair()
    pair.pump()
    return pair


def challenged() -> LinkPair:
    """XK under load: challenge, first frame with the answer, message 2, message 3, HELLO."""
    pair = _pair(lambda frame: CHALLENGE if frame.answer is None else Admission.ADMIT)
    pair.pump()
    (asked,) = drain(pair.initiator)
    assert isinstance(asked, WorkAsked)
    nonce = solve(asked.seed, asked.effort, asked.message, 0, 1_000_000)
    assert nonce is not None
    pair.initiator.work_done(nonce, 0.0)
    pair.pump()
    return pair


def resumed() -> LinkPair:
    """KKpsk0 with two early Messages, then one packet each way, the initiator's first."""
    pair = _resuming(b"\2\1one", b"\2\1two")
    pair.responder.use_ticket(TICKET, 0.0)
    pair.pump()
    pair.initiator.send_packet(b"three")
    pair.pump()
    pair.responder.send_packet(b"four")
    pair.pump()
    return pair


def refused() -> LinkPair:
    """KKpsk0 with a ticket that the responder does not know."""
    pair = _resuming()
    pair.responder.use_ticket(None, 0.0)
    pair.pump()
    return pair


def keys() -> LinkPair:
    """Five records of the initiator's (REKEY after the third), FRESH 1 to 3, then a packet each way under new keys."""
    pair = _established()
    for number in range(5):
        pair.initiator.send_packet(bytes([number]))
        pair.pump()
    pair.initiator.refresh(0.0)
    pair.pump()
    pair.initiator.send_packet(b"new")
    pair.responder.send_packet(b"new")
    pair.pump()
    return pair


def frames() -> LinkPair:
    """One of each frame that has no story of its own, all in one record; then a stream of 3 bytes, then CLOSE."""
    pair = _established()
    link = pair.initiator
    link.send_packet(b"packet")
    link.send_request(1, RequestClass.SESSION, 30_000, "name", b"body")
    link.send_answer(2, Outcome.REFUSED, b"why")
    link.send_unreliable(b"typing", 1)
    link.send_ticket(TICKET)
    address = Address("192.0.2.7", 42421)
    link.send_redirect(
        Redirect.make(ALICE.identity, datetime_ms=1, expiry_ms=2, addresses=(address,), card=BOB.hello.card)
    )
    stream = link.open_stream("file", b"about")
    pair.pump()
    pair.responder.grant(stream, 3)
    pair.pump()
    link.stream_send(stream, b"abc")
    link.end_stream(stream, StreamStatus.COMPLETE)
    pair.pump()
    link.close(CloseReason.DONE, 0.0)
    pair.pump()
    return pair


STORIES: dict[str, Callable[[], LinkPair]] = {
    story.__name__: story for story in (challenged, resumed, refused, keys, frames)
}


def frames_of(pair: LinkPair) -> dict[str, list[str]]:
    """What each side sent, frame by frame."""
    return {
        "initiator": [frame.hex() for frame in split_frames(bytes(pair.sent_by_initiator))],
        "responder": [frame.hex() for frame in split_frames(bytes(pair.sent_by_responder))],
    }


def _vectors() -> dict[str, Any]:
    return {
        name: {"about": (story.__doc__ or "").strip(), **frames_of(story())}
        for name, story in STORIES.items()
    }


def main() -> None:
    document = json.loads(VECTOR_FILE.read_text("utf-8"))
    document["stories"] = {
        "about": (
            "Identities: bytes 1 to 64 (Alice, initiator) and 101 to 164 (Bob). Cards: Olm key zeros, serial 1, expiry "
            f"{EXPIRY_MS}; hellos: instance 7, port 42421, no addresses. The n-th ephemeral key is 31 times AA (BB), "
            "then n. Ticket: id 0 to 15, secret 32 to 63, expiry 86400000. Challenge: sequence 0102030405060708, "
            "effort 1000, seed 200 to 215; the first nonce that solves. REKEY after 3 records."
        ),
        **_vectors(),
    }
    VECTOR_FILE.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
