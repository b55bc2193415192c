"""One person's identity key becomes another (S2-21): our own statements are told, friends' are taken over.

A statement counts only on a link whose handshake proved the new key, so nobody else can use one that was recorded.
Several changes in a row are told as a chain, oldest first, each signed by the key before it. Our statements are told
first of all on every link, to those who knew us before: also to who has taken them over, and was put back since.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from core.errors import RemoteProtocolError
from core.messaging.chat_request import make_request
from core.messaging.events import FriendChanged, Notice
from core.messaging.links import LinkUp
from core.messaging.model import Contact, Relation
from core.messaging.rate import Cooldown
from core.messaging.roster import merged
from core.messaging.state import Moment, State, announce, send
from core.messaging.step import Step
from core.messaging.writes import ClearCiphertexts, KeepIssuedTickets, KeepTickets, PutAlias, SetMeta
from core.protocol.events import CloseReason
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.names import display_name
from core.protocol.packets import IdChange, decode

MAX_CHAIN = 3  # with a status after them so many pass a stranger's quarantine
CHANGED_EVERY_S = 60.0  # one friend's id; more often is a program gone wild
MAX_ALIASES = 64  # ids that one friend has given up: years of changes, bounded on disk
NOTICE_EVERY_S = 3_600.0
ID_CHANGES = "id_changes"  # the row of the key-value table


@dataclass(frozen=True, slots=True)
class Succession:
    """`contact` goes on under the id of the link; `old` is the id it had."""

    old: UserId
    contact: Contact


class IdChanges:
    """Chains that are being told on links are in memory, everything else is in State."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._chains: dict[int, tuple[IdChange, ...]] = {}
        self._changed = Cooldown(CHANGED_EVERY_S)
        self._noticed = Cooldown(NOTICE_EVERY_S)

    # -- ours

    def link_up(self, step: Step, link: LinkUp) -> None:
        """Who knew us by an id that we have given up hears of that before anything else."""
        contact = self._state.contacts.get(link.user_id)
        if contact is not None and contact.id_changes:
            for change in self._state.id_changes[-contact.id_changes :]:
                send(step, link.link_id, change)

    # -- a friend's

    def link_down(self, link_id: int) -> None:
        self._chains.pop(link_id, None)

    def received(
        self, step: Step, moment: Moment, link: LinkUp, person: Contact, change: IdChange
    ) -> Succession | None:
        """One statement. `person`: what the handshake proved of who tells it. A succession that is complete."""
        if not change.verify(change.old_key):
            self._state.hang_up(step, link.link_id, CloseReason.REFUSED)
            return None
        chain = (*self._chains.pop(link.link_id, ()), change)[-MAX_CHAIN:]
        if not _is_chain(chain):
            chain = (change,)
        if change.new_key != person.identity_key:
            self._chains[link.link_id] = chain
            return None
        return self._complete(step, moment, link, person, chain)

    def _complete(
        self, step: Step, moment: Moment, link: LinkUp, person: Contact, chain: tuple[IdChange, ...]
    ) -> Succession | None:
        state, user = self._state, link.user_id
        held = next((each for each in chain if each.old_user in state.contacts), None)
        is_known = user in state.contacts or any(state.aliases.get(each.old_user) == user for each in chain)
        if held is not None and not is_known:
            return self._succeed(step, moment, link, person, held)
        if not is_known:
            self._warn(step, moment, chain)
        return None

    def _succeed(
        self, step: Step, moment: Moment, link: LinkUp, person: Contact, first: IdChange
    ) -> Succession | None:
        old = self._state.contacts[first.old_user]
        is_stale = old.card is not None and first.serial <= old.card.serial
        if is_stale or not self._may_change(moment, old.user_id):
            self._state.hang_up(step, link.link_id, CloseReason.REFUSED)
            return None
        self._changed.forget(old.user_id)
        self._changed.start(person.user_id, moment.s)
        return Succession(old.user_id, _successor(old, person))

    def _may_change(self, moment: Moment, user: UserId) -> bool:
        given_up = sum(each == user for each in self._state.aliases.values())
        return given_up < MAX_ALIASES and self._changed.is_over(user, moment.s)

    def _warn(self, step: Step, moment: Moment, chain: Iterable[IdChange]) -> None:
        """Somebody else has the key that a friend has given up: one of the two is not who they say."""
        for user in {self._state.aliases.get(each.old_user) for each in chain}:
            if user is not None and self._state.is_friend(user) and self._noticed.is_over(user, moment.s):
                self._noticed.start(user, moment.s)
                announce(step, _conflict(self._state.name_of(user)))


def _conflict(name: str) -> Notice:
    return Notice(
        "warning",
        "key_conflict",
        "Somebody else says that they are {name}, with an old key of theirs. "
        "Compare the safety number with your friend before you write anything secret.",
        {"name": name},
    )


def tell_moved(step: Step, old: UserId, contact: Contact) -> None:
    """The person hears that somebody they know goes by another id."""
    name, user = display_name(contact.name), contact.user_id
    if contact.relation is not Relation.FRIEND:
        change = "blocked" if contact.relation is Relation.BLOCKED else "requested"
        announce(step, FriendChanged(user, name, change, old))
        return
    announce(step, FriendChanged(user, name, "key_changed", old))
    notice = Notice(
        "warning",
        "key_changed",
        "{name} has a new key. Messages to them wait until you accept it in their details, or compare.",
        {"name": name},
    )
    announce(step, notice)


def rotate(state: State, moment: Moment, identity: Identity, card_life_ms: int) -> Step:
    """What is written, in one transaction, so that `identity` goes on as us; then the state is to be loaded anew.

    Friends and those with a request under way will be told. Refusals that have not arrived are given up: who was turned
    away does not learn the new id. Nothing of `state` may be used afterwards.
    """
    step, old = Step(), state.me
    serial = state.card.serial + 1
    change = IdChange.signed(state.identity, identity, serial)
    changes = (*state.id_changes, change)[-MAX_CHAIN:]
    for user in state.ratchet.peers():
        state.ratchet.drop(user)
    step.writes += state.ratchet.drain_writes()
    ratchet = state.ratchet.renewed()
    card = identity.make_card(state.card.name, ratchet.olm_key, serial, moment.ms + card_life_ms)
    heir = replace(state, identity=identity, card=card, ratchet=ratchet, id_changes=changes)
    step.writes += [
        SetMeta("identity", identity.to_bytes()),
        SetMeta("card", card.encode()),
        SetMeta(ID_CHANGES, b"".join(each.encode() for each in changes)),
        PutAlias(old, identity.user_id),
    ]
    for contact in list(state.contacts.values()):
        _hand_over(heir, step, moment, contact)
    step.writes += ratchet.drain_writes()
    return step


def _hand_over(heir: State, step: Step, moment: Moment, contact: Contact) -> None:
    user = contact.user_id
    match contact.relation:
        case Relation.DECLINED:
            heir.drop(step, moment, user)
        case Relation.FRIEND | Relation.OUTGOING | Relation.INCOMING:
            contact = replace(contact, id_changes=min(contact.id_changes + 1, MAX_CHAIN))
            if contact.relation is Relation.FRIEND:
                contact = replace(contact, packet=b"", confirmed=True)
            elif contact.relation is Relation.OUTGOING:
                packet = make_request(heir, step, moment, user, contact.note)
                contact = replace(contact, packet=packet, confirmed=False)
            heir.put(step, contact)
            step.writes += [ClearCiphertexts(user), KeepTickets(user, ()), KeepIssuedTickets(user, ())]
        case Relation.BLOCKED:
            pass


def load_id_changes(row: bytes) -> tuple[IdChange, ...]:
    """The statements of `rotate`; those that cannot be read are left out."""
    size = 2 + 32 + 32 + 8 + 64 + 64
    changes: list[IdChange] = []
    for at in range(0, len(row), size):
        try:
            packet = decode(row[at : at + size])
        except RemoteProtocolError:
            return ()
        if isinstance(packet, IdChange):
            changes.append(packet)
    return tuple(changes)


def _successor(old: Contact, person: Contact) -> Contact:
    """What is kept of a person under their new id: all but the keys, and that they were verified."""
    return replace(
        old,
        identity_key=person.identity_key,
        link_key=person.link_key,
        card=person.card,
        name=person.name,
        addresses=merged(person.addresses, old.addresses),
        verified=False,
        has_new_key=old.relation is not Relation.BLOCKED,
        packet=b"",
        confirmed=True,
    )


def _is_chain(chain: tuple[IdChange, ...]) -> bool:
    return all(one.new_key == two.old_key and one.serial < two.serial for one, two in pairwise(chain))
