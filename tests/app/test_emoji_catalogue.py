"""Emoji: the data that ships, the search in every language, skin tones, names begun after a colon."""

import unicodedata
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bridge.emoji_catalogue import (
    POPULAR,
    Catalogue,
    Emoji,
    Entry,
    fold,
    read_names,
    read_order,
    shortcode,
    with_tone,
)
from app.resources import resource

LANGUAGES = ("en", "de", "es", "fr", "zh", "ar")
FOLDER = resource("emoji")
MAX_BYTES = 1_500_000


@cache
def catalogue(*languages: str) -> Catalogue:
    emoji = read_order((FOLDER / "order.txt").read_text(encoding="utf-8"))
    return Catalogue(emoji, [names(language) for language in languages])


def names(language: str) -> dict[str, Entry]:
    return read_names((FOLDER / f"{language}.tsv").read_text(encoding="utf-8").splitlines())


def first(query: str, *languages: str) -> list[str]:
    return [emoji.symbol for emoji in catalogue(*languages).find(query)][:3]


def test_every_language_names_every_emoji() -> None:
    symbols = {emoji.symbol for emoji in read_order((FOLDER / "order.txt").read_text(encoding="utf-8"))}
    assert len(symbols) > 1_800
    for language in LANGUAGES:
        assert names(language).keys() == symbols
        assert all(entry.name for entry in names(language).values())


def test_the_data_are_small_and_carry_their_licences() -> None:
    files = list(FOLDER.iterdir())
    assert sum(path.stat().st_size for path in files) < MAX_BYTES
    assert "UNICODE LICENSE V3" in Path(FOLDER, "LICENSE-names.txt").read_text(encoding="utf-8")
    assert "Permission is hereby granted" in Path(FOLDER, "LICENSE-order.txt").read_text(encoding="utf-8")


def test_what_is_popular_exists() -> None:
    assert [symbol for symbol in POPULAR.split() if catalogue("en").get(symbol) is None] == []


@pytest.mark.parametrize(
    ("query", "languages", "best"),
    [
        ("thumbs up", ["en"], "👍"),
        ("heart", ["en"], "❤️"),
        ("JOY", ["en"], "😂"),
        ("+1", ["en"], "👍"),
        ("par", ["en"], "🎉"),
        ("herz", ["de", "en"], "♥️"),
        ("grun herz", ["de", "en"], "💚"),
        ("tada", ["de", "en"], "🎉"),
        ("pouce", ["fr", "en"], "👍"),
        ("coeur bleu", ["fr", "en"], "💙"),
        ("corazón", ["es", "en"], "❤️"),
        ("中国", ["zh", "en"], "🐉"),
        ("قلب", ["ar", "en"], "❤️"),
        ("احمر", ["ar", "en"], "❤️"),
    ],
)
def test_the_search_finds(query: str, languages: list[str], best: str) -> None:
    assert best in first(query, *languages)


def test_the_search_finds_nothing_for_nothing() -> None:
    assert catalogue("en").find("  ") == []
    assert catalogue("en").find("zebra crossing xyz") == []


@given(st.sampled_from(["😀", "👩‍🚀", "☕", "🇩🇰", "🧑‍🤝‍🧑", "🥨"]), st.sampled_from(LANGUAGES))
def test_an_emoji_is_found_by_its_whole_name(symbol: str, language: str) -> None:
    book = catalogue(language)
    assert symbol in [emoji.symbol for emoji in book.find(book.name(symbol).upper())]


@given(st.text())
def test_folding_again_changes_nothing_and_accents_do_not_count(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text(max_size=60))
def test_any_query_is_answered(query: str) -> None:
    found = catalogue("en").find(query)
    assert len({emoji.symbol for emoji in found}) == len(found)


@pytest.mark.parametrize(
    ("symbol", "toned"),
    [
        ("👍", "👍🏽"),
        ("✌️", "✌🏽"),
        ("🕵️‍♂️", "🕵🏽‍♂️"),
        ("🧑‍⚕️", "🧑🏽‍⚕️"),
        ("🧑‍🤝‍🧑", "🧑🏽‍🤝‍🧑🏽"),
        ("👩‍❤️‍💋‍👨", "👩🏽‍❤️‍💋‍👨🏽"),
    ],
)
def test_skin_tones(symbol: str, toned: str) -> None:
    emoji = catalogue("en").get(symbol)
    assert emoji is not None
    assert (with_tone(emoji, 3), with_tone(emoji, 0)) == (toned, symbol)
    assert catalogue("en").get(toned) is emoji
    assert catalogue("en").name(toned) == catalogue("en").name(symbol)


def test_what_has_no_skin_has_no_tone() -> None:
    assert with_tone(Emoji("☕", "food", tones=False), 3) == "☕"
    assert catalogue("en").name("not an emoji") == "not an emoji"


@pytest.mark.parametrize(
    ("before", "code"),
    [
        (":sm", "sm"),
        ("Hello :smi", "smi"),
        ("(:par", "par"),
        (":+1", "+1"),
        ("：爱心", "爱心"),
        (":s", ""),
        ("at 12:30", ""),
        (":-) ", ""),
        ("http://x", ""),
        ("a:bc", ""),
        (":two words", ""),
        (":smile:", ""),
        ("", ""),
    ],
)
def test_a_name_is_begun_after_a_colon(before: str, code: str) -> None:
    assert shortcode(before) == code
