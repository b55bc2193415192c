"""One link of a node on one wire: feeds it, drains it, keeps its timer. What core.transport.connection does."""

from typing import TYPE_CHECKING

from core.messaging.effects import PacketKind
from core.messaging.resuming import Resumption
from core.protocol.address import Address
from core.protocol.events import (
    CloseReason,
    Established,
    LinkClosed,
    LinkEvent,
    PacketReceived,
    Pattern,
    PeerIdentified,
    UnreliableReceived,
)
from core.protocol.ids import UserId
from core.protocol.link import Link
from core.protocol.tickets import IssuedTicket
from tests.fakes.link_pair import drain
from tests.sim.wire import Lane

if TYPE_CHECKING:
    from tests.sim.node import Node

# How a link may end when every byte arrives as it was sent, as far as any arrive.
HONEST = {"eof", "dead", "handshake_timeout", "ticket_refused", "not_admitted"}
TICK_S = 1e-6  # a timer that fired a rounding error too early is armed again by this much


class End:
    """`out` is the lane it writes to. `dials`: the person an attempt of the node's own dialling is for."""

    def __init__(
        self,
        node: "Node",
        link: Link,
        address: Address,
        out: Lane,
        dials: UserId | None = None,
        resumption: Resumption | None = None,
    ) -> None:
        self.node, self.link, self.address, self.out = node, link, address, out
        self.dials, self.resumption = dials, resumption
        if resumption is not None:
            self.out.said += resumption.early
        self.instance = node.instance
        self.incoming = out.wire.opposite(out)
        self.incoming.target = self
        self.is_gone = False
        self._is_connected = False
        self._armed: float | None = None
        self._arm()

    # -- the wire's side

    def connected(self) -> None:
        self._is_connected = True
        self._soon(self.turn)

    def refused(self) -> None:
        """Nobody listens there."""
        self._soon(self.abort)

    def receive(self, data: bytes) -> None:
        self._soon(lambda: self._receive(data))

    def receive_eof(self) -> None:
        self._soon(self._receive_eof)

    def _receive(self, data: bytes) -> None:
        self.link.receive_data(data, self.node.monotonic())
        self.turn()

    def _receive_eof(self) -> None:
        self.link.receive_eof(self.node.monotonic())
        self.turn()

    # -- the node's side

    def send_packet(self, packet: bytes, kind: PacketKind | None) -> None:
        if kind is None:
            self.link.send_packet(packet)
            self.out.said.append(packet)
        else:
            self.link.send_unreliable(packet, kind)
            self.out.said_lightly.add(packet)
        self.node.later(0, self.turn)

    def send_ticket(self, issued: IssuedTicket) -> None:
        self.link.send_ticket(issued)
        self.node.later(0, self.turn)

    def close(self, reason: CloseReason) -> None:
        self.link.close(reason, self.node.monotonic())
        self.node.later(0, self.turn)

    def abort(self) -> None:
        """Drops the connection at once and says nothing."""
        self.link.close(CloseReason.DONE, self.node.monotonic())
        self.link.data_to_send(self.node.monotonic())
        self.node.later(0, self.turn)

    def turn(self) -> None:
        """Tells the node, then sends, or ends."""
        if self.is_gone:
            return
        events = drain(self.link)
        for event in events:
            self._check(event)
        if events:
            self.node.take(self, events)
        if self.link.is_closed:
            self._finish()
        elif self._is_connected:
            self._flush()
            self._arm()

    def wake(self) -> None:
        """After sleep the clock may have moved: the timer is looked at anew."""
        self._armed = None
        self._on_timer()

    def power_off(self) -> None:
        """Nothing is said and nothing heard any more."""
        self.is_gone = True

    def _soon(self, call) -> None:
        if not self.is_gone:
            self.node.soon(call)

    def _flush(self) -> None:
        data = self.link.data_to_send(self.node.monotonic())
        if data:
            self.out.write(data)

    def _finish(self) -> None:
        self._flush()
        self.out.end()
        self.is_gone = True
        self.node.gone(self)

    def _arm(self) -> None:
        due = self.link.next_timer()
        if due is not None and (self._armed is None or due < self._armed):
            self._armed = due
            self.node.later(max(due - self.node.monotonic(), TICK_S), self._on_timer)

    def _on_timer(self) -> None:
        self._armed = None
        if not self.is_gone:
            self.link.handle_timer(self.node.monotonic())
            self.turn()
            if not self._is_connected and not self.is_gone:
                self._arm()

    # -- what must never happen

    def _check(self, event: LinkEvent) -> None:
        """Whatever is done to the bytes: a link gives out what the peer's link was given, from its start, in order."""
        match event:
            case Established(hello) | PeerIdentified(hello):
                peer = self.incoming.writer
                if not isinstance(peer, End):
                    # a first frame that never arrived may still come, once: its ticket was not used
                    peer = self.incoming.relayed
                    assert peer is not None, "a link to somebody who only repeats what was recorded"
                    assert self.link.pattern is Pattern.KK
                    assert not self.link.is_initiator
                assert (hello.card.user_id, hello.instance) == (peer.node.user, peer.instance)
                assert self.link.pattern is peer.link.pattern
            case PacketReceived(data):
                said, heard = self.incoming.said, self.incoming.heard
                assert heard < len(said), "a packet that nobody sent"
                assert said[heard] == data, "a packet that was not sent, or not in this order"
                self.incoming.heard += 1
            case UnreliableReceived(data):
                assert data in self.incoming.said_lightly, "a packet that nobody sent"
            case LinkClosed(error, _, _):
                is_honest = error in HONEST or error is None
                is_answer = self.link.peer is None and self.out.is_tampered  # to what we have not said
                is_tampered = self.incoming.is_tampered or is_answer
                assert is_honest or is_tampered, f"an honest peer's bytes end a link: {error}"
            case _:
                pass
