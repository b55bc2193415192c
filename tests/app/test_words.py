"""What core says is shown in the language of the window; numbers and lists follow the language too."""

import ast
import runpy
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

import core
from app.bridge import times
from app.bridge.background import sentence
from app.bridge.words import counted, labelled, listed, said
from core.errors import CommandError, ProfileError, SentenceError, StorageFull
from core.service.notices import clock_skewed
from core.storage.files import full
from tests.fakes.dictionary import Dictionary

ROOT = Path(core.__file__).parents[1]
UPDATE = runpy.run_path(str(ROOT / "resources" / "i18n" / "update.py"))
WORDS = {
    ("Core", "{name} is not connected."): "Mit {name} besteht keine Verbindung.",
    ("Core", "The disk that holds {path} is full. Free some space and try again."): "{path}: voll.",
    ("Core", "Nobody can react to this."): "Darauf kann niemand reagieren.",
    ("DatePatterns", "d MMMM"): "M月d日",
    ("Lists", ", "): "、",
    ("Lists", ": "): "：",
    ("Chats", "%n unread"): "%n ungelesen",
}


@pytest.fixture
def translated(qapp: QCoreApplication) -> Iterator[None]:
    translator = Dictionary(WORDS)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every sentence for a person that core makes, but for those of the command line."""
    for path in sorted((ROOT / "core").rglob("*.py")):
        if not path.is_relative_to(ROOT / "core" / "cli"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and UPDATE["name_of"](node) in UPDATE["SENTENCES"]:
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def marks(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def given(call: ast.Call) -> set[str] | None:
    """The names of the values, None if they are put in later."""
    if UPDATE["name_of"](call) != "Notice":
        return {each.arg for each in call.keywords if each.arg}
    match call.args[3:]:
        case [ast.Dict(keys=keys)]:
            return {key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}
        case _:
            return None


def test_every_sentence_of_core_is_a_constant_that_can_be_translated() -> None:
    found = {
        where: UPDATE["constant"](call, UPDATE["SENTENCES"][UPDATE["name_of"](call)])
        for where, call in calls()
    }
    passed_on = {"core/service/notices.py"}  # an error's own template, as a notice
    assert {
        where for where, text in found.items() if not text and where.split(":")[0] not in passed_on
    } == set()
    assert len(found) > 100
    listed_for_translators = {
        each.source for each in UPDATE["texts_of"](ROOT / "core") if each.context == "Core"
    }
    assert {text for text in found.values() if text} <= listed_for_translators


def test_the_values_of_every_sentence_are_those_in_its_marks() -> None:
    for where, call in calls():
        template = UPDATE["constant"](call, UPDATE["SENTENCES"][UPDATE["name_of"](call)])
        names = given(call)
        if template and names is not None:
            assert marks(template) == names, where


def test_no_kind_of_sentence_is_forgotten() -> None:
    def below(kind: type[Any]) -> Iterator[str]:
        for each in kind.__subclasses__():
            if each.__module__ == "core.errors":
                yield each.__name__
            yield from below(each)

    assert {*below(SentenceError), "Notice"} == set(UPDATE["SENTENCES"])


@pytest.mark.usefixtures("translated")
@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (
            CommandError("unreachable", "{name} is not connected.", name="Bob"),
            "Mit Bob besteht keine Verbindung.",
        ),
        (CommandError("bad_argument", "Nobody can react to this."), "Darauf kann niemand reagieren."),
        (CommandError.of("storage_full", full(Path("/home/x"))), f"{Path('/home/x')}: voll."),
        (ProfileError("Not in the dictionary."), "Not in the dictionary."),
    ],
)
def test_an_error_is_shown_translated_and_stays_english_for_programs(
    error: SentenceError, shown: str
) -> None:
    assert sentence(error) == shown
    assert str(error) == error.template.format(**error.values)


def test_a_notice_says_the_same_to_programs_and_in_an_english_window(qapp: QCoreApplication) -> None:
    notice = clock_skewed("Bob", 5)
    assert said(notice.template, notice.values) == notice.text
    assert "The clock of Bob " in notice.text
    assert " 5 h apart" in notice.text


def test_a_name_cannot_turn_a_sentence_round_or_fill_marks(qapp: QCoreApplication) -> None:
    error = CommandError("unreachable", "{name} is not connected.", name="\u202e{x} %1 دانا\n")
    assert sentence(error) == "\u2068{x} %1 دانا\u2069 is not connected."


def test_braces_in_a_sentence_without_values_stay() -> None:
    assert str(StorageFull('An object such as {"cmd": 1}.')) == 'An object such as {"cmd": 1}.'


def test_numbers_have_their_form(qapp: QCoreApplication) -> None:
    assert [counted("Storage", "%n message(s)", count) for count in (0, 1, 2)] == [
        "0 messages",
        "1 message",
        "2 messages",
    ]


@pytest.mark.usefixtures("translated")
def test_lists_labels_numbers_and_dates_follow_the_language() -> None:
    assert listed(["Anna", "", "Bob"]) == "Anna、Bob"
    assert labelled("Anna", "hello") == "Anna：hello"
    assert counted("Chats", "%n unread", 3) == "3 ungelesen"
    assert counted("Chats", "%n unread", 1_099) == f"{QLocale().toString(1_099)} ungelesen"
    first, later = datetime(2026, 11, 12, 12, tzinfo=UTC), datetime(2026, 12, 24, 12, tzinfo=UTC)
    at, now = int(first.timestamp() * 1000), int(later.timestamp() * 1000)
    assert times.day_name(at, now) == "11月12日"


def test_dates_use_the_names_of_the_locale(qapp: QCoreApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        at = int(datetime(2025, 3, 12, 12, tzinfo=UTC).timestamp() * 1000)
        assert times.day_name(at, at + 400 * 86_400_000) == "12 März 2025"
    finally:
        QLocale.setDefault(before)
