"""The shapes of the node interface, field by field."""

import json
from dataclasses import replace

import pytest

from core.cli import shapes
from core.messaging.model import FriendRequest, MessageState, Presence, Recipient
from core.service.events import (
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
    TypingChanged,
)
from core.version import VERSION
from tests.fakes.node_messenger import (
    ALICE,
    BOB,
    CARLA,
    FRIEND,
    HOME,
    LINK,
    ME,
    NOW,
    PEER,
    REQUEST,
    NodeMessenger,
    chat_message,
    message_id,
)

A, B, C = "a1" * 16, "b0" * 16, "ca" * 16
ADDRESSES = ["192.168.1.7:42421", "[fe80::7]:42421"]

PEER_SHAPE = {
    "id": B,
    "name": "Bob",
    "key_name": "calm heron",
    "address": "192.168.1.7",
    "port": 42421,
    "addresses": ADDRESSES,
    "via": ["broadcast", "s2wmp-v1"],
    "last_seen": NOW,
    "friend": True,
}
MESSAGE_SHAPE = {
    "message_id": "00" * 15 + "01",
    "from": A,
    "to": B,
    "conversation": B,
    "text": "hello",
    "sent_at": NOW,
    "received_at": NOW + 1,
    "state": "delivered",
    "recipients": [{"id": B, "state": "delivered", "at": NOW + 5}],
}
REQUEST_FIELDS = {
    "peer": C,
    "name": "Carla",
    "key_name": "quiet lynx",
    "note": "hi there",
    "safety": "2" * 60,
}


def test_ready() -> None:
    assert shapes.ready(ME) == {
        "event": "ready",
        "id": A,
        "name": "Alice",
        "key_name": "brave otter",
        "port": 42421,
        "version": VERSION,
        "interface": 1,
    }


def test_own() -> None:
    assert shapes.own(ME) == {
        "id": A,
        "name": "Alice",
        "key_name": "brave otter",
        "safety": "1" * 30,
        "port": 42421,
        "addresses": ADDRESSES,
        "invite": "parley:QQ",
    }


def test_peer() -> None:
    assert shapes.peer(PEER) == PEER_SHAPE


def test_a_peer_without_an_address_has_null_for_it() -> None:
    shape = shapes.peer(replace(PEER, addresses=(), last_seen=None))
    assert shape == PEER_SHAPE | {"address": None, "port": None, "addresses": [], "last_seen": None}


def test_friend() -> None:
    assert shapes.friend(FRIEND) == {
        "id": B,
        "name": "Bob",
        "key_name": "calm heron",
        "presence": "away",
        "status_text": "at lunch",
        "verified": True,
        "last_seen": NOW,
        "pending": 3,
    }


def test_a_friend_whose_move_waits_for_the_person() -> None:
    shape = shapes.friend(replace(FRIEND, moved_to=HOME))
    assert shape == shapes.friend(FRIEND) | {"moved_to": ADDRESSES}


def test_request() -> None:
    assert shapes.request(REQUEST) == REQUEST_FIELDS | {"at": NOW}


def test_message() -> None:
    assert shapes.message(chat_message()) == MESSAGE_SHAPE


def test_message_with_everything() -> None:
    failed = Recipient(BOB, MessageState.FAILED, NOW, error=4)
    message = chat_message(
        reply_to=message_id(9), kind="poll", state=MessageState.FAILED, recipients=(failed,)
    )
    assert shapes.message(message) == MESSAGE_SHAPE | {
        "reply_to": "00" * 15 + "09",
        "kind": "poll",
        "state": "failed",
        "recipients": [{"id": B, "state": "failed", "at": NOW, "error": 4}],
    }


def test_connection() -> None:
    assert shapes.connection(LINK) == {
        "id": B,
        "address": "192.168.1.7:42421",
        "kind": "xk",
        "since": NOW,
        "bytes_in": 10,
        "bytes_out": 20,
        "queued": 1,
        "rtt_ms": 0.5,
    }


def test_stats() -> None:
    assert shapes.stats(NodeMessenger().stats()) == {
        "handshakes": {"ok": 1, "refused": {"mac1": 2}},
        "messages": {"in": 3, "out": 4, "duplicate": 5, "rejected": 6},
        "beacons": {"in": 7, "ignored": {"own": 8}},
        "requests": {"answers_ignored": 12},
        "redirects": {"followed": 9, "failed": 10, "ignored": {"loop": 11}},
        "load": 13,
        "effort": 14,
    }


@pytest.mark.parametrize(
    ("event", "shape"),
    [
        (PeerChanged(PEER, seen=False), {"event": "peer"} | PEER_SHAPE | {"seen": False}),
        (RequestArrived(REQUEST), {"event": "request"} | REQUEST_FIELDS),
        (
            FriendChanged(BOB, "Bob", "verified"),
            {"event": "friend", "id": B, "name": "Bob", "change": "verified"},
        ),
        (
            PresenceChanged(BOB, Presence.BUSY, "soon"),
            {"event": "presence", "id": B, "presence": "busy", "status_text": "soon"},
        ),
        (MessageArrived(chat_message()), {"event": "message"} | MESSAGE_SHAPE),
        (
            MessageStateChanged(message_id(1), BOB, MessageState.SENT, NOW),
            {"event": "message_state", "message_id": "00" * 15 + "01", "to": B, "state": "sent", "at": NOW},
        ),
        (
            RedirectChanged(BOB, "Bob", HOME, True, "asked", NOW),
            {
                "event": "redirect",
                "peer": B,
                "name": "Bob",
                "addresses": ADDRESSES,
                "permanent": True,
                "state": "asked",
                "at": NOW,
            },
        ),
        (TypingChanged(BOB, True), {"event": "typing", "from": B, "on": True}),
        (
            MessagesRemoved(BOB, (message_id(1),)),
            {"event": "messages_removed", "conversation": B, "message_ids": ["00" * 15 + "01"]},
        ),
        (
            MessageChanged(replace(chat_message(), expires_in_s=60, expires_at=NOW)),
            {"event": "message_changed"} | MESSAGE_SHAPE | {"expires_in_s": 60, "expires_at": NOW},
        ),
        (
            Notice("warning", "clock", "Check the clock."),
            {"event": "notice", "level": "warning", "code": "clock", "text": "Check the clock."},
        ),
    ],
)
def test_events(event: object, shape: dict[str, object]) -> None:
    assert shapes.event(event) == shape
    assert json.loads(json.dumps(shape)) == shape


def test_a_failure_carries_its_code() -> None:
    shape = shapes.event(MessageStateChanged(message_id(1), BOB, MessageState.FAILED, NOW, error=2))
    assert shape is not None
    assert (shape["state"], shape["error"]) == ("failed", 2)


@pytest.mark.parametrize(
    "change", ["added", "removed", "declined", "expired", "key_changed", "verified", "renamed"]
)
def test_documented_changes_of_friends_are_told(change: str) -> None:
    assert shapes.event(FriendChanged(BOB, "Bob", change)) is not None


@pytest.mark.parametrize("change", ["requested", "cancelled", "blocked", "unblocked", "last_seen"])
def test_changes_for_the_window_alone_are_not_told(change: str) -> None:
    assert shapes.event(FriendChanged(BOB, "Bob", change)) is None


@pytest.mark.parametrize(
    "event",
    [MessageQueued(chat_message()), LineAdded(chat_message()), ConversationRead(ALICE), ProfileChanged()],
)
def test_events_for_the_window_alone_are_not_told(event: object) -> None:
    assert shapes.event(event) is None


def test_a_request_is_shaped_from_its_own_fields() -> None:
    other = FriendRequest(CARLA, "C", "k", "", "4" * 60, 5)
    assert shapes.request(other) == {
        "peer": C,
        "name": "C",
        "key_name": "k",
        "note": "",
        "safety": "4" * 60,
        "at": 5,
    }
