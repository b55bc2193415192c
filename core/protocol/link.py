"""One authenticated connection between two nodes, without a socket and without a clock (section 4).

The owner feeds bytes and times, sends what `data_to_send` returns, reads events until None and re-arms its one timer
from `next_timer`, after every call. The peer's faults never raise: the link ends, silently, with a LinkClosed event.
"""

from collections.abc import Callable, Sequence
from typing import Self

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.card import Card
from core.protocol.events import (
    CloseReason,
    Established,
    LinkClosed,
    LinkEvent,
    Outcome,
    PacketReceived,
    Pattern,
    RequestClass,
    StreamStatus,
)
from core.protocol.frames import FrameBuffer, encode_frame
from core.protocol.handshake import Handshake, Initiator, InitiatorHandshake, Progress
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.keepalive import Keepalive
from core.protocol.link_state import ALLOWED_FRAMES, AWAITS_MESSAGE, LinkState, Step, next_state
from core.protocol.noise import EphemeralFactory, HandshakeState
from core.protocol.records import MAX_BODY_BYTES, FrameType, parse_plaintext
from core.protocol.redirect import Redirect
from core.protocol.rekey import KEY_LIMITS, KeyLimits
from core.protocol.responder import ResponderHandshake
from core.protocol.resumption import ResumingHandshake
from core.protocol.session import Session
from core.protocol.tickets import IssuedTicket, Ticket
from core.protocol.verdict import Admit

HANDSHAKE_DEADLINE_S = 5.0  # CT-43; a handshake takes two round trips, and a stranger keeps nothing longer

# Received without anything of ours before it: no round trip.
_OPENING_STEPS = {
    Step.FIRST_FRAME_RECEIVED,
    Step.CHALLENGE_SENT,
    Step.FIRST_FRAME_QUEUED,
    Step.TICKET_PRESENTED,
}
# The other side has shown neither a key nor paid work.
_UNPROVED_STEPS = {Step.CHALLENGE_SENT, Step.CHALLENGE_RECEIVED, Step.TICKET_PRESENTED}


class Link:
    """Made by `dial`, `resume` or `answer`. See the module's docstring for how it is driven."""

    __slots__ = (
        "_bytes_in",
        "_bytes_out",
        "_deadline",
        "_ephemeral",
        "_error",
        "_events",
        "_events_read",
        "_finished",
        "_frames",
        "_handshake",
        "_is_initiator",
        "_keepalive",
        "_limits",
        "_outgoing",
        "_pattern",
        "_peer",
        "_proved",
        "_session",
        "_state",
    )

    def __init__(
        self,
        handshake: Handshake,
        now: float,
        ephemeral: EphemeralFactory,
        limits: KeyLimits,
        *,
        is_initiator: bool,
    ) -> None:
        self._handshake: Handshake | None = handshake
        self._ephemeral = ephemeral
        self._limits = limits
        self._is_initiator = is_initiator
        self._state = LinkState.AWAITING_MESSAGE_2 if is_initiator else LinkState.AWAITING_FIRST_FRAME
        self._deadline = now + HANDSHAKE_DEADLINE_S
        self._keepalive = Keepalive(now)
        self._frames = FrameBuffer()
        self._finished: HandshakeState | None = None
        self._session: Session | None = None
        self._pattern = handshake.pattern
        self._peer: Hello | None = None
        self._proved = False
        self._error: str | None = None
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
        limits: KeyLimits = KEY_LIMITS,
    ) -> Self:
        """The initiator's side: XK if the link key is known, else XX.

        XX needs an `expected_id`, or is a `probe`: that emits PeerIdentified and closes after message 2, before
        anything of ours is shown. LocalProtocolError for any other combination. A key that cannot be dialled (our
        own, a degenerate one) gives a link that is closed already.
        """
        handshake = InitiatorHandshake(
            identity, hello, remote_link_key, expected_id, is_probe=probe, ephemeral=ephemeral
        )
        return cls._begin(handshake, now, ephemeral, limits)

    @classmethod
    def resume(
        cls,
        identity: Identity,
        hello: Hello,
        ticket: Ticket,
        remote_card: Card,
        early_packets: Sequence[bytes] = (),
        *,
        now: float,
        ephemeral: EphemeralFactory = X25519PrivateKey.generate,
        limits: KeyLimits = KEY_LIMITS,
    ) -> Self:
        """The initiator's side of KKpsk0, with a ticket that is nowhere kept any more (`tickets.take`).

        `early_packets` are Messages that fit (`resumption.early_room`), for an issuer that still runs as it did
        (`resumption.can_send_early`); else LocalProtocolError. LinkClosed "ticket_refused": make a full handshake.
        """
        handshake = ResumingHandshake(identity, hello, ticket, remote_card, early_packets, ephemeral)
        return cls._begin(handshake, now, ephemeral, limits)

    @classmethod
    def _begin(cls, handshake: Initiator, now: float, ephemeral: EphemeralFactory, limits: KeyLimits) -> Self:
        link = cls(handshake, now, ephemeral, limits, is_initiator=True)
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
        limits: KeyLimits = KEY_LIMITS,
    ) -> Self:
        """The responder's side: does nothing until data comes (SF-24).

        `admit` is asked for a first frame that is otherwise right (also its mac1) and before any Diffie-Hellman; again
        if it answered with a Challenge and the first frame comes back. After Admission.WAIT call `proceed` when it
        has its turn; after TicketPresented call `use_ticket`.
        """
        handshake = ResponderHandshake(identity, hello, admit, ephemeral)
        return cls(handshake, now, ephemeral, limits, is_initiator=False)

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
    def error(self) -> str | None:
        """The word of LinkClosed, once the link has closed."""
        return self._error

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
        """Bytes of packets, requests, answers and streams that wait for `data_to_send`."""
        return 0 if self._session is None else self._session.queued_bytes

    @property
    def has_bulk(self) -> bool:
        """Whether parts of requests, answers or streams wait for room in `data_to_send`."""
        return self._session is not None and self._session.has_bulk

    def receive_data(self, data: bytes | memoryview, now: float) -> None:
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

    # The handshake's questions; each is ignored once the link has closed

    def work_done(self, nonce: int, now: float) -> None:
        """Answers WorkAsked. LocalProtocolError if nothing was asked."""
        handshake = self._handshake
        if isinstance(handshake, InitiatorHandshake | ResumingHandshake):
            self._go_on(lambda: handshake.work_done(nonce), now)
        elif not self.is_closed:
            raise LocalProtocolError("no work was asked")

    def proceed(self, now: float) -> None:
        """The turn of a caller that `admit` let wait. LocalProtocolError if it does not wait."""
        if not self.is_closed:
            self._go_on(self._responder().proceed, now)

    def use_ticket(self, issued: IssuedTicket | None, now: float) -> None:
        """Answers TicketPresented: the ticket, just consumed durably, or None for the refusal, which closes.

        LocalProtocolError if no ticket was presented, or another one.
        """
        if not self.is_closed:
            self._go_on(lambda: self._responder().use_ticket(issued), now)

    # Sending; LocalProtocolError unless established, and for what does not fit

    def send_packet(self, packet: bytes) -> None:
        """Queues one S2WMP packet. LocalProtocolError unless established, and unless it has 1 to 65,516 bytes."""
        _check_packet(packet)
        self._ready().send_packet(packet)

    def send_unreliable(self, packet: bytes, kind: int) -> None:
        """Queues a packet that takes the place of one of its `kind` (the owner's number) that still waits."""
        _check_packet(packet)
        self._ready().send_unreliable(packet, kind)

    def send_request(
        self, request_id: int, request_class: RequestClass, lifetime_ms: int, name: str, body: bytes
    ) -> None:
        """Queues a request: id and lifetime of 32 bits, name of 1 to 255 bytes, in all under 1 MiB."""
        self._ready().send_request(request_id, request_class, lifetime_ms, name, body)

    def send_answer(self, request_id: int, outcome: Outcome, body: bytes) -> None:
        """Queues the answer to a request of the peer's, under 1 MiB."""
        self._ready().send_answer(request_id, outcome, body)

    def send_ticket(self, issued: IssuedTicket) -> None:
        """Queues a ticket that was stored before."""
        self._ready().send_ticket(issued)

    def send_redirect(self, redirect: Redirect) -> None:
        """Queues a redirect of ours (`Redirect.make`)."""
        self._ready().send_redirect(redirect)

    def open_stream(self, name: str, body: bytes = b"") -> int:
        """Opens a bulk stream, of at most 64: name of 1 to 255 bytes, body of at most 1,024. Returns its number."""
        return self._ready().open_stream(name, body)

    def stream_send(self, stream: int, data: bytes | memoryview) -> int:
        """Queues as much of `data` as the peer granted and 256 KiB hold; returns how much, perhaps 0."""
        return self._ready().streams.send(stream, data)

    def stream_room(self, stream: int) -> int:
        """How much `stream_send` would take now. Grows with StreamGranted and with `data_to_send`."""
        return self._ready().streams.room(stream)

    def is_sending(self, stream: int) -> bool:
        """Whether this stream of ours is open, or has ended with bytes that still wait for `data_to_send`."""
        return self._ready().streams.is_sending(stream)

    def is_receiving(self, stream: int) -> bool:
        """Whether this stream of the peer's is open."""
        return self._ready().streams.is_receiving(stream)

    def grant(self, stream: int, count: int) -> None:
        """Lets the peer send so many bytes more of a stream of its own."""
        self._ready().grant(stream, count)

    def end_stream(self, stream: int, status: StreamStatus) -> None:
        """Ends a stream of ours, complete after what is queued or cancelled at once, or cancels one of the peer's."""
        self._ready().end_stream(stream, status)

    def refresh(self, now: float) -> None:
        """New keys from a new handshake inside, for example after sleep. The initiator's to do: nothing elsewhere."""
        self._ready().refresh(now)

    def check(self, now: float) -> None:
        """After sleep, or a change of the network: asks for a sign of life within 10 s, and begins fresh keys."""
        self._ready().refresh(now)
        self._keepalive.check(now)

    def close(self, reason: CloseReason, now: float) -> None:
        """Ends the link: with everything queued but bulk, and a CLOSE, if it is established; else silently."""
        if self.is_established and self._session is not None and not self._session.is_used_up:
            close = (FrameType.CLOSE, bytes((reason,)))
            farewell = self._outgoing + self._session.flush_last(now, self._keepalive.take_frames(), close)
            self._end(LinkClosed(None, reason, by_peer=False))
            self._outgoing = farewell
        else:
            self._end(LinkClosed(None, None, by_peer=False))

    def data_to_send(self, now: float, room: int | None = None) -> bytes:
        """Everything urgent there is to send, sealed, and bulk while less than `room` bytes of it are made (None: all).

        `room` is `priorities.ROOM_BYTES` less what waits for the socket. What is returned counts as sent.
        """
        if self.is_established:
            self._seal(now, room)
        data = b"".join(self._outgoing)
        if data:
            self._outgoing = []
            self._bytes_out += len(data)
            self._keepalive.sent(now)
        return data

    def get_ahead(self, now: float) -> None:
        """Makes what the next record will need. An owner may call it when our last answer has left: so the peer does
        not wait for it. Otherwise the next record does it first."""
        if self._finished is not None:
            transport, self._finished = self._finished.into_transport(), None
            self._session = Session(
                transport, self._ephemeral, self._limits, now, is_initiator=self._is_initiator
            )

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
                fresh = None if self._session is None else self._session.next_timer
                silence = self._keepalive.next_timer
                return silence if fresh is None else min(silence, fresh)
            case _:
                return self._deadline

    def handle_timer(self, now: float) -> None:
        """The deadline of the handshake, a PING to send, keys to renew, a peer that is gone. Too early a call does
        nothing."""
        if self._session is not None and self.is_established:
            if self._keepalive.is_dead(now) or self._session.is_overdue(now):
                self._fail("dead")
            else:
                self._keepalive.handle_timer(now)
                self._session.handle_timer(now)
        elif now >= self._deadline:
            self._fail("handshake_timeout")

    def _receive_payload(self, payload: bytes, now: float) -> None:
        self.get_ahead(now)
        if self._session is not None:
            self._receive_record(self._session, self._session.transport.receive(payload), now)
        elif self._handshake is not None:
            if self._state not in AWAITS_MESSAGE:
                raise RemoteProtocolError("frame_state")
            progress = self._handshake.receive(payload)
            if progress.step not in _OPENING_STEPS:
                self._keepalive.answered(now)
            self._advance(progress, now)

    def _receive_record(self, session: Session, plaintext: bytes, now: float) -> None:
        frames = parse_plaintext(plaintext)
        if not frames and not self.is_established:
            raise RemoteProtocolError("frame_state")
        self._keepalive.received(now)
        last = len(frames) - 1
        for index, (kind, body) in enumerate(frames):
            if kind not in ALLOWED_FRAMES[self._state]:
                raise RemoteProtocolError("frame_state")
            if kind == FrameType.PACKET:
                self._events.append(PacketReceived(body))
            elif kind <= FrameType.CLOSE:
                self._receive_control(kind, body, now)
            elif (event := session.receive(kind, body, now, is_last=index == last)) is not None:
                self._events.append(event)
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

    def _responder(self) -> ResponderHandshake:
        if not isinstance(self._handshake, ResponderHandshake):
            raise LocalProtocolError("only a responder's handshake waits for its owner")
        return self._handshake

    def _go_on(self, ask: Callable[[], Progress], now: float) -> None:
        """What the owner decided is put to the handshake; what the peer's bytes lack ends the link."""
        try:
            self._advance(ask(), now)
        except RemoteProtocolError as error:
            self._fail(error.reason)

    def _advance(self, progress: Progress, now: float) -> None:
        if progress.event is not None:
            self._events.append(progress.event)
        self._proved = self._proved or (progress.step not in _UNPROVED_STEPS and progress.error is None)
        replies = [] if progress.reply is None else [encode_frame(progress.reply)]
        if progress.step is Step.CLOSED:
            self._end(LinkClosed(progress.error, None, by_peer=False))
            self._outgoing = replies
            return
        self._move(progress.step)
        self._outgoing += replies
        if progress.step is Step.CHALLENGE_SENT:
            self._frames.start_anew()
        self._open_session(progress, now)
        if self._handshake is not None:
            self._pattern = self._handshake.pattern
        if progress.peer is not None:
            self._establish(progress.peer, now)
        self._events += map(PacketReceived, progress.early)

    def _open_session(self, progress: Progress, now: float) -> None:
        if progress.finished is not None:
            self._frames.lift_limit()
            self._finished = progress.finished
        if progress.peer is not None:
            self.get_ahead(now)
        if progress.hello_body is not None and self._session is not None:
            self._session.send_hello(progress.hello_body)

    def _establish(self, peer: Hello, now: float) -> None:
        """The handshake's objects, with them the ephemeral keys, are let go (CT-16)."""
        assert self._pattern is not None
        assert self._session is not None
        self._peer = self._session.peer = peer
        self._handshake = None
        self._keepalive.received(now)
        self._events.append(Established(peer, self._pattern, self._is_initiator))

    def _seal(self, now: float, room: int | None) -> None:
        assert self._session is not None
        if self._session.is_used_up:
            self._fail("counter")
            return
        self._outgoing += self._session.flush(now, self._keepalive.take_frames(), room)

    def _ready(self) -> Session:
        self._move(Step.FRAME_QUEUED)
        assert self._session is not None
        return self._session

    def _move(self, step: Step) -> None:
        self._state = next_state(self._state, step)

    def _fail(self, error: str) -> None:
        self._end(LinkClosed(error, None, by_peer=False))

    def _end(self, event: LinkClosed) -> None:
        """From here on nothing is sent and nothing processed (SF-56, SF-83)."""
        if self.is_closed:
            return
        self._move(Step.CLOSED)
        self._error = event.error
        self._events.append(event)
        self._handshake = self._finished = None
        self._session = None
        self._frames = FrameBuffer()
        self._outgoing = []


def _check_packet(packet: bytes) -> None:
    if not 0 < len(packet) <= MAX_BODY_BYTES:
        raise LocalProtocolError(f"a packet has 1 to {MAX_BODY_BYTES} bytes, not {len(packet)}")


def _close_reason(number: int) -> CloseReason:
    """A reason that a later version may add ends the link like "done"."""
    try:
        return CloseReason(number)
    except ValueError:
        return CloseReason.DONE
