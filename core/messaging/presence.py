"""Who is here: our own status to friends, theirs to us (S2-14, S2-25, S2-59).

Presence comes from Status Change on a link, never from the link being up. Invisible is never sent: friends get what
they get when we leave, an authenticated CLOSE, and no Status Change on the links that follow.
"""

from core.errors import CommandError
from core.messaging.effects import PacketKind, SendPacket
from core.messaging.events import PresenceChanged, ProfileChanged
from core.messaging.links import LinkUp
from core.messaging.model import Contact, OwnStatus, Presence, Relation
from core.messaging.state import Moment, State, announce, dial
from core.messaging.step import Step
from core.messaging.writes import SetMeta
from core.protocol.constants import MAX_STATUS_CHARS
from core.protocol.events import CloseReason
from core.protocol.ids import UserId
from core.protocol.names import display_text
from core.protocol.packets import Status, StatusChange, encode

CONFIRM_WITHIN_S = 5.0  # after a link took another's place: a status is the first packet on it

_SENT = {OwnStatus.ONLINE: Status.ONLINE, OwnStatus.BUSY: Status.BUSY, OwnStatus.AWAY: Status.AWAY}
_SHOWN: dict[int, Presence] = {
    Status.BUSY: Presence.BUSY,
    Status.AWAY: Presence.AWAY,
    Status.INVISIBLE: Presence.OFFLINE,
}


class PresenceBook:
    """Friends' presence in memory; their status text is kept with the contact."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._present: dict[UserId, Presence] = {}
        self._doubted: dict[UserId, float] = {}  # until when a Status Change has to confirm what is shown

    def of(self, user: UserId) -> Presence:
        return self._present.get(user, Presence.OFFLINE)

    def set_own(self, step: Step, value: OwnStatus, text: str | None) -> None:
        """Tells every friend; an invisible person has no status text. Raises CommandError too_long."""
        state, was = self._state, self._state.status
        text = _one_line(state.status_text if text is None else text)
        if len(text) > MAX_STATUS_CHARS:
            raise CommandError(
                "too_long", "A status text has at most {limit} characters.", limit=MAX_STATUS_CHARS
            )
        if value is OwnStatus.INVISIBLE:
            text = ""
        state.status, state.status_text = value, text
        step.writes += [SetMeta("status", value.value.encode()), SetMeta("status_text", text.encode())]
        announce(step, ProfileChanged())
        for link in state.links.all():
            if not state.is_friend(link.user_id):
                continue
            if value is not OwnStatus.INVISIBLE:
                self._tell(step, link.link_id, PacketKind.STATUS)
            elif was is not OwnStatus.INVISIBLE:
                state.hang_up(step, link.link_id, CloseReason.GOING_AWAY)
                dial(step, link.user_id)

    def link_up(self, step: Step, link: LinkUp) -> None:
        if self._state.status is not OwnStatus.INVISIBLE:
            self._tell(step, link.link_id, None)

    def link_down(self, step: Step, user: UserId) -> None:
        """The friend's link is gone, or another run of their program made a new one: offline is concluded."""
        self._doubted.pop(user, None)
        if self._present.pop(user, None) is not None and self._state.is_friend(user):
            announce(step, PresenceChanged(user, Presence.OFFLINE, self._text(user)))

    def doubt(self, user: UserId, now: float) -> None:
        """A link that was made together with the old one took its place: nothing changes if the friend says on it,
        too, that they are here. Who has become invisible since the old one came up does not."""
        if user in self._present:
            self._doubted[user] = now + CONFIRM_WITHIN_S

    def next_timer(self) -> float | None:
        return min(self._doubted.values(), default=None)

    def expire(self, step: Step, now: float) -> None:
        """Offline is concluded of those who did not confirm."""
        for user in [user for user, until in self._doubted.items() if until <= now]:
            self.link_down(step, user)

    def received(self, step: Step, moment: Moment, peer: Contact, packet: StatusChange) -> None:
        """A friend's Status Change; unknown values count as online."""
        user = peer.user_id
        if packet.user != user:
            return
        self._doubted.pop(user, None)
        shown = _SHOWN.get(packet.status, Presence.ONLINE)
        text = _one_line(packet.text)
        if text == peer.status_text and shown is self.of(user):
            return
        has_come = shown is not Presence.OFFLINE and self.of(user) is Presence.OFFLINE
        if has_come or text != peer.status_text:
            last_seen = moment.ms if has_come else peer.last_seen
            self._state.change(step, user, status_text=text, last_seen=last_seen)
        if shown is Presence.OFFLINE:
            self._present.pop(user, None)
        else:
            self._present[user] = shown
        announce(step, PresenceChanged(user, shown, text))

    def forget(self, user: UserId) -> None:
        self._doubted.pop(user, None)
        self._present.pop(user, None)

    def _tell(self, step: Step, link_id: int, kind: PacketKind | None) -> None:
        """The first one on a link makes us present, so it keeps its place before the messages."""
        state = self._state
        packet = encode(StatusChange(_SENT[state.status], state.me, state.status_text))
        step.effects.append(SendPacket(link_id, packet, kind))

    def _text(self, user: UserId) -> str:
        contact = self._state.contacts.get(user)
        return contact.status_text if contact and contact.relation is Relation.FRIEND else ""


def _one_line(text: str) -> str:
    return display_text(text).replace("\n", " ")
