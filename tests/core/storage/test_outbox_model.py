"""The outbox against a dictionary: random writes in random steps, the profile closed and opened in between."""

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from core.messaging.model import MessageState
from core.messaging.writes import (
    ClearCiphertexts,
    DropContact,
    OutboxEntry,
    RequeueOutgoing,
    SetCiphertext,
    Write,
)
from core.protocol.ids import MessageId, UserId
from tests.core.storage.samples import ANN, BOB, Book, delivered, entry, failed, own, own_id

PEOPLE = st.sampled_from([ANN, BOB])


class OutboxMachine(RuleBasedStateMachine):
    """Writes gather until a rule commits them as one step; the model is always up to date with what was committed."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="parley-outbox-")
        self.db = Book(Path(self.folder.name))
        self.step: list[Write] = []
        self.entries: dict[MessageId, OutboxEntry] = {}
        self.outcomes: dict[MessageId, MessageState] = {}
        self.to: dict[MessageId, UserId] = {}
        self.last = 0

    def teardown(self) -> None:
        self.db.profile.close()
        self.folder.cleanup()

    @initialize(to=PEOPLE)
    def begin(self, to: UserId) -> None:
        self.put(to, 1)

    @rule(to=PEOPLE, gap=st.integers(1, 1000))
    def put(self, to: UserId, gap: int) -> None:
        self.last += gap
        self.step.append(own(self.last, to))
        self.entries[own_id(self.last)] = entry(self.last, to)
        self.to[own_id(self.last)] = to

    @rule(data=st.data(), olm_type=st.integers(0, 1), ciphertext=st.binary(max_size=8), is_told=st.booleans())
    def seal(self, data: st.DataObject, olm_type: int, ciphertext: bytes, is_told: bool) -> None:
        message_id = self.any_message(data)
        datetime = self.number(message_id) if is_told else None
        self.step.append(SetCiphertext(message_id, self.to[message_id], olm_type, ciphertext, datetime))
        if message_id in self.entries:
            sealed = replace(self.entries[message_id], olm_type=olm_type, ciphertext=ciphertext)
            self.entries[message_id] = sealed

    @rule(to=PEOPLE)
    def unseal(self, to: UserId) -> None:
        self.step.append(ClearCiphertexts(to))
        for message_id, waiting in self.entries.items():
            if waiting.recipient == to:
                self.entries[message_id] = replace(waiting, olm_type=None, ciphertext=None)

    @rule(data=st.data(), is_delivered=st.booleans(), is_told=st.booleans())
    def finish(self, data: st.DataObject, is_delivered: bool, is_told: bool) -> None:
        message_id = self.any_message(data)
        datetime = self.number(message_id) if is_told else None
        outcome = (delivered if is_delivered else failed)(1, self.to[message_id])
        self.step.append(replace(outcome, message_id=message_id, datetime=datetime))
        self.entries.pop(message_id, None)
        self.outcomes[message_id] = outcome.state

    @precondition(lambda self: MessageState.FAILED in self.outcomes.values())
    @rule(data=st.data())
    def retry(self, data: st.DataObject) -> None:
        lost = [key for key, state in self.outcomes.items() if state is MessageState.FAILED]
        message_id = data.draw(st.sampled_from(lost))
        again = OutboxEntry(
            message_id, self.to[message_id], entry(1).client, self.number(message_id), b"again"
        )
        self.step.append(RequeueOutgoing(again))
        del self.outcomes[message_id]
        self.entries[message_id] = again

    @rule(to=PEOPLE)
    def drop(self, to: UserId) -> None:
        self.step.append(DropContact(to))
        self.entries = {key: waiting for key, waiting in self.entries.items() if waiting.recipient != to}

    @rule(reopen=st.booleans())
    def commit(self, reopen: bool) -> None:
        self.db.write(*self.step)
        self.step = []
        if reopen:
            self.db.reopen()

    @invariant()
    def agrees(self) -> None:
        if self.step:
            return
        waiting = sorted(self.entries.values(), key=lambda one: one.datetime)
        for person in (ANN, BOB):
            theirs = [one for one in waiting if one.recipient == person]
            assert self.db.reader.load_outbox(person, -1, 1000) == theirs
            assert self.db.reader.outbox_counts().get(person, 0) == len(theirs)
            for message in self.db.reader.history(person, limit=500):
                assert message.state is self.expected(message.message_id)

    def expected(self, message_id: MessageId) -> MessageState:
        if message_id in self.entries:
            return MessageState.QUEUED
        return self.outcomes.get(message_id, MessageState.FAILED)

    def any_message(self, data: st.DataObject) -> MessageId:
        return data.draw(st.sampled_from(list(self.to)))

    def number(self, message_id: MessageId) -> int:
        return next(n for n in range(1, self.last + 1) if own_id(n) == message_id)


TestOutbox = OutboxMachine.TestCase
TestOutbox.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
