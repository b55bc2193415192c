"""An identity key becomes another (S2-21, S2-41): friendship, history and what waits go on under the new id."""

import contextlib
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import CommandError
from core.messaging.events import FriendChanged, MessageArrived, Notice
from core.messaging.id_change import CHANGED_EVERY_S, MAX_ALIASES, MAX_CHAIN
from core.messaging.model import ChatMessage, MessageState, Relation
from core.messaging.outbox import WINDOW
from core.protocol.events import CloseReason, Outcome, RequestClass
from core.protocol.identity import Identity
from core.protocol.ids import MessageId, UserId
from core.protocol.packets import IdChange, decode, encode
from tests.fakes.lan import Host, Lan, friends, meet, packet_types, pair

NEW, NEWER = 101, 102


def identity(seed: int) -> Identity:
    return Identity.from_bytes(bytes([seed]) * 64)


def rotated() -> tuple[Lan, Host, Host, UserId]:
    """Alice goes by another id, and bob has been told. The old id."""
    lan, alice, bob = friends()
    old = alice.user
    alice.rotate(NEW)
    lan.connect(alice, bob)
    lan.deliver()
    return lan, alice, bob, old


def accepts_key(lan: Lan, host: Host, other: Host) -> None:
    host.do(host.engine.trust.accept_key(lan.moment, other.user))


def is_paused(host: Host, other: Host) -> bool:
    return host.disk.contacts[other.user].has_new_key


def codes(host: Host) -> list[str]:
    return [event.code for event in host.said(Notice)]


def changes(host: Host) -> list[str]:
    return [event.change for event in host.said(FriendChanged)]


def presents(lan: Lan, caller: Host, host: Host, *packets: IdChange) -> None:
    """Somebody who calls says so, and nothing else."""
    link_id = lan.connect(caller, host)
    for packet in packets:
        lan.carry(caller, link_id, encode(packet))
    lan.deliver()


# -- the friend's side


def test_a_friend_goes_on_under_the_new_id():
    _lan, alice, bob, old = rotated()
    assert alice.user != old
    assert old not in bob.disk.contacts
    contact = bob.disk.contacts[alice.user]
    assert (contact.relation, contact.verified, contact.has_new_key) == (Relation.FRIEND, False, True)
    (event,) = bob.said(FriendChanged)
    assert (event.user_id, event.change, event.previous) == (alice.user, "key_changed", old)
    assert codes(bob) == ["key_changed"]
    assert bob.disk.table.aliases == {old: alice.user}


def test_the_verified_mark_is_lost_with_the_key_and_ours_of_the_friend_stays():
    lan, alice, bob = friends()
    for one, other in ((alice, bob), (bob, alice)):
        one.do(one.engine.trust.verify(lan.moment, other.user, True))
    alice.rotate(NEW)
    lan.settle()
    assert not bob.disk.contacts[alice.user].verified
    assert alice.disk.contacts[bob.user].verified


def test_it_is_told_before_anything_else_on_every_link_and_taken_once():
    lan, alice, bob, _ = rotated()
    accepts_key(lan, bob, alice)
    for caller, other in ((alice, bob), (bob, alice)):
        lan.cut_all()
        lan.carried.clear()
        lan.connect(caller, other)
        told = [packet for packet in packet_types(lan.carried) if packet != "StatusChange"]
        assert told == ["IdChange"]
        assert packet_types(lan.carried).index("IdChange") == (0 if caller is alice else 1)
        lan.deliver()
    assert changes(bob) == ["key_changed", "key_accepted"]


def test_a_friend_whose_profile_was_put_back_hears_of_it_again():
    lan, alice, bob = friends()
    kept = {name: dict(value) for name, value in vars(bob.disk).items() if isinstance(value, dict)}
    backup = replace(bob.disk, **kept, table=bob.disk.table.copy())
    alice.rotate(NEW)
    lan.settle()
    bob.disk = backup
    lan.kill(bob)
    lan.settle()
    assert set(bob.disk.contacts) == {alice.user}
    assert bob.relation(alice) == alice.relation(bob) == "friend"


def test_nothing_is_sent_until_the_person_accepts():
    lan, alice, bob, _ = rotated()
    with pytest.raises(CommandError) as paused:
        lan.say(bob, alice, "who are you?")
    assert paused.value.code == "paused"
    assert bob.disk.outbox == {}
    accepts_key(lan, bob, alice)
    lan.say(bob, alice, "welcome back")
    lan.settle()
    assert alice.texts(bob.user) == ["welcome back"]
    assert changes(bob) == ["key_changed", "key_accepted"]
    with pytest.raises(CommandError):
        accepts_key(lan, bob, alice)


@pytest.mark.parametrize("how", ["accepts", "verifies", "compares"])
def test_what_waited_is_sent_once_the_key_is_trusted(how: str):
    lan, alice, bob = friends()
    lan.say(alice, bob, "before")
    lan.deliver()
    lan.cut_all()
    for number in range(3):
        lan.say(bob, alice, f"waits {number}")
    alice.rotate(NEW)
    lan.settle()
    assert alice.texts(bob.user) == []
    assert len(bob.disk.outbox) == 3
    match how:
        case "accepts":
            accepts_key(lan, bob, alice)
        case "verifies":
            bob.do(bob.engine.trust.verify(lan.moment, alice.user, True))
        case "compares":
            alice.do(alice.engine.comparing.compare(lan.moment, bob.user))
            lan.deliver()
            bob.do(bob.engine.comparing.compare(lan.moment, alice.user))
            lan.deliver()
            for one, other in ((alice, bob), (bob, alice)):
                one.do(one.engine.comparing.confirm(lan.moment, other.user, same=True))
            lan.deliver()
    lan.settle()
    assert alice.texts(bob.user) == ["waits 0", "waits 1", "waits 2"]
    assert bob.disk.outbox == {}
    assert not is_paused(bob, alice)
    assert bob.disk.contacts[alice.user].verified is (how != "accepts")


def test_more_than_a_window_waits_and_arrives_in_order():
    lan, alice, bob = friends()
    lan.cut_all()
    texts = [f"waits {number}" for number in range(WINDOW + 40)]
    for text in texts:
        lan.say(bob, alice, text)
    alice.rotate(NEW)
    lan.settle()
    accepts_key(lan, bob, alice)
    lan.settle(60)
    assert alice.texts(bob.user) == texts


def test_the_friend_s_messages_are_shown_meanwhile():
    lan, alice, bob, _ = rotated()
    lan.say(alice, bob, "it is me, with a new key")
    lan.settle()
    assert bob.texts(alice.user) == ["it is me, with a new key"]
    assert [event.message.sender for event in bob.said(MessageArrived)] == [alice.user]
    assert is_paused(bob, alice)


def test_it_stays_paused_over_restarts_of_both():
    lan, alice, bob, _ = rotated()
    for host in (alice, bob):
        lan.kill(host)
        lan.settle()
        assert is_paused(bob, alice)
        with pytest.raises(CommandError, match="new key"):
            lan.say(bob, alice, "hello")


def test_programs_requests_wait_too():
    lan, alice, bob, _ = rotated()
    ask = bob.engine.asking.ask
    with pytest.raises(CommandError) as paused:
        ask(lan.moment, alice.user, "name", b"", lifetime_ms=1_000)
    assert paused.value.code == "paused"


def test_a_durable_request_goes_on_under_the_new_id():
    lan, alice, bob = friends()
    lan.cut_all()
    how = {"lifetime_ms": 3_600_000, "request_class": RequestClass.DURABLE}
    step, _ = bob.engine.asking.ask(lan.moment, alice.user, "name", b"body", **how)
    bob.do(step)
    alice.rotate(NEW)
    lan.connect(alice, bob)
    lan.deliver()
    assert alice.handled == []
    accepts_key(lan, bob, alice)
    lan.deliver()
    (work,) = alice.handled
    alice.do(alice.engine.answering.answered(lan.moment, work.number, Outcome.ANSWERED, b"yes"))
    lan.deliver()
    (end,) = bob.ended
    assert (end.answer.peer, end.answer.body) == (alice.user, b"yes")


def test_the_old_id_does_not_come_back():
    """Whoever has the old keys is met with silence, at both ends."""
    lan, alice, bob, old = rotated()
    thief = lan.host("thief", 77)
    thief.disk.identity = identity(1 if identity(1).user_id == old else 2)
    thief.boot()
    for host in (alice, bob):
        host.closed.clear()
        lan.connect(thief, host)
        assert host.closed == [CloseReason.DONE]
    with pytest.raises(CommandError):
        bob.engine.request(lan.moment, old, "hello")


def test_nobody_loses_a_message_that_was_not_acknowledged_when_the_id_changed():
    """Stored at bob and not acknowledged: it is sent again, under the name it had, and known."""
    lan, alice, bob = friends()
    bob.drops_acks = True
    first = lan.say(alice, bob, "first")
    lan.deliver()
    assert bob.texts() == ["first"]
    alice.rotate(NEW)
    bob.drops_acks = False
    lan.say(alice, bob, "second")
    lan.settle()
    assert bob.texts() == ["first", "second"]
    assert alice.disk.outbox == {}
    assert first in bob.disk.messages
    assert [event.message.sender for event in bob.said(MessageArrived)][1:] == [alice.user]


def test_what_bob_wrote_before_is_taken_though_it_names_the_old_id():
    lan, alice, bob = friends()
    lan.carried.clear()
    lan.say(bob, alice, "for the old id")
    lan.cut_all()
    alice.rotate(NEW)
    lan.settle()
    accepts_key(lan, bob, alice)
    lan.settle()
    assert alice.texts(bob.user) == ["for the old id"]
    assert {message.conversation for message in alice.disk.messages.values()} == {bob.user}


def test_a_failed_message_of_before_can_be_sent_again():
    lan, alice, bob = friends()
    sent = lan.say(alice, bob, "again")
    lan.cut_all()
    alice.rotate(NEW)
    entry = alice.disk.outbox.pop(sent)
    failed = replace(alice.disk.messages[sent], state=MessageState.FAILED, sender=alice.user)
    alice.boot()
    alice.do(alice.engine.retry(lan.moment, failed))
    lan.settle()
    assert entry.message_id in bob.disk.messages
    assert bob.texts(alice.user) == ["again"]


def test_messages_of_before_are_still_changed_by_whose_they_are():
    lan, alice, bob = friends()
    sent, got = lan.say(alice, bob, "hello"), lan.say(bob, alice, "hi")
    lan.deliver()
    lan.react(alice, got, "🎉")
    lan.settle()
    alice.rotate(NEW)
    lan.settle()
    lan.edit(alice, sent, "hello there")
    lan.settle()
    assert bob.shown(sent).text == "hello there"
    accepts_key(lan, bob, alice)
    lan.react(bob, sent, "👍")
    lan.react(alice, got, "🙂")
    lan.settle()
    assert seen(alice) == seen(bob)
    assert [each.user_id for each in alice.shown(sent).reactions] == [bob.user]
    assert [(each.user_id, each.emoji) for each in bob.shown(got).reactions] == [(alice.user, "🙂")]


def test_what_changes_messages_waits_too():
    lan, alice, bob = friends()
    sent = lan.say(bob, alice, "hello")
    lan.deliver()
    alice.rotate(NEW)
    lan.settle()
    for change in (
        lambda: lan.edit(bob, sent, "another"),
        lambda: lan.delete(bob, sent),
        lambda: lan.react(bob, sent, "👍"),
        lambda: bob.engine.timers.set(lan.moment, alice.user, 60),
    ):
        with pytest.raises(CommandError) as paused:
            change()
        assert paused.value.code == "paused"
    assert not bob.engine.typing.set_own(lan.moment, alice.user, is_on=True).effects


def test_receipts_are_held_back_and_count_on():
    lan, alice, bob = friends()
    before = lan.say(alice, bob, "before")
    lan.deliver()
    lan.see(bob, alice)
    lan.settle()
    assert alice.shown(before).state is MessageState.READ
    alice.rotate(NEW)
    lan.settle()
    after = lan.say(alice, bob, "after")
    lan.settle()
    lan.see(bob, alice)
    lan.settle()
    assert alice.shown(after).state is MessageState.DELIVERED
    accepts_key(lan, bob, alice)
    lan.settle()
    assert [alice.shown(each).state for each in (before, after)] == [MessageState.READ] * 2


def test_how_long_messages_stay_is_kept():
    lan, alice, bob = friends()
    bob.do(bob.engine.timers.set(lan.moment, alice.user, 60))
    lan.settle()
    alice.rotate(NEW)
    lan.settle()
    for host, other in ((alice, bob), (bob, alice)):
        assert host.engine.timers.of(other.user) == 60
        lan.kill(host)
        assert host.engine.timers.of(other.user) == 60


def test_a_line_stands_in_the_conversation():
    _, alice, bob, _ = rotated()
    line = bob.disk.lines[-1]
    assert (line.kind, line.sender, line.conversation) == ("line:key", alice.user, alice.user)
    assert {each.conversation for each in bob.disk.lines} == {alice.user}


# -- what is not a succession


def test_a_statement_that_the_old_key_did_not_sign():
    lan, alice, bob = friends()
    eve = lan.host("eve", 55)
    forged = IdChange.signed(identity(55), identity(55), 9)
    forged = replace(forged, old_key=alice.disk.identity.identity_key)
    presents(lan, eve, bob, forged)
    assert bob.closed == [CloseReason.REFUSED]
    assert set(bob.disk.contacts) == {alice.user}
    assert changes(bob) == []


def test_a_statement_that_the_new_key_did_not_sign():
    """The old key's holder cannot name somebody else as the heir."""
    lan, alice, bob = friends()
    eve = lan.host("eve", 55)
    change = IdChange.signed(alice.disk.identity, identity(55), 9)
    presents(lan, eve, bob, replace(change, new_signature=change.old_signature))
    assert bob.closed == [CloseReason.REFUSED]
    assert set(bob.disk.contacts) == {alice.user}


def test_a_recorded_statement_is_worth_nothing_to_somebody_else():
    lan, alice, bob = friends()
    change = IdChange.signed(alice.disk.identity, identity(NEW), 9)
    eve = lan.host("eve", 55)
    presents(lan, eve, bob, change)
    assert set(bob.disk.contacts) == {alice.user}
    assert changes(bob) == codes(bob) == []


def test_a_statement_on_the_link_of_the_old_identity_does_not_count():
    lan, alice, bob = friends()
    change = IdChange.signed(alice.disk.identity, identity(NEW), 9)
    lan.carry(alice, lan.link(alice, bob), encode(change))
    lan.deliver()
    assert set(bob.disk.contacts) == {alice.user}
    lan.say(bob, alice, "still here")
    lan.deliver()
    assert alice.texts(bob.user) == ["still here"]


def test_a_statement_older_than_the_card_we_have_is_stale():
    """A profile that was put back, and went on under the old id."""
    lan, alice, bob = friends()
    serial = bob.disk.contacts[alice.user].card.serial
    heir = lan.host("heir", NEW)
    presents(lan, heir, bob, IdChange.signed(alice.disk.identity, identity(NEW), serial))
    assert bob.closed == [CloseReason.REFUSED]
    assert set(bob.disk.contacts) == {alice.user}


def test_a_thief_of_the_old_key_who_comes_later_is_refused_and_the_person_warned():
    lan, alice, bob, old = rotated()
    stolen = identity(1 if identity(1).user_id == old else 2)
    eve = lan.host("eve", 55)
    for _ in range(2):
        presents(lan, eve, bob, IdChange.signed(stolen, identity(55), 99))
    assert set(bob.disk.contacts) == {alice.user}
    assert codes(bob) == ["key_changed", "key_conflict"]


def test_a_thief_cannot_lead_back_to_the_old_id():
    lan, alice, bob, old = rotated()
    back = IdChange.signed(alice.disk.identity, identity(1 if identity(1).user_id == old else 2), 99)
    thief = lan.host("thief", 77)
    thief.disk.identity = identity(1 if identity(1).user_id == old else 2)
    thief.boot()
    presents(lan, thief, bob, back)
    assert set(bob.disk.contacts) == {alice.user}


def test_a_stranger_s_statement_about_strangers_is_not_answered():
    lan = Lan()
    bob, eve = lan.host("bob"), lan.host("eve", 55)
    presents(lan, eve, bob, IdChange.signed(identity(54), identity(55), 9))
    assert packet_types(lan.carried) == ["IdChange"]
    assert bob.closed == []
    assert bob.disk.contacts == {}


def test_nobody_takes_the_place_of_a_friend_we_have():
    """The heir is somebody we know already: two friends do not become one."""
    lan = Lan()
    alice, bob, carol = (lan.host(name) for name in ("alice", "bob", "carol"))
    lan.befriend(alice, bob)
    lan.befriend(carol, bob)
    change = IdChange.signed(alice.disk.identity, carol.disk.identity, 99)
    lan.carry(carol, lan.link(carol, bob), encode(change))
    lan.deliver()
    assert set(bob.disk.contacts) == {alice.user, carol.user}


def test_a_friend_cannot_change_their_id_over_and_over():
    lan, alice, bob, _ = rotated()
    alice.rotate(NEWER)
    first = alice.engine.state.id_changes[0].new_user
    lan.connect(alice, bob)
    lan.deliver()
    assert set(bob.disk.contacts) == {first}
    lan.pass_time(CHANGED_EVERY_S)
    lan.connect(alice, bob)
    lan.deliver()
    assert set(bob.disk.contacts) == {alice.user}
    for number in range(MAX_ALIASES):
        bob.engine.state.aliases[UserId(number.to_bytes(16, "big"))] = alice.user
    lan.pass_time(CHANGED_EVERY_S)
    before = alice.user
    alice.rotate(103)
    lan.connect(alice, bob)
    lan.deliver()
    assert set(bob.disk.contacts) == {before}


# -- chains, those who are away, every relation


@pytest.mark.parametrize("hops", range(1, MAX_CHAIN + 1))
def test_who_was_away_hears_of_all_changes_at_once(hops: int):
    lan, alice, bob = friends()
    lan.say(bob, alice, "hello")
    lan.deliver()
    lan.cut_all()
    olds = []
    for number in range(hops):
        olds.append(alice.user)
        alice.rotate(NEW + number)
    assert alice.disk.contacts[bob.user].id_changes == hops
    lan.connect(alice, bob)
    lan.deliver()
    assert set(bob.disk.contacts) == {alice.user}
    assert changes(bob) == ["key_changed"]
    assert bob.disk.table.aliases == {olds[0]: alice.user}
    accepts_key(lan, bob, alice)
    lan.say(bob, alice, "and again")
    lan.settle()
    assert alice.texts(bob.user) == ["hello", "and again"]


def test_who_missed_too_many_changes_holds_them_for_a_stranger():
    lan, alice, bob = friends()
    lan.cut_all()
    for number in range(MAX_CHAIN + 1):
        alice.rotate(NEW + number)
    lan.settle()
    assert alice.user not in bob.disk.contacts
    assert bob.user not in alice.disk.contacts  # bob's program has said so


def test_a_chain_with_a_gap_is_none():
    lan, alice, bob = friends()
    heir = lan.host("heir", NEWER)
    first = IdChange.signed(alice.disk.identity, identity(NEW), 99)
    last = IdChange.signed(identity(50), identity(NEWER), 100)
    presents(lan, heir, bob, first, last)
    assert set(bob.disk.contacts) == {alice.user}


def test_new_friends_are_not_told_the_old_id():
    lan, alice, _, _ = rotated()
    carol = lan.host("carol", 60)
    meet(carol, alice)
    lan.carried.clear()
    lan.befriend(carol, alice)
    assert "IdChange" not in packet_types(lan.carried)


def test_somebody_blocked_stays_blocked():
    lan, alice, bob = friends()
    bob.do(bob.engine.block(lan.moment, alice.user))
    bob.events.clear()
    lan.deliver()
    alice.rotate(NEW)
    lan.carried.clear()
    lan.connect(alice, bob)
    lan.deliver()
    assert bob.disk.contacts[alice.user].relation is Relation.BLOCKED
    assert bob.engine.state.links.of(alice.user) is None
    assert packet_types(lan.carried) == ["IdChange", "StatusChange"]
    assert codes(bob) == []


def test_a_friend_we_removed_is_told_so_under_the_new_id():
    lan, alice, bob = friends()
    lan.cut_all()
    bob.do(bob.engine.remove(lan.moment, alice.user))
    alice.rotate(NEW)
    lan.settle()
    assert bob.user not in alice.disk.contacts
    assert alice.user not in bob.disk.contacts


def test_who_was_turned_away_does_not_learn_the_new_id():
    lan, alice, bob = friends()
    lan.cut_all()
    alice.do(alice.engine.remove(lan.moment, bob.user))
    alice.rotate(NEW)
    assert bob.user not in alice.disk.contacts
    assert alice.engine.wanted() == []


@pytest.mark.parametrize("is_seen", [False, True])
@pytest.mark.parametrize("who", ["asker", "asked"])
def test_a_request_under_way_becomes_a_friendship(who: str, is_seen: bool):
    """Whichever of the two has a new id, and whether or not the request had arrived."""
    lan, alice, bob = pair()
    alice.do(alice.engine.request(lan.moment, bob.user, "hello"))
    if is_seen:
        lan.connect(alice, bob)
        lan.deliver()
        lan.cut_all()
    if who == "asker" or not is_seen:
        alice.rotate(NEW)
    else:
        bob.rotate(NEW)
    lan.settle()
    bob.do(bob.engine.accept(lan.moment, alice.user))
    lan.settle()
    assert alice.relation(bob) == bob.relation(alice) == "friend"
    with contextlib.suppress(CommandError):
        accepts_key(lan, alice, bob)
    lan.say(alice, bob, "at last")
    lan.settle()
    assert bob.texts(alice.user) == ["at last"]


# -- crashes


@pytest.mark.parametrize("most", range(12))
@pytest.mark.parametrize("who", ["alice", "bob"])
def test_power_is_lost_after_any_packet(who: str, most: int):
    """Told and not acknowledged, taken over and not acknowledged, and all that follows."""
    lan, alice, bob = friends()
    lan.say(alice, bob, "one")
    lan.deliver()
    lan.say(alice, bob, "two")
    lan.say(bob, alice, "three")
    lan.cut_all()
    alice.rotate(NEW)
    lan.connect(alice, bob)
    lan.deliver(most)
    lan.kill(alice if who == "alice" else bob)
    lan.settle()
    accepts_key(lan, bob, alice)
    lan.settle()
    assert bob.texts(alice.user) == ["one", "two"]
    assert alice.texts(bob.user) == ["three"]
    assert alice.disk.outbox == bob.disk.outbox == {}


# -- any schedule


class Story:
    """Alice and bob talk while both change their ids, on a network that breaks."""

    def __init__(self) -> None:
        self.lan, self.alice, self.bob = friends()
        self.said: dict[str, dict[MessageId, str]] = defaultdict(dict)
        self.rotations = 0

    def tell(self, sentence: str) -> None:
        who, what = sentence.split()
        if who == "network":
            NETWORK[what](self.lan)
            return
        host, other = (self.alice, self.bob) if who == "alice" else (self.bob, self.alice)
        with contextlib.suppress(CommandError):
            getattr(self, what)(host, other)

    def says(self, host: Host, other: Host) -> None:
        text = f"{host.name} {sum(map(len, self.said.values()))}"
        self.said[host.name][self.lan.say(host, other, text)] = text

    def accepts(self, host: Host, other: Host) -> None:
        accepts_key(self.lan, host, other)

    def edits(self, host: Host, other: Host) -> None:
        self._to_one(host, host, lambda m: self.lan.edit(host, m.message_id, f"{m.text} again"))

    def deletes(self, host: Host, other: Host) -> None:
        self._to_one(host, host, lambda m: self.lan.delete(host, m.message_id))

    def reacts(self, host: Host, other: Host) -> None:
        self._to_one(host, other, lambda m: self.lan.react(host, m.message_id, "👍"))

    def reads(self, host: Host, other: Host) -> None:
        self.lan.see(host, other)

    def _to_one(self, host: Host, author: Host, act: Callable[[ChatMessage], object]) -> None:
        """The newest message of this author that `host` has."""
        found = [message for message in host.talk() if message.sender == author.user]
        if found:
            act(found[-1])

    def rotates(self, host: Host, other: Host) -> None:
        """Only who is known under the present id to the other, and knows theirs: else both are lost to each other."""
        know = host.user in other.disk.contacts and other.user in host.disk.contacts
        if know and self.rotations < 5:
            self.rotations += 1
            host.rotate(NEW + self.rotations)

    def dies(self, host: Host, _: Host) -> None:
        self.lan.kill(host)

    def dials(self, host: Host, other: Host) -> None:
        if other.user in host.disk.contacts:
            self.lan.connect(host, other)

    def stalls(self, host: Host, _: Host) -> None:
        host.holds_commits = True

    def mutes(self, host: Host, _: Host) -> None:
        host.drops_acks = not host.drops_acks


NETWORK = {
    "breaks": Lan.cut_all,
    "creeps": lambda lan: lan.deliver(1),
    "trickles": lambda lan: lan.deliver(3),
    "delivers": Lan.deliver,
    "minute": lambda lan: lan.pass_time(61),
}
SAYING = ("says", "says", "accepts", "dials")
CHANGING = ("edits", "deletes", "reacts", "reads")
TALK = [f"{who} {verb}" for who in ("alice", "bob") for verb in SAYING]
CHANGES = [f"{who} {verb}" for who in ("alice", "bob") for verb in CHANGING]
TROUBLE = [
    f"{who} {verb}" for who in ("alice", "bob") for verb in ("dies", "rotates", "rotates", "stalls", "mutes")
]
NET = [f"network {what}" for what in NETWORK]


@given(
    st.lists(st.sampled_from([TALK, TALK, CHANGES, NET, NET, TROUBLE]).flatmap(st.sampled_from), max_size=40)
)
def test_whatever_changes_every_message_arrives_once_and_in_order(script):
    story = Story()
    lan, alice, bob = story.lan, story.alice, story.bob
    for sentence in script:
        story.tell(sentence)
    lan.settle(40)
    for one, other in ((alice, bob), (bob, alice)):
        with contextlib.suppress(CommandError):
            accepts_key(lan, one, other)
    lan.settle(40)
    for one, other in ((alice, bob), (bob, alice)):
        accepted = [name for name in story.said[one.name] if name in one.disk.messages]
        assert [message.message_id for message in other.talk() if message.sender == one.user] == accepted
        assert seen(one) == seen(other)
        assert one.disk.outbox == {}
        told = [event.message.message_id for event in one.said(MessageArrived)]
        assert len(told) == len(set(told))
        assert set(one.disk.contacts) == {other.user}


def seen(host: Host) -> list[tuple[object, ...]]:
    """The talk as the person sees it, whoever they are."""
    talk = sorted(host.talk(), key=lambda message: message.message_id)
    return [(m.message_id, m.sender, m.text, m.is_deleted, m.reactions) for m in talk]


def test_a_story_with_everything():
    """The vocabulary itself."""
    story = Story()
    for sentence in [*TALK, *CHANGES, *NET, *TROUBLE, *NET, *TALK, *CHANGES, "network delivers"]:
        story.tell(sentence)
    assert story.rotations


def test_what_we_wrote_is_known_by_its_name():
    lan, alice, bob = friends()
    lan.cut_all()
    sent = lan.say(alice, bob, "hello")
    old = alice.user
    alice.rotate(NEW)
    (entry,) = alice.disk.outbox.values()
    assert entry.message_id == sent
    assert alice.engine.state.author_of(entry) == old
    assert decode(encode(alice.engine.state.id_changes[0])) == alice.engine.state.id_changes[0]
