"""Noise: the published vectors both ways, and what a failed or finished handshake must not do."""

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.noise import (
    CipherState,
    HandshakeState,
    SymmetricState,
    TransportState,
    handshake_pattern,
)

Vector = dict[str, Any]

VECTOR_FILE = Path(__file__).parents[2] / "vectors" / "noise.json"
VECTORS: list[Vector] = json.loads(VECTOR_FILE.read_text("utf-8"))["vectors"]
LAST_NONCE = 2**64 - 1
LOW_ORDER_POINTS = [
    bytes(32),
    bytes([1]) + bytes(31),
    bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
    bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
    bytes.fromhex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
]


def _private(text: str | None) -> X25519PrivateKey | None:
    return None if text is None else X25519PrivateKey.from_private_bytes(bytes.fromhex(text))


def _public(private: X25519PrivateKey) -> bytes:
    return private.public_key().public_bytes_raw()


def _side(vector: Vector, role: str) -> HandshakeState:
    ephemeral = _private(vector[f"{role}_ephemeral"])
    assert ephemeral is not None
    remote = vector.get(f"{role}_remote_static")
    return HandshakeState(
        handshake_pattern(vector["protocol_name"].split("_")[1]),
        is_initiator=role == "init",
        prologue=bytes.fromhex(vector[f"{role}_prologue"]),
        s=_private(vector.get(f"{role}_static")),
        rs=None if remote is None else bytes.fromhex(remote),
        psks=[bytes.fromhex(psk) for psk in vector.get(f"{role}_psks", ())],
        ephemeral=lambda: ephemeral,
    )


def _messages(vector: Vector) -> list[tuple[bytes, bytes]]:
    return [(bytes.fromhex(m["payload"]), bytes.fromhex(m["ciphertext"])) for m in vector["messages"]]


def _vector_id(vector: Vector) -> str:
    return f"{vector['source']}-{vector['protocol_name'].split('_')[1]}"


def _pair(name: str = "XX", psk: bytes = b"") -> tuple[HandshakeState, HandshakeState]:
    pattern = handshake_pattern(name)
    ours, theirs = X25519PrivateKey.generate(), X25519PrivateKey.generate()
    psks = [psk] if psk else []
    return (
        HandshakeState(pattern, is_initiator=True, s=ours, rs=_public(theirs), psks=psks),
        HandshakeState(pattern, is_initiator=False, s=theirs, rs=_public(ours), psks=psks),
    )


def _finish(initiator: HandshakeState, responder: HandshakeState) -> tuple[TransportState, TransportState]:
    writer, reader = initiator, responder
    while not initiator.is_finished:
        reader.read_message(writer.write_message())
        writer, reader = reader, writer
    return initiator.into_transport(), responder.into_transport()


def test_vectors_cover_every_pattern_of_the_table() -> None:
    names = {vector["protocol_name"].split("_")[1] for vector in VECTORS}
    assert names == {"NK", "KK", "XK", "IK", "XX", "NNpsk0", "XKpsk3", "KKpsk0"}


@pytest.mark.parametrize("vector", VECTORS, ids=_vector_id)
def test_published_vector(vector: Vector) -> None:
    """Every message of the vector, written and read, in the handshake and after it; the transcript hash."""
    initiator, responder = _side(vector, "init"), _side(vector, "resp")
    messages = _messages(vector)
    count = len(initiator._pattern.messages)
    for number, (payload, ciphertext) in enumerate(messages[:count]):
        writer, reader = (initiator, responder) if number % 2 == 0 else (responder, initiator)
        assert writer.is_my_turn
        assert not reader.is_my_turn
        assert writer.write_message(payload) == ciphertext
        assert reader.read_message(ciphertext) == payload
    _check_transport(vector, initiator.into_transport(), responder.into_transport(), count)


def _check_transport(vector: Vector, ours: TransportState, theirs: TransportState, first: int) -> None:
    assert ours.handshake_hash == theirs.handshake_hash
    if "handshake_hash" in vector:
        assert ours.handshake_hash.hex() == vector["handshake_hash"]
    for number, (payload, ciphertext) in list(enumerate(_messages(vector)))[first:]:
        writer, reader = (ours, theirs) if number % 2 == 0 else (theirs, ours)
        assert writer.send(payload) == ciphertext
        assert reader.receive(ciphertext) == payload


@pytest.mark.parametrize("vector", VECTORS, ids=_vector_id)
def test_vector_with_one_bit_flipped_is_refused(vector: Vector) -> None:
    """The last handshake message of each vector, altered in its last byte, does not open."""
    initiator, responder = _side(vector, "init"), _side(vector, "resp")
    messages = _messages(vector)
    count = len(initiator._pattern.messages)
    for number, (payload, _) in enumerate(messages[: count - 1]):
        writer, reader = (initiator, responder) if number % 2 == 0 else (responder, initiator)
        reader.read_message(writer.write_message(payload))
    reader = initiator if count % 2 == 0 else responder
    wrong = bytearray(messages[count - 1][1])
    wrong[-1] ^= 1
    with pytest.raises(RemoteProtocolError, match=r"^decrypt$"):
        reader.read_message(bytes(wrong))


@pytest.mark.parametrize("name", ["ZZ", "XXpsk9", "xx", "XX psk0", "XXpsk", "XX+psk0", ""])
def test_unknown_pattern(name: str) -> None:
    with pytest.raises(LocalProtocolError):
        handshake_pattern(name)


def test_several_psks_in_one_pattern() -> None:
    pattern = handshake_pattern("NNpsk0+psk2")
    assert [[token.value for token in tokens] for tokens in pattern.messages] == [
        ["psk", "e"],
        ["e", "ee", "psk"],
    ]


@pytest.mark.parametrize("name", ["NN", "XX", "XK", "KK", "IK", "NK"])
def test_out_of_turn_and_unfinished_calls_are_our_own_fault(name: str) -> None:
    initiator, responder = _pair(name)
    for call in (initiator.into_transport, responder.write_message, lambda: initiator.read_message(b"")):
        with pytest.raises(LocalProtocolError):
            call()
    _finish(initiator, responder)
    with pytest.raises(LocalProtocolError):
        initiator.write_message()


@pytest.mark.parametrize("name", ["XX", "XK", "KK", "IK"])
def test_missing_static_key_is_our_own_fault(name: str) -> None:
    with pytest.raises(LocalProtocolError, match="key that was not given"):
        _run_without_static(name)


def _run_without_static(name: str) -> None:
    theirs = X25519PrivateKey.generate()
    pattern = handshake_pattern(name)
    initiator = HandshakeState(pattern, is_initiator=True, rs=_public(theirs))
    responder = HandshakeState(pattern, is_initiator=False, s=theirs, rs=_public(theirs))
    _finish(initiator, responder)


def test_missing_psk_is_our_own_fault() -> None:
    initiator, _ = _pair("KKpsk0")
    with pytest.raises(LocalProtocolError):
        initiator.write_message()


def test_wrong_psk_does_not_open() -> None:
    initiator, _ = _pair("NNpsk0", psk=bytes(32))
    _, responder = _pair("NNpsk0", psk=bytes([1] * 32))
    with pytest.raises(RemoteProtocolError, match=r"^decrypt$"):
        responder.read_message(initiator.write_message())


def test_another_prologue_does_not_open() -> None:
    pattern = handshake_pattern("NN")
    initiator = HandshakeState(pattern, is_initiator=True, prologue=b"one")
    responder = HandshakeState(pattern, is_initiator=False, prologue=b"two")
    responder.read_message(initiator.write_message())
    with pytest.raises(RemoteProtocolError, match=r"^decrypt$"):
        initiator.read_message(responder.write_message())


def test_a_handshake_is_dead_after_an_error() -> None:
    """SF-56: nothing is processed after a failure, not even the right message."""
    initiator, responder = _pair("XX")
    responder.read_message(initiator.write_message())
    right = responder.write_message()
    with pytest.raises(RemoteProtocolError):
        initiator.read_message(right[:-1])
    for call in (lambda: initiator.read_message(right), initiator.write_message, initiator.into_transport):
        with pytest.raises(LocalProtocolError):
            call()


@pytest.mark.parametrize("name", ["XX", "XK", "KKpsk0"])
@given(data=st.data())
def test_truncated_and_altered_messages(name: str, data: st.DataObject) -> None:
    """Any cut or any flipped bit in any message: RemoteProtocolError at the latest in the next message."""
    initiator, responder = _pair(name, psk=bytes(32) if "psk" in name else b"")
    count = len(handshake_pattern(name).messages)
    victim = data.draw(st.integers(0, count - 1))
    writer, reader = initiator, responder
    for _ in range(victim):
        reader.read_message(writer.write_message(b"payload"))
        writer, reader = reader, writer
    wrong = _damage(data, writer.write_message(b"payload"))
    with pytest.raises(RemoteProtocolError):
        _go_on(reader, writer, wrong)


def _damage(data: st.DataObject, message: bytes) -> bytes:
    at = data.draw(st.integers(0, len(message) - 1))
    if data.draw(st.booleans()):
        return message[:at]
    return message[:at] + bytes([message[at] ^ (1 << data.draw(st.integers(0, 7)))]) + message[at + 1 :]


def _go_on(reader: HandshakeState, writer: HandshakeState, message: bytes) -> None:
    reader.read_message(message)
    writer.read_message(reader.write_message())


@pytest.mark.parametrize("point", LOW_ORDER_POINTS, ids=lambda point: point.hex()[:8])
def test_all_zero_dh_result_is_refused(point: bytes) -> None:
    """A key of low order, ephemeral or static, would fix the shared secret."""
    responder = HandshakeState(handshake_pattern("NN"), is_initiator=False)
    responder.read_message(point)
    with pytest.raises(RemoteProtocolError, match=r"^dh$"):
        responder.write_message()
    initiator = HandshakeState(handshake_pattern("NK"), is_initiator=True, rs=point)
    with pytest.raises(RemoteProtocolError, match=r"^dh$"):
        initiator.write_message()


def test_transport_directions_use_different_keys() -> None:
    """SF-58: what one side sealed, the same side cannot open."""
    ours, theirs = _finish(*_pair())
    sealed = ours.send(b"text")
    with pytest.raises(RemoteProtocolError):
        ours.receive(sealed)
    assert theirs.receive(sealed) == b"text"


def test_transport_refuses_replay_gap_and_reorder() -> None:
    """SF-61: counters are implied; only the next message opens, and a failure moves nothing."""
    ours, theirs = _finish(*_pair())
    first, second = ours.send(b"1"), ours.send(b"2")
    with pytest.raises(RemoteProtocolError):
        theirs.receive(second)
    assert theirs.receive(first) == b"1"
    with pytest.raises(RemoteProtocolError):
        theirs.receive(first)
    assert theirs.receive(second) == b"2"


def test_equal_plaintexts_look_unrelated() -> None:
    """SF-59."""
    ours, _ = _finish(*_pair())
    assert len({ours.send(bytes(64)) for _ in range(50)}) == 50


def test_rekey_changes_the_key_and_keeps_the_counter() -> None:
    ours, theirs = _finish(*_pair())
    theirs.receive(ours.send(b"before"))
    ours.rekey_sending()
    sealed = ours.send(b"after")
    with pytest.raises(RemoteProtocolError):
        theirs.receive(sealed)
    theirs.rekey_receiving()
    assert theirs.receive(sealed) == b"after"
    theirs.rekey_sending()
    ours.rekey_receiving()
    assert ours.receive(theirs.send(b"back")) == b"back"


def test_rekey_is_the_specifications_function() -> None:
    """REKEY(k) = the first 32 bytes of ENCRYPT(k, 2^64-1, "", 32 zeros)."""
    key = bytes(range(32))
    cipher = CipherState(key)
    reserved = CipherState(key)
    reserved._nonce = LAST_NONCE
    assert reserved._aead is not None
    sealed = reserved._aead.encrypt(b"\0\0\0\0" + b"\xff" * 8, bytes(32), b"")
    cipher.rekey()
    assert cipher.encrypt_with_ad(b"", b"x") == CipherState(sealed[:32]).encrypt_with_ad(b"", b"x")


def test_rekey_without_a_key() -> None:
    with pytest.raises(LocalProtocolError):
        CipherState().rekey()


def test_counter_limit_is_a_hard_error() -> None:
    """CT-36: the last counter is 2^64-2; 2^64-1 is never used for a message."""
    key = bytes(32)
    sender, receiver = CipherState(key), CipherState(key)
    sender.set_nonce(LAST_NONCE - 1)
    receiver.set_nonce(LAST_NONCE - 1)
    assert receiver.decrypt_with_ad(b"", sender.encrypt_with_ad(b"", b"last")) == b"last"
    assert sender.nonce == receiver.nonce == LAST_NONCE
    for _ in range(2):
        with pytest.raises(LocalProtocolError):
            sender.encrypt_with_ad(b"", b"more")
        with pytest.raises(RemoteProtocolError, match=r"^nonce$"):
            receiver.decrypt_with_ad(b"", bytes(20))


def test_cipher_without_a_key_passes_data_through() -> None:
    cipher = CipherState()
    assert not cipher.has_key
    assert cipher.encrypt_with_ad(b"ad", b"x") == cipher.decrypt_with_ad(b"ad", b"x") == b"x"


def test_message_size_limit() -> None:
    initiator = HandshakeState(handshake_pattern("NN"), is_initiator=True)
    assert len(initiator.write_message(bytes(65_535 - 32))) == 65_535
    with pytest.raises(LocalProtocolError):
        HandshakeState(handshake_pattern("NN"), is_initiator=True).write_message(bytes(65_536 - 32))


def test_secrets_stay_out_of_repr() -> None:
    """SF-23."""
    secret = X25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
    key = bytes(range(33, 65))
    things: list[object] = [
        CipherState(key),
        SymmetricState(b"name"),
        TransportState(CipherState(key), CipherState(key), b"hash"),
        HandshakeState(handshake_pattern("NNpsk0"), is_initiator=True, s=secret, psks=[key]),
    ]
    for thing in things:
        assert repr(thing).startswith("<core.protocol.noise.")
        assert "\\x" not in repr(thing)
        assert not hasattr(thing, "__dict__")
