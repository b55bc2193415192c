"""List models under Qt's own model tester: every change is announced as it happens."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.bridge.keyed_list_model import FIRST_ROLE, KeyedListModel
from app.bridge.timeline_model import TimelineModel
from app.bridge.timeline_rows import TimelineContext
from app.demo.service import DemoMessenger
from app.demo.stage import NOW, user
from core.service.events import MessageStateChanged
from core.service.model import ChatMessage, MessageState

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    value: int


ROWS = st.lists(
    st.tuples(st.sampled_from("abcdefghij"), st.integers(0, 2)), max_size=10, unique_by=lambda row: row[0]
).map(lambda pairs: [Row(*pair) for pair in pairs])


@pytest.mark.usefixtures("qapp")
@given(st.lists(ROWS, min_size=1, max_size=6))
def test_a_keyed_list_becomes_what_it_is_told(states: list[list[Row]]) -> None:
    model: KeyedListModel[Row] = KeyedListModel(Row)
    tester = QAbstractItemModelTester(model, FATAL)
    mirror = Mirror(model)
    for rows in states:
        model.sync(rows)
        assert list(model.rows) == rows
        assert mirror.keys == [row.key for row in rows]
    tester.deleteLater()


class Mirror:
    """Follows the model by its signals alone, as a view does."""

    def __init__(self, model: KeyedListModel[Row]) -> None:
        self._model, self.keys = model, list[str]()
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        fresh = [self._model.data(self._model.index(at), FIRST_ROLE) for at in range(first, last + 1)]
        self.keys[first:first] = fresh

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.keys[first : last + 1]

    def _moved(self, _p: QModelIndex, first: int, last: int, _q: QModelIndex, target: int) -> None:
        moved = self.keys[first : last + 1]
        del self.keys[first : last + 1]
        self.keys[target:target] = moved


def test_an_unchanged_list_says_nothing(qapp: QApplication) -> None:
    model: KeyedListModel[Row] = KeyedListModel(Row)
    model.sync([Row("a", 1), Row("b", 1)])
    changed = list[int]()
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.sync([Row("a", 1), Row("b", 2)])
    assert changed == [1]


class History:
    """A conversation to page through, and a model that shows it."""

    def __init__(self, count: int) -> None:
        self.fake, self.who = DemoMessenger(), user(11)
        self.messages = [
            self.fake.put(self.who, f"text {number}", (count - number) * 30_000, number % 5 == 0)
            for number in range(count)
        ]
        self.asked = 0
        self.model = TimelineModel(self._asked)
        self.tester = QAbstractItemModelTester(self.model, FATAL)
        self.context = TimelineContext(self.fake.me.user_id, "Alice", None, NOW)

    def _asked(self) -> None:
        self.asked += 1

    def show(self, first: int, last: int, newest: bool = True) -> None:
        page = self.messages[first:last][::-1]
        self.model.reset(page, self.context, reaches_oldest=False, reaches_newest=newest)

    def texts(self) -> list[str]:
        return [row.text for row in self.model.rows]


@pytest.fixture
def history(qapp: QApplication) -> Iterator[History]:
    history = History(200)
    yield history
    history.tester.deleteLater()


def test_older_pages_are_fetched_once_and_appended(history: History) -> None:
    history.show(150, 200)
    root = QModelIndex()
    history.model.fetchMore(root)
    history.model.fetchMore(root)
    assert history.asked == 1
    assert not history.model.canFetchMore(root)
    history.model.append_older(history.messages[100:150][::-1], reaches_oldest=False)
    assert history.texts() == [f"text {number}" for number in range(199, 99, -1)]
    history.model.fetchMore(root)
    assert history.asked == 2
    history.model.append_older([], reaches_oldest=True)
    assert not history.model.canFetchMore(root)


def test_a_message_is_never_shown_twice(history: History) -> None:
    history.show(150, 200)
    assert history.model.prepend_newer(history.messages[190:][::-1]) == 0
    fresh = history.fake.put(history.who, "new")
    assert history.model.prepend_newer([fresh, history.messages[-1]]) == 1
    assert history.texts()[:2] == ["new", "text 199"]


def test_pages_leave_the_same_rows_as_one_load(history: History) -> None:
    history.show(190, 195)
    history.model.append_older(history.messages[100:190][::-1], reaches_oldest=False)
    history.model.prepend_newer(history.messages[195:][::-1])
    paged = list(history.model.rows)
    history.show(100, 200)
    assert paged == list(history.model.rows)


def test_states_advance_in_place(history: History) -> None:
    history.show(150, 200)
    own = history.messages[195]
    changed = list[int]()
    history.model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    history.model.apply([MessageStateChanged(own.message_id, history.who, MessageState.FAILED, NOW, error=4)])
    assert changed == [4]
    assert (history.model.rows[4].mark, bool(history.model.rows[4].reason)) == ("failed", True)


def test_groups_days_and_the_new_line(qapp: QApplication) -> None:
    fake, who = DemoMessenger(), user(11)
    day = 24 * 3_600_000
    messages: list[ChatMessage] = [
        fake.put(who, "old", day),
        fake.put(who, "one", 200_000),
        fake.put(who, "two", 190_000),
        fake.put(who, "mine", 185_000, mine=True),
        fake.put(who, "later", 60_000),
        fake.put(who, "unread", 50_000),
    ]
    model = TimelineModel(lambda: None)
    context = TimelineContext(fake.me.user_id, "Alice", messages[-1].message_id, NOW)
    model.reset(messages[::-1], context, reaches_oldest=True, reaches_newest=True)
    shape = [(row.text, row.first, row.last, bool(row.day), row.isNew) for row in model.rows[::-1]]
    assert shape == [
        ("old", True, True, True, False),
        ("one", True, False, True, False),
        ("two", False, True, False, False),
        ("mine", True, True, False, False),
        ("later", True, True, False, False),
        ("unread", True, True, False, True),
    ]


def test_a_message_of_another_kind_asks_for_a_newer_version(qapp: QApplication) -> None:
    fake, who = DemoMessenger(), user(11)
    model = TimelineModel(lambda: None)
    context = TimelineContext(fake.me.user_id, "Alice", None, NOW)
    model.reset(
        [fake.put(who, "secret body", kind="poll")], context, reaches_oldest=True, reaches_newest=True
    )
    assert model.rows[0].kind == "other"
    assert "secret body" not in model.rows[0].text
    assert model.rows[0].spoken.startswith("Alice: This message needs a newer version")
