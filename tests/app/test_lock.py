"""The lock: by hand, by time, by sleep; wrong passphrases make the next try wait."""

import asyncio
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from app.bridge.background import Background
from app.bridge.lock_view_model import ASLEEP_MS, CHECK_MS, LockViewModel, delay_s
from app.bridge.session import Session
from app.demo.service import DemoMessenger
from app.demo.stage import NOW

MINUTE = 60_000
pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class Memory:
    """Preferences in memory."""

    kept: dict[str, str] = field(default_factory=dict)

    def text(self, key: str, default: str) -> str:
        return self.kept.get(key, default)

    def set_text(self, key: str, value: str) -> None:
        self.kept[key] = value


class Desk:
    """A lock on a profile, and its clock."""

    def __init__(self, passphrase: str = "open sesame") -> None:
        self.now, self.preferences = NOW, Memory()
        self.fake = DemoMessenger()
        self.fake.passphrase = passphrase
        self.background = Background()
        session = Session(self.background, lambda: self.now)
        session.open(self.fake)  # type: ignore[arg-type]
        self.lock = LockViewModel(session, self.preferences)
        self.lock.refresh()

    def pass_time(self, ms: int) -> None:
        """Time goes by, with the checks of a computer that is awake."""
        for _ in range(ms // CHECK_MS):
            self.now += CHECK_MS
            self.lock.check()

    async def enter(self, passphrase: str) -> None:
        self.lock.unlock(passphrase)
        await asyncio.gather(*self.background._tasks)


def test_delays_grow_up_to_a_minute() -> None:
    assert [delay_s(failures) for failures in range(1, 10)] == [1, 2, 4, 8, 16, 32, 60, 60, 60]


async def test_without_a_passphrase_nothing_is_locked() -> None:
    desk = Desk(passphrase="")
    desk.lock.setLockAfter(1)
    assert not desk.lock.canLock
    assert not desk.lock.lock()
    desk.pass_time(10 * MINUTE)
    assert not desk.lock.locked


async def test_the_passphrase_opens_it() -> None:
    desk = Desk()
    assert desk.lock.lock()
    await desk.enter("open sesame")
    assert not desk.lock.locked


async def test_wrong_passphrases_make_the_next_try_wait() -> None:
    desk = Desk()
    desk.lock.lock()
    for failures in range(1, 5):
        await desk.enter("wrong")
        assert desk.lock.error == "This is not the passphrase. Please try again."
        assert desk.lock.waitSeconds == delay_s(failures)
        desk.now += delay_s(failures) * 1_000 - 1
        await desk.enter("open sesame")
        assert desk.lock.locked
        desk.now += 1
    await desk.enter("open sesame")
    assert not desk.lock.locked
    desk.lock.lock()
    await desk.enter("wrong")
    assert desk.lock.waitSeconds == 1


async def test_it_locks_itself_after_some_minutes_without_input(qapp: QApplication) -> None:
    desk, window = Desk(), QObject()
    desk.lock.watch(window)
    desk.lock.setLockAfter(5)
    desk.pass_time(4 * MINUTE)
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.KeyPress))
    desk.pass_time(4 * MINUTE)
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.Timer))
    assert not desk.lock.locked
    desk.pass_time(MINUTE)
    assert desk.lock.locked


async def test_it_is_locked_after_sleep() -> None:
    desk = Desk()
    desk.lock.setLockAfter(60)
    desk.pass_time(MINUTE)
    desk.now += ASLEEP_MS + 1
    desk.lock.check()
    assert desk.lock.locked


async def test_by_hand_only() -> None:
    desk = Desk()
    desk.lock.setLockAfter(1)
    desk.lock.setLockAfter(0)
    desk.pass_time(120 * MINUTE)
    assert not desk.lock.locked


@pytest.mark.parametrize(("kept", "minutes"), [("15", 15), ("x", 0), ("-1", 0), ("", 0)])
async def test_the_time_is_kept_beside_the_profile(kept: str, minutes: int) -> None:
    desk = Desk()
    desk.preferences.kept["lock_after"] = kept
    assert desk.lock.lockAfter == minutes
    desk.lock.setLockAfter(30)
    assert desk.preferences.kept["lock_after"] == "30"
