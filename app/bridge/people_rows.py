"""Rows of the People list: requests, friends and neighbours, derived from what the service knows."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from app.bridge import times, wording
from app.bridge.direction import left_to_right
from app.bridge.lookalikes import Named, twin_text
from app.bridge.session import presence_text, shown_name
from app.bridge.words import listed
from core.service.model import Friend, FriendRequest, Neighbour, Presence, UserId, Via

ADDRESSES_SHOWN = 1
NO_BREAK_SPACE = "\u00a0"
NO_TWINS: Mapping[UserId, Sequence[Named]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class PersonRow:
    """`kind` is incoming, outgoing, friend, nearby or blocked; `twin` is a sentence about look-alike names.

    `asks`: wants to compare emoji; `newKey`: nothing is sent until the person accepts or compares.
    """

    key: str
    kind: str
    section: str
    name: str
    keyName: str
    initials: str
    colour: int
    presence: str
    verified: bool
    detail: str
    note: str
    twin: str
    asks: bool
    newKey: bool
    spoken: str


def people_rows(
    incoming: Iterable[FriendRequest],
    outgoing: Iterable[FriendRequest],
    friends: Iterable[Friend],
    neighbours: Iterable[Neighbour],
    now: int,
    twins: Mapping[UserId, Sequence[Named]] = NO_TWINS,
    asking: Container[UserId] = (),
) -> list[PersonRow]:
    """Each person once: a request counts before a friend, a friend before a neighbour.

    Among the friends, those with a new key stand first, then those who want to compare.
    """
    rows = [
        *[_request_row(request, "incoming") for request in _newest_first(incoming)],
        *[_request_row(request, "outgoing") for request in _newest_first(outgoing)],
        *sorted(_friend_rows(friends, now, asking), key=lambda row: (not row.newKey, not row.asks)),
        *[_nearby_row(peer, now) for peer in sorted(neighbours, key=_peer_order) if not peer.is_friend],
    ]
    once = {row.key: row for row in reversed(rows)}.values()
    return [_with_twin(row, twins) for row in reversed(once)]


def blocked_rows(blocked: Iterable[Friend]) -> list[PersonRow]:
    """The people whose messages and requests are refused, by name."""
    rows = [
        _row(person.user_id, "blocked", person.name, person.key_name, _tr("blocked")) for person in blocked
    ]
    return sorted(rows, key=lambda row: row.name.casefold())


def found_text(via: Iterable[Via]) -> str:
    """How somebody was found, in words."""
    words = {
        Via.BROADCAST: _tr("broadcast"),
        Via.MULTICAST: _tr("multicast"),
        Via.MDNS: _tr("mDNS"),
        Via.FRIEND: _tr("a friend"),
        Via.MANUAL: _tr("address or link"),
        Via.S2WMP_V1: _tr("S2WMP version 1").replace(" ", NO_BREAK_SPACE),
    }
    return listed(words[way] for way in Via if way in set(via))


def _newest_first(requests: Iterable[FriendRequest]) -> list[FriendRequest]:
    return sorted(requests, key=lambda request: -request.at)


def _friend_order(friend: Friend) -> tuple[bool, str]:
    return (friend.presence is Presence.OFFLINE, shown_name(friend.name).casefold())


def _peer_order(peer: Neighbour) -> str:
    return shown_name(peer.name).casefold()


def _row(who: UserId, kind: str, name: str, key_name: str, detail: str) -> PersonRow:
    name = shown_name(name)
    return PersonRow(
        key=who.hex(),
        kind=kind,
        section=_section(kind),
        name=name,
        keyName=wording.one_line(key_name),
        initials=wording.initials(name),
        colour=wording.colour_index(who),
        presence="",
        verified=False,
        detail=detail,
        note="",
        twin="",
        asks=False,
        newKey=False,
        spoken=listed((name, wording.one_line(detail))),
    )


def _request_row(request: FriendRequest, kind: str) -> PersonRow:
    detail = _tr("wants to be your friend") if kind == "incoming" else _tr("waiting for an answer")
    row = _row(request.user_id, kind, request.name, request.key_name, detail)
    return replace(row, note=wording.preview(request.note))


def _friend_rows(friends: Iterable[Friend], now: int, asking: Container[UserId]) -> list[PersonRow]:
    ordered = sorted(friends, key=_friend_order)
    return [_friend_row(friend, now, friend.user_id in asking) for friend in ordered]


def _friend_row(friend: Friend, now: int, asks: bool) -> PersonRow:
    news = _tr("has a new key") if friend.has_new_key else _tr("wants to compare emoji with you")
    detail = news if asks or friend.has_new_key else presence_text(friend, now)
    row = _row(friend.user_id, "friend", friend.name, friend.key_name, detail)
    return replace(
        row,
        presence=friend.presence.value,
        verified=friend.verified,
        asks=asks,
        newKey=friend.has_new_key,
    )


def _nearby_row(peer: Neighbour, now: int) -> PersonRow:
    found = _tr("found by {ways}").format(ways=found_text(peer.via)) if peer.via else ""
    where = listed(left_to_right(str(address)) for address in peer.addresses[:ADDRESSES_SHOWN])
    detail = "\n".join(part for part in (where, found) if part)
    return _row(
        peer.user_id, "nearby", peer.name, peer.key_name, detail or times.last_seen(peer.last_seen, now)
    )


def _with_twin(row: PersonRow, twins: Mapping[UserId, Sequence[Named]]) -> PersonRow:
    twin = twin_text(UserId.from_hex(row.key), twins)
    return replace(row, twin=twin, spoken=listed((row.spoken, twin))) if twin else row


def _section(kind: str) -> str:
    names = {
        "incoming": _tr("Requests"),
        "outgoing": _tr("Requests"),
        "friend": _tr("Friends"),
        "nearby": _tr("Nearby"),
    }
    return names.get(kind, _tr("Blocked"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("People", text)
