"""Read receipts: what our person has seen is told to friends, and theirs to us, if our person wants both.

A receipt says up to which datetime the messages of one installation were read. It is no acknowledgement: a message
that it covers is shown as read once the friend has acknowledged it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from core.messaging.effects import LoadRead
from core.messaging.events import MessageStateChanged
from core.messaging.model import MessageState
from core.messaging.sending import Sending
from core.messaging.state import Moment, State, announce
from core.messaging.step import Step
from core.messaging.writes import MarkSeen
from core.protocol.changes import Receipt
from core.protocol.ids import ClientId, MessageId, UserId


class Reading:
    """Receipts in both directions. `seen_here` is called when our person has seen something."""

    def __init__(self, state: State, sending: Sending, seen_here: Callable[[Step, Moment], None]) -> None:
        self._state = state
        self._sending, self._seen_here = sending, seen_here
        self._told: dict[tuple[UserId, ClientId], int] = {}  # what our receipts of this run have said
        self._loads: dict[tuple[UserId, ClientId], LoadRead | None] = {}  # under way, and the next one

    def seen(
        self, moment: Moment, conversation: UserId, up_to: MessageId | None, unread: Mapping[ClientId, int]
    ) -> Step:
        """The person has seen a conversation up to and with a message, or all of it.

        `unread`: of each installation of the friend, the newest datetime among what was unread until now.
        """
        step = Step(writes=[MarkSeen(conversation, up_to, moment.ms)])
        self._seen_here(step, moment)
        if self._state.privacy.read_receipts and self._state.is_friend(conversation):
            for client, datetime in unread.items():
                self._tell(step, moment, conversation, Receipt(client, datetime))
        return step

    def received(self, step: Step, moment: Moment, user: UserId, receipt: Receipt) -> Receipt | None:
        """What is to be stored of a friend's receipt; None if it says nothing new, or nothing we want to know.

        It never speaks of messages that are still to be written.
        """
        state, client = self._state, receipt.of_client
        up_to = min(receipt.up_to, state.timeline.last)
        before = state.reads.advance(user, client, up_to) if state.privacy.read_receipts else None
        if before is None:
            return None
        self._load(step, LoadRead(user, client, before, up_to, moment.ms))
        return Receipt(client, up_to)

    def loaded(self, load: LoadRead, message_ids: Sequence[MessageId]) -> Step:
        """The answer to LoadRead."""
        step = Step()
        for message_id in self._state.reads.end_load(message_ids):
            announce(step, MessageStateChanged(message_id, load.user, MessageState.READ, load.at))
        following = self._loads.pop((load.user, load.client))
        if following is not None:
            self._load(step, following)
        return step

    def _load(self, step: Step, load: LoadRead) -> None:
        """Asks the disk; what comes while it is asked about the same is one question more, however much it is."""
        key = load.user, load.client
        if key in self._loads:
            waiting = self._loads[key] or load
            self._loads[key] = replace(load, after=waiting.after)
        else:
            self._loads[key] = None
            self._state.reads.begin_load()
            step.effects.append(load)

    def _tell(self, step: Step, moment: Moment, user: UserId, receipt: Receipt) -> None:
        key = user, receipt.of_client
        if receipt.up_to > self._told.get(key, -1) and self._sending.has_room(user):
            self._told[key] = receipt.up_to
            self._sending.send_quiet(step, moment, user, receipt)
