"""The plaintext of a record, sealed by the rightful peer: which side 1, then the frames inside."""

from cryptography.exceptions import InvalidTag

from core.protocol.address import Address
from core.protocol.events import LinkClosed
from core.protocol.link import Link
from core.protocol.records import FrameType
from core.protocol.redirect import Redirect
from core.protocol.tickets import encode_ticket
from tests.fakes.link_pair import (
    ALICE,
    BOB,
    LinkPair,
    drain,
    established_pair,
    inside,
    issue_to,
    sealed_by,
)

_pair: list[LinkPair] = []


def fuzz(data: bytes) -> None:
    """Events, or the end of the link in silence. A pair serves until one side has closed, so that states build up."""
    if not _pair or _pair[0].initiator.is_closed or _pair[0].responder.is_closed:
        _pair[:] = [_new_pair()]
    pair = _pair[0]
    to_initiator = bool(data[:1]) and data[0] % 2 == 1
    writer, reader = (pair.responder, pair.initiator) if to_initiator else (pair.initiator, pair.responder)
    reader.receive_data(sealed_by(writer, data[1:65_000]), 1.0)
    events = drain(reader)
    assert reader.is_closed == (bool(events) and isinstance(events[-1], LinkClosed))
    assert reader.is_closed or len(reader.data_to_send(1.0)) < 1_000
    if reader.is_established and _out_of_step(writer, reader):
        _pair.clear()


def _new_pair() -> LinkPair:
    """With a stream each way."""
    pair = established_pair()
    pair.initiator.open_stream("sent")
    pair.responder.open_stream("sent")
    pair.pump()
    pair.responder.grant(0, 50)
    pair.initiator.grant(1, 50)
    return pair


def _out_of_step(writer: Link, reader: Link) -> bool:
    """After REKEY or FRESH the writer, which only copies bytes, has other keys than the reader."""
    if writer._session is None or reader._session is None:
        return True
    sending, receiving = writer._session.transport._send, reader._session.transport._receive
    assert sending._aead is not None
    assert receiving._aead is not None
    try:
        receiving._aead.decrypt(bytes(12), sending._aead.encrypt(bytes(12), b"", b""), b"")
    except InvalidTag:
        return True
    return sending.nonce != receiving.nonce


def seeds() -> dict[str, bytes]:
    """One of each frame, and a few together."""
    u32 = (0).to_bytes(4, "big")
    frames = {
        FrameType.HELLO: ALICE.hello.encode(),
        FrameType.PACKET: b"\2\1message",
        FrameType.PING: bytes(8),
        FrameType.PONG: bytes(8),
        FrameType.CLOSE: b"\0",
        FrameType.REKEY: b"",
        FrameType.FRESH: b"\1" + bytes(48),
        FrameType.TICKET: encode_ticket(issue_to(BOB, ALICE)),
        FrameType.REQUEST: bytes.fromhex("00000001 00 00007530 0466696c65") + b"body",
        FrameType.ANSWER: bytes.fromhex("00000001 00") + b"body",
        FrameType.UNRELIABLE: b"\2\x0c\1",
        FrameType.FRAGMENT: bytes.fromhex("00000001 00000006 00000000 0a00000001"),
        FrameType.OPEN: (2).to_bytes(4, "big") + b"\4file",
        FrameType.DATA: u32 + b"data",
        FrameType.GRANT: u32 + (9).to_bytes(4, "big"),
        FrameType.END: u32 + b"\0",
        FrameType.REDIRECT: _redirect(),
    }
    found = {kind.name.lower(): b"\0" + inside(kind, body) for kind, body in frames.items()}
    every = b"".join(inside(kind, body) for kind, body in frames.items() if kind in _HARMLESS)
    return found | {"many": b"\0" + every + bytes(50), "many_back": b"\1" + every}


_HARMLESS = {
    FrameType.PACKET,
    FrameType.PING,
    FrameType.TICKET,
    FrameType.REQUEST,
    FrameType.ANSWER,
    FrameType.UNRELIABLE,
}


def _redirect() -> bytes:
    return Redirect.make(
        ALICE.identity, datetime_ms=1, expiry_ms=2, addresses=(Address("192.0.2.7", 1),)
    ).encode()
