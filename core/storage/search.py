"""Full-text search: what is indexed, what is asked, and the index that follows the messages at its own pace.

SQLite's tokenizer splits at spaces only; words are prepared here, the same way for texts and for queries: compatibility
forms and case are folded, accents and vowel points removed, everything but letters, digits and symbols becomes a space,
and each character of a script without spaces between words (and each symbol, such as an emoji) stands alone.
"""

import re
import unicodedata
from collections.abc import Sequence

from core.messaging.model import ChatMessage
from core.protocol.ids import UserId
from core.storage.database import Connection, storage_errors, transaction, unhurried
from core.storage.messages import MAX_PAGE, SELECT, is_much_unnamed, name, page

HITS = f"""
    {SELECT} WHERE m.id IN (
        SELECT rowid FROM message_index WHERE message_index MATCH ?1 ORDER BY rowid DESC LIMIT ?2
    ) ORDER BY m.id DESC
"""
HITS_IN_ONE = HITS.replace(
    "ORDER BY rowid",
    """AND EXISTS (
            SELECT 1 FROM messages INDEXED BY messages_of_conversation
            WHERE conversation = ?3 AND id = message_index.rowid
        ) ORDER BY rowid""",
)
_INDEX = "INSERT INTO message_index (rowid, text) VALUES (?, ?)"
_NEW = "SELECT id, text FROM messages WHERE id > (SELECT up_to FROM indexed) ORDER BY id LIMIT ?"
_REWORDED = """
    SELECT m.id, m.text FROM (SELECT message FROM reworded ORDER BY message LIMIT ?) AS r
    CROSS JOIN messages AS m ON m.id = r.message
"""
# Bounds of one step of indexing, in rows and characters: a commit that comes meanwhile waits for it. In the background
# that is 1 ms; a person who waits for a search is served faster by larger steps.
STEP_ROWS, STEP_CHARACTERS = 16, 2_000
SEARCH_ROWS, SEARCH_CHARACTERS = 256, 64_000
MOST_CHARACTERS_KNOWN = 16_384  # more than one person's scripts; a peer can write every character there is

_ALONE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7a3\uf900-\ufaff"
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff]"
)  # Thai, Lao; Burmese; Khmer; kana; Han; Burmese extensions; Hangul; Han; old kana; Han
_POINTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\ufe00-\ufe0f]")
# Normalising takes the square of a run of accents and holds the interpreter: what has no spaces is done in parts.
_LONG, _PARTS = re.compile(r"\S{257}"), re.compile(r"\s+|\S{1,256}")
_PLAIN = dict(
    zip("ıłøđħŧ", "ilodht", strict=True)
)  # what an accent is to other letters, Unicode calls a letter


class _Table(dict[int, str]):
    """What each character becomes; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        result = _becomes(chr(code))
        if len(self) < MOST_CHARACTERS_KNOWN:
            self[code] = result
        return result


def _becomes(character: str) -> str:
    category = unicodedata.category(character)
    if _ALONE.match(character) or category == "So":
        return f" {character} "
    if category[0] in "LMN":
        return _PLAIN.get(character, character)
    return "" if category == "Cf" else " "


_TABLE = _Table()


def spaced(text: str) -> str:
    """The words of a text as the index holds them, one space between them."""
    parts = _PARTS.findall(text) if _LONG.search(text) else [text]
    return " ".join("".join(map(_folded, parts)).split())


def _folded(text: str) -> str:
    compatible = unicodedata.normalize("NFKC", text).casefold()
    bare = _POINTS.sub("", unicodedata.normalize("NFD", compatible))
    return unicodedata.normalize("NFC", bare).translate(_TABLE)


def match_expression(query: str) -> str:
    """FTS5's query for what a person typed: all words, each as a prefix. "" = nothing to look for."""
    words = (spaced(word) for word in query.split())
    return " AND ".join(f'"{word}"{_star(word)}' for word in words if word)


def _star(word: str) -> str:
    return "" if _ALONE.match(word[-1]) else " *"


def search(db: Connection, query: str, limit: int, conversation: UserId | None = None) -> list[ChatMessage]:
    """Newest first, at most 500 and one line of JSON; of one conversation or of all. Reads what is indexed so far."""
    expression = match_expression(query)
    if not expression:
        return []
    asked = expression, max(0, min(limit, MAX_PAGE))
    if conversation is None:
        return page(db, db.execute(HITS, asked))
    return page(db, db.execute(HITS_IN_ONE, (*asked, conversation)))


def forget_words(db: Connection, number: int) -> None:
    """The text of a message that is stored is about to change: it is not found any more, until it is indexed again."""
    if db.execute("SELECT 1 FROM indexed WHERE up_to >= ?", (number,)).fetchone() is not None:
        db.execute("DELETE FROM message_index WHERE rowid = ?", (number,))
        db.execute("INSERT OR IGNORE INTO reworded VALUES (?)", (number,))


def index_step(db: Connection, rows: int = STEP_ROWS, characters: int = STEP_CHARACTERS) -> bool:
    """Indexes the next few messages in one transaction. Returns whether any may be left. Raises StorageError.

    Once none is left the messages at the end get their names.

    The index can be made again, so it does not wait for the disk; the next commit takes it along.
    """
    with storage_errors():
        new = _batch(db, _NEW, rows, characters)
        batch = new or _batch(db, _REWORDED, rows, characters)
        if batch:
            with unhurried(db), transaction(db):
                db.executemany(_INDEX, [row for row in batch if row[1]])
                _note_indexed(db, batch, are_new=bool(new))
        elif is_much_unnamed(db):
            with unhurried(db), transaction(db):
                name(db)
    return bool(batch)


def _batch(db: Connection, sql: str, rows: int, characters: int) -> list[tuple[int, str]]:
    batch: list[tuple[int, str]] = []
    for number, text in db.execute(sql, (rows,)):
        batch.append((number, spaced(text)))
        characters -= len(text)
        if characters <= 0:
            break
    return batch


def _note_indexed(db: Connection, batch: Sequence[tuple[int, str]], *, are_new: bool) -> None:
    if are_new:
        db.execute("UPDATE indexed SET up_to = ?", (batch[-1][0],))
    else:
        db.executemany("DELETE FROM reworded WHERE message = ?", [row[:1] for row in batch])
