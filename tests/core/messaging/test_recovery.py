"""A friend that lost its Olm sessions: a refusal with fresh keys, a new session, the same messages (S2-32)."""

from dataclasses import replace

import pytest

from core.messaging.events import MessageArrived, Notice
from core.messaging.outbox import WINDOW
from core.messaging.ratchet import MAX_SESSIONS_PER_PEER
from core.messaging.writes import ClearCiphertexts, SetCiphertext
from core.protocol.ids import ClientId
from core.protocol.packets import Ack, AckError, ChatRequest, Message, OlmKeys, decode
from tests.fakes.lan import Host, Lan, friends, packet_types


def lose_sessions(lan: Lan, host: Host, what: str) -> None:
    """The host comes back without its side of the end-to-end layer."""
    lan.kill(host)
    if what == "sessions":
        host.disk.sessions.clear()
    else:
        host.disk.forget_olm()
    if what == "backup":
        host.disk.client = ClientId(bytes([host.instance]) * 16)
    host.boot()


def refusals(lan: Lan) -> list[Ack]:
    packets = [decode(packet) for packet in lan.carried]
    return [
        packet for packet in packets if isinstance(packet, Ack) and packet.error is AckError.UNDECRYPTABLE
    ]


LOSSES = pytest.mark.parametrize("what", ["sessions", "account", "backup"])


@LOSSES
@pytest.mark.parametrize("count", [1, 5, WINDOW + 50])
@pytest.mark.parametrize("is_sealed", [True, False])
def test_a_receiver_that_lost_its_sessions_gets_everything_in_order(what, count, is_sealed):
    """Code 4 with keys; what waits, also on disk only, is sealed anew under the same ids; the person is told."""
    lan, alice, bob = friends()
    bob.drops_acks = True
    if not is_sealed:
        lan.cut_all()
    ids = [lan.say(alice, bob, str(number)) for number in range(count)]
    lan.cut_all()
    lose_sessions(lan, bob, what)
    bob.drops_acks = False
    lan.connect(alice, bob)
    lan.deliver()
    assert bob.texts(alice.user) == [str(number) for number in range(count)]
    assert list(bob.disk.messages) == ids
    assert alice.states() == {"delivered": count}
    assert [event.code for event in alice.said(Notice)] == ["session_renewed"]
    (refusal,) = refusals(lan)
    assert refusal.keys is not None
    lan.say(bob, alice, "back")
    lan.deliver()
    assert alice.texts(bob.user) == ["back"]


@LOSSES
def test_a_sender_that_lost_its_sessions_asks_for_one(what):
    """Nothing of the sender can be encrypted: a Chat Request renews the session, without a question to the person."""
    lan, alice, bob = friends()
    lan.cut_all()
    lan.say(alice, bob, "sealed never")
    lose_sessions(lan, alice, what)
    lan.connect(bob, alice)
    lan.deliver()
    assert "ChatRequest" in packet_types(lan.carried)
    assert bob.texts(alice.user) == ["sealed never"]
    assert {type(event).__name__ for event in bob.events} <= {"PresenceChanged", "MessageArrived"}
    assert (alice.relation(bob), bob.relation(alice)) == ("friend", "friend")
    lan.say(bob, alice, "good")
    lan.deliver()
    assert alice.texts(bob.user) == ["good"]
    assert all(contact.confirmed for contact in (*alice.disk.contacts.values(), *bob.disk.contacts.values()))


def test_sessions_are_asked_for_once_a_minute_and_the_question_survives_lost_links():
    lan, alice, bob = friends()
    lose_sessions(lan, alice, "account")
    lan.connect(alice, bob)
    lan.deliver()
    lan.carried.clear()
    for number in range(50):
        lan.say(alice, bob, str(number))
    assert packet_types(lan.carried) == ["ChatRequest"] * 50
    assert len(set(lan.carried)) == 1
    lan.cut_all()
    lan.pass_time(5)
    lan.settle()
    assert bob.texts(alice.user) == [str(number) for number in range(50)]


@pytest.mark.parametrize("speaker", ["alice", "bob", "both", "nobody"])
@LOSSES
def test_both_lost_their_sessions(what, speaker):
    """Glare: whatever both do at once, both talk again, in order and nothing twice."""
    lan, alice, bob = friends()
    alice.drops_acks = bob.drops_acks = True
    lan.say(alice, bob, "a0")
    lan.say(bob, alice, "b0")
    for host in (alice, bob):
        lose_sessions(lan, host, what)
        host.drops_acks = False
    lan.connect(alice, bob)
    for number in (1, 2, 3):
        if speaker in {"alice", "both"}:
            lan.say(alice, bob, f"a{number}")
        if speaker in {"bob", "both"}:
            lan.say(bob, alice, f"b{number}")
    lan.deliver()
    lan.settle()
    lan.say(alice, bob, "end")
    lan.say(bob, alice, "end")
    lan.settle()
    for one, other, is_heard in (
        (alice, bob, speaker in {"alice", "both"}),
        (bob, alice, speaker in {"bob", "both"}),
    ):
        letter = one.name[0]
        wanted = [f"{letter}{number}" for number in range(4 if is_heard else 1)] + ["end"]
        assert other.texts(one.user) == wanted
        assert not one.disk.outbox
        assert len(other.said(MessageArrived)) == len(wanted)
        assert len(one.disk.sessions) <= MAX_SESSIONS_PER_PEER


def test_later_messages_wait_for_one_that_cannot_be_decrypted():
    """Order: a message of a newer session does not overtake one whose session was lost; nobody answers it meanwhile."""
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    lost, later = lan.say(alice, bob, "lost"), lan.say(alice, bob, "later")
    first, second = lan.carried
    broken = replace(decode(first), ciphertext=b"\x01broken").encode()
    lan._under_way.clear()
    bob.do(bob.engine.packets(lan.moment, link_id, [broken, second, second, second]))
    assert len(refusals(lan)) == 1
    assert bob.texts() == []
    lan.deliver()
    assert list(bob.disk.messages) == [lost, later]
    assert alice.states() == {"delivered": 2}


def test_what_waits_for_an_undecryptable_message_is_free_again_on_the_next_link():
    """A sender that gave the message up is not locked out."""
    lan, alice, bob = friends()
    lan.say(alice, bob, "given up")
    lan.say(alice, bob, "later")
    first, second = lan.carried
    lan._under_way.clear()
    broken = replace(decode(first), ciphertext=b"\x01broken").encode()
    bob.do(bob.engine.packets(lan.moment, lan.link(alice, bob), [broken, second]))
    lan.cut_all()
    link_id = 77
    bob.do(bob.engine.link_up(lan.moment, link_id, alice.hello(), False, alice.address))
    bob.do(bob.engine.packets(lan.moment, link_id, [second]))
    assert bob.texts(alice.user) == ["later"]


def test_sessions_are_replaced_at_most_once_a_minute():
    """A friend that refuses everything costs one new session a minute, whatever the wall clock does."""
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    message = lan.say(alice, bob, "x")
    lan._under_way.clear()

    def refuse() -> bool:
        key = bob.engine.state.ratchet.make_one_time_key()
        olm_key = bob.engine.state.ratchet.olm_key
        keys = OlmKeys.signed(bob.disk.identity, bob.user, alice.user, olm_key, key)
        ack = Ack(False, AckError.UNDECRYPTABLE, 0, bob.user, alice.disk.client, message, keys)
        step = alice.engine.packets(lan.moment, link_id, [ack.encode()])
        alice.do(step)
        return ClearCiphertexts(bob.user) in step.writes

    assert [refuse() for _ in range(20)] == [True] + [False] * 19
    lan.set_clocks(10 * 3_600_000)
    assert not refuse()
    lan.set_clocks(-20 * 3_600_000)
    lan.pass_time(61)
    assert refuse()
    assert len(alice.said(Notice)) == 2
    assert len(alice.disk.sessions) == 3


def test_fresh_keys_are_made_at_most_once_a_minute():
    """A storm of undecryptable messages costs one key; every refusal carries it, so a lost one does no harm."""
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    offers = set()
    for number in range(40):
        message = Message(0, number, alice.user, bob.user, alice.disk.client, bytes(16), b"\x01garbage")
        bob.do(bob.engine.packets(lan.moment, link_id, [message.encode()]))
        lan.cut_all()
        link_id = lan.connect(alice, bob)
    for refusal in refusals(lan):
        offers.add(refusal.keys.one_time_key)
    assert len(refusals(lan)) == 40
    assert len(offers) == 1
    lan.pass_time(61)
    bob.do(bob.engine.packets(lan.moment, lan.link(alice, bob), [message.encode()]))
    assert refusals(lan)[-1].keys.one_time_key not in offers


def test_forged_and_foreign_keys_are_ignored():
    """The signature binds the keys to the friend and to us; without keys nothing happens at all."""
    lan, alice, bob = friends()
    carol = lan.host("carol")
    lan.befriend(alice, carol)
    message = lan.say(alice, bob, "x")
    lan._under_way.clear()
    olm_key, key = bob.engine.state.ratchet.olm_key, bob.engine.state.ratchet.make_one_time_key()
    good = OlmKeys.signed(bob.disk.identity, bob.user, alice.user, olm_key, key)
    hostile = [
        None,
        replace(good, signature=bytes(64)),
        replace(good, one_time_key=bytes(31) + b"\x09"),
        OlmKeys.signed(carol.disk.identity, bob.user, alice.user, olm_key, key),
        OlmKeys.signed(carol.disk.identity, carol.user, alice.user, olm_key, key),
        OlmKeys.signed(bob.disk.identity, bob.user, carol.user, olm_key, key),
        OlmKeys.signed(bob.disk.identity, bob.user, alice.user, olm_key, bytes(32)),
    ]
    for keys in [*hostile, good]:
        ack = Ack(False, AckError.UNDECRYPTABLE, 0, bob.user, alice.disk.client, message, keys)
        step = alice.engine.packets(lan.moment, lan.link(alice, bob), [ack.encode()])
        assert bool(step.writes) is (keys is good), keys


def test_code_4_for_a_message_that_does_not_wait_is_ignored():
    """A late refusal of a delivered message must not throw away a good session."""
    lan, alice, bob = friends()
    message = lan.say(alice, bob, "x")
    lan.deliver()
    keys = OlmKeys.signed(
        bob.disk.identity, bob.user, alice.user, bob.engine.state.ratchet.olm_key, bytes(31) + b"\x09"
    )
    ack = Ack(False, AckError.UNDECRYPTABLE, 0, bob.user, alice.disk.client, message, keys)
    step = alice.engine.packets(lan.moment, lan.link(alice, bob), [ack.encode()])
    assert not step.writes
    assert not step.effects


def test_a_load_that_is_under_way_when_ciphertexts_are_forgotten_brings_none_back():
    """The disk was read before the old session was known to be lost."""
    lan, alice, bob = friends()
    bob.drops_acks = True
    ids = [lan.say(alice, bob, str(number)) for number in range(3)]
    lan.kill(alice)
    lose_sessions(lan, bob, "sessions")
    bob.drops_acks = False
    alice.holds_reads = True
    link_id = lan.connect(alice, bob)
    key = bob.engine.state.ratchet.make_one_time_key()
    request_keys = bob.engine.state.ratchet.olm_key + key
    renewal = ChatRequest.signed(
        bob.disk.identity, 1, lan.moment.ms + 9, bob.user, alice.user, request_keys, "bob"
    )
    alice.do(alice.engine.packets(lan.moment, link_id, [renewal.encode()]))
    alice.holds_reads = False
    alice.answer()
    lan.deliver()
    assert list(bob.disk.messages) == ids
    assert refusals(lan) == []


def test_a_new_session_seals_what_waits_in_one_transaction():
    """The forgotten ciphertexts and the new ones commit together, so a crash in between loses nothing."""
    lan, alice, bob = friends()
    bob.drops_acks = True
    lan.say(alice, bob, "x")
    lan.deliver()
    lose_sessions(lan, bob, "account")
    bob.disk.messages.clear()
    bob.boot()
    bob.drops_acks = False
    lan.connect(alice, bob)
    alice.holds_commits = True
    lan.deliver()
    ((writes, *_),) = (each for each in alice._uncommitted if ClearCiphertexts(bob.user) in each[0])
    kinds = [type(write) for write in writes]
    assert kinds.index(ClearCiphertexts) < kinds.index(SetCiphertext)
    lan.kill(alice)
    lan.settle()
    assert bob.texts(alice.user) == ["x"]


def test_a_session_that_the_friend_opened_serves_what_waits_here():
    """Both act at once: the friend's new session comes before its answer to our question, which is taken back."""
    lan, alice, bob = friends()
    lose_sessions(lan, bob, "sessions")
    lan.connect(alice, bob)
    lan.deliver()
    lan.say(alice, bob, "a")
    lan.deliver(2)
    lan.say(bob, alice, "b")
    lan.deliver()
    assert packet_types(lan.carried).count("ChatRequest") == 1
    assert (bob.texts(alice.user), alice.texts(bob.user)) == (["a"], ["b"])
    assert bob.disk.contacts[alice.user].packet == b""
    assert bob.disk.contacts[alice.user].confirmed


def test_the_end_of_a_friendship_ends_its_sessions_and_its_pauses():
    """Friends again within the minute start from nothing."""
    lan, alice, bob = friends()
    state = alice.engine.state
    state.renewed.start(bob.user, lan.moment.s)
    state.asked.start(bob.user, lan.moment.s)
    alice.do(alice.engine.remove(lan.moment, bob.user))
    assert not state.ratchet.has_session(bob.user)
    assert state.renewed.is_over(bob.user, lan.moment.s)
    assert state.asked.is_over(bob.user, lan.moment.s)
