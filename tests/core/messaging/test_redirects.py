"""Redirects in the engine: followed, refused, failed, held for the person (SF-72 to SF-82)."""

import contextlib
import copy
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import CommandError
from core.messaging.effects import CloseLink, Follow
from core.messaging.events import MessageArrived, MessageStateChanged, Notice, RedirectChanged
from core.messaging.model import MessageState
from core.messaging.moved import Moved, as_write, load_moved
from core.messaging.redirects import (
    ARRIVES_WITHIN_S,
    CHAIN_S,
    MAX_HOPS,
    PERMANENT_MS,
    REMEMBERED,
    TEMPORARY_MS,
)
from core.messaging.step import Step
from core.protocol.address import Address
from core.protocol.card import Card
from core.protocol.events import CloseReason
from core.protocol.identity import Identity
from core.protocol.redirect import MAX_REDIRECTS, Redirect
from tests.fakes.lan import Host, Lan, friends

NEW = Address("10.0.1.1", 42421)
HOPS = tuple(Address("10.0.1.1", 1_000 + number) for number in range(9))


def states(host: Host) -> list[str]:
    return [event.state for event in host.said(RedirectChanged)]


def codes(host: Host) -> list[str]:
    return [event.code for event in host.said(Notice)]


def used(host: Host, other: Host) -> Address | None:
    """Where the link in use ends."""
    return host.engine.state.links.of(other.user).address


def moved(*addresses: Address) -> tuple[Lan, Host, Host]:
    """Alice and bob, friends on a link that alice made; bob is also reached at `addresses`."""
    lan, alice, bob = friends()
    bob.listens.update(addresses)
    return lan, alice, bob


def told(lan: Lan, alice: Host, redirect: Redirect) -> Step:
    """What alice does about it. Bob's link is the newest."""
    link = alice.engine.state.links.all()[0]
    return alice.engine.redirects.received(lan.moment, link.link_id, redirect, (alice.address,))


def signed(lan: Lan, bob: Host, *addresses: Address, **changes: object) -> Redirect:
    given = {"datetime_ms": lan.moment.ms, "expiry_ms": lan.moment.ms + 1_000, "card": None}
    return Redirect.make(bob.disk.identity, addresses=addresses, **(given | changes))


# -- followed


@pytest.mark.parametrize("dialler", ["alice", "bob"])
def test_a_temporary_move_takes_what_is_under_way_along(dialler):
    """SF-72, SF-77, SF-78: both ways, in order, once; whoever made the old link, also within the seconds of
    simultaneity."""
    lan, alice, bob = moved(NEW)
    lan.cut_all()
    lan.connect(*((alice, bob) if dialler == "alice" else (bob, alice)))
    lan.deliver()
    before = alice.disk.contacts[bob.user].addresses
    lan.redirect(bob, alice, NEW)
    lan.deliver()
    for number in range(3):
        lan.say(alice, bob, f"a{number}")
        lan.say(bob, alice, f"b{number}")
    lan.follow(alice)
    lan.say(alice, bob, "a3")
    lan.say(bob, alice, "b3")
    lan.deliver()
    assert bob.texts(alice.user) == ["a0", "a1", "a2", "a3"]
    assert alice.texts(bob.user) == ["b0", "b1", "b2", "b3"]
    assert alice.states() == bob.states() == {"delivered": 4}
    assert len(lan.links()) == 1
    assert used(alice, bob) == NEW
    assert states(alice) == ["followed"]
    assert codes(alice) == []
    assert alice.engine.state.stats.redirects_followed == 1
    assert alice.disk.contacts[bob.user].addresses == before
    delivered = [event for event in alice.said(MessageStateChanged) if event.state is MessageState.DELIVERED]
    assert len(delivered) == 4


def test_the_old_link_works_while_the_target_is_dialled():
    """Make before break: what is said meanwhile arrives before the target answers."""
    lan, alice, bob = moved(NEW)
    lan.redirect(bob, alice, NEW)
    lan.deliver()
    lan.say(alice, bob, "still here")
    lan.deliver()
    assert bob.texts(alice.user) == ["still here"]
    assert alice.engine.redirects.holds_off(lan.moment, bob.user)
    old = lan.link(alice, bob)
    lan.follow(alice)
    assert CloseReason.REPLACED in [event for _, _, event in lan._under_way]
    assert lan.link(alice, bob) != old


def test_a_permanent_move_is_remembered_before_it_is_dialled_with_the_old_addresses_behind():
    """SF-73: also if power is lost right then."""
    lan, alice, bob = moved(*HOPS[:8])
    before = alice.disk.contacts[bob.user].addresses
    lan.redirect(bob, alice, *HOPS[:8], permanent=True)
    lan.deliver()
    assert alice.disk.contacts[bob.user].addresses == (*HOPS[:REMEMBERED], *before)
    (follow,) = alice.follows
    assert (follow.addresses, follow.link_key) == (HOPS[:8], bob.disk.identity.link_key)
    lan.kill(alice)
    assert alice.engine.addresses_of(bob.user)[0] == HOPS[0]


def test_a_permanent_move_brings_the_newer_card_and_never_an_older_one():
    lan, alice, bob = moved(NEW)
    ours = alice.engine.state.contacts[bob.user].card
    newer = bob.disk.identity.make_card("Robert", ours.olm_key, ours.serial + 5, ours.expiry)
    told(lan, alice, signed(lan, bob, NEW, card=newer))
    assert alice.engine.state.contacts[bob.user].card == newer
    told(lan, alice, signed(lan, bob, HOPS[1], card=ours, datetime_ms=lan.moment.ms + 1))
    assert alice.engine.state.contacts[bob.user].card == newer
    assert alice.engine.state.contacts[bob.user].addresses[0] == HOPS[1]


def test_a_chain_of_three_is_followed_and_the_fourth_hop_is_not():
    """SF-82."""
    lan, alice, bob = moved(*HOPS)
    for hop in HOPS[:MAX_HOPS]:
        lan.redirect(bob, alice, hop)
        lan.deliver()
        lan.follow(alice)
        lan.deliver()
        assert used(alice, bob) == hop
    lan.redirect(bob, alice, HOPS[MAX_HOPS])
    lan.deliver()
    assert not alice.follows
    assert states(alice) == ["followed"] * 3 + ["refused"]
    assert codes(alice) == ["redirect_refused"]
    assert alice.engine.state.stats.redirects_ignored == {"hops": 1}
    assert used(alice, bob) == HOPS[MAX_HOPS - 1]


def test_a_chain_is_over_after_a_minute():
    lan, alice, bob = moved(*HOPS)
    for number, pause in ((0, 0), (1, 0), (2, 0), (3, CHAIN_S)):
        lan.pass_time(pause)
        lan.redirect(bob, alice, HOPS[number])
        lan.deliver()
        lan.follow(alice)
        lan.deliver()
        assert used(alice, bob) == HOPS[number]


def test_new_links_do_not_lengthen_a_chain():
    """A friend who comes again and again is not followed more often for it."""
    lan, alice, bob = moved(*HOPS)
    followed = 0
    for hop in HOPS[:8]:
        lan.cut_all()
        lan.connect(bob, alice)
        lan.redirect(bob, alice, hop)
        lan.deliver()
        followed += len(alice.follows)
        alice.follows.clear()
    assert followed == MAX_HOPS


@pytest.mark.parametrize("loop", [(HOPS[0],), (HOPS[1], HOPS[0])])
def test_no_address_comes_twice_in_a_chain(loop):
    """SF-82: from a to b and back again."""
    lan, alice, bob = moved(*HOPS)
    for addresses in ((HOPS[0],), (HOPS[2],), loop):
        lan.redirect(bob, alice, *addresses)
        lan.deliver()
        if alice.follows:
            lan.follow(alice)
            lan.deliver()
    assert used(alice, bob) == HOPS[2]
    assert alice.engine.state.stats.redirects_ignored == {"loop": 1}


def test_the_address_of_the_link_itself_and_our_own_lead_in_a_circle():
    lan, alice, bob = moved()
    for number, address in enumerate((bob.address, alice.address)):
        step = told(lan, alice, signed(lan, bob, address, datetime_ms=lan.moment.ms + number))
        assert not [effect for effect in step.effects if isinstance(effect, Follow)]
    assert alice.engine.state.stats.redirects_ignored == {"loop": 2}


# -- not followed


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"expiry_ms": 0}, "expired"),
        ({"datetime_ms": 4}, "replayed"),
        ({"datetime_ms": 5}, "replayed"),
    ],
)
def test_what_is_old_is_ignored_and_told(changes, reason):
    lan, alice, bob = moved(*HOPS)
    told(lan, alice, signed(lan, bob, HOPS[0], datetime_ms=5))
    alice.do(told(lan, alice, signed(lan, bob, HOPS[1], **changes)))
    assert not alice.follows
    assert alice.engine.state.stats.redirects_ignored == {reason: 1}
    assert states(alice) == ["refused"]
    assert codes(alice) == ["redirect_refused"]
    assert lan.link(alice, bob) is not None


def test_a_permanent_one_is_not_taken_again_after_a_restart():
    lan, alice, bob = moved(*HOPS)
    redirect = signed(lan, bob, HOPS[0], card=bob.engine.state.card)
    alice.do(told(lan, alice, redirect))
    lan.kill(alice)
    lan.connect(alice, bob)
    lan.deliver()
    alice.do(told(lan, alice, redirect))
    assert alice.engine.state.stats.redirects_ignored == {"replayed": 1}


@pytest.mark.parametrize(
    "addresses", [(Address("127.0.0.1", 631),), (Address("224.0.0.1", 9), Address("0.0.0.0", 9))]
)
def test_neither_our_own_programs_nor_groups_are_dialled(addresses):
    lan, alice, bob = moved()
    step = told(lan, alice, signed(lan, bob, *addresses))
    assert not [effect for effect in step.effects if isinstance(effect, Follow)]
    assert alice.engine.state.stats.redirects_ignored == {"address": 1}


def test_somebody_who_is_no_friend_is_hung_up():
    lan = Lan()
    alice, bob = lan.host("alice"), lan.host("bob")
    link_id = lan.connect(bob, alice)
    step = told(lan, alice, signed(lan, bob, NEW))
    assert step == Step(effects=[CloseLink(link_id, CloseReason.REFUSED)])
    assert alice.engine.redirects.received(lan.moment, link_id, signed(lan, bob, NEW), ()) == Step()


def test_a_card_of_somebody_else_ends_the_link():
    lan, alice, bob = moved()
    step = told(lan, alice, signed(lan, bob, NEW, card=alice.engine.state.card))
    assert [effect.reason for effect in step.effects] == [CloseReason.REFUSED]


def test_notices_come_once_a_minute_for_each_friend():
    lan, alice, bob = moved()
    for number in range(5):
        alice.do(told(lan, alice, signed(lan, bob, NEW, expiry_ms=number)))
    assert states(alice) == ["refused"] * 5
    assert codes(alice) == ["redirect_refused"]


# -- failed


def test_a_target_where_nobody_of_that_key_is_changes_nothing():
    """SF-79: the old link goes on; nothing is lost."""
    lan, alice, bob = moved()
    mallory = lan.host("mallory", 66)
    before = alice.disk.contacts[bob.user].addresses
    lan.redirect(bob, alice, mallory.address)
    lan.deliver()
    lan.say(alice, bob, "one")
    lan.follow(alice)
    lan.say(alice, bob, "two")
    lan.deliver()
    assert bob.texts(alice.user) == ["one", "two"]
    assert used(alice, bob) == bob.address
    assert mallory.events == []
    assert states(alice) == ["failed"]
    assert codes(alice) == ["redirect_failed"]
    assert alice.engine.state.stats.redirects_failed == 1
    assert alice.disk.contacts[bob.user].addresses == before


def test_if_the_old_link_is_gone_too_the_old_addresses_are_dialled():
    lan, alice, bob = moved()
    lan.redirect(bob, alice, NEW)
    lan.deliver()
    lan.say(alice, bob, "one")
    lan.cut_all()
    alice.wants.clear()
    assert alice.engine.redirects.holds_off(lan.moment, bob.user)
    lan.follow(alice)
    assert alice.wants == [bob.user]
    assert not alice.engine.redirects.holds_off(lan.moment, bob.user)
    lan.settle()
    assert bob.texts(alice.user) == ["one"]


def test_a_dial_of_which_nothing_is_heard_holds_nobody_off_for_long():
    lan, alice, bob = moved()
    lan.redirect(bob, alice, NEW)
    lan.deliver()
    lan.cut_all()
    alice.wants.clear()
    assert alice.engine.next_timer() <= lan.moment.s + ARRIVES_WITHIN_S
    lan.pass_time(ARRIVES_WITHIN_S)
    assert not alice.engine.redirects.holds_off(lan.moment, bob.user)
    assert alice.wants == [bob.user]


def test_a_newer_word_overtakes_a_dial():
    """The end of the earlier one is no news any more."""
    lan, alice, bob = moved(HOPS[1])
    lan.redirect(bob, alice, HOPS[0])
    lan.redirect(bob, alice, HOPS[1])
    lan.deliver()
    lan.follow(alice)
    assert states(alice) == []
    lan.follow(alice)
    assert states(alice) == ["followed"]
    assert used(alice, bob) == HOPS[1]


@pytest.mark.parametrize("nth", range(12))
@pytest.mark.parametrize("is_there", [True, False])
def test_the_old_link_may_break_at_every_step(nth, is_there):
    """Nothing is lost and nothing comes twice."""
    lan, alice, bob = moved(*([NEW] if is_there else []))
    lan.say(alice, bob, "a0")
    lan.redirect(bob, alice, NEW)
    lan.say(bob, alice, "b0")
    lan.say(alice, bob, "a1")
    lan.lose(min(nth, 6))
    if alice.follows:
        lan.follow(alice)
    lan.say(bob, alice, "b1")
    lan.lose(max(nth - 6, 0))
    lan.settle()
    assert bob.texts(alice.user) == ["a0", "a1"]
    assert alice.texts(bob.user) == ["b0", "b1"]
    assert alice.states() == bob.states() == {"delivered": 2}


@pytest.mark.parametrize("who", ["alice", "bob"])
@pytest.mark.parametrize("permanent", [True, False])
@pytest.mark.parametrize("is_followed", [True, False])
def test_power_may_be_lost_in_the_middle(who, permanent, is_followed):
    lan, alice, bob = moved(NEW)
    lan.say(alice, bob, "a0")
    lan.redirect(bob, alice, NEW, permanent=permanent)
    lan.deliver(2)
    if is_followed:
        lan.follow(alice)
    lan.say(bob, alice, "b0")
    lan.kill({"alice": alice, "bob": bob}[who])
    lan.settle()
    assert bob.texts(alice.user) == ["a0"]
    assert alice.texts(bob.user) == ["b0"]
    assert (NEW in alice.disk.contacts[bob.user].addresses) is permanent


# -- our own word


def elsewhere(lan: Lan, bob: Host, address: Address) -> Host:
    """The same person's program, started at another address from a copy of the profile."""
    other = lan.host("bob elsewhere", 77)
    other.disk, other.address, other.listens = copy.copy(bob.disk), address, {address}
    for name, value in vars(bob.disk).items():
        if isinstance(value, dict):
            setattr(other.disk, name, dict(value))
    other.instance, other.serial = bob.instance + 50, bob.serial
    other.boot()
    return other


def test_another_program_of_the_same_person_takes_over():
    """SF-75, SF-78: who was left does not call the friend back until its word has run out."""
    lan, alice, bob = moved()
    other = elsewhere(lan, bob, NEW)
    lan.redirect(bob, alice, NEW)
    lan.deliver()
    lan.follow(alice)
    lan.say(alice, other, "to the new one")
    lan.deliver()
    assert other.texts(alice.user) == ["to the new one"]
    assert alice.states() == {"delivered": 1}
    assert bob.engine.state.links.of(alice.user) is None
    assert bob.engine.redirects.holds_off(lan.moment, alice.user)
    lan.pass_time(TEMPORARY_MS / 1000 - 1)
    assert bob.engine.redirects.holds_off(lan.moment, alice.user)
    assert bob.wants == []
    lan.pass_time(2)
    assert not bob.engine.redirects.holds_off(lan.moment, alice.user)
    assert bob.wants == [alice.user]


def test_who_was_left_is_there_when_the_friend_comes_back():
    lan, alice, bob = moved()
    elsewhere(lan, bob, NEW)
    lan.redirect(bob, alice, NEW, permanent=True)
    lan.deliver()
    lan.follow(alice)
    lan.deliver()
    lan.connect(alice, bob)
    assert not bob.engine.redirects.holds_off(lan.moment, alice.user)
    lan.pass_time(PERMANENT_MS / 1000)
    assert bob.wants == []


def test_a_link_that_breaks_is_not_taken_for_a_move():
    lan, alice, bob = moved()
    lan.redirect(bob, alice, NEW)
    lan.cut_all()
    assert not bob.engine.redirects.holds_off(lan.moment, alice.user)


@pytest.mark.parametrize("count", [0, 9])
def test_a_redirect_names_one_to_eight_addresses(count):
    lan, alice, bob = moved()
    assert refusal(lan, bob, alice, *HOPS[:count]) == "bad_argument"


def test_what_cannot_be_said():
    lan, alice, bob = moved()
    assert refusal(lan, bob, alice, Address("0.0.0.0", 1)) == "bad_argument"
    lan.cut_all()
    assert refusal(lan, bob, alice, NEW) == "unreachable"
    carol = lan.host("carol", 9)
    assert refusal(lan, bob, carol, NEW) == "not_friend"
    bob.do(bob.engine.block(lan.moment, alice.user))
    assert refusal(lan, bob, alice, NEW) == "blocked"


def test_the_ninth_on_one_link_is_not_sent():
    """It would end the link at the other side."""
    lan, alice, bob = moved()
    for _ in range(MAX_REDIRECTS):
        lan.redirect(bob, alice, NEW)
    assert refusal(lan, bob, alice, NEW) == "too_many"
    lan.connect(alice, bob)
    lan.redirect(bob, alice, NEW)


def refusal(lan: Lan, sender: Host, receiver: Host, *addresses: Address) -> str:
    with pytest.raises(CommandError) as error:
        lan.redirect(sender, receiver, *addresses)
    return error.value.code


# -- other keys


def other_keys(bob: Host, serial: int = 9) -> tuple[Identity, Card]:
    """The same person with another link key."""
    secret = bob.disk.identity.to_bytes()
    identity = Identity.from_bytes(secret[:32] + bytes([99]) * 32)
    return identity, identity.make_card("bob", bob.engine.state.card.olm_key, serial, 2**62)


def asked() -> tuple[Lan, Host, Host, Redirect]:
    """Bob has moved to NEW with another link key, and alice's person was asked."""
    lan, alice, bob = moved()
    redirect = signed(lan, bob, NEW, card=other_keys(bob)[1])
    alice.do(told(lan, alice, redirect))
    return lan, alice, bob, redirect


def test_other_keys_ask_the_person_and_nothing_is_followed():
    """SF-82: consent. It is kept over a restart."""
    lan, alice, bob, redirect = asked()
    assert states(alice) == ["asked"]
    assert codes(alice) == ["redirect_asked"]
    assert not alice.follows
    assert alice.disk.contacts[bob.user].link_key == bob.disk.identity.link_key
    assert NEW not in alice.disk.contacts[bob.user].addresses
    lan.kill(alice)
    assert alice.engine.state.moved == {bob.user: Moved(redirect.datetime_ms, redirect)}


def test_an_olm_key_that_differs_asks_too():
    lan, alice, bob = moved()
    card = bob.disk.identity.make_card("bob", bytes(32), 9, 2**62)
    alice.do(told(lan, alice, signed(lan, bob, NEW, card=card)))
    assert states(alice) == ["asked"]


def test_following_pins_the_new_card_and_loses_nothing_else():
    lan, alice, bob, _ = asked()
    alice.do(alice.engine.trust.verify(lan.moment, bob.user, True))
    before = alice.disk.contacts[bob.user]
    identity, card = other_keys(bob)
    bob.disk.identity, bob.serial = identity, card.serial
    lan.say(alice, bob, "one")
    lan.kill(bob)
    bob.listens = {NEW}
    alice.do(alice.engine.redirects.answer(lan.moment, bob.user, follow=True))
    addresses = (NEW, *before.addresses)
    assert alice.disk.contacts[bob.user] == replace(
        before, card=card, link_key=card.link_key, addresses=addresses, last_seen=lan.moment.ms
    )
    lan.follow(alice)
    lan.deliver()
    assert states(alice) == ["asked", "followed"]
    assert bob.texts(alice.user) == ["one"]
    assert alice.engine.state.moved[bob.user].held is None


def test_refusing_forgets_it_and_it_cannot_be_said_again():
    lan, alice, bob, redirect = asked()
    before = alice.disk.contacts[bob.user]
    alice.do(alice.engine.redirects.answer(lan.moment, bob.user, follow=False))
    assert states(alice) == ["asked", "refused"]
    assert alice.disk.contacts[bob.user] == before
    assert not alice.follows
    lan.kill(alice)
    lan.connect(alice, bob)
    assert alice.engine.state.moved == {bob.user: Moved(redirect.datetime_ms)}
    alice.do(told(lan, alice, redirect))
    assert alice.engine.state.stats.redirects_ignored == {"replayed": 1}


def test_there_is_nothing_to_answer():
    lan, alice, bob = moved()
    with pytest.raises(CommandError) as error:
        alice.engine.redirects.answer(lan.moment, bob.user, follow=True)
    assert error.value.code == "bad_argument"


def test_only_the_newest_waits_and_the_same_keys_end_the_waiting():
    lan, alice, bob, _ = asked()
    newer = signed(lan, bob, HOPS[1], card=other_keys(bob, 10)[1], datetime_ms=lan.moment.ms + 1)
    alice.do(told(lan, alice, newer))
    assert alice.engine.state.moved[bob.user].held == newer
    back = signed(lan, bob, HOPS[2], card=bob.engine.state.card, datetime_ms=lan.moment.ms + 2)
    alice.do(told(lan, alice, back))
    assert alice.engine.state.moved[bob.user].held is None
    assert [follow.addresses for follow in alice.follows] == [(HOPS[2],)]


def test_keys_that_are_out_of_date_ask_nobody():
    lan, alice, bob = moved()
    serial = alice.engine.state.contacts[bob.user].card.serial
    alice.do(told(lan, alice, signed(lan, bob, NEW, card=other_keys(bob, serial)[1])))
    assert states(alice) == ["refused"]
    assert alice.engine.state.stats.redirects_ignored == {"old_card": 1}


def test_a_friend_cannot_ask_the_person_over_and_over():
    lan, alice, bob = moved()
    for number in range(MAX_REDIRECTS):
        card = other_keys(bob, 9 + number)[1]
        redirect = signed(lan, bob, HOPS[number], card=card, datetime_ms=lan.moment.ms + number)
        alice.do(told(lan, alice, redirect))
    assert states(alice).count("asked") == MAX_HOPS
    assert codes(alice) == ["redirect_asked"]


@pytest.mark.parametrize("end", ["remove", "block"])
def test_with_the_friendship_everything_of_it_is_forgotten(end):
    lan, alice, bob, _ = asked()
    alice.do(getattr(alice.engine, end)(lan.moment, bob.user))
    assert alice.engine.state.moved == {}
    assert not [key for key in alice.disk.meta if key.startswith("redirect/")]


def test_rows_that_cannot_be_read_are_left_out():
    _, alice, bob, redirect = asked()
    contacts = alice.disk.contacts
    good = as_write(bob.user, Moved(7, redirect))
    assert load_moved({good.key: good.value}, contacts) == {bob.user: Moved(7, redirect)}
    for value in (b"", good.value[:-1], good.value[:-1] + b"x", good.value[:9]):
        assert load_moved({good.key: value}, contacts) == {}
    assert load_moved({good.key: good.value}, {}) == {}


# -- any order


MOVES = (
    "alice says",
    "bob says",
    "bob moves",
    "bob moves for good",
    "alice moves",
    "alice follows",
    "bob follows",
    "all arrives",
    "one arrives",
    "links break",
    "seconds pass",
    "minutes pass",
    "alice dials",
    "bob dials",
    "alice dies",
    "bob dies",
)


@given(st.lists(st.sampled_from(MOVES), max_size=40), st.sets(st.sampled_from(HOPS)))
def test_whatever_happens_every_message_arrives_once_and_in_order(script, listens):
    """SF-72, SF-73, SF-77 to SF-79: both move, and some of the addresses are nobody's."""
    lan, alice, bob = moved(*listens)
    alice.listens.update(replace(address, port=address.port + 1_000) for address in listens)
    said: dict[str, list[str]] = {"alice": [], "bob": []}

    def says(sender: Host, receiver: Host) -> None:
        text = f"{sender.name} {len(said[sender.name])}"
        lan.say(sender, receiver, text)
        said[sender.name].append(text)

    def moves(host: Host, other: Host, port: int, permanent: bool = False) -> None:
        address = Address("10.0.1.1", port + len(said[host.name]) % len(HOPS))
        with contextlib.suppress(CommandError):
            lan.redirect(host, other, address, permanent=permanent)

    acts = {
        "alice says": lambda: says(alice, bob),
        "bob says": lambda: says(bob, alice),
        "bob moves": lambda: moves(bob, alice, 1_000),
        "bob moves for good": lambda: moves(bob, alice, 1_000, permanent=True),
        "alice moves": lambda: moves(alice, bob, 2_000),
        "alice follows": lambda: alice.follows and lan.follow(alice),
        "bob follows": lambda: bob.follows and lan.follow(bob),
        "all arrives": lan.deliver,
        "one arrives": lambda: lan.deliver(1),
        "links break": lan.cut_all,
        "seconds pass": lambda: lan.pass_time(7),
        "minutes pass": lambda: lan.pass_time(200),
        "alice dials": lambda: lan.connect(alice, bob),
        "bob dials": lambda: lan.connect(bob, alice),
        "alice dies": lambda: lan.kill(alice),
        "bob dies": lambda: lan.kill(bob),
    }
    for sentence in script:
        acts[sentence]()
    lan.settle(40)
    assert bob.texts(alice.user) == said["alice"]
    assert alice.texts(bob.user) == said["bob"]
    assert not alice.disk.outbox
    assert not bob.disk.outbox
    for host in (alice, bob):
        names = [event.message.message_id for event in host.said(MessageArrived)]
        assert len(names) == len(set(names))
