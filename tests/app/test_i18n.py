"""The languages: which one is chosen, that every translation is there and whole, that a switch changes everything."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app.i18n import LANGUAGES, locale_of, spoken
from app.resources import resource

FOLDER = resource("i18n")
OTHERS = [code for code in LANGUAGES if code != "en"]
MARKS = re.compile(r"%n|%\d|\{\w+\}")


def messages(path: Path) -> dict[tuple[str, str], ET.Element]:
    contexts = ET.parse(path).getroot().iter("context")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in contexts
        for message in context.iter("message")
    }


def forms(message: ET.Element) -> list[str]:
    """The translation, or its form for each kind of number."""
    translation = message.find("translation")
    assert translation is not None
    numbers = [form.text or "" for form in translation.iter("numerusform")]
    return numbers or [translation.text or ""]


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT"], "de"),
        (["nl-NL", "fr-BE", "de"], "fr"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-Hant-TW", "es"], "es"),
        (["ar-EG"], "ar"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_person_that_we_speak(wanted: list[str], code: str) -> None:
    assert spoken(wanted) == code


def test_dates_follow_the_system_where_it_speaks_the_same_language() -> None:
    assert locale_of("de", QLocale("de_CH")) == QLocale("de_CH")
    assert locale_of("de", QLocale("en_GB")) == QLocale("de_DE")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations as the source would have them now."""
    root = tmp_path_factory.mktemp("fresh")
    for name in ("app", "core"):
        (root / name).symlink_to(FOLDER.parents[1] / name)
    target = root / "resources" / "i18n"
    shutil.copytree(FOLDER, target)
    subprocess.run([sys.executable, str(target / "update.py")], check=True)
    return target


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_files_are_those_of_this_source(code: str, fresh: Path) -> None:
    """Where this fails, `python3 dev.py translate` has not been run."""
    for name in (f"parley_{code}.ts", f"parley_{code}.qm"):
        assert (FOLDER / name).read_bytes() == (fresh / name).read_bytes(), name


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated(code: str) -> None:
    missing = [
        key for key, message in messages(FOLDER / f"parley_{code}.ts").items() if not all(forms(message))
    ]
    assert missing == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_filled_in_stands_in_every_translation(code: str) -> None:
    for (_, source), message in messages(FOLDER / f"parley_{code}.ts").items():
        wanted = set(MARKS.findall(source))
        for form in forms(message):
            found = set(MARKS.findall(form))
            assert found == wanted or (found | {"%n"} == wanted and "%n" in wanted), (source, form)
