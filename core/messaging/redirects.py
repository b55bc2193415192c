"""Redirects: a friend's word on where it is reached from now on, and ours to a friend (SF-72 to SF-82).

Make before break: the link that brought the word stays and works while the target is dialled. Once the target has
proved the friend's key, its link replaces the old one; a target that does not answer changes nothing. Only a card with
other keys waits for the person.
"""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Any

from core.errors import CommandError
from core.messaging.effects import Follow, SendRedirect
from core.messaging.events import Notice, RedirectChanged
from core.messaging.links import LinkUp
from core.messaging.model import Contact
from core.messaging.moved import Moved, as_write
from core.messaging.people import credible
from core.messaging.rate import Cooldown
from core.messaging.roster import merged
from core.messaging.state import Moment, State, announce, dial
from core.messaging.step import Step
from core.protocol.address import Address
from core.protocol.card import Card
from core.protocol.constants import MAX_ADDRESSES
from core.protocol.events import CloseReason
from core.protocol.ids import UserId
from core.protocol.redirect import MAX_REDIRECTS, Redirect

MAX_HOPS = 3
CHAIN_S = 60.0  # a hop later than this after the one before begins a new chain
TEMPORARY_MS, PERMANENT_MS = 600_000, 86_400_000  # how long our word holds; a permanent move is kept for good
ARRIVES_WITHIN_S = 10.0  # of a redirect's arrival its link is up or has failed: a dial takes 5 s at most
REMEMBERED = 4  # addresses of a permanent move: half of the list is left to the old ones
NOTICE_EVERY_S = 60.0


@dataclass(slots=True)
class _Chain:
    """Hops that follow each other within a minute, and every address they named."""

    at: float = float("-inf")
    hops: int = 0
    addresses: set[Address] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Dialled:
    """A target that is being dialled since `at`, monotonic seconds."""

    follow: Follow
    at: float


@dataclass(frozen=True, slots=True)
class _Sent:
    """Our word to a friend: on which link, how often, until when its link may go elsewhere; monotonic seconds."""

    link_id: int
    count: int
    at: float
    until: float


class Redirects:
    """Chains, targets being dialled and our own word are in memory; `State.moved` is on disk too."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._chains: dict[UserId, _Chain] = {}
        self._newest: dict[UserId, int] = {}
        self._dialled: dict[UserId, _Dialled] = {}
        self._sent: dict[UserId, _Sent] = {}
        self._away: dict[UserId, float] = {}
        self._noticed = Cooldown(NOTICE_EVERY_S)

    # -- our own word

    def send(self, moment: Moment, user: UserId, addresses: tuple[Address, ...], *, permanent: bool) -> Step:
        """Tells a friend where we are reached from now on.

        Raises CommandError not_friend, blocked, bad_argument, unreachable, too_many.
        """
        step, state = Step(), self._state
        state.friend(user)
        if not 0 < len(addresses) <= MAX_ADDRESSES or not all(each.is_dialable for each in addresses):
            raise CommandError("bad_argument", "A redirect names 1 to 8 addresses that can be dialled.")
        link = state.links.of(user)
        if link is None or state.links.listening(link.link_id) is None:
            raise CommandError("unreachable", "{name} is not connected.", name=state.name_of(user))
        life_ms = PERMANENT_MS if permanent else TEMPORARY_MS
        self._count_sent(moment, link, life_ms / 1000)
        redirect = Redirect.make(
            state.identity,
            datetime_ms=state.next_datetime(step, moment),
            expiry_ms=moment.ms + life_ms,
            addresses=addresses,
            card=state.card if permanent else None,
        )
        step.effects.append(SendRedirect(link.link_id, redirect))
        return step

    def _count_sent(self, moment: Moment, link: LinkUp, life_s: float) -> None:
        """The ninth on one link would end it."""
        before = self._sent.get(link.user_id)
        count = before.count if before is not None and before.link_id == link.link_id else 0
        if count >= MAX_REDIRECTS:
            raise CommandError(
                "too_many",
                "At most {limit} redirects can be sent on one connection.",
                limit=MAX_REDIRECTS,
            )
        self._sent[link.user_id] = _Sent(link.link_id, count + 1, moment.s, moment.s + life_s)

    # -- a friend's word

    def received(self, moment: Moment, link_id: int, redirect: Redirect, own: Collection[Address]) -> Step:
        """A redirect whose signature holds. `own`: where we are reached ourselves."""
        step, link = Step(), self._state.links.listening(link_id)
        if link is None:
            return step
        card = redirect.card
        if not self._state.is_friend(link.user_id) or (card is not None and card.user_id != link.user_id):
            self._state.hang_up(step, link_id, CloseReason.REFUSED)
            return step
        targets, chain = credible(redirect.addresses, link.address), self._chain(moment, link)
        refusal = self._refusal(moment, link.user_id, redirect) or _no_way(chain, targets, own)
        if refusal is not None:
            self._ignore(step, moment, link.user_id, redirect, refusal)
        else:
            chain.at, chain.hops = moment.s, chain.hops + 1
            chain.addresses.update(targets)
            self._take(step, moment, link.user_id, redirect, targets)
        return step

    def answer(self, moment: Moment, user: UserId, *, follow: bool) -> Step:
        """The person's word on a move with other keys. CommandError not_friend, blocked, bad_argument."""
        step, contact = Step(), self._state.friend(user)
        moved = self._state.moved.get(user)
        if moved is None or moved.held is None:
            raise CommandError("bad_argument", "This friend has not moved.")
        held = moved.held
        self._keep(step, user, Moved(moved.newest))
        if not follow:
            self._tell(step, moment, user, held, "refused")
            return step
        link = self._state.links.of(user)
        seen = link.address if link is not None else next(iter(contact.addresses), None)
        self._settle(step, moment, user, held, credible(held.addresses, seen))
        return step

    def failed(self, moment: Moment, follow: Follow) -> Step:
        """Nobody at the target proved the friend's key in time. What was before goes on."""
        step = Step()
        dialled = self._dialled.get(follow.user_id)
        if dialled is not None and dialled.follow is follow:
            self._fail(step, moment, follow)
        return step

    def _fail(self, step: Step, moment: Moment, follow: Follow) -> None:
        user = follow.user_id
        del self._dialled[user]
        self._state.stats.redirects_failed += 1
        self._tell(step, moment, user, follow.redirect, "failed")
        self._notice(step, moment, user, _FAILED)
        dial(step, user)

    # -- links

    def arrives(self, link: LinkUp) -> Redirect | None:
        """The redirect that led to this new link."""
        dialled = self._dialled.get(link.user_id)
        if dialled is None or not link.is_initiator or link.address not in dialled.follow.addresses:
            return None
        return dialled.follow.redirect

    def outranks(self, moment: Moment, link: LinkUp) -> bool:
        """Whether a new link replaces the one there is, also if both were made together: it follows a redirect."""
        sent = self._sent.get(link.user_id)
        is_awaited = sent is not None and moment.s - sent.at < ARRIVES_WITHIN_S and not link.is_initiator
        return is_awaited or self.arrives(link) is not None

    def link_up(self, step: Step, moment: Moment, link: LinkUp) -> None:
        """A link has become the one in use."""
        user, redirect = link.user_id, self.arrives(link)
        self._sent.pop(user, None)
        self._away.pop(user, None)
        if redirect is not None:
            del self._dialled[user]
            self._chains.setdefault(user, _Chain()).at = moment.s
            self._state.stats.redirects_followed += 1
            self._tell(step, moment, user, redirect, "followed")

    def link_down(self, user: UserId, reason: CloseReason | None) -> None:
        """The link in use is gone. `reason`: the friend's, if it said one. Replaced: it has followed us elsewhere."""
        sent = self._sent.pop(user, None)
        if sent is not None and reason is CloseReason.REPLACED:
            self._away[user] = sent.until

    def holds_off(self, moment: Moment, user: UserId) -> bool:
        """Not to be dialled: its target is, or it has followed our word to where this program is not."""
        dialled = self._dialled.get(user)
        return user in self._away or (dialled is not None and moment.s - dialled.at < ARRIVES_WITHIN_S)

    def next_timer(self) -> float | None:
        """Monotonic seconds."""
        arrivals = (each.at + ARRIVES_WITHIN_S for each in self._dialled.values())
        return min([*self._away.values(), *arrivals], default=None)

    def handle_timer(self, step: Step, moment: Moment) -> None:
        """Our word has run out: whoever followed it elsewhere is dialled again. So is who was not reached elsewhere."""
        for user in [user for user, until in self._away.items() if until <= moment.s]:
            del self._away[user]
            dial(step, user)
        overdue = [each for each in self._dialled.values() if each.at + ARRIVES_WITHIN_S <= moment.s]
        for dialled in overdue:  # a link came up there, but not one that could be used
            self._fail(step, moment, dialled.follow)

    def forget(self, step: Step, user: UserId) -> None:
        """No friend any more."""
        books: tuple[dict[UserId, Any], ...] = (
            self._chains,
            self._newest,
            self._dialled,
            self._sent,
            self._away,
        )
        for book in books:
            book.pop(user, None)
        self._noticed.forget(user)
        if user in self._state.moved:
            self._keep(step, user, None)

    # -- inside

    def _chain(self, moment: Moment, link: LinkUp) -> _Chain:
        """The one this word may continue; it began where the friend was dialled."""
        chain = self._chains.get(link.user_id)
        if chain is None or moment.s - chain.at >= CHAIN_S:
            chain = self._chains[link.user_id] = _Chain()
            if link.is_initiator and link.address is not None:
                chain.addresses.add(link.address)
        return chain

    def _refusal(self, moment: Moment, user: UserId, redirect: Redirect) -> str | None:
        """What is wrong with the word itself; one that is not replaced by a newer one counts as the newest."""
        if redirect.is_expired(moment.ms):
            return "expired"
        moved = self._state.moved.get(user)
        newest = max(self._newest.get(user, -1), moved.newest if moved else -1)
        if redirect.datetime_ms <= newest:
            return "replayed"
        self._newest[user] = redirect.datetime_ms
        contact, card = self._state.contacts[user], redirect.card
        is_stale = card is not None and has_other_keys(contact, card) and not _is_newer(contact, card)
        return "old_card" if is_stale else None

    def _take(
        self, step: Step, moment: Moment, user: UserId, redirect: Redirect, targets: tuple[Address, ...]
    ) -> None:
        contact, card = self._state.contacts[user], redirect.card
        if card is None:
            self._follow(step, moment, user, redirect, targets)
        elif has_other_keys(contact, card):
            self._keep(step, user, Moved(redirect.datetime_ms, redirect))
            self._tell(step, moment, user, redirect, "asked")
            self._notice(step, moment, user, _ASKED)
        else:
            self._keep(step, user, Moved(redirect.datetime_ms))
            self._settle(step, moment, user, redirect, targets)

    def _settle(
        self, step: Step, moment: Moment, user: UserId, redirect: Redirect, targets: tuple[Address, ...]
    ) -> None:
        """The new home is remembered before it is dialled; of two cards the one with the higher serial stays."""
        contact, card = self._state.contacts[user], redirect.card
        changes: dict[str, Any] = {"addresses": merged(targets[:REMEMBERED], contact.addresses)}
        if card is not None and _is_newer(contact, card):
            changes |= {"card": card, "link_key": card.link_key}
        self._state.change(step, user, **changes)
        self._follow(step, moment, user, redirect, targets)

    def _follow(
        self, step: Step, moment: Moment, user: UserId, redirect: Redirect, targets: tuple[Address, ...]
    ) -> None:
        follow = Follow(user, self._state.contacts[user].link_key, targets, redirect)
        self._dialled[user] = _Dialled(follow, moment.s)
        step.effects.append(follow)

    def _keep(self, step: Step, user: UserId, moved: Moved | None) -> None:
        if moved is None:
            del self._state.moved[user]
        else:
            self._state.moved[user] = moved
        step.writes.append(as_write(user, moved))

    def _ignore(self, step: Step, moment: Moment, user: UserId, redirect: Redirect, reason: str) -> None:
        ignored = self._state.stats.redirects_ignored
        ignored[reason] = ignored.get(reason, 0) + 1
        self._tell(step, moment, user, redirect, "refused")
        self._notice(step, moment, user, _REFUSED[reason])

    def _tell(self, step: Step, moment: Moment, user: UserId, redirect: Redirect, state: str) -> None:
        name, is_permanent = self._state.name_of(user), redirect.card is not None
        announce(step, RedirectChanged(user, name, redirect.addresses, is_permanent, state, moment.ms))

    def _notice(self, step: Step, moment: Moment, user: UserId, notice: Notice) -> None:
        """Says it of this friend, at most once a minute for each."""
        if self._noticed.is_over(user, moment.s):
            self._noticed.start(user, moment.s)
            announce(step, replace(notice, values={"name": self._state.name_of(user)}))


_FAILED = Notice(
    "warning",
    "redirect_failed",
    "{name} asked to be reached at another address, but does not answer there.",
)
_ASKED = Notice(
    "warning",
    "redirect_asked",
    "{name} has a new address and new keys. Open their details to accept or ignore them.",
)
_REFUSED = {
    "expired": Notice(
        "warning",
        "redirect_refused",
        "{name} gave another address to be reached at, but too long ago. It is not used.",
    ),
    "replayed": Notice(
        "warning",
        "redirect_refused",
        "{name} gave an address that was given once before. It is not used.",
    ),
    "old_card": Notice(
        "warning",
        "redirect_refused",
        "{name} gave another address with keys that are out of date. It is not used.",
    ),
    "address": Notice(
        "warning",
        "redirect_refused",
        "{name} gave an address that cannot be theirs. It is not used.",
    ),
    "hops": Notice(
        "warning",
        "redirect_refused",
        "{name} was passed on from address to address too often. The last one is not used.",
    ),
    "loop": Notice(
        "warning",
        "redirect_refused",
        "{name} was passed on in a circle. The last address is not used.",
    ),
}


def has_other_keys(contact: Contact, card: Card) -> bool:
    """Whether the card says another link key or Olm key than what is pinned."""
    pinned = contact.card
    return card.link_key != contact.link_key or (pinned is not None and card.olm_key != pinned.olm_key)


def _is_newer(contact: Contact, card: Card) -> bool:
    return contact.card is None or card.serial > contact.card.serial


def _no_way(chain: _Chain, targets: tuple[Address, ...], own: Collection[Address]) -> str | None:
    if not targets:
        return "address"
    if chain.hops >= MAX_HOPS:
        return "hops"
    return None if chain.addresses.isdisjoint(targets) and not set(own) & set(targets) else "loop"
