"""The schema, as numbered steps from nothing to now. A step that was released is never edited."""

from core.errors import NewerProfile
from core.storage.database import APPLICATION_ID, Connection, check_application, number, transaction

# A table WITHOUT ROWID keeps whole rows in its key tree, where one above some 980 bytes takes a page of its own: such
# tables are for short rows.
_FIRST = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE contacts (
        user_id BLOB PRIMARY KEY,
        identity_key BLOB NOT NULL,
        link_key BLOB NOT NULL,
        name TEXT NOT NULL,
        relation TEXT NOT NULL,
        card BLOB,
        addresses TEXT NOT NULL,
        verified INTEGER NOT NULL,
        status_text TEXT NOT NULL,
        last_seen INTEGER,
        note TEXT NOT NULL,
        at INTEGER NOT NULL,
        packet BLOB NOT NULL,
        confirmed INTEGER NOT NULL,
        answered INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE sessions (
        peer BLOB NOT NULL,
        session_id TEXT NOT NULL,
        pickle TEXT NOT NULL,
        used_at INTEGER NOT NULL,
        PRIMARY KEY (peer, session_id)
    ) STRICT
    """,
    # message_id is unique without an index here: messages.put sees to that, and message_ids finds them.
    """
    CREATE TABLE messages (
        id INTEGER PRIMARY KEY,
        message_id BLOB NOT NULL,
        conversation BLOB NOT NULL,
        own INTEGER NOT NULL,
        sender BLOB NOT NULL,
        receiver BLOB NOT NULL,
        client BLOB,
        datetime INTEGER NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        sent_at INTEGER NOT NULL,
        received_at INTEGER NOT NULL,
        reply_to BLOB
    ) STRICT
    """,
    "CREATE INDEX messages_of_conversation ON messages (conversation, id)",
    # Hashes lie anywhere in their tree, so that each message would write a page of it: they are gathered (indexed).
    """
    CREATE TABLE message_ids (
        message_id BLOB PRIMARY KEY,
        message INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # Kept beside messages so that the list of chats never counts them.
    """
    CREATE TABLE conversations (
        conversation BLOB PRIMARY KEY,
        last INTEGER NOT NULL,
        unread INTEGER NOT NULL,
        first_unread INTEGER
    ) STRICT, WITHOUT ROWID
    """,
    # The newest message received of each installation of each person.
    """
    CREATE TABLE datetimes (
        sender BLOB NOT NULL,
        client BLOB NOT NULL,
        datetime INTEGER NOT NULL,
        PRIMARY KEY (sender, client)
    ) STRICT, WITHOUT ROWID
    """,
    # text_follows: `content` ends before the text, which stands in messages and is not changed while it waits.
    """
    CREATE TABLE outbox (
        recipient BLOB NOT NULL,
        datetime INTEGER NOT NULL,
        message INTEGER NOT NULL,
        olm_type INTEGER,
        content BLOB NOT NULL,
        text_follows INTEGER NOT NULL,
        ciphertext BLOB,
        PRIMARY KEY (recipient, datetime)
    ) STRICT
    """,
    # Final states of own messages at their one recipient; while a message waits it is in the outbox. A key of one whole
    # number: only such a tree grows at its end without writing the pages beside it anew.
    """
    CREATE TABLE deliveries (
        message INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        at INTEGER NOT NULL,
        error INTEGER
    ) STRICT
    """,
    # rowid = messages.id. The words come prepared (search.spaced), so a space is the only separator.
    """
    CREATE VIRTUAL TABLE message_index USING fts5 (
        text, content = '', contentless_delete = 1,
        tokenize = "unicode61 remove_diacritics 0 categories 'C* L* M* N* P* S* Z*' separators ' '"
    )
    """,
    # Small pages make small merges: none of them holds up a commit for long.
    "INSERT INTO message_index (message_index, rank) VALUES ('pgsz', 500)",
    # Up to which message there are words in message_index and names in message_ids.
    "CREATE TABLE indexed (up_to INTEGER NOT NULL, named INTEGER NOT NULL) STRICT",
    "INSERT INTO indexed VALUES (0, 0)",
)

# Durable requests: ours, and our answers to those of peers. Both keep the order in which they came (rowid).
_REQUESTS = (
    """
    CREATE TABLE asked (
        peer BLOB NOT NULL,
        request_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        body BLOB NOT NULL,
        until_ms INTEGER NOT NULL,
        result TEXT,
        PRIMARY KEY (peer, request_id)
    ) STRICT
    """,
    """
    CREATE TABLE answered (
        peer BLOB NOT NULL,
        request_id INTEGER NOT NULL,
        until_ms INTEGER NOT NULL,
        outcome INTEGER NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (peer, request_id)
    ) STRICT
    """,
)

_TICKETS = (
    # In the order of their coming: a ticket's place in the list is its age.
    """
    CREATE TABLE tickets (
        issuer BLOB NOT NULL,
        ticket_id BLOB NOT NULL,
        secret BLOB NOT NULL,
        expiry INTEGER NOT NULL,
        instance INTEGER NOT NULL,
        PRIMARY KEY (issuer, ticket_id)
    ) STRICT
    """,
    """
    CREATE TABLE issued_tickets (
        peer BLOB NOT NULL,
        ticket_id BLOB NOT NULL,
        secret BLOB NOT NULL,
        peer_link_key BLOB NOT NULL,
        expiry INTEGER NOT NULL,
        instance INTEGER NOT NULL,
        full_at INTEGER NOT NULL,
        resumptions INTEGER NOT NULL,
        PRIMARY KEY (peer, ticket_id)
    ) STRICT
    """,
)

# What changes messages after they were stored. What is shown to nobody (edits and the like, what was removed here)
# keeps its row, and so its name, in the conversation x'', of which there is neither history nor index.
_CHANGES = (
    "ALTER TABLE messages ADD COLUMN edited_at INTEGER",
    "ALTER TABLE messages ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE messages ADD COLUMN reacted INTEGER NOT NULL DEFAULT 0",  # whether reactions has a row of it
    "ALTER TABLE outbox ADD COLUMN quiet INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX quiet_outbox ON outbox (recipient) WHERE quiet",
    # Messages whose words have left message_index, and whose new ones are still to come.
    "CREATE TABLE reworded (message INTEGER PRIMARY KEY) STRICT",
    # An empty emoji was taken back: its datetime still counts.
    """
    CREATE TABLE reactions (
        message INTEGER NOT NULL,
        user BLOB NOT NULL,
        emoji TEXT NOT NULL,
        at INTEGER NOT NULL,
        datetime INTEGER NOT NULL,
        PRIMARY KEY (message, user)
    ) STRICT, WITHOUT ROWID
    """,
    # Own messages of one installation of ours were read up to a datetime: first known at `at`.
    """
    CREATE TABLE receipts (
        conversation BLOB NOT NULL,
        client BLOB NOT NULL,
        up_to INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (conversation, client, up_to)
    ) STRICT, WITHOUT ROWID
    """,
)

_LAST_SEEN = ("ALTER TABLE contacts ADD COLUMN hides_last_seen INTEGER NOT NULL DEFAULT 0",)

# Of messages that disappear, and of lines that say after how long. `waits`: for its delivery (1), to be seen (2), or 0.
_TIMED = (
    """
    CREATE TABLE timed (
        message INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
        conversation BLOB NOT NULL,
        seconds INTEGER NOT NULL,
        waits INTEGER NOT NULL,
        expires_at INTEGER
    ) STRICT
    """,
    "CREATE INDEX timed_unseen ON timed (conversation) WHERE waits = 2",
    "CREATE INDEX timed_due ON timed (expires_at) WHERE expires_at IS NOT NULL",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _REQUESTS, _TICKETS, _CHANGES, _LAST_SEEN, _TIMED)


def migrate(connection: Connection) -> None:
    """Brings the schema to now, each step in one transaction. Raises NewerProfile, ForeignFile."""
    check_application(connection)
    version = number(connection, "PRAGMA user_version")
    if version > len(MIGRATIONS):
        raise NewerProfile(
            "This profile was written by a newer Parley. Install the newest version to open it."
        )
    for step in range(version, len(MIGRATIONS)):
        _run(connection, step)


def _run(connection: Connection, step: int) -> None:
    with transaction(connection):
        for statement in MIGRATIONS[step]:
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {step + 1}")
