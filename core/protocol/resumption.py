"""Resuming a link by a ticket (section 4): KKpsk0, one round trip, both sides.

The ticket's secret is mixed in beside both link keys and two fresh ephemerals, so it is a second factor and no more.
"""

from collections.abc import Sequence

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.card import Card
from core.protocol.codec import Reader, pack_block16
from core.protocol.constants import (
    AEAD_TAG_BYTES,
    FIRST_FRAME_BYTES,
    KEY_BYTES,
    MAX_FIRST_FRAME_BYTES,
    VERSION,
)
from core.protocol.events import Pattern
from core.protocol.first_frame import REFUSAL
from core.protocol.handshake import Progress, new_noise, own_hello, verify_hello
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.link_state import Step
from core.protocol.noise import EphemeralFactory
from core.protocol.opening import Opening
from core.protocol.tickets import IssuedTicket, Ticket

EARLY_START = bytes((VERSION, 1))  # only Messages travel early: their names de-duplicate them

_PAYLOAD_BYTES = MAX_FIRST_FRAME_BYTES - FIRST_FRAME_BYTES - KEY_BYTES - AEAD_TAG_BYTES
LENGTH_BYTES = 2  # before the hello and before each early packet


def early_room(hello: Hello) -> int:
    """Bytes that early packets may take beside `hello`, 2 more than its length counted for each."""
    return _PAYLOAD_BYTES - LENGTH_BYTES - len(hello.encode())


def can_send_early(ticket: Ticket, running_instance: int | None) -> bool:
    """Whether the issuer still runs as it did when it issued the ticket, as far as is known."""
    return ticket.instance == running_instance


class ResumingHandshake:
    """The initiator's side."""

    __slots__ = ("_card", "_hello", "_identity", "_noise", "_opening", "_payload", "_ticket_id")

    pattern = Pattern.KK

    def __init__(
        self,
        identity: Identity,
        hello: Hello,
        ticket: Ticket,
        remote_card: Card,
        early_packets: Sequence[bytes],
        ephemeral: EphemeralFactory,
    ) -> None:
        """LocalProtocolError for a foreign hello, and for early packets that are not Messages or do not fit."""
        self._identity = identity
        self._hello = own_hello(hello, identity)
        self._ticket_id = ticket.ticket_id
        self._card = remote_card
        self._payload = _encode_payload(hello, early_packets)
        self._opening: Opening | None = None
        self._noise = new_noise(
            Pattern.KK, identity, ephemeral, is_initiator=True, rs=remote_card.link_key, psk=ticket.secret
        )

    def first_frame(self) -> bytes:
        """The payload that opens the link. RemoteProtocolError("self", "dh") for a key that cannot be dialled."""
        if self._card.link_key == self._identity.link_key:
            raise RemoteProtocolError("self")
        message = self._noise.write_message(self._payload)
        self._opening = Opening(Pattern.KK, message, self._card.link_key, self._ticket_id)
        return self._opening.frame()

    def receive(self, payload: bytes) -> Progress:
        """A challenge, the refusal of the ticket, or message 2."""
        if self._opening is not None and (asked := self._opening.challenged(payload)) is not None:
            return Progress(Step.CHALLENGE_RECEIVED, asked)
        if payload == REFUSAL:
            return Progress(Step.CLOSED, error="ticket_refused")
        hello_bytes = self._noise.read_message(payload)
        peer = verify_hello(hello_bytes, self._card.link_key, self._identity, self._card.user_id)
        return Progress(Step.RESUMED, finished=self._noise, peer=peer)

    def work_done(self, nonce: int) -> Progress:
        """The first frame once more, with the answer."""
        if self._opening is None:
            raise LocalProtocolError("nothing was sent yet")
        return Progress(Step.WORK_DONE, reply=self._opening.paid(nonce))

    def receive_hello(self, body: bytes) -> Progress:  # noqa: ARG002 - the shape of a full handshake
        """The responder's hello came in message 2."""
        raise RemoteProtocolError("frame_state")


def accept_resumption(
    message: bytes, issued: IssuedTicket, identity: Identity, hello: Hello, ephemeral: EphemeralFactory
) -> Progress | None:
    """The responder's side, for a ticket just consumed. RemoteProtocolError if the caller is not its holder.

    None for early packets with a ticket of an earlier run of ours: they get the refusal, and come again.
    """
    noise = new_noise(
        Pattern.KK, identity, ephemeral, is_initiator=False, rs=issued.peer_link_key, psk=issued.secret
    )
    hello_bytes, early = _decode_payload(noise.read_message(message))
    peer = verify_hello(hello_bytes, issued.peer_link_key, identity, issued.peer_id)
    if early and issued.instance != hello.instance:
        return None
    reply = noise.write_message(hello.encode())
    return Progress(Step.TICKET_ACCEPTED, reply=reply, finished=noise, peer=peer, early=early)


def _encode_payload(hello: Hello, early_packets: Sequence[bytes]) -> bytes:
    if not all(packet.startswith(EARLY_START) for packet in early_packets):
        raise LocalProtocolError("only Messages travel early")
    blocks = [hello.encode(), *early_packets]
    payload = b"".join(pack_block16(block, _PAYLOAD_BYTES) for block in blocks)
    if len(payload) > _PAYLOAD_BYTES:
        raise LocalProtocolError(f"hello and early packets have at most {_PAYLOAD_BYTES} bytes")
    return payload


def _decode_payload(payload: bytes) -> tuple[bytes, tuple[bytes, ...]]:
    """RemoteProtocolError ("early" for a packet that is not a Message)."""
    reader = Reader(payload)
    hello_bytes = reader.block16(_PAYLOAD_BYTES)
    early: list[bytes] = []
    while reader.at < len(payload):
        early.append(reader.block16(_PAYLOAD_BYTES))
    if not all(packet.startswith(EARLY_START) for packet in early):
        raise RemoteProtocolError("early")
    return hello_bytes, tuple(early)
