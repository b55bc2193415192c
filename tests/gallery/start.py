"""What comes before the conversations: the first start, unlocking, restoring, the lock."""

from app.demo.service import DemoMessenger
from core.errors import ProfileInUse, WrongPassphrase
from core.service.config import ProfileStatus
from tests.gallery.studio import Studio, busy_week

IN_USE = "The profile in {home} is in use by process {number}. Close Parley there, or use another folder."


async def shot_welcome(studio: Studio, name: str) -> None:
    async with studio.opened(DemoMessenger(), ProfileStatus.ABSENT) as opened:
        page = opened.item("WelcomePage")
        await opened.save(f"{name}_1_name")
        page.setProperty("step", 1)
        await opened.save(f"{name}_2_protection")
        page.setProperty("protection", "passphrase")
        await opened.save(f"{name}_2_protection_passphrase")
        page.setProperty("protection", "computer")
        page.setProperty("step", 2)
        await opened.save(f"{name}_3_visibility")


async def shot_restore(studio: Studio, name: str) -> None:
    async with studio.opened(DemoMessenger(), ProfileStatus.ABSENT) as opened:
        opened.app.start.showRestore()
        await opened.save(name)


async def shot_unlock(studio: Studio, name: str) -> None:
    async with studio.opened(DemoMessenger(), ProfileStatus.NEEDS_PASSPHRASE) as opened:
        await opened.save(name)
        opened.app.fail(WrongPassphrase("no"))
        await opened.save(f"{name}_wrong")
        opened.app.fail(ProfileInUse(IN_USE, home="/home/mira/.local/share/parley", number="4711"))
        await opened.save(f"{name}_failed")


async def shot_lock(studio: Studio, name: str) -> None:
    fake = busy_week()
    fake.passphrase = "open sesame"
    async with studio.opened(fake) as opened:
        opened.app.lock.lock()
        await opened.save(name)
        opened.app.lock.unlock("wrong")
        await opened.save(f"{name}_wrong")
