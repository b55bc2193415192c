"""What counts as one place that calls come from: limits, surcharges and challenges all go by it."""

import functools
from ipaddress import IPv6Address, ip_address

SOURCE_BYTES = 16
NO_SOURCE = bytes(SOURCE_BYTES)  # a transport without addresses

_MAPPED = bytes(10) + b"\xff\xff"
_NETWORK_BYTES = 8

Source = bytes


@functools.lru_cache(maxsize=1_024)
def source_of(host: str) -> Source:
    """16 bytes: an IPv4 address mapped into IPv6, of an IPv6 address its /64; zeros for what is no address.

    Whoever has one address of a /64 can take all of it. An interface ("%eth0") does not count.
    """
    try:
        ip = ip_address(host)
    except ValueError:
        return NO_SOURCE
    if not isinstance(ip, IPv6Address):
        return _MAPPED + ip.packed
    return ip.packed if ip.ipv4_mapped else ip.packed[:_NETWORK_BYTES] + bytes(_NETWORK_BYTES)
