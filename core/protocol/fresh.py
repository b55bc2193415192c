"""The frame FRESH: a new handshake inside the link, so that keys stolen before it do not open what comes after.

Noise_NNpsk0 whose pre-shared key follows from the handshake before. Each direction changes after the last frame under
its old key: FRESH 2 of the responder, FRESH 3 of the initiator.
"""

import enum

from core.errors import RemoteProtocolError
from core.protocol.noise import EphemeralFactory, HandshakeState, TransportState, handshake_pattern
from core.protocol.records import FrameType, InsideFrame
from core.protocol.rekey import KeyLimits

FRESH_DEADLINE_S = 75.0  # as long as a silence that means death

_PROLOGUE = b"parley fresh"


class Stage(enum.Enum):
    """Where the handshake inside is. The initiator begins it, so two never cross."""

    IDLE = "idle"
    AWAITING_2 = "awaiting 2"
    OWING_3 = "owing 3"
    AWAITING_3 = "awaiting 3"


# The one step that may come, by side and stage; at any other time, or any other step, it is the peer's fault.
EXPECTED: dict[tuple[bool, Stage], int] = {
    (False, Stage.IDLE): 1,
    (True, Stage.AWAITING_2): 2,
    (False, Stage.AWAITING_3): 3,
}


class FreshKeys:
    """Either side. The frame it owes is sealed alone in a record, after which `sealed` is called."""

    __slots__ = (
        "_at",
        "_ephemeral",
        "_is_initiator",
        "_limits",
        "_newer",
        "_noise",
        "_owed",
        "_stage",
        "_transport",
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
        self._transport = transport
        self._ephemeral = ephemeral
        self._limits = limits
        self._is_initiator = is_initiator
        self._noise: HandshakeState | None = None
        self._newer: TransportState | None = None
        self._owed: bytes | None = None
        self._enter(Stage.IDLE, now)

    @property
    def next_timer(self) -> float | None:
        """When to begin, or by when the peer has to answer."""
        if self._stage is not Stage.IDLE:
            return self._at + FRESH_DEADLINE_S
        return self._at + self._limits.fresh_age_s if self._is_initiator else None

    def is_overdue(self, now: float) -> bool:
        """Whether the peer left a handshake unfinished for too long."""
        return self._stage is not Stage.IDLE and now >= self._at + FRESH_DEADLINE_S

    def handle_timer(self, now: float) -> None:
        """Begins once the keys are 60 min old."""
        if self._is_initiator and now >= self._at + self._limits.fresh_age_s:
            self.begin(now)

    def begin(self, now: float) -> None:
        """Owes FRESH 1. Does nothing at the responder, and while one is under way."""
        if self._is_initiator and self._stage is Stage.IDLE:
            self._noise = self._new_noise()
            self._owed = b"\1" + self._noise.write_message()
            self._enter(Stage.AWAITING_2, now)

    def receive(self, body: bytes, now: float, *, is_last: bool) -> None:
        """Takes a FRESH. RemoteProtocolError("fresh") out of turn, or for steps 2 and 3 unless last in their record."""
        step = body[0]
        if self._owed is not None or EXPECTED.get((self._is_initiator, self._stage)) != step:
            raise RemoteProtocolError("fresh")
        if step != 1 and not is_last:
            raise RemoteProtocolError("fresh")
        match step:
            case 1:
                self._answer(body[1:], now)
            case 2:
                self._conclude(body[1:], now)
            case _:
                self._change_receiving(body[1:], now)

    def take_owed(self) -> InsideFrame | None:
        """The frame to seal next, alone in its record."""
        owed, self._owed = self._owed, None
        return None if owed is None else (FrameType.FRESH, owed)

    def sealed(self, now: float) -> bool:
        """The owed frame is sealed. Whether the next record is under the new key."""
        if self._newer is None:
            return False
        self._transport.adopt_sending(self._newer)
        if self._stage is Stage.OWING_3:
            self._newer = None
            self._enter(Stage.IDLE, now)
        return True

    def _answer(self, message: bytes, now: float) -> None:
        noise = self._new_noise()
        _read(noise, message)
        self._owed = b"\2" + noise.write_message()
        self._newer = noise.into_transport()
        self._enter(Stage.AWAITING_3, now)

    def _conclude(self, message: bytes, now: float) -> None:
        noise, self._noise = self._noise, None
        assert noise is not None
        _read(noise, message)
        self._owed = b"\3"
        self._newer = noise.into_transport()
        self._transport.adopt_receiving(self._newer)
        self._enter(Stage.OWING_3, now)

    def _change_receiving(self, message: bytes, now: float) -> None:
        newer, self._newer = self._newer, None
        if message or newer is None:
            raise RemoteProtocolError("fresh")
        self._transport.adopt_receiving(newer)
        self._enter(Stage.IDLE, now)

    def _enter(self, stage: Stage, now: float) -> None:
        self._stage, self._at = stage, now

    def _new_noise(self) -> HandshakeState:
        transport = self._transport
        return HandshakeState(
            handshake_pattern("NNpsk0"),
            is_initiator=self._is_initiator,
            prologue=_PROLOGUE + transport.handshake_hash,
            psks=(transport.fresh_secret,),
            ephemeral=self._ephemeral,
        )


def _read(noise: HandshakeState, message: bytes) -> None:
    if noise.read_message(message):
        raise RemoteProtocolError("fresh")
