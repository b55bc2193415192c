"""The window changes its language while it is open: every text on the screen, those made in Python too."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.bridge.languages import LANGUAGES
from tests.fakes.window import Screen

CTRL = Qt.KeyboardModifier.ControlModifier


async def speak(screen: Screen, code: str) -> None:
    screen.app.settings.setLanguage(code)
    await screen.settle()


async def test_german_and_back(screen: Screen) -> None:
    """Static texts, texts of rows made in Python, the title, dates, and a page that is open."""
    screen.app.conversation.open(screen.fake.friends()[1].user_id.hex())
    await screen.until(lambda: screen.hears("Message to Bob Keller"))
    await screen.click("Settings")
    await speak(screen, "de")
    assert screen.hears("Einstellungen")
    assert screen.hears("Nachricht an Bob Keller")
    assert any(text.startswith("Bob Keller ist offline") for text in screen.texts())
    assert QLocale().language() is QLocale.Language.German
    await speak(screen, "en")
    assert screen.hears("Message to Bob Keller")
    assert any(text.startswith("Bob Keller is offline") for text in screen.texts())


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
async def test_nothing_stays_english(screen: Screen, code: str) -> None:
    """What is said of the people and chats on the main page, except what people themselves wrote."""
    await screen.key(Qt.Key.Key_2, CTRL)
    before = {spoken.name for spoken in screen.spoken() if spoken.name}
    await speak(screen, code)
    after = {spoken.name for spoken in screen.spoken() if spoken.name}
    kept = {name for name in before & after if " " in name and "online" not in name}
    assert kept == set()


async def test_arabic_is_read_from_the_right(screen: Screen) -> None:
    await speak(screen, "ar")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    await speak(screen, "system")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


async def test_numbers_have_their_forms(screen: Screen) -> None:
    """Arabic has six of them; two for German."""
    from app.bridge import times

    await speak(screen, "de")
    now = 1_789_000_000_000
    assert "1 Minute" in times.last_seen(now - 60_000, now)
    assert "5 Minuten" in times.last_seen(now - 300_000, now)
    await speak(screen, "ar")
    forms = {times.last_seen(now - minutes * 60_000, now) for minutes in (1, 2, 3, 11)}
    assert (
        len({form.translate({ord(digit): None for digit in "0123456789١٢٣٤٥٦٧٨٩٠"}) for form in forms}) >= 3
    )
