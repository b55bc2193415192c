"""Schedules that once failed."""

from tests.sim.commands import HalfOpen, Status, Wait
from tests.sim.script import run


def test_invisible_before_a_connection_broke_for_one_side_alone():
    """S2-59: the new link came so soon that it counted as made together with the old one."""
    run([Wait(1.0), Status("alice", "invisible"), HalfOpen("bob", "alice")])
