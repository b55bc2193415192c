"""Settings and the other dialogs of the frame."""

from tests.gallery.studio import Studio, busy_week

PAGES = ("general", "notifications", "privacy", "network", "security", "storage", "about")


async def shot_settings(studio: Studio, name: str) -> None:
    fake = busy_week()
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
    async with studio.opened(busy_week()) as opened:
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
