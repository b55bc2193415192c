"""Changes, removals and what was seen, against dictionaries: random writes in random steps, some of them indexed."""

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from core.messaging.model import ChatMessage, MessageState
from core.messaging.writes import ClearMessages, MarkSeen, PutIncoming, PutOutgoing, RemoveMessages, Write
from core.protocol.changes import Change, Deletion, Edit, Reacted, Receipt
from core.protocol.ids import MessageId, UserId
from core.storage.search import index_step
from tests.core.storage.samples import (
    ANN,
    BOB,
    CLIENT,
    Book,
    delivered,
    incoming,
    own,
    own_change,
    their_change,
)
from tests.fakes.changes import Table

PEOPLE = st.sampled_from([ANN, BOB])
CHANGES = st.sampled_from(["edit", "edit again", "delete", "👍", "🎉", ""])


class ChangesMachine(RuleBasedStateMachine):
    """Writes gather until a rule commits them as one step; the model is always up to date with what was committed."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="parley-changes-")
        self.db = Book(Path(self.folder.name))
        self.step: list[Write] = []
        self.table = Table()
        self.unread: dict[UserId, list[MessageId]] = {ANN: [], BOB: []}
        self.contents: dict[MessageId, bytes] = {}  # of own messages that wait
        self.to: dict[MessageId, UserId] = {}
        self.last = 0

    def teardown(self) -> None:
        self.db.profile.close()
        self.folder.cleanup()

    def put(self, write: PutIncoming | PutOutgoing) -> None:
        self.step.append(write)
        self.table.put(write.message, write.change)

    def next(self) -> int:
        self.last += 1
        return self.last

    @initialize(person=PEOPLE)
    def begin(self, person: UserId) -> None:
        self.hear(person)

    @rule(person=PEOPLE)
    def say(self, person: UserId) -> None:
        write = own(self.next(), person, text=f"word{self.last}")
        content = b"...." + write.message.text.encode()
        self.put(replace(write, entry=replace(write.entry, content=content)))
        self.contents[write.message.message_id] = content
        self.to[write.message.message_id] = person

    @rule(person=PEOPLE)
    def hear(self, person: UserId) -> None:
        write = incoming(self.next(), person, text=f"word{self.last}")
        self.put(write)
        self.unread[person].append(write.message.message_id)

    @rule(data=st.data(), person=PEOPLE, what=CHANGES, is_own=st.booleans())
    def change(self, data: st.DataObject, person: UserId, what: str, is_own: bool) -> None:
        """Of any message, removed and other people's included."""
        change = self.made(what, self.any_message(data))
        number = self.next()
        before = self.table.messages.get(change.of)
        self.put(own_change(number, change, person) if is_own else their_change(number, change, person))
        after = self.table.messages.get(change.of)
        if before is not None and after is not None and after.is_deleted and not before.is_deleted:
            self.no_longer_unread(change.of)

    @rule(person=PEOPLE, back=st.integers(0, 5))
    def receipt(self, person: UserId, back: int) -> None:
        self.put(their_change(self.next(), Receipt(CLIENT, max(self.last - back, 0)), person))

    @rule(data=st.data())
    def deliver(self, data: st.DataObject) -> None:
        if self.contents:
            message_id = data.draw(st.sampled_from(list(self.contents)))
            message = self.table.messages.get(message_id) or self.table.removed[message_id]
            self.step.append(delivered(message.datetime, self.to[message_id]))
            self.table.set_state(message_id, MessageState.DELIVERED)
            del self.contents[message_id]

    @rule(data=st.data(), count=st.integers(1, 3))
    def remove(self, data: st.DataObject, count: int) -> None:
        ids = tuple(self.any_message(data) for _ in range(count))
        self.step.append(RemoveMessages(ids))
        self.removed(ids)

    @rule(person=PEOPLE, most=st.integers(1, 4))
    def clear(self, person: UserId, most: int) -> None:
        talk = self.talk(person)
        if talk:
            self.step.append(ClearMessages(person, talk[-1].message_id, most))
            self.removed(tuple(message.message_id for message in talk[:most]))

    @rule(person=PEOPLE, data=st.data())
    def see(self, person: UserId, data: st.DataObject) -> None:
        talk = [message.message_id for message in self.talk(person)]
        up_to = data.draw(st.none() | st.sampled_from(talk)) if talk else None
        self.step.append(MarkSeen(person, up_to))
        seen = talk if up_to is None else talk[: talk.index(up_to) + 1]
        self.unread[person] = [each for each in self.unread[person] if each not in seen]

    @rule(reopen=st.booleans(), indexes=st.booleans())
    def commit(self, reopen: bool, indexes: bool) -> None:
        self.db.write(*self.step)
        self.step = []
        if indexes:
            index_step(self.db.profile.writer, rows=3)
        if reopen:
            self.db.reopen()

    @invariant()
    def agrees(self) -> None:
        if self.step:
            return
        rows = {row.conversation: row for row in self.db.reader.conversations()}
        for person in (ANN, BOB):
            expected = self.talk(person)
            history = self.db.reader.history(person, limit=500)
            assert [bare(message) for message in history] == [bare(message) for message in expected]
            assert (person in rows) == bool(expected)
            if expected:
                row, unread = rows[person], self.unread[person]
                assert row.last is not None
                assert bare(row.last) == bare(expected[-1])
                assert (row.unread, row.first_unread) == (len(unread), unread[0] if unread else None)
            waiting = self.db.reader.load_outbox(person, -1, 1000)
            texts = {each.message_id: each.content for each in waiting if not each.is_quiet}
            assert texts == {key: content for key, content in self.contents.items() if self.to[key] == person}
        assert self.db.reader.read_until() == self.table.read_until()

    @invariant()
    def finds(self) -> None:
        if self.step or self.last % 5:
            return
        while index_step(self.db.profile.writer):
            pass
        for word in ("word", "edit"):
            expected = {m.message_id for m in self.table.messages.values() if m.text.startswith(word)}
            assert {hit.message_id for hit in self.db.reader.search(word, 500)} == expected

    def made(self, what: str, of: MessageId) -> Change:
        if what.startswith("edit"):
            return Edit(of, f"{what} {self.last}")
        return Deletion(of) if what == "delete" else Reacted(of, what)

    def talk(self, person: UserId) -> list[ChatMessage]:
        shown = [self.table.shown(message_id) for message_id in self.table.messages]
        return [message for message in shown if message is not None and message.conversation == person]

    def removed(self, ids: tuple[MessageId, ...]) -> None:
        for message_id in ids:
            self.table.remove(message_id)
            self.no_longer_unread(message_id)

    def no_longer_unread(self, message_id: MessageId) -> None:
        for ids in self.unread.values():
            if message_id in ids:
                ids.remove(message_id)

    def any_message(self, data: st.DataObject) -> MessageId:
        return data.draw(st.sampled_from([*self.table.messages, *self.table.removed]))


def bare(message: ChatMessage) -> ChatMessage:
    """Without what the model does not keep."""
    return replace(message, recipients=())


TestChanges = ChangesMachine.TestCase
TestChanges.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
