"""The link against a peer or a network that does not keep to the rules: silence, an event, nothing else (SF-83)."""

import dataclasses
import os
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import RemoteProtocolError
from core.protocol.address import Address
from core.protocol.events import CloseReason, Established, LinkClosed, PacketReceived, Pattern
from core.protocol.first_frame import PROLOGUE, FirstFrame, build_first_frame
from core.protocol.frames import encode_frame
from core.protocol.hello import Hello
from core.protocol.link import Link
from core.protocol.noise import HandshakeState, handshake_pattern
from core.protocol.records import FrameType, build_plaintexts
from tests.fakes.link_pair import (
    ALICE,
    BOB,
    MALLORY,
    PATTERNS,
    LinkPair,
    Person,
    answer_as,
    dial_to,
    drain,
    established_pair,
    inside,
    make_person,
    new_pair,
    probe_link,
    sealed_by,
    split_frames,
)

Damage = Callable[[bytes], bytes]

both_patterns = pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.name)
every_step = pytest.mark.parametrize("step", range(4), ids=["first frame", "message 2", "message 3", "HELLO"])


def _error(link: Link) -> str | None:
    """The word of the one LinkClosed, after which there is nothing to send, to wait for or to take."""
    *_, last = drain(link)
    assert isinstance(last, LinkClosed)
    assert (last.reason, last.by_peer) == (None, False)
    assert link.is_closed
    assert link.data_to_send(1.0) == b""
    assert link.next_timer() is None
    link.receive_data(os.urandom(200), 1.0)
    assert link.next_event() is None
    return last.error


def _up_to(pattern: Pattern, step: int) -> tuple[Link, bytes]:
    """A handshake before its `step`th flight: who will receive it and the flight's payload."""
    pair = new_pair(pattern)
    for number in range(step):
        (pair.carry_back if number % 2 else pair.carry_forth)()
    writer, reader = (pair.responder, pair.initiator) if step % 2 else (pair.initiator, pair.responder)
    drain(reader)
    return reader, writer.data_to_send(0.0)[2:]


# Every step of the handshake


DAMAGES: dict[str, Damage] = {
    "random bytes": lambda payload: os.urandom(len(payload)),
    "zeros": lambda payload: bytes(len(payload)),
    "cut by one": lambda payload: payload[:-1],
    "cut to one": lambda payload: payload[:1],
    "one more": lambda payload: payload + b"\0",
    "last bit": lambda payload: payload[:-1] + bytes([payload[-1] ^ 1]),
    "first bit": lambda payload: bytes([payload[0] ^ 1]) + payload[1:],
    "oversize": lambda payload: payload + bytes(4096),
}


@both_patterns
@every_step
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_damaged_handshake_is_met_with_silence(pattern: Pattern, step: int, damage: Damage) -> None:
    """SF-29, SF-83, SF-90, CT-6: whatever is wrong, at whichever step, zero bytes go back."""
    reader, payload = _up_to(pattern, step)
    reader.receive_data(encode_frame(damage(payload)), 0.0)
    assert _error(reader) is not None


@both_patterns
@every_step
@pytest.mark.parametrize("start", [b"\0\0", b"\xff\xff", b"GET / HTTP/1.1\r\n", b"\x16\x03\x01\x02\x00\x01"])
def test_foreign_bytes_at_any_step(pattern: Pattern, step: int, start: bytes) -> None:
    """Other protocols and lengths no frame may have: refused by the length or, once that is allowed, unopened."""
    reader, _ = _up_to(pattern, step)
    reader.receive_data(start + bytes(70_000), 0.0)
    assert _error(reader) is not None


@settings(max_examples=60)
@given(
    pattern=st.sampled_from(PATTERNS),
    step=st.integers(0, 4),
    data=st.binary(max_size=600),
    framed=st.booleans(),
)
def test_no_bytes_make_a_link_raise(pattern: Pattern, step: int, data: bytes, framed: bool) -> None:
    """In every state: it fails or it waits for more; nothing is established by accident."""
    reader, _ = _up_to(pattern, step)
    was_established = reader.is_established
    reader.receive_data(encode_frame(data) if framed and data else data, 0.0)
    assert not drain(reader) or reader.is_closed
    assert reader.is_established <= was_established
    assert reader.data_to_send(0.0) == b""


@both_patterns
@every_step
def test_the_right_bytes_after_a_failure_are_ignored(pattern: Pattern, step: int) -> None:
    """SF-56."""
    reader, payload = _up_to(pattern, step)
    reader.receive_data(encode_frame(bytes(len(payload))) + encode_frame(payload), 0.0)
    reader.receive_data(encode_frame(payload), 0.0)
    assert _error(reader) is not None


@both_patterns
@pytest.mark.parametrize("step", [0, 1, 2])
def test_a_handshake_message_repeated_is_not_taken_twice(pattern: Pattern, step: int) -> None:
    reader, payload = _up_to(pattern, step)
    reader.receive_data(encode_frame(payload) * 2, 0.0)
    assert _error(reader) == "decrypt"


@both_patterns
def test_4_kib_before_authentication(pattern: Pattern) -> None:
    """A frame that would exceed it is refused by its length alone."""
    for link in (dial_to(BOB, pattern=pattern), answer_as()):
        link.receive_data((4095).to_bytes(2, "big"), 0.0)
        assert _error(link) == "frame_limit"


def test_the_limit_is_lifted_with_authentication() -> None:
    """The flight with HELLO may carry far more than 4 KiB."""
    pair = new_pair()
    pair.carry_forth()
    pair.carry_back()
    pair.carry_forth()
    pair.responder.send_packet(bytes(60_000))
    pair.carry_back()
    assert pair.initiator.is_established
    assert PacketReceived(bytes(60_000)) in drain(pair.initiator)


# The first frame


def test_wrong_mac1_costs_no_diffie_hellman(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who does not know our link key gets silence, before admit is asked and before private-key work."""
    responder = answer_as(admit=lambda _: pytest.fail("admit was asked"))
    monkeypatch.setattr(HandshakeState, "read_message", lambda *_: pytest.fail("private-key work"))
    responder.receive_data(dial_to(MALLORY).data_to_send(0.0), 0.0)
    assert _error(responder) == "mac1"
    assert not responder.proved


@pytest.mark.parametrize(
    ("at", "value", "word"),
    [
        (4, 1, "first_frame"),
        (4, 3, "first_frame"),
        (5, 3, "first_frame"),  # KKpsk0 is longer
        (5, 4, "pattern"),
        (5, 2, "first_frame"),  # XX has zeros where the message of XK goes on
    ],
)
def test_unknown_version_and_pattern(at: int, value: int, word: str) -> None:
    """SF-9, SF-89, CT-38: no negotiation, no other suite, no downgrade. SF-84 is not built: silence here too."""
    first = bytearray(dial_to(BOB).data_to_send(0.0))
    first[2 + at] = value
    responder = answer_as()
    responder.receive_data(bytes(first), 0.0)
    assert _error(responder) == word


def test_the_right_mac1_around_a_broken_message() -> None:
    """Who knows our public key but cannot speak Noise to it."""
    responder = answer_as()
    frame = build_first_frame(FirstFrame(Pattern.XK, os.urandom(48)), BOB.identity.link_key)
    responder.receive_data(encode_frame(frame), 0.0)
    assert _error(responder) == "decrypt"
    assert not responder.proved


def test_an_ephemeral_key_of_low_order() -> None:
    responder = answer_as()
    responder.receive_data(encode_frame(build_first_frame(FirstFrame(Pattern.XX, bytes(32)), None)), 0.0)
    assert _error(responder) == "dh"


def test_a_link_key_that_cannot_be_dialled() -> None:
    """A signed card may hold any 32 bytes; the link is closed from the start and sends nothing."""
    link = Link.dial(ALICE.identity, ALICE.hello, now=0.0, remote_link_key=bytes(32))
    assert _error(link) == "dh"


# Who is who


def _dial_with_card_of(victim: Person, *, pattern: Pattern) -> Link:
    link = dial_to(BOB, initiator=MALLORY, pattern=pattern)
    link._handshake._hello = victim.hello  # type: ignore[union-attr]
    return link


def _answer_with_card_of(victim: Person, attacker: Person = MALLORY) -> Link:
    link = answer_as(attacker)
    link._handshake._hello = victim.hello  # type: ignore[union-attr]
    return link


@both_patterns
def test_impostor_initiator(pattern: Pattern) -> None:
    """SF-36, CT-11: Alice's card with another static key is refused, whoever signed it."""
    pair = LinkPair(_dial_with_card_of(ALICE, pattern=pattern), answer_as())
    pair.pump()
    assert _error(pair.responder) == "link_key"
    assert not pair.initiator.is_established


def test_impostor_responder_at_a_known_key() -> None:
    """SF-36, CT-6: without the private key the first message stays closed; and no answer can be made up."""
    impostor = answer_as(MALLORY)
    first = dial_to(BOB)
    impostor.receive_data(first.data_to_send(0.0), 0.0)
    assert _error(impostor) == "mac1"
    first.receive_data(
        encode_frame(X25519PrivateKey.generate().public_key().public_bytes_raw() + bytes(16)), 0.0
    )
    assert _error(first) == "decrypt"


def test_impostor_responder_in_xx() -> None:
    """The id is right, the key is not: nothing of ours is shown."""
    pair = LinkPair(dial_to(BOB, pattern=Pattern.XX), _answer_with_card_of(BOB))
    pair.pump()
    assert _error(pair.initiator) == "link_key"
    assert len(pair.sent_by_initiator) == 130


def test_the_right_key_with_a_foreign_card_in_hello() -> None:
    pair = LinkPair(dial_to(MALLORY), _answer_with_card_of(BOB))
    pair.initiator._handshake._expected_id = None  # type: ignore[union-attr]
    pair.pump()
    assert _error(pair.initiator) == "link_key"


def test_wrong_id_in_xx_reveals_nothing() -> None:
    """CT-3, CT-12: somebody else answers at the address; one frame without anything of ours was sent."""
    link = Link.dial(ALICE.identity, ALICE.hello, now=0.0, remote_link_key=None, expected_id=BOB.user_id)
    pair = LinkPair(link, answer_as(MALLORY))
    pair.pump()
    assert _error(pair.initiator) == "wrong_id"
    assert len(pair.sent_by_initiator) == 130


def test_wrong_id_at_a_known_key() -> None:
    link = Link.dial(
        ALICE.identity,
        ALICE.hello,
        now=0.0,
        remote_link_key=MALLORY.identity.link_key,
        expected_id=BOB.user_id,
    )
    pair = LinkPair(link, answer_as(MALLORY))
    pair.pump()
    assert _error(pair.initiator) == "wrong_id"


@both_patterns
def test_a_card_with_a_broken_signature(pattern: Pattern) -> None:
    card = dataclasses.replace(MALLORY.hello.card, name="Alice Aldous")
    forged = Person(MALLORY.identity, dataclasses.replace(MALLORY.hello, card=card))
    pair = LinkPair(_dial_with_card_of(forged, pattern=pattern), answer_as())
    pair.pump()
    assert _error(pair.responder) == "signature"


@both_patterns
def test_ourselves_at_the_other_end(pattern: Pattern) -> None:
    """A dialled address may turn out to be our own; both ends notice, nothing is shown."""
    pair = LinkPair(dial_to(ALICE, pattern=pattern), answer_as(ALICE))
    pair.pump()
    assert _error(pair.initiator) == "self"
    assert len(pair.sent_by_initiator) == (130 if pattern is Pattern.XX else 0)


def test_the_responder_notices_itself_too() -> None:
    probing = LinkPair(probe_link(ALICE), answer_as(ALICE))
    probing.pump()
    assert _error(probing.initiator) == "self"
    responder = answer_as(BOB)
    noise = HandshakeState(
        handshake_pattern("XX"), is_initiator=True, prologue=PROLOGUE, s=BOB.identity.link_private
    )
    first = b"PL2\0\x02\x02" + bytes(16) + noise.write_message()
    responder.receive_data(encode_frame(first.ljust(128, b"\0")), 0.0)
    noise.read_message(responder.data_to_send(0.0)[2:])
    responder.receive_data(encode_frame(noise.write_message(BOB.hello.encode())), 0.0)
    assert _error(responder) == "self"


@both_patterns
@pytest.mark.parametrize("hello", [b"", b"x" * 100, ALICE.hello.encode() + b"\0", ALICE.hello.encode()[:-1]])
def test_a_malformed_hello_of_the_initiator(pattern: Pattern, hello: bytes) -> None:
    class Raw:
        def encode(self) -> bytes:
            return hello

    pair = new_pair(pattern)
    pair.initiator._handshake._hello = Raw()  # type: ignore[union-attr]
    pair.pump()
    assert _error(pair.responder) is not None


@both_patterns
def test_a_recorded_session_cannot_be_played_again(pattern: Pattern) -> None:
    """CT-9, CT-11 and the defect of the original: a fresh responder key makes all of the recording worthless."""
    pair = established_pair(pattern)
    pair.initiator.send_packet(b"pay 100")
    pair.pump()
    again = answer_as()
    again.receive_data(bytes(pair.sent_by_initiator), 0.0)
    assert _error(again) == "decrypt"


# What an eavesdropper sees


@both_patterns
def test_no_card_is_in_clear_on_the_wire(pattern: Pattern) -> None:
    """CT-12, SF-26: of neither side anything that lasts: keys, name, signature, addresses, not even the responder's."""
    addresses = (Address("192.0.2.77", 50123), Address("2001:db8::77", 50123))
    people = [
        make_person("Recognisable Name", addresses=addresses),
        make_person("Conspicuous", addresses=addresses),
    ]
    pair = new_pair(pattern, initiator=people[0], responder=people[1])
    pair.pump()
    assert pair.initiator.is_established
    wire = bytes(pair.sent_by_initiator + pair.sent_by_responder)
    for person in people:
        for secret in _lasting(person.hello):
            assert secret not in wire


def _lasting(hello: Hello) -> list[bytes]:
    card = hello.card
    addresses = [address.ip.packed for address in hello.addresses]
    name = card.name.encode()
    return [card.identity_key, card.link_key, card.olm_key, card.user_id, card.signature, name, *addresses]


@both_patterns
def test_two_handshakes_have_no_bytes_in_common(pattern: Pattern) -> None:
    """SF-25, CT-4, CT-7: fresh keys every time; beyond the public first bytes nothing links two connections."""
    streams = []
    for _ in range(2):
        pair = new_pair(pattern)
        pair.pump()
        streams.append(bytes(pair.sent_by_initiator[24:130].rstrip(b"\0") + pair.sent_by_initiator[132:]))
        streams[-1] += bytes(pair.sent_by_responder)
    first, second = ({stream[at : at + 8] for at in range(len(stream) - 8)} for stream in streams)
    assert not {block for block in first & second if any(block)}


# Records


def _three_records(pair: LinkPair) -> list[bytes]:
    records = []
    for packet in (b"one", b"two", b"three"):
        pair.initiator.send_packet(packet)
        records.append(pair.initiator.data_to_send(1.0))
    return records


@pytest.mark.parametrize(
    ("order", "arrived"),
    [
        ([0, 0], [b"one"]),
        ([0, 1, 0], [b"one", b"two"]),
        ([1, 0], []),
        ([0, 2], [b"one"]),
        ([2], []),
    ],
    ids=["replayed", "replayed later", "reordered", "dropped", "first two dropped"],
)
@both_patterns
def test_records_replayed_reordered_dropped(pattern: Pattern, order: list[int], arrived: list[bytes]) -> None:
    """SF-61, CT-37: a gap or a repetition ends the link; what came before it was whole."""
    pair = established_pair(pattern)
    records = _three_records(pair)
    pair.responder.receive_data(b"".join(records[number] for number in order), 1.0)
    events = drain(pair.responder)
    assert events == [*map(PacketReceived, arrived), LinkClosed("decrypt", None, by_peer=False)]
    assert pair.responder.data_to_send(1.0) == b""


@settings(max_examples=80)
@given(at=st.integers(0, 81), bit=st.integers(0, 7), pattern=st.sampled_from(PATTERNS))
def test_tampered_record(at: int, bit: int, pattern: Pattern) -> None:
    """SF-60: no bit of a record, its length included, can be changed unseen."""
    pair = established_pair(pattern)
    record = bytearray(_three_records(pair)[0])
    record[at] ^= 1 << bit
    pair.responder.receive_data(bytes(record), 1.0)
    pair.responder.receive_eof(1.0)
    (closed,) = drain(pair.responder)
    assert isinstance(closed, LinkClosed)
    assert closed.error in {"decrypt", "eof", "frame_empty"}


def test_records_reflected_or_moved_to_another_link() -> None:
    """SF-58: our own record does not open at our side, nor at the same peer on another link."""
    pair, other = established_pair(), established_pair()
    record = _three_records(pair)[0]
    pair.initiator.receive_data(record, 1.0)
    assert _error(pair.initiator) == "decrypt"
    other.responder.receive_data(record, 1.0)
    assert _error(other.responder) == "decrypt"


@pytest.mark.parametrize(
    ("plaintext", "word"),
    [
        (inside(18, b""), "frame_type"),
        (inside(2, b""), "frame_size"),
        (inside(3, b"short"), "frame_size"),
        (inside(5, b""), "frame_size"),
        (b"\2\xff\xffx", "frame_size"),
        (bytes(10) + b"\1", "padding"),
        (inside(1, b""), "frame_state"),
        (inside(1, ALICE.hello.encode()), "frame_state"),
        (inside(2, b"good") + inside(1, b""), "frame_state"),
    ],
)
def test_authenticated_nonsense(plaintext: bytes, word: str) -> None:
    """SF-37: a peer that is who it says and still breaks the rules: HELLO only once, only by the responder."""
    pair = established_pair()
    pair.responder.receive_data(sealed_by(pair.initiator, plaintext), 1.0)
    assert _error(pair.responder) == word


@settings(max_examples=60)
@given(
    frames=st.lists(st.tuples(st.integers(0, 7), st.binary(max_size=40)), max_size=8),
    tail=st.binary(max_size=10),
    hello_first=st.booleans(),
)
def test_no_plaintext_makes_a_link_raise(
    frames: list[tuple[int, bytes]], tail: bytes, hello_first: bool
) -> None:
    """Sealed by the rightful peer, before or after HELLO: packets, a close, or a failure."""
    plaintext = b"".join(inside(kind, body) for kind, body in frames) + tail
    pair = new_pair()
    pair.carry_forth()
    pair.carry_back()
    pair.carry_forth()
    if hello_first:
        pair.carry_back()
    drain(pair.initiator)
    pair.initiator.receive_data(sealed_by(pair.responder, plaintext), 1.0)
    for event in drain(pair.initiator):
        assert isinstance(event, PacketReceived | LinkClosed)
    assert pair.initiator.is_closed or hello_first


@both_patterns
@pytest.mark.parametrize(
    "plaintext",
    [
        b"",
        bytes(64),
        inside(2, b"x"),
        inside(5, b"\0"),
        inside(3, bytes(8)),
        inside(2, b"x") + inside(1, b""),
    ],
    ids=["empty", "padding", "packet", "close", "ping", "packet before HELLO"],
)
def test_the_first_record_of_the_responder_begins_with_hello(pattern: Pattern, plaintext: bytes) -> None:
    pair = new_pair(pattern)
    pair.carry_forth()
    pair.carry_back()
    pair.carry_forth()
    drain(pair.initiator)
    pair.initiator.receive_data(sealed_by(pair.responder, plaintext), 1.0)
    assert _error(pair.initiator) == "frame_state"


def test_hello_of_xx_is_empty_and_of_xk_is_not() -> None:
    """In XX the responder has spoken in message 2; a second, other hello is refused."""
    for pattern, body, word in (
        (Pattern.XX, BOB.hello.encode(), "hello"),
        (Pattern.XK, b"", "truncated"),
        (Pattern.XK, MALLORY.hello.encode(), "link_key"),
    ):
        pair = new_pair(pattern)
        pair.carry_forth()
        pair.carry_back()
        pair.carry_forth()
        (plaintext,) = build_plaintexts([(FrameType.HELLO, body)])
        drain(pair.initiator)
        pair.initiator.receive_data(sealed_by(pair.responder, plaintext), 1.0)
        assert _error(pair.initiator) == word


def test_payload_in_message_2_of_xk() -> None:
    """The rightful responder, but with a payload where the protocol has none."""
    initiator = dial_to(BOB)
    noise = HandshakeState(
        handshake_pattern("XK"), is_initiator=False, prologue=PROLOGUE, s=BOB.identity.link_private
    )
    noise.read_message(initiator.data_to_send(0.0)[24:72])
    initiator.receive_data(encode_frame(noise.write_message(b"surprise")), 0.0)
    assert _error(initiator) == "payload"


def test_an_unknown_close_reason_is_done() -> None:
    pair = established_pair()
    pair.responder.receive_data(sealed_by(pair.initiator, inside(5, b"\x7f")), 1.0)
    assert drain(pair.responder) == [LinkClosed(None, CloseReason.DONE, by_peer=True)]


def test_frames_after_close_in_its_record_are_ignored() -> None:
    pair = established_pair()
    plaintext = inside(2, b"first") + inside(5, b"\2") + inside(2, b"after") + inside(1, b"")
    pair.responder.receive_data(sealed_by(pair.initiator, plaintext), 1.0)
    assert drain(pair.responder) == [
        PacketReceived(b"first"),
        LinkClosed(None, CloseReason.REFUSED, by_peer=True),
    ]


def test_a_flood_of_pings_owes_one_pong() -> None:
    """5,900 PINGs in one record: one answer, to the newest."""
    pair = established_pair()
    pings = [(FrameType.PING, number.to_bytes(8, "big")) for number in range(5_900)]
    (plaintext,) = build_plaintexts(pings)
    pair.responder.receive_data(sealed_by(pair.initiator, plaintext), 1.0)
    assert len(pair.responder.data_to_send(1.0)) == 2 + 64 + 16


def test_a_pong_nobody_asked_for_says_nothing() -> None:
    pair = established_pair()
    before = pair.responder.rtt_s
    for token in (0, 1):
        pair.responder.receive_data(sealed_by(pair.initiator, inside(4, token.to_bytes(8, "big"))), 9.0)
    assert pair.responder.rtt_s == before
    assert pair.responder.is_established


def test_only_the_pong_to_our_newest_ping_measures() -> None:
    """And that once: a second one may come at any time."""
    pair = established_pair()
    pair.responder.handle_timer(25.0)
    measured = []
    for token, now in ((2, 26.0), (1, 27.0), (1, 90.0)):
        pair.responder.receive_data(sealed_by(pair.initiator, inside(4, token.to_bytes(8, "big"))), now)
        measured.append(pair.responder.rtt_s)
    assert measured == [0.0, 2.0, 2.0]


def test_stolen_static_keys_do_not_open_a_recording() -> None:
    """CT-16, SF-87: with both link keys and the whole wire, a new handshake over the old messages still fails."""
    pair = established_pair()
    pair.responder.send_packet(b"the past")
    pair.pump()
    thief = HandshakeState(
        handshake_pattern("XK"), is_initiator=False, prologue=PROLOGUE, s=BOB.identity.link_private
    )
    frames = split_frames(bytes(pair.sent_by_initiator))
    thief.read_message(frames[0][2:][22:70])
    thief.write_message()
    with pytest.raises(RemoteProtocolError, match=r"^decrypt$"):
        thief.read_message(frames[1][2:])


def test_an_attacker_who_knows_all_public_keys_learns_nothing_from_an_answer() -> None:
    """SF-32, SF-36: a caller without the claimed private key is never established, and gets no HELLO."""
    pair = LinkPair(_dial_with_card_of(ALICE, pattern=Pattern.XK), answer_as())
    pair.pump()
    assert len(split_frames(bytes(pair.sent_by_responder))) == 1
    assert not any(isinstance(event, Established) for event in drain(pair.initiator))
