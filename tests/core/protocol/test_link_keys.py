"""Keys that change inside a link: REKEY by records, bytes and time, FRESH, and the end of a counter (CT-36, CT-44)."""

import itertools

import pytest

from core.errors import RemoteProtocolError
from core.protocol.events import CloseReason, LinkClosed, PacketReceived
from core.protocol.fresh import EXPECTED, FRESH_DEADLINE_S, Stage
from core.protocol.link import Link
from core.protocol.noise import CipherState, HandshakeState, TransportState, handshake_pattern
from core.protocol.records import FrameType, build_plaintexts, parse_plaintext
from core.protocol.rekey import KEY_LIMITS, KeyLimits
from core.protocol.verdict import Admission
from tests.fakes.link_pair import (
    ALICE,
    BOB,
    LinkPair,
    answer_as,
    byte_by_byte,
    drain,
    established_pair,
    inside,
    issue_to,
    present,
    resume_to,
    sealed_by,
    split_frames,
)

RECORD = 2 + 64 + 16


def _pair(limits: KeyLimits) -> LinkPair:
    """Established, with these limits on both sides."""
    dial = Link.dial(
        ALICE.identity, ALICE.hello, now=0.0, remote_link_key=BOB.identity.link_key, limits=limits
    )
    answered = Link.answer(BOB.identity, BOB.hello, now=0.0, admit=lambda _: Admission.ADMIT, limits=limits)
    pair = LinkPair(dial, answered)
    pair.pump()
    drain(pair.initiator)
    drain(pair.responder)
    return pair


def _transport(link: Link) -> TransportState:
    assert link._session is not None
    return link._session.transport


def _keys(link: Link) -> tuple[object, object]:
    """The key objects of both directions; a change of key makes another."""
    transport = _transport(link)
    return transport._send._aead, transport._receive._aead


def _talk(pair: LinkPair, *packets: bytes) -> None:
    """Each way, each in a record of its own, and it arrives."""
    for packet, (sender, receiver) in itertools.product(
        packets, ((pair.initiator, pair.responder), (pair.responder, pair.initiator))
    ):
        sender.send_packet(packet)
        pair.pump()
        assert drain(receiver) == [PacketReceived(packet)]


# REKEY


def test_limits_are_those_of_the_document() -> None:
    assert KeyLimits(65_536, 2**30, 600.0, 3600.0, 2**64 - 1 - 65_536) == KEY_LIMITS


def test_rekey_after_so_many_records() -> None:
    """Each direction on its own; the record with REKEY is the last under the old key, the counter goes on."""
    pair = _pair(KeyLimits(records=3))
    keys = []
    for _ in range(7):
        pair.initiator.send_packet(b"x")
        keys.append((_keys(pair.initiator)[0], pair.carry_forth()))
    assert [size for _, size in keys] == [RECORD, RECORD, 2 * RECORD] * 2 + [RECORD]
    assert len({key for key, _ in keys}) == 3
    assert drain(pair.responder) == [PacketReceived(b"x")] * 7
    assert _transport(pair.initiator).next_nonce == 9


def test_rekey_after_so_many_bytes() -> None:
    pair = _pair(KeyLimits(size=100_000))
    sizes = []
    for _ in range(4):
        pair.initiator.send_packet(bytes(60_000))
        sizes.append(len(split_frames(pair.initiator.data_to_send(0.0))))
    assert sizes == [1, 2, 1, 2]


def test_rekey_after_ten_minutes_with_traffic() -> None:
    """Not before there is something to send: an idle link does not wake for it."""
    pair = established_pair(now=0.0)
    for now, size in (
        (599.0, RECORD),
        (600.0, 2 * RECORD),
        (601.0, RECORD),
        (1199.0, RECORD),
        (1200.0, 2 * RECORD),
    ):
        pair.now = now
        pair.initiator.send_packet(b"x")
        assert pair.carry_forth() == size
    assert len(drain(pair.responder)) == 5


def test_many_rekeys_one_byte_at_a_time() -> None:
    pair = _pair(KeyLimits(records=1))
    pair.segment = byte_by_byte
    _talk(pair, *(bytes([number]) for number in range(10)))


def test_an_old_record_does_not_open_after_rekey() -> None:
    pair = _pair(KeyLimits(records=1))
    pair.initiator.send_packet(b"x")
    first, rekey = split_frames(pair.initiator.data_to_send(0.0))
    pair.responder.receive_data(first + rekey + first, 0.0)
    assert drain(pair.responder) == [PacketReceived(b"x"), LinkClosed("decrypt", None, by_peer=False)]


@pytest.mark.parametrize(
    "plaintext",
    [
        inside(FrameType.REKEY, b"") + inside(FrameType.PACKET, b"x"),
        inside(FrameType.REKEY, b"") + inside(FrameType.REKEY, b""),
    ],
)
def test_rekey_is_last_in_its_record(plaintext: bytes) -> None:
    pair = established_pair()
    pair.responder.receive_data(sealed_by(pair.initiator, plaintext), 1.0)
    assert drain(pair.responder) == [LinkClosed("rekey", None, by_peer=False)]


def test_rekey_may_share_a_record() -> None:
    """Ours stand alone; another implementation may put something before it."""
    pair = established_pair()
    record = sealed_by(pair.initiator, inside(FrameType.PACKET, b"x") + inside(FrameType.REKEY, b""))
    _transport(pair.initiator).rekey_sending()
    pair.responder.receive_data(record, 1.0)
    assert drain(pair.responder) == [PacketReceived(b"x")]
    _talk(pair, b"after")


def test_the_key_before_a_rekey_cannot_be_had_from_the_one_after() -> None:
    """What is stolen after REKEY does not open what was recorded before it."""
    pair = _pair(KeyLimits(records=1))
    pair.initiator.send_packet(b"the past")
    first, _ = split_frames(pair.initiator.data_to_send(0.0))
    stolen = _transport(pair.initiator)._send
    thief = CipherState()
    thief._aead = stolen._aead
    for nonce in range(4):
        thief.set_nonce(nonce)
        with pytest.raises(RemoteProtocolError):
            thief.decrypt_with_ad(b"", first[2:])


# The counter


def test_a_link_closes_before_its_counter_wraps() -> None:
    """CT-36: 2^16 records before the end nothing more is sealed."""
    pair = established_pair()
    last = KEY_LIMITS.last_nonce
    _transport(pair.initiator)._send.set_nonce(last - 1)
    _transport(pair.responder)._receive.set_nonce(last - 1)
    pair.initiator.send_packet(b"the last")
    pair.carry_forth()
    assert drain(pair.responder) == [PacketReceived(b"the last")]
    pair.initiator.send_packet(b"one more")
    assert pair.initiator.data_to_send(1.0) == b""
    assert drain(pair.initiator) == [LinkClosed("counter", None, by_peer=False)]


def test_close_at_the_end_of_the_counter_is_silent() -> None:
    pair = established_pair()
    _transport(pair.initiator)._send.set_nonce(KEY_LIMITS.last_nonce)
    pair.initiator.close(CloseReason.DONE, 1.0)
    assert pair.initiator.data_to_send(1.0) == b""
    assert drain(pair.initiator) == [LinkClosed(None, None, by_peer=False)]


# FRESH


def _hash(link: Link) -> bytes:
    return _transport(link).handshake_hash


@pytest.mark.parametrize("is_byte_by_byte", [False, True])
def test_fresh_keys_after_an_hour(is_byte_by_byte: bool) -> None:
    """The initiator's timer begins it; three frames later both directions have keys of a new handshake."""
    pair = established_pair(now=0.0)
    if is_byte_by_byte:
        pair.segment = byte_by_byte
    _talk(pair, b"before")
    old, old_hash = {*_keys(pair.initiator), *_keys(pair.responder)}, _hash(pair.initiator)
    for link in (pair.initiator, pair.responder):
        link.handle_timer(50.0)
    pair.now = 50.0
    pair.pump()
    assert _hash(pair.initiator) == old_hash
    _advance_to(pair, 3600.0)
    assert _hash(pair.initiator) == _hash(pair.responder) != old_hash
    assert not old & {*_keys(pair.initiator), *_keys(pair.responder)}
    assert (
        max(_transport(link).next_nonce for link in (pair.initiator, pair.responder)) <= 1
    )  # a PING or PONG
    _talk(pair, b"after")
    again = _hash(pair.initiator)
    _advance_to(pair, 7200.0 + 100.0)
    assert _hash(pair.initiator) == _hash(pair.responder) != again


def _advance_to(pair: LinkPair, until: float) -> None:
    while pair.now < until:
        timers = [link.next_timer() for link in (pair.initiator, pair.responder)]
        pair.now = min(until, *(timer for timer in timers if timer is not None))
        pair.initiator.handle_timer(pair.now)
        pair.responder.handle_timer(pair.now)
        pair.pump()


def test_the_one_timer_knows_when_new_keys_are_due() -> None:
    """Also where nothing else is due then; at the responder it is not."""
    pair = established_pair(now=3_000.0)
    for now in range(3_060, 6_600, 20):
        pair.now = float(now)
        for link in (pair.initiator, pair.responder):
            link.send_packet(b"x")
        pair.pump()
    assert (pair.initiator.next_timer(), pair.responder.next_timer()) == (6_600.0, 6_605.0)


def test_fresh_keys_when_the_owner_says_so() -> None:
    """After sleep; packets that are under way meanwhile arrive, in order, in both directions, at every step."""
    pair = established_pair()
    before = _hash(pair.initiator)
    pair.initiator.refresh(1.0)
    pair.initiator.refresh(1.0)
    sent: list[bytes] = []
    for number, carry in enumerate((pair.carry_forth, pair.carry_back) * 3):
        sent.append(bytes([number]))
        pair.initiator.send_packet(sent[-1])
        pair.responder.send_packet(sent[-1])
        carry()
    pair.pump()
    assert _hash(pair.initiator) == _hash(pair.responder) != before
    for link in (pair.initiator, pair.responder):
        assert drain(link) == [PacketReceived(packet) for packet in sent]


def test_the_responder_leaves_it_to_the_initiator() -> None:
    pair = established_pair()
    pair.responder.refresh(1.0)
    assert pair.responder.data_to_send(1.0) == b""


def test_fresh_after_a_resumption() -> None:
    issued = issue_to(ALICE, BOB)
    pair = LinkPair(resume_to(BOB, issued), answer_as())
    present(pair)
    pair.responder.use_ticket(issued, 0.0)
    pair.pump()
    before = _hash(pair.initiator)
    pair.initiator.refresh(1.0)
    pair.pump()
    assert _hash(pair.initiator) == _hash(pair.responder) != before


def test_rekey_and_fresh_do_not_meet() -> None:
    """FRESH 2 and 3 stay the last under their keys even where every record is followed by REKEY."""
    pair = _pair(KeyLimits(records=1))
    pair.initiator.refresh(0.0)
    pair.pump()
    _talk(pair, b"after", b"again")
    assert _hash(pair.initiator) == _hash(pair.responder)


def test_frames_of_fresh() -> None:
    """Step 1 and 48 bytes, step 2 and 48 bytes, step 3; each alone in a record."""
    pair = established_pair()
    seen: list[tuple[int, bytes]] = []
    for link in (pair.initiator, pair.responder):
        session = link._session
        assert session is not None
        session.transport = _Spy(session.transport, seen)  # type: ignore[assignment]
    pair.initiator.refresh(1.0)
    pair.pump()
    assert [(kind, body[0], len(body)) for kind, body in seen] == [(7, 1, 49), (7, 2, 49), (7, 3, 1)]


class _Spy:
    """Notes the frames of each record that is opened."""

    def __init__(self, transport: TransportState, seen: list[tuple[int, bytes]]) -> None:
        self._transport = transport
        self._seen = seen

    def receive(self, ciphertext: bytes) -> bytes:
        plaintext = self._transport.receive(ciphertext)
        self._seen += parse_plaintext(plaintext)
        return plaintext


def test_shape_of_the_table_of_steps() -> None:
    """Only the initiator begins, so that two never cross; each stage waits for one step at most."""
    assert EXPECTED == {
        (False, Stage.IDLE): 1,
        (True, Stage.AWAITING_2): 2,
        (False, Stage.AWAITING_3): 3,
    }


@pytest.mark.parametrize(
    "body",
    [
        b"\0",
        b"\1",
        b"\2" + bytes(48),
        b"\3",
        b"\4",
        b"\xff" + bytes(48),
        b"\1" + bytes(48),
        b"\1" + bytes(47),
    ],
)
@pytest.mark.parametrize("to_initiator", [False, True])
def test_fresh_out_of_turn_or_malformed(body: bytes, to_initiator: bool) -> None:
    pair = established_pair()
    writer, reader = (pair.responder, pair.initiator) if to_initiator else (pair.initiator, pair.responder)
    reader.receive_data(sealed_by(writer, inside(FrameType.FRESH, body)), 1.0)
    (closed,) = drain(reader)
    assert isinstance(closed, LinkClosed)
    assert closed.error in {"fresh", "dh", "noise_length", "decrypt"}
    assert reader.data_to_send(1.0) == b""


def _steps() -> tuple[LinkPair, list[bytes]]:
    """A pair whose initiator has sent FRESH 1, and that frame's body."""
    pair = established_pair()
    pair.initiator.refresh(1.0)
    owed = pair.initiator._session._fresh._owed  # type: ignore[union-attr]
    assert owed is not None
    return pair, [owed]


def test_fresh_1_twice() -> None:
    pair, (first,) = _steps()
    pair.responder.receive_data(sealed_by(pair.initiator, inside(7, first) + inside(7, first)), 1.0)
    assert drain(pair.responder) == [LinkClosed("fresh", None, by_peer=False)]


def test_fresh_3_before_fresh_2_was_sent() -> None:
    pair, (first,) = _steps()
    pair.responder.receive_data(sealed_by(pair.initiator, inside(7, first) + inside(7, b"\3")), 1.0)
    assert drain(pair.responder) == [LinkClosed("fresh", None, by_peer=False)]


@pytest.mark.parametrize("step", [2, 3])
def test_what_follows_a_change_of_keys_in_its_record(step: int) -> None:
    pair = established_pair()
    pair.initiator.refresh(1.0)
    pair.carry_forth()
    if step == 3:
        pair.carry_back()
    writer, reader = (pair.responder, pair.initiator) if step == 2 else (pair.initiator, pair.responder)
    owed = writer._session._fresh._owed  # type: ignore[union-attr]
    assert owed is not None
    assert owed[0] == step
    reader.receive_data(sealed_by(writer, inside(7, owed) + inside(2, b"x")), 1.0)
    assert drain(reader) == [LinkClosed("fresh", None, by_peer=False)]


def test_a_peer_that_does_not_answer_fresh_is_dead() -> None:
    pair = established_pair(now=0.0)
    pair.initiator.refresh(1.0)
    pair.initiator.data_to_send(1.0)
    pair.initiator.receive_data(sealed_by(pair.responder, inside(2, b"alive")), 60.0)
    drain(pair.initiator)
    pair.initiator.handle_timer(1.0 + FRESH_DEADLINE_S)
    assert drain(pair.initiator) == [LinkClosed("dead", None, by_peer=False)]


def test_an_initiator_that_does_not_finish_fresh_is_dead() -> None:
    pair = established_pair(now=0.0)
    pair.initiator.refresh(1.0)
    pair.carry_forth()
    pair.responder.data_to_send(1.0)
    pair.responder.receive_data(sealed_by(pair.initiator, inside(2, b"alive")), 60.0)
    drain(pair.responder)
    pair.responder.handle_timer(FRESH_DEADLINE_S)
    assert drain(pair.responder) == [LinkClosed("dead", None, by_peer=False)]


def test_who_has_stolen_everything_before_fresh_cannot_follow() -> None:
    """CT-16, CT-44: with all secrets of the link a listener still lacks the two new ephemeral keys."""
    pair = established_pair()
    stolen = _transport(pair.responder)
    copy = TransportState(stolen._send, stolen._receive, stolen.handshake_hash, stolen.fresh_secret)
    thief = HandshakeState(
        handshake_pattern("NNpsk0"),
        is_initiator=False,
        prologue=b"parley fresh" + copy.handshake_hash,
        psks=[copy.fresh_secret],
    )
    pair.initiator.refresh(1.0)
    first = pair.initiator._session._fresh._owed  # type: ignore[union-attr]
    assert first is not None
    thief.read_message(first[1:])
    thief.write_message()
    pair.pump()
    pair.responder.send_packet(b"the future")
    record = pair.responder.data_to_send(1.0)
    with pytest.raises(RemoteProtocolError, match=r"^decrypt$"):
        thief.into_transport()._send.decrypt_with_ad(b"", record[2:])


def test_a_man_in_the_middle_without_the_link_s_secrets_cannot_take_part() -> None:
    """The psk: a FRESH 1 made with another secret does not open."""
    pair = established_pair()
    stranger = HandshakeState(
        handshake_pattern("NNpsk0"),
        is_initiator=True,
        prologue=b"parley fresh" + _hash(pair.initiator),
        psks=[bytes(32)],
    )
    body = b"\1" + stranger.write_message()
    pair.responder.receive_data(sealed_by(pair.initiator, inside(7, body)), 1.0)
    assert drain(pair.responder) == [LinkClosed("decrypt", None, by_peer=False)]


def test_a_payload_in_fresh_has_no_place() -> None:
    pair = established_pair()
    (plaintext,) = build_plaintexts([(FrameType.FRESH, bytes(50))])
    pair.responder.receive_data(sealed_by(pair.initiator, plaintext), 1.0)
    assert drain(pair.responder) == [LinkClosed("frame_size", None, by_peer=False)]
