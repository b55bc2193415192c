"""Ephemeral keys made ahead: each is used once, none is old."""

import asyncio

import pytest

from core.transport import ephemerals
from core.transport.ephemerals import MAX_KEYS, EphemeralStock
from tests.fakes.tcp_node import eventually, turns


def _stock() -> EphemeralStock:
    return EphemeralStock(asyncio.get_running_loop())


async def test_every_key_is_another_one() -> None:
    stock = _stock()
    keys = set()
    for _ in range(3 * MAX_KEYS):
        keys |= {stock.take().private_bytes_raw() for _ in range(3)}
        await turns(1)
    assert len(keys) == 9 * MAX_KEYS


async def test_one_is_made_ahead_for_each_that_is_taken() -> None:
    stock = _stock()
    assert len(stock) == 0
    stock.take()
    await turns()
    assert len(stock) == 1
    stock.take()
    assert len(stock) == 0


async def test_no_more_than_a_few_wait() -> None:
    stock = _stock()
    for _ in range(2 * MAX_KEYS):
        stock.take()
    await turns()
    assert len(stock) == MAX_KEYS


async def test_keys_that_nobody_takes_are_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ephemerals, "MAX_AGE_S", 0.05)
    stock = _stock()
    stock.take()
    await eventually(lambda: len(stock) == 1)
    await eventually(lambda: len(stock) == 0)


async def test_after_a_wipe_nothing_is_left_and_it_goes_on() -> None:
    stock = _stock()
    stock.take()
    await turns()
    stock.wipe()
    assert len(stock) == 0
    stock.take()
    await turns()
    assert len(stock) == 1
