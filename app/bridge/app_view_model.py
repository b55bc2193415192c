"""The root of what the window shows. The composition root gives it to the root item of the QML tree."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.bridge import text_spans, times  # noqa: F401 - QML alone names what is in text_spans
from app.bridge.background import Background
from app.bridge.calendar_view_model import CalendarViewModel
from app.bridge.chats_view_model import ChatsViewModel
from app.bridge.composer_view_model import ComposerViewModel
from app.bridge.conversation_view_model import OPEN_KEY, ConversationViewModel
from app.bridge.desktop_view_model import DesktopViewModel
from app.bridge.direction import isolated
from app.bridge.emoji_view_model import EmojiViewModel
from app.bridge.find_view_model import FindViewModel
from app.bridge.frame_view_model import FrameViewModel
from app.bridge.lock_view_model import LockViewModel
from app.bridge.moved_friend import moves, read_id
from app.bridge.network_view_model import NetworkViewModel
from app.bridge.notices_view_model import NoticesViewModel
from app.bridge.people_view_model import PeopleViewModel
from app.bridge.person_view_model import PersonViewModel
from app.bridge.profile_view_model import ProfileViewModel
from app.bridge.search_view_model import SearchViewModel
from app.bridge.security_view_model import SecurityViewModel
from app.bridge.service_events import ServiceEvents
from app.bridge.session import Preferences, Session, shown_name, user_id
from app.bridge.settings_view_model import SettingsViewModel
from app.bridge.start_view_model import Opener, Restorer, StartViewModel
from app.bridge.storage_view_model import StorageViewModel
from app.bridge.trust_view_model import TrustViewModel
from app.bridge.words import said
from core.service.config import Config, ProfileStatus
from core.service.events import ComparisonChanged, FriendChanged, Notice, ProfileChanged, ServiceEvent
from core.service.model import Comparison, UserId

if TYPE_CHECKING:
    from core.service.messenger import Messenger

QML_IMPORT_NAME = "Parley.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

REFRESH_MS = 30_000


@QmlElement
class AppViewModel(QObject):
    """Owns every other view model and hands the service's events to them."""

    changed = Signal()
    languageChanged = Signal()
    moved = Signal()  # what the tray shows: unread messages, own status
    fixed = Signal()  # never emitted: qmllint knows `notify` of Python types but not `constant`

    def __init__(self, config: Config, preferences: Preferences, opener: Opener, restorer: Restorer) -> None:
        super().__init__()
        self._background = Background(self)
        self._session = Session(self._background)
        self._events = ServiceEvents(self)
        self._notices = NoticesViewModel(self)
        self._settings = SettingsViewModel(preferences, self)
        self._start = StartViewModel(config, opener, restorer, self._background, self)
        self._profile = ProfileViewModel(self._session, self)
        self._people = PeopleViewModel(self._session, self)
        self._chats = ChatsViewModel(self._session, self)
        self._conversation = ConversationViewModel(self._session, self._chats, self)
        self._composer = ComposerViewModel(
            self._session, self._chats, self._conversation, self._settings, self
        )
        self._emoji = EmojiViewModel(self._session, self)
        self._find = FindViewModel(self._session, self._conversation, self)
        self._calendar = CalendarViewModel(self._session, self._conversation, self)
        self._person = PersonViewModel(self._session, self)
        self._desktop = DesktopViewModel(self._session, preferences, self)
        self._network = NetworkViewModel(self._session, self)
        self._security = SecurityViewModel(self._session, self)
        self._storage = StorageViewModel(self._session, self)
        self._frame = FrameViewModel(preferences, self)
        self._lock = LockViewModel(self._session, preferences, self)
        self._trust = TrustViewModel(self._session, self)
        self._search = SearchViewModel(self._session, self._chats, self)
        self._ready, self._day = False, 0
        self._asked: dict[UserId, str] = {}  # who wants to compare emoji, and how that was told
        self._connect()

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the profile is open and read."""
        return self._ready

    @Property(NoticesViewModel, notify=fixed)
    def notices(self) -> NoticesViewModel:
        return self._notices

    @Property(SettingsViewModel, notify=fixed)
    def settings(self) -> SettingsViewModel:
        return self._settings

    @Property(StartViewModel, notify=fixed)
    def start(self) -> StartViewModel:
        return self._start

    @Property(ProfileViewModel, notify=fixed)
    def profile(self) -> ProfileViewModel:
        return self._profile

    @Property(PeopleViewModel, notify=fixed)
    def people(self) -> PeopleViewModel:
        return self._people

    @Property(ChatsViewModel, notify=fixed)
    def chats(self) -> ChatsViewModel:
        return self._chats

    @Property(ConversationViewModel, notify=fixed)
    def conversation(self) -> ConversationViewModel:
        return self._conversation

    @Property(ComposerViewModel, notify=fixed)
    def composer(self) -> ComposerViewModel:
        return self._composer

    @Property(EmojiViewModel, notify=fixed)
    def emoji(self) -> EmojiViewModel:
        return self._emoji

    @Property(FindViewModel, notify=fixed)
    def find(self) -> FindViewModel:
        return self._find

    @Property(CalendarViewModel, notify=fixed)
    def calendar(self) -> CalendarViewModel:
        return self._calendar

    @Property(PersonViewModel, notify=fixed)
    def person(self) -> PersonViewModel:
        return self._person

    @Property(FrameViewModel, notify=fixed)
    def frame(self) -> FrameViewModel:
        return self._frame

    @Property(LockViewModel, notify=fixed)
    def lock(self) -> LockViewModel:
        return self._lock

    @Property(TrustViewModel, notify=fixed)
    def trust(self) -> TrustViewModel:
        return self._trust

    @Property(SearchViewModel, notify=fixed)
    def search(self) -> SearchViewModel:
        return self._search

    @Property(DesktopViewModel, notify=fixed)
    def desktop(self) -> DesktopViewModel:
        return self._desktop

    @Property(NetworkViewModel, notify=fixed)
    def network(self) -> NetworkViewModel:
        return self._network

    @Property(SecurityViewModel, notify=fixed)
    def security(self) -> SecurityViewModel:
        return self._security

    @Property(StorageViewModel, notify=fixed)
    def storage(self) -> StorageViewModel:
        return self._storage

    @property
    def place(self) -> DesktopViewModel:
        """The same for Python: what Qt makes of a Property has no type."""
        return self._desktop

    @property
    def own_status(self) -> str:
        """A value of OwnStatus; empty while no profile is open."""
        return self._session.messenger.me.status.value if self._session.is_open else ""

    @property
    def unread(self) -> int:
        return self._chats.total_unread

    @Slot(str)
    def set_own_status(self, value: str) -> None:
        self._profile.setStatus(value)

    @property
    def language(self) -> str:
        """A key of app.i18n.LANGUAGES, or "system"."""
        return self._settings.chosen_language()

    @property
    def background(self) -> Background:
        return self._background

    def set_emoji_folder(self, folder: Path) -> None:
        """Where the emoji data lie."""
        self._emoji.folder = folder

    @Slot(str, str)
    def openResult(self, who: str, key: str) -> None:
        """Opens what a search found: a conversation, or a message in it."""
        self._conversation.open_at(self._session.current(user_id(who)), self._search.hit(key))

    def retranslate(self) -> None:
        """Another language is spoken: derives every text anew."""
        if self._ready:
            self._refresh()
            self._conversation.refresh()
        for model in (self._start, self._profile, self._people, self._chats, self._person, self._search):
            model.changed.emit()
        self.changed.emit()

    def watch(self, window: QObject) -> None:
        """Looks for a person's input to the window."""
        self._lock.watch(window)

    def begin(self, status: ProfileStatus, keyring: bool) -> None:
        """Shows the first page for what the home holds."""
        self._start.begin(status, keyring)

    def fail(self, error: Exception) -> None:
        """Shows why the profile cannot be opened."""
        self._start.fail(error)

    async def attach(self, messenger: "Messenger") -> None:
        """Shows an opened profile."""
        self._session.open(messenger)
        self._unsubscribe = messenger.subscribe(self._events.put)
        self._day = times.day(self._session.now())
        self._profile.load()
        self._profile.tick()
        self._people.load()
        self._desktop.load()
        await self._chats.load()
        self._restore_conversation()
        self._lock.refresh()
        self._ready = True
        self._start.finish()
        self.changed.emit()

    async def detach(self) -> None:
        """Keeps the drafts and lets the service go. Safe to call when nothing was attached."""
        if not self._session.is_open:
            await self._background.stop()
            return
        self._unsubscribe()
        self._events.clear()
        self._timer.stop()
        self._lock.close()
        await self._chats.store_drafts()
        await self._background.stop()
        self._session.close()

    def _connect(self) -> None:
        self._background.failed.connect(self._tell_failure)
        self._settings.languageChanged.connect(self.languageChanged)
        self._events.listen(self._session.typing.on_events)
        for listener in (self._on_events, self._profile.on_events, self._people.on_events):
            self._events.listen(listener)
        for listener in (self._chats.on_events, self._conversation.on_events, self._person.on_events):
            self._events.listen(listener)
        for listener in (self._desktop.on_events, self._network.on_events, self._security.on_events):
            self._events.listen(listener)
        self._chats.changed.connect(self.moved)
        self._profile.changed.connect(self.moved)
        self._desktop.looked_at = self._conversation.looked_at
        self._desktop.is_muted = self._chats.is_muted
        self._desktop.is_locked = self._lock.is_locked
        self._desktop.conversationWanted.connect(self._conversation.open)
        self._events.listen(self._trust.on_events)
        self._trust.changed.connect(self._withdraw_asked)
        self._events.listen(self._composer.on_events)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self._timer.start()

    def _restore_conversation(self) -> None:
        who = read_id(self._session.messenger.setting(OPEN_KEY) or "")
        now = self._session.current(who) if who else None
        if now in self._session.friends:
            self._conversation.open(now.hex())

    def _on_events(self, batch: Sequence[ServiceEvent]) -> None:
        self._session.refresh()
        for old, new in moves(batch):
            self._follow(old, new)
        for event in batch:
            if isinstance(event, ProfileChanged):
                self._lock.refresh()
            elif isinstance(event, Notice) and not self._stands_here(event, batch):
                self._notices.show(event.level, said(event.template, event.values))
            elif isinstance(event, FriendChanged):
                self._tell_friend_change(event)
            elif isinstance(event, ComparisonChanged):
                self._tell_comparison(event.comparison)

    def _follow(self, old: UserId, new: UserId) -> None:
        """A friend goes by another id: everything that names them names the new one."""
        self._chats.follow(old, new)
        self._composer.follow(old, new)
        self._find.follow(old, new)
        self._conversation.follow(old, new)  # after those that stay with what is open
        self._person.follow(old, new)
        self._trust.follow(old, new)
        self._desktop.follow(old, new)

    def _tell_friend_change(self, event: FriendChanged) -> None:
        texts = {
            "added": _tr("{name} is now your friend."),
            "declined": _tr("{name} declined your request."),
            "expired": _tr("Your request to {name} expired."),
        }
        if text := texts.get(event.change):
            self._notices.show("info", text.format(name=isolated(shown_name(event.name))))

    def _tell_comparison(self, comparison: Comparison) -> None:
        who = comparison.user_id
        if self._trust.waits_unseen(who):
            text = _tr("{name} wants to compare emoji with you.")
            self._asked[who] = text.format(name=isolated(self._session.name(who)))
            self._notices.show("info", self._asked[who])

    @Slot()
    def _withdraw_asked(self) -> None:
        for who in [who for who in self._asked if not self._trust.waits_unseen(who)]:
            self._notices.withdraw(self._asked.pop(who))

    def _stands_here(self, notice: Notice, batch: Sequence[ServiceEvent]) -> bool:
        """Whether the banner of the open conversation says the same."""
        changed = [each for each in batch if isinstance(each, FriendChanged) and each.change == "key_changed"]
        return notice.code == "key_changed" and any(
            self._trust.is_looked_at(each.user_id) for each in changed
        )

    @Slot(str)
    def _tell_failure(self, text: str) -> None:
        self._notices.show("error", text)

    @Slot()
    def _refresh(self) -> None:
        """Times shown in words grow old."""
        if not self._ready:
            return
        self._profile.tick()
        self._people.load()
        self._chats.publish()
        if self._day != times.day(self._session.now()):
            self._day = times.day(self._session.now())
            self._conversation.refresh()
        else:
            self._conversation.changed.emit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("App", text)
