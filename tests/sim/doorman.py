"""Who is let in at a node: the gate of core.protocol with the limit of strangers, as a listener uses them."""

from typing import TYPE_CHECKING

from core.protocol.address import Address
from core.protocol.admission import MAX_HALF_OPEN, XxLimiter
from core.protocol.challenge import solve
from core.protocol.events import Pattern
from core.protocol.first_frame import FirstFrame
from core.protocol.gate import Gate
from core.protocol.source import source_of
from core.protocol.verdict import Admission, Verdict
from tests.sim.end import End

if TYPE_CHECKING:
    from tests.sim.node import Node

TURN_S = 0.003  # between two handshakes while there is load


class Doorman:
    """One gate for all callers. `is_busy`: as if a flood of others were half-open."""

    def __init__(self, node: "Node") -> None:
        self.node = node
        self.is_busy = False
        self.gate: Gate[Caller] = Gate(node.monotonic(), node.rng.randbytes)
        self.xx = XxLimiter()
        self._callers: dict[End, Caller] = {}
        self._is_turn_due = False

    @property
    def is_holding(self) -> bool:
        """Whether anything of a caller is kept."""
        return bool(self._callers or self.gate.waiting)

    def caller(self, address: Address) -> "Caller":
        return Caller(self, address)

    def gone(self, end: End) -> None:
        """The handshake is over."""
        caller = self._callers.pop(end, None)
        now = self.node.monotonic()
        if end.link.is_established and end.link.pattern is Pattern.XK:
            self.gate.finished(now)
        elif caller is not None:
            self.gate.gone(caller, now)

    def decide(self, caller: "Caller", frame: FirstFrame) -> Verdict:
        now, source = self.node.monotonic(), source_of(caller.address.host)
        if frame.pattern is Pattern.XX:
            return Admission.ADMIT if self.xx.allow(source, now) else Admission.SILENCE
        if frame.ticket_id is not None and self.node.engine.state.tickets.find(frame.ticket_id):
            return Admission.ADMIT
        verdict = self.gate.decide(caller, frame, source, MAX_HALF_OPEN if self.is_busy else 1, now)
        if verdict is Admission.SILENCE and caller.end is not None:
            is_tampered = caller.end.incoming.is_tampered or caller.end.out.is_tampered
            assert is_tampered, "whoever has done the work is not let in"
        if verdict is Admission.WAIT and caller.end is not None:
            self._callers[caller.end] = caller
        if isinstance(verdict, Admission):
            self._want_turn()
        return verdict

    def _want_turn(self) -> None:
        if not self._is_turn_due:
            self._is_turn_due = True
            self.node.later(TURN_S, self._take_turn)

    def _take_turn(self) -> None:
        self._is_turn_due = False
        self.gate.begin_turn()
        while (caller := self.gate.next_turn(self.node.monotonic())) is not None:
            if caller.end is not None and not caller.end.is_gone:
                caller.end.link.proceed(self.node.monotonic())
                caller.end.turn()
        if self.gate.waiting:
            self._want_turn()


class Caller:
    """One connection, as the gate knows it."""

    def __init__(self, doorman: Doorman, address: Address) -> None:
        self.address = address
        self.end: End | None = None
        self._doorman = doorman

    def admit(self, frame: FirstFrame) -> Verdict:
        return self._doorman.decide(self, frame)


def solved(seed: bytes, effort: int, message: bytes) -> int:
    """The nonce for a challenge, however long it takes."""
    start, nonce = 0, None
    while nonce is None:
        nonce, start = solve(seed, effort, message, start, 4_096), start + 4_096
    return nonce
