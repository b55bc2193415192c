"""Python's cycle collector in a process that runs for weeks and makes many short-lived objects but few cycles."""

import gc

# Objects made since the last look before the next: a burst of some hundred messages or links passes without one.
YOUNG_OBJECTS = 20_000


def tune_collector() -> None:
    """To be called once, when the modules are loaded: what they made is never looked at again."""
    gc.freeze()
    gc.set_threshold(YOUNG_OBJECTS, *gc.get_threshold()[1:])
