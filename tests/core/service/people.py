"""Running messengers on the loopback interface for the service's tests."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, TypeVar

from core.service.clock import Clock
from core.service.config import Config, Protection
from core.service.events import ServiceEvent
from core.service.messenger import Messenger
from core.service.requests import Handler
from tests.fakes.ports import free_tcp_port

E = TypeVar("E")
LIMIT_S = 60.0  # a test that waits longer has failed, also on a busy computer


class Person:
    """A messenger with everything it announced."""

    def __init__(self, messenger: Messenger) -> None:
        self.messenger = messenger
        self.events: list[ServiceEvent] = []
        self._arrived = asyncio.Event()
        messenger.subscribe(self._take)

    @property
    def id(self) -> Any:
        return self.messenger.me.user_id

    def _take(self, event: ServiceEvent) -> None:
        self.events.append(event)
        self._arrived.set()

    async def sees(self, kind: type[E], matching: Callable[[E], bool] = lambda _: True) -> E:
        """The first event of this kind, past or future, that matches."""
        async with asyncio.timeout(LIMIT_S):
            while True:
                self._arrived.clear()
                for event in self.events:
                    if isinstance(event, kind) and matching(event):
                        return event
                await self._arrived.wait()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Waits for a condition that changes with events."""
        async with asyncio.timeout(LIMIT_S):
            while not condition():
                self._arrived.clear()
                await self._arrived.wait()


class People(AsyncExitStack):
    """Starts messengers and stops them all at the end."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._ports: dict[str, int] = {}

    async def start(
        self,
        name: str,
        clock: Clock | None = None,
        *,
        serves: Mapping[str, Handler] | None = None,
        **changes: Any,
    ) -> Person:
        """The person of this name; a second call opens the same profile again. `serves`: handlers of requests."""
        settings: dict[str, Any] = {
            "home": self._folder / name,
            "name": name,
            "port": self._ports.setdefault(name, free_tcp_port()),
            "protection": Protection.FILE,
            "keyring": False,
            "discovery": False,
            "interfaces": ("lo",),
        }
        messenger = await Messenger.open(Config(**(settings | changes)), clock)
        self.push_async_callback(messenger.stop)
        person = Person(messenger)
        for request, handler in (serves or {}).items():
            messenger.serve(request, handler)
        await messenger.start()
        return person

    async def friends(
        self, one: str = "Alice", two: str = "Bob", clock: Clock | None = None
    ) -> tuple[Person, Person]:
        """Two friends with a link between them."""
        from core.service.events import FriendChanged, PresenceChanged, RequestArrived

        first, second = await self.start(one, clock), await self.start(two, clock)
        peer = await first.messenger.invite(second.messenger.me.invite)
        await first.messenger.request(peer.user_id, "It is me")
        await second.sees(RequestArrived)
        await second.messenger.accept(first.id)
        await first.sees(FriendChanged, lambda event: event.change == "added")
        await first.sees(PresenceChanged)
        await second.sees(PresenceChanged)
        return first, second
