"""One authenticated connection between two nodes, without a socket and without a clock (section 4).

The owner feeds bytes and times, sends what `data_to_send` returns, reads events until None and re-arms its one timer
from `next_timer`, after every call. The peer's faults never raise: the link ends, silently, with a LinkClosed event.
"""

from typing import Self

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.events import (
    CloseReason,
    Established,
    LinkClosed,
    LinkEvent,
    PacketReceived,
    Pattern,
    PeerIdentified,
)
from core.protocol.frames import FrameBuffer, encode_frame
from core.protocol.handshake import Admit, Handshake, InitiatorHandshake, Progress, ResponderHandshake
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.keepalive import Keepalive
from core.protocol.link_state import ALLOWED_FRAMES, LinkState, Step, next_state
from core.protocol.noise import EphemeralFactory, TransportState
from core.protocol.records import (
    MAX_BODY_BYTES,
    FrameType,
    InsideFrame,
    build_plaintexts,
    parse_plaintext,
)

HANDSHAKE_DEADLINE_S = 5.0  # CT-43; a handshake takes two round trips, and a stranger keeps nothing longer


class Link:
    """Made by `dial` or `answer`. See the module's docstring for how it is driven."""

    __slots__ = (
        "_bytes_in",
        "_bytes_out",
        "_deadline",
        "_events",
        "_events_read",
        "_frames",
        "_handshake",
        "_is_initiator",
        "_keepalive",
        "_outgoing",
        "_pattern",
        "_peer",
        "_proved",
        "_queue",
        "_queued_bytes",
        "_state",
        "_transport",
    )

    def __init__(self, handshake: Handshake, now: float, *, is_initiator: bool) -> None:
        self._handshake: Handshake | None = handshake
        self._is_initiator = is_initiator
        self._state = LinkState.AWAITING_MESSAGE_2 if is_initiator else LinkState.AWAITING_FIRST_FRAME
        self._deadline = now + HANDSHAKE_DEADLINE_S
        self._keepalive = Keepalive(now)
        self._frames = FrameBuffer()
        self._transport: TransportState | None = None
        self._pattern = handshake.pattern
        self._peer: Hello | None = None
        self._proved = False
        self._queue: list[InsideFrame] = []
        self._queued_bytes = 0
        self._outgoing: list[bytes] = []
        self._events: list[LinkEvent] = []
        self._events_read = 0
        self._bytes_in = 0
        self._bytes_out = 0

    @classmethod
    def dial(
        cls,
        identity: Identity,
        hello: Hello,
        *,
        now: float,
        remote_link_key: bytes | None,
        expected_id: UserId | None = None,
        probe: bool = False,
        ephemeral: EphemeralFactory = X25519PrivateKey.generate,
    ) -> Self:
        """The initiator's side: XK if the link key is known, else XX.

        XX needs an `expected_id`, or is a `probe`: that emits PeerIdentified and closes after message 2, before
        anything of ours is shown. LocalProtocolError for any other combination. A key that cannot be dialled (our
        own, a degenerate one) gives a link that is closed already.
        """
        handshake = InitiatorHandshake(
            identity, hello, remote_link_key, expected_id, is_probe=probe, ephemeral=ephemeral
        )
        link = cls(handshake, now, is_initiator=True)
        try:
            link._outgoing.append(encode_frame(handshake.first_frame()))
        except RemoteProtocolError as error:
            link._fail(error.reason)
        return link

    @classmethod
    def answer(
        cls,
        identity: Identity,
        hello: Hello,
        *,
        now: float,
        admit: Admit,
        ephemeral: EphemeralFactory = X25519PrivateKey.generate,
    ) -> Self:
        """The responder's side: does nothing until data comes (SF-24).

        `admit` is asked once, for a first frame that is otherwise right (in XK its mac1 too) and before any
        Diffie-Hellman; False closes silently.
        """
        return cls(ResponderHandshake(identity, hello, admit, ephemeral), now, is_initiator=False)

    @property
    def state(self) -> LinkState:
        return self._state

    @property
    def is_established(self) -> bool:
        return self._state is LinkState.ESTABLISHED

    @property
    def is_closed(self) -> bool:
        """Nothing is processed any more; after `close` the last `data_to_send` still holds our CLOSE."""
        return self._state is LinkState.CLOSED

    @property
    def is_initiator(self) -> bool:
        return self._is_initiator

    @property
    def pattern(self) -> Pattern | None:
        """None while the responder waits for the first frame."""
        return self._pattern

    @property
    def proved(self) -> bool:
        """A valid first frame (responder) or message 2 (initiator) was seen."""
        return self._proved

    @property
    def peer(self) -> Hello | None:
        """The peer's verified hello, from Established on."""
        return self._peer

    @property
    def bytes_in(self) -> int:
        """Bytes taken from the stream, before the link closed."""
        return self._bytes_in

    @property
    def bytes_out(self) -> int:
        """Bytes handed out by `data_to_send`."""
        return self._bytes_out

    @property
    def rtt_s(self) -> float | None:
        """The last round trip measured, by the handshake or a PING, in seconds."""
        return self._keepalive.rtt_s

    @property
    def queued_bytes(self) -> int:
        """Bytes of packets that wait for `data_to_send`."""
        return self._queued_bytes

    def receive_data(self, data: bytes, now: float) -> None:
        """Takes the stream in any segmentation. After the link has closed, data is ignored."""
        if self.is_closed:
            return
        self._bytes_in += len(data)
        self._frames.feed(data)
        try:
            while (payload := self._frames.next_payload()) is not None:
                self._receive_payload(payload, now)
        except RemoteProtocolError as error:
            self._fail(error.reason)

    def receive_eof(self, now: float) -> None:  # noqa: ARG002 - every input carries the time
        """The stream has ended or broken. Without an authenticated CLOSE that is error "eof" (CT-15)."""
        self._end(LinkClosed("eof", None, by_peer=True))

    def send_packet(self, packet: bytes) -> None:
        """Queues one S2WMP packet. LocalProtocolError unless established, and unless it has 1 to 65,516 bytes."""
        if not 0 < len(packet) <= MAX_BODY_BYTES:
            raise LocalProtocolError(f"a packet has 1 to {MAX_BODY_BYTES} bytes, not {len(packet)}")
        self._move(Step.PACKET_QUEUED)
        self._queue.append((FrameType.PACKET, packet))
        self._queued_bytes += len(packet)

    def close(self, reason: CloseReason, now: float) -> None:  # noqa: ARG002 - as above
        """Ends the link: with everything queued and a CLOSE if it is established, else silently."""
        if self.is_established:
            self._queue.append((FrameType.CLOSE, bytes((reason,))))
            self._seal_queue()
            farewell = self._outgoing
            self._end(LinkClosed(None, reason, by_peer=False))
            self._outgoing = farewell
        else:
            self._end(LinkClosed(None, None, by_peer=False))

    def data_to_send(self, now: float) -> bytes:
        """Everything there is to send, sealed; empty if nothing. It counts as sent."""
        if self.is_established:
            self._seal_queue()
        data = b"".join(self._outgoing)
        if data:
            self._outgoing = []
            self._bytes_out += len(data)
            self._keepalive.sent(now)
        return data

    def next_event(self) -> LinkEvent | None:
        """The oldest event not yet read, None if there is none."""
        if self._events_read == len(self._events):
            return None
        event = self._events[self._events_read]
        self._events_read += 1
        if self._events_read == len(self._events):
            self._events, self._events_read = [], 0
        return event

    def next_timer(self) -> float | None:
        """When `handle_timer` wants to be called; None once the link has closed."""
        match self._state:
            case LinkState.CLOSED:
                return None
            case LinkState.ESTABLISHED:
                return self._keepalive.next_timer
            case _:
                return self._deadline

    def handle_timer(self, now: float) -> None:
        """The deadline of the handshake, a PING to send, a peer that is gone. Too early a call does nothing."""
        if self.is_established:
            if self._keepalive.is_dead(now):
                self._fail("dead")
            else:
                self._keepalive.handle_timer(now)
        elif now >= self._deadline:
            self._fail("handshake_timeout")

    def _receive_payload(self, payload: bytes, now: float) -> None:
        if self._transport is not None:
            self._receive_record(self._transport.receive(payload), now)
        elif self._handshake is not None:
            progress = self._handshake.receive(payload)
            if progress.step is not Step.FIRST_FRAME_RECEIVED:
                self._keepalive.answered(now)
            self._proved = True
            self._pattern = self._handshake.pattern
            self._advance(progress, now)

    def _receive_record(self, plaintext: bytes, now: float) -> None:
        frames = parse_plaintext(plaintext)
        if not frames and not self.is_established:
            raise RemoteProtocolError("frame_state")
        self._keepalive.received(now)
        for kind, body in frames:
            if kind not in ALLOWED_FRAMES[self._state]:
                raise RemoteProtocolError("frame_state")
            if kind == FrameType.PACKET:
                self._events.append(PacketReceived(body))
            else:
                self._receive_control(kind, body, now)
            if self.is_closed:
                return

    def _receive_control(self, kind: int, body: bytes, now: float) -> None:
        if kind == FrameType.PING:
            self._keepalive.handle_ping(body)
        elif kind == FrameType.PONG:
            self._keepalive.handle_pong(body, now)
        elif kind == FrameType.CLOSE:
            self._end(LinkClosed(None, _close_reason(body[0]), by_peer=True))
        elif self._handshake is not None:
            self._advance(self._handshake.receive_hello(body), now)

    def _advance(self, progress: Progress, now: float) -> None:
        if progress.identified is not None:
            self._events.append(PeerIdentified(progress.identified))
        if progress.step is Step.CLOSED:
            self._end(LinkClosed(None, None, by_peer=False))
            return
        self._move(progress.step)
        if progress.reply is not None:
            self._outgoing.append(encode_frame(progress.reply))
        if progress.transport is not None:
            self._transport = progress.transport
            self._frames.lift_limit()
        if progress.hello_body is not None:
            self._queue.append((FrameType.HELLO, progress.hello_body))
        if progress.peer is not None:
            self._establish(progress.peer, now)

    def _establish(self, peer: Hello, now: float) -> None:
        """The handshake's objects, with them the ephemeral keys, are let go (CT-16)."""
        assert self._pattern is not None
        self._peer = peer
        self._handshake = None
        self._keepalive.received(now)
        self._events.append(Established(peer, self._pattern, self._is_initiator))

    def _seal_queue(self) -> None:
        frames = self._queue + self._keepalive.take_frames()
        if not frames or self._transport is None:
            return
        self._queue, self._queued_bytes = [], 0
        for plaintext in build_plaintexts(frames):
            self._outgoing.append(encode_frame(self._transport.send(plaintext)))

    def _move(self, step: Step) -> None:
        self._state = next_state(self._state, step)

    def _fail(self, error: str) -> None:
        self._end(LinkClosed(error, None, by_peer=False))

    def _end(self, event: LinkClosed) -> None:
        """From here on nothing is sent and nothing processed (SF-56, SF-83)."""
        if self.is_closed:
            return
        self._move(Step.CLOSED)
        self._events.append(event)
        self._handshake = None
        self._transport = None
        self._frames = FrameBuffer()
        self._queue, self._queued_bytes, self._outgoing = [], 0, []


def _close_reason(number: int) -> CloseReason:
    """A reason that a later version may add ends the link like "done"."""
    try:
        return CloseReason(number)
    except ValueError:
        return CloseReason.DONE
