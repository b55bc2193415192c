"""Network settings: where this node listens, which interfaces it uses, whom it asks across routers."""

import asyncio
import socket
from pathlib import Path

import pytest

from core.errors import CommandError
from core.messaging.model import NetworkSettings, Via
from core.protocol.address import Address
from core.protocol.ids import UserId
from core.service import hearing, neighbourhood, reach
from core.service.events import Notice, PeerChanged, PresenceChanged, ProfileChanged
from core.service.hearing import Hearing
from core.service.model import Presence, Visibility
from core.service.network_settings import MAX_EXTRA, MAX_OFF, checked, decode, encode
from core.transport.dialer import ProbeOutcome
from core.transport.interfaces import Interface
from tests.core.service.people import LIMIT_S, People
from tests.core.transport.test_interfaces import LAN, LO
from tests.fakes.ports import free_tcp_port, free_udp_port

FAR = Address("10.9.8.7", 42421)


def user(number: int) -> UserId:
    return UserId(number.to_bytes(16, "big"))


def listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 5).close()
    except ConnectionRefusedError:
        return False
    return True


# What is kept


@pytest.mark.parametrize(
    "settings",
    [NetworkSettings(), NetworkSettings(5, ("eth0", "Wi-Fi ü"), (FAR, Address("fe80::1%eth0", 1)))],
)
def test_the_profile_gives_back_what_it_keeps(settings: NetworkSettings) -> None:
    assert decode(encode(settings)) == settings


@pytest.mark.parametrize(
    "kept",
    [
        *(None, b"", b"\xff", b"[]", b"{}"),
        b'{"port": 70000, "off": [], "extra": []}',
        b'{"port": 1, "off": 7, "extra": []}',
        b'{"port": 1, "off": [], "extra": [["nowhere", 1]]}',
    ],
)
def test_what_cannot_be_read_counts_as_never_set(kept: bytes | None) -> None:
    assert decode(kept) == NetworkSettings()


def test_settings_are_checked_and_named_once() -> None:
    assert checked(NetworkSettings(1, ("a", "a"), (FAR, FAR))) == NetworkSettings(1, ("a",), (FAR,))
    many = tuple(Address("10.0.0.1", port) for port in range(1, MAX_EXTRA + 2))
    names = tuple(map(str, range(MAX_OFF + 1)))
    for wrong, code in (
        (NetworkSettings(-1), "bad_argument"),
        (NetworkSettings(65_536), "bad_argument"),
        (NetworkSettings(extra_addresses=(Address("239.1.1.1", 5),)), "bad_argument"),
        (NetworkSettings(extra_addresses=many), "too_many"),
        (NetworkSettings(interfaces_off=names), "too_many"),
    ):
        with pytest.raises(CommandError) as refused:
            checked(wrong)
        assert refused.value.code == code


def test_people_are_counted_not_beacons_and_only_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hearing, "MAX_HEARD", 5)
    heard = Hearing()
    for number in (1, 2, 1, 2):
        heard.note("eth0", Via.MULTICAST, user(number))
        heard.note("eth0", Via.BROADCAST, user(1))
    heard.note("wlan0", Via.MDNS, user(1))
    for number in range(100):
        heard.note("wlan0", Via.MDNS, user(number))
    assert heard.on("eth0") == ((Via.BROADCAST, 1), (Via.MULTICAST, 2))
    assert heard.on("wlan0") == ((Via.MDNS, 2),)
    assert heard.on("lo") == ()


# The port


async def test_another_port_counts_at_once_and_after_a_restart(tmp_path: Path) -> None:
    """The old one is closed, the friend learns the new one, and messages go on."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await alice.messenger.stop()
        bob.events.clear()
        alice = await people.start("Alice", port=0)
        for person in (alice, bob):
            await person.sees(PresenceChanged, lambda event: event.presence is Presence.ONLINE)
        old, new = alice.messenger.me.port, free_tcp_port()
        alice.events.clear()
        await alice.messenger.set_network_settings(NetworkSettings(port=new))
        assert (alice.messenger.me.port, listens(old), listens(new)) == (new, False, True)
        assert ProfileChanged() in alice.events
        contacts = bob.messenger._node.state.contacts
        await bob.until(lambda: contacts[alice.id].addresses[0].port == new)
        sent = await bob.messenger.send(alice.id, "to the new port")
        await alice.until(
            lambda: sent.message_id in {getattr(e, "message", sent).message_id for e in alice.events}
        )
        await alice.messenger.stop()
        alice = await people.start("Alice", port=0)
        assert (alice.messenger.me.port, alice.messenger.network_settings.port) == (new, new)


async def test_a_port_that_is_taken_changes_nothing(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice = await people.start("Alice", port=0)
        before = alice.messenger.me.port
        alice.events.clear()
        with socket.create_server(("127.0.0.1", 0)) as other:
            wanted = NetworkSettings(other.getsockname()[1], ("eth9",), (FAR,))
            with pytest.raises(CommandError, match="cannot be used") as refused:
                await alice.messenger.set_network_settings(wanted)
        assert refused.value.code == "not_available"
        assert alice.messenger.network_settings == NetworkSettings()
        assert (alice.messenger.me.port, listens(before), alice.events) == (before, True, [])


async def test_a_chosen_port_that_is_taken_at_the_start_is_said(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice = await people.start("Alice", port=0)
        port = free_tcp_port()
        await alice.messenger.set_network_settings(NetworkSettings(port=port))
        await alice.messenger.stop()
        with socket.create_server(("127.0.0.1", port)):
            alice = await people.start("Alice", port=0)
            assert alice.messenger.me.port not in (0, port)
            notice = await alice.sees(Notice, lambda event: event.code == "port_taken")
            assert str(port) in notice.text
            assert str(alice.messenger.me.port) in notice.text


async def test_the_command_line_s_port_is_the_stronger(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice = await people.start("Alice")
        before, other = alice.messenger.me.port, free_tcp_port()
        await alice.messenger.set_network_settings(NetworkSettings(port=other))
        assert (alice.messenger.me.port, listens(other)) == (before, False)
        await alice.messenger.stop()
        alice = await people.start("Alice", port=0)
        assert alice.messenger.me.port == other


async def test_beacons_tell_the_new_port(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        search = {"discovery": True, "discovery_port": free_udp_port()}
        alice, bob = await people.start("Alice", port=0, **search), await people.start("Bob", **search)
        await bob.sees(PeerChanged, lambda event: event.peer.user_id == alice.id)
        port = free_tcp_port()
        await alice.messenger.set_network_settings(NetworkSettings(port=port))
        told = await bob.sees(PeerChanged, lambda event: event.peer.addresses[0].port == port)
        assert told.peer.user_id == alice.id
        (interface,) = [each for each in bob.messenger.interfaces() if each.is_on]
        assert (interface.name, interface.addresses[0]) == ("lo", "127.0.0.1")
        assert dict(interface.heard)[Via.BROADCAST] == dict(interface.heard)[Via.MULTICAST] == 1


# Interfaces


async def test_interfaces_and_what_the_command_line_says_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Loopback is not offered; what the command line names is on, whatever was chosen."""
    monkeypatch.setattr(reach, "list_interfaces", lambda: (LAN, LO))
    off = NetworkSettings(interfaces_off=(LAN.name, "lo"))
    async with People(tmp_path) as people:
        alice = await people.start("Alice")
        await alice.messenger.set_network_settings(off)
        assert [(each.name, each.is_on) for each in alice.messenger.interfaces()] == [
            (LAN.name, False),
            ("lo", True),
        ]
        await alice.messenger.stop()
        alice = await people.start("Alice", interfaces=(LAN.name,))
        assert [(each.name, each.is_on) for each in alice.messenger.interfaces()] == [(LAN.name, True)]
        assert alice.messenger.network_settings == off


async def test_an_interface_that_is_off_is_not_listened_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """127.0.0.1 and 127.0.0.2 stand for two networks of this computer."""
    one = Interface("lo", 1, LO.ipv4, (), True)
    two = Interface("two", 2, ((LO.ipv4[0].__class__)("127.0.0.2/8"),), (), False)
    monkeypatch.setattr(reach, "list_interfaces", lambda: (one, two))
    async with People(tmp_path) as people:
        alice = await people.start("Alice", port=0, interfaces=())
        watch = alice.messenger._reach.discovery._watch
        monkeypatch.setattr(watch, "_read", lambda _: (one, two))

        async def hosts(*off: str) -> tuple[str, ...]:
            await alice.messenger.set_network_settings(NetworkSettings(interfaces_off=off))
            return alice.messenger._reach.listener.hosts

        port = alice.messenger.me.port
        assert await hosts("two") == ("127.0.0.1",)
        assert {address.host for address in alice.messenger.me.addresses} == {"127.0.0.1"}
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", port), 5)
        assert set(await hosts()) <= {"0.0.0.0", "::"}
        socket.create_connection(("127.0.0.2", port), 5).close()
        assert alice.messenger.me.port == port


async def test_an_interface_stays_off_under_a_new_identity(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice = await people.start("Alice", port=0, interfaces=())
        await alice.messenger.set_network_settings(NetworkSettings(interfaces_off=(LAN.name,)))
        await alice.messenger.rotate_identity()
        discovery = alice.messenger._reach.discovery
        assert (discovery.is_on(LAN), discovery.is_on(LO)) == (False, True)
        assert alice.messenger._reach.listener.hosts == discovery.listening_hosts()


async def test_an_interface_that_is_not_there_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Meanwhile the node listens nowhere, least of all everywhere."""
    there = Interface("later", 9, LO.ipv4, (), True)
    async with People(tmp_path) as people:
        alice = await people.start("Alice", interfaces=("later",))
        port, listener = alice.messenger.me.port, alice.messenger._reach.listener
        assert (bool(port), listener.hosts, listens(port)) == (True, (), False)
        monkeypatch.setattr(alice.messenger._reach.discovery._watch, "_read", lambda _: (there,))
        await alice.messenger.set_network_settings(NetworkSettings())
        assert (listener.hosts, listens(port)) == (("127.0.0.1",), True)


# Addresses across routers


async def test_a_friend_across_a_router_is_found_at_the_start(tmp_path: Path) -> None:
    """No beacon comes, and what was remembered of the friend is out of date."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        there = Address("127.0.0.1", free_tcp_port())
        await alice.messenger.set_network_settings(NetworkSettings(extra_addresses=(there,)))
        for person in (alice, bob):
            await person.messenger.stop()
        bob = await people.start("Bob", port=there.port)
        alice = await people.start("Alice", port=0)
        await alice.sees(PresenceChanged, lambda event: event.presence is Presence.ONLINE)
        seen = await alice.sees(PeerChanged)
        assert (seen.peer.user_id, seen.peer.via, seen.peer.addresses[0]) == (bob.id, (Via.MANUAL,), there)


async def test_addresses_are_asked_at_once_when_they_are_added_and_silence_is_no_error(
    tmp_path: Path,
) -> None:
    async with People(tmp_path) as people:
        alice, bob, hidden = [await people.start(name) for name in ("Alice", "Bob", "Hidden")]
        await hidden.messenger.set_visibility(Visibility.NOBODY)
        ports = [bob.messenger.me.port, hidden.messenger.me.port, alice.messenger.me.port, free_tcp_port()]
        extra = tuple(Address("127.0.0.1", port) for port in ports)
        await alice.messenger.set_network_settings(NetworkSettings(extra_addresses=extra))
        await alice.sees(PeerChanged)
        assert [peer.name for peer in alice.messenger.peers()] == ["Bob"]
        assert not [event for event in alice.events if isinstance(event, Notice) and event.level == "error"]


async def test_few_addresses_are_asked_at_the_same_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once = most = asked = 0
    done = asyncio.Event()

    async def silent(*_: object, **__: object) -> ProbeOutcome:
        nonlocal at_once, most, asked
        at_once, asked = at_once + 1, asked + 1
        most = max(most, at_once)
        await asyncio.sleep(0)
        at_once -= 1
        if asked == MAX_EXTRA:
            done.set()
        return ProbeOutcome(None)

    monkeypatch.setattr(neighbourhood, "probe", silent)
    extra = tuple(Address("10.0.0.1", port) for port in range(1, MAX_EXTRA + 1))
    async with People(tmp_path) as people:
        alice = await people.start("Alice")
        await alice.messenger.set_network_settings(NetworkSettings(extra_addresses=extra))
        async with asyncio.timeout(LIMIT_S):
            await done.wait()
        assert most == neighbourhood.EXTRA_AT_ONCE
