"""The command line runs on asyncio's loop and on that of a node."""

from collections.abc import Callable, Mapping

import pytest

from tests.fakes.loops import headless_loops


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], object]]:
    return headless_loops()
