"""A process without a window runs on the fastest loop there is."""

import asyncio
import sys

import pytest

from core.service.event_loop import loop_factory, run


async def _module_of_loop() -> str:
    return type(asyncio.get_running_loop()).__module__.partition(".")[0]


def test_uvloop_where_it_is_installed() -> None:
    pytest.importorskip("uvloop")
    assert run(_module_of_loop()) == "uvloop"


def test_asyncio_where_it_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvloop", None)
    assert loop_factory() is None
    assert run(_module_of_loop()) == "asyncio"
