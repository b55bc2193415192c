"""After sleep or a change of the network a link shows within seconds whether it still works (JE-67)."""

import pytest

from core.errors import LocalProtocolError
from core.protocol.events import LinkClosed
from core.protocol.keepalive import CHECK_S, DEAD_AFTER_S
from tests.fakes.link_pair import drain, established_pair

NOW = 40.0


@pytest.mark.parametrize("asks_initiator", [True, False])
def test_a_peer_that_answers_lives_on(asks_initiator: bool) -> None:
    pair = established_pair()
    asking = pair.initiator if asks_initiator else pair.responder
    pair.now = NOW
    asking.check(NOW)
    assert asking.next_timer() == NOW + CHECK_S
    pair.pump()
    assert asking.rtt_s == 0.0
    asking.handle_timer(NOW + CHECK_S)
    assert asking.is_established
    assert asking.next_timer() is not None
    assert drain(asking) == []


def test_a_peer_that_is_gone_is_dead_after_ten_seconds() -> None:
    pair = established_pair()
    pair.initiator.check(NOW)
    assert pair.initiator.data_to_send(NOW)
    pair.initiator.handle_timer(NOW + CHECK_S - 0.1)
    assert pair.initiator.is_established
    pair.initiator.handle_timer(NOW + CHECK_S)
    assert drain(pair.initiator) == [LinkClosed("dead", None, by_peer=False)]


def test_a_silence_that_lasts_already_is_not_made_longer() -> None:
    pair = established_pair()
    late = DEAD_AFTER_S - 1.0
    pair.initiator.check(late)
    pair.initiator.handle_timer(late + 1.0)
    assert pair.initiator.is_closed


def test_the_initiator_begins_fresh_keys() -> None:
    pair = established_pair()
    assert pair.initiator._session is not None
    before = pair.initiator._session.transport.handshake_hash
    pair.now = NOW
    pair.initiator.check(NOW)
    pair.pump()
    assert pair.initiator._session.transport.handshake_hash != before
    assert pair.responder.is_established


def test_only_an_established_link_can_be_asked() -> None:
    pair = established_pair()
    pair.initiator.receive_eof(NOW)
    with pytest.raises(LocalProtocolError):
        pair.initiator.check(NOW)
