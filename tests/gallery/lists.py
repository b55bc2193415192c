"""The left pane: chats, people, search, menus."""

from dataclasses import replace

from PySide6.QtCore import QMetaObject, Qt

from app.bridge.session import user_id
from app.demo.service import DemoMessenger
from core.service.events import FriendChanged, Notice
from tests.gallery.studio import Studio, busy_week


async def shot_empty(studio: Studio, name: str) -> None:
    async with studio.opened(DemoMessenger()) as opened:
        await opened.save(f"{name}_people")
        opened.do("MainPage", "showTab", 0)
        await opened.save(f"{name}_chats")


async def shot_chats(studio: Studio, name: str) -> None:
    async with studio.opened(busy_week()) as opened:
        chats, key_of = opened.app.chats, opened.key_of
        await opened.save(f"{name}_plain")
        chats.pin(key_of("Żółta Łódź"), True)
        chats.mute(key_of("Sofía Hernández"), -1)
        chats.markUnread(key_of("Bob Keller"))
        chats.setArchived(key_of("Jean-Luc Dubois"), True)
        chats.setArchived(key_of("محمد العلي"), True)
        opened.fake.types(user_id(key_of("陈晓雨")))
        await opened.save(name)
        opened.item("ChatList").setProperty("archiveWanted", True)
        await opened.save(f"{name}_archive")
        opened.item("ChatList").setProperty("archiveWanted", False)
        await opened.settle()
        opened.do("MainPage", "showTab", 0)
        await opened.press(Qt.Key.Key_Menu)
        await opened.save(f"{name}_menu")


async def shot_people(studio: Studio, name: str) -> None:
    fake = busy_week()
    await fake.block(fake.friends()[-1].user_id)
    async with studio.opened(fake) as opened:
        opened.do("MainPage", "showTab", 1)
        await opened.save(name)
        view = opened.item("PeopleList").childItems()
        listing = next(item for item in view if item.inherits("QQuickListView"))
        listing.setProperty("contentY", 0.9 * listing.height())
        await opened.save(f"{name}_middle")
        QMetaObject.invokeMethod(listing, "positionViewAtEnd")
        await opened.save(f"{name}_end")


async def shot_people_alarms(studio: Studio, name: str) -> None:
    fake = busy_week()
    bob = next(friend.user_id for friend in fake.friends() if friend.name == "bob keller")
    fake.known[bob] = replace(fake.known[bob], has_new_key=True, verified=False)
    async with studio.opened(fake) as opened:
        fake.emit(FriendChanged(bob, "bob keller", "key_changed"))
        await opened.save(f"{name}_chats")
        opened.do("MainPage", "showTab", 1)
        await opened.save(name)


async def shot_status_menu(studio: Studio, name: str) -> None:
    async with studio.opened(busy_week()) as opened:
        QMetaObject.invokeMethod(opened.called("LeftPane", "Your status and profile"), "click")
        await opened.save(name)


async def shot_person_menu(studio: Studio, name: str) -> None:
    async with studio.opened(busy_week()) as opened:
        opened.do("MainPage", "showTab", 1)
        await opened.settle()
        await opened.press(Qt.Key.Key_Down)
        await opened.press(Qt.Key.Key_Menu)
        await opened.save(name)


async def shot_search(studio: Studio, name: str) -> None:
    async with studio.opened(busy_week()) as opened:
        for query, part in (("al", "_short"), ("printer", ""), ("zebra crossing", "_nothing")):
            opened.called("LeftPane", "Search people and messages").setProperty("text", query)
            await opened.save(f"{name}{part}")


async def shot_toast(studio: Studio, name: str) -> None:
    async with studio.opened(busy_week()) as opened:
        text = "The emoji of you and {name} were not the same. Compare the safety number in their details: "
        text += "if it differs too, somebody may be between you, so write nothing secret."
        opened.fake.emit(Notice("warning", "comparison_different", text, {"name": "Bob Keller"}))
        await opened.save(name)
