"""Resumption through whole links: KKpsk0, early packets, refusals, stolen and used tickets (SF-39 to SF-49)."""

import dataclasses
import os

import pytest

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol import noise as noise_module
from core.protocol.events import (
    Established,
    LinkClosed,
    PacketReceived,
    Pattern,
    TicketPresented,
    TicketReceived,
)
from core.protocol.first_frame import PROLOGUE, REFUSAL, FirstFrame, build_first_frame
from core.protocol.frames import encode_frame
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.link import Link
from core.protocol.link_state import LinkState
from core.protocol.noise import HandshakeState, handshake_pattern
from core.protocol.resumption import can_send_early, early_room
from core.protocol.session import MAX_TICKETS_TAKEN
from core.protocol.tickets import IssuedTicket
from core.protocol.verdict import Admission
from tests.fakes.link_pair import (
    ALICE,
    BOB,
    MALLORY,
    LinkPair,
    Person,
    Segmenter,
    answer_as,
    byte_by_byte,
    drain,
    established_pair,
    held,
    issue_to,
    present,
    resume_to,
    split_frames,
    whole,
)

MESSAGES = (b"\2\1first", b"\2\1second")


def _pair(issued: IssuedTicket, *early: bytes, segment: Segmenter = whole) -> LinkPair:
    return LinkPair(resume_to(BOB, issued, early), answer_as(), segment=segment)


def _resumed(*early: bytes) -> LinkPair:
    issued = issue_to(ALICE, BOB)
    pair = _pair(issued, *early)
    assert present(pair) == issued.ticket_id
    pair.responder.use_ticket(issued, 0.0)
    pair.pump()
    return pair


@pytest.mark.parametrize("segment", [whole, byte_by_byte])
def test_resumption(segment: Segmenter) -> None:
    """SF-44, SF-47: one round trip, and both know whom they talk to."""
    issued = issue_to(ALICE, BOB)
    pair = _pair(issued, segment=segment)
    assert present(pair) == issued.ticket_id
    assert pair.responder.state is LinkState.AWAITING_TICKET
    assert not pair.responder.proved
    pair.responder.use_ticket(issued, 0.0)
    assert drain(pair.responder) == [Established(ALICE.hello, Pattern.KK, is_initiator=False)]
    assert pair.responder.proved
    pair.carry_back()
    assert drain(pair.initiator) == [Established(BOB.hello, Pattern.KK, is_initiator=True)]
    assert len(split_frames(bytes(pair.sent_by_initiator))) == 1
    assert len(split_frames(bytes(pair.sent_by_responder))) == 1
    for sender, receiver in ((pair.initiator, pair.responder), (pair.responder, pair.initiator)):
        sender.send_packet(b"after")
        pair.pump()
        assert drain(receiver) == [PacketReceived(b"after")]


def test_packets_of_the_responder_may_follow_message_2_at_once() -> None:
    issued = issue_to(ALICE, BOB)
    pair = _pair(issued)
    present(pair)
    pair.responder.use_ticket(issued, 0.0)
    pair.responder.send_packet(b"at once")
    pair.carry_back()
    assert drain(pair.initiator)[-1] == PacketReceived(b"at once")


def test_a_ticket_travels_inside_the_link() -> None:
    """SF-43: to be used in the next one, with the instance of its issuer."""
    pair, issued = established_pair(), issue_to(ALICE, BOB)
    pair.responder.send_ticket(issued)
    pair.pump()
    assert drain(pair.initiator) == [TicketReceived(held(issued))]
    assert held(issued).instance == BOB.hello.instance


def test_of_a_flood_of_tickets_a_few_are_told() -> None:
    """Each costs the owner a write; the link goes on."""
    pair = established_pair()
    for _ in range(MAX_TICKETS_TAKEN + 3):
        pair.responder.send_ticket(issue_to(ALICE, BOB))
    pair.responder.send_packet(b"after")
    pair.pump()
    *tickets, last = drain(pair.initiator)
    assert [type(event) for event in tickets] == [TicketReceived] * MAX_TICKETS_TAKEN
    assert last == PacketReceived(b"after")


def test_the_listening_port_and_addresses_are_shown_anew() -> None:
    moved = dataclasses.replace(ALICE, hello=dataclasses.replace(ALICE.hello, port=5, instance=9))
    issued = issue_to(ALICE, BOB)
    pair = LinkPair(resume_to(BOB, issued, initiator=moved), answer_as())
    present(pair)
    pair.responder.use_ticket(issued, 0.0)
    assert drain(pair.responder) == [Established(moved.hello, Pattern.KK, is_initiator=False)]


# Early packets


def test_early_packets_come_first() -> None:
    pair = _resumed(*MESSAGES)
    pair.initiator.send_packet(b"later")
    pair.pump()
    assert drain(pair.responder) == [
        Established(ALICE.hello, Pattern.KK, is_initiator=False),
        *map(PacketReceived, MESSAGES),
        PacketReceived(b"later"),
    ]


def test_nothing_early_is_looked_at_before_the_ticket_is_consumed() -> None:
    issued = issue_to(ALICE, BOB)
    pair = _pair(issued, *MESSAGES)
    pair.carry_forth()
    assert drain(pair.responder) == [TicketPresented(issued.ticket_id)]
    assert pair.responder.data_to_send(0.0) == b""


def test_early_packets_of_an_earlier_run_are_refused() -> None:
    """0-RTT only while the issuer's process lives; without early packets the ticket is good."""
    issued = dataclasses.replace(issue_to(ALICE, BOB), instance=BOB.hello.instance + 1)
    pair = _pair(issued, *MESSAGES)
    present(pair)
    pair.responder.use_ticket(issued, 0.0)
    pair.pump()
    _check_refused(pair)
    pair = _pair(issued)
    present(pair)
    pair.responder.use_ticket(issued, 0.0)
    assert pair.responder.is_established
    assert can_send_early(held(issued), issued.instance)
    assert not can_send_early(held(issued), BOB.hello.instance)
    assert not can_send_early(held(issued), None)


def test_room_for_early_packets() -> None:
    """Exactly what `early_room` says, and not one byte more."""
    room = early_room(ALICE.hello)
    pair = _resumed(b"\2\1" + bytes(room - 4))
    assert pair.responder.is_established
    assert len(pair.sent_by_initiator) == 3_902
    with pytest.raises(LocalProtocolError):
        resume_to(BOB, issue_to(ALICE, BOB), [b"\2\1" + bytes(room - 3)])


def test_only_messages_travel_early() -> None:
    with pytest.raises(LocalProtocolError):
        resume_to(BOB, issue_to(ALICE, BOB), [b"\2\3status"])


# A caller that keeps to no rules


def _raw_first_frame(issued: IssuedTicket, payload: bytes, caller: Person = ALICE) -> bytes:
    noise = HandshakeState(
        handshake_pattern("KKpsk0"),
        is_initiator=True,
        prologue=PROLOGUE,
        s=caller.identity.link_private,
        rs=BOB.identity.link_key,
        psks=[issued.secret],
    )
    frame = FirstFrame(Pattern.KK, noise.write_message(payload), issued.ticket_id)
    return encode_frame(build_first_frame(frame, BOB.identity.link_key))


def _hello_block(hello: Hello = ALICE.hello) -> bytes:
    encoded = hello.encode()
    return len(encoded).to_bytes(2, "big") + encoded


@pytest.mark.parametrize(
    ("payload", "word"),
    [
        (b"", "truncated"),
        (b"\0", "truncated"),
        (b"\0\0", "truncated"),
        (_hello_block() + b"\0", "truncated"),
        (_hello_block() + b"\0\5\2\1x", "truncated"),
        (_hello_block() + b"\0\0", "early"),
        (_hello_block() + b"\0\3\2\3x", "early"),
        (_hello_block() + b"\0\3\2\1x\0\3\1\1x", "early"),
        (_hello_block(MALLORY.hello), "link_key"),
        (_hello_block(BOB.hello), "link_key"),
    ],
)
def test_a_malformed_payload_is_met_with_silence(payload: bytes, word: str) -> None:
    """SF-83: by the rightful holder of the ticket."""
    issued, link = issue_to(ALICE, BOB), answer_as()
    link.receive_data(_raw_first_frame(issued, payload), 0.0)
    drain(link)
    link.use_ticket(issued, 0.0)
    assert drain(link) == [LinkClosed(word, None, by_peer=False)]
    assert link.data_to_send(0.0) == b""


def test_the_ticket_of_another_person_with_the_same_link_key() -> None:
    issued = dataclasses.replace(issue_to(ALICE, BOB), peer_id=MALLORY.user_id)
    pair = _pair(issued)
    present(pair)
    pair.responder.use_ticket(issued, 0.0)
    assert drain(pair.responder) == [LinkClosed("wrong_id", None, by_peer=False)]


def test_the_right_link_key_with_a_foreign_identity() -> None:
    """Bob's link key in a card that Mallory signed: neither side takes it for the person it has pinned."""
    secrets = MALLORY.identity.to_bytes()[:32] + BOB.identity.to_bytes()[32:]
    identity = Identity.from_bytes(secrets)
    card = identity.make_card("Bob", bytes(32), 1, 4_000_000_000_000)
    mixed = Person(identity, dataclasses.replace(BOB.hello, card=card))
    issued = issue_to(ALICE, BOB)
    pair = LinkPair(resume_to(BOB, issued), answer_as(mixed))
    present(pair)
    pair.responder.use_ticket(issued, 0.0)
    pair.carry_back()
    assert drain(pair.initiator) == [LinkClosed("wrong_id", None, by_peer=False)]


# Refusals


def _check_refused(pair: LinkPair) -> None:
    refused = LinkClosed("ticket_refused", None, by_peer=False)
    assert drain(pair.initiator)[-1] == refused
    assert drain(pair.responder)[-1] == refused
    assert bytes(pair.sent_by_responder) == b"\0\x08PL2r" + bytes(4)
    assert not pair.responder.proved


def test_an_unknown_ticket_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """SF-42, SF-46: one fixed answer of 8 bytes, without Diffie-Hellman; then one full handshake."""
    pair = _pair(issue_to(ALICE, BOB), *MESSAGES)
    present(pair)
    monkeypatch.setattr(noise_module, "_dh", lambda *_: pytest.fail("a Diffie-Hellman"))
    pair.responder.use_ticket(None, 0.0)
    pair.pump()
    _check_refused(pair)


def test_a_refusal_means_nothing_in_a_full_handshake() -> None:
    """Who is on the path cannot end an XK or XX link with it in any other way than with rubbish."""
    link = Link.dial(
        ALICE.identity, ALICE.hello, now=0.0, remote_link_key=BOB.identity.link_key, expected_id=BOB.user_id
    )
    link.receive_data(encode_frame(REFUSAL), 0.0)
    assert drain(link) == [LinkClosed("noise_length", None, by_peer=False)]


@pytest.mark.parametrize("payload", [REFUSAL[:-1], REFUSAL + b"\0", REFUSAL[:-1] + b"\1"])
def test_what_only_resembles_a_refusal(payload: bytes) -> None:
    link = resume_to(BOB, issue_to(ALICE, BOB))
    link.receive_data(encode_frame(payload), 0.0)
    assert drain(link) == [LinkClosed("noise_length", None, by_peer=False)]


# Theft and replay


def test_a_used_ticket_is_refused_and_its_early_packets_come_once() -> None:
    """A recorded first frame, played again to the same responder: its store has the ticket no more."""
    issued, store = issue_to(ALICE, BOB), {}
    store[issued.ticket_id] = issued
    pair = _pair(issued, *MESSAGES)
    first = pair.initiator.data_to_send(0.0)
    arrived = []
    for _ in range(3):
        responder = answer_as()
        responder.receive_data(first, 0.0)
        responder.use_ticket(store.pop(issued.ticket_id, None), 0.0)
        arrived += [event for event in drain(responder) if isinstance(event, PacketReceived)]
    assert arrived == [PacketReceived(message) for message in MESSAGES]


def test_who_steals_only_the_ticket_can_do_nothing() -> None:
    """It is a second factor beside the link key: Mallory with Alice's ticket, as herself or with Alice's card."""
    issued = issue_to(ALICE, BOB)
    for thief in (MALLORY, Person(MALLORY.identity, ALICE.hello)):
        responder = answer_as()
        responder.receive_data(_raw_first_frame(issued, _hello_block(thief.hello), MALLORY), 0.0)
        drain(responder)
        responder.use_ticket(issued, 0.0)
        assert drain(responder) == [LinkClosed("decrypt", None, by_peer=False)]
        assert responder.data_to_send(0.0) == b""


def test_who_steals_only_the_link_key_can_do_nothing_with_a_ticket_id() -> None:
    """The id is seen on the wire, the secret is not."""
    issued = issue_to(ALICE, BOB)
    guessed = dataclasses.replace(issued, secret=os.urandom(32))
    responder = answer_as()
    responder.receive_data(_raw_first_frame(guessed, _hello_block()), 0.0)
    drain(responder)
    responder.use_ticket(issued, 0.0)
    assert drain(responder) == [LinkClosed("decrypt", None, by_peer=False)]


def test_an_impostor_cannot_answer_with_a_stolen_ticket() -> None:
    """The initiator is not fooled by a responder that has the ticket and not the link key."""
    issued = issue_to(ALICE, BOB)
    initiator = resume_to(BOB, issued)
    impostor = HandshakeState(
        handshake_pattern("KKpsk0"),
        is_initiator=False,
        prologue=PROLOGUE,
        s=MALLORY.identity.link_private,
        rs=ALICE.identity.link_key,
        psks=[issued.secret],
    )
    with pytest.raises(RemoteProtocolError):
        impostor.read_message(initiator.data_to_send(0.0)[130:])
    initiator.receive_data(encode_frame(os.urandom(48 + len(BOB.hello.encode()))), 0.0)
    assert drain(initiator) == [LinkClosed("decrypt", None, by_peer=False)]


def test_a_recording_stays_closed_to_who_steals_ticket_and_both_link_keys_later() -> None:
    """CT-16, SF-87: what follows message 2 hangs on two ephemeral keys that are gone."""
    issued = issue_to(ALICE, BOB)
    pair = _pair(issued)
    present(pair)
    pair.responder.use_ticket(issued, 0.0)
    pair.responder.send_packet(b"the past")
    pair.pump()
    first, second = (
        split_frames(bytes(pair.sent_by_initiator))[0],
        split_frames(bytes(pair.sent_by_responder)),
    )
    thief = HandshakeState(
        handshake_pattern("KKpsk0"),
        is_initiator=False,
        prologue=PROLOGUE,
        s=BOB.identity.link_private,
        rs=ALICE.identity.link_key,
        psks=[issued.secret],
    )
    thief.read_message(first[130:])
    assert thief.write_message(BOB.hello.encode()) != second[0][2:]
    with pytest.raises(RemoteProtocolError, match=r"^decrypt$"):
        thief.into_transport().receive(second[1][2:])


def test_two_resumptions_with_one_ticket_have_no_key_in_common() -> None:
    """SF-41 is not taken over: both sides draw fresh ephemerals each time."""
    issued = issue_to(ALICE, BOB)
    hashes = set()
    for _ in range(2):
        pair = _pair(issued)
        present(pair)
        pair.responder.use_ticket(issued, 0.0)
        pair.pump()
        assert pair.initiator._session is not None
        hashes.add(pair.initiator._session.transport.fresh_secret)
    assert len(hashes) == 2


# Our own mistakes, and time


def test_use_ticket_is_only_for_a_ticket_presented() -> None:
    issued = issue_to(ALICE, BOB)
    with pytest.raises(LocalProtocolError):
        answer_as().use_ticket(issued, 0.0)
    with pytest.raises(LocalProtocolError):
        resume_to(BOB, issued).use_ticket(issued, 0.0)
    with pytest.raises(LocalProtocolError):
        established_pair().responder.use_ticket(None, 0.0)
    pair = _pair(issued)
    present(pair)
    with pytest.raises(LocalProtocolError):
        pair.responder.use_ticket(issue_to(ALICE, BOB), 0.0)


def test_a_disk_that_is_too_slow() -> None:
    """The deadline of the handshake goes on while the ticket is consumed; what comes after it is ignored."""
    issued = issue_to(ALICE, BOB)
    pair = _pair(issued)
    present(pair)
    assert pair.responder.next_timer() == 5.0
    pair.responder.handle_timer(5.0)
    pair.responder.use_ticket(issued, 6.0)
    assert drain(pair.responder) == [LinkClosed("handshake_timeout", None, by_peer=False)]
    assert pair.responder.data_to_send(6.0) == b""


def test_what_comes_while_the_ticket_is_consumed_is_a_fault() -> None:
    issued = issue_to(ALICE, BOB)
    pair = _pair(issued)
    present(pair)
    pair.responder.receive_data(encode_frame(b"more"), 0.0)
    assert drain(pair.responder) == [LinkClosed("frame_state", None, by_peer=False)]


def test_ourselves_and_a_degenerate_key() -> None:
    issued = issue_to(ALICE, ALICE)
    assert drain(resume_to(ALICE, issued)) == [LinkClosed("self", None, by_peer=False)]
    card = dataclasses.replace(BOB.hello.card, link_key=bytes(32))
    link = Link.resume(ALICE.identity, ALICE.hello, held(issued), card, now=0.0)
    assert drain(link) == [LinkClosed("dh", None, by_peer=False)]


def test_admit_is_asked_with_the_ticket_id() -> None:
    """So that the owner can let a friend with a known ticket in under load, and refuse strangers."""
    issued, seen = issue_to(ALICE, BOB), []

    def admit(frame: FirstFrame) -> Admission:
        seen.append((frame.pattern, frame.ticket_id))
        return Admission.SILENCE

    pair = LinkPair(resume_to(BOB, issued), answer_as(admit=admit))
    pair.pump()
    assert seen == [(Pattern.KK, issued.ticket_id)]
    assert bytes(pair.sent_by_responder) == b""
