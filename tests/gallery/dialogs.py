"""Settings and the other dialogs of the frame."""

from app.demo.history import lively_messenger
from tests.gallery.studio import Studio

PAGES = ("general", "notifications", "privacy", "network", "security", "storage", "about")


async def shot_settings(studio: Studio, name: str) -> None:
    fake = lively_messenger()
    await fake.block(fake.friends()[-1].user_id)
    async with studio.opened(fake) as opened:
        for at, page in enumerate(PAGES):
            opened.do("Sheets", "showSettings", page)
            await opened.save(f"{name}_{at}_{page}")
            if opened.scroll_down():
                await opened.save(f"{name}_{at}_{page}_end")
            opened.close_popups()
            await opened.settle()


async def shot_sheet(studio: Studio, name: str) -> None:
    async with studio.opened(lively_messenger()) as opened:
        key = opened.key_of("Alice Martin")
        for call, *values in (
            ("showShortcuts",),
            ("showStatus",),
            ("showProfile",),
            ("explainLock",),
            ("confirm", key, "Alice Martin", False),
            ("confirm", key, "Alice Martin", True),
            ("confirmDelete", key, "Alice Martin"),
        ):
            opened.do("Sheets", call, *values)
            await opened.save(f"{name}_{call}" + ("_block" if values[-1:] == [True] else ""))
            opened.close_popups()
            await opened.settle()
