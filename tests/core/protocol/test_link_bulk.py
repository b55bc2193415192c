"""Bulk on a link beside texts: who goes first, how much is made at a time, what can still be cancelled."""

import pytest

from core.errors import LocalProtocolError
from core.protocol.events import PacketReceived, RequestClass, StreamData, StreamEnded, StreamStatus
from core.protocol.priorities import ROOM_BYTES
from core.protocol.streams import MAX_BUFFER_BYTES
from tests.fakes.link_pair import LinkPair, drain, established_pair, split_frames

RECORD = 2 + 65_519 + 16  # a full one of bulk on the wire
STREAMS = 40


def _bulk(streams: int = 1) -> tuple[LinkPair, list[int]]:
    """A pair whose initiator has full buffers in so many streams, with credit for more."""
    pair = established_pair()
    numbers = [pair.initiator.open_stream("file") for _ in range(streams)]
    pair.pump()
    for number in numbers:
        pair.responder.grant(number, 2 * MAX_BUFFER_BYTES)
    pair.pump()
    drain(pair.initiator)
    drain(pair.responder)
    for number in numbers:
        assert pair.initiator.stream_send(number, bytes(MAX_BUFFER_BYTES)) == MAX_BUFFER_BYTES
    return pair, numbers


def test_a_text_queued_behind_ten_megabytes_leaves_in_the_next_flush_before_more_bulk() -> None:
    """JE-72."""
    pair, _ = _bulk(STREAMS)
    assert pair.initiator.queued_bytes == STREAMS * MAX_BUFFER_BYTES == 10 << 20
    first = pair.initiator.data_to_send(0.0, ROOM_BYTES)
    pair.initiator.send_packet(b"text")
    second = pair.initiator.data_to_send(0.0, ROOM_BYTES)
    pair.responder.receive_data(first + second, 0.0)
    kinds = [type(event) for event in drain(pair.responder)]
    assert kinds == [StreamData, PacketReceived, StreamData]
    assert len(first) == RECORD < ROOM_BYTES + RECORD


@pytest.mark.parametrize(
    ("room", "records"), [(-1, 0), (0, 0), (1, 1), (RECORD, 1), (RECORD + 1, 2), (ROOM_BYTES, 1)]
)
def test_a_record_begins_only_where_there_is_room(room: int, records: int) -> None:
    pair, _ = _bulk()
    assert [len(frame) for frame in split_frames(pair.initiator.data_to_send(0.0, room))] == [
        RECORD
    ] * records
    assert pair.initiator.has_bulk


def test_texts_take_room_from_bulk() -> None:
    pair, _ = _bulk()
    pair.initiator.send_packet(bytes(60_000))
    assert len(split_frames(pair.initiator.data_to_send(0.0, 60_000))) == 1
    assert pair.initiator.has_bulk


def test_a_link_tells_whether_bulk_waits() -> None:
    pair, _ = _bulk()
    assert pair.initiator.has_bulk
    pair.pump()
    assert not pair.initiator.has_bulk
    pair.initiator.send_packet(b"text")
    pair.initiator.send_request(1, RequestClass.PROMPT, 1, "small", b"")
    assert not pair.initiator.has_bulk
    pair.initiator.send_request(2, RequestClass.PROMPT, 1, "big", bytes(100_000))
    assert pair.initiator.has_bulk
    pair.pump()
    assert not pair.initiator.has_bulk
    assert not established_pair().initiator.has_bulk


def test_a_stream_is_being_sent_until_its_last_byte_was_taken() -> None:
    pair, (number,) = _bulk()
    pair.initiator.end_stream(number, StreamStatus.COMPLETE)
    assert pair.initiator.is_sending(number)
    assert pair.responder.is_receiving(number)
    pair.pump()
    assert not pair.initiator.is_sending(number)
    assert not pair.responder.is_receiving(number)


def test_what_is_complete_but_not_sent_can_still_be_cancelled() -> None:
    pair, (number,) = _bulk()
    pair.initiator.end_stream(number, StreamStatus.COMPLETE)
    pair.initiator.end_stream(number, StreamStatus.CANCELLED_BY_SENDER)
    assert not pair.initiator.has_bulk
    pair.pump()
    assert drain(pair.responder) == [StreamEnded(number, StreamStatus.CANCELLED_BY_SENDER)]
    with pytest.raises(LocalProtocolError):
        pair.initiator.end_stream(number, StreamStatus.CANCELLED_BY_SENDER)
