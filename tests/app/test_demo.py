"""`parley --demo`: a window on made-up people that answer; nothing is kept and nothing is sent."""

import asyncio
import inspect
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import FunctionType

import pytest

from app.demo.life import ANSWERS, LivingDemo
from app.demo.service import DemoMessenger
from app.demo.stage import NOW
from core.service.choices import Choices
from core.service.events import MessageStateChanged, ServiceEvent, TypingChanged
from core.service.friends import Friends
from core.service.messenger import Messenger
from core.service.model import Comparing, MessageState, Presence, UserId
from core.service.neighbourhood import Neighbourhood
from core.service.reach import Reach
from core.service.talks import Talks

PROGRAM = """
import asyncio, sys
from PySide6.QtWidgets import QApplication
from app.demo.life import LivingDemo
from app.main import main

begin = LivingDemo.start

async def start(self):
    await begin(self)
    print("friends", len(self.friends()))
    asyncio.get_running_loop().call_later(0.3, lambda: QApplication.allWindows()[0].close())

LivingDemo.start = start
print("code", main(["--demo"]))
"""


class FastLoop:
    """Runs what was put off when told to, in the order of its time."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.waiting: list[tuple[float, object]] = []
        loop = asyncio.get_running_loop()
        monkeypatch.setattr(loop, "call_later", lambda delay, act: self.waiting.append((delay, act)))

    def run(self) -> None:
        waiting, self.waiting[:] = sorted(self.waiting, key=lambda each: each[0]), []
        for _, act in waiting:
            act()  # type: ignore[operator]


def told(demo: LivingDemo) -> list[ServiceEvent]:
    events: list[ServiceEvent] = []
    demo.subscribe(events.append)
    return events


def friend(demo: LivingDemo, *, here: bool) -> UserId:
    found = (each for each in demo.friends() if (each.presence is not Presence.OFFLINE) is here)
    return next(found).user_id


def step(demo: LivingDemo, who: UserId) -> Comparing | None:
    comparison = demo.comparison(who)
    return comparison.step if comparison else None


@pytest.mark.asyncio
async def test_a_friend_who_is_here_reads_and_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    demo, later = LivingDemo(lambda: NOW), FastLoop(monkeypatch)
    events, who = told(demo), friend(demo, here=True)
    message = await demo.send(who, "Hello")
    later.run()
    states = [event.state for event in events if isinstance(event, MessageStateChanged)]
    assert states == [MessageState.DELIVERED, MessageState.READ]
    assert [event.is_typing for event in events if isinstance(event, TypingChanged)] == [True, False]
    page = await demo.history(who, after=message.message_id)
    assert [each.text for each in page] == [ANSWERS[0]]


@pytest.mark.asyncio
async def test_for_a_friend_who_is_away_a_message_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    demo, later = LivingDemo(lambda: NOW), FastLoop(monkeypatch)
    await demo.send(friend(demo, here=False), "Hello")
    assert later.waiting == []


@pytest.mark.asyncio
async def test_a_friend_compares_emoji(monkeypatch: pytest.MonkeyPatch) -> None:
    demo, later = LivingDemo(lambda: NOW), FastLoop(monkeypatch)
    who = friend(demo, here=True)
    await demo.compare(who)
    later.run()
    assert step(demo, who) is Comparing.SHOWN
    await demo.confirm_comparison(who, same=True)
    later.run()
    assert step(demo, who) is Comparing.DONE


def test_the_window_opens_on_it_and_leaves_nothing(tmp_path: Path) -> None:
    environment = os.environ | {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "TMPDIR": str(tmp_path),
    }
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False, env=environment)
    assert (done.stdout, done.stderr) == ("friends 9\ncode 0\n", "")
    assert not [path for path in tmp_path.rglob("*") if "parley" in path.name.lower()]


# The demonstration answers what the real service answers

SEAM = (
    "edit delete react read mark_seen set_typing message first_at history search delete_here clear_conversation "
    "timer set_timer default_timer set_default_timer privacy set_privacy comparison compare confirm_comparison "
    "cancel_comparison accept_key rotate_identity protection check_passphrase set_protection storage_info "
    "export_backup check_backup keep_days set_keep_days interfaces network_settings set_network_settings "
    "setting set_setting setting_keys resolve"
)


def real(name: str) -> object:
    """What the service has under this name; a part of it may lend the method."""
    parts = Messenger, Friends, Neighbourhood, Talks, Choices, Reach
    found = (vars(part).get(name) for part in parts)
    return next((each for each in found if each is not None), None)


def shape(function: Callable[..., object]) -> tuple[object, ...]:
    """How it is called."""
    parameters = inspect.signature(function).parameters.values()
    return inspect.iscoroutinefunction(function), [
        (each.name, each.kind, each.default) for each in parameters
    ]


def test_the_demonstration_is_called_as_the_service_is() -> None:
    public = {name: each for name, each in vars(DemoMessenger).items() if not name.startswith("_")}
    own = {name: each for name, each in public.items() if inspect.isfunction(each)}
    shared = {name: (each, real(name)) for name, each in own.items() if inspect.isfunction(real(name))}
    assert {"send", "history", "edit", "timer"} <= shared.keys()
    differing = {name: (shape(a), shape(b)) for name, (a, b) in shared.items() if shape(a) != shape(b)}
    assert differing == {}


def test_both_have_what_the_window_asks_for() -> None:
    pairs = {name: (type(vars(DemoMessenger).get(name)), type(real(name))) for name in SEAM.split()}
    assert {kind for pair in pairs.values() for kind in pair} == {FunctionType, property}
    assert {name: pair for name, pair in pairs.items() if pair[0] is not pair[1]} == {}
