"""Friend requests from either side, over links that break anywhere (S2-22, S2-23, S2-36 to S2-39, S2-58, S2-63)."""

from dataclasses import replace

import pytest

from core.errors import CommandError
from core.messaging.chat_request import NO_CLIENT, make_request
from core.messaging.effects import CloseLink, SendPacket
from core.messaging.events import FriendChanged, MessageStateChanged, Notice, RequestArrived
from core.messaging.friendship import EXPIRY_MS, MAX_INCOMING, MAX_OUTGOING, REQUEST_BURST
from core.messaging.model import MessageState, OwnStatus, Relation
from core.messaging.quarantine import QUARANTINE_S, STRANGER_PACKETS
from core.messaging.step import Step
from core.protocol.address import Address
from core.protocol.events import CloseReason
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import MessageId
from core.protocol.packets import (
    Ack,
    AckError,
    ChatRequest,
    Registration,
    RequestStatus,
    StatusChange,
    decode,
)
from tests.fakes.lan import Host, Lan, friends, meet, packet_types, pair

BOTH = pytest.mark.parametrize("smaller_first", [True, False])


def ask(host: Host, other: Host, note: str = "hello") -> None:
    host.do(host.engine.request(host.lan.moment, other.user, note))


def accept(host: Host, other: Host) -> None:
    host.do(host.engine.accept(host.lan.moment, other.user))


def changes(host: Host) -> list[str]:
    return [event.change for event in host.events if isinstance(event, FriendChanged)]


def assert_friends(lan: Lan, one: Host, other: Host) -> None:
    """Both ends are friends with one and the same Olm session, and messages flow both ways at once."""
    assert (one.relation(other), other.relation(one)) == ("friend", "friend")
    assert [session for _, session in one.disk.sessions] == [session for _, session in other.disk.sessions]
    assert len(one.disk.sessions) == 1
    assert_talking(lan, one, other)


def assert_talking(lan: Lan, one: Host, other: Host) -> None:
    """A message each way arrives at once."""
    if lan.link(one, other) is None:
        lan.connect(one, other)
    before = len(one.disk.messages)
    lan.say(one, other, "from one")
    lan.say(other, one, "from other")
    lan.deliver()
    assert other.texts(one.user)[-1] == "from one"
    assert one.texts(other.user)[-1] == "from other"
    assert len(one.disk.messages) == len(other.disk.messages) == before + 2
    assert not one.disk.outbox
    assert not other.disk.outbox


# -- the plain story


@BOTH
@pytest.mark.parametrize("dialler", ["requester", "acceptor"])
@pytest.mark.parametrize("asked_before_link", [True, False])
def test_a_request_and_its_acceptance_make_friends(smaller_first, dialler, asked_before_link):
    """S2-22, S2-23, S2-39, S2-63: whoever asks and whoever made the link, both ends finish alike."""
    lan, alice, bob = pair(smaller_first)
    if asked_before_link:
        ask(alice, bob)
    lan.connect(*((alice, bob) if dialler == "requester" else (bob, alice)))
    if not asked_before_link:
        ask(alice, bob)
    lan.deliver()
    assert (alice.relation(bob), bob.relation(alice)) == ("outgoing", "incoming")
    (arrived,) = bob.said(RequestArrived)
    assert (arrived.request.user_id, arrived.request.note) == (alice.user, "hello")
    accept(bob, alice)
    lan.deliver()
    assert changes(alice) == ["requested", "added"]
    assert changes(bob) == ["added"]
    assert_friends(lan, alice, bob)


def test_both_see_the_same_safety_number():
    """S2-54: the number in the request is the one both ends compute."""
    lan, alice, bob = pair()
    ask(alice, bob)
    lan.connect(alice, bob)
    lan.deliver()
    (arrived,) = bob.said(RequestArrived)
    assert arrived.request.safety == alice.engine.state.safety_with(bob.disk.identity.identity_key)


def test_a_request_to_somebody_offline_arrives_later_and_survives_restarts():
    """S2-9: request and answer are journalled; neither end needs to be there for the other."""
    lan, alice, bob = pair()
    ask(alice, bob)
    assert alice.wants == [bob.user]
    lan.kill(alice)
    assert alice.engine.wanted() == [bob.user]
    lan.cut(lan.connect(alice, bob))
    lan.connect(bob, alice)
    lan.deliver()
    lan.kill(alice)
    accept(bob, alice)
    assert bob.wants == [alice.user]
    lan.kill(bob)
    assert bob.relation(alice) == "friend"
    lan.connect(bob, alice)
    lan.deliver()
    assert_friends(lan, alice, bob)


def test_asking_somebody_who_asked_is_accepting():
    """The link is a friend's link from then on: it outlives the quarantine."""
    lan, alice, bob = pair()
    ask(alice, bob)
    lan.connect(alice, bob)
    lan.deliver()
    ask(bob, alice)
    lan.deliver()
    lan.pass_time(QUARANTINE_S + 1)
    assert len(lan.links()) == 1
    assert_friends(lan, alice, bob)


def test_somebody_known_only_from_their_link_can_be_asked_and_blocked():
    """The handshake showed the card: no beacon and no invite is needed."""
    lan = Lan()
    alice, bob = lan.host("alice"), lan.host("bob")
    with pytest.raises(CommandError, match="Nobody with this id"):
        alice.engine.request(lan.moment, bob.user, "")
    lan.connect(bob, alice)
    ask(alice, bob)
    lan.deliver()
    accept(bob, alice)
    lan.deliver()
    assert alice.disk.contacts[bob.user].card == bob.engine.state.card
    assert_friends(lan, alice, bob)


def test_a_friends_card_and_addresses_are_kept():
    """The address that worked comes first; older ones stay behind those of the newest hello."""
    lan, alice, bob = friends()
    contact = alice.disk.contacts[bob.user]
    assert contact.card == bob.engine.state.card
    assert contact.addresses[0] == bob.address
    old = bob.address
    bob.address = Address("10.0.0.77", 42421)
    lan.connect(bob, alice)
    assert alice.disk.contacts[bob.user].addresses == (bob.address, old)
    assert alice.engine.addresses_of(bob.user)[0] == bob.address


def test_only_a_strangers_first_name_counts_until_a_newer_card():
    """The highest serial wins; a new name of a friend is announced."""
    lan, alice, bob = friends()
    bob.do(bob.engine.rename(lan.moment, "Robert"))
    lan.deliver()
    assert lan.links() == []
    assert alice.user in bob.wants
    lan.connect(bob, alice)
    assert changes(alice) == ["renamed"]
    assert alice.disk.contacts[bob.user].name == "Robert"
    stale = Hello(bob.disk.identity.make_card("Old", bytes(32), 1, 0), bob.instance, 1, ())
    alice.do(alice.engine.link_up(lan.moment, 99, stale, False, None))
    assert alice.disk.contacts[bob.user].name == "Robert"


# -- lost packets

STORIES = {
    "request": lambda lan, alice, bob: ask(alice, bob),
    "accept": lambda lan, alice, bob: accept(bob, alice),
    "decline": lambda lan, alice, bob: bob.do(bob.engine.decline(lan.moment, alice.user)),
    "remove by requester": lambda lan, alice, bob: alice.do(alice.engine.remove(lan.moment, bob.user)),
    "remove by acceptor": lambda lan, alice, bob: bob.do(bob.engine.remove(lan.moment, alice.user)),
}
ENDS = {
    "request": ("outgoing", "incoming"),
    "accept": ("friend", "friend"),
    "decline": ("none", "none"),
    "remove by requester": ("none", "none"),
    "remove by acceptor": ("none", "none"),
}
BEFORE = {
    "request": (),
    "accept": ("request",),
    "decline": ("request",),
    "remove by requester": ("request", "accept"),
    "remove by acceptor": ("request", "accept"),
}


@BOTH
@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("lost", range(6))
@pytest.mark.parametrize("kills", [False, True])
def test_the_link_breaks_before_any_packet_of_a_story(smaller_first, story, lost, kills):
    """S2-63: after reconnecting both ends are as if nothing had been lost, and the person is told once."""
    lan, alice, bob = pair(smaller_first)
    lan.connect(alice, bob)
    for step in BEFORE[story]:
        STORIES[step](lan, alice, bob)
        lan.deliver()
    STORIES[story](lan, alice, bob)
    lan.lose(lost)
    if kills:
        lan.kill(alice)
        lan.kill(bob)
    lan.settle()
    assert (alice.relation(bob), bob.relation(alice)) == ENDS[story]
    assert len(bob.said(RequestArrived)) == 1
    assert changes(alice).count("added") == changes(bob).count("added") <= 1
    assert all(contact.confirmed for host in (alice, bob) for contact in host.disk.contacts.values())
    if ENDS[story] == ("friend", "friend"):
        assert_friends(lan, alice, bob)
    elif ENDS[story] == ("none", "none"):
        assert not alice.disk.sessions
        assert not bob.disk.sessions


@BOTH
@pytest.mark.parametrize("lost", range(8))
def test_crossing_requests_with_a_link_that_breaks_anywhere(smaller_first, lost):
    """Section 5: the smaller id opens the one session; the larger one's request waits for that answer."""
    lan, alice, bob = pair(smaller_first)
    ask(alice, bob)
    ask(bob, alice)
    lan.connect(bob, alice)
    lan.lose(lost)
    lan.settle()
    assert changes(alice) == changes(bob) == ["requested", "added"]
    assert not alice.said(RequestArrived)
    assert not bob.said(RequestArrived)
    assert_friends(lan, alice, bob)


@BOTH
def test_crossing_requests_on_a_link_that_is_up(smaller_first):
    lan, alice, bob = pair(smaller_first)
    lan.connect(alice, bob)
    ask(alice, bob)
    ask(bob, alice)
    lan.deliver()
    assert_friends(lan, alice, bob)


@pytest.mark.parametrize("delivered", range(4))
@pytest.mark.parametrize("canceller", ["smaller", "larger"])
def test_a_crossing_request_that_is_cancelled(delivered, canceller):
    """What the other end has seen stays with it: nobody waits for ever, and the other's own request is not lost."""
    lan, smaller, larger = pair()
    ask(smaller, larger)
    ask(larger, smaller)
    lan.connect(smaller, larger)
    lan.deliver(delivered)
    one, other = (smaller, larger) if canceller == "smaller" else (larger, smaller)
    if one.relation(other) == "outgoing":
        one.do(one.engine.cancel(lan.moment, other.user))
    lan.settle()
    ends = one.relation(other), other.relation(one)
    assert ends in {("friend", "friend"), ("incoming", "outgoing"), ("none", "none"), ("incoming", "friend")}
    if ends[0] == "incoming":
        accept(one, other)
        lan.settle()
    if ends != ("none", "none"):
        assert (one.relation(other), other.relation(one)) == ("friend", "friend")
        assert_talking(lan, smaller, larger)


def test_the_larger_id_asks_again_when_its_request_was_lost_by_the_peer():
    """A peer that had our request and now asks itself has lost it: both would wait for ever."""
    lan, smaller, larger = pair()
    ask(larger, smaller)
    lan.connect(larger, smaller)
    lan.deliver()
    smaller.do(smaller.engine.block(lan.moment, larger.user))
    lan.deliver()
    smaller.do(smaller.engine.unblock(lan.moment, larger.user))
    meet(smaller, larger)
    ask(smaller, larger)
    lan.settle()
    assert_friends(lan, smaller, larger)


# -- no, and again


def test_a_refused_requester_learns_it_and_may_ask_again():
    """S2-38: denial is told, no key is kept; a new request starts anew."""
    lan, alice, bob = pair()
    lan.connect(alice, bob)
    for again in range(2):
        ask(alice, bob)
        lan.deliver()
        bob.do(bob.engine.decline(lan.moment, alice.user))
        lan.deliver()
        assert changes(alice) == ["requested", "declined"] * (again + 1)
        assert (alice.relation(bob), bob.relation(alice)) == ("none", "none")
        meet(alice, bob)
    ask(alice, bob)
    lan.settle()
    accept(bob, alice)
    lan.settle()
    assert_friends(lan, alice, bob)


def test_a_request_that_comes_again_after_it_was_declined_is_not_shown_again():
    """The ACK of the request was lost, the refusal is still on its way."""
    lan, alice, bob = pair()
    bob.drops_acks = True
    ask(alice, bob)
    link_id = lan.connect(alice, bob)
    lan.deliver()
    lan.cut(link_id)
    bob.do(bob.engine.decline(lan.moment, alice.user))
    bob.drops_acks = False
    lan.connect(alice, bob)
    lan.deliver()
    assert len(bob.said(RequestArrived)) == 1
    assert (alice.relation(bob), bob.relation(alice)) == ("none", "none")


def test_a_late_refusal_does_not_hit_a_newer_request():
    """A refusal names the request it refuses by its datetime."""
    lan, alice, bob = pair()
    ask(alice, bob)
    link_id = lan.connect(alice, bob)
    lan.deliver()
    lan.cut(link_id)
    bob.do(bob.engine.decline(lan.moment, alice.user))
    alice.do(alice.engine.cancel(lan.moment, bob.user))
    meet(alice, bob)
    ask(alice, bob, "please")
    lan.settle()
    assert changes(alice) == ["requested", "cancelled", "requested"]
    assert (alice.relation(bob), bob.relation(alice)) == ("outgoing", "incoming")
    accept(bob, alice)
    lan.settle()
    assert_friends(lan, alice, bob)


@pytest.mark.parametrize("asker", ["remover", "removed"])
@pytest.mark.parametrize("is_online", [True, False])
def test_friends_again_after_a_removal(asker, is_online):
    """Sessions of the old friendship are gone at both ends; history stays."""
    lan, alice, bob = friends()
    lan.say(alice, bob, "before")
    lan.deliver()
    if not is_online:
        lan.cut_all()
    alice.do(alice.engine.remove(lan.moment, bob.user))
    lan.settle()
    assert (changes(alice), changes(bob)) == (["removed"], ["removed"])
    assert not alice.disk.sessions
    assert not bob.disk.sessions
    one, other = (alice, bob) if asker == "remover" else (bob, alice)
    meet(one, other)
    ask(one, other)
    lan.settle()
    accept(other, one)
    lan.settle()
    assert_friends(lan, alice, bob)
    assert "before" in bob.texts(alice.user)


def test_asking_anew_before_the_good_bye_arrived_renews_the_friendship():
    lan, alice, bob = friends()
    lan.cut_all()
    alice.do(alice.engine.remove(lan.moment, bob.user))
    ask(alice, bob)
    lan.settle()
    assert changes(bob) == []
    assert (alice.relation(bob), bob.relation(alice)) == ("friend", "friend")
    assert_talking(lan, alice, bob)


def test_taking_back_a_request_that_replaced_a_refusal_refuses_again():
    lan, alice, bob = pair()
    ask(alice, bob)
    link_id = lan.connect(alice, bob)
    lan.deliver()
    lan.cut(link_id)
    bob.do(bob.engine.decline(lan.moment, alice.user))
    ask(bob, alice)
    bob.do(bob.engine.cancel(lan.moment, alice.user))
    lan.settle()
    assert (alice.relation(bob), bob.relation(alice)) == ("none", "none")
    assert changes(alice)[-1] == "declined"


def test_accepting_a_request_that_was_taken_back_ends_where_it_is_believed_in():
    lan, alice, bob = pair()
    ask(alice, bob)
    lan.connect(alice, bob)
    lan.deliver()
    alice.do(alice.engine.cancel(lan.moment, bob.user))
    accept(bob, alice)
    lan.settle()
    assert (alice.relation(bob), bob.relation(alice)) == ("none", "none")
    assert changes(bob) == ["added", "removed"]
    assert alice.disk.contacts == {}


def test_commands_that_do_not_fit_say_so():
    lan, alice, bob = friends()
    moment, engine = lan.moment, alice.engine
    for command in (engine.accept, engine.decline, engine.cancel, engine.unblock):
        with pytest.raises(CommandError) as caught:
            command(moment, bob.user)
        assert caught.value.code == "unknown_peer"
    with pytest.raises(CommandError) as caught:
        engine.request(moment, bob.user, "")
    assert caught.value.code == "bad_argument"
    meet(alice, alice)
    for command in (lambda: engine.request(moment, alice.user, ""), lambda: engine.block(moment, alice.user)):
        with pytest.raises(CommandError) as caught:
            command()
        assert caught.value.code == "bad_argument"
    assert alice.disk.contacts[bob.user].relation is Relation.FRIEND


def test_ending_a_friendship_whose_acceptance_never_arrived_refuses_the_request():
    """The good-bye carries the request's datetime: the requester still holds it for open."""
    lan, alice, bob = pair()
    ask(alice, bob)
    link_id = lan.connect(alice, bob)
    lan.deliver()
    lan.cut(link_id)
    accept(bob, alice)
    bob.do(bob.engine.remove(lan.moment, alice.user))
    lan.settle()
    assert changes(alice) == ["requested", "declined"]
    assert (alice.relation(bob), bob.relation(alice)) == ("none", "none")


@pytest.mark.parametrize("sign", ["status", "message"])
def test_somebody_who_holds_us_for_a_friend_while_our_request_waits_is_asked_again(sign):
    """The profile was put back to a time before the acceptance: nobody has to be asked a second time."""
    lan, alice, bob = pair()
    ask(alice, bob)
    link_id = lan.connect(alice, bob)
    lan.deliver()
    waiting = alice.disk.contacts[bob.user]
    accept(bob, alice)
    lan.deliver()
    lan.cut(link_id)
    alice.disk.contacts[bob.user] = waiting
    alice.disk.sessions.clear()
    alice.boot()
    if sign == "message":
        bob.do(bob.engine.set_status(OwnStatus.INVISIBLE, None))
        lan.say(bob, alice, "hi")
    lan.settle()
    assert (alice.relation(bob), bob.relation(alice)) == ("friend", "friend")
    assert len(bob.said(RequestArrived)) == 1
    assert alice.texts(bob.user) == (["hi"] if sign == "message" else [])
    assert_talking(lan, alice, bob)


# -- block


@pytest.mark.parametrize("relation", ["stranger", "incoming", "outgoing", "friend"])
def test_blocked_people_get_silence(relation):
    """S2-58: no ACK, no answer, no status; whatever they try, they stay blocked. Unblocked they are strangers."""
    lan, alice, bob = pair()
    if relation == "friend":
        lan.befriend(alice, bob)
        lan.say(bob, alice, "waiting")
    elif relation == "incoming":
        ask(bob, alice)
        lan.connect(bob, alice)
    elif relation == "outgoing":
        ask(alice, bob)
        lan.connect(alice, bob)
    lan.deliver()
    alice.do(alice.engine.block(lan.moment, bob.user))
    lan.deliver()
    assert lan.links() == []
    assert not alice.disk.sessions
    if relation in {"stranger", "outgoing"}:
        meet(bob, alice)
        if bob.relation(alice) == "none":
            ask(bob, alice)
    alice.events.clear()
    step = alice.engine.link_up(lan.moment, 50, bob.hello(), False, bob.address)
    assert step == Step(effects=[CloseLink(50, CloseReason.DONE)])
    lan.carried.clear()
    lan.connect(bob, alice)
    lan.deliver()
    lan.pass_time(31)
    assert packet_types(lan.carried).count("Ack") == 0
    assert alice.events == []
    assert alice.relation(bob) == "blocked"
    assert alice.engine.wanted() == []
    with pytest.raises(CommandError, match="Unblock them first"):
        alice.engine.request(lan.moment, bob.user, "")
    alice.do(alice.engine.unblock(lan.moment, bob.user))
    assert alice.relation(bob) == "none"


def test_a_packet_that_was_under_way_when_its_sender_was_blocked_has_no_effect():
    """The link is closing: nothing that it still brings is looked at, also before the block is committed."""
    lan, alice, bob = pair()
    link_id = lan.connect(bob, alice)
    lan.deliver()
    alice.holds_commits = True
    alice.do(alice.engine.block(lan.moment, bob.user))
    ask(bob, alice)
    lan.deliver()
    alice.holds_commits = False
    alice.commit()
    lan.deliver()
    assert alice.relation(bob) == "blocked"
    assert not alice.said(RequestArrived)
    assert alice.engine.state.links.get(link_id) is None


def test_somebody_blocked_and_unblocked_learns_that_the_friendship_is_over():
    """A friend's status, or message, from somebody who is none any more is answered with a good-bye, or code 1."""
    lan, alice, bob = friends()
    alice.do(alice.engine.block(lan.moment, bob.user))
    alice.do(alice.engine.unblock(lan.moment, bob.user))
    lan.deliver()
    assert bob.relation(alice) == "friend"
    lan.connect(bob, alice)
    lan.deliver()
    assert (alice.relation(bob), bob.relation(alice)) == ("none", "none")
    assert changes(bob) == ["removed"]


def test_code_1_of_a_friend_ends_the_friendship_here_too():
    """S2-29, S2-34: the refused message failed with code 1, what waited behind it failed, the person may ask anew."""
    lan, alice, bob = friends()
    first, second = lan.say(alice, bob, "one"), lan.say(alice, bob, "two")
    ack = Ack(False, AckError.ID_NOT_VALIDATED, 0, bob.user, alice.disk.client, first)
    alice.do(alice.engine.packets(lan.moment, lan.link(alice, bob), [ack.encode()]))
    assert alice.relation(bob) == "none"
    assert changes(alice) == ["removed"]
    assert alice.disk.errors == {first: 1}
    failed = [e.message_id for e in alice.said(MessageStateChanged) if e.state is MessageState.FAILED]
    assert failed == [first, second]
    assert alice.states() == {"failed": 2}
    assert not alice.disk.outbox
    meet(alice, bob)
    ask(alice, bob)
    assert alice.relation(bob) == "outgoing"


# -- time, caps, strangers


def test_requests_and_refusals_expire_after_30_days():
    """An inbox does not grow for ever; the person is told."""
    lan, alice, bob = pair()
    ask(alice, bob)
    link_id = lan.connect(alice, bob)
    lan.deliver()
    lan.cut(link_id)
    lan.pass_time(EXPIRY_MS / 1000 - 10)
    assert (alice.relation(bob), bob.relation(alice)) == ("outgoing", "incoming")
    carol = lan.host("carol")
    meet(carol, bob)
    ask(carol, bob)
    lan.cut(lan.connect(carol, bob))
    lan.pass_time(3_700)
    assert (alice.relation(bob), bob.relation(alice)) == ("none", "none")
    assert changes(alice)[-1] == changes(bob)[-1] == "expired"
    assert carol.relation(bob) == "outgoing"


def test_a_refusal_that_nobody_fetches_is_dropped_silently():
    lan, alice, bob = friends()
    lan.cut_all()
    bob.do(bob.engine.remove(lan.moment, alice.user))
    bob.events.clear()
    lan.pass_time(EXPIRY_MS / 1000 + 3_700)
    assert bob.relation(alice) == "none"
    assert bob.events == []
    assert alice.relation(bob) == "friend"


def requests_of_strangers(lan: Lan, host: Host, count: int, pause_s: float) -> list[Step]:
    """Sends `host` requests of so many strangers, each on a link of its own."""
    steps = []
    for number in range(count):
        identity = Identity.from_bytes(number.to_bytes(4, "big") * 16)
        hello = Hello(identity.make_card("x", bytes(32), 1, 0), 1, 0, ())
        keys = bytes([1]) * 64
        packet = ChatRequest.signed(
            identity, RequestStatus.REQUEST, 1, identity.user_id, host.user, keys, "x"
        )
        host.do(host.engine.link_up(lan.moment, 1_000 + number, hello, False, None))
        steps.append(host.engine.packets(lan.moment, 1_000 + number, [packet.encode()]))
        host.disk.apply([*steps[-1].writes, *host.engine.drain_writes()])
        if pause_s:
            lan.pass_time(pause_s)
    return steps


def taken_in(steps: list[Step]) -> list[bool]:
    return [any(isinstance(effect, SendPacket) for effect in step.effects) for step in steps]


def test_a_burst_of_strangers_requests_is_cut_off():
    """S2-52: 30 at once, then one in two seconds; the rest is refused without an answer and may come again."""
    lan = Lan()
    host = lan.host("alice")
    steps = requests_of_strangers(lan, host, REQUEST_BURST + 5, 0)
    assert taken_in(steps) == [True] * REQUEST_BURST + [False] * 5
    assert steps[-1].effects == [CloseLink(1_000 + REQUEST_BURST + 4, CloseReason.REFUSED)]
    assert len(host.disk.contacts) == REQUEST_BURST


def test_256_requests_wait_at_most():
    lan = Lan()
    host = lan.host("alice")
    steps = requests_of_strangers(lan, host, MAX_INCOMING + 2, 2)
    assert taken_in(steps) == [True] * MAX_INCOMING + [False] * 2
    assert len(host.disk.contacts) == MAX_INCOMING


def test_a_person_asks_at_most_256_people_and_may_repeat_a_request():
    lan = Lan()
    host, bob = lan.host("alice"), lan.host("bob")
    for number in range(MAX_OUTGOING):
        contact = Identity.from_bytes(number.to_bytes(4, "big") * 16)
        card = contact.make_card("x", bytes(32), 1, 0)
        host.engine.roster.met(card, (), "manual", None)
        host.do(host.engine.request(lan.moment, card.user_id, ""))
    host.do(host.engine.request(lan.moment, card.user_id, "again"))
    assert host.disk.contacts[card.user_id].note == "again"
    meet(host, bob)
    with pytest.raises(CommandError) as caught:
        host.engine.request(lan.moment, bob.user, "")
    assert caught.value.code == "too_many"


def test_a_waiting_request_that_changes_counts_as_a_new_one():
    """A stranger cannot ring for ever with new notes."""
    lan, alice, bob = pair()
    for number in range(REQUEST_BURST + 10):
        ask(alice, bob, str(number))
        link_id = lan.connect(alice, bob)
        lan.deliver()
        lan.cut(link_id)
    assert len(bob.said(RequestArrived)) == REQUEST_BURST
    assert bob.disk.contacts[alice.user].note == str(REQUEST_BURST - 1)


def test_a_stranger_may_send_few_packets():
    """Section 0: quarantine. The link is closed, what was heard so far stays."""
    lan, alice, bob = pair()
    link_id = lan.connect(bob, alice)
    request = make_request(bob.engine.state, Step(), lan.moment, alice.user, "")
    step = alice.engine.packets(lan.moment, link_id, [request] * (STRANGER_PACKETS + 3))
    assert step.effects[-1] == CloseLink(link_id, CloseReason.REFUSED)
    assert sum(isinstance(effect, SendPacket) for effect in step.effects) == STRANGER_PACKETS
    assert sum(isinstance(effect, CloseLink) for effect in step.effects) == 1


def test_a_strangers_link_lives_30_seconds():
    lan, alice, bob = pair()
    lan.connect(bob, alice)
    lan.pass_time(QUARANTINE_S - 0.1)
    assert len(lan.links()) == 1
    assert alice.engine.next_timer() == pytest.approx(lan.moment.s + 0.1)
    lan.pass_time(0.2)
    lan.deliver()
    assert lan.links() == []


def test_a_friends_link_is_in_quarantine_after_the_friendship():
    """And a new request on it carries the addresses that were known."""
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    bob.do(bob.engine.remove(lan.moment, alice.user))
    lan.deliver()
    meet(bob, alice)
    ask(bob, alice)
    lan.deliver()
    assert alice.relation(bob) == "incoming"
    assert alice.disk.contacts[bob.user].addresses[0] == bob.address
    assert lan.link(alice, bob) == link_id
    lan.pass_time(QUARANTINE_S + 1)
    assert lan.links() == []


# -- hostile packets


def signed(host: Host, **changes) -> ChatRequest:
    """A request of `host` to itself as the far end, with wrong fields where a test wants them."""
    keys = host.engine.state.ratchet.olm_key + host.engine.state.ratchet.make_one_time_key()
    fields = {"status": RequestStatus.REQUEST, "datetime": 7, "keys": keys, "name": "x", "note": ""} | changes
    return ChatRequest.signed(host.disk.identity, **fields)


def test_requests_that_are_not_the_senders_own_are_refused():
    """S2-37: wrong signature, wrong addressee, somebody else's name, oneself: the link ends, nothing is stored."""
    lan, alice, bob = pair()
    carol = lan.host("carol")
    good = signed(bob, requester=bob.user, friend=alice.user)
    hostile = {
        "signature": replace(good, signature=bytes(64)),
        "changed": replace(good, note="changed"),
        "for carol": signed(bob, requester=bob.user, friend=carol.user),
        "to oneself": signed(bob, requester=bob.user, friend=bob.user),
        "in carol's name": signed(carol, requester=carol.user, friend=alice.user),
        "claims to be carol": replace(good, requester=carol.user),
        "as alice": replace(good, requester=alice.user, friend=bob.user),
    }
    for name, packet in hostile.items():
        link_id = lan.connect(bob, alice)
        step = alice.engine.packets(lan.moment, link_id, [packet.encode()])
        assert step == Step(effects=[CloseLink(link_id, CloseReason.REFUSED)]), name
    link_id = lan.connect(bob, alice)
    assert alice.engine.packets(lan.moment, link_id, [good.encode()]).writes


def test_an_answer_nobody_asked_for_makes_no_friend():
    lan, alice, bob = pair()
    link_id = lan.connect(bob, alice)
    keys = bytes(33) + b"x"
    accepted = signed(bob, status=RequestStatus.ACCEPTED, requester=alice.user, friend=bob.user, keys=keys)
    step = alice.engine.packets(lan.moment, link_id, [accepted.encode()])
    (goodbye,) = [decode(effect.packet) for effect in step.effects if isinstance(effect, SendPacket)]
    assert goodbye.status is RequestStatus.DECLINED
    assert alice.engine.state.contacts == {}


def test_an_old_request_of_a_friend_is_confirmed_and_changes_nothing():
    """S2-61: a replay neither makes a session nor a second question."""
    lan, alice, bob = pair()
    ask(alice, bob)
    old = alice.disk.contacts[bob.user].packet
    link_id = lan.connect(alice, bob)
    lan.deliver()
    accept(bob, alice)
    lan.deliver()
    step = bob.engine.packets(lan.moment, link_id, [old])
    assert not step.writes
    assert not bob.engine.drain_writes()
    (confirmed,) = [decode(effect.packet) for effect in step.effects]
    assert confirmed.client == NO_CLIENT
    assert confirmed.message_id == MessageId.of(alice.user, NO_CLIENT, decode(old).datetime)
    assert_friends(lan, alice, bob)


def test_a_friend_that_asks_too_often_is_left_waiting():
    """At most one new session a minute, whoever starts it."""
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    answers = 0
    for number in range(10):
        request = signed(bob, requester=bob.user, friend=alice.user, datetime=lan.moment.ms + number)
        step = alice.engine.packets(lan.moment, link_id, [request.encode()])
        answers += any(isinstance(effect, SendPacket) for effect in step.effects)
    assert answers == 1


@pytest.mark.parametrize("relation", ["incoming", "friend", "outgoing"])
def test_keys_that_open_nothing(relation):
    """Zero keys contribute no secret: no session, no friend, the requester learns it."""
    lan, alice, bob = pair()
    if relation == "friend":
        lan.befriend(alice, bob)
    elif relation == "outgoing":
        ask(alice, bob)
    link_id = lan.connect(bob, alice)
    lan.deliver()
    bad = signed(bob, requester=bob.user, friend=alice.user, datetime=lan.moment.ms + 99, keys=bytes(64))
    step = alice.engine.packets(lan.moment, link_id, [bad.encode()])
    if relation == "incoming":
        alice.do(step)
        alice.events.clear()
        accept(alice, bob)
        assert alice.relation(bob) == "declined"
        assert [event.code for event in alice.said(Notice)] == ["request_invalid"]
        assert decode(alice.disk.contacts[bob.user].packet).status is RequestStatus.INVALID_KEY
    else:
        assert step == Step(effects=[CloseLink(link_id, CloseReason.REFUSED)])
        assert alice.relation(bob) == relation


def test_an_invalid_request_is_told_to_the_requester():
    lan, alice, bob = pair()
    ask(alice, bob)
    link_id = lan.connect(alice, bob)
    lan.deliver()
    when = decode(alice.disk.contacts[bob.user].packet).datetime
    bad = RequestStatus.INVALID_FRIEND
    refusal = signed(bob, status=bad, requester=alice.user, friend=bob.user, keys=b"", datetime=when)
    alice.do(alice.engine.packets(lan.moment, link_id, [refusal.encode()]))
    assert alice.relation(bob) == "none"
    assert [event.code for event in alice.said(Notice)] == ["request_invalid"]


@pytest.mark.parametrize("status", [OwnStatus.ONLINE, OwnStatus.INVISIBLE])
def test_an_acceptance_that_cannot_be_opened_is_asked_for_anew(status):
    """The requester's Olm account was lost while the request waited."""
    lan, alice, bob = pair()
    bob.do(bob.engine.set_status(status, None))
    ask(alice, bob)
    link_id = lan.connect(alice, bob)
    lan.deliver()
    lan.cut(link_id)
    alice.disk.forget_olm()
    alice.boot()
    accept(bob, alice)
    lan.settle()
    assert (alice.relation(bob), bob.relation(alice)) == ("friend", "friend")
    assert_talking(lan, alice, bob)


def test_an_acknowledgement_counts_only_from_the_peer_and_for_the_packet():
    lan, alice, bob = pair()
    ask(alice, bob)
    link_id = lan.connect(alice, bob)
    when = decode(alice.disk.contacts[bob.user].packet).datetime
    right = Ack(True, AckError.NONE, when, bob.user, NO_CLIENT, MessageId(bytes(16)))
    wrong = (replace(right, datetime=when + 1), replace(right, user=alice.user))
    refused = replace(right, ack=False, error=AckError.UNPARSABLE)
    for ack in (*wrong, refused):
        assert not alice.engine.packets(lan.moment, link_id, [ack.encode()]).writes
    assert alice.engine.packets(lan.moment, link_id, [right.encode()]).writes


def test_packets_that_have_no_place_on_a_link_end_it_and_newer_ones_are_left_alone():
    """S2-5: a friend's packet of an unknown version or type is skipped and the connection survives."""
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    for newer in (bytes([2, 77]) + b"x", bytes([3, 1]) + b"x"):
        assert alice.engine.packets(lan.moment, link_id, [newer]) == Step()
    stranger = lan.host("carol")
    strange_link = lan.connect(stranger, alice)
    step = alice.engine.packets(lan.moment, strange_link, [bytes([2, 77])])
    assert step.effects == [CloseLink(strange_link, CloseReason.REFUSED)]
    registration = Registration.signed(
        bob.disk.identity, MessageId(bytes(16)), bob.engine.state.card, (), 1, 1
    ).encode()
    for wrong in (registration, StatusChange(0, bob.user, "").encode() + b"x"):
        step = alice.engine.packets(lan.moment, link_id, [wrong])
        assert step.effects == [CloseLink(link_id, CloseReason.REFUSED)]
        lan.cut(link_id)
        link_id = lan.connect(bob, alice)
