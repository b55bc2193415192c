"""Two links wired to each other without a network: every byte either side sends is kept for inspection."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from core.protocol.address import Address
from core.protocol.events import LinkEvent, Pattern, TicketPresented
from core.protocol.frames import encode_frame
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.link import Link
from core.protocol.noise import EphemeralFactory
from core.protocol.tickets import IssuedTicket, Ticket, issue
from core.protocol.verdict import Admission, Admit

Segmenter = Callable[[bytes], Iterable[bytes]]

EXPIRY_MS = 4_000_000_000_000
PATTERNS = [Pattern.XK, Pattern.XX]


@dataclass(frozen=True)
class Person:
    """An identity and the hello it shows."""

    identity: Identity
    hello: Hello

    @property
    def user_id(self) -> UserId:
        return self.identity.user_id


def make_person(
    name: str, *, instance: int = 1, port: int = 42421, addresses: tuple[Address, ...] = ()
) -> Person:
    """A person with fresh keys."""
    identity = Identity.generate()
    card = identity.make_card(name, os.urandom(32), 1, EXPIRY_MS)
    return Person(identity, Hello(card, instance, port, addresses))


ALICE = make_person("Alice Aldous")
BOB = make_person("Bob Bellamy")
MALLORY = make_person("Mallory")


def whole(data: bytes) -> Iterable[bytes]:
    """As it was sent."""
    return [data]


def byte_by_byte(data: bytes) -> Iterable[bytes]:
    """The harshest segmentation."""
    return [data[at : at + 1] for at in range(len(data))]


def dial_to(
    responder: Person, *, initiator: Person = ALICE, pattern: Pattern = Pattern.XK, now: float = 0.0
) -> Link:
    """The initiator's link, alone."""
    return Link.dial(
        initiator.identity,
        initiator.hello,
        now=now,
        remote_link_key=responder.identity.link_key if pattern is Pattern.XK else None,
        expected_id=responder.user_id,
    )


def probe_link(initiator: Person = ALICE, *, now: float = 0.0) -> Link:
    """A probe, alone."""
    return Link.dial(initiator.identity, initiator.hello, now=now, remote_link_key=None, probe=True)


def answer_as(
    responder: Person = BOB,
    *,
    now: float = 0.0,
    admit: Admit = lambda _: Admission.ADMIT,
    ephemeral: EphemeralFactory | None = None,
) -> Link:
    """The responder's link, alone."""
    identity, hello = responder.identity, responder.hello
    if ephemeral is None:
        return Link.answer(identity, hello, now=now, admit=admit)
    return Link.answer(identity, hello, now=now, admit=admit, ephemeral=ephemeral)


def issue_to(
    holder: Person, issuer: Person, *, now_ms: int = 0, full_at_ms: int = 0, resumptions: int = 0
) -> IssuedTicket:
    """A ticket of the issuer's present run."""
    issued = issue(
        os.urandom(48),
        holder.user_id,
        holder.identity.link_key,
        instance=issuer.hello.instance,
        full_at_ms=full_at_ms,
        resumptions=resumptions,
        now_ms=now_ms,
    )
    assert issued is not None
    return issued


def held(issued: IssuedTicket) -> Ticket:
    """What the holder has of it."""
    return Ticket(issued.ticket_id, issued.secret, issued.expiry_ms, issued.instance)


def resume_to(
    responder: Person,
    issued: IssuedTicket,
    early: Sequence[bytes] = (),
    *,
    initiator: Person = ALICE,
    now: float = 0.0,
) -> Link:
    """The initiator's link by a ticket, alone."""
    return Link.resume(
        initiator.identity, initiator.hello, held(issued), responder.hello.card, early, now=now
    )


def present(pair: "LinkPair") -> bytes:
    """Carries the first frame of a resumption; returns the id of the ticket presented."""
    pair.carry_forth()
    (event,) = drain(pair.responder)
    assert isinstance(event, TicketPresented)
    return event.ticket_id


def inside(kind: int, body: bytes) -> bytes:
    """A frame inside a record."""
    return bytes([kind]) + len(body).to_bytes(2, "big") + body


def sealed_by(link: Link, plaintext: bytes) -> bytes:
    """A record of a side that keeps to no rules."""
    assert link._session is not None
    return encode_frame(link._session.transport.send(plaintext))


def drain(link: Link) -> list[LinkEvent]:
    """All events not yet read."""
    events: list[LinkEvent] = []
    while (event := link.next_event()) is not None:
        events.append(event)
    return events


def split_frames(stream: bytes) -> list[bytes]:
    """The whole frames, lengths included, of what one side sent."""
    frames = []
    while stream:
        end = 2 + int.from_bytes(stream[:2], "big")
        frames.append(stream[:end])
        stream = stream[end:]
    return frames


@dataclass
class LinkPair:
    """`pump` carries bytes both ways until both sides are silent; `sent_by_*` keep them."""

    initiator: Link
    responder: Link
    now: float = 0.0
    segment: Segmenter = whole
    sent_by_initiator: bytearray = field(default_factory=bytearray)
    sent_by_responder: bytearray = field(default_factory=bytearray)

    def pump(self) -> None:
        for _ in range(100):
            if not self.carry_forth() + self.carry_back():
                return
        raise AssertionError("the two sides do not fall silent")

    def carry_forth(self) -> int:
        """One flight of the initiator; returns its size."""
        return self._carry(self.initiator, self.responder, self.sent_by_initiator)

    def carry_back(self) -> int:
        """One flight of the responder; returns its size."""
        return self._carry(self.responder, self.initiator, self.sent_by_responder)

    def _carry(self, sender: Link, receiver: Link, log: bytearray) -> int:
        data = sender.data_to_send(self.now)
        log += data
        for part in self.segment(data):
            receiver.receive_data(part, self.now)
        return len(data)


def new_pair(
    pattern: Pattern = Pattern.XK,
    *,
    initiator: Person = ALICE,
    responder: Person = BOB,
    now: float = 0.0,
    segment: Segmenter = whole,
) -> LinkPair:
    """A pair before its first byte."""
    return LinkPair(
        dial_to(responder, initiator=initiator, pattern=pattern, now=now),
        answer_as(responder, now=now),
        now,
        segment,
    )


def established_pair(
    pattern: Pattern = Pattern.XK, *, now: float = 0.0, segment: Segmenter = whole
) -> LinkPair:
    """A pair after the handshake, its events read."""
    pair = new_pair(pattern, now=now, segment=segment)
    pair.pump()
    drain(pair.initiator)
    drain(pair.responder)
    assert pair.initiator.is_established
    assert pair.responder.is_established
    return pair
