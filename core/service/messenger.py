"""The only door for applications: composes protocol, messaging, transport and storage on one event loop."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

from core.messaging.events import ProfileChanged, ServiceEvent
from core.messaging.model import (
    BackupInfo,
    Connection,
    Me,
    NetworkSettings,
    OwnStatus,
    Privacy,
    StorageInfo,
)
from core.messaging.roster import Roster
from core.messaging.state import State
from core.messaging.writes import SetMeta
from core.protocol.fingerprint import fingerprint_half, key_name
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.invite import Invite
from core.service.choices import Choices
from core.service.clock import Clock
from core.service.config import Config, Protection
from core.service.friends import Friends
from core.service.loading import APPLICATION
from core.service.neighbourhood import Neighbourhood
from core.service.node import Node
from core.service.notices import KEY_IN_FILE, in_sync_folder
from core.service.opening import OpenProfile, open_parts
from core.service.reach import Reach
from core.service.talks import Talks
from core.service.tasks import Tasks
from core.service.vault import Vault
from core.storage.database import bytes_used
from core.storage.files import sync_service

log = logging.getLogger(__name__)


class Messenger:
    """One running profile. Methods that touch disk or network are coroutines; the rest answer from memory.

    What the parts do is offered as it is: see Friends, Neighbourhood, Talks, Choices, Reach, Requests and Streams.
    Coroutines raise CommandError (code and a sentence for the person), StorageError.
    """

    def __init__(self, config: Config, profile: OpenProfile, clock: Clock) -> None:
        state, settings = profile.state, profile.settings
        self._config, self._storage, self._clock = config, profile.storage, clock
        self._application, self._created = settings.application, profile.created
        self._vault = Vault(config.home, profile.key, keyring=config.keyring)
        self._listeners: list[Callable[[ServiceEvent], None]] = []
        self._tasks = Tasks()
        self._own_half = fingerprint_half(state.identity.identity_key, state.me)
        self._node = Node(profile.storage, state, Roster(), clock, self._hello, self._announce, self._tasks)
        self._is_stopped = False

        friends = Friends(self._node)
        self.friends, self.blocked, self.resolve = friends.friends, friends.blocked, friends.resolve
        self.incoming_requests, self.outgoing_requests = friends.incoming_requests, friends.outgoing_requests
        self.request, self.cancel = friends.request, friends.cancel
        self.accept, self.decline = friends.accept, friends.decline
        self.block, self.unblock, self.remove = friends.block, friends.unblock, friends.remove
        self.safety, self.verify, self.accept_key = friends.safety, friends.verify, friends.accept_key
        self.comparison, self.compare = friends.comparison, friends.compare
        self.confirm_comparison, self.cancel_comparison = (
            friends.confirm_comparison,
            friends.cancel_comparison,
        )
        self.redirect, self.answer_redirect = friends.redirect, friends.answer_redirect

        neighbourhood = Neighbourhood(self._node, clock, self._hello, self._announce)
        self.peers, self.probe, self.invite = neighbourhood.peers, neighbourhood.probe, neighbourhood.invite

        talks = Talks(self._node, profile.storage, clock, self._announce)
        self.send, self.retry = talks.send, talks.retry
        self.history, self.search, self.conversations = talks.history, talks.search, talks.conversations
        self.message, self.first_at = talks.message, talks.first_at
        self.edit, self.delete, self.react = talks.edit, talks.delete, talks.react
        self.read, self.mark_seen = talks.read, talks.mark_seen
        self.delete_here, self.clear_conversation = talks.delete_here, talks.clear_conversation

        choices = Choices(self._node, clock)
        self.set_typing, self.set_privacy = choices.set_typing, choices.set_privacy
        self.timer, self.set_timer = choices.timer, choices.set_timer
        self.default_timer, self.set_default_timer = choices.default_timer, choices.set_default_timer
        self.set_keep_days = choices.set_keep_days

        reach = Reach(config, settings, self._node, neighbourhood, clock, self._announce, self._tasks)
        self._reach, self.interfaces, self.stats = reach, reach.interfaces, reach.stats
        self.set_visibility, self.set_network_settings = reach.set_visibility, reach.set_network_settings

        # What programs on two nodes say to each other.
        requests, streams = self._node.requests, self._node.streams
        self.serve, self.on_answer = requests.serve, requests.on_answer
        self.ask, self.ask_durably = requests.ask, requests.ask_durably
        self.open_stream, self.serve_stream = self._node.open_stream, streams.serve

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
        await self._reach.start()
        if service := sync_service(self._config.home):
            self._announce(in_sync_folder(service))
        if self._created and self.protection is Protection.FILE:
            self._announce(KEY_IN_FILE)

    async def stop(self) -> None:
        """Says goodbye, closes links and files. Safe to call twice."""
        if self._is_stopped:
            return
        self._is_stopped = True
        await self._reach.stop()
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
        state, addresses = self._state, self._reach.addresses
        return Me(
            user_id=state.me,
            name=state.card.name,
            key_name=key_name(state.me),
            safety=self._own_half,
            port=self._reach.listener.port,
            addresses=addresses,
            invite=Invite(state.card, addresses).to_link(),
            status=state.status,
            status_text=state.status_text,
            visibility=self._reach.visibility,
        )

    def connections(self) -> list[Connection]:
        def user_of(link_id: int) -> UserId | None:
            link = self._state.links.get(link_id)
            return link.user_id if link else None

        return self._node.links.views(user_of)

    @property
    def privacy(self) -> Privacy:
        return self._state.privacy

    @property
    def keep_days(self) -> int:
        """How long messages are kept here; 0: for ever."""
        return self._state.keep_days

    @property
    def network_settings(self) -> NetworkSettings:
        """As the person chose; what the command line names stands above them."""
        return self._reach.settings

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
        await self._node.write(SetMeta(APPLICATION + key, None if value is None else value.encode()))

    # -- oneself

    async def rename(self, name: str) -> None:
        await self._node.do(lambda engine, moment: engine.rename(moment, name))
        self._reach.show_name()

    async def set_status(self, value: OwnStatus, text: str | None = None) -> None:
        await self._node.do(lambda engine, _: engine.set_status(value, text))
        self._reach.show_status()

    async def rotate_identity(self) -> None:
        """Goes on under a new identity key and id, as when the old key may be in other hands.

        Friends are told when they are next reachable; they hold us for unverified until they compare anew. Links and
        what programs wait for end; messages are kept. Raises CommandError storage_full, storage_error.
        """
        try:
            await self._reach.go_on_as(Identity.generate())
        finally:
            self._own_half = fingerprint_half(self._state.identity.identity_key, self._state.me)
        self._announce(ProfileChanged())

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

    # -- inside

    @property
    def _state(self) -> State:
        return self._node.state

    def _hello(self) -> Hello:
        return self._reach.hello()

    def _announce(self, event: ServiceEvent) -> None:
        for listener in list(self._listeners):
            try:
                listener(event)
            except Exception:
                log.exception("a subscriber failed")
