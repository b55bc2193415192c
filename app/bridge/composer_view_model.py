"""What is being written in the open conversation: the text, what it answers or changes, and the way out."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge import wording
from app.bridge.chats_view_model import ChatsViewModel
from app.bridge.conversation_view_model import ConversationViewModel
from app.bridge.obstacles import obstacle
from app.bridge.session import Session
from app.bridge.settings_view_model import SettingsViewModel
from app.bridge.typing_notice import TypingNotice
from app.bridge.words import counted
from core.service.events import MessageChanged, MessagesRemoved, ServiceEvent
from core.service.model import ChatMessage, MessageId, MessageState, UserId

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MAX_BYTES = 60_000  # of a text in UTF-8; the service refuses more
WARN_BYTES = 1_000
LOOK_BACK = 50
MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class Quoted:
    """The message that is answered or changed, as one line."""

    message_id: MessageId
    author: str
    line: str
    text: str = ""  # of an edit: all of it, as it was


@QmlElement
class ComposerViewModel(QObject):
    """`replaced` gives the input another text, `quoted` wants the focus there; while a message is edited the draft
    waits behind it."""

    changed = Signal()
    replaced = Signal(str)
    quoted = Signal()

    def __init__(
        self,
        session: Session,
        chats: ChatsViewModel,
        conversation: ConversationViewModel,
        settings: SettingsViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._chats = session, chats
        self._conversation, self._settings = conversation, settings
        self._who: UserId | None = None
        self._text, self._left = "", MAX_BYTES
        self._reply: Quoted | None = None
        self._edit: Quoted | None = None
        self._typing, self._sending = TypingNotice(), asyncio.Lock()
        conversation.opened.connect(self._follow)
        conversation.changed.connect(self._follow)
        conversation.replyWanted.connect(self.reply)
        conversation.editWanted.connect(self.edit)
        settings.changed.connect(self.changed)

    @Property(str, notify=changed)
    def mode(self) -> str:
        """reply, edit, or nothing for a plain message."""
        return "edit" if self._edit else "reply" if self._reply else ""

    @Property(str, notify=changed)
    def quotedAuthor(self) -> str:
        """Who wrote the message that is answered."""
        return self._reply.author if self._reply else ""

    @Property(str, notify=changed)
    def quotedLine(self) -> str:
        """The message that is answered or edited, in one line."""
        quoted = self._edit or self._reply
        return quoted.line if quoted else ""

    @Property(bool, notify=changed)
    def canSend(self) -> bool:
        return self._can_send()

    @Property(str, notify=changed)
    def left(self) -> str:
        """How many bytes fit; below nothing: how many characters are too many."""
        return QLocale().toString(self._left).replace("-", MINUS)

    @Property(str, notify=changed)
    def leftText(self) -> str:
        """The same in words."""
        if self._left < 0:
            return _tr("%n character(s) too many", -self._left)
        return _tr("Room for %n more character(s)", self._left)

    @Property(bool, notify=changed)
    def nearLimit(self) -> bool:
        return self._left < WARN_BYTES

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the text cannot be sent, or nothing."""
        if self._left >= 0:
            return ""
        if self._edit:
            return _tr("This message is too long. Shorten it by %n character(s).", -self._left)
        return _tr(
            "This message is too long. Shorten it by %n character(s), or send it in parts.", -self._left
        )

    @Property(str, notify=changed)
    def obstacle(self) -> str:
        """Why nothing can be written to this person now."""
        return self._obstacle()

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """Whether sending waits for the person's word about new keys."""
        friend = self._session.friend(self._who) if self._who else None
        return friend is not None and friend.has_new_key

    @Property(bool, notify=changed)
    def enterSends(self) -> bool:
        """Whether Enter sends; else it breaks the line and Ctrl+Enter sends."""
        return bool(self._settings.enterSends)

    @Slot(str)
    def setText(self, text: str) -> None:
        """The person changed the text."""
        if text == self._text:
            return
        self._take(text)
        if self._edit is None:
            self._keep_draft(text)
        self._tell_typing()

    @Slot()
    def send(self) -> None:
        """Sends or changes a message, unless there is nothing to say or it cannot be sent."""
        text = self._text.strip()
        if not self._who or not self._can_send():
            return
        if self._edit:
            self._finish_edit(self._edit, text)
        else:
            self._finish(text)

    @Slot(str, str, str)
    def reply(self, key: str, author: str, line: str) -> None:
        """The next message answers that one."""
        if self._obstacle():
            return
        if self._edit:
            self._leave_edit()
        self._set_reply(Quoted(MessageId.from_hex(key), author, wording.preview(line)))
        self.quoted.emit()

    @Slot(str, str)
    def edit(self, key: str, text: str) -> None:
        """Puts an own message into the input to be changed."""
        if self._obstacle():
            return
        self._edit = Quoted(MessageId.from_hex(key), "", wording.preview(text), text)
        self._show(text)
        self.quoted.emit()

    @Slot()
    def editLast(self) -> None:
        """Edits the last own message, if there is one near."""
        if self._who and not self._text and not self._edit and not self._obstacle():
            self._session.background.run(self._find_last(self._who), "find the last own message")

    @Slot(result=bool)
    def cancel(self) -> bool:
        """Gives up the edit, else the reply; false when there is neither."""
        if self._edit:
            self._leave_edit()
        elif self._reply:
            self._set_reply(None)
        else:
            return False
        return True

    def follow(self, old: UserId, new: UserId) -> None:
        """The friend goes by another id: what is being written stays."""
        if self._who == old:
            self._who = new

    def on_events(self, batch: Sequence[ServiceEvent]) -> None:
        """What is answered or edited may be gone."""
        gone = {message_id for event in batch for message_id in _gone(event)}
        if self._edit and self._edit.message_id in gone:
            self._leave_edit()
        if self._reply and self._reply.message_id in gone:
            self._set_reply(None)

    @Slot()
    def _follow(self) -> None:
        """The conversation opened, closed or changed."""
        if self._conversation.who != self._who:
            self._stop_typing()
            self._who = self._conversation.who
            self._begin()
        self.changed.emit()

    def _begin(self) -> None:
        self._reply = self._edit = None
        self._show(self._chats.draft(self._who) if self._who else "")
        if self._who and self._session.messenger.setting(reply_key(self._who)):
            self._session.background.run(self._restore_reply(self._who), "read what is answered")

    def _can_send(self) -> bool:
        return bool(self._text.strip()) and self._left >= 0 and not self._obstacle()

    def _obstacle(self) -> str:
        return obstacle(self._session, self._who) if self._who and self._session.is_open else ""

    def _take(self, text: str) -> None:
        """Holds `text` and measures it."""
        self._text = text
        body = text.strip().encode(errors="replace")
        over = len(body) - MAX_BYTES
        self._left = -over if over <= 0 else -len(body[MAX_BYTES:].decode(errors="ignore") or "?")
        self.changed.emit()

    def _show(self, text: str) -> None:
        """Puts `text` into the input."""
        self._take(text)
        self.replaced.emit(text)

    def _keep_draft(self, text: str) -> None:
        if self._who:
            self._chats.set_draft(self._who, text)

    def _tell_typing(self) -> None:
        if not self._who or self._edit or self._obstacle():
            return
        if not self._text:
            self._stop_typing()
        elif self._typing.typed(self._session.now()):
            self._session.messenger.set_typing(self._who, True)

    def _stop_typing(self) -> None:
        if self._typing.stopped() and self._who and self._session.is_open:
            self._session.messenger.set_typing(self._who, False)

    def _finish(self, text: str) -> None:
        assert self._who
        who, reply = self._who, self._reply
        self._stop_typing()
        self._keep_draft("")
        self._chats.save_drafts()
        self._set_reply(None)
        self._show("")
        self._session.background.run(self._send(who, text, reply), "send a message")

    def _finish_edit(self, edit: Quoted, text: str) -> None:
        assert self._who
        self._leave_edit()
        if text != edit.text.strip():
            self._session.background.run(self._change(self._who, edit, text), "edit a message")

    def _leave_edit(self) -> None:
        """Back to the draft."""
        self._edit = None
        self._show(self._chats.draft(self._who) if self._who else "")

    def _set_reply(self, reply: Quoted | None) -> None:
        if self._who and reply != self._reply:
            self._reply = reply
            self._keep_reply(self._who, reply)
        self.changed.emit()

    def _keep_reply(self, who: UserId, reply: Quoted | None) -> None:
        value = reply.message_id.hex() if reply else None
        keep = self._session.messenger.set_setting(reply_key(who), value)
        self._session.background.run(keep, "keep what is answered")

    def _quoted(self, message: ChatMessage) -> Quoted:
        mine = message.sender == self._session.messenger.me.user_id
        author = _tr("You") if mine else self._session.name(message.sender)
        return Quoted(message.message_id, author, wording.preview(message.text))

    async def _restore_reply(self, who: UserId) -> None:
        key = self._session.messenger.setting(reply_key(who)) or ""
        message = await self._session.messenger.message(MessageId.from_hex(key))
        if message is None or message.is_deleted:
            self._keep_reply(who, None)
        elif who == self._who and not self._reply:
            self._reply = self._quoted(message)
            self.changed.emit()

    async def _find_last(self, who: UserId) -> None:
        messages = await self._session.messenger.history(who, limit=LOOK_BACK)
        me = self._session.messenger.me.user_id
        last = next((message for message in reversed(messages) if _editable(message, me)), None)
        if last and who == self._who and not self._text:
            self.edit(last.message_id.hex(), last.text)

    async def _send(self, who: UserId, text: str, reply: Quoted | None) -> None:
        try:
            async with self._sending:
                await self._session.messenger.send(who, text, reply.message_id if reply else None)
        except Exception:
            self._give_back(who, text, reply)
            raise

    async def _change(self, who: UserId, edit: Quoted, text: str) -> None:
        try:
            await self._session.messenger.edit(edit.message_id, text)
        except Exception:
            if who == self._who and not self._text and not self._edit:
                self._edit = edit
                self._show(text)
            raise

    def _give_back(self, who: UserId, text: str, reply: Quoted | None) -> None:
        """A text that could not be sent is a draft again, unless another was begun."""
        who = self._session.current(who)
        if self._chats.draft(who):
            return
        self._chats.set_draft(who, text)
        self._keep_reply(who, reply)
        if who == self._who and not self._edit:
            self._reply = reply
            self._show(text)


def reply_key(conversation: UserId) -> str:
    """The setting that keeps which message a draft answers."""
    return f"draft_reply.{conversation.hex()}"


def _editable(message: ChatMessage, me: UserId) -> bool:
    mine = message.sender == me and message.state is not MessageState.FAILED
    return mine and message.kind == "text" and not message.is_deleted


def _gone(event: ServiceEvent) -> tuple[MessageId, ...]:
    match event:
        case MessagesRemoved(_, message_ids):
            return message_ids
        case MessageChanged(message) if message.is_deleted:
            return (message.message_id,)
        case _:
            return ()


def _tr(text: str, count: int = -1) -> str:
    return counted("Composer", text, count)
