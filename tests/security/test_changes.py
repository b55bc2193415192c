"""What a hostile friend can do with edits, deletions, reactions and receipts: to their own words, and no more."""

import pytest

from core.messaging.effects import LoadRead, SendPacket
from core.messaging.events import MessageArrived, MessageChanged, MessageStateChanged
from core.messaging.model import MessageState, Privacy
from core.messaging.step import Step
from core.protocol.changes import Deletion, Edit, Quiet, Reacted, Receipt, to_wire
from core.protocol.content import Content
from core.protocol.ids import ClientId, MessageId
from core.protocol.packets import Ack, AckError, decode, encode
from tests.security.test_friends import Trio


class Changing(Trio):
    """The trio after some talk: `ours` was written by Bob to Mallory, `theirs` by Mallory, `others` by Alice to Bob."""

    def __init__(self) -> None:
        super().__init__()
        self.ours = self.say(self.bob, self.mallory, "I pay on Friday")
        self.theirs = self.say(self.mallory, self.bob, "Lunch at one")
        self.others = self.say(self.alice, self.bob, "The code is 4711")
        self.deliver()
        self.bob.events.clear()

    def change(self, quiet: Quiet, **more: object) -> list[AckError]:
        """Mallory's content; what Bob answers."""
        kind, body, extra = to_wire(quiet)
        return self.content(kind, body, extra, **more)

    def content(self, kind: str, body: str, extra: dict[str, object], **more: object) -> list[AckError]:
        at = self.mallory.engine.state.timeline.next(self.moment.ms)
        ids = self.mallory.user, self.bob.user, self.mallory.disk.client
        content = Content(kind, at, *ids, at, body, extra=extra, **more)  # type: ignore[arg-type]
        return errors(self.attack(encode(self.sealed(content))))

    def texts(self) -> list[str]:
        return [message.text for message in self.bob.talk()]


def errors(step: Step) -> list[AckError]:
    packets = (decode(each.packet) for each in step.effects if isinstance(each, SendPacket))
    return [packet.error for packet in packets if isinstance(packet, Ack)]


def test_a_friend_edits_and_deletes_only_what_they_wrote() -> None:
    lan = Changing()
    before = lan.bob.talk()
    for of in (lan.ours, lan.others, MessageId(bytes(16))):
        for quiet in (Edit(of, "I owe you everything"), Deletion(of)):
            assert lan.change(quiet) == [AckError.NONE]
    assert lan.change(Reacted(lan.others, "👎")) == [AckError.NONE]
    assert lan.bob.talk() == before
    assert lan.bob.said(MessageChanged) == []


def test_an_edit_of_their_own_words_shows_as_edited_and_a_deletion_leaves_its_place() -> None:
    lan = Changing()
    lan.change(Edit(lan.theirs, "Lunch at two"))
    assert lan.bob.shown(lan.theirs).edited_at is not None
    lan.change(Deletion(lan.theirs))
    assert lan.bob.shown(lan.theirs).is_deleted
    assert lan.texts() == ["I pay on Friday", "", "The code is 4711"]


def test_what_was_deleted_or_removed_here_does_not_come_back() -> None:
    lan = Changing()
    lan.change(Deletion(lan.theirs))
    for quiet in (Edit(lan.theirs, "risen"), Reacted(lan.theirs, "👍")):
        assert lan.change(quiet) == [AckError.NONE]
    message = lan.bob.shown(lan.theirs)
    assert (message.text, message.reactions, message.is_deleted) == ("", (), True)
    lan.bob.disk.table.remove(lan.theirs)
    lan.change(Edit(lan.theirs, "risen"))
    assert "risen" not in lan.texts()


def test_a_change_says_nothing_of_its_own() -> None:
    """No notification, nothing unread, no line: MessageArrived is for messages."""
    lan = Changing()
    for quiet in (Edit(lan.theirs, "x"), Reacted(lan.ours, "👍"), Receipt(lan.bob.disk.client, 1)):
        lan.change(quiet)
    assert lan.bob.said(MessageArrived) == []
    assert len(lan.texts()) == 3


@pytest.mark.parametrize("body", ["CALL ME", "👍👍", "\u202e", "\x1b[31m", "x" * 60_000])
def test_a_reaction_carries_no_message(body: str) -> None:
    lan = Changing()
    assert lan.content("reaction", body, {"of": lan.ours.hex()}) == [AckError.UNPARSABLE]
    assert lan.bob.shown(lan.ours).reactions == ()


def test_a_flood_of_reactions_leaves_one() -> None:
    lan = Changing()
    for number in range(500):
        lan.change(Reacted(lan.ours, "👍🎉❤"[number % 3]))
    assert len(lan.bob.shown(lan.ours).reactions) == 1


def test_receipts_speak_of_what_was_written_to_that_friend_until_now() -> None:
    lan = Changing()
    to_alice = lan.say(lan.bob, lan.alice, "for Alice")
    lan.deliver()
    lan.change(Receipt(lan.bob.disk.client, 2**63 - 1))
    lan.pass_time(1)
    later = lan.say(lan.bob, lan.mallory, "later")
    lan.deliver()
    states = [lan.bob.shown(each).state for each in (lan.ours, to_alice, later)]
    assert states == [MessageState.READ, MessageState.DELIVERED, MessageState.DELIVERED]


def test_a_receipt_does_not_end_what_was_not_acknowledged() -> None:
    lan = Changing()
    lan.mallory.drops_acks = True
    waiting = lan.say(lan.bob, lan.mallory, "are you there?")
    lan.deliver()
    lan.change(Receipt(lan.bob.disk.client, 2**63 - 1))
    assert waiting in lan.bob.disk.outbox
    assert lan.bob.said(MessageStateChanged)[-1].message_id == lan.ours


def test_a_flood_of_receipts_asks_the_disk_once_at_a_time() -> None:
    lan = Changing()
    lan.bob.holds_reads = True
    lan.bob.engine.state.timeline.last += 1_000
    base = lan.bob.shown(lan.ours).datetime
    steps = [Step() for _ in range(500)]
    for number, step in enumerate(steps):
        receipt = Receipt(lan.bob.disk.client, base + number)
        lan.bob.engine.reading.received(step, lan.moment, lan.mallory.user, receipt)
    assert sum(isinstance(effect, LoadRead) for step in steps for effect in step.effects) == 1


def test_receipts_of_invented_installations_are_few() -> None:
    lan = Changing()
    for number in range(200):
        lan.change(Receipt(ClientId(number.to_bytes(16, "big")), 5))
    assert len(lan.bob.disk.table.receipts) == 64


def test_nobody_who_wants_no_receipts_gets_or_gives_any() -> None:
    lan = Changing()
    lan.bob.engine.state.privacy = Privacy(read_receipts=False)
    lan.change(Receipt(lan.bob.disk.client, 2**63 - 1))
    lan.see(lan.bob, lan.mallory)
    assert lan.bob.shown(lan.ours).state is MessageState.DELIVERED
    assert lan.bob.disk.outbox == {}
