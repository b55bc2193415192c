"""The modules that decide, each for its matter, and what one of them means for the others."""

from core.messaging.answering import Answering
from core.messaging.asking import Asking
from core.messaging.comparing import Comparisons
from core.messaging.disclosing import Disclosing
from core.messaging.friendship import Friendship
from core.messaging.id_change import IdChanges, Succession, tell_moved
from core.messaging.keeping import Keeping
from core.messaging.lines import FRIEND, KEY, add_line
from core.messaging.links import LinkUp
from core.messaging.model import Contact, Relation
from core.messaging.people import People
from core.messaging.presence import PresenceBook
from core.messaging.quarantine import Quarantine
from core.messaging.reading import Reading
from core.messaging.receiving import Receiving
from core.messaging.redirects import Redirects
from core.messaging.resuming import Resuming
from core.messaging.revising import Revising
from core.messaging.roster import Roster
from core.messaging.sending import Sending
from core.messaging.state import Moment, State
from core.messaging.step import Step
from core.messaging.timers import Timers
from core.messaging.trust import Trust
from core.messaging.typing_book import TypingBook
from core.protocol.changes import Disclosure, TimerSet, Told
from core.protocol.content import Content
from core.protocol.events import CloseReason
from core.protocol.ids import UserId


class Modules:
    """One of each, over one state. Engine gives them what happens."""

    def __init__(self, state: State, roster: Roster) -> None:
        self.state = state
        self.roster = roster
        self.friendship = Friendship(state, self._session_made)
        self.sending = Sending(state, self.friendship.ask_again, self._timer_started)
        self.timers = Timers(state, self.sending)
        self.typing = TypingBook(state)
        self.disclosing = Disclosing(state, self.sending, self.typing)
        self.revising = Revising(state, self.sending)
        self.reading = Reading(state, self.sending, self.timers.seen)
        self.receiving = Receiving(
            state,
            self._session_found,
            arrived=self.typing.ended,
            receipt=self.reading.received,
            told=self._told,
        )
        self.resuming = Resuming(state, self.sending)
        self.presence = PresenceBook(state)
        self.keeping = Keeping(state)
        self.redirects = Redirects(state)
        self.trust = Trust(state, self._released)
        self.comparing = Comparisons(state, self.trust.compared)
        self.id_changes = IdChanges(state)
        self.quarantine = Quarantine()
        self.people = People(state, roster, self.quarantine)
        self.asking = Asking(state, self.quarantine, self.people.known, self.people.addresses_of)
        self.answering = Answering(state)

    def friend_up(self, step: Step, moment: Moment, link: LinkUp) -> None:
        """A link to a friend, or a friend at the far end of a link."""
        self.presence.link_up(step, link)
        early = self.resuming.link_up(step, moment, link)
        self.sending.link_up(step, moment, link.user_id, early)

    def relation_moved(self, step: Step, moment: Moment, user: UserId, before: Contact | None) -> None:
        """`before`: the contact as it was. A stranger's link becomes a friend's, or the other way round."""
        was_friend = before is not None and before.relation is Relation.FRIEND
        is_friend, link = self.state.is_friend(user), self.state.links.of(user)
        if is_friend and not was_friend:
            add_line(step, self.state, moment, user, FRIEND)
            if link is not None:
                self.quarantine.release(link.link_id)
                self.friend_up(step, moment, link)
            self.timers.friend_added(step, moment, user)
            self.disclosing.friend_added(step, moment, user)
        elif was_friend and not is_friend:
            self._forget(step, user)
            self.timers.friend_lost(step, user)
            self.asking.friend_lost(step, user)
            self.answering.friend_lost(step, user)
            if link is not None and before is not None:
                self.quarantine.admit(link.link_id, before, moment.s)

    def succeed(self, step: Step, moment: Moment, link: LinkUp, heir: Succession) -> None:
        """The person at the far end goes on under the id of this link."""
        old, contact, state = heir.old, heir.contact, self.state
        if old_link := state.links.of(old):
            state.hang_up(step, old_link.link_id, CloseReason.REPLACED)
        if contact.relation in (Relation.INCOMING, Relation.DECLINED):
            self.friendship.lapse(step, moment, old)
            return
        self._forget(step, old)
        self.asking.moved(step, old, contact.user_id)
        self.answering.moved(old, contact.user_id)
        state.move(step, old, contact)
        self.timers.moved(step, old, contact.user_id)
        if contact.relation is Relation.BLOCKED:
            state.hang_up(step, link.link_id, CloseReason.DONE)
        elif contact.relation is Relation.OUTGOING:
            self.friendship.ask_again(step, moment, contact.user_id)
        else:
            add_line(step, state, moment, contact.user_id, KEY, by=contact.user_id)
            self.quarantine.release(link.link_id)
            self.friend_up(step, moment, link)
        tell_moved(step, old, contact)

    # -- inside

    def _forget(self, step: Step, user: UserId) -> None:
        """Nobody of this id is a friend any more."""
        self.presence.forget(user)
        self.typing.link_down(step, user)
        self.receiving.forget(user)
        self.redirects.forget(step, user)
        self.comparing.friend_lost(step, user)
        self.resuming.forget(user)

    def _told(self, step: Step, user: UserId, content: Content, told: Told) -> None:
        """What a friend says of the talk, or of themselves."""
        match told:
            case TimerSet(seconds):
                self.timers.received(step, user, content, seconds)
            case Disclosure():
                self.disclosing.received(step, user, told)

    def _timer_started(self, moment: Moment, seconds: int) -> None:
        self.timers.delivered(moment, seconds)

    def _session_made(self, step: Step, moment: Moment, user: UserId) -> None:
        self.receiving.start_anew(user)
        self.sending.seal_anew(step, moment, user)

    def _session_found(self, step: Step, moment: Moment, user: UserId) -> None:
        self.friendship.session_found(step, user)
        self.sending.seal_anew(step, moment, user)

    def _released(self, step: Step, moment: Moment, user: UserId) -> None:
        self.sending.release(step, moment, user)
        if link := self.state.links.of(user):
            self.asking.link_up(step, moment, link)
