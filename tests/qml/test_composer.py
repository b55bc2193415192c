"""Writing: keys, replies, edits, drafts, limits, typing notices."""

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.demo.service import DemoMessenger
from core.errors import CommandError
from core.service.events import FriendChanged
from core.service.model import ChatMessage, MessageState, UserId
from tests.fakes.window import Screen
from tests.qml.auditing import audit
from tests.qml.conftest import Open
from tests.qml.test_chat import friend, open_chat

Key = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def text(screen: Screen) -> str:
    return str(screen.of_type("ComposerInput")[0].property("text"))


async def talk(open_screen: Open, **more: object) -> tuple[Screen, UserId, ChatMessage]:
    """A conversation with one message of each side."""
    fake = DemoMessenger()
    who = fake.add_friend(11, "Alice Martin", **more)
    theirs = fake.put(who, "Shall we meet?\nAt noon?", 120_000)
    fake.put(who, "Yes, at noonn", 60_000, mine=True)
    screen = await open_screen(fake)
    await open_chat(screen, "Alice Martin")
    return screen, who, theirs


def wants_reply(screen: Screen, message: ChatMessage) -> None:
    screen.app.conversation.replyWanted.emit(message.message_id.hex(), "Alice Martin", message.text)


async def test_a_reply_is_shown_above_the_input_and_sent_with_its_message(open_screen: Open) -> None:
    screen, who, theirs = await talk(open_screen)
    wants_reply(screen, theirs)
    await screen.settle()
    assert screen.hears("Reply to Alice Martin: Shall we meet? At noon?")
    audit(screen)
    await screen.write("Gladly")
    await screen.key(Key.Key_Return)
    await screen.until(lambda: screen.fake.timelines[who][-1].text == "Gladly")
    assert screen.fake.timelines[who][-1].reply_to == theirs.message_id
    assert not screen.hears("Reply to")


async def test_escape_gives_up_a_reply_and_keeps_the_conversation(open_screen: Open) -> None:
    screen, who, theirs = await talk(open_screen)
    await screen.write("half")
    wants_reply(screen, theirs)
    await screen.settle()
    await screen.key(Key.Key_Escape)
    assert not screen.hears("Reply to")
    assert (text(screen), screen.app.conversation.key) == ("half", who.hex())


async def test_the_cross_gives_up_a_reply(open_screen: Open) -> None:
    screen, _who, theirs = await talk(open_screen)
    wants_reply(screen, theirs)
    await screen.click("Do not reply")
    assert not screen.hears("Reply to")
    assert screen.focused() is screen.named("Message to Alice Martin")


async def test_a_reply_to_a_message_that_vanishes_is_a_plain_message(open_screen: Open) -> None:
    screen, _who, theirs = await talk(open_screen)
    wants_reply(screen, theirs)
    await screen.settle()
    await screen.fake.delete(theirs.message_id)
    await screen.until(lambda: not screen.hears("Reply to"))


async def test_up_edits_the_last_own_message(open_screen: Open) -> None:
    screen, who, _theirs = await talk(open_screen)
    await screen.key(Key.Key_Up)
    await screen.until(lambda: text(screen) == "Yes, at noonn")
    assert screen.hears("Edit message: Yes, at noonn")
    audit(screen)
    await screen.key(Key.Key_Backspace)
    await screen.click("Save")
    await screen.until(lambda: screen.fake.timelines[who][-1].text == "Yes, at noon")
    assert len(screen.fake.timelines[who]) == 2
    assert (text(screen), screen.hears("Edit message")) == ("", False)


async def test_up_passes_over_what_cannot_be_edited(open_screen: Open) -> None:
    screen, who, _theirs = await talk(open_screen)
    gone = screen.fake.put(who, "gone", mine=True)
    await screen.fake.delete(gone.message_id)
    screen.fake.put(who, "never left", mine=True, state=MessageState.FAILED)
    await screen.key(Key.Key_Up)
    await screen.until(lambda: text(screen) == "Yes, at noonn")


async def test_up_moves_the_cursor_where_there_is_text(open_screen: Open) -> None:
    screen, _who, _theirs = await talk(open_screen)
    await screen.write("draft")
    await screen.key(Key.Key_Up)
    assert (text(screen), screen.hears("Edit message:")) == ("draft", False)


async def test_escape_gives_up_an_edit_and_brings_the_draft_back(open_screen: Open) -> None:
    screen, who, _theirs = await talk(open_screen)
    await screen.write("a draft")
    last = screen.fake.timelines[who][-1]
    screen.app.conversation.editWanted.emit(last.message_id.hex(), last.text)
    await screen.settle()
    await screen.write("!!")
    await screen.key(Key.Key_Escape)
    assert text(screen) == "a draft"
    await screen.key(Key.Key_Escape)
    assert screen.app.conversation.key == ""


async def test_an_edit_that_changes_nothing_is_not_sent(open_screen: Open) -> None:
    screen, _who, _theirs = await talk(open_screen)
    await screen.key(Key.Key_Up)
    await screen.until(lambda: text(screen) == "Yes, at noonn")
    await screen.key(Key.Key_Return)
    assert text(screen) == ""
    assert not [call for call in screen.fake.calls if call[0] == "edit"]


async def test_an_edit_that_fails_stays_in_the_input(open_screen: Open) -> None:
    screen, _who, _theirs = await talk(open_screen)
    await screen.key(Key.Key_Up)
    await screen.until(lambda: text(screen) == "Yes, at noonn")
    screen.fake.error = CommandError("too_late", "This message cannot be edited any more.")
    await screen.write("!")
    await screen.key(Key.Key_Return)
    await screen.until(lambda: "This message cannot be edited any more." in screen.texts())
    assert text(screen) == "Yes, at noonn!"
    assert screen.hears("Edit message: Yes")


async def test_a_draft_keeps_its_reply_over_a_restart(open_screen: Open) -> None:
    screen, who, theirs = await talk(open_screen)
    await screen.write("half")
    wants_reply(screen, theirs)
    screen.app.conversation.close()
    await screen.until(lambda: screen.fake.settings.get(f"draft.{who.hex()}") == "half")
    again = await open_screen(screen.fake)
    await open_chat(again, "Alice Martin")
    await again.until(lambda: again.hears("Reply to Alice Martin: Shall we meet? At noon?"))
    assert text(again) == "half"


async def test_a_text_that_fails_after_leaving_is_a_draft_there(screen: Screen) -> None:
    who = await open_chat(screen, "Alice Martin")
    await screen.write("precious")
    screen.fake.error = CommandError("storage_full", "The disk is full.")
    screen.app.composer.send()
    screen.app.conversation.open(friend(screen, "Bob Keller").hex())
    await screen.until(lambda: "The disk is full." in screen.texts())
    assert text(screen) == ""
    assert screen.app.chats.draft(who) == "precious"


async def test_enter_can_be_made_to_break_lines(open_screen: Open) -> None:
    screen, who, _theirs = await talk(open_screen)
    screen.app.settings.setEnterSends(False)
    await screen.write("one")
    await screen.key(Key.Key_Return)
    await screen.write("two")
    assert text(screen) == "one\ntwo"
    await screen.key(Key.Key_Return, CONTROL)
    await screen.until(lambda: screen.fake.timelines[who][-1].text == "one\ntwo")
    assert screen.preferences.text("enter_sends", "") == "no"


async def test_a_text_that_is_too_long_is_told_before_it_is_sent(open_screen: Open) -> None:
    screen, who, _theirs = await talk(open_screen)
    screen.of_type("ComposerInput")[0].setProperty("text", "ä" * 29_900)
    await screen.settle()
    assert screen.hears("Room for 200 more characters")
    assert screen.named("Send").isEnabled()
    screen.of_type("ComposerInput")[0].setProperty("text", "ä" * 30_007)
    await screen.settle()
    assert screen.hears("7 characters too many")
    assert "\N{MINUS SIGN}7" in screen.texts()
    assert screen.hears("This message is too long. Shorten it by 7 characters, or send it in parts.")
    assert not screen.named("Send").isEnabled()
    await screen.key(Key.Key_Return)
    assert len(screen.fake.timelines[who]) == 2
    for _ in range(7):
        await screen.key(Key.Key_Delete)
    assert not screen.hears("This message is too long.")
    assert screen.named("Send").isEnabled()


async def test_an_edit_that_is_too_long_cannot_be_saved(open_screen: Open) -> None:
    screen, who, _theirs = await talk(open_screen)
    last = screen.fake.timelines[who][-1]
    screen.app.conversation.editWanted.emit(last.message_id.hex(), "0" * 61_099)
    await screen.settle()
    assert screen.hears("This message is too long. Shorten it by 1,099 characters.")
    assert "\N{MINUS SIGN}1,099" in screen.texts()
    assert not screen.named("Save").isEnabled()
    await screen.key(Key.Key_Return)
    assert (len(text(screen)), screen.fake.timelines[who][-1]) == (61_099, last)


async def test_the_friend_is_told_that_we_write_and_stop(open_screen: Open) -> None:
    screen, who, _theirs = await talk(open_screen)

    def told() -> list[object]:
        return [call[2] for call in screen.fake.calls if call[0] == "set_typing" and call[1] == who]

    await screen.write("ab")
    assert told() == [True]
    await screen.key(Key.Key_Backspace)
    await screen.key(Key.Key_Backspace)
    assert told() == [True, False]
    await screen.write("c")
    await screen.key(Key.Key_Return)
    assert told() == [True, False, True, False]
    await screen.write("d")
    screen.app.conversation.close()
    assert told()[4:] == [True, False]


async def test_a_draft_that_is_shown_again_is_no_typing(open_screen: Open) -> None:
    screen, _who, _theirs = await talk(open_screen)
    await screen.write("half")
    screen.app.conversation.close()
    screen.fake.calls.clear()
    await open_chat(screen, "Alice Martin")
    assert text(screen) == "half"
    assert not [call for call in screen.fake.calls if call[0] == "set_typing"]


async def test_new_keys_pause_writing_until_they_are_accepted(open_screen: Open) -> None:
    screen, who, _theirs = await talk(open_screen, has_new_key=True)
    assert not screen.of_type("Composer")
    paused = "Writing to Alice Martin is paused until you compare or accept the new key."
    assert screen.hears(paused)
    await screen.fake.accept_key(who)
    await screen.until(lambda: screen.of_type("Composer"))
    assert not screen.hears(paused)


NO_FRIEND = {
    "removed": "You are no longer friends with this person. The messages stay on this computer.",
    "nearby": "You are no longer friends with Alice Martin. The messages stay on this computer.",
    "blocked": "You have blocked Alice Martin. You can unblock them in the settings, under Privacy.",
    "incoming": "Alice Martin wants to be your friend. Accept this under People to write to them.",
    "outgoing": "Alice Martin has not accepted your request yet. Then you can write to them.",
}


@pytest.mark.parametrize("relation", NO_FRIEND)
async def test_who_is_no_friend_cannot_be_written_to(open_screen: Open, relation: str) -> None:
    screen, who, _theirs = await talk(open_screen)
    if relation == "blocked":
        await screen.fake.block(who)
    else:
        screen.fake.known.pop(who)
    if relation in ("incoming", "outgoing"):
        screen.fake.add_request(11, "Alice Martin", incoming=relation == "incoming")
    elif relation == "nearby":
        screen.fake.add_neighbour(11, "Alice Martin")
    screen.fake.emit(FriendChanged(who, "Alice Martin", "removed"))
    await screen.until(lambda: not screen.of_type("Composer"))
    assert screen.hears(NO_FRIEND[relation])
    state = "blocked" if relation == "blocked" else "not your friend"
    assert screen.app.conversation.presenceText == state


async def test_a_paste_of_several_lines_is_one_message(open_screen: Open) -> None:
    screen, who, _theirs = await talk(open_screen)
    await screen.write("see: ")
    QGuiApplication.clipboard().setText("one\r\ntwo\n\nthree\n")
    await screen.key(Key.Key_V, CONTROL)
    assert text(screen) == "see: one\ntwo\n\nthree\n"
    assert len(screen.fake.timelines[who]) == 2
    await screen.key(Key.Key_Return)
    await screen.until(lambda: screen.fake.timelines[who][-1].text == "see: one\ntwo\n\nthree")


async def test_a_paste_that_is_too_long_stays_and_is_told(open_screen: Open) -> None:
    screen, who, _theirs = await talk(open_screen)
    QGuiApplication.clipboard().setText("0123456789\n" * 6_000)
    await screen.key(Key.Key_V, CONTROL)
    await screen.key(Key.Key_Return)
    # without the last line break, 65,999 of 60,000 bytes
    assert screen.hears("This message is too long. Shorten it by 5,999 characters, or send it in parts.")
    assert (len(text(screen)), len(screen.fake.timelines[who])) == (66_000, 2)


async def test_a_text_is_dropped_where_the_cursor_is(open_screen: Open) -> None:
    screen, _who, _theirs = await talk(open_screen)
    await screen.write("see: ")
    data = QMimeData()
    data.setText("<b>one</b>\ntwo")
    assert await drop(screen, screen.of_type("ComposerInput")[0], data)
    assert text(screen) == "see: <b>one</b>\ntwo"
    data.setUrls([QUrl.fromLocalFile("/home/mira/secret.txt")])
    assert not await drop(screen, screen.of_type("ComposerInput")[0], data)
    assert text(screen) == "see: <b>one</b>\ntwo"


async def drop(screen: Screen, item: QQuickItem, data: QMimeData) -> bool:
    """Drags `data` from another program onto an item and lets go."""
    at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    events = (
        QDragEnterEvent(at.toPoint(), copy, data, left, none),
        QDragMoveEvent(at.toPoint(), copy, data, left, none),
        QDropEvent(at, copy, data, left, none),
    )
    for event in events:
        await qasync.asyncWrap(lambda event=event: QCoreApplication.sendEvent(screen.root, event))
    await screen.settle()
    return events[-1].isAccepted()


async def test_what_is_pasted_is_plain_text(open_screen: Open) -> None:
    screen, _who, _theirs = await talk(open_screen)
    data = QMimeData()
    data.setHtml("<b>bold</b> <img src='http://tracker.example/x.png'>")
    data.setText("bold")
    QGuiApplication.clipboard().setMimeData(data)
    await screen.key(Key.Key_V, CONTROL)
    assert text(screen) == "bold"
