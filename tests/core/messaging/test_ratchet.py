"""Olm accounts and sessions in memory and their pickles."""

import pytest

from core.errors import RemoteProtocolError
from core.messaging.ratchet import MAX_SESSIONS_PER_PEER, NORMAL, PRE_KEY, Ratchet
from core.messaging.writes import DropSession, PutAccount, PutSession, Write
from core.protocol.ids import UserId

KEY = bytes(32)
ALICE, BOB = UserId(b"a" * 16), UserId(b"b" * 16)
NOW = 1_700_000_000_000


def two() -> tuple[Ratchet, Ratchet]:
    """Alice has opened a session to bob; nothing was sent yet."""
    alice, bob = Ratchet.load(None, KEY, ()), Ratchet.load(None, KEY, ())
    alice.open_outbound(BOB, bob.olm_key, bob.make_one_time_key(), NOW)
    return alice, bob


def say(sender: Ratchet, to: UserId, receiver: Ratchet, of: UserId, text: bytes, now: int = NOW) -> int:
    olm_type, body = sender.encrypt(to, text)
    assert receiver.decrypt(of, sender.olm_key, olm_type, body, now) == text
    return olm_type


def sessions(writes: list[Write]) -> list[PutSession]:
    return [write for write in writes if isinstance(write, PutSession)]


def account(writes: list[Write]) -> str:
    return next(write.pickle for write in writes if isinstance(write, PutAccount))


def test_a_conversation_from_pre_key_to_normal_messages():
    alice, bob = two()
    assert alice.has_session(BOB)
    assert not bob.has_session(ALICE)
    assert say(alice, BOB, bob, ALICE, b"1") == PRE_KEY
    assert say(alice, BOB, bob, ALICE, b"2") == PRE_KEY
    assert say(bob, ALICE, alice, BOB, b"3") == NORMAL
    assert say(alice, BOB, bob, ALICE, b"4") == NORMAL


def test_everything_that_moved_is_saved_once():
    """One transaction: account, session; nothing again until something moves."""
    alice, bob = two()
    bob.drain_writes()
    say(alice, BOB, bob, ALICE, b"1")
    for ratchet in (alice, bob):
        writes = ratchet.drain_writes()
        assert {type(write) for write in writes} == {PutAccount, PutSession}
        assert ratchet.drain_writes() == []
    say(alice, BOB, bob, ALICE, b"2")
    say(alice, BOB, bob, ALICE, b"3")
    assert [type(write) for write in bob.drain_writes()] == [PutSession]


def test_pickles_hold_everything():
    alice, bob = two()
    say(alice, BOB, bob, ALICE, b"1")
    alices, bobs = alice.drain_writes(), bob.drain_writes()
    alice = Ratchet.load(account(alices), KEY, sessions(alices))
    bob = Ratchet.load(account(bobs), KEY, sessions(bobs))
    assert (alice.drain_writes(), bob.drain_writes()) == ([], [])
    say(bob, ALICE, alice, BOB, b"2")
    say(alice, BOB, bob, ALICE, b"3")


def test_secrets_are_not_shown():
    alice, _ = two()
    for write in alice.drain_writes():
        assert write.pickle not in repr(write)


def test_no_message_is_opened_twice_or_by_somebody_else():
    alice, bob = two()
    first = alice.encrypt(BOB, b"1")
    assert bob.decrypt(ALICE, alice.olm_key, *first, NOW) == b"1"
    mallory, _ = two()
    wrong = [
        (ALICE, alice.olm_key, *first),
        (BOB, None, *alice.encrypt(BOB, b"2")),
        (BOB, mallory.olm_key, *alice.encrypt(BOB, b"2")),
        (ALICE, alice.olm_key, PRE_KEY, b""),
        (ALICE, alice.olm_key, NORMAL, b"\x00" * 40),
        (ALICE, alice.olm_key, 2, b"x"),
        (ALICE, alice.olm_key, 255, b"x"),
    ]
    bob.drain_writes()
    for peer, olm_key, olm_type, body in wrong:
        with pytest.raises(RemoteProtocolError, match="undecryptable"):
            bob.decrypt(peer, olm_key, olm_type, body, NOW)
    assert not [write for write in bob.drain_writes() if isinstance(write, PutSession)]


@pytest.mark.parametrize("bad", [bytes(32), b"\x01" + bytes(31), b"short"])
def test_bad_keys_open_nothing(bad):
    alice, bob = two()
    for keys in ((bad, bob.make_one_time_key()), (bob.olm_key, bad)):
        with pytest.raises(RemoteProtocolError, match="olm_keys"):
            alice.open_outbound(ALICE, *keys, NOW)
    assert not alice.has_session(ALICE)


def test_one_time_keys_are_given_once():
    alice, _ = two()
    assert len({alice.make_one_time_key() for _ in range(60)}) == 60


def test_few_sessions_are_kept_and_the_least_used_goes_first():
    alice, bob = two()
    say(alice, BOB, bob, ALICE, b"0")
    (oldest,) = sessions(alice.drain_writes())
    for number in range(MAX_SESSIONS_PER_PEER):
        alice.open_outbound(BOB, bob.olm_key, bob.make_one_time_key(), NOW + number)
    writes = alice.drain_writes()
    assert len(sessions(writes)) == MAX_SESSIONS_PER_PEER
    assert DropSession(BOB, oldest.session_id) in writes


@pytest.mark.parametrize("step_ms", [1_000, 0, -3_600_000])
def test_the_session_heard_last_speaks_also_after_a_restart_with_any_clock(step_ms):
    """The order of use is saved, not the time: a clock set back must not bring a dead session to the front."""
    alice, bob = two()
    say(alice, BOB, bob, ALICE, b"1", NOW)
    alice.open_outbound(BOB, bob.olm_key, bob.make_one_time_key(), NOW + step_ms)
    say(alice, BOB, bob, ALICE, b"2", NOW + step_ms)
    say(bob, ALICE, alice, BOB, b"3", NOW + 2 * step_ms)
    writes = alice.drain_writes()
    rows = sessions(writes)
    newest = max(rows, key=lambda row: row.used_at)
    assert len({row.used_at for row in rows}) == 2
    again = Ratchet.load(account(writes), KEY, sorted(rows, key=lambda row: row.session_id))
    again.encrypt(BOB, b"4")
    (moved,) = sessions(again.drain_writes())
    assert moved.session_id == newest.session_id
    again.open_outbound(BOB, bob.olm_key, bob.make_one_time_key(), 0)
    assert all(row.used_at > newest.used_at for row in sessions(again.drain_writes()))


def test_dropping_forgets_every_session():
    alice, bob = two()
    say(alice, BOB, bob, ALICE, b"1")
    bob.drain_writes()
    say(alice, BOB, bob, ALICE, b"2")
    bob.drop(ALICE)
    bob.drop(ALICE)
    assert not bob.has_session(ALICE)
    assert [type(write) for write in bob.drain_writes()] == [DropSession]
