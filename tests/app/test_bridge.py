"""Events come in batches, tasks are kept, failures are told; addresses are read."""

import asyncio

import pytest

from app.bridge.background import Background
from app.bridge.notices_view_model import NoticesViewModel
from app.bridge.people_view_model import address_of
from app.bridge.service_events import MAX_BATCH, ServiceEvents
from core.errors import CommandError, StorageFull
from core.service.events import Notice


async def test_a_burst_comes_as_one_batch() -> None:
    events, batches = ServiceEvents(), list[int]()
    events.listen(lambda batch: batches.append(len(batch)))
    for number in range(MAX_BATCH + 10):
        events.put(Notice("info", "x", str(number)))
    await asyncio.sleep(0.2)
    assert batches == [MAX_BATCH, 10]


async def test_forgotten_events_are_not_handed_on() -> None:
    events, batches = ServiceEvents(), list[int]()
    events.listen(lambda batch: batches.append(len(batch)))
    events.put(Notice("info", "x", "text"))
    events.clear()
    await asyncio.sleep(0.05)
    assert batches == []


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (CommandError("unreachable", "Nobody answers."), "Nobody answers."),
        (StorageFull("The disk is full."), "The disk is full."),
    ],
)
async def test_a_failure_is_told(error: Exception, told: str) -> None:
    background, heard = Background(), list[str]()
    background.failed.connect(heard.append)

    async def fails() -> None:
        raise error

    await background.run(fails(), "fail")
    assert heard == [told]


@pytest.mark.error_logs
async def test_a_bug_is_logged_and_told_without_its_details() -> None:
    background, heard = Background(), list[str]()
    background.failed.connect(heard.append)

    async def fails() -> None:
        raise ZeroDivisionError("internal detail")

    await background.run(fails(), "fail")
    assert heard == ["Something went wrong. The log tells more."]


async def test_stopping_cancels_what_runs() -> None:
    background, ended = Background(), list[str]()

    async def waits() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append("ended")

    background.run(waits(), "wait")
    await asyncio.sleep(0)
    await background.stop()
    assert ended == ["ended"]


async def test_what_was_begun_before_the_end_takes_its_first_step() -> None:
    background, begun = Background(), list[str]()

    async def keeps() -> None:
        begun.append("begun")
        await asyncio.sleep(60)

    background.run(keeps(), "keep")
    await background.stop()
    assert begun == ["begun"]


async def test_notices_wait_for_one_another() -> None:
    notices = NoticesViewModel()
    for text in ("one", "one", "two", ""):
        notices.show("info", text)
    shown = [notices.text]
    notices.dismiss()
    shown.append(notices.text)
    notices.dismiss()
    shown.append(notices.text)
    assert shown == ["one", "two", ""]


async def test_what_is_over_is_not_told_any_more() -> None:
    notices = NoticesViewModel()
    for text in ("one", "two", "three"):
        notices.show("info", text)
    notices.withdraw("two")
    notices.withdraw("one")
    assert notices.text == "three"
    notices.withdraw("three")
    assert notices.text == ""


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("10.0.0.7", ("10.0.0.7", 42421)),
        ("10.0.0.7:99", ("10.0.0.7", 99)),
        ("[fe80::1]:99", ("fe80::1", 99)),
        ("fe80::1", ("fe80::1", 42421)),
        ("10.0.0.7:0", None),
        ("10.0.0.7:70000", None),
        ("example.org", None),
        ("", None),
    ],
)
def test_addresses(text: str, target: tuple[str, int] | None) -> None:
    assert address_of(text) == target
