# ruff: noqa: F722, F821 - the annotations of dbus_fast are signatures of D-Bus
"""Notifications as the desktop's service gets them, over a message bus of the test's own."""

import asyncio
import shutil
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from app.bridge.notifying import Popup
from app.desktop.notifications import Notifications

dbus = pytest.importorskip("dbus_fast", reason="only Linux desktops have a message bus")
from dbus_fast.aio import MessageBus  # noqa: E402
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal  # noqa: E402

TIMEOUT_S = 5.0


class Daemon(ServiceInterface):
    """What a desktop that knows replies offers."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.Notifications")
        self.shown: dict[int, tuple[str, str, list[str]]] = {}
        self.closed: list[int] = []

    @dbus_method()
    def GetCapabilities(self) -> "as":
        return ["actions", "body", "inline-reply"]

    @dbus_method()
    def GetServerInformation(self) -> "ssss":
        return ["test", "parley", "1", "1.2"]

    @dbus_method()
    def Notify(
        self,
        app: "s",
        replaces: "u",
        icon: "s",
        title: "s",
        text: "s",
        actions: "as",
        hints: "a{sv}",
        timeout: "i",
    ) -> "u":
        number = len(self.shown) + len(self.closed) + 1
        self.shown[number] = (title, text, actions)
        return number

    @dbus_method()
    def CloseNotification(self, number: "u") -> None:
        self.closed.append(number)
        self.shown.pop(number, None)

    @dbus_signal()
    def ActionInvoked(self, number: int, key: str) -> "us":
        return [number, key]

    @dbus_signal()
    def NotificationReplied(self, number: int, text: str) -> "us":
        return [number, text]

    @dbus_signal()
    def NotificationClosed(self, number: int, reason: int) -> "uu":
        return [number, reason]


class Desk:
    def __init__(self, daemon: Daemon) -> None:
        self.daemon = daemon
        self.chosen: list[str] = []
        self.replied: list[tuple[str, str]] = []
        self.notifications = Notifications(
            Path("/nowhere.png"),
            self.chosen.append,
            lambda key, text: self.replied.append((key, text)),
            lambda: ("Reply", "Send"),
        )

    async def until(self, condition: object) -> None:
        async with asyncio.timeout(TIMEOUT_S):
            while not condition():  # type: ignore[operator]  # noqa: ASYNC110
                await asyncio.sleep(0.01)


@pytest.fixture
def bus_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "object":
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not installed")
    address = f"unix:path={tmp_path}/bus"
    command = [daemon, "--session", "--nofork", "--nopidfile", f"--address={address}", "--print-address=1"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline().startswith(address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    process.terminate()
    process.stdout.close()
    process.wait(10)


@pytest_asyncio.fixture
async def desk(bus_address: str) -> AsyncIterator[Desk]:
    bus = await MessageBus(bus_address=bus_address).connect()
    daemon = Daemon()
    bus.export("/org/freedesktop/Notifications", daemon)
    await bus.request_name("org.freedesktop.Notifications")
    desk = Desk(daemon)
    yield desk
    await desk.notifications.stop()
    bus.disconnect()


async def test_a_message_is_shown_and_answered(desk: Desk) -> None:
    desk.notifications.show(Popup("aa", "Alice", "Hello", can_reply=True), sound=False)
    await desk.until(lambda: desk.daemon.shown)
    await desk.notifications.settle()  # else nobody knows its number yet
    number, (title, text, actions) = next(iter(desk.daemon.shown.items()))
    assert (title, text) == ("Alice", "Hello")
    assert "inline-reply" in actions
    desk.daemon.NotificationReplied(number, "On my way")
    await desk.until(lambda: desk.replied)
    assert desk.replied == [("aa", "On my way")]


async def test_a_click_says_which_conversation(desk: Desk) -> None:
    desk.notifications.show(Popup("aa", "Alice", "Hello"), sound=False)
    await desk.until(lambda: desk.daemon.shown)
    await desk.notifications.settle()  # else nobody knows its number yet
    number, (_, _, actions) = next(iter(desk.daemon.shown.items()))
    assert "inline-reply" not in actions
    desk.daemon.ActionInvoked(number, "default")
    await desk.until(lambda: desk.chosen)
    assert desk.chosen == ["aa"]


async def test_a_newer_one_takes_the_place_of_the_older(desk: Desk) -> None:
    for text in ("one", "two"):
        desk.notifications.show(Popup("aa", "Alice", text), sound=False)
        await desk.until(lambda text=text: any(shown[1] == text for shown in desk.daemon.shown.values()))
    assert [text for _, text, _ in desk.daemon.shown.values()] == ["two"]


async def test_what_was_seen_is_withdrawn(desk: Desk) -> None:
    desk.notifications.show(Popup("aa", "Alice", "Hello"), sound=False)
    await desk.until(lambda: desk.daemon.shown)
    desk.notifications.withdraw("bb")
    desk.notifications.withdraw("aa")
    await desk.until(lambda: not desk.daemon.shown)


async def test_a_friend_s_new_id_withdraws_what_came_under_the_old_one(desk: Desk) -> None:
    desk.notifications.show(Popup("aa", "Alice", "Hello"), sound=False)
    await desk.until(lambda: desk.daemon.shown)
    await desk.notifications.settle()
    desk.notifications.rename("aa", "bb")
    desk.notifications.rename("cc", "dd")
    desk.notifications.withdraw("bb")
    await desk.until(lambda: not desk.daemon.shown)


async def test_without_a_service_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    desk = Desk(Daemon())
    desk.notifications.show(Popup("aa", "Alice", "Hello"), sound=False)
    await desk.notifications.settle()
    desk.notifications.withdraw("aa")
    await desk.notifications.stop()
    assert caplog.records == []
