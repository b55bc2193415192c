"""What makes the demonstration lively: messages are delivered and read, friends type, answer and compare emoji."""

import asyncio
import itertools
from collections.abc import Callable

from app.bridge.session import wall_clock
from app.demo.history import fill
from app.demo.service import DemoMessenger
from core.service.config import Config
from core.service.events import ComparisonChanged, MessageQueued, Notice, ServiceEvent
from core.service.model import ChatMessage, Comparing, MessageState, Presence, UserId

DELIVERED_S, READ_S, TYPING_S, ANSWER_S = 0.3, 1.2, 1.8, 4.0
COMPARED_S = 1.5
ANSWERS = (
    "Nothing you write here leaves this computer: this is the demonstration.",
    "On the real network this message would be encrypted for me alone, and kept until I am back.",
    "Try a right-click on this message, or press Ctrl+/ for all the shortcuts.",
    "👍",
)
_NEXT_STEP = {Comparing.WAITING: Comparing.SHOWN, Comparing.CONFIRMED: Comparing.DONE}


class DemoLife:
    """Reacts to what the person does, on the running loop. `stop` ends all that is still to come."""

    def __init__(self, service: DemoMessenger) -> None:
        self._service = service
        self._answers = itertools.cycle(ANSWERS)
        self._later: set[asyncio.TimerHandle] = set()
        self._unsubscribe = service.subscribe(self._on_event)

    def stop(self) -> None:
        self._unsubscribe()
        for handle in self._later:
            handle.cancel()
        self._later.clear()

    def _on_event(self, event: ServiceEvent) -> None:
        match event:
            case MessageQueued(message):
                self._sent(message)
            case ComparisonChanged(comparison) if comparison.step in _NEXT_STEP:
                self._after(COMPARED_S, lambda: self._compared(comparison.user_id, comparison.step))
            case _:
                pass

    def _sent(self, message: ChatMessage) -> None:
        """Friends who are here read it and answer; for the others it waits."""
        who = message.conversation
        friend = self._service.known.get(who)
        if friend is None or friend.presence is Presence.OFFLINE:
            return
        self._after(DELIVERED_S, lambda: self._service.advance(message, MessageState.DELIVERED))
        self._after(READ_S, lambda: self._service.advance(message, MessageState.READ))
        self._after(TYPING_S, lambda: self._service.types(who))
        self._after(ANSWER_S, lambda: self._answer(who))

    def _answer(self, who: UserId) -> None:
        self._service.types(who, on=False)
        self._service.receive(who, next(self._answers))

    def _compared(self, who: UserId, step: Comparing) -> None:
        current = self._service.comparison(who)
        if current is None or current.step is not step:
            return
        self._service.compares(who, _NEXT_STEP[step])

    def _after(self, delay_s: float, act: Callable[[], None]) -> None:
        def run() -> None:
            self._later.discard(handle)
            act()

        handle = asyncio.get_running_loop().call_later(delay_s, run)
        self._later.add(handle)


class LivingDemo(DemoMessenger):
    """A lively history of which the last minute is now; it goes on until it is stopped."""

    def __init__(self, now: Callable[[], int]) -> None:
        super().__init__(now=now())
        fill(self)
        self.clock = now
        self._life = DemoLife(self)

    async def start(self) -> None:
        await super().start()
        self.emit(
            Notice(
                "info",
                "demonstration",
                "This is a demonstration. The people are made up, and nothing you do is sent or kept.",
            )
        )

    async def stop(self) -> None:
        self._life.stop()
        await super().stop()


async def open_demo(_: Config) -> LivingDemo:
    """Opens the demonstration in the place of a profile."""
    return LivingDemo(wall_clock)
