"""Messages that are too old go: at the start, every hour, a few at a time; what waits to be delivered never does."""

import pytest

from core.errors import CommandError
from core.messaging.effects import LoadOld
from core.messaging.events import MessagesRemoved, ProfileChanged
from core.messaging.keeping import EVERY_S, MAX_OLD, NAMES_DAYS
from tests.fakes.lan import Host, Lan, friends

DAY_S = 86_400


def keep(host: Host, days: int) -> None:
    host.do(host.engine.keeping.set_days(host.lan.moment, days))


def days_pass(lan: Lan, days: float) -> None:
    """All at once."""
    lan.pass_time(days * DAY_S)


def removed(host: Host) -> int:
    return sum(len(event.message_ids) for event in host.said(MessagesRemoved))


def test_what_is_older_goes_when_it_is_set_and_every_hour_after_that():
    lan, alice, bob = friends()
    lan.say(alice, bob, "old")
    lan.deliver()
    days_pass(lan, 9.5)
    second = lan.say(alice, bob, "newer")
    lan.deliver()
    keep(alice, 9)
    assert alice.texts() == ["newer"]
    assert alice.said(ProfileChanged)
    assert bob.texts() == ["old", "newer"], "that is ours alone to decide"
    for _ in range(10 * 24):
        lan.pass_time(EVERY_S)
    assert second in alice.disk.table.removed
    assert alice.said(MessagesRemoved)[-1] == MessagesRemoved(bob.user, (second,))


def test_it_is_kept_and_looked_at_after_a_start():
    lan, alice, bob = friends()
    lan.say(alice, bob, "old")
    lan.deliver()
    keep(alice, 9)
    lan.moment = lan.moment._replace(ms=lan.moment.ms + 10 * DAY_S * 1000)
    lan.kill(alice)
    assert alice.engine.state.keep_days == 9
    assert removed(alice) == 0
    lan.pass_time(0)
    assert removed(alice) == 1


def test_what_waits_to_be_delivered_stays():
    lan, alice, bob = friends()
    lan.cut_all()
    lan.say(alice, bob, "waits")
    keep(alice, 1)
    days_pass(lan, 30)
    assert removed(alice) == 0
    lan.settle()
    assert bob.texts() == ["waits"]
    lan.pass_time(EVERY_S)
    assert removed(alice) == 1


def test_many_go_in_turns():
    lan, alice, bob = friends()
    for number in range(2 * MAX_OLD + 5):
        lan.say(alice, bob, f"{number}")
    lan.settle()
    days_pass(lan, 2)
    keep(alice, 1)
    assert [len(event.message_ids) for event in alice.said(MessagesRemoved)] == [MAX_OLD, MAX_OLD, 5]


def test_for_ever_is_what_it_is_at_first_and_can_be_again():
    lan, alice, bob = friends()
    lan.say(alice, bob, "stays")
    lan.deliver()
    days_pass(lan, 3_000)
    assert removed(alice) == 0
    keep(alice, 3_650)
    keep(alice, 0)
    assert "keep_days" not in alice.disk.meta
    days_pass(lan, 3_000)
    assert removed(alice) == 0


def test_a_change_of_mind_while_the_disk_is_read_counts():
    lan, alice, bob = friends()
    lan.say(alice, bob, "stays after all")
    lan.deliver()
    days_pass(lan, 3)
    alice.holds_reads = True
    keep(alice, 1)
    keep(alice, 0)
    alice.holds_reads = False
    alice.answer()
    assert removed(alice) == 0


def test_names_of_what_was_removed_go_after_a_good_year():
    lan, alice, bob = friends()
    lan.say(alice, bob, "old")
    lan.deliver()
    days_pass(lan, 2)
    keep(alice, 1)
    assert len(alice.disk.table.removed) == 1
    days_pass(lan, NAMES_DAYS)
    assert alice.disk.table.removed == {}


def test_it_is_looked_at_once_an_hour():
    lan, alice, _bob = friends()
    looks = []
    for _ in range(10):
        lan.moment = lan.moment._replace(s=lan.moment.s + EVERY_S / 5)
        step = alice.engine.handle_timer(lan.moment)
        looks += [effect for effect in step.effects if isinstance(effect, LoadOld)]
        alice.do(step)
    assert len(looks) == 2
    assert {look.before_ms for look in looks} == {None}


@pytest.mark.parametrize("days", [-1, 3_651, True, 1.0, "1"])
def test_what_cannot_be_meant(days):
    _lan, alice, _bob = friends()
    with pytest.raises(CommandError) as refused:
        keep(alice, days)
    assert refused.value.code == "bad_argument"
