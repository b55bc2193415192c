"""Networks for the tests of this folder."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.lan.namespaces import Lan, NoNamespacesError, lan


@pytest.fixture
def make_lan() -> Iterator[Callable[[int], Lan]]:
    """Makes a network of so many hosts; skips the test where that is not allowed."""
    with ExitStack() as undo:

        def make(count: int) -> Lan:
            try:
                return undo.enter_context(lan(count))
            except NoNamespacesError as error:
                pytest.skip(f"no network namespaces here: {error}")

        yield make
