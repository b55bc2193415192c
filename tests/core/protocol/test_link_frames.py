"""The frames of an established link beside packets: requests, fragments, streams, redirects, and who goes first."""

import contextlib
import itertools
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.address import Address
from core.protocol.events import (
    AnswerReceived,
    CloseReason,
    LinkClosed,
    LinkEvent,
    Outcome,
    PacketReceived,
    RedirectReceived,
    RequestClass,
    RequestReceived,
    StreamData,
    StreamEnded,
    StreamGranted,
    StreamOpened,
    StreamStatus,
    TicketReceived,
    UnreliableReceived,
)
from core.protocol.fragments import CHUNK_BYTES, MAX_WHOLE_BYTES, MAX_WHOLES, Joiner, Splitter
from core.protocol.link_state import ALLOWED_FRAMES, LinkState, as_markdown
from core.protocol.priorities import ROOM_BYTES
from core.protocol.records import FrameType, parse_plaintext
from core.protocol.redirect import MAX_REDIRECTS, REDIRECT_CONTEXT, Redirect, RedirectKind
from core.protocol.streams import MAX_BUFFER_BYTES, MAX_STREAMS
from core.protocol.tickets import encode_ticket
from tests.fakes.link_pair import (
    ALICE,
    BOB,
    MALLORY,
    LinkPair,
    byte_by_byte,
    drain,
    established_pair,
    inside,
    issue_to,
    new_pair,
    sealed_by,
    split_frames,
)

DOCUMENT = Path(__file__).parents[3] / "docs" / "protocol.md"
COMPLETE, CANCELLED, REFUSED = StreamStatus


def _closed(error: str) -> LinkClosed:
    return LinkClosed(error, None, by_peer=False)


def _hear(*plaintexts: bytes) -> list[LinkEvent]:
    """What a responder tells of such records."""
    pair = established_pair()
    for plaintext in plaintexts:
        pair.responder.receive_data(sealed_by(pair.initiator, plaintext), 1.0)
    return drain(pair.responder)


# Requests and answers


@pytest.mark.parametrize("size", [0, 1, 65_000, 65_516, 70_000, MAX_WHOLE_BYTES - 20])
def test_requests_and_answers_of_any_size(size: int) -> None:
    """JE-43, JE-47: both ways, whole, whether in one record or in fragments."""
    pair, body = established_pair(), os.urandom(size)
    pair.initiator.send_request(7, RequestClass.DURABLE, 30_000, "history", body)
    pair.responder.send_answer(9, Outcome.ANSWERED, body)
    pair.pump()
    assert drain(pair.responder) == [RequestReceived(7, RequestClass.DURABLE, 30_000, "history", body)]
    assert drain(pair.initiator) == [AnswerReceived(9, Outcome.ANSWERED, body)]


def test_layout_of_request_and_answer() -> None:
    request = bytes.fromhex("01020304 02 00007530 07") + b"history" + b"body"
    answer = bytes.fromhex("01020304 01") + b"why"
    assert _hear(inside(9, request), inside(10, answer)) == [
        RequestReceived(0x01020304, RequestClass.DURABLE, 30_000, "history", b"body"),
        AnswerReceived(0x01020304, Outcome.REFUSED, b"why"),
    ]


@pytest.mark.parametrize(
    ("arguments"),
    [
        (1 << 32, RequestClass.PROMPT, 1, "x", b""),
        (-1, RequestClass.PROMPT, 1, "x", b""),
        (1, RequestClass.PROMPT, 1 << 32, "x", b""),
        (1, RequestClass.PROMPT, 1, "", b""),
        (1, RequestClass.PROMPT, 1, "x" * 256, b""),
        (1, RequestClass.PROMPT, 1, "x", bytes(MAX_WHOLE_BYTES)),
    ],
)
def test_our_own_mistakes_in_a_request(arguments: tuple[int, RequestClass, int, str, bytes]) -> None:
    with pytest.raises(LocalProtocolError):
        established_pair().initiator.send_request(*arguments)


# Fragments


@settings(max_examples=30)
@given(
    bodies=st.lists(st.binary(min_size=1, max_size=60), min_size=1, max_size=7),
    factor=st.integers(300, 15_000),
)
def test_whatever_is_split_is_joined(bodies: list[bytes], factor: int) -> None:
    """Within the limits of the receiver, whatever waits; small ones overtake large ones."""
    splitter, joiner, wholes = Splitter(), Joiner(), []
    for body in bodies:
        splitter.add(FrameType.ANSWER, body * factor)
    assert splitter.queued_bytes == sum(1 + len(body) * factor for body in bodies)
    while (frame := splitter.take()) is not None:
        assert len(frame[1]) <= CHUNK_BYTES + 12
        assert len(joiner._parts) <= MAX_WHOLES
        assert sum(joiner._totals.values()) <= MAX_WHOLE_BYTES
        if (whole := joiner.feed(frame[1])) is not None:
            wholes.append(whole[1])
    assert sorted(wholes) == sorted(body * factor for body in bodies)
    assert splitter.queued_bytes == 0
    assert joiner._parts == {}


def test_the_sender_keeps_to_the_limits_of_the_receiver() -> None:
    """Of three wholes of 400 KB two are under way; the third begins when one is through."""
    splitter, joiner = Splitter(), Joiner()
    for number in range(3):
        splitter.add(FrameType.ANSWER, bytes([number]) * 400_000)
    order, under_way = [], []
    while (frame := splitter.take()) is not None:
        whole = joiner.feed(frame[1])
        under_way.append(len(joiner._parts))
        order += [] if whole is None else [whole[1][0]]
    assert (order, max(under_way)) == ([0, 1, 2], 2)


def _part(number: int, total: int, offset: int, data: bytes) -> bytes:
    head = b"".join(value.to_bytes(4, "big") for value in (number, total, offset))
    return inside(12, head + data)


ANSWER = b"\x0a" + bytes.fromhex("00000001 00")


@pytest.mark.parametrize(
    "parts",
    [
        [_part(1, 6, 1, b"x")],
        [_part(1, 6, 0, ANSWER[:3]), _part(1, 6, 4, b"x")],
        [_part(1, 6, 0, ANSWER[:3]), _part(1, 6, 2, b"x")],
        [_part(1, 6, 0, ANSWER[:3]), _part(1, 7, 3, b"x")],
        [_part(1, 6, 0, ANSWER[:3]), _part(1, 6, 0, ANSWER[:3])],
        [_part(1, 6, 0, ANSWER[:3]), _part(2, 6, 3, b"x")],
        [_part(1, 6, 0, ANSWER + b"x")],
        [_part(1, 0, 0, ANSWER)],
        [_part(1, MAX_WHOLE_BYTES + 1, 0, ANSWER)],
        [_part(number, 100, 0, ANSWER) for number in range(MAX_WHOLES + 1)],
        [_part(number, MAX_WHOLE_BYTES // 2 + 1, 0, ANSWER) for number in range(2)],
        *[[_part(1, 100, 0, bytes([kind]))] for kind in range(20) if kind not in (9, 10)],
    ],
)
def test_fragments_that_do_not_fit_together(parts: list[bytes]) -> None:
    """What is kept is bounded by what was announced; nothing but requests and answers comes in parts."""
    assert _hear(*parts) == [_closed("fragment")]


def test_fragments_of_one_byte() -> None:
    parts = [_part(5, len(ANSWER), at, ANSWER[at : at + 1]) for at in range(len(ANSWER))]
    assert _hear(*parts) == [AnswerReceived(1, Outcome.ANSWERED, b"")]


def test_a_malformed_whole() -> None:
    assert _hear(_part(1, 2, 0, b"\x0a\0")) == [_closed("truncated")]


# Unreliable


def test_the_newest_of_its_kind_wins_while_the_link_is_busy() -> None:
    """SF-66."""
    pair = established_pair()
    for number in range(5):
        pair.initiator.send_unreliable(bytes([number, 1]), kind=1)
        pair.initiator.send_unreliable(bytes([number, 2]), kind=2)
        assert pair.initiator.data_to_send(0.0, room=0) == b""
    pair.initiator.send_packet(b"text")
    pair.responder.receive_data(pair.initiator.data_to_send(0.0, room=0), 0.0)
    assert drain(pair.responder) == [PacketReceived(b"text")]
    pair.responder.receive_data(pair.initiator.data_to_send(0.0, room=1), 0.0)
    assert drain(pair.responder) == [UnreliableReceived(b"\4\1"), UnreliableReceived(b"\4\2")]


def test_many_kinds_do_not_pile_up() -> None:
    pair = established_pair()
    for kind in range(100):
        pair.initiator.send_unreliable(bytes([kind]), kind)
    pair.pump()
    assert drain(pair.responder) == [UnreliableReceived(bytes([kind])) for kind in range(92, 100)]


# Streams


def _open_stream(pair: LinkPair) -> int:
    stream = pair.initiator.open_stream("file", b"about")
    pair.pump()
    assert drain(pair.responder) == [StreamOpened(stream, "file", b"about")]
    return stream


@pytest.mark.parametrize("is_byte_by_byte", [False, True])
def test_a_stream_from_end_to_end(is_byte_by_byte: bool) -> None:
    """Nothing is sent before it is granted, and no more; END comes after the last byte."""
    pair = established_pair()
    if is_byte_by_byte:
        pair.segment = byte_by_byte
    stream, data = _open_stream(pair), os.urandom(50_000)
    assert (pair.initiator.stream_send(stream, data), pair.initiator.stream_room(stream)) == (0, 0)
    sent, arrived = 0, b""
    while sent < len(data):
        pair.responder.grant(stream, 20_000)
        pair.pump()
        assert drain(pair.initiator) == [StreamGranted(stream, 20_000)]
        sent += pair.initiator.stream_send(stream, data[sent:])
        pair.pump()
        arrived += b"".join(event.data for event in drain(pair.responder) if isinstance(event, StreamData))
        assert len(arrived) == sent
    pair.initiator.end_stream(stream, COMPLETE)
    pair.pump()
    assert arrived == data
    assert drain(pair.responder) == [StreamEnded(stream, COMPLETE)]


def test_the_end_waits_for_what_is_queued() -> None:
    pair = established_pair()
    stream = _open_stream(pair)
    pair.responder.grant(stream, 100_000)
    pair.pump()
    assert pair.initiator.stream_send(stream, bytes(100_000)) == 100_000
    pair.initiator.end_stream(stream, COMPLETE)
    with pytest.raises(LocalProtocolError):
        pair.initiator.stream_send(stream, b"x")
    pair.pump()
    events = drain(pair.responder)
    assert [type(event) for event in events] == [StreamData, StreamData, StreamEnded]


def test_numbers_of_streams() -> None:
    """Even ones of the initiator, odd ones of the responder; both directions at once."""
    pair = established_pair()
    assert [pair.initiator.open_stream("a") for _ in range(3)] == [0, 2, 4]
    assert [pair.responder.open_stream("b") for _ in range(3)] == [1, 3, 5]
    pair.pump()
    assert drain(pair.responder) == [StreamOpened(number, "a", b"") for number in (0, 2, 4)]
    assert drain(pair.initiator) == [StreamOpened(number, "b", b"") for number in (1, 3, 5)]


def test_streams_take_turns() -> None:
    pair = established_pair()
    streams = [_open_stream(pair) for _ in range(3)]
    for stream in streams:
        pair.responder.grant(stream, 200_000)
    pair.pump()
    for stream in streams:
        pair.initiator.stream_send(stream, bytes(140_000))
    pair.pump()
    order = [event.stream for event in drain(pair.responder) if isinstance(event, StreamData)]
    assert order[:6] == streams * 2


def test_a_stream_keeps_no_more_than_its_buffer() -> None:
    """The owner reads the file as fast as the network takes it."""
    pair = established_pair()
    stream = _open_stream(pair)
    pair.responder.grant(stream, 10 * MAX_BUFFER_BYTES)
    pair.pump()
    assert pair.initiator.stream_send(stream, bytes(10 * MAX_BUFFER_BYTES)) == MAX_BUFFER_BYTES
    assert pair.initiator.queued_bytes == MAX_BUFFER_BYTES
    assert pair.initiator.stream_send(stream, b"x") == 0
    pair.pump()
    assert pair.initiator.stream_room(stream) == MAX_BUFFER_BYTES


@pytest.mark.parametrize("queued", [0, 100])
def test_the_sender_cancels(queued: int) -> None:
    pair = established_pair()
    stream = _open_stream(pair)
    pair.responder.grant(stream, 1_000)
    pair.pump()
    pair.initiator.stream_send(stream, bytes(queued))
    pair.initiator.end_stream(stream, CANCELLED)
    pair.pump()
    assert drain(pair.responder) == [StreamEnded(stream, CANCELLED)]
    with pytest.raises(LocalProtocolError):
        pair.initiator.stream_room(stream)


def test_the_receiver_cancels_while_data_is_under_way() -> None:
    """What crosses the cancellation is ignored on both sides."""
    pair = established_pair()
    stream = _open_stream(pair)
    pair.responder.grant(stream, 50_000)
    pair.pump()
    drain(pair.initiator)
    pair.initiator.stream_send(stream, bytes(10_000))
    pair.responder.grant(stream, 5)
    pair.responder.end_stream(stream, REFUSED)
    pair.carry_forth()
    pair.carry_back()
    assert drain(pair.responder) == []
    assert drain(pair.initiator) == [StreamGranted(stream, 5), StreamEnded(stream, REFUSED)]
    with pytest.raises(LocalProtocolError):
        pair.initiator.stream_send(stream, b"x")
    pair.pump()
    assert pair.initiator.is_established
    assert pair.responder.is_established


def test_both_sides_end_a_stream_at_once() -> None:
    pair = established_pair()
    stream = _open_stream(pair)
    pair.responder.grant(stream, 5)
    pair.initiator.end_stream(stream, COMPLETE)
    pair.responder.end_stream(stream, REFUSED)
    pair.pump()
    assert (drain(pair.initiator), drain(pair.responder)) == ([], [])
    assert pair.initiator.is_established
    assert pair.responder.is_established


def _u32(*values: int) -> bytes:
    return b"".join(value.to_bytes(4, "big") for value in values)


OPEN_0 = inside(13, _u32(0) + b"\1f")


@pytest.mark.parametrize(
    ("plaintexts", "word"),
    [
        ([inside(13, _u32(1) + b"\1f")], "stream"),
        ([inside(13, _u32(2) + b"\1f")], "stream"),
        ([OPEN_0, OPEN_0], "stream"),
        ([OPEN_0, inside(13, _u32(4) + b"\1f")], "stream"),
        ([inside(13, _u32(0) + b"\0f")], "length"),
        ([inside(13, _u32(0) + b"\3f")], "truncated"),
        ([inside(13, _u32(0) + b"\1\xff")], "utf8"),
        ([inside(13, _u32(0) + b"\1f" + bytes(1_025))], "frame_size"),
        ([inside(13, _u32(2 * number) + b"\1f") for number in range(MAX_STREAMS + 1)], "stream"),
        ([inside(14, _u32(0) + b"x")], "stream"),
        ([inside(14, _u32(1) + b"x")], "stream"),
        ([OPEN_0, inside(14, _u32(0) + b"x")], "credit"),
        ([inside(15, _u32(0, 5))], "stream"),
        ([inside(15, _u32(1, 5))], "stream"),
        ([inside(16, _u32(0) + b"\0")], "stream"),
        ([inside(16, _u32(1) + b"\2")], "stream"),
        ([OPEN_0, inside(16, _u32(0) + b"\2")], "stream"),
        ([OPEN_0, inside(16, _u32(0) + b"\3")], "frame_value"),
    ],
)
def test_streams_that_break_the_rules(plaintexts: list[bytes], word: str) -> None:
    assert _hear(*plaintexts)[-1] == _closed(word)


def test_data_beyond_the_credit() -> None:
    pair = established_pair()
    stream = _open_stream(pair)
    pair.responder.grant(stream, 10)
    pair.responder.receive_data(sealed_by(pair.initiator, inside(14, _u32(stream) + bytes(10))), 0.0)
    pair.responder.receive_data(sealed_by(pair.initiator, inside(14, _u32(stream) + b"x")), 0.0)
    assert drain(pair.responder) == [StreamData(stream, bytes(10)), _closed("credit")]


@pytest.mark.parametrize("counts", [(0,), (2**32 - 1, 1)])
def test_credit_out_of_range(counts: tuple[int, ...]) -> None:
    pair = established_pair()
    stream = _open_stream(pair)
    for count in counts:
        pair.initiator.receive_data(sealed_by(pair.responder, inside(15, _u32(stream, count))), 0.0)
    assert drain(pair.initiator)[-1] == _closed("credit")


def test_our_own_mistakes_with_streams() -> None:
    pair = established_pair()
    stream = _open_stream(pair)
    mistakes = [
        lambda: pair.initiator.stream_send(stream + 2, b"x"),
        lambda: pair.responder.stream_send(stream, b"x"),
        lambda: pair.initiator.grant(stream, 1),
        lambda: pair.responder.grant(stream, 0),
        lambda: pair.responder.grant(stream, 1 << 32),
        lambda: pair.responder.end_stream(stream, COMPLETE),
        lambda: pair.initiator.end_stream(stream, REFUSED),
        lambda: pair.initiator.open_stream(""),
        lambda: pair.initiator.open_stream("x", bytes(1_025)),
    ]
    for mistake in mistakes:
        with pytest.raises(LocalProtocolError):
            mistake()
    for _ in range(MAX_STREAMS - 1):
        pair.initiator.open_stream("x")
    with pytest.raises(LocalProtocolError):
        pair.initiator.open_stream("x")
    pair.pump()
    assert pair.responder.is_established


@settings(max_examples=60)
@given(script=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3), st.integers(1, 40_000)), max_size=40))
def test_two_honest_sides_never_break_a_rule(script: list[tuple[int, int, int]]) -> None:
    """Whatever the order of opening, granting, sending and ending, cut in flights at any time, bytes are never lost."""
    pair, sent = established_pair(), dict[int, int]()
    for act, which, size in script:
        with contextlib.suppress(LocalProtocolError, KeyError):
            _act(pair, sent, act, 2 * which, size)
    pair.pump()
    arrived, ended = dict[int, int](), set[int]()
    for event in drain(pair.responder):
        assert isinstance(event, StreamOpened | StreamData | StreamEnded)
        assert event.stream not in ended
        if isinstance(event, StreamData):
            arrived[event.stream] = arrived.get(event.stream, 0) + len(event.data)
        elif isinstance(event, StreamEnded):
            ended.add(event.stream)
    assert arrived == {stream: count for stream, count in sent.items() if count}
    assert pair.initiator.is_established


def _act(pair: LinkPair, sent: dict[int, int], act: int, stream: int, size: int) -> None:
    match act:
        case 0:
            sent[pair.initiator.open_stream("s")] = 0
        case 1:
            pair.responder.grant(stream, size)
        case 2:
            sent[stream] += pair.initiator.stream_send(stream, bytes(size))
        case 3:
            pair.initiator.end_stream(stream, COMPLETE)
        case _:
            (pair.carry_forth if size % 2 else pair.carry_back)()


# Priorities


def _bulk_pair(size: int = 200_000) -> tuple[LinkPair, int]:
    """A pair whose initiator has so much of a stream queued."""
    pair = established_pair()
    stream = _open_stream(pair)
    pair.responder.grant(stream, 10 * size)
    pair.pump()
    drain(pair.initiator)
    assert pair.initiator.stream_send(stream, bytes(size)) == size
    return pair, stream


def test_a_text_overtakes_bulk() -> None:
    """JE-72: control, then texts, then fragments, then data, however they were queued."""
    pair, _ = _bulk_pair()
    pair.initiator.send_request(1, RequestClass.PROMPT, 1, "big", bytes(100_000))
    pair.initiator.send_packet(b"text")
    pair.initiator.send_ticket(issue_to(BOB, ALICE))
    pair.pump()
    kinds = [type(event) for event in drain(pair.responder)]
    assert kinds[:2] == [TicketReceived, PacketReceived]
    assert kinds.index(RequestReceived) < kinds.index(StreamData)


def test_bulk_is_made_only_within_the_room() -> None:
    pair, _ = _bulk_pair()
    assert pair.initiator.data_to_send(0.0, room=0) == b""
    assert pair.initiator.data_to_send(0.0, room=-5) == b""
    part = pair.initiator.data_to_send(0.0, room=ROOM_BYTES)
    assert ROOM_BYTES <= len(part) < ROOM_BYTES + 65_519 + 18
    assert {len(frame) for frame in split_frames(part)} == {2 + 65_519 + 16}
    pair.initiator.send_packet(b"text")
    assert len(pair.initiator.data_to_send(0.0, room=0)) == 2 + 64 + 16
    texts = bytes(60_000)
    pair.initiator.send_packet(texts)
    assert len(split_frames(pair.initiator.data_to_send(0.0, room=50_000))) == 1


def test_fragments_wait_for_room_like_data() -> None:
    pair = established_pair()
    pair.initiator.send_request(1, RequestClass.PROMPT, 1, "big", bytes(200_000))
    assert pair.initiator.data_to_send(0.0, room=0) == b""
    assert pair.initiator.queued_bytes > 200_000
    assert len(split_frames(pair.initiator.data_to_send(0.0, room=1))) == 1


def test_close_comes_last_and_cuts_bulk_off() -> None:
    pair, _ = _bulk_pair()
    pair.initiator.send_packet(b"last words")
    pair.initiator.close(CloseReason.DONE, 1.0)
    pair.pump()
    assert drain(pair.responder) == [
        PacketReceived(b"last words"),
        LinkClosed(None, CloseReason.DONE, by_peer=True),
    ]


# Redirects

TARGET = (Address("192.0.2.7", 42421), Address("2001:db8::7", 1))


def _redirect(**changed: object) -> Redirect:
    given: dict[str, object] = {"datetime_ms": 5, "expiry_ms": 9, "addresses": TARGET} | changed
    return Redirect.make(ALICE.identity, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("card", [None, MALLORY.hello.card])
def test_a_redirect_is_signed_and_told(card: object) -> None:
    """SF-72, SF-73."""
    pair, redirect = established_pair(), _redirect(card=card)
    assert redirect.kind is (RedirectKind.TEMPORARY if card is None else RedirectKind.PERMANENT)
    pair.initiator.send_redirect(redirect)
    pair.pump()
    assert drain(pair.responder) == [RedirectReceived(redirect)]
    assert [redirect.is_expired(now_ms) for now_ms in (8, 9)] == [False, True]


def test_layout_of_a_redirect() -> None:
    body = _redirect().encode()
    head = b"\0" + (5).to_bytes(8, "big") + (9).to_bytes(8, "big")
    addresses = b"\2\4" + bytes([192, 0, 2, 7]) + b"\xa5\xb5\6" + TARGET[1].ip.packed + b"\0\1"
    assert body[:-64] == head + addresses + b"\0\0"


@pytest.mark.parametrize("at", [0, 1, 9, 17, 20, 30, -1, -64, -66])
def test_a_redirect_that_was_changed(at: int) -> None:
    body = bytearray(_redirect().encode())
    body[at] ^= 1
    with pytest.raises(RemoteProtocolError):
        Redirect.decode(bytes(body), ALICE.identity.identity_key)


def test_a_redirect_of_somebody_else() -> None:
    """SF-82: only the peer's own word counts on its link."""
    body = Redirect.make(MALLORY.identity, datetime_ms=5, expiry_ms=9, addresses=TARGET).encode()
    assert _hear(inside(17, body)) == [_closed("signature")]


def _signed(kind: int, addresses: bytes, card: bytes) -> bytes:
    part = bytes([kind]) + bytes(16) + addresses + len(card).to_bytes(2, "big") + card
    return part + ALICE.identity.sign(REDIRECT_CONTEXT, part)


ONE_ADDRESS = b"\1\4" + bytes([192, 0, 2, 7]) + b"\0\1"


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (_signed(0, b"\0", b""), "redirect"),
        (_signed(1, ONE_ADDRESS, b""), "redirect"),
        (_signed(0, ONE_ADDRESS, MALLORY.hello.card.encode()), "redirect"),
        (_signed(2, ONE_ADDRESS, b""), "redirect"),
        (_signed(1, ONE_ADDRESS, MALLORY.hello.card.encode()[:-1] + b"x"), "signature"),
        (_signed(0, b"\x09" + ONE_ADDRESS[1:] * 9, b""), "addresses"),
        (_signed(0, ONE_ADDRESS, b"")[:-1], "truncated"),
        (_signed(0, ONE_ADDRESS, b"") + b"\0", "trailing"),
    ],
    ids=itertools.count(),
)
def test_a_redirect_that_does_not_fit_together(body: bytes, word: str) -> None:
    with pytest.raises(RemoteProtocolError, match=f"^{word}$"):
        Redirect.decode(body, ALICE.identity.identity_key)


def test_redirects_on_one_link_have_an_end() -> None:
    """Each costs signatures to check."""
    body = _redirect().encode()
    events = _hear(inside(17, body) * (MAX_REDIRECTS + 5))
    assert events == [RedirectReceived(_redirect())] * MAX_REDIRECTS + [_closed("redirects")]


def test_our_own_mistakes_in_a_redirect() -> None:
    for addresses in ((), TARGET * 5):
        with pytest.raises(LocalProtocolError):
            _redirect(addresses=addresses)


# Every frame, in every state, cut and too long

SAMPLES: dict[FrameType, bytes] = {
    FrameType.PACKET: b"x",
    FrameType.PING: bytes(8),
    FrameType.PONG: bytes(8),
    FrameType.CLOSE: b"\0",
    FrameType.REKEY: b"",
    FrameType.TICKET: encode_ticket(issue_to(BOB, ALICE)),
    FrameType.REQUEST: bytes.fromhex("00000001 00 00000001 0178"),
    FrameType.ANSWER: ANSWER[1:],
    FrameType.UNRELIABLE: b"x",
    FrameType.FRAGMENT: _part(1, 100, 0, ANSWER[:1])[3:],
    FrameType.OPEN: OPEN_0[3:],
    FrameType.REDIRECT: _redirect().encode(),
}
FIXED = {FrameType.PING: 8, FrameType.PONG: 8, FrameType.CLOSE: 1, FrameType.REKEY: 0, FrameType.TICKET: 56}
SIZES = FIXED | {FrameType.GRANT: 8, FrameType.END: 5}
SHORTEST = {
    FrameType.PACKET: 1,
    FrameType.FRESH: 1,
    FrameType.REQUEST: 11,
    FrameType.ANSWER: 5,
    FrameType.UNRELIABLE: 1,
    FrameType.FRAGMENT: 13,
    FrameType.OPEN: 6,
    FrameType.DATA: 5,
    FrameType.REDIRECT: 84,
}
LONGEST = {FrameType.HELLO: 1_024, FrameType.FRESH: 49, FrameType.OPEN: 1_284, FrameType.REDIRECT: 748}


def test_the_tables_cover_every_frame() -> None:
    assert set(SIZES) | set(SHORTEST) | {FrameType.HELLO} == set(FrameType)
    assert frozenset(FrameType) - {FrameType.HELLO} == ALLOWED_FRAMES[LinkState.ESTABLISHED]


@pytest.mark.parametrize("kind", SAMPLES, ids=lambda kind: kind.name)
def test_every_frame_is_taken_when_established(kind: FrameType) -> None:
    events = _hear(inside(kind, SAMPLES[kind]))
    assert not any(isinstance(event, LinkClosed) and event.error for event in events)


@pytest.mark.parametrize("kind", list(FrameType)[1:], ids=lambda kind: kind.name)
@pytest.mark.parametrize("is_with_hello", [False, True])
def test_no_frame_comes_before_hello(kind: FrameType, is_with_hello: bool) -> None:
    """SF-37: nor any but HELLO as the first of a record."""
    pair = new_pair()
    pair.carry_forth()
    pair.carry_back()
    pair.carry_forth()
    drain(pair.initiator)
    body = bytes((SIZES | SHORTEST)[kind])
    tail = inside(1, BOB.hello.encode()) if is_with_hello else b""
    pair.initiator.receive_data(sealed_by(pair.responder, inside(kind, body) + tail), 0.0)
    assert drain(pair.initiator) == [_closed("frame_state")]


@pytest.mark.parametrize("kind", FrameType, ids=lambda kind: kind.name)
def test_frames_of_a_wrong_size(kind: FrameType) -> None:
    """One byte less than the least, one more than the most, and a length that runs beyond the record."""
    least, most = SIZES.get(kind, SHORTEST.get(kind, 0)), SIZES.get(kind, LONGEST.get(kind))
    wrong = [bytes([kind]) + (least + 500).to_bytes(2, "big") + bytes(least)]
    wrong += [inside(kind, bytes(least - 1))] if least else []
    wrong += [inside(kind, bytes(most + 1))] if most is not None else []
    for plaintext in wrong:
        with pytest.raises(RemoteProtocolError, match=r"^frame_size$"):
            parse_plaintext(plaintext)


@settings(max_examples=150)
@given(
    frames=st.lists(
        st.tuples(st.sampled_from(list(SAMPLES)), st.integers(0, 60), st.binary(max_size=6)), max_size=6
    )
)
def test_no_sealed_nonsense_makes_a_link_raise(frames: list[tuple[FrameType, int, bytes]]) -> None:
    """Right frames, cut anywhere and with a foreign tail: events, or the end of the link."""
    plaintext = b"".join(inside(kind, SAMPLES[kind][:cut] + tail) for kind, cut, tail in frames)
    pair = established_pair()
    pair.responder.receive_data(sealed_by(pair.initiator, plaintext), 1.0)
    events = drain(pair.responder)
    assert pair.responder.is_closed == (bool(events) and isinstance(events[-1], LinkClosed))


SENDS = {
    "packet": lambda link: link.send_packet(b"x"),
    "unreliable": lambda link: link.send_unreliable(b"x", 1),
    "request": lambda link: link.send_request(1, RequestClass.PROMPT, 1, "x", b""),
    "answer": lambda link: link.send_answer(1, Outcome.ANSWERED, b""),
    "ticket": lambda link: link.send_ticket(issue_to(BOB, ALICE)),
    "redirect": lambda link: link.send_redirect(_redirect()),
    "open": lambda link: link.open_stream("x"),
    "data": lambda link: link.stream_send(0, b"x"),
    "room": lambda link: link.stream_room(0),
    "grant": lambda link: link.grant(1, 1),
    "end": lambda link: link.end_stream(0, COMPLETE),
    "fresh": lambda link: link.refresh(0.0),
}


@pytest.mark.parametrize("name", SENDS)
def test_nothing_is_sent_before_establishment_or_after_the_end(name: str) -> None:
    """SF-17."""
    pair = new_pair()
    for carry in (pair.carry_forth, pair.carry_back, pair.carry_forth):
        with pytest.raises(LocalProtocolError):
            SENDS[name](pair.initiator)
        carry()
    pair.pump()
    pair.initiator.close(CloseReason.DONE, 0.0)
    with pytest.raises(LocalProtocolError):
        SENDS[name](pair.initiator)


def test_the_document_shows_the_table_of_states() -> None:
    assert as_markdown() in DOCUMENT.read_text("utf-8")
