"""What is kept in memory, measured and counted."""

import gc
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager


class Traced:
    """Python memory since it began."""

    def used(self) -> int:
        """Bytes that are held now, garbage not counted."""
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    def peak(self) -> int:
        """Bytes that were held at most."""
        return tracemalloc.get_traced_memory()[1]


@contextmanager
def traced_memory() -> Iterator[Traced]:
    """Traces inside the block, whatever becomes of it. Slow: everything that allocates takes three times as long."""
    gc.collect()
    tracemalloc.start()
    try:
        yield Traced()
    finally:
        tracemalloc.stop()


def count_of(*kinds: type) -> int:
    """Objects of these classes that are alive. Of a class without references to others the collector knows none."""
    gc.collect()
    return sum(isinstance(each, kinds) for each in gc.get_objects())
