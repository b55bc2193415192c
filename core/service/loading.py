"""From the profile's rows to the engine's state, and what a new profile starts with."""

import os
from dataclasses import dataclass

from core.messaging.engine import CARD_LIFE_MS
from core.messaging.id_change import ID_CHANGES, load_id_changes
from core.messaging.keeping import load_keep_days
from core.messaging.model import OwnStatus, Visibility
from core.messaging.moved import load_moved
from core.messaging.outbox import Outbox
from core.messaging.privacy import load_privacy
from core.messaging.ratchet import Ratchet
from core.messaging.read_book import ReadBook
from core.messaging.state import State
from core.messaging.tickets import TicketBook
from core.messaging.timeline import Timeline
from core.messaging.timer_rows import load_default, load_timers
from core.messaging.writes import SetMeta, Write
from core.protocol.card import Card
from core.protocol.identity import Identity
from core.protocol.ids import ClientId
from core.protocol.names import clean_name
from core.storage.reader import Reader

DEFAULT_NAME = "Parley"
APPLICATION = "app/"  # prefix of the application's own settings
_IDENTITY, _CLIENT, _PICKLE_KEY, _CARD, _ACCOUNT = "identity", "client", "pickle_key", "card", "account"
VISIBILITY, PORT, NETWORK, _INSTANCE, _DATETIME = "visibility", "port", "network", "instance", "datetime"
_INSTANCES_AHEAD = 1 << 16  # more starts than there were since the backup
_STATUS, _STATUS_TEXT = "status", "status_text"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the service itself keeps in the profile."""

    visibility: Visibility
    last_port: int
    network: bytes | None
    instance: int
    application: dict[str, str]


def new_profile(
    name: str | None, visibility: Visibility, now_ms: int, secret: bytes | None = None
) -> list[Write]:
    """The rows of a new person: identity (of `secret` if one was drawn), installation, Olm account, first card."""
    identity = Identity.generate() if secret is None else Identity.from_bytes(secret)
    pickle_key = os.urandom(32)
    ratchet = Ratchet.load(None, pickle_key, ())
    card = identity.make_card(
        clean_name(name or "") or DEFAULT_NAME, ratchet.olm_key, 1, now_ms + CARD_LIFE_MS
    )
    return [
        *ratchet.drain_writes(),
        SetMeta(_IDENTITY, identity.to_bytes()),
        SetMeta(_CLIENT, os.urandom(16)),
        SetMeta(_PICKLE_KEY, pickle_key),
        SetMeta(_CARD, card.encode()),
        SetMeta(VISIBILITY, visibility.value.encode()),
    ]


def renewed(meta: dict[str, bytes], now_ms: int) -> list[Write]:
    """What makes a restored profile an installation of its own: new client, Olm account, card, a later instance.

    The card must be newer than any that friends have of this person, also than those that were made after the backup:
    serials rise by one a renewal, so the seconds since the epoch are ahead of them.
    """
    identity, old, pickle_key = Identity.from_bytes(meta[_IDENTITY]), Card.decode(meta[_CARD]), os.urandom(32)
    ratchet = Ratchet.load(None, pickle_key, ())
    serial = max(old.serial + 1, now_ms // 1000)
    card = identity.make_card(old.name, ratchet.olm_key, serial, now_ms + CARD_LIFE_MS)
    later = _INSTANCES_AHEAD + int.from_bytes(os.urandom(2), "big")
    return [
        *ratchet.drain_writes(),
        SetMeta(_CLIENT, os.urandom(16)),
        SetMeta(_PICKLE_KEY, pickle_key),
        SetMeta(_CARD, card.encode()),
        SetMeta(_INSTANCE, as_number((_number(meta, _INSTANCE) + later) % 2**32)),
    ]


def is_new(meta: dict[str, bytes]) -> bool:
    """Whether the profile was made but has nobody in it yet."""
    return _IDENTITY not in meta


def load_state(reader: Reader, now_ms: int) -> State:
    """The engine's state as of the last commit; of tickets those that are still good."""
    meta = reader.load_meta()
    contacts = {contact.user_id: contact for contact in reader.load_contacts()}
    ratchet = Ratchet.load(meta[_ACCOUNT].decode(), meta[_PICKLE_KEY], reader.load_sessions())
    return State(
        identity=Identity.from_bytes(meta[_IDENTITY]),
        client=ClientId(meta[_CLIENT]),
        card=Card.decode(meta[_CARD]),
        ratchet=ratchet,
        outbox=Outbox(reader.outbox_counts(), reader.quiet_counts()),
        timeline=Timeline(_number(meta, _DATETIME)),
        contacts=contacts,
        received=reader.last_datetimes(),
        durable_asked=reader.load_asked(),
        durable_answered=reader.load_answered(),
        moved=load_moved(meta, contacts),
        aliases=reader.load_aliases(),
        id_changes=load_id_changes(meta.get(ID_CHANGES, b"")),
        tickets=TicketBook(
            [(issuer, each) for issuer, each in reader.load_tickets() if now_ms < each.expiry_ms],
            [each for each in reader.load_issued_tickets() if now_ms < each.expiry_ms],
        ),
        reads=ReadBook(reader.read_until()),
        instance=_number(meta, _INSTANCE),
        status=OwnStatus(meta.get(_STATUS, b"online").decode()),
        status_text=meta.get(_STATUS_TEXT, b"").decode(),
        privacy=load_privacy(meta),
        timers=load_timers(meta, contacts),
        default_timer=load_default(meta),
        keep_days=load_keep_days(meta),
        next_expiry=reader.next_expiry(),
    )


def load_settings(meta: dict[str, bytes]) -> tuple[Settings, list[Write]]:
    """The settings, with a new instance number for this start and the write that keeps it."""
    instance = (_number(meta, _INSTANCE) + 1) % 2**32
    application = {
        key.removeprefix(APPLICATION): value.decode()
        for key, value in meta.items()
        if key.startswith(APPLICATION)
    }
    visibility = Visibility(meta.get(VISIBILITY, b"everyone").decode())
    settings = Settings(visibility, _number(meta, PORT), meta.get(NETWORK), instance, application)
    return settings, [SetMeta(_INSTANCE, as_number(instance))]


def as_number(value: int) -> bytes:
    return value.to_bytes(8, "big", signed=True)


def _number(meta: dict[str, bytes], key: str) -> int:
    return int.from_bytes(meta.get(key, b""), "big", signed=True)
