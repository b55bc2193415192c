"""Messages and conversations: inserts on the write path, pages for the person."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from core.messaging.model import ChatMessage, ConversationSummary, MessageState, Recipient
from core.protocol.ids import ClientId, MessageId, UserId
from core.storage import bulk, meta
from core.storage.database import Connection, Row

MAX_PAGE = 500
MAX_PAGE_BYTES = 1_000_000  # a page is one line of JSON, and a line is at most 1 MiB
_FIELD_BYTES = 800  # every other field of a message in JSON, rounded up

# So many messages may stand at the end without a name in message_ids: a lookup that misses there reads them all.
MOST_UNNAMED = 2048  # in a burst: the more are named at once, the fewer pages are written for each
UNNAMED_AT_REST = 256

_PUT = """
    INSERT INTO messages (message_id, conversation, own, sender, receiver, client, datetime, kind, text,
                          sent_at, received_at, reply_to, id)
    {values}
"""
_ENDS = "SELECT coalesce((SELECT max(id) FROM messages), 0), (SELECT named FROM indexed)"
_NAME = """
    INSERT OR IGNORE INTO message_ids (message_id, message)
    SELECT message_id, id FROM messages NOT INDEXED WHERE id > ? ORDER BY message_id
"""
NUMBER = """
    SELECT message FROM message_ids WHERE message_id = ?1
    UNION ALL
    SELECT * FROM (
        SELECT id FROM messages WHERE id > (SELECT named FROM indexed) AND message_id = ?1 ORDER BY id DESC LIMIT 1
    ) AS unnamed
    LIMIT 1
"""
_NEWEST_RECEIVED = "SELECT datetime FROM datetimes WHERE sender = ? AND client = ?"
_ADVANCE = """
    INSERT INTO conversations (conversation, last, unread, first_unread) {values}
    ON CONFLICT (conversation) DO UPDATE SET
        last = excluded.last,
        unread = unread + excluded.unread,
        first_unread = coalesce(first_unread, excluded.first_unread)
"""
_ADVANCE_DATETIMES = """
    INSERT INTO datetimes (sender, client, datetime) {values}
    ON CONFLICT (sender, client) DO UPDATE SET datetime = excluded.datetime WHERE excluded.datetime > datetime
"""
_SELECT = """
    SELECT m.message_id, coalesce((SELECT user_id FROM aliases WHERE alias = m.sender), m.sender),
           coalesce((SELECT user_id FROM aliases WHERE alias = m.receiver), m.receiver), m.conversation,
           m.text, m.sent_at, m.received_at, m.kind, m.reply_to, m.client, m.datetime, m.own,
           o.datetime, d.state, d.at, d.error {more}
    FROM {source}
    LEFT JOIN outbox AS o ON m.own AND o.recipient = m.receiver AND o.datetime = m.datetime
    LEFT JOIN deliveries AS d ON m.own AND d.message = m.id
"""
SELECT = _SELECT.format(source="messages AS m", more="")
_SUMMARIES = _SELECT.format(
    source="conversations AS c JOIN messages AS m ON m.id = c.last LEFT JOIN messages AS u ON u.id = c.first_unread",
    more=", c.unread, u.message_id",
)
ONE = SELECT + "WHERE m.id = ?"
_BEFORE = SELECT + "WHERE m.conversation = ?1 AND m.id < ?2 AND m.id > ?3 ORDER BY m.id DESC LIMIT ?4"
_AFTER = SELECT + "WHERE m.conversation = ?1 AND m.id < ?2 AND m.id > ?3 ORDER BY m.id LIMIT ?4"
_END = 2**63 - 1


def row(message: ChatMessage, *, own: bool) -> Row:
    """What `put` takes."""
    return (
        message.message_id,
        message.conversation,
        int(own),
        message.sender,
        message.receiver,
        message.client,
        message.datetime,
        message.kind,
        message.text,
        message.sent_at,
        message.received_at,
        message.reply_to,
    )


def put(db: Connection, rows: Sequence[Row]) -> dict[MessageId, int]:
    """Stores messages in their order; those that are stored already change nothing. Returns the new ones' numbers."""
    fresh = _fresh(db, rows) if rows else {}
    if not fresh:
        return {}
    last, named = _ends(db)
    numbers = {message_id: number for number, message_id in enumerate(fresh, last + 1)}
    bulk.run(db, _PUT, [(*row, number) for row, number in zip(fresh.values(), numbers.values(), strict=True)])
    _advance(db, fresh.values(), last + 1)
    if last + len(fresh) - named >= MOST_UNNAMED:
        name(db)
    return numbers


def is_much_unnamed(db: Connection) -> bool:
    """Whether it is worth the time, when there is time, to `name`."""
    last, named = _ends(db)
    return last - named >= UNNAMED_AT_REST


def name(db: Connection) -> None:
    """Brings message_ids up to the last message."""
    last, named = _ends(db)
    db.execute(_NAME, (named,))
    db.execute("UPDATE indexed SET named = ?", (last,))


def number_of(db: Connection, message_id: MessageId) -> int | None:
    """The row of a message, None if it is not stored."""
    row = db.execute(NUMBER, (message_id,)).fetchone()
    return None if row is None else int(row[0])


def advance_datetimes(db: Connection, received: Mapping[tuple[UserId, ClientId], int]) -> None:
    """Keeps the newest datetime received of each installation."""
    bulk.run(db, _ADVANCE_DATETIMES, [(sender, client, at) for (sender, client), at in received.items()])


def mark_seen(db: Connection, conversation: UserId) -> None:
    """The person has seen this conversation up to its last stored message."""
    db.execute(
        "UPDATE conversations SET unread = 0, first_unread = NULL WHERE conversation = ?", (conversation,)
    )


def stored(db: Connection, message_ids: Iterable[MessageId]) -> set[MessageId]:
    """Those of the given messages that are stored."""
    return {message_id for message_id in message_ids if number_of(db, message_id) is not None}


def last_datetimes(db: Connection) -> dict[tuple[UserId, ClientId], int]:
    """Of every installation of every person who wrote to us, the newest datetime received."""
    rows = db.execute("SELECT sender, client, datetime FROM datetimes")
    return {(UserId(sender), ClientId(client)): datetime for sender, client, datetime in rows}


def message(db: Connection, message_id: MessageId) -> ChatMessage | None:
    """One message with its state."""
    row = db.execute(ONE, (number_of(db, message_id),)).fetchone()
    return None if row is None else chat_message(row)


def history(
    db: Connection, conversation: UserId, before: MessageId | None, after: MessageId | None, limit: int
) -> list[ChatMessage]:
    """Oldest first, strictly between `after` and `before`; from the end unless `after` is given; at most 500.

    A page is cut (at least one message is left) to stay under 1 MiB of JSON. A message that is not stored bounds
    an empty page.
    """
    upper = _END if before is None else number_of(db, before)
    lower = 0 if after is None else number_of(db, after)
    if upper is None or lower is None:
        return []
    sql = _BEFORE if after is None else _AFTER
    rows = db.execute(sql, (conversation, upper, lower, max(0, min(limit, MAX_PAGE))))
    messages = page(rows)
    return messages[::-1] if after is None else messages


def conversations(db: Connection) -> list[ConversationSummary]:
    """Every conversation with messages, newest first."""
    rows = db.execute(_SUMMARIES + "ORDER BY c.last DESC")
    return [_summary(row) for row in rows]


def page(rows: Iterable[Row]) -> list[ChatMessage]:
    """The messages of as many rows as fit one line of JSON, and at least one if there is any."""
    messages: list[ChatMessage] = []
    room = MAX_PAGE_BYTES
    for row in rows:
        room -= _FIELD_BYTES + len(json.dumps(row[4]))
        if room < 0 and messages:
            break
        messages.append(chat_message(row))
    return messages


def chat_message(row: Row) -> ChatMessage:
    """A message from a row of SELECT."""
    state, recipients = _states(row)
    return ChatMessage(
        message_id=MessageId(row[0]),
        sender=UserId(row[1]),
        receiver=UserId(row[2]),
        conversation=UserId(row[3]),
        text=row[4],
        sent_at=row[5],
        received_at=row[6],
        kind=row[7],
        reply_to=None if row[8] is None else MessageId(row[8]),
        state=state,
        recipients=recipients,
        client=None if row[9] is None else ClientId(row[9]),
        datetime=row[10],
    )


def _states(row: Row) -> tuple[MessageState, tuple[Recipient, ...]]:
    """An own message that neither waits nor has an outcome lost its recipient before it was delivered."""
    receiver, received_at, own, waiting, state, at, error = row[2], row[6], *row[11:16]
    if not own:
        return MessageState.DELIVERED, ()
    if waiting is not None:
        one = Recipient(UserId(receiver), MessageState.QUEUED, received_at)
    elif state is not None:
        one = Recipient(UserId(receiver), MessageState(state), at, error)
    else:
        one = Recipient(UserId(receiver), MessageState.FAILED, received_at)
    return one.state, (one,)


def _summary(row: Row) -> ConversationSummary:
    last, (unread, first_unread) = chat_message(row), row[16:18]
    return ConversationSummary(
        last.conversation, last, unread, None if first_unread is None else MessageId(first_unread)
    )


def _fresh(db: Connection, rows: Sequence[Row]) -> dict[MessageId, Row]:
    """Those that are not stored. Above the newest datetime of its installation a message is new without a look."""
    newest: dict[Row, int] = {}
    fresh: dict[MessageId, Row] = {}
    for row in rows:
        message_id, installation = MessageId(row[0]), (row[2], row[3], row[5])
        if installation not in newest:
            newest[installation] = _newest(db, *installation)
        if row[6] > newest[installation] or number_of(db, message_id) is None:
            fresh.setdefault(message_id, row)
    return fresh


def _newest(db: Connection, own: int, sender: bytes, client: bytes | None) -> int:
    if client is None:
        return _END
    if own:
        return meta.last_datetime(db)
    row = db.execute(_NEWEST_RECEIVED, (sender, client)).fetchone()
    return -_END if row is None else int(row[0])


def _advance(db: Connection, rows: Iterable[Row], first_new: int) -> None:
    """The list of chats follows new messages, numbered from `first_new`."""
    talks: dict[Any, tuple[int, int, int | None]] = {}
    for number, row in enumerate(rows, first_new):
        _, unread, first = talks.get(row[1], (0, 0, None))
        if not row[2]:
            unread, first = unread + 1, number if first is None else first
        talks[row[1]] = number, unread, first
    bulk.run(db, _ADVANCE, [(talk, *news) for talk, news in talks.items()])


def _ends(db: Connection) -> tuple[int, int]:
    """The number of the last message, and of the last one with a name in message_ids."""
    row = db.execute(_ENDS).fetchone()
    assert row is not None
    return int(row[0]), int(row[1])
