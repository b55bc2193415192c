"""The rules of tickets, as pure functions: how many, how long, how often (SF-39 to SF-49)."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.ids import UserId
from core.protocol.tickets import (
    FULL_HANDSHAKE_AFTER_MS,
    LIFETIME_MS,
    MAX_RESUMPTIONS,
    MAX_TICKETS,
    IssuedTicket,
    Ticket,
    decode_ticket,
    encode_ticket,
    is_acceptable,
    issue,
    keep,
    keep_issued,
    take,
)

NOW = 1_700_000_000_000
PEER, KEY = UserId(b"p" * 16), b"k" * 32
HOUR = 3_600_000


def _issue(
    *, full_at_ms: int = NOW, resumptions: int = 0, now_ms: int = NOW, instance: int = 7
) -> IssuedTicket | None:
    return issue(
        os.urandom(48),
        PEER,
        KEY,
        instance=instance,
        full_at_ms=full_at_ms,
        resumptions=resumptions,
        now_ms=now_ms,
    )


def _issued(**given: int) -> IssuedTicket:
    issued = _issue(**given)
    assert issued is not None
    return issued


def _ticket(number: int, expiry_ms: int = NOW + LIFETIME_MS) -> Ticket:
    return Ticket(bytes([number]) * 16, bytes(32), expiry_ms, 7)


def test_a_ticket_is_its_randomness() -> None:
    random = bytes(range(48))
    issued = issue(random, PEER, KEY, instance=7, full_at_ms=NOW, resumptions=3, now_ms=NOW + 5)
    assert issued == IssuedTicket(
        random[:16], random[16:], PEER, KEY, NOW + 5 + LIFETIME_MS, instance=7, full_at_ms=NOW, resumptions=3
    )
    with pytest.raises(LocalProtocolError):
        issue(random[:-1], PEER, KEY, instance=7, full_at_ms=NOW, resumptions=0, now_ms=NOW)


def test_body_of_a_ticket() -> None:
    """Id 16, secret 32, expiry 8; the instance is that of the link it came on."""
    issued = _issued()
    body = encode_ticket(issued)
    assert body == issued.ticket_id + issued.secret + issued.expiry_ms.to_bytes(8, "big")
    assert decode_ticket(body, 9) == Ticket(issued.ticket_id, issued.secret, issued.expiry_ms, 9)
    for wrong in (body[:-1], body + b"\0"):
        with pytest.raises(RemoteProtocolError):
            decode_ticket(wrong, 9)


def test_secrets_are_not_shown() -> None:
    """SF-23."""
    issued = _issued()
    for shown in (repr(issued), repr(decode_ticket(encode_ticket(issued), 1))):
        assert repr(issued.secret) not in shown


@pytest.mark.parametrize(
    ("age_ms", "resumptions", "lifetime_ms"),
    [
        (0, 0, LIFETIME_MS),
        (6 * 24 * HOUR, MAX_RESUMPTIONS - 1, LIFETIME_MS),
        (FULL_HANDSHAKE_AFTER_MS - HOUR, 0, HOUR),
        (FULL_HANDSHAKE_AFTER_MS, 0, None),
        (0, MAX_RESUMPTIONS, None),
        (-1, 0, None),
    ],
    ids=["new", "late", "last hour", "7 days", "32 resumptions", "clock went back"],
)
def test_a_full_handshake_is_due(age_ms: int, resumptions: int, lifetime_ms: int | None) -> None:
    now_ms = NOW + age_ms
    issued = _issue(full_at_ms=NOW, resumptions=resumptions, now_ms=now_ms)
    assert (None if issued is None else issued.expiry_ms - now_ms) == lifetime_ms


def test_a_chain_of_resumptions_ends() -> None:
    """SF-45: each link issues the ticket of the next; after 32 there is none."""
    links, resumptions = 0, 0
    while _issue(resumptions=resumptions) is not None:
        links, resumptions = links + 1, resumptions + 1
    assert links == MAX_RESUMPTIONS


@pytest.mark.parametrize(
    ("after_ms", "key", "is_good"),
    [
        (0, KEY, True),
        (LIFETIME_MS - 1, KEY, True),
        (LIFETIME_MS, KEY, False),
        (-1, KEY, False),
        (0, b"n" * 32, False),
    ],
    ids=["at once", "last moment", "expired", "clock went back", "another link key"],
)
def test_which_consumed_tickets_may_be_used(after_ms: int, key: bytes, is_good: bool) -> None:
    assert is_acceptable(_issued(), key, NOW + after_ms) is is_good


def test_four_are_kept_and_the_oldest_gives_way() -> None:
    held: tuple[Ticket, ...] = ()
    for number in range(6):
        held = keep(held, _ticket(number), NOW)
    assert [ticket.ticket_id[0] for ticket in held] == [2, 3, 4, 5]
    assert keep(held, _ticket(3), NOW)[-1].ticket_id[0] == 3
    assert len(keep(held, _ticket(3), NOW)) == MAX_TICKETS


def test_expired_tickets_and_ones_from_the_far_future_go() -> None:
    """A clock that jumped either way leaves no ticket that lives for more than 24 h."""
    assert keep((_ticket(1, NOW),), _ticket(2), NOW) == (_ticket(2),)
    assert keep((), _ticket(1, NOW + LIFETIME_MS + 1), NOW) == ()
    assert keep((), _ticket(1, NOW), NOW) == ()
    assert keep((_ticket(1),), _ticket(2, NOW), NOW - HOUR) == (_ticket(2, NOW),)


def test_a_ticket_is_taken_once_the_newest_first() -> None:
    """SF-43."""
    held = (_ticket(1), _ticket(2, NOW), _ticket(3))
    first, rest = take(held, NOW)
    second, none_left = take(rest, NOW)
    assert (first, second) == (_ticket(3), _ticket(1))
    assert none_left == ()
    assert take(none_left, NOW) == (None, ())


@given(moments=st.lists(st.integers(NOW - 10 * HOUR, NOW + 100 * HOUR), max_size=12))
def test_never_more_than_four_are_issued_and_kept(moments: list[int]) -> None:
    kept: tuple[IssuedTicket, ...] = ()
    for moment in moments:
        issued = _issue(full_at_ms=NOW - 20 * HOUR, now_ms=moment)
        assert issued is not None
        kept = keep_issued(kept, issued, moment)
        assert kept[-1] == issued
        assert len(kept) <= MAX_TICKETS
        assert all(ticket.expiry_ms > moment for ticket in kept)
