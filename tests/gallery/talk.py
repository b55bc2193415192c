"""A conversation: every kind of message, what is done with one, banners and dialogs."""

from PySide6.QtCore import QMetaObject, QPointF

from core.service.model import MessageState
from tests.gallery.studio import Opened, Studio, busy_week

FRIENDS = {
    "Alice Martin": "alice",
    "Bob Keller": "offline",
    "陈晓雨": "timer",
    "محمد العلي": "arabic",
    "bob keller": "lookalike",
    "Żółta Łódź": "long_word",
    "Sofía Hernández": "unread",
}


async def shot_with(studio: Studio, name: str) -> None:
    async with studio.opened(busy_week()) as opened:
        for friend, part in FRIENDS.items():
            await opened.talk_to(friend)
            await opened.save(f"{name}_{part}")


async def shot_alice(studio: Studio, name: str) -> None:
    """What stands further up, the message that was pointed out, the way down, somebody typing."""
    async with studio.opened(busy_week()) as opened:
        alice = await opened.talk_to("Alice Martin")
        await opened.settle()
        opened.do("Timeline", "pageUp")
        await opened.save(f"{name}_up")
        opened.do("Timeline", "pageUp")
        opened.fake.receive(opened.fake.friends()[0].user_id, "Are you there?")
        opened.fake.types(opened.fake.friends()[0].user_id)
        await opened.save(f"{name}_below")
        opened.app.conversation.jumpTo(opened.fake.timelines[user(opened, alice)][-12].message_id.hex())
        await opened.save(f"{name}_pointed_out")


async def shot_mixed(studio: Studio, name: str) -> None:
    """Right-to-left and left-to-right words, marks, reactions and a failure from both sides."""
    fake = busy_week()
    who = next(friend.user_id for friend in fake.friends() if friend.name == "محمد العلي")
    fake.put(who, "هل وصل الملف report_2024.pdf إلى قسم IT؟", 50 * 60_000)
    asked = fake.put(
        who, "Yes: it is on the shared drive, in نتائج/2024.", 49 * 60_000, True, state=MessageState.READ
    )
    fake.put(who, "شكرا! https://intranet.example/نتائج", 48 * 60_000, reply_to=asked.message_id)
    fake.put(who, "ممتاز", 40 * 60_000, True, state=MessageState.DELIVERED, edited_at=fake.now)
    failed = fake.put(who, "سأكون هناك في الساعة الثالثة.", 2 * 60_000, True)
    fake.advance(failed, MessageState.FAILED, 3)
    async with studio.opened(fake) as opened:
        await opened.talk_to("محمد العلي")
        await opened.save(name)


async def shot_message(studio: Studio, name: str) -> None:
    """The bar under the pointer, reactions, menus."""
    async with studio.opened(busy_week()) as opened:
        await opened.talk_to("Alice Martin")
        await opened.settle()
        theirs, mine = opened.message("Lovely, thank you"), opened.message("cancel -a")
        for part, message in (("hover", theirs), ("hover_own", mine)):
            await opened.point_at(message)
            await opened.save(f"{name}_{part}")
        theirs.menuWanted.emit("", QPointF(theirs.width() / 2, 10))
        await opened.settle()
        QMetaObject.invokeMethod(opened.called("MessageMenu", "React"), "click")
        await opened.save(f"{name}_reactions")
        opened.close_popups()
        for part, message in (("menu", theirs), ("menu_own", mine)):
            await opened.settle()
            message.menuWanted.emit("", QPointF(message.width() / 2, 10))
            await opened.save(f"{name}_{part}")
            opened.close_popups()


async def shot_menu(studio: Studio, name: str) -> None:
    async with studio.opened(busy_week()) as opened:
        await opened.talk_to("Alice Martin")
        await opened.settle()
        QMetaObject.invokeMethod(opened.called("ConversationHeader", "More about this conversation"), "click")
        await opened.save(name)


async def shot_sheet(studio: Studio, name: str) -> None:
    async with studio.opened(busy_week()) as opened:
        alice = await opened.talk_to("Alice Martin")
        await opened.settle()
        line, timeline = opened.fake.timelines[user(opened, alice)], opened.item("Timeline")
        theirs, mine = line[-3].message_id.hex(), line[-4].message_id.hex()
        for part, act in {
            "info": lambda: timeline.infoWanted.emit(mine),
            "delete_both": lambda: timeline.deleteWanted.emit(mine, True, True),
            "delete_here": lambda: timeline.deleteWanted.emit(theirs, True, False),
            "delete_all": lambda: timeline.deleteWanted.emit(mine, False, True),
            "link": lambda: timeline.linkChosen.emit("https://printers.example/drivers/p-2250"),
            "timer": opened.item("ConversationHeader").timerWanted.emit,
        }.items():
            act()
            await opened.save(f"{name}_{part}")
            opened.close_popups()


def user(opened: Opened, key: str) -> object:
    return next(who for who in opened.fake.known if who.hex() == key)
