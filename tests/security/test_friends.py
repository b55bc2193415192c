"""A friend who turns against us: can annoy, and can be removed; cannot crash, fill memory, impersonate or spy."""

import random
from dataclasses import replace

import pytest

from core.messaging.effects import SendPacket
from core.messaging.events import PresenceChanged
from core.messaging.model import OwnStatus, Presence
from core.messaging.outbox import WINDOW
from core.messaging.receiving import MAX_CLIENTS
from core.messaging.step import Step
from core.messaging.writes import PutIncoming
from core.protocol.content import Content, content_hash, encode_content
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.packets import (
    Ack,
    AckError,
    ChatRequest,
    Message,
    OlmKeys,
    RequestStatus,
    Status,
    StatusChange,
    decode,
    encode,
)
from tests.fakes.lan import Host, Lan
from tests.security.test_quarantine import every_other_packet, request

MINUTES = 60


class Trio(Lan):
    """Bob with an honest friend, Alice, and a hostile one, Mallory."""

    def __init__(self) -> None:
        super().__init__()
        self.alice, self.bob, self.mallory = map(self.host, ("Alice", "Bob", "Mallory"))
        self.honest = self.befriend(self.alice, self.bob)
        self.hostile = self.befriend(self.mallory, self.bob)

    def attack(self, *packets: bytes) -> Step:
        """Mallory's raw packets; what Bob did is returned and done."""
        step = self.bob.engine.packets(self.moment, self.hostile, packets)
        self.bob.do(step)
        return step

    def message(self, text: str = "x", **changes: object) -> Message:
        """What Mallory encrypts for Bob; `changes` are made to the packet afterwards."""
        client, at = ClientId(b"\x07" * 16), self.moment.ms
        content = Content("text", at, self.mallory.user, self.bob.user, client, at, text)
        return replace(self.sealed(content), **changes)  # type: ignore[arg-type]

    def sealed(self, content: Content) -> Message:
        plain = encode_content(content, bytes(16))
        olm_type, body = self.mallory.engine.state.ratchet.encrypt(self.bob.user, plain)
        ids = content.sender, content.receiver, content.client
        ciphertext = bytes([olm_type]) + body
        return Message(Status.ONLINE, content.datetime, *ids, content_hash(plain), ciphertext)

    def alice_and_bob_still_talk(self) -> None:
        self.say(self.alice, self.bob, "still here")
        self.say(self.bob, self.alice, "and I")
        self.deliver()
        assert (self.bob.texts(self.alice.user)[-1], self.alice.texts(self.bob.user)[-1]) == (
            "still here",
            "and I",
        )


def answers(step: Step) -> list[Ack]:
    packets = (decode(each.packet) for each in step.effects if isinstance(each, SendPacket))
    return [packet for packet in packets if isinstance(packet, Ack)]


def stored(step: Step) -> list[str]:
    return [write.message.text for write in step.writes if isinstance(write, PutIncoming)]


# Bytes and codes


def test_no_bytes_of_a_friend_raise_in_the_engine() -> None:
    """Mutations of good packets of every type: whatever comes, the others go on talking."""
    lan, dice = Trio(), random.Random(11)
    me = lan.mallory
    person = _as_person(me)
    good = [
        *every_other_packet(person, lan.bob.user).values(),
        request(person, lan.bob.user),
        encode(lan.message()),
        encode(lan.message(ciphertext=b"\x00" + bytes(200))),
        encode(lan.message(ciphertext=b"\x01")),
        encode(Ack(False, AckError.UNDECRYPTABLE, 1, me.user, me.disk.client, MessageId(bytes(16)))),
        ChatRequest.signed(
            me.disk.identity, RequestStatus.INVALID_KEY, 1, lan.bob.user, me.user, b"", "M"
        ).encode(),
    ]
    for _ in range(1_500):
        if lan.bob.engine.state.links.listening(lan.hostile) is None:
            lan.cut(lan.hostile)
            lan.hostile = lan.connect(me, lan.bob)
        packet = bytearray(dice.choice(good))
        for _ in range(dice.randint(0, 3)):
            packet[dice.randrange(len(packet))] = dice.randrange(256)
        lan.attack(bytes(packet[: dice.randint(1, len(packet))]) if dice.random() < 0.3 else bytes(packet))
    lan.alice_and_bob_still_talk()


def _as_person(host: Host):  # type: ignore[no-untyped-def]
    from tests.fakes.link_pair import Person

    return Person(host.disk.identity, host.hello())


@pytest.mark.parametrize("text", ["", "x", "\x00" * 1000, "\u202e\u0000\x1b[31m" * 100])
def test_any_text_is_stored_as_it_is(text: str) -> None:
    lan = Trio()
    assert stored(lan.attack(encode(lan.message(text)))) == [text]


def test_each_fault_of_a_message_has_its_code_and_stores_nothing() -> None:
    """S2-29 to S2-32: 1 not ours or not theirs, 2 the hash or the header differs, 3 unreadable, 4 undecryptable."""
    lan = Trio()
    other = lan.alice.user
    content = Content("text", 1, lan.mallory.user, lan.bob.user, ClientId(bytes(16)), 99, "x")
    faults = [
        (lan.message(sender=other), AckError.ID_NOT_VALIDATED),
        (lan.message(receiver=other), AckError.ID_NOT_VALIDATED),
        (lan.message(hash=bytes(16)), AckError.HASH_MISMATCH),
        (replace(lan.sealed(content), datetime=98), AckError.HASH_MISMATCH),
        (
            replace(lan.sealed(replace(content, sender=other)), sender=lan.mallory.user),
            AckError.HASH_MISMATCH,
        ),
    ]
    for packet, code in faults:
        step = lan.attack(encode(packet))
        assert [(ack.error, ack.ack) for ack in answers(step)] == [(code, False)]
        assert stored(step) == []
    assert [ack.error for ack in answers(lan.attack(encode(lan.message()) + b"\x00"))] == [
        AckError.UNPARSABLE
    ]


def test_a_message_stored_once_is_acknowledged_again_and_never_shown_again() -> None:
    """S2-61: a replay inside an honest link, as after a lost acknowledgement."""
    lan = Trio()
    packet = encode(lan.message("once"))
    lan.attack(packet)
    lan.attack(*[packet] * 50)
    assert lan.bob.texts(lan.mallory.user) == ["once"]


def test_a_friend_speaks_for_nobody_else() -> None:
    """Not in messages, status, acknowledgements or requests."""
    lan = Trio()
    sent = lan.say(lan.bob, lan.alice, "for Alice")
    waiting = lan.bob.engine.state.outbox.pending(lan.alice.user)
    lan.bob.events.clear()
    client = lan.bob.disk.client
    lan.attack(
        encode(StatusChange(Status.BUSY, lan.alice.user, "I am Alice")),
        encode(Ack(True, AckError.NONE, lan.moment.ms, lan.alice.user, client, sent)),
        encode(Ack(True, AckError.NONE, lan.moment.ms, lan.mallory.user, client, sent)),
    )
    assert not [event for event in lan.bob.events if isinstance(event, PresenceChanged)]
    assert lan.bob.engine.state.outbox.pending(lan.alice.user) == waiting == 1
    lan.attack(request(_as_person(lan.alice), lan.bob.user, at=2**62))
    assert lan.bob.engine.state.links.listening(lan.hostile) is None
    lan.deliver()
    lan.alice_and_bob_still_talk()


# Loops


@pytest.mark.parametrize("code", list(AckError))
def test_acknowledgements_are_never_answered(code: AckError) -> None:
    """So no two nodes, correct or not, can keep each other busy with them."""
    lan = Trio()
    client = ClientId(b"\x05" * 16)
    ack = Ack(code is AckError.NONE, code, 5, lan.mallory.user, client, MessageId(bytes(16)))
    assert (
        lan.attack(*[encode(ack)] * 100, *[encode(replace(ack, client=ClientId(bytes(16))))] * 100).effects
        == []
    )


def test_a_friend_who_always_loses_the_session_gets_a_new_one_once_a_minute() -> None:
    lan = Trio()
    for number in range(20):
        lan.say(lan.bob, lan.mallory, f"message {number}")
    sent = 0
    for _ in range(10 * MINUTES):
        lan.pass_time(1.0)
        entries = lan.bob.engine.state.outbox.window(lan.mallory.user)
        sent += sum(
            isinstance(each, SendPacket) for each in lan.attack(*map(lan_refusal(lan), entries)).effects
        )
    assert 20 <= sent <= 20 * 11


def lan_refusal(lan: Trio):  # type: ignore[no-untyped-def]
    """Code 4 with a fresh key for an entry of Bob's."""

    def refuse(entry) -> bytes:  # type: ignore[no-untyped-def]
        ratchet, me = lan.mallory.engine.state.ratchet, lan.mallory
        keys = OlmKeys.signed(
            me.disk.identity, me.user, lan.bob.user, ratchet.olm_key, ratchet.make_one_time_key()
        )
        return encode(
            Ack(False, AckError.UNDECRYPTABLE, entry.datetime, me.user, entry.client, entry.message_id, keys)
        )

    return refuse


def test_a_friend_who_never_acknowledges_holds_one_window_and_hears_it_ever_less_often() -> None:
    lan = Trio()
    lan.mallory.drops_acks = True
    for number in range(2 * WINDOW):
        lan.say(lan.bob, lan.mallory, f"message {number}")
    assert len(lan.bob.engine.state.outbox.window(lan.mallory.user)) == WINDOW
    lan.deliver()
    lan.carried.clear()
    for _ in range(60 * MINUTES // 10):
        lan.pass_time(10.0)
        lan.deliver()
    rounds = [packet for packet in lan.carried if packet[1] == Message.TYPE]
    assert WINDOW <= len(rounds) <= 12 * WINDOW
    lan.alice_and_bob_still_talk()


# Memory


def test_a_friend_with_a_thousand_installations_is_remembered_as_a_few() -> None:
    """The table of newest datetimes is in memory: an installation is 16 bytes that the sender chooses."""
    lan = Trio()
    packets = []
    for number in range(4 * MAX_CLIENTS):
        client = ClientId(number.to_bytes(16, "big"))
        content = Content("text", 1, lan.mallory.user, lan.bob.user, client, 7, str(number))
        packets.append(encode(lan.sealed(content)))
    for packet in packets:
        lan.attack(packet)
    assert len(lan.bob.texts(lan.mallory.user)) == 4 * MAX_CLIENTS
    assert len([key for key in lan.bob.engine.state.received if key[0] == lan.mallory.user]) <= MAX_CLIENTS
    for packet in packets:
        lan.attack(packet)
    assert len(lan.bob.texts(lan.mallory.user)) == 4 * MAX_CLIENTS
    lan.kill(lan.bob)
    assert len([key for key in lan.bob.engine.state.received if key[0] == lan.mallory.user]) <= MAX_CLIENTS


def test_a_malicious_friend_at_the_last_datetime_harms_only_themselves() -> None:
    lan = Trio()
    client = ClientId(b"\x09" * 16)
    for at in (2**63 - 1, -(2**63), -1, 0):
        content = Content("text", at, lan.mallory.user, lan.bob.user, client, at, str(at))
        lan.attack(encode(lan.sealed(content)))
    assert sorted(lan.bob.texts(lan.mallory.user)) == sorted(
        ["9223372036854775807", "-9223372036854775808", "-1", "0"]
    )
    lan.alice_and_bob_still_talk()
    assert lan.bob.engine.state.timeline.last < 2**60


# Presence


def seen(host: Host, user: UserId) -> int | None:
    return host.engine.state.contacts[user].last_seen


def test_an_invisible_friend_was_last_seen_when_they_left() -> None:
    """A link is up all the same, and comes up again: a correct program shows nothing of that."""
    lan = Lan()
    alice, bob = lan.host("Alice"), lan.host("Bob")
    link = lan.befriend(alice, bob)
    lan.pass_time(100)
    left = lan.moment.ms
    alice.do(alice.engine.set_status(OwnStatus.INVISIBLE, None))
    lan.deliver()
    assert seen(bob, alice.user) == left
    for _ in range(3):
        lan.pass_time(1_000)
        link = lan.connect(alice, bob)
        lan.deliver()
        lan.say(alice, bob, "psst")
        lan.deliver()
        lan.pass_time(1_000)
        lan.cut(link)
    assert seen(bob, alice.user) == left
    assert bob.engine.presence.of(alice.user) is Presence.OFFLINE


def test_a_visible_friend_is_seen_when_they_come_and_when_they_go() -> None:
    lan = Lan()
    alice, bob = lan.host("Alice"), lan.host("Bob")
    lan.cut(lan.befriend(alice, bob))
    lan.pass_time(1_000)
    came, link = lan.moment.ms, lan.connect(alice, bob)
    lan.deliver()
    assert seen(bob, alice.user) == came
    lan.pass_time(500)
    lan.cut(link)
    assert seen(bob, alice.user) == lan.moment.ms


def test_an_invisible_person_sends_no_status_and_none_is_in_messages() -> None:
    """S2-59; the status byte of a Message is always 0."""
    lan = Trio()
    lan.bob.do(lan.bob.engine.set_status(OwnStatus.AWAY, "at lunch"))
    lan.bob.do(lan.bob.engine.set_status(OwnStatus.INVISIBLE, "nobody may read this"))
    lan.carried.clear()
    lan.hostile = lan.connect(lan.mallory, lan.bob)
    lan.say(lan.bob, lan.mallory, "x")
    lan.deliver()
    mine = [decode(packet) for packet in lan.carried]
    assert [each.status for each in mine if isinstance(each, Message)] == [0]
    said = [each for each in mine if isinstance(each, StatusChange) and each.user == lan.bob.user]
    assert said == []


def test_only_friends_are_told_a_status() -> None:
    lan = Lan()
    bob, carol = lan.host("Bob"), lan.host("Carol")
    lan.connect(carol, bob)
    bob.do(bob.engine.set_status(OwnStatus.BUSY, "in a meeting"))
    carol.do(carol.engine.set_status(OwnStatus.BUSY, "in a meeting"))
    assert lan.carried == []
