"""Comparing emoji in the engine: both ends see the same, or nobody is verified."""

import contextlib
from hashlib import blake2s

import pytest
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given
from hypothesis import strategies as st

from core.errors import CommandError
from core.messaging.comparing import ASK_EVERY_S, ASKED_EVERY_S, MAX_OPEN, STEP_S
from core.messaging.emoji import EMOJI
from core.messaging.events import ComparisonChanged, FriendChanged, Notice
from core.messaging.model import Comparing
from core.messaging.step import Step
from core.protocol.comparison import Compare, CompareStep
from core.protocol.packets import Packet, decode, encode
from tests.fakes.lan import Host, Lan, friends, meet

ID = bytes(range(16))


def compares(lan: Lan, host: Host, other: Host) -> None:
    host.do(host.engine.comparing.compare(lan.moment, other.user))


def confirms(lan: Lan, host: Host, other: Host, same: bool = True) -> None:
    host.do(host.engine.comparing.confirm(lan.moment, other.user, same=same))


def cancels(host: Host, other: Host) -> None:
    host.do(host.engine.comparing.cancel(other.user))


def at(host: Host, other: Host) -> Comparing | None:
    comparison = host.engine.comparing.of(other.user)
    return comparison.step if comparison else None


def steps(host: Host) -> list[str]:
    return [event.comparison.step.value for event in host.said(ComparisonChanged)]


def emoji(host: Host, other: Host) -> tuple[tuple[str, str], ...]:
    return host.engine.comparing.of(other.user).emoji


def is_verified(host: Host, other: Host) -> bool:
    return host.disk.contacts[other.user].verified


def alarms(host: Host) -> int:
    return sum(notice.code == "comparison_different" for notice in host.said(Notice))


def shown() -> tuple[Lan, Host, Host]:
    """Alice has asked, bob has accepted, both see the emoji."""
    lan, alice, bob = friends()
    compares(lan, alice, bob)
    lan.deliver()
    compares(lan, bob, alice)
    lan.deliver()
    return lan, alice, bob


def said(lan: Lan) -> list[CompareStep]:
    """What went over the network of it, in order."""
    packets = [decode(packet) for packet in lan.carried]
    return [packet.step for packet in packets if isinstance(packet, Compare)]


# -- as it should be


def test_both_see_the_same_seven_and_are_verified_once_both_have_said_so():
    lan, alice, bob = shown()
    assert emoji(alice, bob) == emoji(bob, alice)
    assert len(emoji(alice, bob)) == 7
    assert set(emoji(alice, bob)) <= set(EMOJI)
    confirms(lan, alice, bob)
    lan.deliver()
    assert at(bob, alice) is Comparing.SHOWN
    assert not is_verified(alice, bob)
    confirms(lan, bob, alice)
    lan.deliver()
    assert is_verified(alice, bob)
    assert is_verified(bob, alice)
    assert steps(alice) == ["waiting", "shown", "confirmed", "done"]
    assert steps(bob) == ["asked", "waiting", "shown", "confirmed", "done"]
    assert said(lan) == [1, 2, 3, 3, 4, 4]
    for host in (alice, bob):
        assert [each.change for each in host.said(FriendChanged)] == ["verified"]


def test_the_list_has_64_different_emoji():
    assert len(EMOJI) == len(set(EMOJI)) == len({name for _, name in EMOJI}) == 64


def test_each_comparison_has_other_emoji():
    lan, alice, bob = shown()
    first = emoji(alice, bob)
    cancels(alice, bob)
    lan.deliver()
    lan.pass_time(ASK_EVERY_S)
    compares(lan, alice, bob)
    lan.deliver()
    compares(lan, bob, alice)
    lan.deliver()
    assert emoji(alice, bob) == emoji(bob, alice) != first


@pytest.mark.parametrize("arrives", [0, 1, 2])
def test_both_ask_at_once_and_it_is_one(arrives: int):
    lan, alice, bob = friends()
    compares(lan, bob, alice)
    compares(lan, alice, bob)
    lan.deliver(arrives)
    lan.deliver()
    assert at(alice, bob) is at(bob, alice) is Comparing.SHOWN
    assert emoji(alice, bob) == emoji(bob, alice)
    assert steps(alice) == steps(bob) == ["waiting", "shown"]


def test_an_asking_that_was_taken_back_while_the_other_asked_ends_for_both():
    """The larger id has joined what the smaller one cancels; its own asking is nobody's any more."""
    lan, alice, bob = friends()
    compares(lan, alice, bob)
    cancels(alice, bob)
    compares(lan, bob, alice)
    lan.deliver()
    assert at(bob, alice) is Comparing.CANCELLED
    if at(alice, bob) is Comparing.ASKED:
        compares(lan, alice, bob)
        lan.deliver()
    assert at(alice, bob) is Comparing.CANCELLED


# -- the exact bytes, by another implementation


class Oracle:
    """The other end by the words of docs/protocol.md, with primitives of another library."""

    def __init__(self, asker: Host, accepter: Host, comparison: bytes) -> None:
        self.asker, self.accepter, self.comparison = asker, accepter, comparison
        self.key = X25519PrivateKey.generate()
        self.public = self.key.public_key().public_bytes_raw()

    def commitment(self) -> bytes:
        parts = self.comparison + self.asker.user + self.accepter.user + self.public
        return blake2s(parts, person=b"s2wmpsas").digest()

    def agree(self, me: Host, other: Host, other_key: bytes, commitment: bytes) -> None:
        self.shared = self.key.exchange(X25519PublicKey.from_public_bytes(other_key))
        both = sorted(
            [
                (me.user, me.disk.identity.identity_key, self.public),
                (other.user, other.disk.identity.identity_key, other_key),
            ]
        )
        fields = (self.comparison, self.asker.user, commitment, *both[0], *both[1])
        self.bound = "|".join(field.hex() for field in fields)

    def derived(self, info: str, length: int) -> bytes:
        return HKDF(hashes.SHA256(), length, None, info.encode()).derive(self.shared)

    def emoji(self) -> tuple[tuple[str, str], ...]:
        bits = int.from_bytes(self.derived(f"parley compare emoji|{self.bound}", 6), "big") >> 6
        return tuple(EMOJI[bits >> shift & 63] for shift in range(36, -1, -6))

    def mac(self, host: Host) -> bytes:
        code = hmac.HMAC(
            self.derived(f"parley compare mac|{self.bound}|{host.user.hex()}", 32), hashes.SHA256()
        )
        code.update(host.disk.identity.identity_key.hex().encode())
        return code.finalize()


class Scripted:
    """Bob's end of the link is played by the test."""

    def __init__(self) -> None:
        self.lan, self.alice, self.bob = friends()
        self.heard: list[Packet] = []
        self.bob.engine.packets = self._hear  # type: ignore[method-assign]
        self.link_id = self.lan.link(self.alice, self.bob)

    def _hear(self, _moment, _link_id, packets) -> Step:
        self.heard += [decode(packet) for packet in packets]
        return Step()

    def says(self, step: CompareStep, body: bytes = b"", comparison: bytes = ID) -> list[Packet]:
        """What alice answers."""
        self.heard.clear()
        self.lan.carry(self.bob, self.link_id, encode(Compare(step, comparison, body)))
        self.lan.deliver()
        return self.heard

    def accepted(self) -> bytes:
        """Bob asks and alice accepts: her commitment."""
        self.says(CompareStep.ASK)
        self.heard.clear()
        compares(self.lan, self.alice, self.bob)
        self.lan.deliver()
        return self.heard[0].body

    def asked(self) -> bytes:
        """Alice asks: the name of the comparison."""
        compares(self.lan, self.alice, self.bob)
        self.lan.deliver()
        return self.heard[-1].comparison

    def at(self) -> Comparing | None:
        return at(self.alice, self.bob)


def test_another_implementation_that_asks():
    scripted = Scripted()
    oracle = Oracle(scripted.bob, scripted.alice, ID)
    commitment = scripted.accepted()
    (key,) = scripted.says(CompareStep.KEY, oracle.public)
    parts = ID + scripted.bob.user + scripted.alice.user + key.body
    assert commitment == blake2s(parts, person=b"s2wmpsas").digest()
    oracle.agree(scripted.bob, scripted.alice, key.body, commitment)
    assert emoji(scripted.alice, scripted.bob) == oracle.emoji()
    confirms(scripted.lan, scripted.alice, scripted.bob)
    scripted.lan.deliver()
    assert scripted.heard[-1] == Compare(CompareStep.CONFIRM, ID, oracle.mac(scripted.alice))
    scripted.says(CompareStep.CONFIRM, oracle.mac(scripted.bob))
    assert scripted.at() is Comparing.DONE


def test_another_implementation_that_accepts():
    scripted = Scripted()
    comparison = scripted.asked()
    oracle = Oracle(scripted.alice, scripted.bob, comparison)
    (key,) = scripted.says(CompareStep.ACCEPT, oracle.commitment(), comparison)
    oracle.agree(scripted.bob, scripted.alice, key.body, oracle.commitment())
    assert scripted.says(CompareStep.KEY, oracle.public, comparison) == []
    assert emoji(scripted.alice, scripted.bob) == oracle.emoji()


# -- people who differ, leave, wait


@pytest.mark.parametrize("before", [False, True])
@pytest.mark.parametrize("after", [False, True])
def test_they_differ(before: bool, after: bool):
    """Whoever says so, and whatever the other has said: both are told and nobody is verified."""
    lan, alice, bob = shown()
    if before:
        confirms(lan, bob, alice)
        lan.deliver()
    confirms(lan, alice, bob, same=False)
    if after and not before:
        confirms(lan, bob, alice)
    lan.deliver()
    assert at(alice, bob) is at(bob, alice) is Comparing.DIFFERENT
    assert alarms(alice) == alarms(bob) == 1
    assert not is_verified(alice, bob)
    assert not is_verified(bob, alice)


def test_who_has_confirmed_may_still_say_that_they_differ():
    lan, alice, bob = shown()
    confirms(lan, alice, bob)
    confirms(lan, alice, bob)
    confirms(lan, alice, bob, same=False)
    lan.deliver()
    assert at(bob, alice) is Comparing.DIFFERENT
    assert said(lan).count(CompareStep.CONFIRM) == 1


@pytest.mark.parametrize("moment", ["asked", "accepted", "shown", "confirmed"])
@pytest.mark.parametrize("who", ["alice", "bob"])
@pytest.mark.parametrize("how", ["cancels", "link", "death", "time", "removed"])
def test_it_ends_at_both_ends(moment: str, who: str, how: str):
    lan, alice, bob = friends()
    compares(lan, alice, bob)
    lan.deliver()
    if moment != "asked":
        compares(lan, bob, alice)
    if moment in ("shown", "confirmed"):
        lan.deliver()
    if moment == "confirmed":
        confirms(lan, alice, bob)
    one, other = (alice, bob) if who == "alice" else (bob, alice)
    match how:
        case "cancels":
            cancels(one, other)
        case "link":
            lan.cut_all()
        case "death":
            lan.kill(one)
        case "time":
            lan.pass_time(STEP_S)
        case "removed":
            one.do(one.engine.remove(lan.moment, other.user))
    lan.deliver()
    assert at(one, other) in (Comparing.CANCELLED, None)
    assert at(other, one) in (Comparing.CANCELLED, None)
    assert not any(contact.verified for host in (one, other) for contact in host.disk.contacts.values())
    assert steps(other)[-1] == "cancelled"
    assert alarms(one) == alarms(other) == 0


def test_each_step_has_its_two_minutes():
    lan, alice, bob = friends()
    compares(lan, alice, bob)
    lan.deliver()
    lan.pass_time(STEP_S - 1)
    compares(lan, bob, alice)
    lan.deliver()
    lan.pass_time(STEP_S - 1)
    confirms(lan, alice, bob)
    lan.deliver()
    confirms(lan, bob, alice)
    lan.deliver()
    assert is_verified(alice, bob)


def test_another_link_ends_it():
    """What was under way on the old one may be lost."""
    lan, alice, bob = shown()
    lan.pass_time(10)
    lan.connect(bob, alice)
    lan.deliver()
    assert at(alice, bob) is at(bob, alice) is Comparing.CANCELLED


def test_what_cannot_be_done():
    lan, alice, bob = friends()
    for command in (
        lambda: confirms(lan, alice, bob),
        lambda: cancels(alice, bob),
    ):
        with pytest.raises(CommandError, match="compare"):
            command()
    compares(lan, alice, bob)
    with pytest.raises(CommandError) as again:
        compares(lan, alice, bob)
    assert again.value.code == "bad_argument"
    cancels(alice, bob)
    with pytest.raises(CommandError) as soon:
        compares(lan, alice, bob)
    assert soon.value.code == "too_many"
    lan.cut_all()
    with pytest.raises(CommandError) as alone:
        compares(lan, alice, bob)
    assert alone.value.code == "unreachable"


def test_no_more_than_eight_at_once():
    lan = Lan()
    alice, *others = [lan.host(f"host {number}") for number in range(MAX_OPEN + 2)]
    for each in others:
        lan.befriend(alice, each)
    for each in others[:MAX_OPEN]:
        compares(lan, alice, each)
    with pytest.raises(CommandError) as error:
        compares(lan, alice, others[-1])
    assert error.value.code == "too_many"
    compares(lan, others[-1], alice)
    lan.deliver()
    assert at(others[-1], alice) is Comparing.CANCELLED
    assert at(alice, others[-1]) is None


def test_the_engine_s_end_is_told():
    """After a failed commit memory is read anew: what is lost with it is said."""
    _, alice, bob = shown()
    (lost,) = alice.engine.comparing.lost()
    assert (lost.comparison.user_id, lost.comparison.step) == (bob.user, Comparing.CANCELLED)


# -- hostile friends


def test_a_friend_cannot_ask_over_and_over():
    scripted = Scripted()
    scripted.says(CompareStep.ASK)
    scripted.says(CompareStep.CANCEL)
    refused = scripted.says(CompareStep.ASK, comparison=bytes(16))
    assert refused == [Compare(CompareStep.CANCEL, bytes(16))]
    assert steps(scripted.alice) == ["asked", "cancelled"]
    scripted.lan.pass_time(ASKED_EVERY_S)
    assert scripted.says(CompareStep.ASK, comparison=bytes(16)) == []
    assert scripted.says(CompareStep.ASK) == [Compare(CompareStep.CANCEL, ID)]
    assert steps(scripted.alice) == ["asked", "cancelled", "asked"]


@pytest.mark.parametrize("key", [bytes(32), b"\1" + bytes(31)])
def test_a_key_that_agrees_on_nothing_secret(key: bytes):
    scripted = Scripted()
    scripted.accepted()
    assert scripted.says(CompareStep.KEY, key) == [Compare(CompareStep.DIFFERENT, ID)]
    assert scripted.at() is Comparing.DIFFERENT
    assert alarms(scripted.alice) == 1


def test_the_accepter_cannot_choose_its_key_once_it_has_seen_ours():
    scripted = Scripted()
    comparison = scripted.asked()
    oracle, other = (Oracle(scripted.alice, scripted.bob, comparison) for _ in range(2))
    scripted.says(CompareStep.ACCEPT, oracle.commitment(), comparison)
    answer = scripted.says(CompareStep.KEY, other.public, comparison)
    assert answer == [Compare(CompareStep.DIFFERENT, comparison)]
    assert scripted.at() is Comparing.DIFFERENT


def test_a_wrong_proof():
    scripted = Scripted()
    scripted.accepted()
    scripted.says(CompareStep.KEY, Oracle(scripted.bob, scripted.alice, ID).public)
    confirms(scripted.lan, scripted.alice, scripted.bob)
    mac = scripted.heard[-1].body  # our own, reflected below
    answer = scripted.says(CompareStep.CONFIRM, mac)
    assert answer[-1] == Compare(CompareStep.DIFFERENT, ID)
    assert scripted.at() is Comparing.DIFFERENT
    assert not is_verified(scripted.alice, scripted.bob)


OUT_OF_TURN = {
    "asked": (CompareStep.ACCEPT, CompareStep.KEY, CompareStep.CONFIRM, CompareStep.DIFFERENT),
    "accepted": (CompareStep.ACCEPT, CompareStep.CONFIRM),
    "shown": (CompareStep.ACCEPT, CompareStep.KEY),
}


@pytest.mark.parametrize(
    ("moment", "step"), [(key, each) for key in OUT_OF_TURN for each in OUT_OF_TURN[key]]
)
def test_steps_out_of_turn_end_it(moment: str, step: CompareStep):
    scripted = Scripted()
    if moment == "asked":
        scripted.says(CompareStep.ASK)
    else:
        scripted.accepted()
    oracle = Oracle(scripted.bob, scripted.alice, ID)
    if moment == "shown":
        scripted.says(CompareStep.KEY, oracle.public)
    body = b"" if step is CompareStep.DIFFERENT else oracle.public
    assert scripted.says(step, body) == [Compare(CompareStep.CANCEL, ID)]
    assert scripted.at() is Comparing.CANCELLED
    assert alarms(scripted.alice) == 0


@pytest.mark.parametrize("step", [CompareStep.ACCEPT, CompareStep.KEY, CompareStep.CONFIRM])
def test_what_belongs_to_nothing_is_answered_with_cancel(step: CompareStep):
    scripted = Scripted()
    assert scripted.says(step, bytes(32)) == [Compare(CompareStep.CANCEL, ID)]
    assert steps(scripted.alice) == []


@pytest.mark.parametrize("step", [CompareStep.DIFFERENT, CompareStep.CANCEL])
def test_an_end_of_nothing_is_not_answered(step: CompareStep):
    scripted = Scripted()
    assert scripted.says(step) == []
    assert steps(scripted.alice) == []


@given(st.lists(st.tuples(st.sampled_from(CompareStep), st.sampled_from([ID, bytes(16)])), max_size=12))
def test_no_order_of_a_friend_s_steps_verifies_them(script):
    """Alice does whatever she is asked and confirms all she sees."""
    scripted = Scripted()
    oracle = Oracle(scripted.bob, scripted.alice, ID)
    with_body = (CompareStep.ACCEPT, CompareStep.KEY, CompareStep.CONFIRM)
    for step, comparison in script:
        scripted.says(step, oracle.public if step in with_body else b"", comparison)
        if scripted.at() is Comparing.ASKED:
            compares(scripted.lan, scripted.alice, scripted.bob)
        if scripted.at() is Comparing.SHOWN:
            confirms(scripted.lan, scripted.alice, scripted.bob)
    assert not is_verified(scripted.alice, scripted.bob)


@pytest.mark.parametrize(
    "data", [b"\2\x0b\1", b"\2\x0b\1" + bytes(17), b"\2\x0b\3" + bytes(47), b"\2\x0b\x07" + ID]
)
def test_malformed_packets_end_the_link(data: bytes):
    lan, alice, bob = friends()
    lan.carry(bob, lan.link(alice, bob), data)
    lan.deliver()
    assert alice.closed
    assert lan.links() == []


def test_a_stranger_who_compares_is_hung_up():
    lan = Lan()
    alice, bob = lan.host("alice"), lan.host("bob")
    link_id = lan.connect(bob, alice)
    lan.carry(bob, link_id, encode(Compare(CompareStep.ASK, ID)))
    lan.deliver()
    assert alice.closed
    assert steps(alice) == []


# -- somebody between


def between(forwards: bool) -> tuple[Lan, Host, Host, Host, Host]:
    """Alice holds eve for bob, bob holds eve for alice. `forwards`: eve passes their steps on, byte for byte."""
    lan = Lan()
    alice, east, west, bob = (lan.host(name) for name in ("alice", "east", "west", "bob"))
    meet(alice, east)
    links = {east: lan.befriend(alice, east), west: lan.befriend(bob, west)}
    if forwards:
        for here, there in ((east, west), (west, east)):
            here.engine.packets = _forward(lan, here, there, links[there])  # type: ignore[method-assign]
    return lan, alice, east, west, bob


def _forward(lan: Lan, here: Host, there: Host, link_id: int):
    before = here.engine.packets

    def packets(moment, own_link, received):
        rest = [packet for packet in received if packet[1] != Compare.TYPE]
        for packet in received:
            if packet[1] == Compare.TYPE:
                lan.carry(there, link_id, packet)
        return before(moment, own_link, rest)

    return packets


def test_who_stands_between_and_forwards_everything_is_found_out():
    """What bob has committed to is for eve, not for alice."""
    lan, alice, east, west, bob = between(forwards=True)
    compares(lan, alice, east)
    lan.deliver()
    compares(lan, bob, west)
    lan.deliver()
    assert at(alice, east) is at(bob, west) is Comparing.DIFFERENT
    assert emoji(alice, east) == ()


def test_who_stands_between_with_keys_of_their_own_shows_other_emoji():
    lan, alice, east, west, bob = between(forwards=False)
    compares(lan, alice, east)
    compares(lan, west, bob)
    lan.deliver()
    compares(lan, east, alice)
    compares(lan, bob, west)
    lan.deliver()
    assert at(alice, east) is at(bob, west) is Comparing.SHOWN
    assert emoji(alice, east) == emoji(east, alice) != emoji(bob, west)


# -- any schedule


class Schedule:
    """Two friends who ask, agree, deny, leave, on a network that breaks."""

    def __init__(self) -> None:
        self.lan, self.alice, self.bob = friends()
        self.agreed: dict[Host, set[tuple[tuple[str, str], ...]]] = {self.alice: set(), self.bob: set()}

    def tell(self, sentence: str) -> None:
        who, what, *_ = sentence.split()
        if who == "the":
            SCHEDULE_NETWORK[what](self.lan)
            return
        host, other = (self.alice, self.bob) if who == "alice" else (self.bob, self.alice)
        with contextlib.suppress(CommandError):
            getattr(self, what)(host, other)

    def compares(self, host: Host, other: Host) -> None:
        compares(self.lan, host, other)

    def agrees(self, host: Host, other: Host) -> None:
        confirms(self.lan, host, other)
        self.agreed[host].add(emoji(host, other))

    def denies(self, host: Host, other: Host) -> None:
        confirms(self.lan, host, other, same=False)

    def leaves(self, host: Host, other: Host) -> None:
        cancels(host, other)

    def dials(self, host: Host, other: Host) -> None:
        self.lan.dial(host, other)

    def dies(self, host: Host, _: Host) -> None:
        self.lan.kill(host)


SCHEDULE_NETWORK = {
    "links": Lan.cut_all,
    "network": lambda lan: lan.deliver(1),
    "rest": Lan.deliver,
    "seconds": lambda lan: lan.pass_time(13),
    "minutes": lambda lan: lan.pass_time(121),
}
TALK = [f"{who} {verb}" for who in ("alice", "bob") for verb in ("compares", "compares", "agrees", "agrees")]
LESS = [f"{who} {verb}" for who in ("alice", "bob") for verb in ("denies", "leaves", "dials", "dies")]
NET = [
    "the network",
    "the network",
    "the rest",
    "the rest",
    "the rest",
    "the seconds",
    "the minutes",
    "the links",
]


@given(st.lists(st.sampled_from([TALK, TALK, NET, NET, NET, LESS]).flatmap(st.sampled_from), max_size=40))
def test_nobody_is_verified_but_by_what_both_have_seen_and_said(script):
    schedule = Schedule()
    alice, bob = schedule.alice, schedule.bob
    for sentence in script:
        schedule.tell(sentence)
        both = schedule.agreed[alice] & schedule.agreed[bob]
        if is_verified(alice, bob) or is_verified(bob, alice):
            assert both
    schedule.lan.deliver()
    schedule.lan.pass_time(STEP_S)
    ends = (Comparing.DONE, Comparing.DIFFERENT, Comparing.CANCELLED, None)
    assert at(alice, bob) in ends
    assert at(bob, alice) in ends


def test_a_schedule_that_ends_well():
    """The vocabulary itself."""
    schedule = Schedule()
    for sentence in (
        *TALK[:1],
        "the rest",
        "bob compares",
        "the rest",
        "alice agrees",
        "bob agrees",
        "the rest",
    ):
        schedule.tell(sentence)
    assert is_verified(schedule.alice, schedule.bob)
    assert is_verified(schedule.bob, schedule.alice)
