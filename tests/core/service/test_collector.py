import gc
from collections.abc import Iterator

import pytest

from core.service.collector import tune_collector


@pytest.fixture
def collector() -> Iterator[None]:
    """As it was, afterwards."""
    threshold = gc.get_threshold()
    yield
    gc.set_threshold(*threshold)
    gc.unfreeze()


@pytest.mark.usefixtures("collector")
def test_what_is_loaded_is_left_alone_and_young_objects_are_looked_at_seldom() -> None:
    older = gc.get_threshold()
    tune_collector()
    assert gc.get_freeze_count() > 10_000
    assert gc.get_threshold()[0] > 10 * older[0]
    assert gc.get_threshold()[1:] == older[1:]
