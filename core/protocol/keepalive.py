"""The frame family PING and PONG, and the two silences that matter (section 4)."""

from core.protocol.records import TOKEN_BYTES, FrameType, InsideFrame

PING_AFTER_S = 25.0  # below the 30 s after which the hastiest middleboxes forget a connection
DEAD_AFTER_S = 75.0  # three pings unanswered
CHECK_S = 10.0  # on a LAN an answer takes milliseconds; Wi-Fi that has just come back may take seconds


class Keepalive:
    """When we last sent and received, and what PING and PONG we owe. All times are monotonic seconds."""

    __slots__ = (
        "_last_received",
        "_last_sent",
        "_owed_pong",
        "_ping_sent_at",
        "_token",
        "_unsent_ping",
        "rtt_s",
    )

    def __init__(self, now: float) -> None:
        self._last_received = now
        self._last_sent = now
        self._token = 0
        self._unsent_ping = False
        self._ping_sent_at: float | None = None
        self._owed_pong: bytes | None = None
        self.rtt_s: float | None = None

    @property
    def next_timer(self) -> float:
        return min(self._last_sent + PING_AFTER_S, self._last_received + DEAD_AFTER_S)

    def is_dead(self, now: float) -> bool:
        return now >= self._last_received + DEAD_AFTER_S

    def sent(self, now: float) -> None:
        """Something was handed to the network."""
        self._last_sent = now

    def received(self, now: float) -> None:
        """Something of the peer was verified."""
        self._last_received = now

    def answered(self, now: float) -> None:
        """What was verified answers what we sent last: a round trip."""
        self.rtt_s = now - self._last_sent

    def handle_timer(self, now: float) -> None:
        """Owes a PING once nothing was sent for 25 s."""
        if now >= self._last_sent + PING_AFTER_S:
            self._owe_ping(now)

    def check(self, now: float) -> None:
        """Owes a PING at once; the peer is dead unless something of it comes within 10 s."""
        self._owe_ping(now)
        self._last_received = min(self._last_received, now + CHECK_S - DEAD_AFTER_S)

    def _owe_ping(self, now: float) -> None:
        self._token += 1
        self._unsent_ping = True
        self._ping_sent_at = now
        self._last_sent = now

    def handle_ping(self, token: bytes) -> None:
        """Owes a PONG, for the newest PING only: a flood of them costs one answer and 8 bytes."""
        self._owed_pong = token

    def handle_pong(self, token: bytes, now: float) -> None:
        """Measures the round trip if it answers our newest PING; any other says nothing."""
        if self._ping_sent_at is not None and token == self._token_bytes():
            self.rtt_s = now - self._ping_sent_at
            self._ping_sent_at = None

    def take_frames(self) -> list[InsideFrame]:
        """The frames owed, each once."""
        frames: list[InsideFrame] = []
        if self._owed_pong is not None:
            frames.append((FrameType.PONG, self._owed_pong))
            self._owed_pong = None
        if self._unsent_ping:
            frames.append((FrameType.PING, self._token_bytes()))
            self._unsent_ping = False
        return frames

    def _token_bytes(self) -> bytes:
        """A counter: it is read only inside the authenticated link, so nobody can guess it to any end."""
        return self._token.to_bytes(TOKEN_BYTES, "big")
