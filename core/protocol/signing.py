"""Ed25519 signatures over `context 00 parts`: the context keeps one from meaning anything elsewhere."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def statement(context: bytes, *parts: bytes) -> bytes:
    """The bytes that are signed: the context (ASCII), one zero byte, the parts."""
    return b"".join((context, b"\x00", *parts))


def verify(identity_key: bytes, context: bytes, signature: bytes, *parts: bytes) -> bool:
    """Whether `signature` (64) by `identity_key` (32) holds; False also for malformed ones, never an error."""
    try:
        Ed25519PublicKey.from_public_bytes(identity_key).verify(signature, statement(context, *parts))
    except (InvalidSignature, ValueError):
        return False
    return True
