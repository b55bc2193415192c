"""The frame REKEY, and when a key has done enough (section 4)."""

from dataclasses import dataclass

from core.protocol.frames import encode_frame
from core.protocol.noise import TransportState
from core.protocol.records import FrameType, build_plaintexts


@dataclass(frozen=True, slots=True)
class KeyLimits:
    """How long a key serves; smaller ones are for tests."""

    records: int = 1 << 16
    size: int = 1 << 30
    age_s: float = 600.0  # counted when there is something to send: an idle link does not wake for it
    fresh_age_s: float = 3600.0  # of a handshake's key set
    last_nonce: int = (1 << 64) - 1 - (1 << 16)  # CT-36: nothing is sealed from here on


KEY_LIMITS = KeyLimits()


class Sealer:
    """Seals our direction's records and replaces its key after 2^16 records, 1 GiB or 10 min."""

    __slots__ = ("_limits", "_records", "_since", "_size", "_transport")

    def __init__(self, transport: TransportState, limits: KeyLimits, now: float) -> None:
        self._transport = transport
        self._limits = limits
        self.renewed(now)

    @property
    def is_used_up(self) -> bool:
        """Whether the counter comes near its end: the link has to close."""
        return self._transport.next_nonce >= self._limits.last_nonce

    def seal(self, plaintext: bytes, now: float) -> list[bytes]:
        """The record as a frame; after it, when the key has done enough, one with REKEY, the last under this key."""
        sealed = [self._seal(plaintext)]
        if self._is_due(now):
            sealed += [self._seal(each) for each in build_plaintexts([(FrameType.REKEY, b"")])]
            self._transport.rekey_sending()
            self.renewed(now)
        return sealed

    def seal_last(self, plaintext: bytes) -> list[bytes]:
        """As `seal`, for a record that has to be the last under its key: REKEY never follows it."""
        return [self._seal(plaintext)]

    def renewed(self, now: float) -> None:
        """The next record is the first under another key."""
        self._records, self._size, self._since = 0, 0, now

    def _seal(self, plaintext: bytes) -> bytes:
        self._records += 1
        self._size += len(plaintext)
        return encode_frame(self._transport.send(plaintext))

    def _is_due(self, now: float) -> bool:
        limits = self._limits
        is_worn = self._records >= limits.records or self._size >= limits.size
        return is_worn or now >= self._since + limits.age_s
