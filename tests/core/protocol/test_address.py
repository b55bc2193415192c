"""Addresses: literals only, one form each, IPv6 too (S2-46)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.address import Address, decode_addresses, encode_addresses, preference
from core.protocol.codec import Reader
from core.protocol.constants import MAX_ADDRESSES, TCP_PORT
from tests.core.protocol.strategies import address_lists, addresses


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("192.168.1.7", "192.168.1.7", TCP_PORT),
        ("192.168.1.7:5", "192.168.1.7", 5),
        (" 10.0.0.1:65535\n", "10.0.0.1", 65_535),
        ("::1", "::1", TCP_PORT),
        ("[::1]", "::1", TCP_PORT),
        ("[::1]:5", "::1", 5),
        ("FD00:0:0::0007", "fd00::7", TCP_PORT),
        ("[::ffff:192.168.1.7]:5", "192.168.1.7", 5),
        ("fe80::1%eth0", "fe80::1%eth0", TCP_PORT),
        ("[fe80::1%12]:5", "fe80::1%12", 5),
    ],
)
def test_parse(text: str, host: str, port: int) -> None:
    assert Address.parse(text) == Address(host, port)
    assert Address.parse(text).host == host


@pytest.mark.parametrize(
    "text",
    [
        "",
        "alice.local",
        "alice.local:5",
        "192.168.1",
        "192.168.1.07",
        "1.2.3.4:",
        "1.2.3.4:0",
        "1.2.3.4:65536",
        "1.2.3.4:-1",
        "1.2.3.4: 5",
        "1.2.3.4:٥",
        "1.2.3.4:1_0",
        "1.2.3.4:000005",
        "1.2.3.4:5:6",
        "[1.2.3.4]:5",
        "[::1",
        "[::1]5",
        "[::1]:",
        "::1%eth0",
        "fe80::1%",
        "fe80::1%a b",
        "fe80::1%\n",
        ":5",
        "[]:5",
    ],
)
def test_what_is_no_literal_is_refused(text: str) -> None:
    with pytest.raises(LocalProtocolError):
        Address.parse(text)


def test_default_port_may_be_given() -> None:
    assert Address.parse("1.2.3.4", default_port=9).port == 9


@given(addresses)
def test_text_is_read_back(address: Address) -> None:
    assert Address.parse(str(address)) == address


@pytest.mark.parametrize(("text", "shown"), [("1.2.3.4:5", "1.2.3.4:5"), ("[0::1]:5", "[::1]:5")])
def test_str(text: str, shown: str) -> None:
    assert str(Address.parse(text)) == shown


def test_layout() -> None:
    data = encode_addresses([Address("1.2.3.4", 5), Address("::1", 42421)])
    assert data == bytes.fromhex("02 04 01020304 0005 06" + "00" * 15 + "01 a5b5")


def test_the_interface_stays_here() -> None:
    data = encode_addresses([Address("fe80::1%eth0", 5)])
    assert decode_addresses(Reader(data)) == (Address("fe80::1", 5),)


@given(address_lists)
def test_addresses_are_read_back(hosts: tuple[Address, ...]) -> None:
    data = encode_addresses(hosts)
    reader = Reader(data)
    assert decode_addresses(reader) == hosts
    reader.end()


@given(st.binary(max_size=80))
def test_any_bytes_give_addresses_or_a_remote_error(data: bytes) -> None:
    reader = Reader(data)
    try:
        hosts = decode_addresses(reader)
    except RemoteProtocolError:
        return
    assert encode_addresses(hosts) == data[: reader.at]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x09" + b"\x04\x01\x02\x03\x04\x00\x05" * 9, "addresses"),
        (b"\x01\x05\x01\x02\x03\x04\x00\x05", "address"),
        (b"\x01\x04\x01\x02\x03\x04\x00\x00", "address"),
        (b"\x01\x06" + bytes(10) + b"\xff\xff\x01\x02\x03\x04\x00\x05", "address"),
        (b"\x02\x04\x01\x02\x03\x04\x00\x05", "truncated"),
        (b"", "truncated"),
    ],
    ids=["nine", "unknown family", "port 0", "IPv4 inside IPv6", "one missing", "nothing"],
)
def test_malformed_lists_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RemoteProtocolError, match=f"^{reason}$"):
        decode_addresses(Reader(data))


def test_nine_are_a_local_error() -> None:
    with pytest.raises(LocalProtocolError):
        encode_addresses([Address("1.2.3.4", 5)] * (MAX_ADDRESSES + 1))


def test_preference_puts_reachable_addresses_first() -> None:
    best_first = [
        "192.168.1.7",
        "8.8.8.8",
        "fd00::7",
        "2a00::7",
        "169.254.1.1",
        "fe80::1",
        "127.0.0.1",
        "::1",
    ]
    hosts = [Address(host, 5) for host in best_first]
    assert [preference(host) for host in hosts] == [0, 0, 1, 1, 2, 2, 3, 3]
    worst_first = hosts[::-1]
    assert [preference(host) for host in sorted(worst_first, key=preference)] == [0, 0, 1, 1, 2, 2, 3, 3]


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("192.168.1.7", True),
        ("127.0.0.1", True),
        ("fe80::1", True),
        ("0.0.0.0", False),
        ("::", False),
        ("255.255.255.255", False),
        ("239.255.42.20", False),
        ("ff12::5250", False),
    ],
)
def test_is_dialable(host: str, expected: bool) -> None:
    assert Address(host, 5).is_dialable is expected


def test_addresses_are_ordered_and_hashable() -> None:
    assert sorted({Address("::1", 6), Address("::1", 5), Address("0::1", 5)}) == [
        Address("::1", 5),
        Address("::1", 6),
    ]
