"""mDNS and DNS-SD (`_s2wmp._tcp`): the same signed beacon in a TXT record, for networks that carry nothing else.

It is a hint and never presence: a peer that lost its power stays listed for minutes. The library is heavy and its
sockets are fixed when they are made, so it is loaded in a worker when first needed, and made anew when the network
changes.
"""

import asyncio
import contextlib
import importlib
import logging
from collections import deque
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any

from core.protocol.beacon import EXPIRY_S, MDNS_REFRESH_S, from_txt
from core.protocol.constants import MAX_ADDRESSES, MDNS_SERVICE
from core.protocol.ids import UserId
from core.transport.interfaces import Interface, advertised_addresses, list_interfaces, only_loopback, scoped

if TYPE_CHECKING:
    from zeroconf import ServiceStateChange, Zeroconf
    from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

log = logging.getLogger(__name__)

RESOLVE_MS = 1_000  # for a record whose addresses did not come along
MAX_UNRESOLVED = 64  # names that wait for that; anybody can announce names
WITHDRAW_S = 1.0  # stopping may take this long
HOST_TTL_S = 120  # the usual one of addresses
TXT_TTL_S = int(EXPIRY_S * 2)  # far below the usual 75 minutes: who is gone without a word is soon forgotten
_DISCOVERY_PORT = b"dp"


def usable_interfaces(chosen: Sequence[Interface], present: Collection[Interface]) -> list[Interface]:
    """The chosen interfaces without loopback; loopback alone is used only where there is nothing else.

    A node that was told to stay on loopback (a test, a demo) must never show up on a real network, and the library is
    not careful enough to be trusted with that.
    """
    outside = [interface for interface in chosen if not interface.is_loopback]
    return outside if outside or not only_loopback(present) else list(chosen)


class Mdns:
    """Publishes our beacon and listens for others'. The owner runs `run` as a task and cancels it to stop.

    `entries()` gives the TXT entries of a fresh beacon (empty: we hide, and only listen) and `port()` our TCP port.
    `hear` gets a beacon's bytes, not yet looked at, and the addresses of the service.
    """

    def __init__(
        self,
        user_id: UserId,
        discovery_port: int,
        *,
        entries: Callable[[], dict[bytes, bytes]],
        port: Callable[[], int],
        hear: Callable[[bytes, tuple[str, ...]], None],
    ) -> None:
        self._name = f"{user_id}.{MDNS_SERVICE}"
        self._server = f"{user_id}.local."
        self._discovery_port = str(discovery_port).encode()
        self._entries = entries
        self._port = port
        self._hear = hear
        self._chosen: tuple[Interface, ...] = ()
        self._used: list[Interface] = []
        self._zeroconf: AsyncZeroconf | None = None
        self._browser: AsyncServiceBrowser | None = None
        self._published: AsyncServiceInfo | None = None
        self._unresolved: deque[str] = deque(maxlen=MAX_UNRESOLVED)
        self._publish_at = 0.0
        self._wake = asyncio.Event()

    def use(self, interfaces: Sequence[Interface]) -> None:
        """The interfaces chosen, at the start and after a network change."""
        self._chosen = tuple(interfaces)
        self.refresh()

    def refresh(self) -> None:
        """The name, the port or the visibility changed."""
        self._publish_at = 0.0
        self._wake.set()

    async def run(self) -> None:
        """Until it is cancelled, which withdraws the record, within a second. A failure is a line in the log."""
        try:
            while True:
                self._wake.clear()
                await self._step()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout_at(self._publish_at):
                        await self._wake.wait()
        finally:
            await self._close()

    async def _step(self) -> None:
        loop = asyncio.get_running_loop()
        is_due = loop.time() >= self._publish_at
        if is_due:
            self._publish_at = loop.time() + MDNS_REFRESH_S
        try:
            await self._follow_interfaces()
            if self._zeroconf is not None and is_due:
                await self._publish(self._zeroconf)
            while self._zeroconf is not None and self._unresolved and loop.time() < self._publish_at:
                await self._resolve(self._zeroconf.zeroconf, self._unresolved.popleft())
        except Exception as error:  # noqa: BLE001 (the library raises its own kinds, OSError, RuntimeError, ...)
            log.info("mDNS is not available: %r", error)
            await self._close()  # and from the beginning at the next refresh

    async def _follow_interfaces(self) -> None:
        interfaces = usable_interfaces(self._chosen, list_interfaces())
        if interfaces != self._used:
            await self._close()
            await self._open(interfaces)

    async def _open(self, interfaces: list[Interface]) -> None:
        if choice := _choice(interfaces):
            library = await _load()
            self._zeroconf = zeroconf = library.AsyncZeroconf(interfaces=choice)
            self._browser = library.AsyncServiceBrowser(
                zeroconf.zeroconf, MDNS_SERVICE, handlers=[self._on_change]
            )
        self._used = interfaces

    async def _publish(self, zeroconf: "AsyncZeroconf") -> None:
        entries = self._entries() if self._port() else {}
        info = self._info(await _load(), entries) if entries else None
        published, self._published = self._published, info
        if info is None:
            announced = await zeroconf.async_unregister_service(published) if published else None
        elif published is None:
            announced = await zeroconf.async_register_service(info, cooperating_responders=True)
        else:
            announced = await zeroconf.async_update_service(info)
        if announced is not None:
            await announced

    def _info(self, library: Any, entries: dict[bytes, bytes]) -> "AsyncServiceInfo":
        """Link-local IPv6 addresses stay out: without an interface of the reader's they lead nowhere."""
        addresses = advertised_addresses(self._used, self._port())
        hosts = [each.host for each in addresses if each.ip.version == 4 or not each.ip.is_link_local]
        info: AsyncServiceInfo = library.AsyncServiceInfo(
            MDNS_SERVICE,
            self._name,
            port=self._port(),
            properties={**entries, _DISCOVERY_PORT: self._discovery_port},
            server=self._server,
            parsed_addresses=hosts,
            host_ttl=HOST_TTL_S,
            other_ttl=TXT_TTL_S,
        )
        return info

    def _on_change(
        self,
        zeroconf: "Zeroconf",
        service_type: str,  # noqa: ARG002 (the library passes these by name)
        name: str,
        state_change: "ServiceStateChange",
    ) -> None:
        if state_change.name == "Removed" or name.lower() == self._name:
            return
        try:
            is_found = self._found(zeroconf, name)
        except Exception as error:  # noqa: BLE001 (anybody can announce a name that the library refuses)
            log.debug("mDNS: a record that cannot be read (%s)", type(error).__name__)
            return
        if not is_found:
            self._unresolved.append(name)
            self._wake.set()

    def _found(self, zeroconf: "Zeroconf", name: str) -> bool:
        """False if parts of the record have still to be asked for."""
        from zeroconf.asyncio import AsyncServiceInfo

        info = AsyncServiceInfo(MDNS_SERVICE, name)
        is_complete = info.load_from_cache(zeroconf)
        if is_complete:
            self._take(info)
        return is_complete

    async def _resolve(self, zeroconf: "Zeroconf", name: str) -> None:
        from zeroconf.asyncio import AsyncServiceInfo

        info = AsyncServiceInfo(MDNS_SERVICE, name)
        if await info.async_request(zeroconf, RESOLVE_MS):
            self._take(info)

    def _take(self, info: "AsyncServiceInfo") -> None:
        """Records of other discovery ports belong to other circles of nodes."""
        if info.properties.get(_DISCOVERY_PORT) != self._discovery_port:
            return
        data = from_txt(info.properties)
        if data is not None:
            hosts = [_named_scope(host) for host in info.parsed_scoped_addresses()[:MAX_ADDRESSES]]
            self._hear(data, tuple(host for host in hosts if "%" in host or not host.startswith("fe80:")))

    async def _close(self) -> None:
        zeroconf, browser = self._zeroconf, self._browser
        self._zeroconf = self._browser = self._published = None
        self._used = []
        if zeroconf is None:
            return
        try:
            async with asyncio.timeout(WITHDRAW_S):
                if browser is not None:
                    await browser.async_cancel()
                await zeroconf.async_close()
        except Exception as error:  # noqa: BLE001 (as above)
            log.debug("mDNS did not close in order: %s", error)


def _choice(interfaces: Sequence[Interface]) -> list[str | int]:
    """How the library names interfaces: by IPv4 address, by number where there is only IPv6."""
    addresses: list[str | int] = [str(ip.ip) for interface in interfaces for ip in interface.ipv4]
    numbers = [interface.index for interface in interfaces if interface.ipv6 and not interface.ipv4]
    return addresses + [number for number in numbers if number]


def _named_scope(host: str) -> str:
    """The library gives the interface of a link-local address as a number."""
    _, _, number = host.partition("%")
    return scoped(host, int(number)) if number.isdecimal() else host


async def _load() -> Any:
    """The library, loaded in a worker the first time. What it logs is for its developers."""
    loop = asyncio.get_running_loop()
    library = await loop.run_in_executor(None, importlib.import_module, "zeroconf.asyncio")
    logging.getLogger("zeroconf").setLevel(logging.CRITICAL)
    return library
