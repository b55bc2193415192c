"""The event loops the core runs on."""

import asyncio
from collections.abc import Callable

from core.service.event_loop import loop_factory


def headless_loops() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """asyncio's, and the one that a node takes where it is another."""
    fastest = loop_factory()
    return {"asyncio": asyncio.new_event_loop} | ({} if fastest is None else {"uvloop": fastest})
