"""Everything can be reached by keyboard and is told to a screen reader; colours have enough contrast."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt
from PySide6.QtGui import QAccessible, QColor

from app.demo.service import DemoMessenger
from core.errors import ProfileInUse
from core.service.config import ProfileStatus
from tests.fakes.window import Screen, Spoken
from tests.qml.conftest import Open

Role = QAccessible.Role
CONTROLS = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.EditableText,
    Role.Link,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.RadioButton,
}
INSIDE_A_LIST = {
    Role.ListItem,
    Role.MenuItem,
}  # reached with the arrows from the list or menu, which has the focus
TAB = Qt.Key.Key_Tab


def controls(screen: Screen) -> list[Spoken]:
    return [spoken for spoken in screen.spoken() if spoken.role in CONTROLS]


def nameless(screen: Screen) -> list[str]:
    return [spoken.item.metaObject().className() for spoken in controls(screen) if not spoken.name.strip()]


def mute(screen: Screen) -> list[str]:
    """Items that take the focus by Tab but are nothing to a screen reader."""
    heard = {spoken.item for spoken in screen.spoken()}
    takers = [item for item in screen.items() if item.activeFocusOnTab() and item.isEnabled()]
    return [item.metaObject().className() for item in takers if item not in heard]


def unreachable(screen: Screen) -> list[str]:
    wanted = [spoken for spoken in controls(screen) if spoken.role not in INSIDE_A_LIST]
    return [
        spoken.name for spoken in wanted if spoken.item.isEnabled() and not spoken.item.activeFocusOnTab()
    ]


def audit(screen: Screen) -> None:
    assert controls(screen)
    assert (nameless(screen), mute(screen), unreachable(screen)) == ([], [], [])


async def test_the_pages_before_the_conversations(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger(), status=ProfileStatus.ABSENT)
    page = screen.of_type("WelcomePage")[0]
    for step in range(3):
        page.setProperty("step", step)
        page.setProperty("protection", "passphrase")
        await screen.settle()
        audit(screen)
    screen.app.start.showRestore()
    await screen.settle()
    audit(screen)
    screen.app.start.begin(ProfileStatus.NEEDS_PASSPHRASE, False)
    await screen.settle()
    audit(screen)
    screen.app.fail(ProfileInUse("in use"))
    await screen.settle()
    audit(screen)


async def test_the_main_page(screen: Screen) -> None:
    audit(screen)
    await screen.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    audit(screen)
    for friend in screen.fake.friends():
        screen.app.conversation.open(friend.user_id.hex())
        await screen.settle()
        audit(screen)
    screen.app.search.setQuery("print")
    await screen.settle()
    audit(screen)


async def test_the_empty_pages(open_screen: Open) -> None:
    screen = await open_screen(DemoMessenger())
    audit(screen)
    await screen.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    audit(screen)


SETTINGS = ("general", "notifications", "privacy", "network", "security", "storage", "about")


@pytest.mark.parametrize(
    "call", [*SETTINGS, "showStatus", "add", "mine", "showPerson", "moved", "showSafety", "confirm"]
)
async def test_the_dialogs(screen: Screen, call: str) -> None:
    alice = screen.fake.friends()[0].user_id.hex()
    mover = next(friend.user_id.hex() for friend in screen.fake.friends() if friend.moved_to)
    await screen.fake.block(screen.fake.friends()[-1].user_id)
    arguments: dict[str, tuple[str, list[object]]] = {
        "add": ("showAdd", [Q_ARG("QString", "add")]),
        "mine": ("showAdd", [Q_ARG("QString", "mine")]),
        "showPerson": ("showPerson", [Q_ARG("QString", alice)]),
        "moved": ("showPerson", [Q_ARG("QString", mover)]),
        "showSafety": ("showSafety", [Q_ARG("QString", alice)]),
        "confirm": ("confirm", [Q_ARG("QString", alice), Q_ARG("QString", "Alice"), Q_ARG("bool", True)]),
    }
    settings = ("showSettings", [Q_ARG("QString", call)]) if call in SETTINGS else (call, [])
    name, values = arguments.get(call, settings)
    sheets = next(item for item in screen.items() if item.metaObject().className().startswith("Sheets_"))
    assert QMetaObject.invokeMethod(sheets, name, *values)
    await screen.settle()
    audit(screen)
    await assert_tab_goes_round(screen)


@pytest.mark.parametrize("what", ["info", "delete", "timer"])
async def test_the_dialogs_of_a_conversation(screen: Screen, what: str) -> None:
    alice = screen.fake.friends()[0].user_id
    screen.app.conversation.open(alice.hex())
    await screen.until(lambda: screen.hears("You: Deal, "))
    key = screen.fake.timelines[alice][-1].message_id.hex()
    if what == "info":
        screen.of_type("Timeline")[0].infoWanted.emit(key)
    elif what == "delete":
        screen.of_type("Timeline")[0].deleteWanted.emit(key, True, True)
    else:
        screen.of_type("ConversationHeader")[0].timerWanted.emit()
    await screen.settle()
    audit(screen)
    if what != "info":
        await assert_tab_goes_round(screen)


async def test_the_menu_and_the_emoji_of_a_message(screen: Screen) -> None:
    screen.app.conversation.open(screen.fake.friends()[0].user_id.hex())
    await screen.until(lambda: screen.hears("You: Deal, "))
    await screen.click("You: Deal, ", Qt.MouseButton.RightButton)
    audit(screen)
    await screen.click("React")
    audit(screen)
    await screen.click("More emoji")
    await screen.until(lambda: screen.hears("grinning face"))
    audit(screen)
    await assert_tab_goes_round(screen)


async def test_tab_goes_round_the_main_page(screen: Screen) -> None:
    screen.app.conversation.open(screen.fake.friends()[0].user_id.hex())
    await screen.settle()
    visited = await assert_tab_goes_round(screen)
    assert {
        "Add someone",
        "Settings",
        "Search people and messages",
        "Details",
        "Message to Alice Martin",
    } <= visited
    assert any(name.startswith("You: See you at two?") for name in visited)
    assert any(name.startswith("Sofía Hernández, online") for name in visited)


async def assert_tab_goes_round(screen: Screen) -> set[str]:
    """Tab moves, every stop has a name, and it comes back to where it began."""
    visited: list[QObject] = []
    for _ in range(60):
        await screen.key(TAB)
        if visited and screen.focused() is visited[0]:
            break
        visited.append(screen.focused())
    else:
        pytest.fail("Tab does not come round")
    names = [QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name) for item in visited]
    assert len(visited) > 1
    assert all(names)
    return set(names)


async def test_a_message_is_one_sentence(screen: Screen) -> None:
    screen.app.conversation.open(screen.fake.friends()[0].user_id.hex())
    await screen.until(lambda: screen.hears("You: Deal, "))
    said = [spoken.name for spoken in screen.spoken() if spoken.name.startswith("You: See you at two?")]
    assert said[0].endswith(", sent")


# Contrast

TEXT, MARK = 4.5, 3.0
ACCENTS = ("teal", "blue", "violet", "rose", "amber", "green")
GROUNDS = ("surface", "canvas", "raised", "field", "hover", "selected", "pressed")
PAIRS = [
    *[("text", ground, TEXT) for ground in GROUNDS],
    *[("muted", ground, TEXT) for ground in GROUNDS],
    *[("accentText", ground, TEXT) for ground in ("surface", "canvas", "raised", "selected", "hover")],
    *[("dangerText", ground, TEXT) for ground in ("surface", "canvas", "raised", "selected")],
    ("accentInk", "accent", TEXT),
    ("accentInk", "accentHover", TEXT),
    ("accentInk", "quiet", TEXT),
    ("text", "mark", TEXT),
    ("dangerInk", "danger", TEXT),
    ("text", "bubble", TEXT),
    ("muted", "bubble", TEXT),
    ("ownText", "ownBubble", TEXT),
    ("ownMuted", "ownBubble", TEXT),
    ("accentText", "bubble", TEXT),
    ("accentText", "quoteGround", TEXT),
    ("muted", "quoteGround", TEXT),
    ("ownText", "ownQuoteGround", TEXT),
    ("ownMuted", "ownQuoteGround", TEXT),
    ("text", "codeGround", TEXT),
    ("ownText", "ownCodeGround", TEXT),
    ("noticeText", "notice", TEXT),
    ("warningText", "warning", TEXT),
    ("warningText", "surface", TEXT),
    *[
        (presence, ground, MARK)
        for presence in ("online", "away", "busy")
        for ground in ("surface", "selected")
    ],
    *[("edge", ground, MARK) for ground in ("surface", "raised", "canvas")],
    *[("accentText", ground, MARK) for ground in ("field", "pressed")],
]


@pytest.mark.parametrize("mode", ["light", "dark"])
async def test_contrast(screen: Screen, mode: str) -> None:
    theme = screen.window.engine.singletonInstance("Parley.Theme", "Theme")
    screen.app.settings.setTheme(mode)
    for accent in ACCENTS:
        screen.app.settings.setAccent(accent)
        assert too_faint(theme, PAIRS) == []
    white = QColor("#ffffff")
    avatars = [QColor(colour) for colour in theme.property("avatarColours").toVariant()]
    assert [colour.name() for colour in avatars if contrast(white, colour) < TEXT] == []


def too_faint(theme: QObject, pairs: Iterable[tuple[str, str, float]]) -> list[str]:
    measured = [
        (ink, ground, contrast(theme.property(ink), theme.property(ground)), least)
        for ink, ground, least in pairs
    ]
    return [f"{ink} on {ground}: {ratio:.2f}" for ink, ground, ratio, least in measured if ratio < least]


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG contrast ratio."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
