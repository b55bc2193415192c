"""The service runs on plain asyncio, on the loop of a node and on that of the window.

Stories about sockets are told on all of them; the others are the same on any, and are told on that of a node.
"""

from collections.abc import Callable, Mapping

import pytest

from core.storage import keystore, seal
from tests.core.storage.samples import CHEAP
from tests.fakes.loops import headless_loops
from tests.fakes.window import window_loop

ON_EVERY_LOOP = {
    "test_messenger.py",
    "test_reach.py",
    "test_redirects.py",
    "test_requests.py",
    "test_resuming.py",
    "test_streams.py",
}


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], object]]:
    headless = headless_loops()
    if item.path.name in ON_EVERY_LOOP:
        return headless | {"window": window_loop}
    return dict([headless.popitem()])


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a guess costs is proved in tests/core/storage."""
    for module in (keystore, seal):
        monkeypatch.setattr(module, "COST", CHEAP)
