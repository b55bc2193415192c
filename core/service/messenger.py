"""The only door for applications: composes protocol, messaging, transport and storage on one event loop."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from core.errors import CommandError, LocalProtocolError, RemoteProtocolError
from core.messaging.commands import SetMeta, Step, Write
from core.messaging.engine import Engine
from core.messaging.events import PeerChanged, ProfileChanged, ServiceEvent
from core.messaging.model import (
    BackupInfo,
    ChatMessage,
    Comparison,
    Connection,
    ConversationSummary,
    Friend,
    FriendRequest,
    Me,
    Neighbour,
    NetworkInterface,
    NetworkSettings,
    OwnStatus,
    Presence,
    Privacy,
    Relation,
    Stats,
    StorageInfo,
    Via,
    Visibility,
)
from core.messaging.roster import Roster, Sighting, as_neighbour
from core.messaging.startup import Action, Input, Startup
from core.messaging.state import Moment, State
from core.protocol.address import Address
from core.protocol.fingerprint import fingerprint_half, key_name
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import MessageId, UserId
from core.protocol.invite import Invite
from core.protocol.link import Link
from core.protocol.names import display_name
from core.service.choices import Choices
from core.service.clock import Clock
from core.service.config import Config, Protection
from core.service.discovery import Discovery
from core.service.loading import (
    APPLICATION,
    NETWORK,
    PORT,
    VISIBILITY,
    as_number,
)
from core.service.node import Node
from core.service.notices import KEY_IN_FILE, in_sync_folder
from core.service.opening import OpenProfile, open_parts
from core.service.reach import Reach, checked, decode, encode
from core.service.streams import IncomingStream, OutgoingStream
from core.service.talks import Talks
from core.service.tasks import Tasks
from core.service.vault import Vault
from core.service.views import people, requests, resolve
from core.storage.database import bytes_used
from core.storage.files import sync_service
from core.transport.dialer import BUSY, probe
from core.transport.limits import raise_open_files_limit
from core.transport.listener import Listener

log = logging.getLogger(__name__)

PROBE_S = 4.5  # the answer to a probe is promised within 5 s
EXTRA_AT_ONCE = 8  # addresses that are asked at the same time
NAME_MATCH = str.casefold


class Messenger:
    """One running profile. Methods that touch disk or network are coroutines; the rest answer from memory.

    Coroutines raise CommandError (code and a sentence for the person), StorageError.
    """

    def __init__(self, config: Config, profile: OpenProfile, clock: Clock) -> None:
        state, settings = profile.state, profile.settings
        self._config, self._storage, self._clock = config, profile.storage, clock
        self._instance = settings.instance
        self._visibility = settings.visibility
        self._application = settings.application
        self._vault, self._created = Vault(config.home, profile.key, keyring=config.keyring), profile.created
        self._listeners: list[Callable[[ServiceEvent], None]] = []
        self._tasks = Tasks()
        self._startup = Startup()
        self._roster = Roster()
        self._own_half = fingerprint_half(state.identity.identity_key, state.me)
        self._node = Node(
            profile.storage, state, self._roster, clock, self._hello, self._announce, self._tasks
        )
        # What programs on two nodes say to each other: see Requests.
        self.serve, self.on_answer = self._node.requests.serve, self._node.requests.on_answer
        self.ask, self.ask_durably = self._node.requests.ask, self._node.requests.ask_durably
        talks = Talks(self._node, profile.storage, clock, self._announce)
        self.edit, self.delete, self.react = talks.edit, talks.delete, talks.react
        self.read, self.mark_seen = talks.read, talks.mark_seen
        self.message, self.first_at = talks.message, talks.first_at
        self.delete_here, self.clear_conversation = talks.delete_here, talks.clear_conversation
        choices = Choices(self._node, clock)
        self.set_typing, self.set_privacy = choices.set_typing, choices.set_privacy
        self.timer, self.set_timer = choices.timer, choices.set_timer
        self.default_timer, self.set_default_timer = choices.default_timer, choices.set_default_timer
        self.set_keep_days = choices.set_keep_days
        self._discovery = self._make_discovery(state.identity)
        self._listener = Listener(
            state.identity,
            self._hello,
            self._node.links.on_events,
            answers_strangers=self._answers_strangers,
            knows_ticket=lambda ticket_id: self._state.tickets.find(ticket_id) is not None,
            ephemeral=self._node.ephemerals.take,
        )
        self._reach = Reach(
            config, decode(settings.network), settings.last_port, self._discovery, self._listener
        )
        self._looking_around, self._changing_network = asyncio.Lock(), asyncio.Lock()
        self._is_stopped = False

    # -- life

    @classmethod
    async def open(cls, config: Config, clock: Clock | None = None) -> "Messenger":
        """Opens or makes the profile. Raises ProfileError (WrongPassphrase, ProfileInUse, ...). Nothing is sent yet."""
        clock = clock or Clock()
        messenger = cls(config, await open_parts(config, clock), clock)
        if config.name is not None:
            await messenger.rename(config.name)
        return messenger

    async def start(self) -> None:
        """Listens, discovers, dials friends. Raises CommandError if no port can be had."""
        raise_open_files_limit()
        await self._listen()
        self._node.start()
        await self._run_startup(Input.NO_DIRECTORY)
        if service := sync_service(self._config.home):
            self._announce(in_sync_folder(service))
        if self._created and self.protection is Protection.FILE:
            self._announce(KEY_IN_FILE)

    async def stop(self) -> None:
        """Says goodbye, closes links and files. Safe to call twice."""
        if self._is_stopped:
            return
        self._is_stopped = True
        await self._discovery.stop()
        await self._listener.stop()
        await self._node.stop()
        await self._tasks.stop()
        await self._vault.close()
        await self._storage.close()

    def subscribe(self, listener: Callable[[ServiceEvent], None]) -> Callable[[], None]:
        """Calls `listener` on the loop for every event from now on; the result unsubscribes."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    # -- what there is, from memory

    @property
    def me(self) -> Me:
        state, addresses = self._state, self._discovery.addresses(self._listener.port)
        return Me(
            user_id=state.me,
            name=state.card.name,
            key_name=key_name(state.me),
            safety=self._own_half,
            port=self._listener.port,
            addresses=addresses,
            invite=Invite(state.card, addresses).to_link(),
            status=state.status,
            status_text=state.status_text,
            visibility=self._visibility,
        )

    def peers(self) -> list[Neighbour]:
        """Everybody seen on the network, friend or not."""
        found = ((user, self._roster.get(user)) for user in self._roster.users())
        return [self._neighbour(user, sighting) for user, sighting in found if sighting is not None]

    def friends(self) -> list[Friend]:
        return people(self._state, Relation.FRIEND, self._node.engine.presence.of)

    def blocked(self) -> list[Friend]:
        return people(self._state, Relation.BLOCKED, lambda _: Presence.OFFLINE)

    def incoming_requests(self) -> list[FriendRequest]:
        return requests(self._state, Relation.INCOMING)

    def outgoing_requests(self) -> list[FriendRequest]:
        return requests(self._state, Relation.OUTGOING)

    def connections(self) -> list[Connection]:
        def user_of(link_id: int) -> UserId | None:
            link = self._state.links.get(link_id)
            return link.user_id if link else None

        return self._node.links.views(user_of)

    def stats(self) -> Stats:
        stats = self._node.stats
        stats.beacons_in, stats.beacons_ignored = self._discovery.counts()
        for reason, count in self._listener.refused.items():
            stats.handshakes_refused[reason] = count
        stats.load, stats.effort = self._listener.half_open, self._listener.effort
        return stats

    def resolve(self, text: str) -> UserId:
        """A 32-hex id or an unambiguous friend name. Raises CommandError unknown_peer or ambiguous."""
        return resolve(self._state, text)

    # -- people

    async def probe(self, address: str, port: int) -> Neighbour:
        """Asks who is at an address. Leaves no link behind. Raises CommandError unreachable or bad_argument."""
        target = _address(address, port)
        hello = await self._probe(target)
        if hello.card.user_id == self._state.me:
            raise CommandError("bad_argument", "This is your own address.")
        self._answered(target, hello)
        return self._neighbour_of(hello.card.user_id)

    async def invite(self, link: str) -> Neighbour:
        """Reads a `parley:` link. Raises CommandError bad_argument."""
        try:
            invite = Invite.from_link(link)
        except RemoteProtocolError:
            raise CommandError(
                "bad_argument",
                "This is not a Parley invite, or a part of it is missing. Copy the whole link.",
            ) from None
        if self._state.canonical(invite.card.user_id) == self._state.me:
            raise CommandError("bad_argument", "This is your own invite. Give it to the other person.")
        invite = self._renewed(invite)
        self._meet(invite, None)
        return self._neighbour_of(invite.card.user_id)

    async def request(self, peer: UserId, note: str = "") -> None:
        """Asks for friendship; the request is kept and delivered when the person is next reachable."""
        await self._do(lambda engine, moment: engine.request(moment, peer, _note(note)))

    async def cancel(self, peer: UserId) -> None:
        await self._do(lambda engine, moment: engine.cancel(moment, peer))

    async def accept(self, peer: UserId) -> None:
        await self._do(lambda engine, moment: engine.accept(moment, peer))

    async def decline(self, peer: UserId) -> None:
        await self._do(lambda engine, moment: engine.decline(moment, peer))

    async def block(self, peer: UserId) -> None:
        await self._do(lambda engine, moment: engine.block(moment, peer))

    async def unblock(self, peer: UserId) -> None:
        await self._do(lambda engine, moment: engine.unblock(moment, peer))

    async def remove(self, peer: UserId) -> None:
        await self._do(lambda engine, moment: engine.remove(moment, peer))

    async def safety(self, peer: UserId) -> tuple[str, bool]:
        """The 60 digits, the same at both ends, and whether this person was verified."""
        contact, sighting = self._state.contacts.get(peer), self._roster.get(peer)
        known = contact or sighting
        if known is None or not known.identity_key:
            raise CommandError("unknown_peer", "Nobody with this id is known here.")
        digits = await asyncio.to_thread(self._state.safety_with, known.identity_key)
        return digits, contact is not None and contact.verified

    async def verify(self, peer: UserId, value: bool) -> None:
        """The person compared the safety number, or takes that back."""
        await self._do(lambda engine, moment: engine.trust.verify(moment, peer, value))

    def comparison(self, peer: UserId) -> Comparison | None:
        """Where comparing emoji with this friend stands; how it ended until the next begins."""
        return self._node.engine.comparing.of(peer)

    async def compare(self, peer: UserId) -> None:
        """Asks a friend who is connected to compare emoji, or accepts what they asked.

        Raises CommandError not_friend, blocked, unreachable, too_many, bad_argument (it is under way).
        """
        await self._do(lambda engine, moment: engine.comparing.compare(moment, peer))
        self._node.arm_now()

    async def confirm_comparison(self, peer: UserId, same: bool) -> None:
        """The person saw the same emoji on both screens, or others. Raises CommandError bad_argument (none to see)."""
        await self._do(lambda engine, moment: engine.comparing.confirm(moment, peer, same=same))

    async def cancel_comparison(self, peer: UserId) -> None:
        """Declines or ends it. Raises CommandError bad_argument (there is none)."""
        await self._do(lambda engine, _: engine.comparing.cancel(peer))

    async def accept_key(self, peer: UserId) -> None:
        """Takes a friend's new key unseen (`Friend.has_new_key`): what waits is sent. CommandError bad_argument."""
        await self._do(lambda engine, moment: engine.trust.accept_key(moment, peer))

    async def rotate_identity(self) -> None:
        """Goes on under a new identity key and id, as when the old key may be in other hands.

        Friends are told when they are next reachable; they hold us for unverified until they compare anew. Links and
        what programs wait for end; messages are kept. Raises CommandError storage_full, storage_error.
        """
        async with self._looking_around:
            await self._go_on_as(Identity.generate())
        if self._listener.hosts:
            await self._run_startup(Input.NETWORK_CHANGED)
        self._announce(ProfileChanged())

    async def redirect(
        self, peer: UserId, addresses: Sequence[tuple[str, int]], permanent: bool = False
    ) -> None:
        """Tells a friend where we are reached from now on, for this session or for good; returns once it is on the way.

        Raises CommandError not_friend, blocked, bad_argument, unreachable, too_many.
        """
        targets = tuple(_address(host, port) for host, port in addresses)
        await self._do(lambda engine, now: engine.redirects.send(now, peer, targets, permanent=permanent))

    async def answer_redirect(self, peer: UserId, follow: bool) -> None:
        """The person's word on a friend's move with new keys (`Friend.moved_to`). Raises CommandError bad_argument."""
        await self._do(lambda engine, now: engine.redirects.answer(now, peer, follow=follow))

    # -- oneself

    async def rename(self, name: str) -> None:
        await self._do(lambda engine, moment: engine.rename(moment, name))
        self._discovery.set_name(self._state.card.name)

    async def set_status(self, value: OwnStatus, text: str | None = None) -> None:
        await self._do(lambda engine, _: engine.set_status(value, text))
        self._discovery.set_visible(self._is_visible())

    async def set_visibility(self, value: Visibility) -> None:
        await self._write(SetMeta(VISIBILITY, value.value.encode()))
        self._visibility = value
        self._announce(ProfileChanged())
        self._discovery.set_visible(self._is_visible())

    # -- the network

    def interfaces(self) -> list[NetworkInterface]:
        """This computer's network interfaces as they are now, and whom each heard since the start."""
        return self._reach.interfaces()

    @property
    def network_settings(self) -> NetworkSettings:
        """As the person chose; what the command line names stands above them."""
        return self._reach.settings

    async def set_network_settings(self, value: NetworkSettings) -> None:
        """Takes effect at once. An interface that is switched off is not listened on and not searched; links that are
        up stay, and dials go where the system sends them.

        Raises CommandError bad_argument, too_many, not_available (the port is taken): then nothing has changed.
        """
        value = checked(value)
        async with self._changing_network:
            async with self._looking_around:
                moved = await self._reach.change(value)
            port = [SetMeta(PORT, as_number(self._listener.port))] if moved else []
            await self._write(SetMeta(NETWORK, encode(value)), *port)
            if self._listener.port:
                await self._look_around()
            else:
                self._announce(ProfileChanged())
            if moved:
                await self._do(lambda engine, _: engine.meet_anew())

    @property
    def privacy(self) -> Privacy:
        return self._state.privacy

    @property
    def keep_days(self) -> int:
        """How long messages are kept here; 0: for ever."""
        return self._state.keep_days

    # -- messages

    async def send(self, to: UserId, text: str, reply_to: MessageId | None = None) -> ChatMessage:
        """Returns once stored. The message is delivered when the friend is next reachable, once and in order."""
        step, message = self._node.engine.send_text(self._clock.now(), to, text, reply_to)
        await self._node.committed(step)
        return message

    async def retry(self, message_id: MessageId) -> None:
        """Queues a failed message again, under the same id."""
        message = await self._storage.read(lambda reader: reader.message(message_id))
        if message is None:
            raise CommandError("bad_argument", "There is no such message.")
        await self._do(lambda engine, moment: engine.retry(moment, message))

    async def history(
        self,
        conversation: UserId,
        *,
        before: MessageId | None = None,
        after: MessageId | None = None,
        limit: int = 50,
        lines: bool = False,
    ) -> list[ChatMessage]:
        """Oldest first; strictly before or after a message; at most 500; an empty list is the end.

        With `lines` also what happened to the conversation (`ChatMessage.is_line`).
        """
        between = {"before": before, "after": after}
        return await self._storage.read(
            lambda reader: reader.history(conversation, **between, limit=limit, lines=lines)
        )

    async def search(
        self, query: str, limit: int = 50, conversation: UserId | None = None
    ) -> list[ChatMessage]:
        """Finds words, beginnings of words and Chinese text, in one conversation or in all; newest first."""
        return await self._storage.search(query, limit, conversation)

    async def conversations(self) -> list[ConversationSummary]:
        """One row per talk with messages, newest first."""
        return await self._storage.read(lambda reader: reader.conversations())

    def setting(self, key: str) -> str | None:
        """A value the application keeps inside the encrypted profile (drafts, theme, ...); from memory."""
        return self._application.get(key)

    def setting_keys(self) -> list[str]:
        """Of all the values that the application keeps."""
        return list(self._application)

    async def set_setting(self, key: str, value: str | None) -> None:
        if value is None:
            self._application.pop(key, None)
        else:
            self._application[key] = value
        await self._write(SetMeta(APPLICATION + key, None if value is None else value.encode()))

    # -- the profile itself

    @property
    def protection(self) -> Protection:
        """Where the key of the profile is kept; never AUTO."""
        return self._vault.protection

    async def check_passphrase(self, text: str) -> bool:
        """Whether `text` opens this profile; False for all if it is under no passphrase. Takes 0.2 s, one at a time."""
        return await self._vault.check_passphrase(text)

    async def set_protection(self, wanted: Protection, passphrase: str | None = None) -> None:
        """Keeps the key elsewhere, or under another passphrase; a crash leaves the old way or the new.

        Raises CommandError bad_argument (a passphrase that is too short, AUTO), not_available (no usable keyring),
        storage_full, storage_error: then everything is as it was.
        """
        await self._vault.protect(wanted, passphrase)
        self._announce(ProfileChanged())

    async def storage_info(self) -> StorageInfo:
        """Where the profile lies and how much is in it."""
        messages, conversations = await self._storage.read(lambda reader: reader.count())
        used = await asyncio.to_thread(bytes_used, self._config.home)
        return StorageInfo(str(self._config.home), used, messages, conversations)

    async def export_backup(self, path: Path, passphrase: str) -> BackupInfo:
        """Writes an encrypted backup of the profile as it is now, opens it again and reads it through.

        A file at `path` is replaced, whole or not at all. Raises CommandError bad_argument (a passphrase that is too
        short), not_available (the place cannot be used), storage_full, storage_error.
        """
        return await self._vault.export(path, passphrase, self._clock.now().ms)

    async def check_backup(self, path: Path, passphrase: str) -> BackupInfo:
        """Opens a backup and reads all of it. Raises CommandError bad_argument (a wrong passphrase), not_available."""
        return await self._vault.check(path, passphrase)

    # -- bulk

    def open_stream(self, peer: UserId, name: str, body: bytes = b"") -> OutgoingStream:
        """A stream of bytes to a friend on the link that is up now. `name` (1 to 255 bytes) says who serves it there,
        `body` (at most 1,024) what it is. Raises CommandError not_friend, blocked, unreachable, too_many."""
        return self._node.open_stream(peer, name, body)

    def serve_stream(self, name: str, handler: Callable[[IncomingStream], Awaitable[None]]) -> None:
        """`handler` gets each stream of this name that a friend opens; see `Streams.serve`."""
        self._node.streams.serve(name, handler)

    # -- inside

    @property
    def _state(self) -> State:
        return self._node.state

    async def _do(self, make: Callable[[Engine, Moment], Step]) -> None:
        await self._node.committed(make(self._node.engine, self._clock.now()))

    async def _write(self, *writes: Write) -> None:
        await self._node.committed(Step(writes=list(writes)))

    def _renewed(self, invite: Invite) -> Invite:
        """What is known of the person today, if they have given up the id of the invite."""
        user = self._state.canonical(invite.card.user_id)
        contact = self._state.contacts.get(user)
        if user == invite.card.user_id:
            return invite
        if contact is None or contact.card is None:
            raise CommandError(
                "unknown_peer", "This invite is out of date: its id was given up. Ask for a new one."
            )
        return Invite(contact.card, contact.addresses)

    def _make_discovery(self, identity: Identity) -> Discovery:
        return Discovery(
            self._config,
            identity,
            self._instance,
            self._clock,
            is_friend=self._is_friend,
            heard=self._heard,
            gone=self._gone,
            notice=self._announce,
            network_changed=self._network_changed,
        )

    async def _go_on_as(self, identity: Identity) -> None:
        """Nobody can call and nobody is dialled while the identity changes."""
        is_listening = bool(self._listener.hosts)
        await self._discovery.stop()
        await self._listener.stop()
        try:
            await self._node.rotate(identity)
        finally:
            identity = self._state.identity
            self._own_half = fingerprint_half(identity.identity_key, self._state.me)
            self._discovery = self._make_discovery(identity)
            self._listener.use(identity)
            if is_listening and not self._is_stopped:
                await self._listen()

    async def _listen(self) -> None:
        notice = await self._reach.listen()
        await self._write(SetMeta(PORT, as_number(self._listener.port)))
        if notice is not None:
            self._announce(notice)

    async def _run_startup(self, happened: Input) -> None:
        """Walks the start-up table; every action is done before the next input."""
        async with self._looking_around:
            while self._startup.feed(happened) is Action.ASK_PEERS:
                await self._discovery.ask(self._state.card.name, self._listener.port, self._is_visible())
                self._node.dial_wanted()
                extra = self.network_settings.extra_addresses
                self._tasks.start("extra addresses", self._ask_at_all(extra))
                happened = Input.PEERS_ASKED

    def _is_friend(self, user: UserId) -> bool:
        return self._state.is_friend(user)

    def _hello(self) -> Hello:
        port = self._listener.port
        return Hello(self._state.card, self._instance, port, self._discovery.addresses(port))

    def _is_visible(self) -> bool:
        return self._visibility is Visibility.EVERYONE and self._state.status is not OwnStatus.INVISIBLE

    _answers_strangers = _is_visible

    async def _probe(self, target: Address) -> Hello:
        identity = self._state.identity

        def make_link(now: float) -> Link:
            return Link.dial(identity, self._hello(), now=now, remote_link_key=None, probe=True)

        outcome = await probe(target, make_link, deadline_s=PROBE_S)
        if outcome.reason == BUSY:
            raise CommandError(
                "unreachable",
                "The computer at {address} is busy: too many others call it. Try again in a minute.",
                address=target,
            )
        if outcome.hello is None:
            raise CommandError(
                "unreachable",
                "Nobody answers at {address}. Is Parley open there, and visible?",
                address=target,
            )
        return outcome.hello

    def _answered(self, target: Address, hello: Hello) -> None:
        listening = (target, *(each for each in hello.addresses if each != target))
        self._meet(Invite(hello.card, listening), self._clock.now().ms)

    async def _ask_at_all(self, targets: Sequence[Address]) -> None:
        """Who is across a router, where no beacon comes: a friend found there is dialled at once."""
        room = asyncio.Semaphore(EXTRA_AT_ONCE)
        await asyncio.gather(*(self._ask_at(each, room) for each in targets))

    async def _ask_at(self, target: Address, room: asyncio.Semaphore) -> None:
        try:
            async with room:
                hello = await self._probe(target)
        except CommandError:
            return
        user = hello.card.user_id
        if user != self._state.me:
            with contextlib.suppress(CommandError):  # too many people to remember one more
                self._answered(target, hello)
            self._node.news_of(user, hello.instance)

    def _meet(self, invite: Invite, at: int | None) -> None:
        self._roster.met(invite.card, invite.addresses, Via.MANUAL, at)
        self._changed(invite.card.user_id)

    def _heard(self, user: UserId, sighting: Sighting) -> None:
        if self._roster.heard(user, sighting):
            self._changed(user)
        self._node.news_of(user, sighting.instance)

    def _network_changed(self) -> None:
        """Other addresses, or the computer woke up: everybody is dialled again at once."""
        self._tasks.start("network changed", self._look_around())

    async def _look_around(self) -> None:
        async with self._looking_around:
            await self._reach.follow()
        self._node.links.network_changed()
        self._node.look_at_clock()
        await self._run_startup(Input.NETWORK_CHANGED)
        self._announce(ProfileChanged())

    def _gone(self, user: UserId) -> None:
        sighting = self._roster.get(user)
        if sighting is not None and self._roster.gone(user):
            self._announce(PeerChanged(self._neighbour(user, sighting), seen=False))

    def _changed(self, user: UserId) -> None:
        self._announce(PeerChanged(self._neighbour_of(user), seen=True))

    def _neighbour_of(self, user: UserId) -> Neighbour:
        sighting = self._roster.get(user)
        if sighting is None:
            raise CommandError("too_many", "Too many people are on this network to remember one more.")
        return self._neighbour(user, sighting)

    def _neighbour(self, user: UserId, sighting: Sighting) -> Neighbour:
        return as_neighbour(user, sighting, self._state.is_friend(user))

    def _announce(self, event: ServiceEvent) -> None:
        for listener in list(self._listeners):
            try:
                listener(event)
            except Exception:
                log.exception("a subscriber failed")


def _address(host: str, port: int) -> Address:
    try:
        return Address(host, port)
    except LocalProtocolError:
        raise CommandError(
            "bad_argument",
            "{host} with port {port} is not an address. Enter one such as 192.168.1.20, and a port from 1 to 65535.",
            host=display_name(host),
            port=port,
        ) from None


def _note(text: str) -> str:
    from core.protocol.constants import MAX_NOTE_CHARS

    if len(text) > MAX_NOTE_CHARS:
        raise CommandError("too_long", "A note has at most {limit} characters.", limit=MAX_NOTE_CHARS)
    return text
