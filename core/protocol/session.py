"""A link after its handshake: what waits to be sent, and what each frame inside a record means (section 4).

One module per frame family does the work (rekey, fresh, tickets, requests, fragments, streams, redirect); this one
joins them. What few links use is made when it is first used.
"""

from collections.abc import Callable, Iterable, Sequence

from core.errors import RemoteProtocolError
from core.protocol.events import (
    Outcome,
    PacketReceived,
    RedirectReceived,
    RequestClass,
    SessionEvent,
    StreamStatus,
    TicketReceived,
    UnreliableReceived,
)
from core.protocol.fragments import Joiner, Splitter
from core.protocol.fresh import FreshKeys
from core.protocol.hello import Hello
from core.protocol.noise import EphemeralFactory, TransportState
from core.protocol.priorities import Outbox
from core.protocol.records import MAX_BODY_BYTES, FrameType, InsideFrame, build_plaintexts
from core.protocol.redirect import MAX_REDIRECTS, Redirect
from core.protocol.rekey import KeyLimits, Sealer
from core.protocol.requests import decode_answer, decode_request, encode_answer, encode_request
from core.protocol.streams import Streams
from core.protocol.tickets import IssuedTicket, decode_ticket, encode_ticket

MAX_TICKETS_TAKEN = 8  # of a peer on one link: each costs the owner a write; more are ignored


class Session:
    """Belongs to a Link, which keeps the states and passes calls on only when they are allowed."""

    __slots__ = (
        "_fresh",
        "_is_initiator",
        "_joiner",
        "_outbox",
        "_redirects",
        "_sealer",
        "_splitter",
        "_streams",
        "_tickets",
        "peer",
        "transport",
    )

    def __init__(
        self,
        transport: TransportState,
        ephemeral: EphemeralFactory,
        limits: KeyLimits,
        now: float,
        *,
        is_initiator: bool,
    ) -> None:
        self.transport = transport
        self.peer: Hello | None = None  # set by the link with its establishment
        self._is_initiator = is_initiator
        self._sealer = Sealer(transport, limits, now)
        self._fresh = FreshKeys(transport, ephemeral, limits, now, is_initiator=is_initiator)
        self._outbox = Outbox()
        self._redirects = 0
        self._tickets = 0
        self._splitter: Splitter | None = None
        self._joiner: Joiner | None = None
        self._streams: Streams | None = None

    @property
    def queued_bytes(self) -> int:
        """Bytes of everything queued but control."""
        bulk = 0 if self._streams is None else self._streams.queued_bytes
        parts = 0 if self._splitter is None else self._splitter.queued_bytes
        return self._outbox.queued_bytes + parts + bulk

    @property
    def has_bulk(self) -> bool:
        """Whether `flush` would have more to send if it had the room."""
        is_split = self._splitter is not None and self._splitter.queued_bytes > 0
        return is_split or (self._streams is not None and self._streams.has_data)

    @property
    def is_used_up(self) -> bool:
        return self._sealer.is_used_up

    @property
    def next_timer(self) -> float | None:
        return self._fresh.next_timer

    @property
    def streams(self) -> Streams:
        if self._streams is None:
            self._streams = Streams(is_initiator=self._is_initiator)
        return self._streams

    # Sending

    def send_hello(self, body: bytes) -> None:
        self._outbox.put_control((FrameType.HELLO, body))

    def send_packet(self, packet: bytes) -> None:
        self._outbox.put_text((FrameType.PACKET, packet))

    def send_unreliable(self, packet: bytes, kind: int) -> None:
        self._outbox.put_newest(kind, (FrameType.UNRELIABLE, packet))

    def send_request(
        self, request_id: int, request_class: RequestClass, lifetime_ms: int, name: str, body: bytes
    ) -> None:
        whole = encode_request(request_id, request_class, lifetime_ms, name, body)
        self._send_whole(FrameType.REQUEST, whole)

    def send_answer(self, request_id: int, outcome: Outcome, body: bytes) -> None:
        self._send_whole(FrameType.ANSWER, encode_answer(request_id, outcome, body))

    def send_ticket(self, issued: IssuedTicket) -> None:
        self._outbox.put_control((FrameType.TICKET, encode_ticket(issued)))

    def send_redirect(self, redirect: Redirect) -> None:
        self._outbox.put_control((FrameType.REDIRECT, redirect.encode()))

    def open_stream(self, name: str, body: bytes) -> int:
        stream, frame = self.streams.open(name, body)
        self._outbox.put_text(frame)
        return stream

    def grant(self, stream: int, count: int) -> None:
        self._outbox.put_control(self.streams.grant(stream, count))

    def end_stream(self, stream: int, status: StreamStatus) -> None:
        frame = self.streams.end(stream, status)
        if frame is not None:
            self._outbox.put_text(frame)

    def refresh(self, now: float) -> None:
        self._fresh.begin(now)

    def flush(self, now: float, owed: Sequence[InsideFrame], room: int | None) -> list[bytes]:
        """Frames of the stream: everything urgent, and of bulk what begins within `room` bytes (None: all)."""
        frames = self._flush_fresh(now)
        urgent = self._outbox.take(owed, is_busy=room is not None and room <= 0)
        frames += self._seal(urgent, now)
        if self._splitter is not None or self._streams is not None:
            self._flush_bulk(frames, now, room)
        return frames

    def flush_last(self, now: float, owed: Sequence[InsideFrame], close: InsideFrame) -> list[bytes]:
        """Everything urgent and CLOSE; bulk is cut off."""
        frames = self._flush_fresh(now)
        return frames + self._seal([*self._outbox.take(owed, is_busy=False), close], now)

    def _flush_fresh(self, now: float) -> list[bytes]:
        owed = self._fresh.take_owed()
        if owed is None:
            return []
        (plaintext,) = build_plaintexts([owed])
        frames = self._sealer.seal_last(plaintext)
        if self._fresh.sealed(now):
            self._sealer.renewed(now)
        return frames

    def _flush_bulk(self, frames: list[bytes], now: float, room: int | None) -> None:
        left = float("inf") if room is None else room - sum(map(len, frames))
        while left > 0 and (parts := self._next_bulk()):
            sealed = self._seal(parts, now)
            left -= sum(map(len, sealed))
            frames += sealed

    def _next_bulk(self) -> list[InsideFrame]:
        part = None if self._splitter is None else self._splitter.take()
        if part is not None:
            return [part]
        return [] if self._streams is None else self._streams.take()

    def _seal(self, frames: Iterable[InsideFrame], now: float) -> list[bytes]:
        return [
            sealed for plaintext in build_plaintexts(frames) for sealed in self._sealer.seal(plaintext, now)
        ]

    def _send_whole(self, kind: FrameType, body: bytes) -> None:
        if len(body) <= MAX_BODY_BYTES:
            self._outbox.put_text((kind, body))
            return
        if self._splitter is None:
            self._splitter = Splitter()
        self._splitter.add(kind, body)

    # Time

    def is_overdue(self, now: float) -> bool:
        return self._fresh.is_overdue(now)

    def handle_timer(self, now: float) -> None:
        self._fresh.handle_timer(now)

    # Receiving

    def receive(self, kind: int, body: bytes, now: float, *, is_last: bool) -> SessionEvent | None:
        """One frame inside a record, of a type and size that is allowed. RemoteProtocolError."""
        if kind == FrameType.FRESH:
            self._fresh.receive(body, now, is_last=is_last)
            return None
        if kind == FrameType.REKEY:
            self._receive_rekey(is_last=is_last)
            return None
        return _HANDLERS[kind](self, body)

    def _receive_rekey(self, *, is_last: bool) -> None:
        if not is_last:
            raise RemoteProtocolError("rekey")
        self.transport.rekey_receiving()

    def _receive_ticket(self, body: bytes) -> TicketReceived | None:
        assert self.peer is not None
        ticket = decode_ticket(body, self.peer.instance)
        self._tickets += 1
        return TicketReceived(ticket) if self._tickets <= MAX_TICKETS_TAKEN else None

    def _receive_redirect(self, body: bytes) -> RedirectReceived:
        assert self.peer is not None
        self._redirects += 1
        if self._redirects > MAX_REDIRECTS:
            raise RemoteProtocolError("redirects")
        return RedirectReceived(Redirect.decode(body, self.peer.card.identity_key))

    def _receive_fragment(self, body: bytes) -> SessionEvent | None:
        if self._joiner is None:
            self._joiner = Joiner()
        whole = self._joiner.feed(body)
        return None if whole is None else _HANDLERS[whole[0]](self, whole[1])


_HANDLERS: dict[int, Callable[[Session, bytes], SessionEvent | None]] = {
    FrameType.PACKET: lambda _, body: PacketReceived(body),
    FrameType.UNRELIABLE: lambda _, body: UnreliableReceived(body),
    FrameType.TICKET: Session._receive_ticket,
    FrameType.REQUEST: lambda _, body: decode_request(body),
    FrameType.ANSWER: lambda _, body: decode_answer(body),
    FrameType.FRAGMENT: Session._receive_fragment,
    FrameType.OPEN: lambda session, body: session.streams.receive_open(body),
    FrameType.DATA: lambda session, body: session.streams.receive_data(body),
    FrameType.GRANT: lambda session, body: session.streams.receive_grant(body),
    FrameType.END: lambda session, body: session.streams.receive_end(body),
    FrameType.REDIRECT: Session._receive_redirect,
}
