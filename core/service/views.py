"""The engine's state as applications see it."""

from collections.abc import Callable

from core.errors import CommandError, RemoteProtocolError
from core.messaging.friendship import as_request
from core.messaging.model import Contact, Friend, FriendRequest, Presence, Relation
from core.messaging.state import State
from core.protocol.address import Address
from core.protocol.fingerprint import key_name
from core.protocol.ids import UserId
from core.protocol.names import display_name


def people(state: State, relation: Relation, presence_of: Callable[[UserId], Presence]) -> list[Friend]:
    """Everybody of one relation. Who hides when they were last seen does not see it of others either."""
    return [
        Friend(
            user_id=user,
            name=display_name(contact.name),
            key_name=key_name(user),
            presence=presence_of(user),
            status_text=contact.status_text,
            verified=contact.verified,
            last_seen=None if _hides_last_seen(state, contact) else contact.last_seen,
            pending=state.outbox.pending(user),
            moved_to=_moved_to(state, user),
            has_new_key=contact.has_new_key,
            hides_last_seen=_hides_last_seen(state, contact),
        )
        for user, contact in _of(state, relation)
    ]


def _hides_last_seen(state: State, contact: Contact) -> bool:
    return contact.hides_last_seen or not state.privacy.last_seen


def _moved_to(state: State, user: UserId) -> tuple[Address, ...]:
    moved = state.moved.get(user)
    return () if moved is None or moved.held is None else moved.held.addresses


def requests(state: State, relation: Relation) -> list[FriendRequest]:
    """Requests that wait for an answer, ours or theirs."""
    return [as_request(state, contact) for _, contact in _of(state, relation)]


def resolve(state: State, text: str) -> UserId:
    """A 32-hex id, also one given up, or an unambiguous friend name. CommandError unknown_peer or ambiguous."""
    try:
        return state.canonical(UserId.from_hex(text))
    except RemoteProtocolError:
        pass
    wanted = text.strip().casefold()
    friends = _of(state, Relation.FRIEND)
    found = [user for user, contact in friends if display_name(contact.name).casefold() == wanted]
    if not found:
        raise CommandError("unknown_peer", "No friend has the name “{name}”.", name=display_name(text))
    if len(found) > 1:
        ids = ", ".join(str(user) for user in found)
        raise CommandError("ambiguous", "Several friends have this name. Use one of the ids: {ids}.", ids=ids)
    return found[0]


def _of(state: State, relation: Relation) -> list[tuple[UserId, Contact]]:
    return [(user, contact) for user, contact in state.contacts.items() if contact.relation is relation]
