"""Value types of 16 bytes (S2-2)."""

import hashlib

import pytest

from core.errors import RemoteProtocolError
from core.protocol.ids import ClientId, MessageId, RequestId, UserId
from tests.core.protocol.strategies import ALICE, CLIENT

HEX = "00112233445566778899aabbccddeeff"


def test_hex_is_read_in_either_case_and_written_in_lower_case() -> None:
    """S2-2: ids are hex strings in text and equal whatever their case."""
    assert UserId.from_hex(HEX.upper()) == UserId.from_hex(HEX)
    assert str(UserId.from_hex(HEX.upper())) == HEX


@pytest.mark.parametrize("text", ["", HEX[:-2], HEX + "00", "zz" * 16, "é" * 32])
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(RemoteProtocolError):
        UserId.from_hex(text)


@pytest.mark.parametrize("kind", [UserId, ClientId, MessageId, RequestId])
@pytest.mark.parametrize("size", [0, 15, 17])
def test_other_sizes_are_refused(kind: type[UserId], size: int) -> None:
    with pytest.raises(RemoteProtocolError):
        kind(bytes(size))


def test_user_id_is_the_personalised_hash_of_the_identity_key() -> None:
    digest = hashlib.blake2s(ALICE.identity_key, digest_size=16, person=b"s2wmp-id")
    assert ALICE.user_id == digest.digest()


def test_message_id_is_the_hash_of_sender_client_and_datetime() -> None:
    """S2-27: the three name a message; each of them changes the id."""
    named = ALICE.user_id + CLIENT + bytes.fromhex("ffffffffffffffff")
    expected = hashlib.blake2s(named, digest_size=16, person=b"s2wmpmsg").digest()
    assert MessageId.of(ALICE.user_id, CLIENT, -1) == expected
    others = {
        MessageId.of(UserId(bytes(16)), CLIENT, -1),
        MessageId.of(ALICE.user_id, ClientId(bytes(16)), -1),
        MessageId.of(ALICE.user_id, CLIENT, 0),
    }
    assert len(others | {expected}) == 4
