"""What a person types finds what a person wrote."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.storage import search
from core.storage.search import index_step, match_expression, spaced
from tests.core.storage.samples import ANN, BOB, Book, book, incoming, own

TEXTS = {
    "plain": "The quick brown fox jumps over the lazy dog",
    "umlauts": "Über den Fluß führt eine Brücke in Ångström-Größe",
    "french": "C’est déjà l’été, naïve Noël!",
    "turkish": "İstanbul'da kış, ılık",
    "polish": "Zażółć gęślą jaźń",
    "greek": "Καλημέρα κόσμε, ΦΙΛΟΣ",
    "russian": "Привет, ёлка и йогурт",
    "chinese": "今天天气很好，我们去公园散步吧。",
    "traditional": "龍貓在圖書館",
    "rare han": "古字𠀀𠀁",
    "japanese": "東京タワーへ行きましょう。カメラを忘れずに！",
    "halfwidth": "ｶﾒﾗ ＡＢＣ１２３",
    "korean": "학교에서 친구를 만났어요",
    "thai": "สวัสดีครับ ไปกินข้าวกัน",
    "khmer": "សួស្តីពិភពលោក",
    "burmese": "မင်္ဂလာပါ",
    "lao": "ສະບາຍດີ",
    "arabic": "مُحَمَّد يَكْتُبُ رِسَالَة",
    "persian": "می\u200cخواهم بروم",
    "hebrew": "שָׁלוֹם עולם",
    "hindi": "मुझे हिन्दी पसंद है",
    "emoji": "Party tonight 🎉🎊 see you ❤️ 👩🏽‍🚀",
    "code": "use std::vec<T>; x = a[i]-1 && b || c++ # C:\\temp\\file.txt",
    "operators": 'she said "AND OR NOT NEAR" (really*)',
    "address": "write to ann@example.org or see https://example.org/a_b?q=1",
    "numbers": "Order 12345 costs 99,95 € on 2024-02-29",
    "ligature": "ﬁne ﬂow ① ㎏",
    "soft": "Donau\u00addampf\u00adschiff",
}
NAMES = list(TEXTS)

HITS = [
    ("fox", ["plain"]),
    ("FOX", ["plain"]),
    ("jum", ["plain"]),
    ("lazy quick", ["plain"]),
    ("ox", []),
    ("fox cat", []),
    ("über", ["umlauts"]),
    ("UBER", ["umlauts"]),
    ("fluss", ["umlauts"]),
    ("FLUẞ", ["umlauts"]),
    ("brucke", ["umlauts"]),
    ("angstrom", ["umlauts"]),
    ("A\u030angstro\u0308m", ["umlauts"]),
    ("deja", ["french"]),
    ("c'est", ["french"]),
    ("c’est", ["french"]),
    ("noe", ["french"]),
    ("istanbul", ["turkish"]),
    ("KIŞ", ["turkish"]),
    ("zazołc", ["polish"]),
    ("zazolc", ["polish"]),
    ("καλημερα", ["greek"]),
    ("φίλος", ["greek"]),
    ("ПРИВЕТ", ["russian"]),
    ("елка", ["russian"]),
    ("天气", ["chinese"]),
    ("公园散步", ["chinese"]),
    ("今 吧", ["chinese"]),
    ("气天", []),
    ("圖書館", ["traditional"]),
    ("𠀀", ["rare han"]),
    ("𠀀𠀁", ["rare han"]),
    ("東京", ["japanese"]),
    ("タワー", ["japanese"]),
    ("カメラ", ["japanese", "halfwidth"]),
    ("行き", ["japanese"]),
    ("abc", ["halfwidth"]),
    ("학교", ["korean"]),
    ("교에", ["korean"]),
    ("학교 친구", ["korean"]),
    ("สวัสดี", ["thai"]),
    ("กินข้าว", ["thai"]),
    ("ពិភព", ["khmer"]),
    ("ဂလာ", ["burmese"]),
    ("ບາຍ", ["lao"]),
    ("محمد", ["arabic"]),
    ("رسالة", ["arabic"]),
    ("مُحَمَّد", ["arabic"]),
    ("میخواهم", ["persian"]),
    ("می\u200cخواهم", ["persian"]),
    ("שלום", ["hebrew"]),
    ("हिन्दी", ["hindi"]),
    ("हिन", ["hindi"]),
    ("🎉", ["emoji"]),
    ("🎉🎊", ["emoji"]),
    ("🎊🎉", []),
    ("❤", ["emoji"]),
    ("❤️", ["emoji"]),
    ("🚀", ["emoji"]),
    ("👩🏽‍🚀", ["emoji"]),
    ("std::vec", ["code"]),
    ("temp file", ["code"]),
    ("C:\\temp", ["code"]),
    ("file.txt", ["code"]),
    ('"AND OR"', ["operators"]),
    ("near", ["operators"]),
    ("really*", ["operators"]),
    ("(really", ["operators"]),
    ("ann@example.org", ["address"]),
    ("example.org/a_b", ["address"]),
    ("12345", ["numbers"]),
    ("123", ["numbers"]),
    ("99,95", ["numbers"]),
    ("2024-02", ["numbers"]),
    ("fine flow", ["ligature"]),
    ("kg", ["ligature"]),
    ("donaudampf", ["soft"]),
]


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """Every text of the table, as a message with its own datetime."""
    with book(tmp_path_factory.mktemp("search")) as opened:
        opened.write(*(incoming(n, text=TEXTS[name]) for n, name in enumerate(NAMES)))
        index_all(opened)
        yield opened


def index_all(db: Book) -> None:
    while index_step(db.profile.writer):
        pass


def found(db: Book, query: str) -> list[str]:
    return [NAMES[message.datetime] for message in reversed(db.reader.search(query, 500))]


@pytest.mark.parametrize(("query", "names"), HITS, ids=[query for query, _ in HITS])
def test_a_query_finds_its_texts(texts: Book, query: str, names: list[str]) -> None:
    assert found(texts, query) == names


@pytest.mark.parametrize("name", NAMES)
def test_every_text_is_found_by_itself(texts: Book, name: str) -> None:
    assert name in found(texts, TEXTS[name])


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
@pytest.mark.parametrize("name", NAMES)
def test_how_a_text_is_encoded_does_not_matter(texts: Book, name: str, form: str) -> None:
    query = unicodedata.normalize(form, TEXTS[name])  # type: ignore[arg-type]
    assert name in found(texts, query)


@pytest.mark.parametrize(
    "query",
    ["", " ", "\n\t", '"', "*", "-", "(", ")", "''", '""', "^", ":", "…", "\0", "\u200d", "\u0301", "\ud800"],
)
def test_nothing_to_look_for_finds_nothing(texts: Book, query: str) -> None:
    assert match_expression(query) == ""
    assert found(texts, query) == []


@pytest.mark.parametrize(
    "query",
    ["fox AND", "NOT fox", "fox OR cat", "fox NEAR(dog)", "fox)", '"fox', "fox*", "text:fox", "{text}:fox",
     "+fox", "^fox", "fox\0dog", "fox\ud800", "-fox", "fox;DROP TABLE messages"],
)  # fmt: skip
def test_operators_are_words(texts: Book, query: str) -> None:
    words = match_expression(query)
    assert all(part.startswith('"') for part in words.split(" AND "))
    assert found(texts, query) in ([], ["plain"])


@given(st.text())
@example('" OR rowid = 1 --')
@example("٠١٢ ⅷ")
@example(" ".join(map(str, range(5_000))))
@example("東" * 10_000)
def test_anything_a_person_types_is_legal(texts: Book, query: str) -> None:
    texts.reader.search(query, 5)


@given(st.text(max_size=40))
@example("ΐ")
@example("İ")
def test_words_of_a_text_are_the_same_when_prepared_twice(text: str) -> None:
    assert spaced(spaced(text)) == spaced(text)


def test_hits_are_newest_first_and_limited(tmp_path: Path) -> None:
    with book(tmp_path) as db:
        db.write(*(incoming(n, text=f"word {n}") for n in range(20)))
        index_all(db)
        assert [hit.text for hit in db.reader.search("word", 3)] == ["word 19", "word 18", "word 17"]
        assert db.reader.search("word", 0) == []
        assert len(db.reader.search("word", 10_000)) == 20


def test_hits_come_from_every_talk_with_their_states(tmp_path: Path) -> None:
    with book(tmp_path) as db:
        db.write(incoming(1, text="common word"), own(2, BOB, text="common word"))
        index_all(db)
        mine, theirs = db.reader.search("common", 10)
        assert (mine.conversation, mine.state.value, mine.recipients[0].user_id) == (BOB, "queued", BOB)
        assert (theirs.conversation, theirs.state.value) == (ANN, "delivered")


def test_nothing_is_indexed_before_its_step(tmp_path: Path) -> None:
    with book(tmp_path) as db:
        db.write(*(incoming(n, text="word") for n in range(5)))
        assert db.reader.search("word") == []
        assert index_step(db.profile.writer, rows=3)
        assert [hit.datetime for hit in db.reader.search("word")] == [2, 1, 0]
        index_all(db)
        assert len(db.reader.search("word")) == 5
        assert not index_step(db.profile.writer)


def test_only_indexing_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    with book(tmp_path) as db:
        for is_behind in (True, False):
            db.write(incoming(1))
            assert index_step(db.profile.writer) is is_behind
            assert db.profile.writer.execute("PRAGMA synchronous").fetchone() == (2,)


def test_a_step_is_bounded_by_the_length_of_the_texts(tmp_path: Path) -> None:
    with book(tmp_path) as db:
        db.write(*(incoming(n, text="word " * 100) for n in range(5)))
        assert index_step(db.profile.writer, characters=900)
        assert len(db.reader.search("word")) == 2


def test_indexing_goes_on_after_a_restart(tmp_path: Path) -> None:
    with book(tmp_path) as db:
        db.write(*(incoming(n, text="word") for n in range(5)))
        index_step(db.profile.writer, rows=2)
        db.reopen()
        index_all(db)
        db.reopen()
        assert [hit.datetime for hit in db.reader.search("word")] == [4, 3, 2, 1, 0]


def test_an_indexed_text_can_be_changed_and_forgotten(tmp_path: Path) -> None:
    with book(tmp_path) as db:
        db.write(incoming(1, text="before"), incoming(2, text="before"))
        index_all(db)
        db.profile.writer.execute("UPDATE message_index SET text = ? WHERE rowid = 1", (spaced("after"),))
        db.profile.writer.execute("DELETE FROM message_index WHERE rowid = 2")
        assert db.reader.search("before") == []
        assert [hit.datetime for hit in db.reader.search("after")] == [1]


def test_the_table_of_characters_stays_small() -> None:
    spaced("".join(map(chr, range(0x20, 0x3000))))
    assert len(search._TABLE) < 0x3100
