"""The control socket: who may open it, what a crash leaves, where it goes when the home's path is long."""

import asyncio
import json
import os
import socket
import stat
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from core.cli.client import NodeGone
from core.cli.commands import make_control
from core.cli.doors import open_door
from core.cli.switchboard import ControlDoor, Switchboard
from core.service import control
from core.service.config import Config
from core.service.control import MAX_CONNECTIONS, Channel, ControlServer, LineSession
from core.service.events import Notice
from tests.fakes.node_messenger import ALICE, NodeMessenger

if sys.platform == "win32":
    pytest.skip("the pipe of Windows has no file to look at", allow_module_level=True)

LIMIT_S = 30


class Wire(asyncio.Protocol):
    """A bare client."""

    def __init__(self) -> None:
        self.data = b""
        self.changed = asyncio.Event()
        self.is_lost = False

    def data_received(self, data: bytes) -> None:
        self.data += data
        self.changed.set()

    def connection_lost(self, _: Exception | None) -> None:
        self.is_lost = True
        self.changed.set()

    async def until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(LIMIT_S):
            while not is_so():
                self.changed.clear()
                await self.changed.wait()

    async def lines(self, count: int) -> list[dict[str, Any]]:
        await self.until(lambda: self.data.count(b"\n") >= count)
        return [json.loads(line) for line in self.data.splitlines()]


async def connect(home: Path) -> tuple[asyncio.Transport, Wire]:
    transport = await control.connect(home, Wire)
    assert transport is not None
    wire = transport.get_protocol()
    assert isinstance(wire, Wire)
    return transport, wire


@asynccontextmanager
async def serving(
    home: Path, messenger: NodeMessenger, quit_program: Callable[[], None] = lambda: None
) -> AsyncIterator[None]:
    door = make_control(messenger, home, quit_program)
    await door.start()
    try:
        yield
    finally:
        await door.close()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir(mode=0o700)
    return tmp_path / "home"


@pytest.fixture
def long_home(tmp_path: Path) -> Path:
    folder = tmp_path / ("h" * 100)
    folder.mkdir(mode=0o700)
    return folder


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_the_same_lines_as_on_standard_output(home: Path) -> None:
    messenger = NodeMessenger()
    async with serving(home, messenger):
        transport, wire = await connect(home)
        assert (await wire.lines(1))[0]["event"] == "ready"
        transport.write(b'{"cmd":"whoami","tag":1}\n{"cmd":"nonsense"}\n')
        replies = (await wire.lines(3))[1:]
        assert (replies[0]["tag"], replies[0]["id"]) == (1, str(ALICE))
        assert replies[1]["error"] == "unknown_command"
        messenger.announce(Notice("info", "x", "Hear, hear."))
        assert (await wire.lines(4))[3]["text"] == "Hear, hear."
        transport.close()


async def test_only_the_owner_can_open_it(home: Path) -> None:
    async with serving(home, NodeMessenger()):
        assert stat.S_ISSOCK((home / "control.sock").lstat().st_mode)
        assert mode(home / "control.sock") == 0o600
    assert names(home) == []


async def test_several_connections_at_once(home: Path) -> None:
    messenger = NodeMessenger()
    async with serving(home, messenger):
        wires = [await connect(home) for _ in range(3)]
        wires[0][0].close()
        await wires[0][1].until(lambda: wires[0][1].is_lost)
        messenger.announce(Notice("info", "x", "Both hear."))
        for transport, wire in wires[1:]:
            assert [line["event"] for line in await wire.lines(2)] == ["ready", "notice"]
            transport.close()


async def test_too_many_connections_are_refused(home: Path) -> None:
    async with serving(home, NodeMessenger()):
        wires = [await connect(home) for _ in range(MAX_CONNECTIONS)]
        for _, wire in wires:
            await wire.lines(1)
        _, extra = await connect(home)
        await extra.until(lambda: extra.is_lost)
        assert extra.data == b""
        wires[0][0].close()
        await wires[0][1].until(lambda: wires[0][1].is_lost)
        _, next_one = await connect(home)
        assert (await next_one.lines(1))[0]["event"] == "ready"


async def test_a_client_that_only_closes_its_side_gets_its_answers(home: Path) -> None:
    async with serving(home, NodeMessenger()):
        transport, wire = await connect(home)
        transport.write(b'{"cmd":"peers"}\n{"cmd":"whoami"}')
        transport.write_eof()
        await wire.until(lambda: wire.is_lost)
        assert [line.get("ok") for line in await wire.lines(3)] == [None, True, True]


async def test_quit_through_the_socket(home: Path) -> None:
    asked = asyncio.Event()
    async with serving(home, NodeMessenger(), asked.set):
        transport, wire = await connect(home)
        transport.write(b'{"cmd":"quit","tag":1}\n')
        assert (await wire.lines(2))[1] == {"event": "reply", "tag": 1, "ok": True}
        assert asked.is_set()
        transport.close()


async def test_closing_answers_first_and_ends_the_connections(home: Path) -> None:
    messenger = NodeMessenger()
    async with serving(home, messenger):
        _, wire = await connect(home)
        transport, probing = await connect(home)
        await wire.lines(1)
        messenger.gate = asyncio.Event()
        transport.write(b'{"cmd":"probe","address":"::1","port":1,"tag":1}\n')
        await probing.lines(1)
        await messenger.asked.wait()
        messenger.gate.set()
    await wire.until(lambda: wire.is_lost)
    await probing.until(lambda: probing.is_lost)
    assert (await probing.lines(2))[1]["ok"] is True
    assert await control.connect(home, Wire) is None


async def test_a_client_that_reads_nothing_does_not_stop_the_end(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "FAREWELL_S", 0.05)
    messenger = NodeMessenger()
    async with serving(home, messenger):
        silent = socket.socket(socket.AF_UNIX)
        silent.connect(str(home / "control.sock"))
        _, wire = await connect(home)
        await wire.lines(1)
        for _ in range(100):
            messenger.announce(Notice("info", "x", "y" * 60_000))
    silent.close()


async def test_a_slow_client_gets_everything(home: Path) -> None:
    messenger = NodeMessenger()
    async with serving(home, messenger):
        transport, wire = await connect(home)
        await wire.lines(1)
        transport.pause_reading()
        for number in range(200):
            messenger.announce(Notice("info", str(number), "y" * 60_000))
            await asyncio.sleep(0)
        transport.resume_reading()
        lines = await wire.lines(201)
        assert [line["code"] for line in lines[1:]] == [str(number) for number in range(200)]
        transport.close()


async def test_a_socket_left_by_a_crash_is_replaced(home: Path) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(home / "control.sock"))
    left.close()
    assert await control.connect(home, Wire) is None
    async with serving(home, NodeMessenger()):
        transport, wire = await connect(home)
        assert (await wire.lines(1))[0]["event"] == "ready"
        transport.close()


async def test_nothing_but_a_socket_is_removed(home: Path) -> None:
    (home / "control.sock").write_text("somebody's notes")
    with pytest.raises(OSError, match="in use"):
        await ControlDoor(NodeMessenger(), home, lambda: None).start()
    assert (home / "control.sock").read_text() == "somebody's notes"


async def test_no_node_no_connection(home: Path) -> None:
    assert await control.connect(home, Wire) is None
    assert await control.connect(home / "missing", Wire) is None


async def test_a_long_path_gets_a_short_folder_of_its_own(long_home: Path, tmp_path: Path) -> None:
    async with serving(long_home, NodeMessenger()):
        noted = Path((long_home / "control.address").read_text())
        assert len(os.fsencode(noted)) <= 100
        assert (mode(noted), mode(noted.parent), mode(long_home / "control.address")) == (0o600, 0o700, 0o600)
        assert names(long_home) == ["control.address"]
        transport, wire = await connect(long_home)
        assert (await wire.lines(1))[0]["event"] == "ready"
        transport.close()
    assert not noted.parent.exists()
    assert names(long_home) == []


async def test_the_short_folder_of_a_crash_is_removed(long_home: Path) -> None:
    crashed = ControlDoor(NodeMessenger(), long_home, lambda: None)
    await crashed.start()
    left = Path((long_home / "control.address").read_text())
    async with serving(long_home, NodeMessenger()):
        assert not left.parent.exists()
        assert Path((long_home / "control.address").read_text()) != left
    await crashed.close()


async def test_a_noted_folder_that_others_can_enter_is_not_trusted(long_home: Path) -> None:
    async with serving(long_home, NodeMessenger()):
        folder = Path((long_home / "control.address").read_text()).parent
        folder.chmod(0o755)
        assert await control.connect(long_home, Wire) is None
        folder.chmod(0o700)
        link = long_home / "link"
        link.symlink_to(folder)
        (long_home / "control.address").write_text(str(link / "control.sock"))
        assert await control.connect(long_home, Wire) is None
        (long_home / "control.address").write_text(str(folder / "control.sock"))
        link.unlink()


async def test_a_note_does_not_make_us_remove_what_is_not_ours(home: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir(mode=0o700)
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(other / "control.sock"))
    left.close()
    (home / "control.address").write_text(str(other / "control.sock"))
    async with serving(home, NodeMessenger()):
        assert not (home / "control.address").exists()
    assert (other / "control.sock").exists()


async def test_no_place_short_enough(
    long_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from core.service import control_socket

    monkeypatch.setattr(control_socket, "_short_parents", lambda: [long_home, tmp_path / "missing"])
    with pytest.raises(OSError, match="too long"):
        await ControlDoor(NodeMessenger(), long_home, lambda: None).start()


async def test_the_server_asks_the_factory_for_each_connection(home: Path) -> None:
    channels: list[Channel] = []
    switchboard = Switchboard(NodeMessenger(), lambda: None)

    def make(channel: Channel) -> LineSession:
        channels.append(channel)
        return switchboard.open(channel)

    server = ControlServer(home, make)
    await server.start()
    for count in (1, 2):
        _, wire = await connect(home)
        await wire.lines(1)
        assert len(channels) == count
    await server.close()
    await server.close()


async def test_a_door_leads_to_the_running_node(home: Path) -> None:
    messenger = NodeMessenger()
    async with serving(home, messenger), open_door(Config(home), network=True) as door:
        assert not door.is_own
        assert (await door.client.event("ready"))["id"] == str(ALICE)
        assert len((await door.client.call("peers"))["peers"]) == 1


async def test_a_node_that_ends_while_it_is_asked(home: Path) -> None:
    messenger = NodeMessenger()
    door = ControlDoor(messenger, home, lambda: None)
    await door.start()
    async with open_door(Config(home), network=True) as opened:
        await opened.client.event("ready")
        await door.close()
        with pytest.raises(NodeGone):
            await opened.client.event("peer")
