"""The first frame, as a stranger may send it; with the right mac1 too, which any holder of our card can make."""

import hashlib

from core.errors import RemoteProtocolError
from core.protocol.events import Pattern
from core.protocol.first_frame import build_first_frame, mac1_key, parse_first_frame
from tests.fakes.link_pair import ALICE, BOB, dial_to, issue_to, probe_link, resume_to

KEY = BOB.identity.link_key


def fuzz(data: bytes) -> None:
    """It parses to a frame that has exactly these bytes, or it is the peer's fault."""
    for payload in (data, _with_mac1(data)):
        try:
            frame = parse_first_frame(payload, KEY)
        except RemoteProtocolError:
            continue
        assert build_first_frame(frame, None if frame.pattern is Pattern.XX else KEY) == payload


def _with_mac1(data: bytes) -> bytes:
    if data[5:6] == b"\2":
        return data[:6] + bytes(16) + data[22:]
    mac = hashlib.blake2s(data[:6] + data[22:], key=mac1_key(KEY), digest_size=16).digest()
    return data[:6] + mac + data[22:]


def seeds() -> dict[str, bytes]:
    """What honest callers send."""
    links = {
        "xk": dial_to(BOB),
        "xx": probe_link(ALICE),
        "kk": resume_to(BOB, issue_to(ALICE, BOB), [b"\2\1early"]),
    }
    frames = {name: link.data_to_send(0.0)[2:] for name, link in links.items()}
    answered = {
        f"{name}_answered": data[:86] + bytes(range(36)) + data[122:] for name, data in frames.items()
    }
    return frames | answered
