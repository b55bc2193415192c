"""What the modules of the engine share: our identity, the people we keep, the links, the clocks' readings."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from core.errors import CommandError
from core.messaging.effects import Announce, CloseLink, Dial, SendPacket
from core.messaging.events import MessageStateChanged, ServiceEvent
from core.messaging.links import LinkTable
from core.messaging.model import ChatMessage, Contact, MessageState, OwnStatus, Privacy, Relation, Stats
from core.messaging.moved import Moved
from core.messaging.outbox import Outbox
from core.messaging.ratchet import Ratchet
from core.messaging.rate import Cooldown
from core.messaging.read_book import ReadBook
from core.messaging.requests import AnsweredEntry, AskedEntry
from core.messaging.step import Step
from core.messaging.tickets import TicketBook
from core.messaging.timeline import Timeline
from core.messaging.timer_rows import Timer
from core.messaging.writes import DropContact, MoveContact, OutboxEntry, PutContact, SetMeta
from core.protocol.card import Card
from core.protocol.events import CloseReason
from core.protocol.fingerprint import safety_number
from core.protocol.identity import Identity
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.names import display_name
from core.protocol.packets import IdChange, Packet, encode

RENEW_EVERY_S = 60.0  # sessions with one friend are replaced, and asked for, at most once a minute


class Moment(NamedTuple):
    """One reading of both clocks: monotonic seconds, and ms since the Unix epoch."""

    s: float
    ms: int


@dataclass(slots=True)
class State:
    """One person's node in memory. Everything durable in it is also on disk, or in a step not yet committed."""

    identity: Identity
    client: ClientId
    card: Card
    ratchet: Ratchet
    outbox: Outbox
    timeline: Timeline
    contacts: dict[UserId, Contact] = field(default_factory=dict)
    received: dict[tuple[UserId, ClientId], int] = field(default_factory=dict)  # highest datetime stored
    moved: dict[UserId, Moved] = field(default_factory=dict)
    aliases: dict[UserId, UserId] = field(default_factory=dict)  # ids given up, ours too, and whose they were
    id_changes: tuple[IdChange, ...] = ()  # our own, oldest first
    tickets: TicketBook = field(default_factory=TicketBook)
    instance: int = 0  # tells this run from the others
    status: OwnStatus = OwnStatus.ONLINE
    status_text: str = ""
    privacy: Privacy = field(default_factory=Privacy)
    timers: dict[UserId, Timer] = field(default_factory=dict)
    default_timer: int = 0  # seconds, for friendships to come
    keep_days: int = 0  # messages stay for ever
    next_expiry: int | None = None  # when the first of the stored messages that run out does, as of the start
    durable_asked: list[AskedEntry] = field(default_factory=list)  # until the engine takes them over
    durable_answered: list[AnsweredEntry] = field(default_factory=list)  # the same
    stats: Stats = field(default_factory=Stats)
    random: Callable[[int], bytes] = os.urandom
    reads: ReadBook = field(default_factory=ReadBook)
    links: LinkTable = field(init=False)
    renewed: Cooldown = field(init=False)  # a session with a friend was replaced by a new one
    asked: Cooldown = field(init=False)  # we asked again without the person's doing

    def __post_init__(self) -> None:
        self.links = LinkTable(self.identity.link_key)
        self.renewed, self.asked = Cooldown(RENEW_EVERY_S), Cooldown(RENEW_EVERY_S)

    @property
    def me(self) -> UserId:
        return self.identity.user_id

    def relation(self, user: UserId) -> Relation | None:
        contact = self.contacts.get(user)
        return contact.relation if contact else None

    def is_friend(self, user: UserId) -> bool:
        return self.relation(user) is Relation.FRIEND

    def friend(self, user: UserId) -> Contact:
        """Raises CommandError not_friend or blocked."""
        contact = self.contacts.get(user)
        if contact is not None and contact.relation is Relation.FRIEND:
            return contact
        if contact is not None and contact.relation is Relation.BLOCKED:
            raise CommandError("blocked", "You have blocked this person. Unblock them first.")
        raise CommandError("not_friend", "This person is not your friend yet. Send a friend request first.")

    def correspondent(self, user: UserId) -> Contact:
        """A friend to whom something may be sent. Raises CommandError not_friend, blocked, paused."""
        contact = self.friend(user)
        if contact.has_new_key:
            raise CommandError(
                "paused",
                "{name} has a new key. Accept it in their details, or compare, and what waits is sent.",
                name=display_name(contact.name),
            )
        return contact

    def is_paused(self, user: UserId) -> bool:
        contact = self.contacts.get(user)
        return contact is not None and contact.has_new_key

    def canonical(self, user: UserId) -> UserId:
        """Whose id this is or was."""
        return self.aliases.get(user, user)

    def author_of(self, entry: OutboxEntry | ChatMessage) -> UserId:
        """As whom we wrote it: its id names an id of ours that we may have given up since."""
        given_up = (alias for alias, user in self.aliases.items() if user == self.me)
        return next((each for each in given_up if _has_written(each, entry)), self.me)

    def name_of(self, user: UserId) -> str:
        contact = self.contacts.get(user)
        return display_name(contact.name) if contact else ""

    def safety_with(self, identity_key: bytes) -> str:
        """The 60 digits of the two of us."""
        return safety_number(self.identity.identity_key, self.me, identity_key, UserId.of(identity_key))

    def put(self, step: Step, contact: Contact) -> Contact:
        self.contacts[contact.user_id] = contact
        step.writes.append(PutContact(contact))
        return contact

    def change(self, step: Step, user: UserId, **changes: Any) -> Contact:
        return self.put(step, replace(self.contacts[user], **changes))

    def drop(self, step: Step, moment: Moment, user: UserId) -> None:
        """Forgets the contact, its sessions, its tickets and what waited for it."""
        del self.contacts[user]
        self.ratchet.drop(user)
        self.tickets.drop(user)
        self.renewed.forget(user)
        self.asked.forget(user)
        step.writes.append(DropContact(user))
        for entry in [each for each in self.outbox.drop(user) if not each.is_quiet]:
            announce(step, MessageStateChanged(entry.message_id, user, MessageState.FAILED, moment.ms))

    def move(self, step: Step, old: UserId, contact: Contact) -> None:
        """The contact `old` goes on as this one, with all that waits for it; its sessions and tickets end."""
        del self.contacts[old]
        new = contact.user_id
        self.contacts[new] = contact
        self.ratchet.drop(old)
        self.tickets.drop(old)
        self.renewed.forget(old)
        self.asked.forget(old)
        self.outbox.move(old, new)
        self.reads.move(old, new)
        self.aliases.update({alias: new for alias, user in self.aliases.items() if user == old})
        self.aliases[old] = new
        step.writes.append(MoveContact(old, contact))

    def next_datetime(self, step: Step, moment: Moment) -> int:
        """For signed packets that are not messages; messages persist theirs with their outbox entry."""
        value = self.timeline.next(moment.ms)
        step.writes.append(SetMeta("datetime", value.to_bytes(8, "big")))
        return value

    def transmit(self, step: Step, user: UserId, data: bytes) -> bool:
        """Puts a packet on the person's link if one is up."""
        link = self.links.of(user)
        if link is not None:
            transmit_on(step, link.link_id, data)
        return link is not None

    def hang_up(self, step: Step, link_id: int, reason: CloseReason) -> None:
        """Closes a link that is up; what it still brings is not looked at."""
        if self.links.begin_closing(link_id):
            close(step, link_id, reason)


def _has_written(author: UserId, entry: OutboxEntry | ChatMessage) -> bool:
    client = entry.client
    return client is not None and MessageId.of(author, client, entry.datetime) == entry.message_id


def send(step: Step, link_id: int, packet: Packet) -> None:
    step.effects.append(SendPacket(link_id, encode(packet)))


def transmit_on(step: Step, link_id: int, data: bytes) -> None:
    step.effects.append(SendPacket(link_id, data))


def close(step: Step, link_id: int, reason: CloseReason) -> None:
    step.effects.append(CloseLink(link_id, reason))


def dial(step: Step, user: UserId) -> None:
    step.effects.append(Dial(user))


def announce(step: Step, event: ServiceEvent) -> None:
    step.effects.append(Announce(event))
