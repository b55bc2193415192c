"""Packet 11: two friends compare emoji, live on one link. `Compare` is registered in `packets`."""

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar, Self

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.constants import KEY_BYTES, VERSION
from core.protocol.ids import ID_BYTES

_HEAD = struct.Struct(f">BBB{ID_BYTES}s")


class CompareStep(IntEnum):
    """What is said in a comparison."""

    ASK = 1
    ACCEPT = 2
    KEY = 3
    CONFIRM = 4
    DIFFERENT = 5
    CANCEL = 6


_BODY_BYTES = {CompareStep.ACCEPT: KEY_BYTES, CompareStep.KEY: KEY_BYTES, CompareStep.CONFIRM: KEY_BYTES}


@dataclass(frozen=True, slots=True)
class Compare:
    """One step of the comparison that `comparison` (16 random bytes of the one who asks) names.

    `body` (32): the commitment in ACCEPT, the sender's SAS key in KEY, its MAC in CONFIRM; else empty.
    """

    TYPE: ClassVar = 11
    step: CompareStep
    comparison: bytes
    body: bytes = b""

    def encode(self) -> bytes:
        wanted = _BODY_BYTES.get(self.step, 0)
        if len(self.comparison) != ID_BYTES or len(self.body) != wanted:
            raise LocalProtocolError(f"{len(self.body)} bytes do not fit {self.step!r}")
        return _HEAD.pack(VERSION, self.TYPE, self.step, self.comparison) + self.body

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Reads a packet whose version and type were looked at. Raises RemoteProtocolError."""
        if len(data) < _HEAD.size:
            raise RemoteProtocolError("truncated")
        _, _, code, comparison = _HEAD.unpack_from(data)
        try:
            step = CompareStep(code)
        except ValueError:
            raise RemoteProtocolError("status") from None
        body, wanted = data[_HEAD.size :], _BODY_BYTES.get(step, 0)
        if len(body) != wanted:
            raise RemoteProtocolError("truncated" if len(body) < wanted else "trailing")
        return cls(step, comparison, body)
