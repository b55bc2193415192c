"""Writing: answers, edits, emoji, search in the conversation, the calendar."""

from dataclasses import replace

from PySide6.QtCore import QMetaObject

from app.bridge.shortcuts import shown_key
from core.service.events import FriendChanged
from tests.gallery.studio import Studio, busy_week


async def shot_composer(studio: Studio, name: str) -> None:
    fake = busy_week()
    alice = fake.friends()[0].user_id
    theirs, mine = fake.timelines[alice][-3], fake.timelines[alice][-1]
    async with studio.opened(fake) as opened:
        await opened.talk_to("Alice Martin")
        await opened.settle()
        actions, words = opened.app.conversation.actions, opened.item("ComposerInput")
        actions.reply(theirs.message_id.hex())
        words.setProperty("text", "At two it is.\nI bring the pages and the spare cartridge.")
        await opened.save(f"{name}_reply")
        actions.edit(mine.message_id.hex())
        await opened.save(f"{name}_edit")
        words.setProperty("text", "Much to say. " * 4_700)
        opened.app.composer.send()
        await opened.save(f"{name}_too_long")
        fake.known[alice] = replace(fake.known[alice], has_new_key=True, verified=False)
        fake.emit(FriendChanged(alice, "Alice Martin", "key_changed"))
        await opened.save(f"{name}_paused")


async def shot_emoji(studio: Studio, name: str) -> None:
    fake = busy_week()
    fake.settings["emoji_recents"] = "🎉 👍🏽 ☕ 😂 ❤️ 🙏 👀 🚀 🔥 😅"
    async with studio.opened(fake) as opened:
        await opened.talk_to("Alice Martin")
        await opened.settle()
        picker = opened.thing("EmojiPicker")
        opened.do(picker, "popupAt", opened.called("Composer", "Emoji (%1)", shown_key("Ctrl+E")))
        await opened.until(lambda: opened.item("EmojiGrid").property("count"))
        await opened.save(name)
        opened.do("EmojiGrid", "enter")
        await opened.save(f"{name}_keyboard")
        search = opened.called("EmojiPicker", "Search emoji")
        for query, part in (("ar", "search"), ("zebra crossing", "nothing")):
            search.setProperty("text", query)
            await opened.save(f"{name}_{part}")
        search.setProperty("text", "")
        QMetaObject.invokeMethod(opened.called("EmojiPicker", "Skin tone"), "click")
        await opened.save(f"{name}_tones")


async def shot_completion(studio: Studio, name: str) -> None:
    async with studio.opened(busy_week()) as opened:
        await opened.talk_to("Alice Martin")
        await opened.settle()
        opened.do("ComposerInput", "focusInput")
        await opened.write("Thank you :par")
        await opened.until(lambda: opened.thing("EmojiCompletion").property("opened"))
        await opened.save(name)


async def shot_find(studio: Studio, name: str) -> None:
    async with studio.opened(busy_week()) as opened:
        await opened.talk_to("Alice Martin")
        opened.app.find.begin()
        await opened.save(f"{name}_empty")
        field = opened.called("FindBar", "Search in this conversation")
        for query, part in (("coffee", "one"), ("shared drive", "older"), ("zebra", "nothing")):
            field.setProperty("text", query)
            await opened.save(f"{name}_{part}")
        opened.do(opened.thing("MonthCalendar"), "show", opened.called("FindBar", "Jump to a date"), "")
        await opened.save(f"{name}_calendar")
