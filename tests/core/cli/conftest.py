"""What a node does on its own loop is told on every loop it may have; where nodes are processes, once."""

import asyncio
from collections.abc import Callable, Mapping

import pytest

from tests.fakes.loops import headless_loops

ON_EVERY_LOOP = {"test_stdio.py", "test_control.py"}


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], object]]:
    return headless_loops() if item.path.name in ON_EVERY_LOOP else {"asyncio": asyncio.new_event_loop}
