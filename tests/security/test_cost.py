"""A few bytes must not buy much of our time: each test is a text or packet that costs an attacker nothing."""

import sys
import unicodedata
from collections.abc import Callable

import pytest

from core.errors import CommandError
from core.messaging.ratchet import MAX_SESSIONS_PER_PEER
from core.protocol.constants import MAX_TEXT_BYTES
from core.protocol.names import clean_name, display_text
from core.storage import search
from core.storage.search import MOST_CHARACTERS_KNOWN, match_expression, spaced
from tests.fakes.lan import Lan
from tests.security.test_friends import Trio

ACCENTS = ("a" + "\u0301" * 15_000 + "\u0316" * 15_000)[: MAX_TEXT_BYTES // 2]


@pytest.fixture
def longest(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], int]:
    """The longest text that a piece of work had normalised: that takes the square of a run of accents."""
    lengths = [0]
    real = unicodedata.normalize

    def normalize(form: str, text: str) -> str:
        lengths.append(len(text))
        return real(form, text)

    def measure(work: Callable[[], object]) -> int:
        monkeypatch.setattr(unicodedata, "normalize", normalize)
        work()
        monkeypatch.setattr(unicodedata, "normalize", real)
        return max(lengths)

    return measure


Longest = Callable[[Callable[[], object]], int]


def test_a_tower_of_accents_is_indexed_in_no_time(longest: Longest) -> None:
    """Normalising takes the square of a run of accents, and holds the interpreter: a second for one message."""
    assert longest(lambda: spaced(ACCENTS)) <= 2_000 < len(ACCENTS)
    assert longest(lambda: match_expression(ACCENTS)) <= 2_000


@pytest.mark.parametrize("text", ["Grüße " * 100, "你好" * 500, "e\u0301" * 100, "x" * 1_000 + " y"])
def test_what_people_write_is_indexed_as_before(text: str) -> None:
    folded = unicodedata.normalize("NFKC", text).casefold()
    bare = search._POINTS.sub("", unicodedata.normalize("NFD", folded))
    whole = " ".join(unicodedata.normalize("NFC", bare).translate(search._TABLE).split())
    assert spaced(text) == whole


def test_a_friend_who_writes_every_character_there_is_fills_no_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_TABLE", type(search._TABLE)())
    for start in range(0, sys.maxunicode, 50_000):
        codes = range(start, min(start + 50_000, sys.maxunicode))
        spaced("".join(chr(code) for code in codes if not 0xD800 <= code < 0xE000))
    assert len(search._TABLE) <= MOST_CHARACTERS_KNOWN


def test_a_pasted_book_is_refused_before_it_is_looked_at(longest: Longest) -> None:
    lan = Lan()
    alice, bob = lan.host("Alice"), lan.host("Bob")
    lan.befriend(alice, bob)
    book = "\u0301\u0316" * 500_000

    def send() -> None:
        with pytest.raises(CommandError) as refused:
            alice.engine.send_text(lan.moment, bob.user, book, None)
        assert refused.value.code == "too_long"

    assert longest(send) == 0


def test_the_longest_note_is_shown_at_once(longest: Longest) -> None:
    assert 0 < longest(lambda: display_text(("a" + "\u0316\u0301" * 140)[:280])) <= 280


def test_the_dearest_message_to_refuse_asks_no_more_than_four_sessions() -> None:
    """Olm looks for a message key at most 2,000 steps ahead, in at most four sessions."""
    lan = Trio()
    index = b"\x10\xd0\x0f"  # 2,000
    body = b"\x03\x0a\x20" + b"\x07" * 32 + index + b"\x22\x10" + bytes(16) + bytes(8)
    packet = lan.message(ciphertext=b"\x01" + body).encode()
    lan.attack(*[packet] * 20)
    assert MAX_SESSIONS_PER_PEER == 4
    lan.alice_and_bob_still_talk()


def test_a_pasted_name_is_cut_before_it_is_looked_at(longest: Longest) -> None:
    assert 0 < longest(lambda: clean_name("\u0316\u0301" * 500_000)) <= 4_096
    assert clean_name("  Zoë " + "x" * 10_000)[:6] == "Zoë xx"
