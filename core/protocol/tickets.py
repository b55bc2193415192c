"""Resumption tickets (section 4): what each side keeps of them, and the rules, as pure functions.

A ticket is a second factor beside both link keys, so whoever steals one alone can do nothing with it. It is used once:
the holder takes it out of what it keeps before it dials, the issuer out of its own, durably, before it looks at
anything the caller sent. Times are in milliseconds since the epoch.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from core.protocol.codec import I64, Reader, exactly, pack
from core.protocol.constants import KEY_BYTES
from core.protocol.ids import UserId

TICKET_ID_BYTES = 16
TICKET_RANDOM_BYTES = TICKET_ID_BYTES + KEY_BYTES
TICKET_BODY_BYTES = TICKET_RANDOM_BYTES + I64.size
MAX_TICKETS = 4  # of one issuer: one for each of a few addresses tried at once, and a spare
LIFETIME_MS = 24 * 3600 * 1000
FULL_HANDSHAKE_AFTER_MS = (
    7 * 24 * 3600 * 1000
)  # the identity's card is shown and checked anew at least weekly
MAX_RESUMPTIONS = 32  # since the last full handshake


@dataclass(frozen=True, slots=True)
class Ticket:
    """What its holder keeps: `instance` is the issuer's run that issued it, `expiry_ms` is by the issuer's clock."""

    ticket_id: bytes
    secret: bytes = field(repr=False)
    expiry_ms: int
    instance: int


@dataclass(frozen=True, slots=True)
class IssuedTicket:
    """What its issuer keeps. `full_at_ms` and `resumptions` tell of the last full handshake and the ones after it."""

    ticket_id: bytes
    secret: bytes = field(repr=False)
    peer_id: UserId
    peer_link_key: bytes
    expiry_ms: int
    instance: int
    full_at_ms: int
    resumptions: int


def issue(
    random: bytes,
    peer_id: UserId,
    peer_link_key: bytes,
    *,
    instance: int,
    full_at_ms: int,
    resumptions: int,
    now_ms: int,
) -> IssuedTicket | None:
    """A ticket from 48 random bytes for a link with `resumptions` since the full handshake at `full_at_ms`.

    None when the next handshake has to be a full one: 32 resumptions or 7 days after the last, or a clock that went
    back. The ticket never outlives those 7 days.
    """
    exactly(random, TICKET_RANDOM_BYTES, "a ticket's randomness")
    expiry_ms = min(now_ms + LIFETIME_MS, full_at_ms + FULL_HANDSHAKE_AFTER_MS)
    if resumptions >= MAX_RESUMPTIONS or not full_at_ms <= now_ms < expiry_ms:
        return None
    ticket_id, secret = random[:TICKET_ID_BYTES], random[TICKET_ID_BYTES:]
    return IssuedTicket(
        ticket_id, secret, peer_id, peer_link_key, expiry_ms, instance, full_at_ms, resumptions
    )


def is_acceptable(issued: IssuedTicket, pinned_link_key: bytes, now_ms: int) -> bool:
    """Whether a ticket just consumed may be used: not expired, and for the link key the peer still has."""
    issued_ms = issued.expiry_ms - LIFETIME_MS
    return issued_ms <= now_ms < issued.expiry_ms and issued.peer_link_key == pinned_link_key


def keep(held: Iterable[Ticket], new: Ticket, now_ms: int) -> tuple[Ticket, ...]:
    """The tickets of one issuer after `new` came: the newest 4, none expired, none twice, none for more than 24 h."""
    latest_ms = now_ms + LIFETIME_MS
    fresh = [ticket for ticket in held if ticket.ticket_id != new.ticket_id]
    kept = [ticket for ticket in [*fresh, new] if now_ms < ticket.expiry_ms <= latest_ms]
    return tuple(kept[-MAX_TICKETS:])


def take(held: Iterable[Ticket], now_ms: int) -> tuple[Ticket | None, tuple[Ticket, ...]]:
    """The newest ticket still good, for one use, and the ones that stay; write these down before dialling."""
    good = tuple(ticket for ticket in held if now_ms < ticket.expiry_ms <= now_ms + LIFETIME_MS)
    return (good[-1], good[:-1]) if good else (None, ())


def keep_issued(issued: Iterable[IssuedTicket], new: IssuedTicket, now_ms: int) -> tuple[IssuedTicket, ...]:
    """What the issuer keeps for one peer after `new`: the newest 4, none expired."""
    kept = [ticket for ticket in [*issued, new] if ticket.expiry_ms > now_ms]
    return tuple(kept[-MAX_TICKETS:])


def encode_ticket(issued: IssuedTicket) -> bytes:
    """The body of TICKET: id 16, secret 32, expiry 8."""
    ticket_id = exactly(issued.ticket_id, TICKET_ID_BYTES, "a ticket id")
    return ticket_id + exactly(issued.secret, KEY_BYTES, "a secret") + pack(I64, issued.expiry_ms)


def decode_ticket(body: bytes, instance: int) -> Ticket:
    """Reads the body of TICKET from a peer that runs as `instance`. RemoteProtocolError."""
    reader = Reader(body)
    ticket = Ticket(reader.take(TICKET_ID_BYTES), reader.take(KEY_BYTES), reader.i64(), instance)
    reader.end()
    return ticket
