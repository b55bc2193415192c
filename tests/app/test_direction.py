"""Names inside sentences of the other direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from app.bridge.direction import isolated, left_to_right, runs_right_to_left
from app.i18n import locale_of

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def direction_restored(qapp: QGuiApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(LEFT)


@pytest.mark.parametrize(
    ("direction", "name", "is_enclosed"),
    [
        (LEFT, "Alice", False),
        (LEFT, "محمد العلي", True),
        (LEFT, "דנה 7", True),
        (LEFT, "Alice محمد", True),
        (RIGHT, "Alice", True),
        (RIGHT, "محمد العلي", False),
        (RIGHT, "42 🎉", False),
        (RIGHT, "", False),
    ],
)
def test_a_name_is_enclosed_where_it_runs_against_the_window(
    qapp: QGuiApplication, direction: Qt.LayoutDirection, name: str, is_enclosed: bool
) -> None:
    qapp.setLayoutDirection(direction)
    assert isolated(name) == (f"\u2068{name}\u2069" if is_enclosed else name)


@pytest.mark.parametrize(
    ("text", "is_right_to_left"),
    [("Alice محمد", False), ("1. محمد Alice", True), ("42 🎉", False), ("", False), ("\u200f Alice", True)],
)
def test_the_first_letter_decides(text: str, is_right_to_left: bool) -> None:
    assert runs_right_to_left(text) is is_right_to_left


@pytest.mark.parametrize("address", ["192.168.1.20", "fe80::1c2b", "2001::1"])
def test_an_address_does_not_decide_where_a_text_runs(qapp: QGuiApplication, address: str) -> None:
    assert left_to_right(address) == address
    qapp.setLayoutDirection(RIGHT)
    assert left_to_right(address) == f"\u2066{address}\u2069"


def test_arabic_numbers_have_the_digits_of_the_other_numbers() -> None:
    english, egyptian = QLocale("en_US"), QLocale("ar_EG")
    assert locale_of("ar", english).toString(42) == "42"
    assert locale_of("ar", egyptian) == egyptian
