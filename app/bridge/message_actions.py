"""What a person does with a message of the open conversation."""

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from app.bridge import message_words, wording
from app.bridge.message_facts import message_facts
from app.bridge.session import Session
from app.bridge.timeline_model import TimelineModel
from app.bridge.timeline_rows import reaction_of
from core.service.model import ChatMessage, MessageId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MessageActions(QObject):
    """Slots take the key of a row. `replyWanted` (key, author, one line) and `editWanted` (key, text) ask the
    composer."""

    replyWanted = Signal(str, str, str)
    editWanted = Signal(str, str)

    def __init__(self, session: Session, model: TimelineModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._model = session, model

    @Slot(str)
    def reply(self, key: str) -> None:
        """Begins an answer."""
        message = self._find(key)
        if message is not None and not message.is_deleted and not message.is_line:
            self.replyWanted.emit(key, self._author(message), message_words.one_line(message))

    @Slot(str)
    def edit(self, key: str) -> None:
        """Begins to change an own text."""
        message = self._find(key)
        if message is not None and self._is_own_text(message):
            self.editWanted.emit(key, message.text)

    @Slot(str, str)
    def react(self, key: str, emoji: str) -> None:
        """Puts an emoji under a message, or takes it back if it is the person's own."""
        message = self._find(key)
        if message is not None:
            own = reaction_of(message, self._session.messenger.me.user_id)
            wanted = "" if own == emoji else emoji
            self._run(self._session.messenger.react(message.message_id, wanted), "react")

    @Slot(str, result=str)
    def reaction(self, key: str) -> str:
        """The person's own emoji under a message."""
        message = self._find(key)
        return reaction_of(message, self._session.messenger.me.user_id) if message else ""

    @Slot(str)
    def copy(self, key: str) -> None:
        """Copies the whole text as it was written."""
        message = self._find(key)
        if message is not None:
            QGuiApplication.clipboard().setText(wording.body(message.text))

    @Slot(str)
    def retry(self, key: str) -> None:
        """Queues a failed message again."""
        self._run(self._session.messenger.retry(MessageId.from_hex(key)), "retry a message")

    @Slot(str)
    def deleteForAll(self, key: str) -> None:
        """Takes an own message back, on every computer."""
        self._run(self._session.messenger.delete(MessageId.from_hex(key)), "delete a message")

    @Slot(str)
    def deleteHere(self, key: str) -> None:
        """Deletes a message on this computer."""
        self._run(self._session.messenger.delete_here([MessageId.from_hex(key)]), "delete a message here")

    @Slot(str, result="QVariantList")
    def facts(self, key: str) -> list[dict[str, Any]]:
        """When a message was sent and what became of it."""
        message = self._find(key)
        if message is None:
            return []
        me, now = self._session.messenger.me.user_id, self._session.now()
        return message_facts(message, me, self._session.name, now)

    def _find(self, key: str) -> ChatMessage | None:
        return self._model.message(MessageId.from_hex(key))

    def _author(self, message: ChatMessage) -> str:
        me = self._session.messenger.me.user_id
        return message_words.you() if message.sender == me else self._session.name(message.sender)

    def _is_own_text(self, message: ChatMessage) -> bool:
        own = message.sender == self._session.messenger.me.user_id
        return own and message.kind == "text" and not message.is_deleted

    def _run(self, coroutine: Coroutine[Any, Any, Any], name: str) -> None:
        self._session.background.run(coroutine, name)
