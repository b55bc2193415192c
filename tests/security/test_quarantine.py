"""What somebody who is no friend can do to an engine: one Chat Request, and nothing that stays but that."""

import random
from dataclasses import replace

import pytest

from core.messaging.effects import CloseLink, SendPacket
from core.messaging.engine import Engine
from core.messaging.friendship import MAX_INCOMING, REQUEST_BURST
from core.messaging.model import Relation, Via
from core.messaging.quarantine import MAX_STRANGERS
from core.messaging.roster import Sighting
from core.messaging.step import Step
from core.messaging.writes import PutContact
from core.protocol.address import Address
from core.protocol.events import CloseReason
from core.protocol.ids import ClientId, RequestId, UserId
from core.protocol.packets import (
    Ack,
    AckError,
    ChatRequest,
    IdChange,
    Lookup,
    Message,
    Registration,
    RegistrationResponse,
    RegistrationStatus,
    RequestStatus,
    Status,
    StatusChange,
    decode,
    encode,
)
from tests.fakes.lan import Host, Lan, meet
from tests.fakes.link_pair import MALLORY, Person, make_person

HERE, THERE = Address("127.0.0.1", 9), Address("10.0.0.66", 42421)


def arrive(host: Host, person: Person, link_id: int, seen: Address = THERE) -> Step:
    """`person` finishes a handshake with `host`."""
    return host.engine.link_up(host.lan.moment, link_id, person.hello, False, seen)


def request(person: Person, friend: UserId, at: int = 1) -> bytes:
    keys = person.identity.link_key * 2
    ids = person.user_id, friend
    return ChatRequest.signed(person.identity, RequestStatus.REQUEST, at, *ids, keys, "M").encode()


def acceptance(person: Person, requester: UserId) -> bytes:
    keys = person.identity.link_key + b"\x00" + bytes(60)
    return ChatRequest.signed(
        person.identity, RequestStatus.ACCEPTED, 1, requester, person.user_id, keys, "M"
    ).encode()


def closed(step: Step) -> list[int]:
    return [effect.link_id for effect in step.effects if isinstance(effect, CloseLink)]


def every_other_packet(me: Person, you: UserId) -> dict[str, bytes]:
    """One of each type, well made, by somebody who is no friend."""
    identity, card = me.identity, me.hello.card
    client, name = ClientId(bytes(16)), ClientId(b"\x01" * 16)
    message = Message(Status.ONLINE, 5, me.user_id, you, name, bytes(16), b"\x01" + bytes(100))
    ack = Ack(True, AckError.NONE, 5, me.user_id, name, message.message_id)
    some = RequestId(bytes(16))
    return {
        "message": encode(message),
        "ack of a message": encode(ack),
        "ack of a request": encode(replace(ack, client=client)),
        "status": encode(StatusChange(Status.BUSY, me.user_id, "look at me")),
        "somebody else's status": encode(StatusChange(Status.BUSY, you, "not mine")),
        "registration": encode(Registration.signed(identity, some, card, (), 1, 2)),
        "lookup": encode(Lookup(1, some, me.user_id, you)),
        "registration response": encode(RegistrationResponse(RegistrationStatus.OK, some)),
        "acceptance": acceptance(me, you),
        "decline": ChatRequest.signed(
            identity, RequestStatus.DECLINED, 1, you, me.user_id, b"", "M"
        ).encode(),
        "id change": encode(IdChange.signed(identity, make_person("M").identity, 1)),
        "garbage": b"\x02\x01" + bytes(200),
        "version 1": b"\x01\x03" + bytes(17),
    }


@pytest.mark.parametrize("name", list(every_other_packet(MALLORY, make_person("x").user_id)))
def test_a_stranger_can_do_exactly_one_thing(name: str) -> None:
    """S2-58: no contact, no message, no event, whatever comes first; the Chat Request then still works or the
    link is closed."""
    lan = Lan()
    bob = lan.host("Bob")
    bob.do(arrive(bob, MALLORY, 1))
    packet = every_other_packet(MALLORY, bob.user)[name]
    step = bob.engine.packets(lan.moment, 1, [packet])
    assert not [write for write in step.writes if isinstance(write, PutContact)]
    assert (bob.engine.state.contacts, bob.disk.messages, bob.events) == ({}, {}, [])
    bob.do(step)
    bob.do(bob.engine.packets(lan.moment, 1, [request(MALLORY, bob.user)]))
    relation = bob.engine.state.relation(MALLORY.user_id)
    assert relation is (None if closed(step) else Relation.INCOMING)


def test_acceptances_nobody_asked_for_are_not_kept_and_nobody_is_dialled() -> None:
    lan = Lan()
    bob = lan.host("Bob")
    for number in range(40):
        stranger = make_person("M", addresses=(THERE,))
        bob.do(arrive(bob, stranger, number))
        bob.do(bob.engine.packets(lan.moment, number, [acceptance(stranger, bob.user)]))
    assert bob.disk.contacts == bob.engine.state.contacts == {}
    assert (bob.wants, bob.engine.wanted()) == ([], [])


def test_a_stranger_has_four_packets_and_thirty_seconds() -> None:
    lan = Lan()
    bob = lan.host("Bob")
    bob.do(arrive(bob, MALLORY, 1))
    packet = every_other_packet(MALLORY, bob.user)["status"]
    assert closed(bob.engine.packets(lan.moment, 1, [packet] * 4)) == []
    assert closed(bob.engine.packets(lan.moment, 1, [packet] * 1_000)) == [1]
    bob.do(arrive(bob, make_person("N"), 2))
    later = lan.moment._replace(s=lan.moment.s + 31)
    assert closed(bob.engine.handle_timer(later)) == [2]


def test_links_of_strangers_are_few_and_never_push_out_a_friend() -> None:
    """Identities are free and a handshake is half a millisecond: without a bound the file descriptors run out."""
    lan = Lan()
    alice, bob = lan.host("Alice"), lan.host("Bob")
    friend = lan.befriend(alice, bob)
    lost: list[int] = []
    for number in range(1_000, 1_000 + 3 * MAX_STRANGERS):
        lost += closed(arrive(bob, make_person("M"), number))
    assert lost == list(range(1_000, 1_000 + 2 * MAX_STRANGERS))
    assert friend not in lost
    lan.say(alice, bob, "still here")
    lan.deliver()
    assert bob.texts() == ["still here"]


def test_a_person_we_have_asked_gives_way_last() -> None:
    lan = Lan()
    bob, carol = lan.host("Bob"), lan.host("Carol")
    meet(bob, carol)
    bob.do(bob.engine.request(lan.moment, carol.user, ""))
    asked = lan.connect(bob, carol)
    lost: list[int] = []
    for number in range(1_000, 1_000 + 2 * MAX_STRANGERS):
        lost += closed(arrive(bob, make_person("M"), number))
    assert asked not in lost


def test_the_box_of_requests_is_filled_slowly_and_to_its_end() -> None:
    """A flood of identities costs a fixed room on disk, and the person one notification in two seconds."""
    lan = Lan()
    bob = lan.host("Bob")
    for number in range(2 * MAX_INCOMING):
        stranger = make_person("M")
        bob.do(arrive(bob, stranger, number))
        bob.do(bob.engine.packets(lan.moment, number, [request(stranger, bob.user)]))
    assert len(bob.disk.contacts) == len(bob.events) == REQUEST_BURST
    for number in range(5_000, 5_000 + MAX_INCOMING):
        lan.pass_time(2.1)
        stranger = make_person("M")
        bob.do(arrive(bob, stranger, number))
        bob.do(bob.engine.packets(lan.moment, number, [request(stranger, bob.user)]))
    assert len(bob.disk.contacts) == MAX_INCOMING


def test_one_person_cannot_ask_over_and_over() -> None:
    """Each new wording is a notification: the allowance of all strangers counts."""
    lan = Lan()
    bob = lan.host("Bob")
    for number in range(200):
        bob.do(arrive(bob, make_person_again(MALLORY, number), number))
        bob.do(bob.engine.packets(lan.moment, number, [request(MALLORY, bob.user, at=number + 1)]))
    assert len(bob.events) == REQUEST_BURST


def make_person_again(person: Person, instance: int) -> Person:
    return Person(person.identity, replace(person.hello, instance=instance))


def test_a_blocked_person_is_met_with_silence() -> None:
    lan = Lan()
    bob = lan.host("Bob")
    bob.do(arrive(bob, MALLORY, 1))
    bob.do(bob.engine.packets(lan.moment, 1, [request(MALLORY, bob.user)]))
    bob.do(bob.engine.block(lan.moment, MALLORY.user_id))
    bob.events.clear()
    again = make_person_again(MALLORY, 2)
    step = arrive(bob, again, 2)
    assert step.effects == [CloseLink(2, CloseReason.DONE)]
    for packet in every_other_packet(MALLORY, bob.user).values():
        silence = bob.engine.packets(lan.moment, 2, [packet])
        assert (silence.effects, silence.writes) == ([], [])
    assert bob.events == []


def flipped(packet: bytes) -> bytes:
    """The last bit of the signature is another one."""
    return packet[:-1] + bytes((packet[-1] ^ 1,))


def test_a_request_signed_for_somebody_else_or_by_somebody_else_closes_the_link() -> None:
    """S2-61: a Chat Request moved to another link, another receiver or another sender is worth nothing."""
    lan = Lan()
    bob, carol = lan.host("Bob"), lan.host("Carol")
    stranger = make_person("N")
    foreign = [
        request(MALLORY, carol.user),
        request(stranger, bob.user),
        request(MALLORY, MALLORY.user_id),
        flipped(request(MALLORY, bob.user)),
    ]
    for number, packet in enumerate(foreign):
        bob.do(arrive(bob, make_person_again(MALLORY, number), number))
        assert closed(bob.engine.packets(lan.moment, number, [packet])) == [number]
    assert bob.engine.state.contacts == {}


# Where a peer can make us dial


def dialled(engine: Engine, user: UserId) -> list[str]:
    return [str(address) for address in engine.addresses_of(user)]


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "::1", "0.0.0.0", "::", "224.0.0.1", "ff02::1", "255.255.255.255"]
)
def test_a_stranger_cannot_send_us_to_our_own_programs_or_to_everybody(host: str) -> None:
    """An address in a hello is dialled later: it must not reach what listens on this computer alone."""
    lan = Lan()
    bob = lan.host("Bob")
    crafty = make_person("M", addresses=(Address(host, 6379), THERE))
    bob.do(arrive(bob, crafty, 1))
    bob.do(bob.engine.packets(lan.moment, 1, [request(crafty, bob.user)]))
    bob.do(bob.engine.decline(lan.moment, crafty.user_id))
    bob.do(arrive(bob, make_person_again(crafty, 2), 2))
    assert set(dialled(bob.engine, crafty.user_id)) == {"10.0.0.66:42421"}


def test_who_was_declined_is_dialled_where_they_called_from_alone() -> None:
    """For 30 days, once a minute: a stranger must not choose eight victims for that."""
    lan = Lan()
    bob = lan.host("Bob")
    victims = tuple(Address(f"10.7.7.{number}", 443) for number in range(8))
    crafty = make_person("M", addresses=victims, port=42421)
    bob.do(arrive(bob, crafty, 1, seen=Address("10.0.0.66", 50_000)))
    bob.do(bob.engine.packets(lan.moment, 1, [request(crafty, bob.user)]))
    bob.do(bob.engine.decline(lan.moment, crafty.user_id))
    assert dialled(bob.engine, crafty.user_id) == ["10.0.0.66:42421"]


def test_who_runs_on_this_computer_may_say_so() -> None:
    lan = Lan()
    bob = lan.host("Bob")
    here = make_person("N", addresses=(HERE,))
    bob.do(arrive(bob, here, 1, seen=Address("127.0.0.1", 55555)))
    bob.do(bob.engine.packets(lan.moment, 1, [request(here, bob.user)]))
    assert "127.0.0.1:9" in dialled(bob.engine, here.user_id)


def test_an_invite_cannot_send_us_to_everybody() -> None:
    lan = Lan()
    bob = lan.host("Bob")
    where = (Address("255.255.255.255", 1), Address("0.0.0.0", 2), Address("239.1.1.1", 3), THERE)
    bob.engine.roster.met(MALLORY.hello.card, where, Via.MANUAL, None)
    bob.do(bob.engine.request(lan.moment, MALLORY.user_id, ""))
    assert dialled(bob.engine, MALLORY.user_id) == ["10.0.0.66:42421"]


def test_a_program_without_keys_cannot_take_somebody_s_place() -> None:
    """A version 1 beacon proves nothing, not even its id: it hides nobody and is never dialled."""
    lan = Lan()
    bob = lan.host("Bob")
    someone = MALLORY.user_id
    fake = Sighting(b"", b"", "Nobody", (Address("10.9.9.9", 5000),), (Via.S2WMP_V1,), 1)
    card = MALLORY.hello.card
    real = Sighting(card.identity_key, card.link_key, "Mallory", (THERE,), (Via.BROADCAST,), 2)
    assert bob.engine.roster.heard(someone, fake)
    assert bob.engine.roster.heard(someone, real)
    assert not bob.engine.roster.heard(someone, fake)
    seen = bob.engine.roster.get(someone)
    assert seen is not None
    assert (seen.link_key, seen.name, seen.addresses) == (card.link_key, "Mallory", (THERE,))


def test_an_invite_takes_its_place_back_too() -> None:
    lan = Lan()
    bob = lan.host("Bob")
    fake = Sighting(b"", b"", "Nobody", (Address("10.9.9.9", 5000),), (Via.S2WMP_V1,), 1)
    bob.engine.roster.heard(MALLORY.user_id, fake)
    bob.engine.roster.met(MALLORY.hello.card, (THERE,), Via.MANUAL, None)
    bob.do(bob.engine.request(lan.moment, MALLORY.user_id, ""))
    assert dialled(bob.engine, MALLORY.user_id) == ["10.0.0.66:42421"]


def test_no_bytes_of_a_stranger_raise_in_the_engine() -> None:
    """Mutations of every packet, in one link each: the engine closes it or answers, and nothing else happens."""
    lan, dice = Lan(), random.Random(7)
    bob = lan.host("Bob")
    good = [*every_other_packet(MALLORY, bob.user).values(), request(MALLORY, bob.user)]
    for number in range(1_500):
        packet = bytearray(dice.choice(good))
        for _ in range(dice.randint(0, 3)):
            packet[dice.randrange(len(packet))] = dice.randrange(256)
        cut = bytes(packet[: dice.randint(1, len(packet))]) if dice.random() < 0.3 else bytes(packet)
        bob.do(arrive(bob, make_person_again(MALLORY, number), number))
        step = bob.engine.packets(lan.moment, number, [cut])
        for effect in step.effects:
            if isinstance(effect, SendPacket):
                decode(effect.packet)
        bob.do(step)
    assert bob.disk.messages == {}
    assert set(bob.disk.contacts) <= {MALLORY.user_id}
