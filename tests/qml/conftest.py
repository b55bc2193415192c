"""Each test gets windows on fake services; they are closed for it."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path

import pytest
import pytest_asyncio

from app.demo.history import lively_messenger
from app.demo.service import DemoMessenger
from core.service.config import ProfileStatus
from tests.fakes.window import Screen, window_loop

Open = Callable[..., Awaitable[Screen]]


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], object]]:
    return {"window": window_loop}


@pytest_asyncio.fixture
async def open_screen(tmp_path: Path) -> AsyncIterator[Open]:
    """Opens a window: open_screen(fake, *errors, status=..., size=...)."""
    screens: list[Screen] = []

    async def opened(
        fake: DemoMessenger | None = None,
        *errors: Exception,
        status: ProfileStatus = ProfileStatus.READY,
        size: tuple[int, int] = (1100, 720),
    ) -> Screen:
        screens.append(Screen(tmp_path, fake or lively_messenger(), *errors, size=size))
        return await screens[-1].open(status)

    yield opened
    for screen in screens:
        await screen.close()


@pytest_asyncio.fixture
async def screen(open_screen: Open) -> Screen:
    """A window full of conversations."""
    return await open_screen()
