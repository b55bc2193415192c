"""Who may start a handshake: bounded, pure decisions. `now` is in monotonic seconds, `address` a host without port."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

from core.errors import LocalProtocolError
from core.protocol.rate import RateLimiter

XX_PER_ADDRESS_PER_S = 5  # a person who retries; a scanner learns no more per second
XX_PER_S = 50  # an XX answer costs three Diffie-Hellmans and a card: about 1 % of one core
MAX_HALF_OPEN_PER_ADDRESS = 64  # machines behind one address translator
MAX_HALF_OPEN = 1_024  # about 4 KiB each

_K = TypeVar("_K", bound=Hashable)


class XxLimiter(RateLimiter):
    """XX is answered 5 times a second to one address, 50 times in all, in bursts of one second's worth."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(XX_PER_ADDRESS_PER_S, XX_PER_S)


class _Caller(Generic[_K]):
    """The half-open connections of one address."""

    __slots__ = ("count", "silent")

    def __init__(self) -> None:
        self.count = 0
        self.silent: OrderedDict[_K, None] = OrderedDict()


class HalfOpen(Generic[_K]):
    """Connections whose handshake is not finished: 64 per address, 1,024 in all.

    When a cap is reached the oldest one that has not yet shown a valid first frame gives way, of the newcomer's own
    address first, so that silent connections cannot shut out a friend behind the same address. Where all in the way
    have shown one, the newcomer is refused.
    """

    __slots__ = ("_addresses", "_callers", "_silent")

    def __init__(self) -> None:
        self._addresses: dict[_K, str] = {}
        self._callers: dict[str, _Caller[_K]] = {}
        self._silent: OrderedDict[_K, None] = OrderedDict()

    def __len__(self) -> int:
        return len(self._addresses)

    def opened(self, key: _K, address: str) -> list[_K]:
        """Registers a new connection. Returns the connections to close now: older ones, or `key` itself if refused.

        What is returned is forgotten already. LocalProtocolError if `key` is registered.
        """
        if key in self._addresses:
            raise LocalProtocolError("this connection is registered")
        in_the_way = self._in_the_way(address)
        if in_the_way is None:
            self._register(key, address)
            return []
        oldest = next(iter(in_the_way), None)
        if oldest is None:
            return [key]
        self.closed(oldest)
        self._register(key, address)
        return [oldest]

    def proved(self, key: _K) -> None:
        """The connection has shown a valid first frame: it does not give way any more. Unknown keys are ignored."""
        if key in self._silent:
            del self._silent[key]
            del self._callers[self._addresses[key]].silent[key]

    def closed(self, key: _K) -> None:
        """The connection is established or gone. Unknown keys are ignored."""
        address = self._addresses.get(key)
        if address is None:
            return
        self.proved(key)
        del self._addresses[key]
        caller = self._callers[address]
        caller.count -= 1
        if caller.count == 0:
            del self._callers[address]

    def _in_the_way(self, address: str) -> OrderedDict[_K, None] | None:
        """None if there is room; else the silent connections of which the oldest gives way."""
        caller = self._callers.get(address)
        if caller is not None and caller.count >= MAX_HALF_OPEN_PER_ADDRESS:
            return caller.silent
        if len(self._addresses) >= MAX_HALF_OPEN:
            return caller.silent if caller is not None and caller.silent else self._silent
        return None

    def _register(self, key: _K, address: str) -> None:
        caller = self._callers.setdefault(address, _Caller())
        caller.count += 1
        caller.silent[key] = None
        self._silent[key] = None
        self._addresses[key] = address
