"""Adding and verifying by QR codes: from files, by drag and drop, from the clipboard."""

from dataclasses import replace
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.demo.service import DemoMessenger
from app.demo.stage import user
from app.images import draw_qr
from core.service.model import Neighbour, UserId, Via
from tests.fakes.window import Screen
from tests.qml.conftest import Open

LINK = "parley:" + "AbCdEfGh0123456789-_" * 14


@pytest.fixture
def picture(tmp_path: Path) -> str:
    """The file: URL of a picture of a code."""
    path = tmp_path / "code.png"
    code = draw_qr(LINK)
    code.scaled(code.width() * 6, code.height() * 6).save(str(path))
    return QUrl.fromLocalFile(str(path)).toString()


def owned_by(fake: DemoMessenger, who: UserId, name: str) -> DemoMessenger:
    fake.links[LINK] = Neighbour(who, name, "calm river", (), (Via.MANUAL,), None, True)
    return fake


async def drop(screen: Screen, item: QQuickItem, url: str) -> None:
    """Drags a file onto an item and lets it go."""
    data = QMimeData()
    data.setUrls([QUrl(url)])
    at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    copy, left, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), copy, data, left, keys)
    let_go = QDropEvent(at, copy, data, left, keys)
    for event in (enter, let_go):
        await qasync.asyncWrap(lambda event=event: QCoreApplication.sendEvent(screen.root, event))
    await screen.settle()


async def reading_page(screen: Screen) -> QQuickItem:
    await screen.click("Add someone")
    await screen.click("Method: QR code")
    return screen.named("Drop a picture of somebody's Parley code here")


async def test_a_dropped_picture_becomes_a_request(open_screen: Open, picture: str) -> None:
    fake = DemoMessenger()
    who = fake.add_neighbour(41, "Lukas")
    screen = await open_screen(owned_by(fake, who, "Lukas"))
    fake.links[LINK] = fake.seen[who]
    await drop(screen, await reading_page(screen), picture)
    await screen.until(lambda: screen.hears("The code of Lukas, key name: brave heron"))
    await screen.write("Hello")
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: ("request", who, "Hello") in fake.calls)


async def test_a_chosen_picture_and_the_clipboard(open_screen: Open, picture: str) -> None:
    screen = await open_screen(DemoMessenger())
    reader = screen.of_type("CodeReader")
    assert not reader
    await reading_page(screen)
    screen.of_type("CodeReader")[0].fileChosen.emit(QUrl(picture))
    await screen.until(lambda: screen.hears("The code of Invited Friend"))
    await screen.click("Method: QR code")
    QGuiApplication.clipboard().setText("parley:xyz")
    await screen.click("From the clipboard")
    await screen.until(lambda: ("invite", "parley:xyz") in screen.fake.calls)


async def test_what_is_no_code_is_said_in_a_sentence(open_screen: Open, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("plain words")
    screen = await open_screen(DemoMessenger())
    await drop(screen, await reading_page(screen), QUrl.fromLocalFile(str(tmp_path / "notes.txt")).toString())
    await screen.until(lambda: screen.hears("Parley cannot read this picture."))
    await screen.click("Method: My code")
    assert not screen.hears("Parley cannot read this picture")


@pytest.mark.parametrize("link", [LINK, LINK * 3])
async def test_every_module_of_a_code_is_as_many_pixels_wide(open_screen: Open, link: str) -> None:
    """At the density of this screen: QT_SCALE_FACTOR=2 sets another."""
    fake = DemoMessenger()
    fake._me = replace(fake.me, invite=link)
    screen = await open_screen(fake)
    await screen.click("Add someone")
    await screen.click("Method: My code")
    image = screen.of_type("QrCode")[0].childItems()[0]
    density, plain = screen.root.devicePixelRatio(), draw_qr(link)
    place, side = image.mapToScene(QPointF(0, 0)) * density, round(image.width() * density)
    assert side % plain.width() == 0
    assert side > plain.width()
    drawn = await qasync.asyncWrap(screen.root.grabWindow)
    shown = drawn.copy(round(place.x()), round(place.y()), side, side).convertToFormat(plain.format())
    shown.setDevicePixelRatio(1)
    assert shown == plain.scaled(side, side)


async def code_page(screen: Screen, who: UserId) -> QQuickItem:
    screen.app.conversation.open(who.hex())
    await screen.click("Safety number, not verified yet")
    await screen.click("Comparison method: QR code")
    assert screen.hears("QR code of your link")
    return screen.of_type("CodeReader")[0]


async def test_a_friend_s_own_code_verifies(open_screen: Open, picture: str) -> None:
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice")
    screen = await open_screen(owned_by(fake, who, "Alice"))
    await drop(screen, await code_page(screen, who), picture)
    await screen.until(lambda: screen.hears("It matches: this is Alice's code. Verified."))
    assert ("verify", who, True) in fake.calls
    assert screen.app.conversation.verified


async def test_another_s_code_verifies_nobody_and_warns(open_screen: Open, picture: str) -> None:
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice")
    screen = await open_screen(owned_by(fake, user(66), "Alice"))
    await drop(screen, await code_page(screen, who), picture)
    await screen.until(
        lambda: screen.hears("This is the code of Alice (key name: calm river), not of Alice as")
    )
    assert not any(call[0] == "verify" for call in fake.calls)


async def test_an_unreadable_code_verifies_nobody(open_screen: Open) -> None:
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice")
    screen = await open_screen(fake)
    await code_page(screen, who)
    QGuiApplication.clipboard().setText("no link")
    await screen.click("From the clipboard")
    await screen.until(lambda: screen.hears("This is a QR code, but not one of Parley."))
