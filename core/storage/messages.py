"""Messages and conversations: inserts on the write path, pages for the person."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from core.messaging.model import LINES, QUIET, ChatMessage, ConversationSummary, MessageState, Recipient
from core.protocol.ids import ClientId, MessageId, UserId
from core.storage import bulk, meta, reactions
from core.storage.database import Connection, Row

MAX_PAGE = 500
MAX_PAGE_BYTES = 1_000_000  # a page is one line of JSON, and a line is at most 1 MiB
_FIELD_BYTES = 900  # every other field of a message in JSON, rounded up
_REACTIONS_BYTES = 600  # of both people
HIDDEN = b""  # the conversation of what is shown to nobody
NO_LINE = "substr(m.kind, 1, 5) <> 'line:'"
IS_UNREAD = f"NOT m.own AND NOT m.deleted AND {NO_LINE}"  # if it was not seen

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
        last = max(last, excluded.last),
        unread = unread + excluded.unread,
        first_unread = coalesce(first_unread, excluded.first_unread)
"""
_ADVANCE_DATETIMES = """
    INSERT INTO datetimes (sender, client, datetime) {values}
    ON CONFLICT (sender, client) DO UPDATE SET datetime = excluded.datetime WHERE excluded.datetime > datetime
"""
_SELECT = """
    SELECT m.message_id, m.sender, m.receiver, m.conversation, m.text, m.sent_at, m.received_at, m.kind, m.reply_to,
           m.client, m.datetime, m.own, o.datetime, d.state, d.at, d.error, m.edited_at, m.deleted,
           CASE WHEN m.reacted THEN m.id END,
           CASE WHEN d.state = 'delivered' THEN (
               SELECT r.at FROM receipts AS r
               WHERE r.conversation = m.conversation AND r.client = m.client AND r.up_to >= m.datetime
               ORDER BY r.up_to LIMIT 1
           ) END, t.seconds, t.expires_at {more}
    FROM {source}
    LEFT JOIN outbox AS o ON m.own AND o.recipient = m.receiver AND o.datetime = m.datetime
    LEFT JOIN deliveries AS d ON m.own AND d.message = m.id
    LEFT JOIN timed AS t ON t.message = m.id
"""
SELECT = _SELECT.format(source="messages AS m", more="")
_SUMMARIES = _SELECT.format(
    source="conversations AS c LEFT JOIN messages AS m ON m.id = c.last"
    " LEFT JOIN messages AS u ON u.id = c.first_unread",
    more=", c.conversation, c.unread, u.message_id",
)
# A row of no conversation is nothing a person is shown.
_COUNT = f"""
    SELECT (SELECT count(*) FROM messages WHERE conversation != x'' AND kind NOT IN ({", ".join("?" * len(LINES))})),
           (SELECT count(*) FROM conversations WHERE conversation != x'')
"""
_ONE = SELECT + "WHERE m.id = ? AND m.conversation <> x''"
_FIRST_AT = SELECT + f"WHERE m.conversation = ?1 AND m.received_at >= ?2 AND {NO_LINE} ORDER BY m.id LIMIT 1"
_BETWEEN = SELECT + f"WHERE m.conversation = ?1 AND m.id < ?2 AND m.id > ?3 AND (?5 OR {NO_LINE}) "
_BEFORE = _BETWEEN + "ORDER BY m.id DESC LIMIT ?4"
_AFTER = _BETWEEN + "ORDER BY m.id LIMIT ?4"
_LAST_OF = "SELECT message_id FROM messages WHERE conversation = ? ORDER BY id DESC LIMIT 1"
LAST = 2**63 - 1
_SEEN = f"""
    UPDATE conversations SET (unread, first_unread) = (
        SELECT count(*), min(m.id) FROM messages AS m
        WHERE m.conversation = ?1 AND m.id > ?2 AND m.id >= conversations.first_unread AND {IS_UNREAD}
    ) WHERE conversation = ?1 AND first_unread <= ?2
"""
_UNREAD_UNTIL = """
    SELECT m.client, max(m.datetime) FROM conversations AS c
    CROSS JOIN messages AS m ON m.conversation = c.conversation AND m.id BETWEEN c.first_unread AND ?2
    WHERE c.conversation = ?1 AND NOT m.own AND m.client IS NOT NULL GROUP BY m.client
"""


def row(message: ChatMessage, *, own: bool) -> Row:
    """What `put` takes."""
    return (
        message.message_id,
        HIDDEN if message.kind in QUIET else message.conversation,
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


def mark_seen(db: Connection, conversation: UserId, up_to: MessageId | None) -> int:
    """The person has seen this conversation up to and with a message, else up to its last stored one. Its number."""
    last = LAST if up_to is None else number_of(db, up_to) or 0
    db.execute(_SEEN, (conversation, last))
    return last


def unread_until(db: Connection, conversation: UserId, up_to: MessageId | None) -> dict[ClientId, int]:
    """Of each installation the newest datetime among what is unread up to and with a message, or in all."""
    upper = LAST if up_to is None else number_of(db, up_to) or 0
    return {
        ClientId(client): datetime for client, datetime in db.execute(_UNREAD_UNTIL, (conversation, upper))
    }


def unread(db: Connection, conversation: UserId) -> int:
    """How many messages of this conversation were not seen."""
    row = db.execute("SELECT unread FROM conversations WHERE conversation = ?", (conversation,)).fetchone()
    return 0 if row is None else int(row[0])


def stored(db: Connection, message_ids: Iterable[MessageId]) -> set[MessageId]:
    """Those of the given messages that are stored."""
    return {message_id for message_id in message_ids if number_of(db, message_id) is not None}


def last_datetimes(db: Connection) -> dict[tuple[UserId, ClientId], int]:
    """Of every installation of every person who wrote to us, the newest datetime received."""
    rows = db.execute("SELECT sender, client, datetime FROM datetimes")
    return {(UserId(sender), ClientId(client)): datetime for sender, client, datetime in rows}


def message(db: Connection, message_id: MessageId) -> ChatMessage | None:
    """One message with its state; None also for what is shown to nobody."""
    found = _chat_messages(db, db.execute(_ONE, (number_of(db, message_id),)).fetchall())
    return found[0] if found else None


def of_numbers(db: Connection, numbers: Iterable[int]) -> list[ChatMessage]:
    """Messages by their rows, in this order, without those that are shown to nobody."""
    rows = [row for number in numbers for row in db.execute(_ONE, (number,)).fetchall()]
    return _chat_messages(db, rows)


def first_at(db: Connection, conversation: UserId, at_ms: int) -> ChatMessage | None:
    """The first message that was stored at or after a moment, else the last one."""
    found = _chat_messages(db, db.execute(_FIRST_AT, (conversation, at_ms)).fetchall())
    return next(iter(found or history(db, conversation, None, None, 1)), None)


def last_of(db: Connection, conversation: UserId) -> MessageId | None:
    """The name of the last row of a conversation, whatever its kind."""
    row = db.execute(_LAST_OF, (conversation,)).fetchone()
    return None if row is None else MessageId(row[0])


def count_until(db: Connection, conversation: UserId, up_to: MessageId) -> int:
    """How many messages a conversation has up to and with one of them."""
    number = number_of(db, up_to)
    counted = db.execute(
        "SELECT count(*) FROM messages WHERE conversation = ? AND id <= ?", (conversation, number)
    ).fetchone()
    return 0 if counted is None else int(counted[0])


def history(
    db: Connection,
    conversation: UserId,
    before: MessageId | None,
    after: MessageId | None,
    limit: int,
    *,
    lines: bool = False,
) -> list[ChatMessage]:
    """Oldest first, strictly between `after` and `before`; from the end unless `after` is given; at most 500.

    A page is cut (at least one message is left) to stay under 1 MiB of JSON. A message that is not stored bounds
    an empty page.
    """
    upper = LAST if before is None else number_of(db, before)
    lower = 0 if after is None else number_of(db, after)
    if upper is None or lower is None:
        return []
    sql = _BEFORE if after is None else _AFTER
    rows = db.execute(sql, (conversation, upper, lower, max(0, min(limit, MAX_PAGE)), int(lines)))
    messages = page(db, rows)
    return messages[::-1] if after is None else messages


def conversations(db: Connection) -> list[ConversationSummary]:
    """Every conversation with messages, newest first, then those that have only lines."""
    rows = db.execute(_SUMMARIES + "ORDER BY c.last DESC").fetchall()
    last = {message.conversation: message for message in _chat_messages(db, [row for row in rows if row[0]])}
    return [_summary(row, last) for row in rows]


def count(db: Connection) -> tuple[int, int]:
    """Messages a person can see, system lines not among them, and conversations."""
    row = db.execute(_COUNT, tuple(LINES)).fetchone()
    return (0, 0) if row is None else (int(row[0]), int(row[1]))


def page(db: Connection, rows: Iterable[Row]) -> list[ChatMessage]:
    """The messages of as many rows as fit one line of JSON, and at least one if there is any."""
    fitting: list[Row] = []
    room = MAX_PAGE_BYTES
    for row in rows:
        room -= _FIELD_BYTES + len(json.dumps(row[4]))
        if row[18] is not None:
            room -= _REACTIONS_BYTES
        if room < 0 and fitting:
            break
        fitting.append(row)
    return _chat_messages(db, fitting)


def _chat_messages(db: Connection, rows: Sequence[Row]) -> list[ChatMessage]:
    """The messages of rows of SELECT, with their reactions."""
    found = reactions.of(db, [row[18] for row in rows if row[18] is not None])
    messages = [_chat_message(row) for row in rows]
    if not found:
        return messages
    each = zip(messages, rows, strict=True)
    return [replace(message, reactions=tuple(found.get(row[18], ()))) for message, row in each]


def _chat_message(row: Row) -> ChatMessage:
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
        edited_at=row[16],
        is_deleted=bool(row[17]),
        expires_in_s=row[20] or 0,
        expires_at=row[21],
    )


def _states(row: Row) -> tuple[MessageState, tuple[Recipient, ...]]:
    """An own message that neither waits nor has an outcome lost its recipient before it was delivered."""
    receiver, received_at, own, waiting, state, at, error, read_at = row[2], row[6], *row[11:16], row[19]
    if not own:
        return MessageState.DELIVERED, ()
    if waiting is not None:
        one = Recipient(UserId(receiver), MessageState.QUEUED, received_at)
    elif read_at is not None:
        read_at = max(read_at, at)
        one = Recipient(UserId(receiver), MessageState.READ, read_at, None, at, read_at)
    elif state is not None:
        delivered_at = at if state == MessageState.DELIVERED.value else None
        one = Recipient(UserId(receiver), MessageState(state), at, error, delivered_at)
    else:
        one = Recipient(UserId(receiver), MessageState.FAILED, received_at)
    return one.state, (one,)


def _summary(row: Row, last: Mapping[UserId, ChatMessage]) -> ConversationSummary:
    conversation, unread, first_unread = UserId(row[22]), *row[23:]
    first = None if first_unread is None else MessageId(first_unread)
    return ConversationSummary(conversation, last.get(conversation), unread, first)


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
        return LAST
    if own:
        return meta.last_datetime(db)
    row = db.execute(_NEWEST_RECEIVED, (sender, client)).fetchone()
    return -LAST if row is None else int(row[0])


def _advance(db: Connection, rows: Iterable[Row], first_new: int) -> None:
    """The list of chats follows new messages, numbered from `first_new`."""
    talks: dict[Any, tuple[int, int, int | None]] = {}
    for number, row in enumerate(rows, first_new):
        if row[1] == HIDDEN:
            continue
        last, unread, first = talks.get(row[1], (0, 0, None))
        if row[7] not in LINES:
            last = number
            if not row[2]:
                unread, first = unread + 1, number if first is None else first
        talks[row[1]] = last, unread, first
    bulk.run(db, _ADVANCE, [(talk, *news) for talk, news in talks.items()])


def _ends(db: Connection) -> tuple[int, int]:
    """The number of the last message, and of the last one with a name in message_ids."""
    row = db.execute(_ENDS).fetchone()
    assert row is not None
    return int(row[0]), int(row[1])
