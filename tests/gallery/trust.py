"""Who somebody is: a new key, comparisons in every step, the ways to add somebody."""

from dataclasses import replace

from PySide6.QtCore import QObject

from app.bridge.session import user_id
from core.service.model import Comparing
from tests.gallery.studio import Studio, busy_week

SOMEBODY = "Sofía Hernández"


async def shot_banner(studio: Studio, name: str) -> None:
    fake = busy_week()
    who = {friend.name: friend.user_id for friend in fake.friends()}
    bob = who["bob keller"]
    fake.known[bob] = replace(fake.known[bob], has_new_key=True, verified=False)
    async with studio.opened(fake) as opened:
        fake.compares(who["Alice Martin"], Comparing.ASKED)
        await opened.talk_to("bob keller")
        await opened.save(f"{name}_new_key")
        await opened.talk_to("Alice Martin")
        await opened.save(f"{name}_asks")


async def shot_verify(studio: Studio, name: str) -> None:
    async with studio.opened(busy_week()) as opened:
        sofia = user_id(opened.key_of(SOMEBODY))
        opened.do("Sheets", "showSafety", sofia.hex())
        await opened.save(f"{name}_begin")
        for step in Comparing:
            await opened.fake.verify(sofia, False)
            opened.fake.compares(sofia, step)
            await opened.save(f"{name}_{step.value}")
        sheet: QObject = opened.thing("VerifySheet")
        for way in ("digits", "code"):
            sheet.setProperty("way", way)
            await opened.save(f"{name}_{way}")


async def shot_add(studio: Studio, name: str) -> None:
    async with studio.opened(busy_week()) as opened:
        for way in ("add", "read", "mine"):
            opened.do("Sheets", "showAdd", way)
            await opened.save(f"{name}_{way}")
            opened.close_popups()


async def shot_person(studio: Studio, name: str) -> None:
    fake = busy_week()
    request = fake.incoming_requests()[0].user_id.hex()
    async with studio.opened(fake) as opened:
        mover = next(friend.user_id.hex() for friend in fake.friends() if friend.moved_to)
        people = {"friend": opened.key_of("Alice Martin"), "moved": mover, "request": request}
        for part, key in people.items():
            opened.do("Sheets", "showPerson", key)
            await opened.save(f"{name}_{part}")
            opened.close_popups()
            await opened.settle()
        opened.do("Sheets", "showSafety", request)
        await opened.save(f"{name}_request_digits")
