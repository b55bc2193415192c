"""The window's loop keeps asyncio's promises about time and order."""

import asyncio
import time

import pytest
from PySide6.QtCore import QCoreApplication

from app.event_loop import WindowLoop


def running_loop() -> WindowLoop:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, WindowLoop)
    return loop


async def test_timers_are_never_early() -> None:
    loop = running_loop()
    early = []
    for wanted in (0.001, 0.003, 0.01, 0.02, 0.037, 0.05) * 3:
        began = loop.time()
        await asyncio.sleep(wanted)
        early.append(loop.time() - began - wanted)
    assert min(early) >= 0


async def test_timers_fire_in_the_order_of_their_time() -> None:
    loop, fired = running_loop(), list[int]()
    for delay in (30, 10, 20, 0, 40):
        loop.call_later(delay / 1000, fired.append, delay)
    await asyncio.sleep(0.08)
    assert fired == [0, 10, 20, 30, 40]


async def test_callbacks_run_in_the_order_they_were_asked_for() -> None:
    loop, ran = running_loop(), list[int]()
    for number in range(1_000):
        loop.call_soon(ran.append, number)
    await asyncio.sleep(0.05)
    assert ran == list(range(1_000))


async def test_cancelled_timers_leave_nothing() -> None:
    loop = running_loop()
    for _ in range(2_000):
        await asyncio.wait_for(asyncio.sleep(0), 30)
    assert len(loop._heap) < 200


async def test_a_cancelled_timer_does_not_fire() -> None:
    loop, fired = running_loop(), list[str]()
    handle = loop.call_later(0.01, fired.append, "cancelled")
    loop.call_later(0.02, fired.append, "kept")
    handle.cancel()
    await asyncio.sleep(0.05)
    assert fired == ["kept"]


async def test_a_callback_that_asks_again_does_not_starve_timers() -> None:
    loop, fired = running_loop(), list[str]()
    going = True

    def again() -> None:
        if going:
            loop.call_soon(again)

    loop.call_soon(again)
    loop.call_later(0.01, fired.append, "timer")
    await asyncio.sleep(0.05)
    going = False
    assert fired == ["timer"]


async def test_a_thread_may_call_soon() -> None:
    loop, done = running_loop(), asyncio.Event()
    await asyncio.to_thread(lambda: loop.call_soon_threadsafe(done.set))
    await asyncio.wait_for(done.wait(), 2)


async def test_waiting_costs_no_processor_time() -> None:
    before = time.process_time()
    await asyncio.sleep(0.3)
    assert time.process_time() - before < 0.15


def test_a_closed_loop_refuses_work(qapp: QCoreApplication) -> None:
    loop = WindowLoop(qapp)
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    with pytest.raises(RuntimeError):
        loop.call_soon(print)
