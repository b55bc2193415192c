"""The service runs on plain asyncio, on the loop of a node and on that of the window: every story is told on all."""

from collections.abc import Callable, Mapping

import pytest

from tests.fakes.loops import headless_loops
from tests.fakes.window import window_loop


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], object]]:
    return headless_loops() | {"window": window_loop}
