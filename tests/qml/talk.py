"""An open conversation with one friend, for tests of what is shown of it."""

import pytest
import qasync
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.demo.service import DemoMessenger
from core.service.model import ChatMessage, UserId
from tests.fakes.window import Screen
from tests.qml.conftest import Open

RIGHT = Qt.MouseButton.RightButton


class Talk:
    """An open conversation with Alice."""

    def __init__(self, screen: Screen, who: UserId) -> None:
        self.screen, self.fake, self.who = screen, screen.fake, who

    @property
    def view(self) -> QQuickItem:
        return next(item for item in self.screen.items() if item.objectName() == "messages")

    def bubble(self, text: str) -> QQuickItem:
        """The message that says `text`."""
        shown = self.screen.of_type("MessageDelegate")
        return next(item for item in shown if text in item.property("spoken"))

    async def point_at(self, item: QQuickItem) -> None:
        centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        for point in (centre - QPoint(1, 0), centre):
            await qasync.asyncWrap(lambda point=point: QTest.mouseMove(self.screen.root, point))
        await self.screen.settle()

    async def choose(self, text: str, entry: str) -> None:
        """An entry of the menu of a message."""
        await self.screen.click(self.bubble(text), RIGHT)
        await self.screen.click(entry)

    async def focus(self, text: str) -> None:
        """Walks to a message with the keyboard."""
        self.view.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(20):
            if self.bubble(text).property("current"):
                return
            await self.screen.key(Qt.Key.Key_Up)
        pytest.fail(f"the keyboard does not reach {text}")

    def calls(self, name: str) -> list[tuple[object, ...]]:
        return [call[1:] for call in self.fake.calls if call[0] == name]


async def talk_of(open_screen: Open, *messages: dict[str, object]) -> tuple[Talk, list[ChatMessage]]:
    """Alice's conversation with these messages, a minute apart, the last one now."""
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice")
    count = len(messages)
    put = [
        fake.put(who, **({"ago_ms": (count - at) * 120_000} | message))  # type: ignore[arg-type]
        for at, message in enumerate(messages)
    ]
    screen = await open_screen(fake)
    screen.app.conversation.open(who.hex())
    await screen.until(lambda: not screen.app.conversation.loading)
    await screen.settle()
    return Talk(screen, who), put


def text(words: str, **more: object) -> dict[str, object]:
    return {"text": words} | more


def own(words: str, **more: object) -> dict[str, object]:
    return {"text": words, "mine": True} | more


def read(item: QQuickItem, expression: str) -> float:
    """What QML makes of a numeric expression about an item."""
    value = QQmlExpression(QQmlEngine.contextForObject(item), item, expression).evaluate()
    return float(value[0] if isinstance(value, tuple) else value)
