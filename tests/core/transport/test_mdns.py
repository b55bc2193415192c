"""mDNS without a network: what is published, what is believed, and that nothing of it can break a node.

The real library runs in tests/lan/.
"""

import asyncio
import itertools
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from ipaddress import IPv4Interface, IPv6Interface
from types import SimpleNamespace
from typing import Any

import pytest
import zeroconf
import zeroconf.asyncio

from core.protocol.constants import MDNS_SERVICE
from core.protocol.identity import Identity
from core.transport import mdns
from core.transport.interfaces import Interface
from core.transport.mdns import Mdns, usable_interfaces
from tests.fakes.tcp_node import eventually

LO = Interface("lo", 1, (IPv4Interface("127.0.0.1/8"),), (), True)
LAN = Interface("eth0", 2, (IPv4Interface("10.0.0.5/24"),), (IPv6Interface("fe80::5%eth0/64"),), False)
ONLY6 = Interface("eth1", 3, (), (IPv6Interface("fd00::5/64"),), False)
ME = Identity.generate()
ENTRIES = {b"b0": b"beacon", b"b1": b"rest"}


@pytest.mark.parametrize(
    ("chosen", "present", "used"),
    [
        ([LO, LAN], [LO, LAN], [LAN]),
        ([LAN], [LO, LAN], [LAN]),
        ([LO], [LO, LAN], []),  # a test, a demo: never on a real network
        ([LO], [LO], [LO]),
        ([], [LO, LAN], []),
        ([LAN, ONLY6], [LO, LAN, ONLY6], [LAN, ONLY6]),
    ],
)
def test_which_interfaces_are_used(
    chosen: list[Interface], present: list[Interface], used: list[Interface]
) -> None:
    assert usable_interfaces(chosen, present) == used


class Library:
    """Stands in for the library: remembers what it is asked to do."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Any]] = []
        self.fails: Exception | None = None
        self.is_stuck = False
        self.AsyncServiceInfo = zeroconf.asyncio.AsyncServiceInfo

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.calls]

    def AsyncZeroconf(self, interfaces: list[str | int]) -> "Library":
        if self.fails is not None:
            raise self.fails
        self.calls.append(("open", interfaces))
        return self

    def AsyncServiceBrowser(
        self, opened: object, service: str, handlers: list[Callable[..., None]]
    ) -> "Library":
        assert service == MDNS_SERVICE
        (self.on_change,) = handlers
        return self

    @property
    def zeroconf(self) -> object:
        return self

    async def _call(self, name: str, info: object) -> Awaitable[None]:
        self.calls.append((name, info))
        return asyncio.sleep(0)

    async def async_register_service(self, info: object, cooperating_responders: bool) -> Awaitable[None]:
        return await self._call("register", info)

    async def async_update_service(self, info: object) -> Awaitable[None]:
        return await self._call("update", info)

    async def async_unregister_service(self, info: object) -> Awaitable[None]:
        return await self._call("unregister", info)

    async def async_cancel(self) -> None:
        self.calls.append(("cancel", None))

    async def async_close(self) -> None:
        self.calls.append(("close", None))
        if self.is_stuck:
            await asyncio.Event().wait()


class Scene:
    """A running Mdns on a pretended library and network."""

    def __init__(self) -> None:
        self.entries = dict(ENTRIES)
        self.port = 4242
        self.heard: list[tuple[bytes, tuple[str, ...]]] = []
        self.library = Library()
        self.mdns = Mdns(
            ME.user_id,
            42420,
            entries=lambda: self.entries,
            port=lambda: self.port,
            hear=lambda data, hosts: self.heard.append((data, hosts)),
        )


@pytest.fixture
def scene(monkeypatch: pytest.MonkeyPatch) -> Scene:
    made = Scene()

    async def load() -> Library:
        return made.library

    monkeypatch.setattr(mdns, "_load", load)
    monkeypatch.setattr(mdns, "list_interfaces", lambda: (LO, LAN))
    return made


@asynccontextmanager
async def running(scene: Scene, *interfaces: Interface) -> AsyncIterator[None]:
    scene.mdns.use(interfaces)
    task = asyncio.create_task(scene.mdns.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_published_updated_and_withdrawn(scene: Scene) -> None:
    async with running(scene, LO, LAN):
        await eventually(lambda: scene.library.names == ["open", "register"])
        scene.entries[b"b0"] = b"another name"
        scene.mdns.refresh()
        await eventually(lambda: scene.library.names[-1] == "update")
        assert scene.library.calls[-1][1].properties[b"b0"] == b"another name"
        scene.entries = {}
        scene.mdns.refresh()
        await eventually(lambda: scene.library.names[-1] == "unregister")
        scene.mdns.refresh()
        scene.entries = dict(ENTRIES)
        scene.mdns.refresh()
        await eventually(lambda: scene.library.names[-1] == "register")
    assert scene.library.names[-2:] == ["cancel", "close"]


async def test_what_is_published(scene: Scene) -> None:
    async with running(scene, LO, LAN, ONLY6):
        await eventually(lambda: scene.library.names == ["open", "register"])
    info = scene.library.calls[1][1]
    assert scene.library.calls[0] == ("open", ["10.0.0.5", 3])
    assert info.name == f"{ME.user_id}.{MDNS_SERVICE}"
    assert info.properties == {**ENTRIES, b"dp": b"42420"}
    assert info.port == 4242
    assert sorted(info.parsed_addresses()) == ["10.0.0.5", "fd00::5"]


@pytest.mark.parametrize(("entries", "port"), [({}, 4242), (ENTRIES, 0)])
async def test_who_hides_or_does_not_listen_only_browses(
    scene: Scene, entries: dict[bytes, bytes], port: int
) -> None:
    scene.entries, scene.port = entries, port
    async with running(scene, LAN):
        await eventually(lambda: scene.library.names == ["open"])
        for _ in range(5):
            await asyncio.sleep(0)
        assert scene.library.names == ["open"]


async def test_a_network_change_makes_everything_anew(scene: Scene) -> None:
    async with running(scene, LAN):
        await eventually(lambda: scene.library.names == ["open", "register"])
        scene.mdns.use([LAN, ONLY6])
        await eventually(lambda: scene.library.names[2:] == ["cancel", "close", "open", "register"])
        scene.mdns.use([])
        await eventually(lambda: scene.library.names[6:] == ["cancel", "close"])


async def test_refreshed_by_itself(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mdns, "MDNS_REFRESH_S", 0.001)
    async with running(scene, LAN):
        await eventually(lambda: scene.library.names.count("update") >= 3)


async def test_on_loopback_the_library_is_not_even_loaded(scene: Scene) -> None:
    async with running(scene, LO):
        for _ in range(5):
            await asyncio.sleep(0)
    assert scene.library.calls == []


@pytest.mark.parametrize(
    "error", [OSError("in use"), RuntimeError("no adapter"), zeroconf.NotRunningException()]
)
async def test_a_failure_is_a_line_in_the_log_and_is_tried_again(
    scene: Scene, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger=mdns.__name__)
    scene.library.fails = error
    async with running(scene, LAN):
        await eventually(lambda: "mDNS is not available" in caplog.text)
        scene.library.fails = None
        scene.mdns.use([LAN])
        await eventually(lambda: scene.library.names == ["open", "register"])


async def test_stopping_does_not_wait_for_a_stuck_library(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mdns, "WITHDRAW_S", 0.01)
    scene.library.is_stuck = True
    async with asyncio.timeout(1.0):
        async with running(scene, LAN):
            await eventually(lambda: scene.library.names == ["open", "register"])


# What is heard


def change(scene: Scene, name: str, state: str = "Added") -> None:
    scene.library.on_change(
        zeroconf=scene.library, service_type=MDNS_SERVICE, name=name, state_change=SimpleNamespace(name=state)
    )


class Info:
    """A record as the library has it."""

    properties: dict[bytes, bytes | None] = {**ENTRIES, b"dp": b"42420"}  # noqa: RUF012
    addresses = ("10.0.0.9", "fe80::9", "fe80::9%1")
    is_complete = True
    asked: list[str] = []  # noqa: RUF012

    def __init__(self, service: str, name: str, **_: object) -> None:
        self.name = name

    def load_from_cache(self, _: object) -> bool:
        return self.is_complete

    async def async_request(self, _: object, timeout_ms: int) -> bool:
        self.asked.append(self.name)
        return True

    def parsed_scoped_addresses(self) -> list[str]:
        return list(self.addresses)


@pytest.fixture
def info(monkeypatch: pytest.MonkeyPatch) -> type[Info]:
    made = type("Record", (Info,), {"asked": []})
    monkeypatch.setattr(zeroconf.asyncio, "AsyncServiceInfo", made)
    return made


async def test_a_record_is_heard_with_its_addresses(scene: Scene, info: type[Info]) -> None:
    async with running(scene, LAN):
        await eventually(lambda: scene.library.names == ["open", "register"])
        change(scene, f"bob.{MDNS_SERVICE}")
    ((data, hosts),) = scene.heard
    assert data == b"beaconrest"
    assert hosts[0] == "10.0.0.9"
    assert len(hosts) == 2  # a link-local address without an interface leads nowhere


async def test_an_incomplete_record_is_asked_for(scene: Scene, info: type[Info]) -> None:
    info.is_complete = False
    async with running(scene, LAN):
        await eventually(lambda: scene.library.names == ["open", "register"])
        change(scene, f"bob.{MDNS_SERVICE}")
        await eventually(lambda: scene.heard)
    assert info.asked == [f"bob.{MDNS_SERVICE}"]
    assert scene.library.names == ["open", "register", "cancel", "close"]  # asking publishes nothing


@pytest.mark.parametrize(
    ("name", "state", "properties"),
    [
        (f"{ME.user_id}.{MDNS_SERVICE}", "Added", Info.properties),
        (f"{str(ME.user_id).upper()}.{MDNS_SERVICE}", "Updated", Info.properties),
        (f"bob.{MDNS_SERVICE}", "Removed", Info.properties),
        (f"bob.{MDNS_SERVICE}", "Added", {**ENTRIES, b"dp": b"42421"}),  # another circle of nodes
        (f"bob.{MDNS_SERVICE}", "Added", ENTRIES),
        (f"bob.{MDNS_SERVICE}", "Added", {b"dp": b"42420"}),
        (f"bob.{MDNS_SERVICE}", "Added", {b"dp": b"42420", b"b0": bytes(500)}),
    ],
    ids=itertools.count(),
)
async def test_records_that_say_nothing_to_us(
    scene: Scene, info: type[Info], name: str, state: str, properties: dict[bytes, bytes | None]
) -> None:
    info.properties = properties
    async with running(scene, LAN):
        await eventually(lambda: scene.library.names == ["open", "register"])
        change(scene, name, state)
    assert scene.heard == []
