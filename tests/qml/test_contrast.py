"""Every colour stands out enough from the ground it lies on (WCAG AA), in both themes and all accents."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from tests.fakes.window import Screen

TEXT, MARK = 4.5, 3.0
ACCENTS = ("teal", "blue", "violet", "rose", "amber", "green")
GROUNDS = ("surface", "canvas", "raised", "field", "hover", "selected", "pressed")
PAIRS = [
    *[("text", ground, TEXT) for ground in GROUNDS],
    *[("muted", ground, TEXT) for ground in GROUNDS],
    *[("accentText", ground, TEXT) for ground in ("surface", "canvas", "raised", "selected", "hover")],
    *[
        ("dangerText", ground, TEXT)
        for ground in ("surface", "canvas", "raised", "selected", "hover", "field")
    ],
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
    *[("warningText", ground, TEXT) for ground in ("surface", "hover", "selected", "raised")],
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
