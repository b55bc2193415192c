"""Whole nodes under any schedule of talk and trouble: `checks` says what holds, a failure prints its script."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sim.script import run
from tests.sim.scripts import scripts

PAIR = ("alice", "bob")
TRIPLE = ("alice", "bob", "carol")
DOZEN = ("ada", "ben", "cleo", "dan", "eve", "finn", "gwen", "hal", "ivy", "jack", "kim", "lee")
CROWD = tuple(f"node{number:02}" for number in range(36))
RING = tuple((CROWD[at], CROWD[at - step]) for at in range(len(CROWD)) for step in (1, 5))

seeds = st.integers(0, 1_000)
LONGER = 50


@given(scripts(PAIR, 9), seeds)
@settings(max_examples=600)
def test_pairs(script, seed):
    """SF-64, SF-67 to SF-71, CT-15, S2-27, S2-61."""
    run(script, seed=seed)


@given(scripts(PAIR, 5), seeds)
@settings(max_examples=600)
def test_pairs_in_short(script, seed):
    run(script, seed=seed)


@given(scripts(PAIR, 13), seeds)
@settings(max_examples=600)
def test_pairs_with_more_to_say(script, seed):
    run(script, seed=seed)


@given(scripts(TRIPLE, 12), seeds)
@settings(max_examples=200)
def test_triples(script, seed):
    run(script, TRIPLE, seed=seed)


@given(scripts(DOZEN, 16, longest=30.0), seeds)
@settings(max_examples=30)
def test_a_dozen(script, seed):
    run(script, DOZEN, seed=seed)


@given(scripts(CROWD, 20, longest=30.0), seeds)
@settings(max_examples=5)
def test_a_crowd(script, seed):
    """Three dozen nodes, each with four friends."""
    run(script, CROWD, friends=RING, seed=seed)


@pytest.mark.long
@given(scripts(PAIR, 16), seeds)
@settings(max_examples=1_000 * LONGER)
def test_pairs_for_long(script, seed):
    run(script, seed=seed)


@pytest.mark.long
@given(scripts(TRIPLE, 20), seeds)
@settings(max_examples=200 * LONGER)
def test_triples_for_long(script, seed):
    run(script, TRIPLE, seed=seed)


@pytest.mark.long
@given(scripts(DOZEN, 24, longest=30.0), seeds)
@settings(max_examples=30 * LONGER)
def test_a_dozen_for_long(script, seed):
    run(script, DOZEN, seed=seed)
