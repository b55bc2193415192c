"""The eleven packets: layouts, round trips, hostile bytes, signatures (S2-5, S2-10 to S2-23)."""

import json
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.constants import BEACON_BYTES, MAX_CIPHERTEXT_BYTES, MAX_MESSAGE_BYTES
from core.protocol.identity import Identity
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.packets import (
    Ack,
    AckError,
    Broadcast,
    ChatRequest,
    IdChange,
    LookupResponse,
    Message,
    OlmKeys,
    Packet,
    Registration,
    RequestStatus,
    Status,
    StatusChange,
    decode,
    encode,
)
from tests.core.protocol.strategies import (
    ACCEPTING,
    ALICE,
    ASKING,
    BEACON,
    BOB,
    CARD,
    CLIENT,
    DECLINING,
    ID_CHANGE,
    MESSAGE,
    MESSAGE_ID,
    NOW,
    OLM_KEY,
    OLM_KEYS,
    ONE_TIME_KEY,
    PAIR,
    REGISTRATION,
    REQUEST,
    SAMPLES,
    damaged,
    packets,
)

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "s2wmp-v2.json").read_text("utf-8"))["packets"]
WHEN = struct.pack(">q", NOW)
A, B = PAIR
CARD16 = struct.pack(">H", len(CARD.encode())) + CARD.encode()
HOSTS = bytes.fromhex("02 04 c0a80107 a5b5 06 fd00 00000000000000000000000000 07 a5b5")
OLM_SIGNATURE = BOB.sign(b"parley olm keys", B, A, OLM_KEY, ONE_TIME_KEY)

SIGNED_PARTS: dict[str, tuple[bytes, bytes]] = {
    "registration": (
        b"parley registration",
        b"\2\2" + A + REQUEST + CARD16 + HOSTS + b"\0" * 7 + b"\x09" + struct.pack(">q", NOW + 2),
    ),
    "broadcast": (
        b"parley beacon",
        b"\2\7" + WHEN + A + b"\5Alice\1" + ALICE.identity_key + ALICE.link_key + b"\xa5\xb5" + b"\0\0\0\x4d",
    ),
    "chat request": (
        b"parley request",
        b"\2\x08\1" + WHEN + A + B + b"\0\0\0\x40" + OLM_KEY + ONE_TIME_KEY + b"\0\0\0\5Alice\0\6Hello!",
    ),
    "acceptance": (
        b"parley request",
        b"\2\x08\2" + WHEN + A + B + b"\0\0\0\x28" + OLM_KEY + b"\0pre-key\0\0\0\3Bob\0\0",
    ),
    "refusal": (b"parley request", b"\2\x08\3" + WHEN + A + B + b"\0\0\0\0\0\0\0\3Bob\0\x0cWho are you?"),
}  # fmt: skip
SIGNERS = {
    "registration": ALICE,
    "broadcast": ALICE,
    "chat request": ALICE,
    "acceptance": BOB,
    "refusal": BOB,
}
SIGNED = {name: part + SIGNERS[name].sign(context, part) for name, (context, part) in SIGNED_PARTS.items()}
CHANGED = ALICE.identity_key + BOB.identity_key + b"\0" * 7 + b"\4"
LAYOUTS: dict[str, bytes] = {
    **SIGNED,
    "broadcast": SIGNED["broadcast"].ljust(400, b"\0"),
    "message": b"\2\1\2\0\x0b" + WHEN + A + B + CLIENT + b"h" * 16 + b"\0ciphertext",
    "status change": b"\2\3\1" + A + b"\0\x0dat lunch \xf0\x9f\x8d\x9c",
    "lookup": b"\2\4" + WHEN + REQUEST + A + B,
    "lookup response": b"\2\5" + WHEN + b"\0" + REQUEST + B + A + b"\xc0\xa8\1\7"
    + struct.pack(">H", len(SIGNED["registration"])) + SIGNED["registration"],
    "lookup response, not found": b"\2\5" + WHEN + b"\1" + REQUEST + B + A + b"\0\0\0\0\0\0",
    "ack": b"\2\6\1\0" + WHEN + B + CLIENT + MESSAGE_ID + b"\0\0",
    "ack with keys": b"\2\6\0\4" + WHEN + B + CLIENT + MESSAGE_ID + b"\0\x80" + OLM_KEY + ONE_TIME_KEY + OLM_SIGNATURE,
    "registration response": b"\2\x09\1" + REQUEST,
    "id change": b"\2\x0a" + CHANGED + ALICE.sign(b"parley id change", CHANGED)
    + BOB.sign(b"parley id change", CHANGED),
    "comparison, asked": b"\2\x0b\1" + REQUEST,
    "comparison, key": b"\2\x0b\3" + REQUEST + OLM_KEY,
    "typing": b"\2\x0c\1",
    "typing no more": b"\2\x0c\0",
}  # fmt: skip
BARE = {name: encode(packet) for name, packet in SAMPLES.items()} | {"broadcast": BEACON.encode_unpadded()}


@pytest.mark.parametrize("name", SAMPLES)
def test_layout(name: str) -> None:
    """S2-3, S2-5, S2-24, S2-35, S2-36, S2-40, S2-43: field by field as docs/protocol.md has them."""
    assert encode(SAMPLES[name]).hex() == LAYOUTS[name].hex()
    assert decode(LAYOUTS[name]) == SAMPLES[name]


@pytest.mark.parametrize("name", SAMPLES)
def test_vectors(name: str) -> None:
    """The published bytes: other programs rely on them."""
    assert encode(SAMPLES[name]).hex() == VECTORS[name]


@given(packets)
def test_packets_are_read_back(packet: Packet) -> None:
    """S2-10 to S2-23"""
    assert decode(encode(packet)) == packet


@pytest.mark.parametrize("name", BARE)
def test_every_prefix_is_refused(name: str) -> None:
    """S2-10 to S2-23, S2-32"""
    for size in range(len(BARE[name])):
        with pytest.raises(RemoteProtocolError):
            decode(BARE[name][:size])


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("more", [b"\1", b"\0" * 399 + b"\1"])
def test_trailing_bytes_are_refused(name: str, more: bytes) -> None:
    """S2-10 to S2-23, S2-32"""
    with pytest.raises(RemoteProtocolError, match=r"^trailing$"):
        decode(encode(SAMPLES[name]) + more)


@pytest.mark.parametrize("name", [name for name in SAMPLES if name != "broadcast"])
def test_only_a_broadcast_may_end_in_zeros(name: str) -> None:
    with pytest.raises(RemoteProtocolError, match=r"^trailing$"):
        decode(encode(SAMPLES[name]) + b"\0")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "truncated"),
        (b"\2", "truncated"),
        (b"\1\1", "version"),
        (b"\3\1", "version"),
        (b"\2\0", "type"),
        (b"\2\x0d", "type"),
        (b"\2\x0c\2", "status"),
    ],
)
def test_wrong_version_or_type_is_refused(data: bytes, reason: str) -> None:
    """S2-5: refused and no more; two bytes must not kill a listener."""
    with pytest.raises(RemoteProtocolError, match=f"^{reason}$"):
        decode(data)


@given(
    st.binary(max_size=500)
    | st.builds(lambda t, rest: bytes([2, t]) + rest, st.integers(1, 12), st.binary(max_size=500))
)
def test_any_bytes_give_a_packet_or_a_remote_error(data: bytes) -> None:
    _decodes_to_itself(data)


@given(st.sampled_from(sorted(BARE)).flatmap(lambda name: damaged(BARE[name])))
def test_damaged_packets_give_a_packet_or_a_remote_error(data: bytes) -> None:
    _decodes_to_itself(data)


def _decodes_to_itself(data: bytes) -> None:
    try:
        packet = decode(data)
    except RemoteProtocolError:
        return
    if isinstance(packet, Broadcast):
        data = data.ljust(BEACON_BYTES, b"\0")
    assert encode(packet) == data


# Message and status


@pytest.mark.parametrize("value", range(256))
def test_unknown_status_values_are_kept(value: int) -> None:
    """S2-25: an unknown value must not crash."""
    message = Message(value, NOW, A, B, CLIENT, b"h" * 16, b"\0x")
    assert decode(encode(message)) == message
    change = decode(encode(StatusChange(value, A)))
    assert isinstance(change, StatusChange)
    assert change.status == value
    assert isinstance(change.status, Status) is (value <= 3)


def test_status_table() -> None:
    """S2-25: one table, the paper's order."""
    assert [status.name for status in Status] == ["ONLINE", "BUSY", "AWAY", "INVISIBLE"]
    assert [status.value for status in Status] == [0, 1, 2, 3]


def test_largest_message() -> None:
    """S2-26"""
    message = Message(0, NOW, A, B, CLIENT, b"h" * 16, b"\1" * MAX_CIPHERTEXT_BYTES)
    assert len(encode(message)) == MAX_MESSAGE_BYTES == 77 + 1 + 172 + 61_500
    assert decode(encode(message)) == message


@pytest.mark.parametrize("size", [0, MAX_CIPHERTEXT_BYTES + 1, 65_535, 65_536])
def test_other_lengths_are_refused_at_both_ends(size: int) -> None:
    """S2-26"""
    message = Message(0, NOW, A, B, CLIENT, b"h" * 16, bytes(size))
    with pytest.raises(LocalProtocolError):
        encode(message)
    head = encode(replace(message, ciphertext=b"x"))[:77]
    data = head[:3] + struct.pack(">H", size & 0xFFFF) + head[5:] + bytes(size)
    with pytest.raises(RemoteProtocolError, match=r"^length$"):
        decode(data)


def test_message_id_is_made_of_sender_client_and_datetime() -> None:
    """S2-27"""
    message = decode(LAYOUTS["message"])
    assert isinstance(message, Message)
    assert message.message_id == MessageId.of(A, CLIENT, NOW)


def test_fields_have_their_id_types() -> None:
    message, ack = decode(LAYOUTS["message"]), decode(LAYOUTS["ack"])
    assert isinstance(message, Message)
    assert isinstance(ack, Ack)
    assert [type(value) for value in (message.sender, message.receiver, message.client)] == [
        UserId,
        UserId,
        ClientId,
    ]
    assert [type(value) for value in (ack.user, ack.client, ack.message_id)] == [UserId, ClientId, MessageId]


# Acknowledgements


@pytest.mark.parametrize("ack", range(3))
@pytest.mark.parametrize("error", range(6))
def test_ack_and_error_agree(ack: int, error: int) -> None:
    """S2-32: ack 1 exactly with error 0; unknown errors are refused."""
    data = LAYOUTS["ack"][:2] + bytes([ack, error]) + LAYOUTS["ack"][4:]
    if (ack == 1 and error == 0) or (ack == 0 and 1 <= error <= 4):
        packet = decode(data)
        assert isinstance(packet, Ack)
        assert (packet.ack, packet.error) == (bool(ack), AckError(error))
    else:
        with pytest.raises(RemoteProtocolError, match=r"^(ack|status)$"):
            decode(data)


@pytest.mark.parametrize("error", [error for error in AckError if error is not AckError.UNDECRYPTABLE])
def test_keys_come_only_with_undecryptable(error: AckError) -> None:
    ack = Ack(error is AckError.NONE, error, NOW, B, CLIENT, MESSAGE_ID, OLM_KEYS)
    with pytest.raises(LocalProtocolError):
        encode(ack)
    data = LAYOUTS["ack with keys"]
    with pytest.raises(RemoteProtocolError, match=r"^keys$"):
        decode(data[:2] + bytes([error is AckError.NONE, error]) + data[4:])


@pytest.mark.parametrize("size", [1, 127, 129])
def test_keys_of_another_size_are_refused(size: int) -> None:
    data = LAYOUTS["ack with keys"][:60] + struct.pack(">H", size) + bytes(size)
    with pytest.raises(RemoteProtocolError, match=r"^keys$"):
        decode(data)


def test_an_ack_that_contradicts_itself_is_a_local_error() -> None:
    with pytest.raises(LocalProtocolError):
        encode(Ack(True, AckError.HASH_MISMATCH, NOW, B, CLIENT, MESSAGE_ID))


def test_olm_keys_bind_both_sides() -> None:
    assert OLM_KEYS.verify(BOB.identity_key, B, A)
    assert not OLM_KEYS.verify(BOB.identity_key, B, B)
    assert not OLM_KEYS.verify(BOB.identity_key, A, A)
    assert not OLM_KEYS.verify(ALICE.identity_key, B, A)
    assert not replace(OLM_KEYS, one_time_key=OLM_KEY).verify(BOB.identity_key, B, A)
    swapped = replace(OLM_KEYS, olm_key=ONE_TIME_KEY, one_time_key=OLM_KEY)
    assert not swapped.verify(BOB.identity_key, B, A)


def test_olm_keys_signed_by_another_do_not_count() -> None:
    forged = OlmKeys.signed(ALICE, B, A, OLM_KEY, ONE_TIME_KEY)
    assert not forged.verify(ALICE.identity_key, B, A)


# Broadcasts


@pytest.mark.parametrize("name", ["", "A", "x" * 64, "é" * 32])
def test_beacons_all_have_one_size(name: str) -> None:
    beacon = Broadcast.signed(ALICE, NOW, name, 0, 42421, 77)
    assert len(encode(beacon)) == BEACON_BYTES
    assert decode(encode(beacon)) == decode(beacon.encode_unpadded()) == beacon


@pytest.mark.parametrize("more", [b"\1", b"\0\1", b"\1\0"])
def test_only_zeros_follow_the_signature_of_a_beacon(more: bytes) -> None:
    with pytest.raises(RemoteProtocolError, match=r"^trailing$"):
        decode(BARE["broadcast"] + more)


def test_a_beacon_is_not_longer_than_400_bytes() -> None:
    with pytest.raises(RemoteProtocolError, match=r"^trailing$"):
        decode(encode(BEACON) + b"\0")


def test_a_beacon_counts_only_for_the_id_of_its_key() -> None:
    """S2-61: decode does not verify, verify does."""
    assert BEACON.verify(ALICE.identity_key)
    assert not BEACON.verify(BOB.identity_key)
    stolen = replace(BEACON, user=B)
    forged = replace(stolen, signature=ALICE.sign(Broadcast.CONTEXT, stolen.signed_part()))
    assert decode(encode(forged)) == forged
    assert not forged.verify(ALICE.identity_key)


# Registrations and lookups


def test_a_registration_belongs_to_its_owner() -> None:
    """S2-42"""
    assert REGISTRATION.verify(ALICE.identity_key)
    assert not REGISTRATION.verify(BOB.identity_key)
    assert not Registration.signed(BOB, REQUEST, CARD, (), 1, NOW).verify(BOB.identity_key)


@pytest.mark.parametrize(("signer", "user"), [(ALICE, B), (BOB, A)], ids=["another's id", "another's card"])
def test_a_registration_in_anothers_name_does_not_count(signer: Identity, user: UserId) -> None:
    """S2-42"""
    draft = replace(REGISTRATION, user=user)
    forged = replace(draft, signature=signer.sign(Registration.CONTEXT, draft.signed_part()))
    assert not forged.verify(signer.identity_key)


def test_the_card_of_a_registration_is_verified() -> None:
    with pytest.raises(RemoteProtocolError, match=r"^signature$"):
        decode(encode(replace(REGISTRATION, card=replace(CARD, name="Mallory"))))


@pytest.mark.parametrize("record", [b"\2\4" + bytes(56), LAYOUTS["lookup response"][:500], b"x"])
def test_a_record_is_a_registration(record: bytes) -> None:
    """No packet inside a packet but this one."""
    head = LAYOUTS["lookup response, not found"][:-2]
    with pytest.raises(RemoteProtocolError, match=r"^record$"):
        decode(head + struct.pack(">H", len(record)) + record)


def test_a_record_is_at_most_1024_bytes() -> None:
    head = LAYOUTS["lookup response, not found"][:-2]
    with pytest.raises(RemoteProtocolError, match=r"^length$"):
        decode(head + struct.pack(">H", 1_025) + bytes(1_025))


# Chat requests


def test_the_sender_of_a_chat_request() -> None:
    """S2-22, S2-23: the requester asks, the friend answers."""
    assert (ASKING.sender, ACCEPTING.sender, DECLINING.sender) == (A, B, B)


def test_keys_of_a_chat_request() -> None:
    """S2-39: after request and answer both sides hold all that a session needs."""
    assert (ASKING.olm_key, ASKING.one_time_key, ASKING.first_message) == (OLM_KEY, ONE_TIME_KEY, b"")
    assert (ACCEPTING.olm_key, ACCEPTING.one_time_key, ACCEPTING.first_message) == (
        OLM_KEY,
        b"",
        b"\0pre-key",
    )
    assert (DECLINING.olm_key, DECLINING.one_time_key, DECLINING.first_message) == (b"", b"", b"")


@pytest.mark.parametrize(
    ("status", "keys"),
    [
        (RequestStatus.REQUEST, b""),
        (RequestStatus.REQUEST, bytes(63)),
        (RequestStatus.REQUEST, bytes(65)),
        (RequestStatus.ACCEPTED, b""),
        (RequestStatus.ACCEPTED, bytes(33)),
        (RequestStatus.ACCEPTED, bytes(32) + b"\1x"),
        (RequestStatus.DECLINED, bytes(64)),
        (RequestStatus.INVALID_KEY, b"x"),
    ],
)
def test_keys_that_do_not_fit_the_status_are_refused_at_both_ends(status: RequestStatus, keys: bytes) -> None:
    """S2-37, S2-38: no key comes with a denial."""
    with pytest.raises(LocalProtocolError):
        encode(replace(DECLINING, status=status, keys=keys))
    data = b"\2\x08" + bytes([status]) + WHEN + A + B + struct.pack(">I", len(keys)) + keys
    with pytest.raises(RemoteProtocolError, match=r"^keys$"):
        decode(data + b"\0\0\0\3Bob\0\0" + bytes(64))


@pytest.mark.parametrize(
    "rest",
    [
        b"\xff\xff\xff\xff",
        b"\0\0\x10\x01" + bytes(4_097),
        b"\0\0\0\x40" + bytes(64) + b"\0\0\0\0",
        b"\0\0\0\x40" + bytes(64) + b"\0\0\0\x41" + b"x" * 65,
        b"\0\0\0\x40" + bytes(64) + b"\x7f\xff\xff\xff",
        b"\0\0\0\x40" + bytes(64) + b"\0\0\0\1x" + b"\1\x19" + b"x" * 281 + bytes(64),
    ],
    ids=["keys of 4 GiB", "keys of 4,097", "no name", "long name", "name of 2 GiB", "long note"],
)
def test_long_keys_names_and_notes_are_refused(rest: bytes) -> None:
    """S2-37"""
    with pytest.raises(RemoteProtocolError, match=r"^length$"):
        decode(b"\2\x08\1" + WHEN + A + B + rest)


@pytest.mark.parametrize("status", [0, 7, 255])
def test_an_unknown_request_status_is_refused(status: int) -> None:
    with pytest.raises(RemoteProtocolError, match=r"^status$"):
        decode(LAYOUTS["chat request"][:2] + bytes([status]) + LAYOUTS["chat request"][3:])


def test_a_chat_request_is_signed_by_its_sender() -> None:
    """S2-37: whoever asks in another's name is refused."""
    assert ASKING.verify(ALICE.identity_key)
    assert ACCEPTING.verify(BOB.identity_key)
    assert not ASKING.verify(BOB.identity_key)
    with pytest.raises(LocalProtocolError):
        ChatRequest.signed(BOB, RequestStatus.REQUEST, NOW, *PAIR, OLM_KEY + ONE_TIME_KEY, "Alice")
    with pytest.raises(LocalProtocolError):
        ChatRequest.signed(ALICE, RequestStatus.ACCEPTED, NOW, *PAIR, OLM_KEY + b"\0x", "Alice")


@pytest.mark.parametrize(
    "change",
    [
        {"datetime": NOW + 1},
        {"friend": A},
        {"keys": ONE_TIME_KEY + OLM_KEY},
        {"name": "alice"},
        {"note": "Hello"},
    ],
)
def test_the_signature_covers_every_field(change: dict[str, Any]) -> None:
    assert not replace(ASKING, **change).verify(ALICE.identity_key)


def test_a_request_in_anothers_name_does_not_count() -> None:
    """S2-37: the signature must be by the key of the id that asks."""
    draft = replace(ASKING, requester=B, friend=A)
    forged = replace(draft, signature=ALICE.sign(ChatRequest.CONTEXT, draft.signed_part()))
    assert not forged.verify(ALICE.identity_key)


def test_an_answer_cannot_be_turned_into_another() -> None:
    """S2-38"""
    assert not replace(DECLINING, status=RequestStatus.INVALID_FRIEND).verify(BOB.identity_key)


# Change of id


def test_an_id_change_is_signed_by_both_keys() -> None:
    """S2-21, S2-41"""
    change = ID_CHANGE
    assert change.verify(ALICE.identity_key)
    assert (change.old_user, change.new_user) == (A, B)
    assert not change.verify(BOB.identity_key)
    assert not replace(change, serial=5).verify(ALICE.identity_key)
    assert not replace(change, new_signature=change.old_signature).verify(ALICE.identity_key)
    assert not replace(change, old_signature=change.new_signature).verify(ALICE.identity_key)
    assert not IdChange.signed(ALICE, ALICE, 4).verify(ALICE.identity_key)


# Our own mistakes


@pytest.mark.parametrize(
    "packet",
    [
        StatusChange(0, A, "x" * 141),
        StatusChange(256, A),
        StatusChange(0, A, "\ud800"),
        replace(MESSAGE, hash=b"short"),
        replace(MESSAGE, datetime=2**63),
        replace(BEACON, name="x" * 65),
        replace(BEACON, port=65_536),
        replace(BEACON, identity_key=b"short"),
        replace(BEACON, signature=b"short"),
        replace(ASKING, name=""),
        replace(ASKING, note="x" * 281),
        replace(ASKING, signature=b""),
        replace(REGISTRATION, sequence=-1),
        replace(ID_CHANGE, serial=-1),
        replace(ID_CHANGE, old_key=b"short"),
    ],
)
def test_our_own_wrong_values_are_local_errors(packet: Packet) -> None:
    with pytest.raises(LocalProtocolError):
        encode(packet)


@pytest.mark.parametrize("text", ["x" * 140, "🙂" * 140])
def test_caps_are_in_characters_where_people_count_them(text: str) -> None:
    change = StatusChange(0, A, text)
    assert decode(encode(change)) == change


def test_the_record_is_kept_whole_for_its_signature() -> None:
    response = decode(LAYOUTS["lookup response"])
    assert isinstance(response, LookupResponse)
    assert response.record is not None
    assert response.record.verify(ALICE.identity_key)
