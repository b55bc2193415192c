"""The service runs on plain asyncio and on the loop of the window: every story is told on both."""

import asyncio
from collections.abc import Callable, Mapping

import pytest

from tests.fakes.window import window_loop


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], object]]:
    return {"asyncio": asyncio.new_event_loop, "window": window_loop}
