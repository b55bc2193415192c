"""The one search field: conversations, people and messages together."""

from PySide6.QtCore import Qt

from app.demo.service import DemoMessenger
from core.service.model import Presence
from tests.fakes.window import Screen
from tests.qml.conftest import Open

CTRL = Qt.KeyboardModifier.ControlModifier


def office() -> DemoMessenger:
    fake = DemoMessenger()
    fake.put(fake.add_friend(1, "Sofía Hernández"), "Karlsruhe is lovely", ago_ms=5_000)
    fake.put(fake.add_friend(2, "Bob"), "ask Sofia about Karl", ago_ms=9_000, mine=True)
    fake.add_friend(3, "Karl Old", Presence.OFFLINE)
    fake.add_neighbour(4, "Karla Neu")
    fake.add_request(5, "Karlo Ask")
    return fake


async def search(open_screen: Open, text: str, fake: DemoMessenger | None = None) -> Screen:
    screen = await open_screen(fake or office())
    await screen.key(Qt.Key.Key_K, CTRL)
    await screen.write(text)
    await screen.until(lambda: screen.app.search.model.rowCount() and not screen.app.search._busy)
    return screen


def found(screen: Screen) -> list[tuple[str, str, str]]:
    return [(row.section, row.kind, row.name) for row in screen.app.search.model.rows]


async def test_everything_is_found_together_in_sections(open_screen: Open) -> None:
    screen = await search(open_screen, "karl")
    assert found(screen) == [
        ("People", "person", "Karl Old"),
        ("People", "stranger", "Karla Neu"),
        ("People", "stranger", "Karlo Ask"),
        ("Messages", "message", "Sofía Hernández"),
        ("Messages", "message", "Bob"),
    ]
    await screen.until(lambda: {"People", "Messages"} <= screen.texts())


async def test_accents_do_not_matter_and_names_come_first(open_screen: Open) -> None:
    screen = await search(open_screen, "sofia")
    assert found(screen)[0] == ("Chats", "chat", "Sofía Hernández")
    assert ("Messages", "message", "Bob") in found(screen)


async def test_what_was_found_is_marked(open_screen: Open) -> None:
    screen = await search(open_screen, "karl")
    await screen.until(lambda: marked(screen) == ["Karl"] * 5)


def marked(screen: Screen) -> list[str]:
    texts = [str(item.property("selectedText")) for item in screen.of_type("FoundLine")]
    return [text for text in texts if text]


async def test_a_stranger_opens_as_a_person_not_as_a_conversation(open_screen: Open) -> None:
    screen = await search(open_screen, "karla")
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.hears("Details"))
    assert screen.app.person.name == "Karla Neu"
    assert screen.app.conversation.key == ""


async def test_arrows_walk_and_enter_opens(open_screen: Open) -> None:
    screen = await search(open_screen, "sofia")
    await screen.key(Qt.Key.Key_Down)
    await screen.key(Qt.Key.Key_Up)
    await screen.key(Qt.Key.Key_Return)
    await screen.until(lambda: screen.app.conversation.name == "Sofía Hernández")


async def test_nothing_found_names_what_was_looked_for(open_screen: Open) -> None:
    screen = await open_screen(office())
    await screen.key(Qt.Key.Key_K, CTRL)
    await screen.write("zebra")
    await screen.until(lambda: screen.hears("Nothing on this computer matches “zebra”."))
