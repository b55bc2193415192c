"""Where a node listens: an IPv4 or IPv6 literal and a TCP port, never a host name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Self

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.codec import U16, Reader
from core.protocol.constants import IPV4_FAMILY, IPV6_FAMILY, MAX_ADDRESSES, TCP_PORT

_SCOPE = re.compile(r"[0-9A-Za-z_.\-]{1,32}")
_TEXT = re.compile(r"\[(?P<six>[^\]]*)\](?::(?P<port6>.*))?|(?P<four>[^:]*)(?::(?P<port4>[^:]*))?")


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """`host` in its shortest form (an IPv4 address inside IPv6 becomes IPv4), `port` 1 to 65535.

    A link-local IPv6 host may carry its interface ("fe80::1%eth0"): that has a meaning on this machine only
    and is left out on the wire. Raises LocalProtocolError for anything else.
    """

    host: str
    port: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "host", _normal(self.host))
        if not 1 <= self.port <= 65_535:
            raise LocalProtocolError(f"{self.port} is not a port (1 to 65535)")

    @classmethod
    def parse(cls, text: str, default_port: int = TCP_PORT) -> Self:
        """Reads "1.2.3.4", "1.2.3.4:5", "::1", "[::1]" or "[::1]:5". Raises LocalProtocolError."""
        text = text.strip()
        if text.count(":") > 1 and not text.startswith("["):
            return cls(text, default_port)
        match = _TEXT.fullmatch(text)
        if match is None:
            raise LocalProtocolError(_NOT_AN_ADDRESS)
        host = match["four"] if match["six"] is None else _six(match["six"])
        port = match["port4"] if match["six"] is None else match["port6"]
        return cls(host, default_port if port is None else _port(port))

    @property
    def ip(self) -> IPv4Address | IPv6Address:
        return ip_address(self.host)

    @property
    def is_dialable(self) -> bool:
        """Whether one host can stand behind it: no multicast, broadcast or unspecified address."""
        ip = self.ip
        return not (ip.is_multicast or ip.is_unspecified or ip == IPv4Address("255.255.255.255"))

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def preference(address: Address) -> int:
    """Sort key, best first: 0 routable or private IPv4, 1 other IPv6, 2 link-local, 3 loopback."""
    ip = address.ip
    if ip.is_loopback:
        return 3
    if ip.is_link_local:
        return 2
    return 0 if ip.version == 4 else 1


def encode_addresses(addresses: Sequence[Address]) -> bytes:
    """Count 1, then family 1, host 4 or 16, port 2 for each. Raises LocalProtocolError for more than 8."""
    if len(addresses) > MAX_ADDRESSES:
        raise LocalProtocolError(f"{len(addresses)} addresses, allowed are {MAX_ADDRESSES}")
    return bytes([len(addresses)]) + b"".join(_encode(address) for address in addresses)


def decode_addresses(reader: Reader) -> tuple[Address, ...]:
    """Raises RemoteProtocolError: "addresses" for more than 8; "address" for an unknown family, an
    IPv4 address inside an IPv6 one or port 0.
    """
    count = reader.u8()
    if count > MAX_ADDRESSES:
        raise RemoteProtocolError("addresses")
    return tuple(_decode(reader) for _ in range(count))


def _encode(address: Address) -> bytes:
    ip = address.ip
    return bytes([IPV4_FAMILY if ip.version == 4 else IPV6_FAMILY]) + ip.packed + U16.pack(address.port)


def _decode(reader: Reader) -> Address:
    family = reader.u8()
    if family not in (IPV4_FAMILY, IPV6_FAMILY):
        raise RemoteProtocolError("address")
    ip = IPv4Address(reader.take(4)) if family == IPV4_FAMILY else IPv6Address(reader.take(16))
    port = reader.u16()
    if port == 0 or (isinstance(ip, IPv6Address) and ip.ipv4_mapped):
        raise RemoteProtocolError("address")
    return Address(str(ip), port)


_NOT_AN_ADDRESS = "not an IPv4 or IPv6 address"


def _normal(host: str) -> str:
    try:
        ip = ip_address(host)
    except ValueError:
        raise LocalProtocolError(_NOT_AN_ADDRESS) from None
    if isinstance(ip, IPv4Address):
        return str(ip)
    if ip.scope_id is not None and not (_SCOPE.fullmatch(ip.scope_id) and ip.is_link_local):
        raise LocalProtocolError("only a link-local address carries an interface")
    return str(ip.ipv4_mapped or ip)


def _six(host: str) -> str:
    if ":" not in host:
        raise LocalProtocolError(_NOT_AN_ADDRESS)
    return host


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5):
        raise LocalProtocolError("a port is a number from 1 to 65535")
    return int(text)
