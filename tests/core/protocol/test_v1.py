"""Version 1 against the bytes of the 2016 program's own classes (S2-5, S2-46 and the layouts of its source)."""

import json
from dataclasses import replace
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol import packets, v1
from core.protocol.ids import ClientId, RequestId, UserId
from core.protocol.v1 import (
    V1Ack,
    V1Broadcast,
    V1ChatRequest,
    V1Error,
    V1Lookup,
    V1LookupResponse,
    V1LookupStatus,
    V1Message,
    V1Packet,
    V1Registration,
    V1RegistrationResponse,
    V1RegistrationStatus,
    V1RequestStatus,
    V1Status,
    V1StatusChange,
)
from tests.core.protocol.strategies import BEACON, bytes16, clients, damaged, int64s, requests, users

VECTOR = json.loads((Path(__file__).parents[2] / "vectors" / "s2wmp-v1.json").read_text("utf-8"))
RECORDED = {entry["packet"]: entry for entry in VECTOR["packets"]}
DATA = {name: bytes.fromhex(entry["bytes"]) for name, entry in RECORDED.items()}
KEY = bytes.fromhex(RECORDED["chat_request"]["fields"]["pub"])
A, B = UserId(bytes(range(16))), UserId(bytes(range(0xF0, 0x100)))
FIRST, SECOND = RequestId(A), RequestId(B)
WANTED = UserId.from_hex("00112233445566778899aabbccddeeff")
CLIENT = ClientId.from_hex("86609072ea7b06cb429359550a120dd1")
BODY = bytes.fromhex("deadbeef")
TIME = 1_465_000_000_000

BROADCAST = V1Broadcast(TIME, A, "alice", False)
PACKETS: dict[str, V1Packet] = {
    "messaging": V1Message(V1Status.ONLINE, TIME, A, B, CLIENT, v1.body_hash(BODY), BODY),
    "registration": V1Registration(A, SECOND),
    "status": V1StatusChange(V1Status.ONLINE, FIRST),
    "lookup": V1Lookup(TIME, SECOND, A, WANTED),
    "lookup_response": V1LookupResponse(
        TIME, V1LookupStatus.FOUND, SECOND, A, WANTED, IPv4Address("192.168.1.77")
    ),
    "ack": V1Ack(True, V1Error.NONE, TIME, A),
    "broadcast": BROADCAST,
    "chat_request": V1ChatRequest(V1RequestStatus.VALID, TIME, A, B, KEY, "Sergey"),
    "reg_response": V1RegistrationResponse(V1RegistrationStatus.SUCCESS, FIRST),
}

two_byte_names = st.text(st.characters(exclude_categories=["Cs"], max_codepoint=0xFFFF), max_size=40)
v1_packets: st.SearchStrategy[V1Packet] = st.one_of(
    st.builds(V1Message, st.sampled_from(V1Status), int64s, users, users, clients, bytes16, st.binary()),
    st.builds(V1Registration, users, requests),
    st.builds(V1StatusChange, st.sampled_from(V1Status), requests),
    st.builds(V1Lookup, int64s, requests, users, users),
    st.builds(
        V1LookupResponse,
        *(int64s, st.sampled_from(V1LookupStatus), requests, users, users, st.ip_addresses(v=4)),
    ),
    st.builds(V1Ack, st.booleans(), st.sampled_from(V1Error), int64s, users),
    st.builds(V1Broadcast, int64s, users, two_byte_names.map(lambda name: name.rstrip(" ")), st.booleans()),
    st.builds(
        V1ChatRequest,
        st.sampled_from(V1RequestStatus),
        int64s,
        users,
        users,
        st.binary(),
        st.text(max_size=99),
    ),
    st.builds(V1RegistrationResponse, st.sampled_from(V1RegistrationStatus), requests),
)


def test_every_recorded_packet_is_tested() -> None:
    assert PACKETS.keys() == RECORDED.keys()


@pytest.mark.parametrize("name", RECORDED)
def test_recorded_packets_both_ways(name: str) -> None:
    assert v1.decode(DATA[name]) == PACKETS[name]
    assert v1.encode(PACKETS[name]).hex() == RECORDED[name]["bytes"]


@pytest.mark.parametrize(
    ("table", "enum"),
    [
        ("status", V1Status),
        ("error", V1Error),
        ("registration", V1RegistrationStatus),
        ("lookup", V1LookupStatus),
        ("chat_request", V1RequestStatus),
    ],
)
def test_enums(table: str, enum: type[V1Status]) -> None:
    assert {member.name: member.value for member in enum} == VECTOR["enums"][table]


def test_ports() -> None:
    ports = (v1.PORT_CHAT, v1.PORT_BROADCAST, v1.PORT_BOOTSTRAP_REPLY, v1.PORT_BOOTSTRAP)
    assert ports == tuple(VECTOR["ports"].values())


@given(v1_packets)
def test_packets_are_read_back(packet: V1Packet) -> None:
    assert v1.decode(v1.encode(packet)) == packet


@pytest.mark.parametrize("name", RECORDED)
def test_every_prefix_and_trailing_bytes_are_refused(name: str) -> None:
    for size in range(len(DATA[name])):
        with pytest.raises(RemoteProtocolError):
            v1.decode(DATA[name][:size])
    with pytest.raises(RemoteProtocolError):
        v1.decode(DATA[name] + b"\0")


@given(
    st.builds(lambda t, rest: bytes([1, t]) + rest, st.integers(0, 10), st.binary(max_size=100))
    | st.sampled_from(sorted(DATA)).flatmap(lambda name: damaged(DATA[name]))
)
def test_any_bytes_give_a_packet_or_a_remote_error(data: bytes) -> None:
    try:
        packet = v1.decode(data)
    except RemoteProtocolError:
        return
    assert v1.decode(v1.encode(packet)) == packet
    if not isinstance(packet, V1Broadcast):  # whose spaces at the end are padding
        assert v1.encode(packet) == data


@pytest.mark.parametrize(
    ("name", "units", "size"),
    [("", 0, 59), ("alice", 5, 59), ("x" * 16, 16, 59), ("x" * 18, 18, 63), ("Zoë", 3, 59), ("🙂", 2, 59)],
)
def test_a_broadcast_carries_its_name_in_two_byte_characters(name: str, units: int, size: int) -> None:
    """S2-12, S2-13: 59 bytes for up to 16 characters, longer names make it longer."""
    broadcast = replace(BROADCAST, name=name, reply=True)
    data = broadcast.encode()
    assert len(data) == size
    assert data[26:-1] == name.encode("utf-16-be") + b"\0 " * ((size - 27) // 2 - units)
    assert data[-1] == 1
    assert v1.decode(data) == broadcast


@pytest.mark.parametrize(
    "data",
    [
        DATA["broadcast"][:26] + b"\0a" * 8 + b"\0",
        DATA["broadcast"][:-1] + b"\2",
        DATA["broadcast"][:26] + b"\xd8\0" * 16 + b"\0",
        DATA["broadcast"][:26] + b"\0a" * 257 + b"\0",
        DATA["broadcast"][:26] + b"\0a" * 16 + b"\0\0",
    ],
    ids=["short", "reply 2", "half a surrogate pair", "endless", "odd"],
)
def test_malformed_broadcasts_are_refused(data: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        v1.decode(data)


def test_recognise_names_a_version_1_program_and_nothing_else() -> None:
    assert v1.recognise(DATA["broadcast"]) == BROADCAST
    others = [DATA[name] for name in DATA if name != "broadcast"]
    assert [v1.recognise(data) for data in [*others, b"", BEACON.encode()]] == [None] * (len(others) + 2)


@pytest.mark.parametrize("name", RECORDED)
def test_versions_never_mix(name: str) -> None:
    """S2-5"""
    with pytest.raises(RemoteProtocolError, match=r"^version$"):
        packets.decode(DATA[name])
    with pytest.raises(RemoteProtocolError, match=r"^version$"):
        v1.decode(b"\2" + DATA[name][1:])


@pytest.mark.parametrize(
    "packet",
    [
        replace(BROADCAST, name="x" * 257),
        replace(BROADCAST, name="\ud800"),
        V1Message(V1Status.ONLINE, TIME, A, B, CLIENT, b"short", BODY),
        V1Message(V1Status.ONLINE, TIME, A, B, CLIENT, v1.body_hash(BODY), bytes(32_768)),
        V1ChatRequest(V1RequestStatus.VALID, TIME, A, B, bytes(1_025), "Sergey"),
    ],
)
def test_our_own_wrong_values_are_local_errors(packet: V1Packet) -> None:
    with pytest.raises(LocalProtocolError):
        v1.encode(packet)


@pytest.mark.parametrize("length", [32_768, 65_535])
def test_a_length_that_the_original_reads_as_negative_is_refused(length: int) -> None:
    data = DATA["messaging"]
    with pytest.raises(RemoteProtocolError, match=r"^length$"):
        v1.decode(data[:3] + length.to_bytes(2, "big") + data[5:77] + bytes(length))
