"""Comparisons of emoji with friends, live on one link: asked, accepted, keys exchanged, shown, confirmed by both.

Each lives on the link it began on and ends with it. Where both ask, the smaller user id's asking counts and the other
accepts it. Once both people said that the emoji are the same, and both proofs hold, the friend is verified here.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from core.errors import CommandError, RemoteProtocolError
from core.messaging.events import ComparisonChanged, Notice
from core.messaging.links import LinkUp
from core.messaging.model import Comparing, Comparison, Contact
from core.messaging.rate import Cooldown
from core.messaging.sas import OneKey, Secret, commitment
from core.messaging.state import Moment, State, announce, send
from core.messaging.step import Step
from core.protocol.comparison import Compare, CompareStep
from core.protocol.ids import ID_BYTES, UserId

STEP_S = 120.0  # from one step to the next: people fetch their telephone, and read seven words
MAX_OPEN = 8  # more than one is rare, and each holds keys
ASKED_EVERY_S = 10.0  # how often one friend can have the person asked
ASK_EVERY_S = 12.0  # a little more: ours is never refused for what the network took
_PROOFS = (CompareStep.ACCEPT, CompareStep.KEY, CompareStep.CONFIRM)


@dataclass(slots=True)
class _Open:
    """One that has not ended. `commitment` is the accepter's, once it is known; `secret` is there once it is shown."""

    user: UserId
    link_id: int
    comparison: bytes
    is_asker: bool
    step: Comparing
    until_s: float
    key: OneKey = field(default_factory=OneKey)
    commitment: bytes = b""
    secret: Secret | None = None
    is_confirmed: bool = False  # by the friend

    def transcript(self, me: UserId) -> tuple[bytes, ...]:
        return self.comparison, me if self.is_asker else self.user, self.commitment


class Comparisons:
    """At most one with each friend. `verified` is called when both have confirmed."""

    def __init__(self, state: State, verified: Callable[[Step, Moment, UserId], None]) -> None:
        self._state, self._verified = state, verified
        self._open: dict[UserId, _Open] = {}
        self._ended: dict[UserId, Comparison] = {}
        self._asked = Cooldown(ASKED_EVERY_S)
        self._asking = Cooldown(ASK_EVERY_S)

    def of(self, user: UserId) -> Comparison | None:
        """The comparison with this friend; one that has ended until the next begins."""
        one = self._open.get(user)
        return self._ended.get(user) if one is None else _shown(one)

    # -- what the person asks for

    def compare(self, moment: Moment, user: UserId) -> Step:
        """Asks, or accepts. Raises CommandError not_friend, blocked, unreachable, too_many, bad_argument."""
        self._state.friend(user)
        step, one = Step(), self._open.get(user)
        if one is None:
            self._ask(step, moment, user)
        elif one.step is Comparing.ASKED:
            self._accept(step, moment, one)
        else:
            raise CommandError("bad_argument", "You are comparing with this friend already.")
        return step

    def confirm(self, moment: Moment, user: UserId, *, same: bool) -> Step:
        """The person has looked at both screens. Raises CommandError bad_argument."""
        step, one = Step(), self._open.get(user)
        if one is None or one.secret is None:
            raise CommandError("bad_argument", "There are no emoji to compare with this friend. Start again.")
        if not same:
            self._differ(step, one)
        elif one.step is Comparing.SHOWN:
            self._say(step, one, CompareStep.CONFIRM, one.secret.mac())
            self._go(step, moment, one, Comparing.CONFIRMED)
            self._finish(step, moment, one)
        return step

    def cancel(self, user: UserId) -> Step:
        """Ends it, or declines. Raises CommandError bad_argument."""
        step, one = Step(), self._open.get(user)
        if one is None:
            raise CommandError("bad_argument", "Nothing is being compared with this friend.")
        self._cancel(step, one)
        return step

    # -- what the friend says

    def received(self, step: Step, moment: Moment, link: LinkUp, friend: Contact, packet: Compare) -> None:
        """A friend's packet. What belongs to nothing is answered with CANCEL, which is never answered."""
        one = self._open.get(friend.user_id)
        if packet.step is CompareStep.ASK:
            self._asked_by(step, moment, link, friend.user_id, packet.comparison)
        elif one is None or one.comparison != packet.comparison:
            if packet.step in _PROOFS:
                send(step, link.link_id, Compare(CompareStep.CANCEL, packet.comparison))
        elif packet.step is CompareStep.CANCEL:
            self._end(step, one, Comparing.CANCELLED)
        elif packet.step is CompareStep.DIFFERENT and one.step is not Comparing.ASKED:
            self._alarm(step, one)
        else:
            self._proceed(step, moment, one, friend, packet)

    def _proceed(self, step: Step, moment: Moment, one: _Open, friend: Contact, packet: Compare) -> None:
        """The next step of an open one, if it is its turn."""
        waits = one.step is Comparing.WAITING
        if packet.step is CompareStep.ACCEPT and waits and one.is_asker and not one.commitment:
            one.commitment = packet.body
            self._say(step, one, CompareStep.KEY, one.key.public)
            self._go(step, moment, one, Comparing.WAITING)
        elif packet.step is CompareStep.KEY and waits and one.commitment:
            self._agree(step, moment, one, friend, packet.body)
        elif packet.step is CompareStep.CONFIRM and one.secret is not None and not one.is_confirmed:
            self._confirmed(step, moment, one, one.secret, packet.body)
        else:
            self._cancel(step, one)

    # -- links, time, the friendship

    def link_lost(self, step: Step, user: UserId) -> None:
        """The link ended, or another took its place: what was under way on it may be lost."""
        one = self._open.get(user)
        if one is not None:
            self._end(step, one, Comparing.CANCELLED)

    def friend_lost(self, step: Step, user: UserId) -> None:
        """The friendship is over."""
        self.link_lost(step, user)
        self._ended.pop(user, None)
        self._asked.forget(user)
        self._asking.forget(user)

    def next_timer(self) -> float | None:
        """Monotonic seconds."""
        return min((one.until_s for one in self._open.values()), default=None)

    def handle_timer(self, step: Step, moment: Moment) -> None:
        """Ends what nobody has gone on with."""
        for one in [one for one in self._open.values() if one.until_s <= moment.s]:
            self._cancel(step, one)

    def lost(self) -> list[ComparisonChanged]:
        """The engine is thrown away, and these with it."""
        return [ComparisonChanged(Comparison(user, Comparing.CANCELLED)) for user in self._open]

    # -- inside: asking

    def _ask(self, step: Step, moment: Moment, user: UserId) -> None:
        link = self._state.links.of(user)
        if link is None or self._state.links.listening(link.link_id) is None:
            name = self._state.name_of(user)
            raise CommandError(
                "unreachable", "{name} is not connected. Compare when both of you are online.", name=name
            )
        if len(self._open) >= MAX_OPEN:
            raise CommandError("too_many", "You are comparing with many friends already. Finish with some.")
        if not self._asking.is_over(user, moment.s):
            raise CommandError("too_many", "You asked a moment ago. Wait some seconds before you ask again.")
        self._asking.start(user, moment.s)
        one = self._begin(moment, link, self._state.random(ID_BYTES), Comparing.WAITING, is_asker=True)
        self._say(step, one, CompareStep.ASK)
        self._tell(step, one)

    def _asked_by(self, step: Step, moment: Moment, link: LinkUp, user: UserId, comparison: bytes) -> None:
        one = self._open.get(user)
        if one is not None and one.is_asker and not one.commitment:
            self._crossed(step, moment, link, one, comparison)
        elif one is not None or not self._may_ask(moment, user):
            if one is None or one.comparison != comparison:
                send(step, link.link_id, Compare(CompareStep.CANCEL, comparison))
        else:
            self._asked.start(user, moment.s)
            self._tell(step, self._begin(moment, link, comparison, Comparing.ASKED, is_asker=False))

    def _may_ask(self, moment: Moment, user: UserId) -> bool:
        return len(self._open) < MAX_OPEN and self._asked.is_over(user, moment.s)

    def _crossed(self, step: Step, moment: Moment, link: LinkUp, ours: _Open, comparison: bytes) -> None:
        """Both ask: the larger id accepts, for its person wants the same."""
        if ours.user < self._state.me:
            one = self._begin(moment, link, comparison, Comparing.WAITING, is_asker=False)
            self._accept(step, moment, one)

    def _begin(
        self, moment: Moment, link: LinkUp, comparison: bytes, at: Comparing, *, is_asker: bool
    ) -> _Open:
        one = _Open(link.user_id, link.link_id, comparison, is_asker, at, moment.s + STEP_S)
        self._ended.pop(link.user_id, None)
        self._open[link.user_id] = one
        return one

    def _accept(self, step: Step, moment: Moment, one: _Open) -> None:
        one.commitment = commitment(one.comparison, one.user, self._state.me, one.key.public)
        self._say(step, one, CompareStep.ACCEPT, one.commitment)
        self._go(step, moment, one, Comparing.WAITING)

    # -- inside: proving

    def _agree(self, step: Step, moment: Moment, one: _Open, friend: Contact, key: bytes) -> None:
        me = self._state.me
        if one.is_asker and commitment(one.comparison, me, one.user, key) != one.commitment:
            self._differ(step, one)
            return
        keys = self._state.identity.identity_key, friend.identity_key, key
        try:
            one.secret = one.key.agree(one.transcript(me), *keys)
        except RemoteProtocolError:
            self._differ(step, one)
            return
        if not one.is_asker:
            self._say(step, one, CompareStep.KEY, one.key.public)
        self._go(step, moment, one, Comparing.SHOWN)

    def _confirmed(self, step: Step, moment: Moment, one: _Open, secret: Secret, mac: bytes) -> None:
        if secret.verify(mac):
            one.is_confirmed = True
            self._finish(step, moment, one)
        else:
            self._differ(step, one)

    def _finish(self, step: Step, moment: Moment, one: _Open) -> None:
        if one.step is Comparing.CONFIRMED and one.is_confirmed:
            self._end(step, one, Comparing.DONE)
            self._verified(step, moment, one.user)

    # -- inside: ends

    def _cancel(self, step: Step, one: _Open) -> None:
        self._say(step, one, CompareStep.CANCEL)
        self._end(step, one, Comparing.CANCELLED)

    def _differ(self, step: Step, one: _Open) -> None:
        self._say(step, one, CompareStep.DIFFERENT)
        self._alarm(step, one)

    def _alarm(self, step: Step, one: _Open) -> None:
        self._end(step, one, Comparing.DIFFERENT)
        name = self._state.name_of(one.user)
        notice = Notice(
            "warning",
            "comparison_different",
            "The emoji of you and {name} were not the same. Compare the safety number in their details: "
            "if it differs too, somebody may be between you, so write nothing secret.",
            {"name": name},
        )
        announce(step, notice)

    def _end(self, step: Step, one: _Open, how: Comparing) -> None:
        one.step = how
        del self._open[one.user]
        self._ended[one.user] = _shown(one)
        self._tell(step, one)

    def _go(self, step: Step, moment: Moment, one: _Open, to: Comparing) -> None:
        is_news, one.step, one.until_s = one.step is not to, to, moment.s + STEP_S
        if is_news:
            self._tell(step, one)

    def _say(self, step: Step, one: _Open, what: CompareStep, body: bytes = b"") -> None:
        send(step, one.link_id, Compare(what, one.comparison, body))

    def _tell(self, step: Step, one: _Open) -> None:
        announce(step, ComparisonChanged(_shown(one)))


def _shown(one: _Open) -> Comparison:
    return Comparison(one.user, one.step, () if one.secret is None else one.secret.emoji)
