"""The link's life between two honest sides: handshake, packets, keepalive, end. No socket, no clock."""

import gc
import itertools
import json
import os
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import LocalProtocolError
from core.protocol.events import (
    CloseReason,
    Established,
    LinkClosed,
    PacketReceived,
    Pattern,
    PeerIdentified,
)
from core.protocol.first_frame import FirstFrame
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.link import Link
from core.protocol.link_state import ALLOWED_FRAMES, TRANSITIONS, LinkState, Step, next_state
from core.protocol.verdict import Admission, Verdict
from tests.fakes.link_pair import (
    ALICE,
    BOB,
    PATTERNS,
    LinkPair,
    Person,
    Segmenter,
    answer_as,
    byte_by_byte,
    dial_to,
    drain,
    established_pair,
    make_person,
    new_pair,
    probe_link,
    split_frames,
    whole,
)
from tests.fakes.link_stories import STORIES, frames_of
from tests.fakes.memory import traced_memory

VECTOR_FILE = Path(__file__).parents[2] / "vectors" / "link.json"
VECTORS: list[dict[str, Any]] = json.loads(VECTOR_FILE.read_text("utf-8"))["vectors"]

both_patterns = pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.name)


def _packets(link: Link) -> list[bytes]:
    return [event.data for event in drain(link) if isinstance(event, PacketReceived)]


# Handshake


@both_patterns
@pytest.mark.parametrize("segment", [whole, byte_by_byte])
def test_handshake(pattern: Pattern, segment: Segmenter) -> None:
    """SF-24 to SF-34, CT-4 to CT-13, SF-55, SF-92: both sides know whom they talk to."""
    pair = new_pair(pattern, segment=segment)
    pair.pump()
    identified = [PeerIdentified(BOB.hello)] if pattern is Pattern.XX else []
    assert drain(pair.initiator) == [*identified, Established(BOB.hello, pattern, is_initiator=True)]
    assert drain(pair.responder) == [Established(ALICE.hello, pattern, is_initiator=False)]
    for link, peer in ((pair.initiator, BOB), (pair.responder, ALICE)):
        assert link.is_established
        assert link.proved
        assert (link.peer, link.pattern, link.state) == (peer.hello, pattern, LinkState.ESTABLISHED)
    assert pair.initiator.is_initiator
    assert not pair.responder.is_initiator


@both_patterns
def test_flights(pattern: Pattern) -> None:
    """SF-35, SF-86: each side has identified the other after one flight and a half; HELLO is the fourth flight."""
    pair = new_pair(pattern)
    sizes = [pair.carry_forth(), pair.carry_back(), pair.carry_forth()]
    assert pair.responder.is_established
    assert not pair.initiator.is_established
    sizes.append(pair.carry_back())
    assert pair.initiator.is_established
    assert sizes[0] == 130
    assert all(sizes)
    assert pair.carry_forth() == 0


@both_patterns
def test_getting_ahead_changes_nothing(pattern: Pattern) -> None:
    """It may come at any moment, and again: it only says when the work is done."""
    pair = new_pair(pattern)
    for carry in (pair.carry_forth, pair.carry_back, pair.carry_forth, pair.carry_back):
        assert not pair.initiator.is_established
        for link in (pair.initiator, pair.responder, pair.initiator):
            link.get_ahead(0.0)
        assert carry()
    assert pair.initiator.is_established
    assert pair.responder.is_established


def test_the_responder_does_nothing_until_data_comes() -> None:
    """SF-24."""
    link = answer_as()
    assert link.data_to_send(0.0) == b""
    assert link.next_event() is None
    assert (link.pattern, link.proved, link.peer) == (None, False, None)


def test_the_responder_may_send_with_its_hello() -> None:
    """SF-33, CT-14: one flight carries HELLO and the first packets."""
    pair = new_pair()
    pair.carry_forth()
    pair.carry_back()
    pair.carry_forth()
    pair.responder.send_packet(b"early")
    pair.carry_back()
    assert len(split_frames(bytes(pair.sent_by_responder))) == 2
    assert drain(pair.initiator) == [
        Established(BOB.hello, Pattern.XK, is_initiator=True),
        PacketReceived(b"early"),
    ]


@both_patterns
def test_admit_is_asked_once_before_anything_is_sent(pattern: Pattern) -> None:
    """A refusal is silent."""
    asked: list[Pattern] = []

    def admit(frame: FirstFrame) -> Verdict:
        asked.append(frame.pattern)
        return Admission.SILENCE

    responder = answer_as(admit=admit)
    responder.receive_data(dial_to(BOB, pattern=pattern).data_to_send(0.0), 0.0)
    assert asked == [pattern]
    assert responder.data_to_send(0.0) == b""
    assert drain(responder) == [LinkClosed("not_admitted", None, by_peer=False)]


def test_probe_learns_who_answers_and_shows_nothing() -> None:
    """One frame goes out, holding a fresh key and zeros; then both sides are closed."""
    pair = LinkPair(probe_link(), answer_as())
    pair.pump()
    assert drain(pair.initiator) == [PeerIdentified(BOB.hello), LinkClosed(None, None, by_peer=False)]
    assert len(pair.sent_by_initiator) == 130
    pair.responder.receive_eof(0.0)
    assert drain(pair.responder) == [LinkClosed("eof", None, by_peer=True)]


@pytest.mark.parametrize(
    "arguments",
    [
        {"remote_link_key": None},
        {"remote_link_key": BOB.identity.link_key, "probe": True},
        {"remote_link_key": b"short", "expected_id": BOB.user_id},
    ],
)
def test_dialling_without_a_purpose_is_our_own_mistake(arguments: dict[str, Any]) -> None:
    """SF-11: without a key there must be an id to check, or nothing is revealed."""
    with pytest.raises(LocalProtocolError):
        Link.dial(ALICE.identity, ALICE.hello, now=0.0, **arguments)


def test_a_hello_that_is_not_ours_is_our_own_mistake() -> None:
    with pytest.raises(LocalProtocolError):
        Link.dial(ALICE.identity, BOB.hello, now=0.0, remote_link_key=None, probe=True)
    with pytest.raises(LocalProtocolError):
        Link.answer(ALICE.identity, BOB.hello, now=0.0, admit=lambda _: Admission.ADMIT)


# Wire vectors


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["pattern"])
def test_wire_vector(vector: dict[str, Any]) -> None:
    """With given keys every byte is given: handshake, one packet each way, a ping, a close."""
    ours, theirs = (_person_of(vector[role]) for role in ("initiator", "responder"))
    pair = LinkPair(_vector_dial(vector, ours, theirs), _vector_answer(vector, theirs))
    pair.pump()
    pair.initiator.send_packet(bytes.fromhex(vector["initiator"]["packet"]))
    pair.responder.send_packet(bytes.fromhex(vector["responder"]["packet"]))
    pair.pump()
    pair.now = 25.0
    pair.initiator.handle_timer(25.0)
    pair.pump()
    pair.initiator.close(CloseReason.GOING_AWAY, 26.0)
    pair.pump()
    assert split_frames(bytes(pair.sent_by_initiator)) == _frames_of(vector["initiator"])
    assert split_frames(bytes(pair.sent_by_responder)) == _frames_of(vector["responder"])


def _person_of(role: dict[str, Any]) -> Person:
    identity = Identity.from_bytes(bytes.fromhex(role["identity"]))
    card = identity.make_card(role["name"], bytes.fromhex(role["olm_key"]), role["serial"], role["expiry_ms"])
    return Person(identity, Hello(card, role["instance"], role["port"], ()))


def _vector_dial(vector: dict[str, Any], ours: Person, theirs: Person) -> Link:
    ephemeral = X25519PrivateKey.from_private_bytes(bytes.fromhex(vector["initiator"]["ephemeral"]))
    return Link.dial(
        ours.identity,
        ours.hello,
        now=0.0,
        remote_link_key=theirs.identity.link_key if vector["pattern"] == "XK" else None,
        expected_id=theirs.user_id,
        ephemeral=lambda: ephemeral,
    )


def _vector_answer(vector: dict[str, Any], theirs: Person) -> Link:
    ephemeral = X25519PrivateKey.from_private_bytes(bytes.fromhex(vector["responder"]["ephemeral"]))
    return answer_as(theirs, ephemeral=lambda: ephemeral)


def _frames_of(role: dict[str, Any]) -> list[bytes]:
    return [bytes.fromhex(frame) for frame in role["frames"]]


@pytest.mark.parametrize("name", STORIES)
def test_story_vector(name: str) -> None:
    """Challenge, resumption, refusal, changing keys, every frame: byte for byte."""
    recorded = json.loads(VECTOR_FILE.read_text("utf-8"))["stories"][name]
    assert frames_of(STORIES[name]()) == {role: recorded[role] for role in ("initiator", "responder")}


# Packets


@both_patterns
@settings(max_examples=40)
@given(
    sent=st.lists(st.tuples(st.booleans(), st.binary(min_size=1, max_size=400)), max_size=15),
    sizes=st.lists(st.integers(1, 300), min_size=1, max_size=10),
)
def test_packets_arrive_whole_and_in_order(
    pattern: Pattern, sent: list[tuple[bool, bytes]], sizes: list[int]
) -> None:
    """SF-55, SF-57, CT-25: whichever way the stream is cut, from the first byte on."""
    lengths = itertools.cycle(sizes)

    def cut(data: bytes) -> list[bytes]:
        parts = []
        while data:
            size = next(lengths)
            parts.append(data[:size])
            data = data[size:]
        return parts

    pair = established_pair(pattern, segment=cut)
    for is_forth, packet in sent:
        (pair.initiator if is_forth else pair.responder).send_packet(packet)
    pair.pump()
    assert _packets(pair.responder) == [packet for is_forth, packet in sent if is_forth]
    assert _packets(pair.initiator) == [packet for is_forth, packet in sent if not is_forth]


def test_packets_arrive_one_byte_at_a_time() -> None:
    """SF-55."""
    pair = established_pair(segment=byte_by_byte)
    sent = [os.urandom(size) for size in (1, 63, 64, 700, 4096, 20_000)]
    for packet in sent:
        pair.initiator.send_packet(packet)
        pair.carry_forth()
    assert _packets(pair.responder) == sent


def test_many_packets_share_a_record() -> None:
    pair = established_pair()
    before = len(pair.sent_by_initiator)
    for _ in range(20):
        pair.initiator.send_packet(bytes(150))
    assert pair.initiator.queued_bytes == 3000
    pair.pump()
    assert pair.initiator.queued_bytes == 0
    (frame,) = split_frames(bytes(pair.sent_by_initiator[before:]))
    assert len(frame) == 2 + 4096 + 16
    assert len(_packets(pair.responder)) == 20


def test_the_largest_packet_and_one_more() -> None:
    pair = established_pair()
    pair.initiator.send_packet(bytes(65_516))
    pair.pump()
    assert _packets(pair.responder) == [bytes(65_516)]
    for size in (0, 65_517):
        with pytest.raises(LocalProtocolError):
            pair.initiator.send_packet(bytes(size))


@both_patterns
def test_packets_wait_for_establishment(pattern: Pattern) -> None:
    """SF-17: sending earlier is our own mistake, at every step of the handshake."""
    pair = new_pair(pattern)
    for carry in (pair.carry_forth, pair.carry_back, pair.carry_forth):
        with pytest.raises(LocalProtocolError):
            pair.initiator.send_packet(b"early")
        carry()
    pair.carry_back()
    pair.initiator.send_packet(b"now")


@given(payload=st.binary(min_size=16, max_size=200))
@settings(max_examples=30)
def test_equal_packets_look_unrelated(payload: bytes) -> None:
    """SF-58, SF-59: neither in one direction nor across them is a ciphertext, or part of one, repeated."""
    pair = established_pair()
    before = len(pair.sent_by_initiator), len(pair.sent_by_responder)
    for _ in range(3):
        pair.initiator.send_packet(payload)
        pair.responder.send_packet(payload)
        pair.pump()
    stream = bytes(pair.sent_by_initiator[before[0] :] + pair.sent_by_responder[before[1] :])
    blocks = [
        frame[2 + at : 18 + at] for frame in split_frames(stream) for at in range(0, len(frame) - 17, 16)
    ]
    assert len(set(blocks)) == len(blocks)
    assert payload not in stream


def test_short_texts_have_one_size() -> None:
    """What is sent in a record of the smallest size cannot be told apart by its length."""
    pair = established_pair()
    sizes = set()
    for packet in (b"x", bytes(30), bytes(61)):
        pair.initiator.send_packet(packet)
        sizes.add(pair.carry_forth())
    assert sizes == {2 + 64 + 16}


def test_counters() -> None:
    pair = established_pair()
    pair.responder.send_packet(bytes(500))
    pair.pump()
    assert pair.initiator.bytes_out == pair.responder.bytes_in == len(pair.sent_by_initiator)
    assert pair.responder.bytes_out == pair.initiator.bytes_in == len(pair.sent_by_responder)


# End


@both_patterns
@pytest.mark.parametrize("reason", list(CloseReason))
def test_close_is_authenticated_and_told(pattern: Pattern, reason: CloseReason) -> None:
    """CT-15: after what was queued; the other side knows that this is the end and why."""
    pair = established_pair(pattern)
    pair.initiator.send_packet(b"last words")
    pair.initiator.close(reason, 1.0)
    assert pair.initiator.is_closed
    assert drain(pair.initiator) == [LinkClosed(None, reason, by_peer=False)]
    pair.pump()
    assert drain(pair.responder) == [PacketReceived(b"last words"), LinkClosed(None, reason, by_peer=True)]
    assert pair.responder.data_to_send(1.0) == b""


def test_truncation_is_told_apart_from_close() -> None:
    """CT-15: a stream that just ends is an error, after CLOSE it is not."""
    cut, closed = established_pair(), established_pair()
    cut.responder.receive_eof(1.0)
    assert drain(cut.responder) == [LinkClosed("eof", None, by_peer=True)]
    closed.initiator.close(CloseReason.DONE, 1.0)
    closed.pump()
    closed.responder.receive_eof(1.0)
    assert drain(closed.responder) == [LinkClosed(None, CloseReason.DONE, by_peer=True)]


def test_truncation_within_a_record() -> None:
    pair = established_pair()
    pair.initiator.close(CloseReason.DONE, 1.0)
    pair.responder.receive_data(pair.initiator.data_to_send(1.0)[:-1], 1.0)
    assert drain(pair.responder) == []
    pair.responder.receive_eof(1.0)
    assert drain(pair.responder) == [LinkClosed("eof", None, by_peer=True)]


def test_what_follows_a_close_is_ignored() -> None:
    pair = established_pair()
    pair.initiator.close(CloseReason.IDLE, 1.0)
    before = pair.responder.bytes_in
    farewell = pair.initiator.data_to_send(1.0)
    pair.responder.receive_data(farewell + b"trailing", 1.0)
    pair.responder.receive_data(os.urandom(5000), 1.0)
    assert drain(pair.responder) == [LinkClosed(None, CloseReason.IDLE, by_peer=True)]
    assert pair.responder.bytes_in == before + len(farewell) + len(b"trailing")


def test_a_responder_may_refuse_whom_it_has_identified() -> None:
    """HELLO and CLOSE in one flight: the initiator learns both."""
    pair = new_pair()
    pair.carry_forth()
    pair.carry_back()
    pair.carry_forth()
    pair.responder.close(CloseReason.REFUSED, 0.0)
    pair.pump()
    assert drain(pair.initiator) == [
        Established(BOB.hello, Pattern.XK, is_initiator=True),
        LinkClosed(None, CloseReason.REFUSED, by_peer=True),
    ]


@both_patterns
@pytest.mark.parametrize("flights", [0, 1, 2, 3])
def test_close_before_establishment_is_silent(pattern: Pattern, flights: int) -> None:
    """Giving up says nothing on either side, not even what was already made."""
    pair = new_pair(pattern)
    for carry in [pair.carry_forth, pair.carry_back, pair.carry_forth][:flights]:
        carry()
    for link in (pair.initiator, pair.responder):
        if not link.is_established:
            drain(link)
            link.close(CloseReason.DONE, 0.0)
            assert link.data_to_send(0.0) == b""
            assert drain(link) == [LinkClosed(None, None, by_peer=False)]


def test_a_closed_link_is_inert() -> None:
    """SF-56: nothing is processed, queued, timed or reported twice."""
    pair = established_pair()
    pair.responder.send_packet(b"late")
    late = pair.responder.data_to_send(1.0)
    pair.initiator.close(CloseReason.DONE, 1.0)
    assert pair.initiator.data_to_send(1.0) != b""
    drain(pair.initiator)
    pair.initiator.receive_data(late, 1.0)
    pair.initiator.receive_eof(1.0)
    pair.initiator.handle_timer(1e9)
    pair.initiator.close(CloseReason.IDLE, 1.0)
    assert drain(pair.initiator) == []
    assert pair.initiator.data_to_send(1.0) == b""
    assert pair.initiator.next_timer() is None
    with pytest.raises(LocalProtocolError):
        pair.initiator.send_packet(b"x")


# Time


@both_patterns
@pytest.mark.parametrize("flights", [0, 1, 2, 3])
def test_handshake_deadline(pattern: Pattern, flights: int) -> None:
    """CT-43: 5 s from the start on either side, however far the handshake has come; then silence."""
    pair = new_pair(pattern, now=100.0)
    for carry in [pair.carry_forth, pair.carry_back, pair.carry_forth][:flights]:
        carry()
    for link in (pair.initiator, pair.responder):
        if link.is_established:
            continue
        drain(link)
        assert link.next_timer() == 105.0
        link.handle_timer(104.999)
        assert not link.is_closed
        link.handle_timer(105.0)
        assert drain(link) == [LinkClosed("handshake_timeout", None, by_peer=False)]
        assert link.data_to_send(105.0) == b""


def test_a_slow_byte_does_not_move_the_handshake_deadline() -> None:
    first = dial_to(BOB).data_to_send(0.0)
    link = answer_as(now=0.0)
    for second in range(4):
        link.receive_data(first[second : second + 1], float(second))
    assert link.next_timer() == 5.0


def test_ping_after_25_s_without_sending() -> None:
    pair = established_pair(now=100.0)
    assert pair.initiator.next_timer() == 125.0
    pair.initiator.handle_timer(124.9)
    assert pair.initiator.data_to_send(124.9) == b""
    pair.initiator.handle_timer(125.0)
    pair.now = 125.0
    assert pair.carry_forth() == 2 + 64 + 16
    pair.now = 125.25
    assert pair.carry_back() == 2 + 64 + 16
    assert pair.initiator.rtt_s == 0.25
    assert (drain(pair.initiator), drain(pair.responder)) == ([], [])
    assert pair.initiator.next_timer() == 150.0
    assert pair.responder.next_timer() == 150.25


def test_sending_puts_the_ping_off() -> None:
    pair = established_pair(now=100.0)
    pair.now = 120.0
    pair.initiator.send_packet(b"text")
    pair.pump()
    assert pair.initiator.next_timer() == 145.0
    assert pair.responder.next_timer() == 125.0


def test_a_ping_is_owed_once() -> None:
    """A timer that fires again before the data was taken does not spin and does not pile up."""
    pair = established_pair(now=0.0)
    pair.initiator.handle_timer(25.0)
    pair.initiator.handle_timer(25.0)
    assert pair.initiator.next_timer() == 50.0
    pair.initiator.handle_timer(50.0)
    assert len(pair.initiator.data_to_send(50.0)) == 2 + 64 + 16


def test_dead_after_75_s_without_receiving() -> None:
    """Pings at 25 and 50 go unanswered; at 75 the link fails without a byte."""
    link = established_pair(now=0.0).initiator
    deadlines, sent = [], b""
    while (deadline := link.next_timer()) is not None:
        deadlines.append(deadline)
        link.handle_timer(deadline)
        sent = link.data_to_send(deadline)
    assert deadlines == [25.0, 50.0, 75.0]
    assert sent == b""
    assert drain(link) == [LinkClosed("dead", None, by_peer=False)]


def test_receiving_keeps_the_link_alive() -> None:
    pair = established_pair(now=0.0)
    pair.now = 70.0
    pair.responder.send_packet(b"text")
    pair.carry_back()
    pair.initiator.handle_timer(75.0)
    assert pair.initiator.is_established
    pair.initiator.handle_timer(145.0)
    assert pair.initiator.is_closed


def test_bytes_that_prove_nothing_do_not_keep_the_link_alive() -> None:
    """Part of a record is no sign of life."""
    link = established_pair(now=0.0).initiator
    link.receive_data(b"\x10\x00" + bytes(10), 74.0)
    link.handle_timer(75.0)
    assert link.is_closed


def test_the_silence_is_counted_from_establishment() -> None:
    pair = new_pair(now=0.0)
    pair.carry_forth()
    pair.carry_back()
    pair.now = 4.0
    pair.carry_forth()
    pair.responder.handle_timer(78.9)
    assert pair.responder.is_established
    pair.responder.handle_timer(79.0)
    assert pair.responder.is_closed


def test_hello_stays_first_even_when_a_ping_is_owed() -> None:
    """The responder's owner was busy for 25 s after the handshake."""
    pair = new_pair()
    pair.carry_forth()
    pair.carry_back()
    pair.carry_forth()
    pair.responder.handle_timer(25.0)
    pair.carry_back()
    assert pair.initiator.is_established


def test_two_idle_sides_keep_each_other_alive_for_an_hour() -> None:
    pair = established_pair(now=0.0)
    while pair.now < 3600:
        timers = [link.next_timer() for link in (pair.initiator, pair.responder)]
        pair.now = min(timer for timer in timers if timer is not None)
        pair.initiator.handle_timer(pair.now)
        pair.responder.handle_timer(pair.now)
        pair.pump()
    assert pair.initiator.is_established
    assert pair.responder.is_established
    assert len(pair.sent_by_initiator) < 3600 / 25 * 2 * 82 + 2000


def test_round_trip_of_the_handshake() -> None:
    pair = new_pair(now=10.0)
    assert pair.initiator.rtt_s is None
    pair.carry_forth()
    pair.now = 10.5
    pair.carry_back()
    assert pair.responder.rtt_s is None
    assert pair.initiator.rtt_s == 0.5
    pair.now = 10.75
    pair.carry_forth()
    assert pair.responder.rtt_s == 0.25


# States


@pytest.mark.parametrize(("state", "step"), list(itertools.product(LinkState, Step)))
def test_every_transition_is_in_the_table_or_our_own_mistake(state: LinkState, step: Step) -> None:
    """SF-37, CT-41."""
    if (state, step) in TRANSITIONS:
        assert next_state(state, step) is TRANSITIONS[state, step]
    else:
        with pytest.raises(LocalProtocolError):
            next_state(state, step)


def test_shape_of_the_table() -> None:
    """Every state but CLOSED can be closed, CLOSED is the end, each side reaches ESTABLISHED through its own states."""
    assert set(ALLOWED_FRAMES) == set(LinkState)
    assert {state for state, step in TRANSITIONS if step is Step.CLOSED} == set(LinkState) - {
        LinkState.CLOSED
    }
    assert _reachable(LinkState.CLOSED) == {LinkState.CLOSED}
    ends = {LinkState.ESTABLISHED, LinkState.CLOSED}
    assert _reachable(LinkState.AWAITING_FIRST_FRAME) - ends == {
        LinkState.AWAITING_FIRST_FRAME,
        LinkState.AWAITING_TURN,
        LinkState.AWAITING_TICKET,
        LinkState.AWAITING_MESSAGE_3,
    }
    assert _reachable(LinkState.AWAITING_MESSAGE_2) - ends == {
        LinkState.AWAITING_MESSAGE_2,
        LinkState.AWAITING_WORK,
        LinkState.AWAITING_HELLO,
    }


def _reachable(start: LinkState) -> set[LinkState]:
    seen, found = set[LinkState](), {start}
    while found - seen:
        state = (found - seen).pop()
        seen.add(state)
        found |= {after for (before, _), after in TRANSITIONS.items() if before is state}
    return seen


@both_patterns
def test_states_of_a_handshake(pattern: Pattern) -> None:
    pair = new_pair(pattern)
    walked = [(pair.initiator.state, pair.responder.state)]
    for carry in (pair.carry_forth, pair.carry_back, pair.carry_forth, pair.carry_back):
        carry()
        walked.append((pair.initiator.state, pair.responder.state))
    assert walked == [
        (LinkState.AWAITING_MESSAGE_2, LinkState.AWAITING_FIRST_FRAME),
        (LinkState.AWAITING_MESSAGE_2, LinkState.AWAITING_MESSAGE_3),
        (LinkState.AWAITING_HELLO, LinkState.AWAITING_MESSAGE_3),
        (LinkState.AWAITING_HELLO, LinkState.ESTABLISHED),
        (LinkState.ESTABLISHED, LinkState.ESTABLISHED),
    ]


# Memory


@both_patterns
def test_ephemeral_and_static_private_keys_are_out_of_reach_once_established(pattern: Pattern) -> None:
    """CT-16, SF-87: what is seized later cannot open what was recorded."""
    pair = new_pair(pattern)
    pair.carry_forth()
    pair.carry_back()
    assert _private_keys_reachable_from(pair.initiator)
    assert _private_keys_reachable_from(pair.responder)
    pair.pump()
    assert not _private_keys_reachable_from(pair.initiator)
    assert not _private_keys_reachable_from(pair.responder)


@both_patterns
def test_a_failed_link_lets_go_of_its_keys(pattern: Pattern) -> None:
    link = dial_to(BOB, pattern=pattern)
    link.receive_eof(0.0)
    assert not _private_keys_reachable_from(link)


def test_a_closed_link_keeps_no_cipher_and_no_bytes() -> None:
    """CT-16."""
    link = established_pair().initiator
    link.receive_data(b"\xff\xff" + bytes(60_000), 1.0)
    link.close(CloseReason.DONE, 1.0)
    assert link._session is None
    assert len(link._frames) == 0


def _private_keys_reachable_from(root: object) -> list[X25519PrivateKey]:
    seen: dict[int, object] = {}
    waiting = [root]
    while waiting:
        thing = waiting.pop()
        if id(thing) not in seen and not isinstance(thing, type):
            seen[id(thing)] = thing
            waiting += _parts_of(thing)
    return [thing for thing in seen.values() if isinstance(thing, X25519PrivateKey)]


def _parts_of(thing: object) -> list[Any]:
    """Of a function what it encloses, not the module it was written in."""
    if isinstance(thing, FunctionType):
        return [thing.__closure__, thing.__defaults__, thing.__kwdefaults__]
    return gc.get_referents(thing)


def test_an_idle_link_is_small() -> None:
    """Under 4 KiB of Python memory after traffic both ways; nothing is kept of it."""
    people = [make_person(f"friend {number}") for number in range(100)]
    with traced_memory() as memory:
        links = [_used_link(person) for person in people]
        assert memory.used() / len(links) < 4096


def _used_link(person: Person) -> Link:
    pair = new_pair(responder=person)
    pair.pump()
    pair.initiator.send_packet(bytes(60_000))
    for _ in range(50):
        pair.responder.send_packet(bytes(1000))
    pair.pump()
    drain(pair.initiator)
    return pair.initiator
