"""The program among others: start at login, second starts, the tray's icon, closing to the tray."""

import asyncio
import plistlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.bridge.background import Background
from app.bridge.desktop_view_model import DesktopViewModel
from app.bridge.notifying import PEOPLE, Popup
from app.bridge.session import Session
from app.demo.history import lively_messenger
from app.demo.service import DemoMessenger
from app.desktop import autostart, tray
from app.desktop.single_instance import SingleInstance, raise_other
from app.preferences import FilePreferences
from core.service.events import (
    ConversationRead,
    FriendChanged,
    MessageArrived,
    MessageChanged,
    MessagesRemoved,
)
from core.service.model import OwnStatus


class FakeDesktop:
    def __init__(self, *, has_tray: bool = True) -> None:
        self.has_tray, self.starts_at_login = has_tray, False
        self.shown: list[Popup] = []
        self.withdrawn: list[str] = []
        self.renamed: list[tuple[str, str]] = []
        self.sounds: list[bool] = []
        self.error: OSError | None = None

    def start_at_login(self, on: bool) -> None:
        if self.error:
            raise self.error
        self.starts_at_login = on

    def notify(self, popup: Popup, *, sound: bool) -> None:
        self.shown.append(popup)
        self.sounds.append(sound)

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)

    def rename(self, old: str, new: str) -> None:
        self.renamed.append((old, new))


@pytest.fixture
def made(
    qapp: QApplication, tmp_path: Path
) -> Callable[..., tuple[DesktopViewModel, FakeDesktop, DemoMessenger]]:
    def make(*, has_tray: bool = True) -> tuple[DesktopViewModel, FakeDesktop, DemoMessenger]:
        session, demo = Session(Background()), lively_messenger()
        session.open(demo)  # type: ignore[arg-type]
        model, desktop = DesktopViewModel(session, FilePreferences(tmp_path)), FakeDesktop(has_tray=has_tray)
        model.set_desktop(desktop)
        return model, desktop, demo

    return make


Make = Callable[..., tuple[DesktopViewModel, FakeDesktop, DemoMessenger]]


# Closing and the tray


def test_closing_goes_to_the_tray_and_says_so_once(made: Make) -> None:
    model, desktop, _ = made()
    hidden: list[bool] = []
    model.hidden.connect(lambda: hidden.append(True))
    assert (model.close(), model.close()) == (False, False)
    assert hidden == [True, True]
    assert len(desktop.shown) == 1


def test_without_a_tray_closing_closes(made: Make) -> None:
    model, _, _ = made(has_tray=False)
    assert model.close()


def test_closing_closes_where_the_person_wants_that_and_after_quit(made: Make) -> None:
    model, _, _ = made()
    model.setClosesToTray(False)
    assert model.close()
    model.setClosesToTray(True)
    model.quit()
    assert model.close()


def test_the_icon_changes_with_the_count(qapp: QApplication) -> None:
    pictures = [tray.draw(unread, 32) for unread in (0, 1, 12, 100)]
    assert all(a != b for at, a in enumerate(pictures) for b in pictures[:at])
    assert (tray.tip(0), tray.tip(1)) == ("Parley", "Parley: 1 unread message")


# Notifications


def test_messages_are_notified_and_withdrawn_when_read(made: Make) -> None:
    model, desktop, demo = made()
    who = demo.friends()[0].user_id
    model.on_events([MessageArrived(demo.make(who, "Hello"))])
    assert [popup.text for popup in desktop.shown] == ["Hello"]
    model.on_events([ConversationRead(who)])
    assert desktop.withdrawn == [who.hex()]


def test_what_is_taken_back_does_not_stay_on_the_screen(made: Make) -> None:
    model, desktop, demo = made()
    alice, bob = (friend.user_id for friend in demo.friends()[:2])
    first, second, other = (demo.make(who, "Hello") for who in (alice, alice, bob))
    model.on_events([MessageArrived(first), MessageArrived(other)])
    model.on_events([MessageArrived(second)])
    model.on_events([MessageChanged(replace(first, is_deleted=True))])
    assert desktop.withdrawn == []  # another one has taken its place
    model.on_events([MessagesRemoved(bob, (other.message_id,))])
    model.on_events([MessageChanged(replace(second, text="", is_deleted=True))])
    assert desktop.withdrawn == [bob.hex(), alice.hex()]


def test_a_friend_who_goes_by_another_id(made: Make) -> None:
    model, desktop, demo = made()
    old = demo.friends()[0].user_id
    message = demo.make(old, "Hello")
    model.on_events([MessageArrived(message)])
    new = demo.changes_key(old, 77)
    model.follow(old, new)
    assert desktop.renamed == [(old.hex(), new.hex())]
    wanted: list[str] = []
    model.conversationWanted.connect(wanted.append)
    model.chosen(old.hex())
    assert wanted == [new.hex()]
    model.on_events([MessagesRemoved(new, (message.message_id,))])
    assert desktop.withdrawn == [new.hex()]


async def test_a_request_that_is_accepted_makes_no_sound(made: Make) -> None:
    model, desktop, demo = made()
    model.load()
    asked = demo.outgoing_requests()[0]
    demo.outgoing.clear()
    accepted = FriendChanged(asked.user_id, asked.name, "added")
    model.on_events([accepted])
    model.on_events([accepted])
    assert (len(desktop.shown), desktop.sounds) == (1, [False])


async def test_an_answer_while_locked_is_not_sent(made: Make) -> None:
    model, _, demo = made()
    model.is_locked = lambda: True
    model.replied(demo.friends()[0].user_id.hex(), "On my way")
    await asyncio.sleep(0)
    assert demo.calls == []


def test_switches_of_notifications(made: Make) -> None:
    model, desktop, demo = made()
    event = MessageArrived(demo.make(demo.friends()[0].user_id, "Hello"))
    model.setShowsText(False)
    model.on_events([event])
    model.setNotifies(False)
    model.on_events([event])
    assert [popup.text for popup in desktop.shown] == ["New message"]


async def test_none_while_busy(made: Make) -> None:
    model, desktop, demo = made()
    await demo.set_status(OwnStatus.BUSY)
    model.on_events([MessageArrived(demo.make(demo.friends()[0].user_id, "Hello"))])
    assert desktop.shown == []


def test_a_click_opens_what_it_was_about(made: Make) -> None:
    model, _, demo = made()
    told: list[object] = []
    model.raised.connect(lambda: told.append("raised"))
    model.conversationWanted.connect(told.append)
    model.peopleWanted.connect(lambda: told.append("people"))
    key = demo.friends()[0].user_id.hex()
    model.chosen(key)
    model.chosen(PEOPLE)
    assert told == ["raised", key, "raised", "people"]


async def test_an_answer_is_sent_and_the_talk_is_read(made: Make) -> None:
    model, _, demo = made()
    who = demo.friends()[0].user_id
    await model._reply(who, "On my way")
    assert ("send", who, "On my way") in demo.calls
    assert ("mark_seen", who) in demo.calls


# Start at login


def test_the_entry_of_a_linux_desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autostart, "command", lambda: ["/opt/My $Apps/parley", "--hidden"])
    assert not autostart.is_on(tmp_path)
    autostart.turn(True, tmp_path)
    text = (tmp_path / ".config/autostart/org.parley.Parley.desktop").read_text()
    assert 'Exec="/opt/My \\\\$Apps/parley" "--hidden"\n' in text
    assert autostart.is_on(tmp_path)
    autostart.turn(False, tmp_path)
    autostart.turn(False, tmp_path)
    assert not autostart.is_on(tmp_path)


def test_the_entry_of_macos() -> None:
    entry = plistlib.loads(autostart.entry("darwin", ["/Applications/Parley", "--hidden"]))
    assert entry["ProgramArguments"] == ["/Applications/Parley", "--hidden"]
    assert entry["RunAtLoad"] is True


def test_a_place_that_cannot_be_written_is_told(made: Make) -> None:
    model, desktop, _ = made()
    desktop.error = PermissionError(13, "Permission denied")
    told: list[str] = []
    model._session.background.failed.connect(told.append)
    model.setStartsAtLogin(True)
    assert told == ["Parley cannot be put among the programs that start at login: Permission denied"]
    assert model.startsAtLogin is False


# Second starts


def test_a_second_start_raises_the_first(qtbot: object, tmp_path: Path) -> None:
    raised: list[bool] = []
    assert not raise_other(tmp_path)
    first = SingleInstance(tmp_path, lambda: raised.append(True))
    assert raise_other(tmp_path / "." / "")
    qtbot.waitUntil(lambda: raised == [True])  # type: ignore[attr-defined]
    assert not raise_other(tmp_path / "another")
    first.close()
    assert not raise_other(tmp_path)
