"""Who may start a handshake: bounded, pure decisions. `now` is in monotonic seconds."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

from core.errors import LocalProtocolError
from core.protocol.rate import RateLimiter
from core.protocol.source import Source

XX_PER_SOURCE_PER_S = 5  # a person who retries; a scanner learns no more per second
XX_PER_S = 50  # an XX answer costs three Diffie-Hellmans and a card: about 1 % of one core
MAX_HALF_OPEN_PER_SOURCE = 64  # machines behind one address translator
MAX_HALF_OPEN = 1_024  # about 4 KiB each

_K = TypeVar("_K", bound=Hashable)


class XxLimiter(RateLimiter):
    """XX is answered 5 times a second to one source, 50 times in all, in bursts of one second's worth."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(XX_PER_SOURCE_PER_S, XX_PER_S)


class _Caller(Generic[_K]):
    """The half-open connections of one source."""

    __slots__ = ("count", "silent")

    def __init__(self) -> None:
        self.count = 0
        self.silent: OrderedDict[_K, None] = OrderedDict()


class HalfOpen(Generic[_K]):
    """Connections whose handshake is not finished: 64 per source, 1,024 in all.

    When a cap is reached the oldest one that has not yet shown a valid first frame gives way, of the newcomer's own
    source first, so that silent connections cannot shut out a friend behind the same address. Where all in the way
    have shown one, the newcomer is refused.
    """

    __slots__ = ("_callers", "_silent", "_sources")

    def __init__(self) -> None:
        self._sources: dict[_K, Source] = {}
        self._callers: dict[Source, _Caller[_K]] = {}
        self._silent: OrderedDict[_K, None] = OrderedDict()

    def __len__(self) -> int:
        return len(self._sources)

    def opened(self, key: _K, source: Source) -> list[_K]:
        """Registers a new connection. Returns the connections to close now: older ones, or `key` itself if refused.

        What is returned is forgotten already. LocalProtocolError if `key` is registered.
        """
        if key in self._sources:
            raise LocalProtocolError("this connection is registered")
        in_the_way = self._in_the_way(source)
        if in_the_way is None:
            self._register(key, source)
            return []
        oldest = next(iter(in_the_way), None)
        if oldest is None:
            return [key]
        self.closed(oldest)
        self._register(key, source)
        return [oldest]

    def proved(self, key: _K) -> None:
        """The connection has shown a valid first frame: it does not give way any more. Unknown keys are ignored."""
        if key in self._silent:
            del self._silent[key]
            del self._callers[self._sources[key]].silent[key]

    def closed(self, key: _K) -> None:
        """The connection is established or gone. Unknown keys are ignored."""
        source = self._sources.get(key)
        if source is None:
            return
        self.proved(key)
        del self._sources[key]
        caller = self._callers[source]
        caller.count -= 1
        if caller.count == 0:
            del self._callers[source]

    def _in_the_way(self, source: Source) -> OrderedDict[_K, None] | None:
        """None if there is room; else the silent connections of which the oldest gives way."""
        caller = self._callers.get(source)
        if caller is not None and caller.count >= MAX_HALF_OPEN_PER_SOURCE:
            return caller.silent
        if len(self._sources) >= MAX_HALF_OPEN:
            return caller.silent if caller is not None and caller.silent else self._silent
        return None

    def _register(self, key: _K, source: Source) -> None:
        caller = self._callers.setdefault(source, _Caller())
        caller.count += 1
        caller.silent[key] = None
        self._silent[key] = None
        self._sources[key] = source
