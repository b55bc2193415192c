"""Our Noise against another implementation (noiseprotocol), in both roles: random keys, payloads and prologues."""

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import RemoteProtocolError
from core.protocol.noise import SUITE, HandshakeState, TransportState, handshake_pattern

noise = pytest.importorskip("noise.connection", reason="noiseprotocol is in the group dev: dev.py setup")

pytestmark = pytest.mark.filterwarnings("ignore:One of ephemeral keypairs is already set")

NAMES = ["XK", "XX", "NK", "KKpsk0", "NNpsk0", "IK", "KK", "XKpsk3"]
NEEDS_OWN = {"initiator": {"XK", "XX", "KK", "IK"}, "responder": {"XK", "XX", "KK", "IK", "NK"}}
NEEDS_THEIRS = {"initiator": {"XK", "NK", "KK", "IK"}, "responder": {"KK"}}

keys = st.binary(min_size=32, max_size=32)
payloads = st.lists(st.binary(max_size=300), min_size=3, max_size=3)


def _public(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


class Theirs:
    """The other implementation, in the words of ours."""

    def __init__(
        self, name: str, role: str, own: bytes, remote: bytes, ephemeral: bytes, psk: bytes, prologue: bytes
    ):
        self.connection = noise.NoiseConnection.from_name(f"Noise_{name}_{SUITE}".encode())
        (self.connection.set_as_initiator if role == "initiator" else self.connection.set_as_responder)()
        self.connection.set_prologue(prologue)
        if "psk" in name:
            self.connection.set_psks(psk)
        base = name[:2]
        if base in NEEDS_OWN[role]:
            self.connection.set_keypair_from_private_bytes(noise.Keypair.STATIC, own)
        if base in NEEDS_THEIRS[role]:
            self.connection.set_keypair_from_public_bytes(noise.Keypair.REMOTE_STATIC, remote)
        self.connection.set_keypair_from_private_bytes(noise.Keypair.EPHEMERAL, ephemeral)
        self.connection.start_handshake()

    def write_message(self, payload: bytes) -> bytes:
        return bytes(self.connection.write_message(payload))

    def read_message(self, message: bytes) -> bytes:
        return bytes(self.connection.read_message(message))


def _ours(
    name: str, role: str, own: bytes, remote: bytes, ephemeral: bytes, psk: bytes, prologue: bytes
) -> HandshakeState:
    knows = name[:2] in NEEDS_THEIRS[role]
    return HandshakeState(
        handshake_pattern(name),
        is_initiator=role == "initiator",
        prologue=prologue,
        s=X25519PrivateKey.from_private_bytes(own),
        rs=remote if knows else None,
        psks=[psk] if "psk" in name else [],
        ephemeral=lambda: X25519PrivateKey.from_private_bytes(ephemeral),
    )


@pytest.mark.parametrize("we_initiate", [True, False])
@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=40)
@given(
    statics=st.tuples(keys, keys),
    ephemerals=st.tuples(keys, keys),
    psk=keys.filter(any),
    prologue=st.binary(max_size=60),
    texts=payloads,
    after=st.lists(st.tuples(st.booleans(), st.binary(max_size=200)), max_size=6),
)
def test_random_transcripts(
    name: str,
    we_initiate: bool,
    statics: tuple[bytes, bytes],
    ephemerals: tuple[bytes, bytes],
    psk: bytes,
    prologue: bytes,
    texts: list[bytes],
    after: list[tuple[bool, bytes]],
) -> None:
    """Each reads what the other writes, in the handshake, after it, and after a rekey of each direction."""
    roles = ("initiator", "responder") if we_initiate else ("responder", "initiator")
    ours = _ours(name, roles[0], statics[0], _public(statics[1]), ephemerals[0], psk, prologue)
    theirs = Theirs(name, roles[1], statics[1], _public(statics[0]), ephemerals[1], psk, prologue)
    for text in texts[: len(handshake_pattern(name).messages)]:
        if ours.is_my_turn:
            assert theirs.read_message(ours.write_message(text)) == text
        else:
            assert ours.read_message(theirs.write_message(text)) == text
    transport = ours.into_transport()
    assert transport.handshake_hash == theirs.connection.get_handshake_hash()
    _talk(transport, theirs, after)
    transport.rekey_sending()
    transport.rekey_receiving()
    theirs.connection.rekey_inbound_cipher()
    theirs.connection.rekey_outbound_cipher()
    _talk(transport, theirs, after)


def _talk(transport: TransportState, theirs: Theirs, texts: list[tuple[bool, bytes]]) -> None:
    for is_ours, text in texts:
        if is_ours:
            assert bytes(theirs.connection.decrypt(transport.send(text))) == text
        else:
            assert transport.receive(bytes(theirs.connection.encrypt(text))) == text


@settings(max_examples=40)
@given(own=keys, remote=keys, ephemeral=keys, prologue=st.binary(min_size=1, max_size=8))
def test_a_prologue_that_differs_is_noticed(
    own: bytes, remote: bytes, ephemeral: bytes, prologue: bytes
) -> None:
    ours = _ours("XK", "responder", own, b"", ephemeral, b"", b"")
    theirs = Theirs("XK", "initiator", remote, _public(own), ephemeral, b"", prologue)
    with pytest.raises(RemoteProtocolError, match=r"^decrypt$"):
        ours.read_message(theirs.write_message(b""))
