"""What a holder of a ticket may put into the first message, and the body of TICKET itself."""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from core.errors import RemoteProtocolError
from core.protocol.events import Pattern
from core.protocol.handshake import Progress, new_noise
from core.protocol.resumption import EARLY_START, accept_resumption
from core.protocol.tickets import decode_ticket, encode_ticket
from tests.fakes.link_pair import ALICE, BOB, issue_to

ISSUED = issue_to(ALICE, BOB)


def fuzz(data: bytes) -> None:
    """A body reads as a ticket with these bytes; a payload resumes as Alice with Messages only; or it is a fault."""
    try:
        ticket = decode_ticket(data, 1)
        assert data == ticket.ticket_id + ticket.secret + ticket.expiry_ms.to_bytes(8, "big", signed=True)
    except RemoteProtocolError:
        pass
    try:
        progress = accept_resumption(
            _sealed(data[:3_700]), ISSUED, BOB.identity, BOB.hello, X25519PrivateKey.generate
        )
    except RemoteProtocolError:
        return
    assert isinstance(progress, Progress)
    assert progress.peer is not None
    assert progress.peer.card == ALICE.hello.card
    assert all(packet.startswith(EARLY_START) for packet in progress.early)


def _sealed(payload: bytes) -> bytes:
    noise = new_noise(
        Pattern.KK,
        ALICE.identity,
        X25519PrivateKey.generate,
        is_initiator=True,
        rs=BOB.identity.link_key,
        psk=ISSUED.secret,
    )
    return noise.write_message(payload)


def seeds() -> dict[str, bytes]:
    """Bodies and payloads as they should be, of other people than those of the run."""
    hello = ALICE.hello.encode()
    block = len(hello).to_bytes(2, "big") + hello
    return {
        "body": encode_ticket(ISSUED),
        "hello": block,
        "early": block + b"\0\x07\2\1first" + b"\0\x08\2\1second",
        "status": block + b"\0\x07\2\3first",
    }
