"""What becomes of messages is applied to the timeline in place, under Qt's own model tester."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.bridge.timeline_model import TimelineModel, Update
from app.bridge.timeline_rows import TimelineContext, TimelineRow
from app.demo.service import DemoMessenger
from app.demo.stage import NOW, user
from core.service.events import MessageChanged, MessagesRemoved, MessageStateChanged
from core.service.model import ChatMessage, MessageState, Reaction

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
ALICE = user(11)


class Talk:
    """A conversation that is shown whole, newest first."""

    def __init__(self) -> None:
        self.fake = DemoMessenger()
        self.me = self.fake.me.user_id
        self.context = TimelineContext(self.me, "Alice", None, NOW)
        self.model = TimelineModel(lambda: None)
        self.tester = QAbstractItemModelTester(self.model, FATAL)
        self.changed = list[int]()
        self.removed = list[tuple[int, int]]()
        self.model.dataChanged.connect(lambda first, _last: self.changed.append(first.row()))
        self.model.rowsRemoved.connect(lambda _parent, first, last: self.removed.append((first, last)))

    def put(self, text: str, ago_s: int = 0, mine: bool = False, **more: object) -> ChatMessage:
        return self.fake.put(ALICE, text, ago_s * 1_000, mine, **more)

    def show(self, *messages: ChatMessage) -> None:
        self.model.reset(messages[::-1], self.context, reaches_oldest=True, reaches_newest=True)

    def row(self, message: ChatMessage) -> TimelineRow:
        return self.model.rows[self.model.row_of(message.message_id)]


@pytest.fixture
def talk(qapp: QApplication) -> Iterator[Talk]:
    talk = Talk()
    yield talk
    talk.tester.deleteLater()


def test_an_edit_changes_its_row_alone(talk: Talk) -> None:
    first, second = talk.put("one", 600), talk.put("two", 300)
    talk.show(first, second)
    talk.model.apply([MessageChanged(replace(first, text="uno", edited_at=NOW))])
    assert talk.changed == [1]
    assert (talk.row(first).text, talk.row(first).edited) == ("uno", True)
    assert ", edited, " in talk.row(first).spoken


def test_a_deleted_message_says_so_and_nothing_else(talk: Talk) -> None:
    message = talk.put("secret `code`", 60, True, reactions=(Reaction(ALICE, "👍", NOW),))
    talk.show(message)
    talk.model.apply([MessageChanged(replace(message, text="", is_deleted=True))])
    row = talk.row(message)
    assert (row.kind, row.text, row.mark, row.reactions) == ("deleted", "This message was deleted", "", [])
    assert row.spoken.startswith("You: This message was deleted, ")


def test_what_isolates_a_link_is_not_spoken(talk: Talk) -> None:
    message = talk.put("شكرا https://x.example/نتائج")
    talk.show(message)
    assert talk.row(message).spoken.startswith("Alice: شكرا https://x.example/نتائج, ")
    assert [span["url"] for span in talk.row(message).spans] == talk.row(message).links


def test_reactions_are_counted_by_emoji(talk: Talk) -> None:
    reactions = (Reaction(ALICE, "👍", 1), Reaction(user(12), "❤️", 2), Reaction(talk.me, "👍\u202e", 3))
    reactions += (Reaction(user(13), "\u202e", 4),)
    message = talk.put("hello", reactions=reactions)
    talk.show(message)
    chips = [(chip["emoji"], chip["count"], chip["mine"]) for chip in talk.row(message).reactions]
    assert chips == [("👍", 2, True), ("❤️", 1, False)]
    assert talk.row(message).spoken.endswith("👍 from Alice, You, ❤️ from Alice")


@pytest.mark.parametrize("state", [MessageState.SENT, MessageState.DELIVERED, MessageState.READ])
def test_marks_advance(talk: Talk, state: MessageState) -> None:
    message = talk.put("hello", mine=True, state=MessageState.QUEUED)
    talk.show(message)
    talk.model.apply([MessageStateChanged(message.message_id, ALICE, state, NOW)])
    assert talk.row(message).mark == state.value
    assert talk.row(message).spoken.endswith(f", {state.value}")


def test_when_it_was_delivered_is_kept_when_it_is_read(talk: Talk) -> None:
    message = talk.put("hello", mine=True, state=MessageState.QUEUED, recipients=())
    talk.show(message)
    states = [(MessageState.DELIVERED, NOW + 1), (MessageState.READ, NOW + 2)]
    talk.model.apply(
        [MessageStateChanged(message.message_id, ALICE, state, moment) for state, moment in states]
    )
    (recipient,) = talk.model.messages[0].recipients
    assert (recipient.delivered_at, recipient.read_at) == (NOW + 1, NOW + 2)


def test_updates_count_in_the_order_they_came(talk: Talk) -> None:
    message = talk.put("one", mine=True, state=MessageState.SENT)
    talk.show(message)
    read = MessageStateChanged(message.message_id, ALICE, MessageState.READ, NOW)
    edited = MessageChanged(replace(message, text="two", state=MessageState.DELIVERED))
    talk.model.apply([edited, read])
    assert (talk.row(message).text, talk.row(message).mark) == ("two", "read")
    talk.model.apply([read, edited])
    assert talk.row(message).mark == "delivered"


def test_a_quote_follows_the_message_it_quotes(talk: Talk) -> None:
    asked = talk.put("question", 600, True)
    answer = talk.put("answer", 300, reply_to=asked.message_id)
    talk.show(asked, answer)
    assert (talk.row(answer).quoteAuthor, talk.row(answer).quoteText) == ("You", "question")
    assert talk.row(answer).spoken.startswith("Alice, in reply to question: answer, ")
    talk.model.apply([MessageChanged(replace(asked, text="better question"))])
    assert talk.row(answer).quoteText == "better question"
    talk.model.apply([MessagesRemoved(ALICE, (asked.message_id,))])
    assert (talk.row(answer).quoteAuthor, talk.row(answer).quoteText) == ("", "Deleted message")


def test_a_quote_that_is_not_loaded_comes_later(talk: Talk) -> None:
    asked = talk.put("question", 600)
    answer = talk.put("answer", 300, reply_to=asked.message_id)
    talk.show(answer)
    assert talk.model.missing_quotes([answer]) == [asked.message_id]
    assert (talk.row(answer).quoteKey, talk.row(answer).quoteText) == (asked.message_id.hex(), "")
    talk.model.set_quotes({asked.message_id: asked})
    assert talk.row(answer).quoteText == "question"
    assert talk.model.missing_quotes([answer]) == []
    talk.model.apply([MessageChanged(replace(asked, text="", is_deleted=True))])
    assert talk.row(answer).quoteText == "Deleted message"


def test_removal_closes_the_gap_in_groups_and_days(talk: Talk) -> None:
    day = 24 * 3_600
    old, one, two, three = (talk.put(str(ago), ago) for ago in (day, 30, 20, 10))
    talk.show(old, one, two, three)
    talk.model.apply([MessagesRemoved(ALICE, (old.message_id, two.message_id))])
    assert [(row.text, row.first, row.last, bool(row.day)) for row in talk.model.rows] == [
        ("10", False, True, False),
        ("30", True, False, True),
    ]


def test_a_system_line_says_what_happened(talk: Talk) -> None:
    lines = [
        talk.put("", 500, True, kind="line:friend"),
        talk.put("", 400, kind="line:key"),
        talk.put("", 300, True, kind="line:verified"),
        talk.put("", 200, True, kind="line:timer", expires_in_s=86_400),
        talk.put("", 100, kind="line:timer", expires_in_s=300),
        talk.put("", 50, kind="line:timer"),
    ]
    talk.show(*lines)
    assert [row.text for row in talk.model.rows[::-1]] == [
        "You and Alice are friends now. Messages are end-to-end encrypted.",
        "Alice has new keys.",
        "You compared keys with Alice.",
        "You set messages to disappear after 1 day.",
        "Alice set messages to disappear after 5 minutes.",
        "Messages no longer disappear.",
    ]
    assert {row.kind for row in talk.model.rows} == {"line"}
    assert all(row.spoken == row.text for row in talk.model.rows)


def test_only_what_a_move_of_the_new_line_shows_is_derived_again(talk: Talk) -> None:
    messages = [talk.put(str(number), 300 - number) for number in range(100)]
    talk.show(*messages)
    talk.model.set_context(replace(talk.context, first_unread=messages[50].message_id))
    assert sorted(talk.changed) == [49, 50]
    talk.changed.clear()
    talk.model.set_context(replace(talk.context, friend_name="Alicia"))
    assert len(talk.changed) == 100


def test_hostile_text_stays_the_text_it_is(talk: Talk) -> None:
    hostile = '<b>x</b> <img src="https://x.example/p.png"> &lt;'
    talk.show(talk.put(hostile))
    row = talk.model.rows[0]
    assert row.text == hostile
    assert row.links == ["https://x.example/p.png"]


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.tuples(st.sampled_from("edn"), st.sets(st.integers(0, 11), max_size=5)), max_size=6))
def test_any_updates_leave_the_rows_of_a_fresh_load(steps: Sequence[tuple[str, set[int]]]) -> None:
    talk = Talk()
    messages = [talk.put(str(number), 240 - 20 * number, number % 3 == 0) for number in range(12)]
    messages = [
        replace(message, reply_to=messages[number // 2].message_id) if number % 4 == 3 else message
        for number, message in enumerate(messages)
    ]
    talk.show(*messages)
    kept = {message.message_id: message for message in messages}
    for kind, numbers in steps:
        talk.model.apply([_step(kind, messages[number], kept) for number in sorted(numbers)])
    shown = list(talk.model.rows)
    gone = {message.message_id: None for message in messages if message.message_id not in kept}
    talk.show(*kept.values())
    talk.model.set_quotes(gone)
    assert shown == list(talk.model.rows)
    talk.tester.deleteLater()


def _step(kind: str, message: ChatMessage, kept: dict[object, ChatMessage]) -> Update:
    message_id = message.message_id
    if kind == "n" or message_id not in kept:
        kept.pop(message_id, None)
        return MessagesRemoved(ALICE, (message_id,))
    changes = {"text": "", "is_deleted": True} if kind == "d" else {"text": kept[message_id].text + "!"}
    kept[message_id] = replace(kept[message_id], **changes)  # type: ignore[arg-type]
    return MessageChanged(kept[message_id])
