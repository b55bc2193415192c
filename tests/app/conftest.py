"""Coroutine tests of the window's Python run on its own loop."""

from collections.abc import Callable, Mapping

import pytest

from tests.fakes.window import window_loop


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], object]]:
    return {"window": window_loop}
