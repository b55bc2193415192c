"""The JSON shapes of the node interface: value types of the service as dicts of text, numbers, lists and dicts.

Ids are lower-case hex, times milliseconds since the Unix epoch, enums their values. Never bytes, keys or passphrases.
An optional field without a value (`reply_to`, `error`, `kind`, `moved_to`, `new_key`, `previous`) is left out; every
other is always there.
"""

from core.service.events import (
    ComparisonChanged,
    ConversationRead,
    FriendChanged,
    LineAdded,
    MessageArrived,
    MessageChanged,
    MessageQueued,
    MessagesRemoved,
    MessageStateChanged,
    Notice,
    PeerChanged,
    PresenceChanged,
    ProfileChanged,
    RedirectChanged,
    RequestArrived,
    ServiceEvent,
    TypingChanged,
)
from core.service.model import (
    BackupInfo,
    ChatMessage,
    Comparison,
    Connection,
    Friend,
    FriendRequest,
    Me,
    Neighbour,
    Recipient,
    Stats,
)
from core.version import VERSION

JsonObject = dict[str, object]

INTERFACE = 1
FRIEND_CHANGES = frozenset({"added", "removed", "declined", "expired", "key_changed", "verified", "renamed"})


def backup(info: BackupInfo) -> JsonObject:
    """What a backup holds."""
    return {
        "name": info.name,
        "made_at": info.made_at,
        "messages": info.messages,
        "friends": info.friends,
    }


def ready(me: Me) -> JsonObject:
    """The first event of every session."""
    return {
        "event": "ready",
        "id": me.user_id.hex(),
        "name": me.name,
        "key_name": me.key_name,
        "port": me.port,
        "version": VERSION,
        "interface": INTERFACE,
    }


def own(me: Me) -> JsonObject:
    """What `whoami` answers."""
    return {
        "id": me.user_id.hex(),
        "name": me.name,
        "key_name": me.key_name,
        "safety": me.safety,
        "port": me.port,
        "addresses": [str(address) for address in me.addresses],
        "invite": me.invite,
    }


def peer(neighbour: Neighbour) -> JsonObject:
    """PEER. `address` and `port` are the preferred ones, null while none is known; `addresses` are "host:port"."""
    best = neighbour.addresses[0] if neighbour.addresses else None
    return {
        "id": neighbour.user_id.hex(),
        "name": neighbour.name,
        "key_name": neighbour.key_name,
        "address": best.host if best else None,
        "port": best.port if best else None,
        "addresses": [str(address) for address in neighbour.addresses],
        "via": [via.value for via in neighbour.via],
        "last_seen": neighbour.last_seen,
        "friend": neighbour.is_friend,
    }


def friend(value: Friend) -> JsonObject:
    """FRIEND. `moved_to` and `new_key` appear only while a move or a key waits for the person's word."""
    shape: JsonObject = {
        "id": value.user_id.hex(),
        "name": value.name,
        "key_name": value.key_name,
        "presence": value.presence.value,
        "status_text": value.status_text,
        "verified": value.verified,
        "last_seen": value.last_seen,
        "pending": value.pending,
    }
    if value.moved_to:
        shape["moved_to"] = [str(address) for address in value.moved_to]
    if value.has_new_key:
        shape["new_key"] = True
    return shape


def request(value: FriendRequest) -> JsonObject:
    """One row of `requests`."""
    return _request_fields(value) | {"at": value.at}


def message(value: ChatMessage) -> JsonObject:
    """MESSAGE. `kind` appears only on what this version cannot show as text."""
    shape: JsonObject = {
        "message_id": value.message_id.hex(),
        "from": value.sender.hex(),
        "to": value.receiver.hex(),
        "conversation": value.conversation.hex(),
        "text": value.text,
        "sent_at": value.sent_at,
        "received_at": value.received_at,
        "state": value.state.value,
        "recipients": [_recipient(each) for each in value.recipients],
    }
    if value.reply_to is not None:
        shape["reply_to"] = value.reply_to.hex()
    if value.edited_at is not None:
        shape |= {"edited": True, "edited_at": value.edited_at}
    if value.is_deleted:
        shape["deleted"] = True
    if value.reactions:
        shape["reactions"] = [
            {"from": each.user_id.hex(), "emoji": each.emoji, "at": each.at} for each in value.reactions
        ]
    if value.expires_in_s:
        shape["expires_in_s"] = value.expires_in_s
    if value.expires_at is not None:
        shape["expires_at"] = value.expires_at
    if value.kind != "text":
        shape["kind"] = value.kind
    return shape


def comparison(value: Comparison) -> JsonObject:
    """Where a comparison of emoji stands; `emoji` are the seven symbols, their English names in `names`."""
    symbols, names = [symbol for symbol, _ in value.emoji], [name for _, name in value.emoji]
    return {"peer": value.user_id.hex(), "step": value.step.value, "emoji": symbols, "names": names}


def connection(value: Connection) -> JsonObject:
    """One row of `connections`."""
    return {
        "id": value.user_id.hex(),
        "address": str(value.address),
        "kind": value.kind,
        "since": value.since,
        "bytes_in": value.bytes_in,
        "bytes_out": value.bytes_out,
        "queued": value.queued,
        "rtt_ms": value.rtt_ms,
    }


def stats(value: Stats) -> JsonObject:
    """What `stats` answers."""
    return {
        "handshakes": {"ok": value.handshakes_ok, "refused": dict(value.handshakes_refused)},
        "messages": {
            "in": value.messages_in,
            "out": value.messages_out,
            "duplicate": value.messages_duplicate,
            "rejected": value.messages_rejected,
        },
        "beacons": {"in": value.beacons_in, "ignored": dict(value.beacons_ignored)},
        "requests": {"answers_ignored": value.answers_ignored},
        "redirects": {
            "followed": value.redirects_followed,
            "failed": value.redirects_failed,
            "ignored": dict(value.redirects_ignored),
        },
        "load": value.load,
        "effort": value.effort,
    }


def event(value: ServiceEvent) -> JsonObject | None:  # noqa: C901 - a flat table
    """The event line of a service event; None for what only the window shows."""
    match value:
        case MessageStateChanged():
            return _message_state(value)
        case MessageArrived():
            return {"event": "message"} | message(value.message)
        case PresenceChanged():
            return _presence(value)
        case PeerChanged():
            return {"event": "peer"} | peer(value.peer) | {"seen": value.seen}
        case RequestArrived():
            return {"event": "request"} | _request_fields(value.request)
        case FriendChanged():
            return _friend_changed(value)
        case RedirectChanged():
            return _redirect(value)
        case Notice():
            return {"event": "notice", "level": value.level, "code": value.code, "text": value.text}
        case MessageChanged() | MessagesRemoved() | TypingChanged() | ComparisonChanged():
            return _newer(value)
        case MessageQueued() | LineAdded() | ConversationRead() | ProfileChanged():
            return None


def _newer(value: MessageChanged | MessagesRemoved | TypingChanged | ComparisonChanged) -> JsonObject:
    match value:
        case TypingChanged():
            return {"event": "typing", "from": value.user_id.hex(), "on": value.is_typing}
        case MessageChanged():
            return {"event": "message_changed"} | message(value.message)
        case MessagesRemoved():
            ids = [message_id.hex() for message_id in value.message_ids]
            return {"event": "messages_removed", "conversation": value.conversation.hex(), "message_ids": ids}
        case ComparisonChanged():
            return {"event": "compare"} | comparison(value.comparison)


def _request_fields(value: FriendRequest) -> JsonObject:
    return {
        "peer": value.user_id.hex(),
        "name": value.name,
        "key_name": value.key_name,
        "note": value.note,
        "safety": value.safety,
    }


def _recipient(value: Recipient) -> JsonObject:
    shape: JsonObject = {"id": value.user_id.hex(), "state": value.state.value, "at": value.at}
    if value.error is not None:
        shape["error"] = value.error
    return shape


def _message_state(value: MessageStateChanged) -> JsonObject:
    shape: JsonObject = {
        "event": "message_state",
        "message_id": value.message_id.hex(),
        "to": value.to.hex(),
        "state": value.state.value,
        "at": value.at,
    }
    if value.error is not None:
        shape["error"] = value.error
    return shape


def _presence(value: PresenceChanged) -> JsonObject:
    return {
        "event": "presence",
        "id": value.user_id.hex(),
        "presence": value.presence.value,
        "status_text": value.status_text,
    }


def _redirect(value: RedirectChanged) -> JsonObject:
    return {
        "event": "redirect",
        "peer": value.user_id.hex(),
        "name": value.name,
        "addresses": [str(address) for address in value.addresses],
        "permanent": value.permanent,
        "state": value.state,
        "at": value.at,
    }


def _friend_changed(value: FriendChanged) -> JsonObject | None:
    if value.change not in FRIEND_CHANGES:
        return None
    shape: JsonObject = {
        "event": "friend",
        "id": value.user_id.hex(),
        "name": value.name,
        "change": value.change,
    }
    if value.previous is not None:
        shape["previous"] = value.previous.hex()
    return shape
