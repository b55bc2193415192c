"""Own messages: stored and sealed, sent until acknowledged, sealed anew when the friend has lost the Olm session.

Covers S2-15, S2-24 to S2-27, S2-31, S2-34, SF-62 to SF-70. Ids of messages never change; a resend repeats the stored
ciphertext byte for byte until a new session replaces the old one.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from core.errors import CommandError, RemoteProtocolError
from core.messaging.composing import as_entry, as_wire, checked_text, compose
from core.messaging.effects import LoadOutbox, TellChange, TellMessage
from core.messaging.events import LineAdded, MessageQueued, MessageStateChanged, Notice
from core.messaging.lines import TIMER as LINE_OF_TIMER
from core.messaging.links import LinkUp
from core.messaging.model import TEXT_KIND, ChatMessage, Contact, MessageState
from core.messaging.state import Moment, State, announce, send
from core.messaging.step import Step
from core.messaging.writes import (
    ClearCiphertexts,
    FinishOutgoing,
    OutboxEntry,
    PutOutgoing,
    RequeueOutgoing,
    SetCiphertext,
    SetContent,
    StartTimer,
)
from core.protocol.changes import Change, Disclosure, Quiet, Receipt, TimerSet, to_wire
from core.protocol.content import content_hash
from core.protocol.ids import MessageId, UserId
from core.protocol.packets import Ack, AckError, Message, OlmKeys, Status, encode
from core.protocol.resumption import LENGTH_BYTES

MAX_WAITING = 100_000  # own messages waiting for one friend: years of talk, a day of a runaway program


class Sending:
    """The outbox in motion. `ask_session` is called when something waits for a friend with whom no session is left,
    `timer_started` with the seconds after which a message disappears that is delivered now."""

    def __init__(
        self,
        state: State,
        ask_session: Callable[[Step, Moment, UserId], None],
        timer_started: Callable[[Moment, int], None],
    ) -> None:
        self._state = state
        self._ask_session, self._timer_started = ask_session, timer_started

    # -- what the person asks for

    def send_text(
        self, step: Step, moment: Moment, user: UserId, text: str, reply_to: MessageId | None
    ) -> ChatMessage:
        """Stores a message and puts it on its way. Raises CommandError."""
        self._state.correspondent(user)
        self._check_room(user)
        timer = self._state.timers.get(user)
        expires_in_s = 0 if timer is None else timer.seconds
        message = compose(self._state, moment, user, checked_text(text), reply_to, expires_in_s=expires_in_s)
        self._enqueue(step, moment, message, as_entry(self._state, message), None)
        return message

    def send_change(self, step: Step, moment: Moment, user: UserId, change: Change) -> None:
        """Changes a message here and, as reliably as messages go, at the friend's. Raises CommandError."""
        self._state.correspondent(user)
        self._check_room(user)
        step.effects.append(TellChange(self.send_quiet(step, moment, user, change)))

    def send_quiet(self, step: Step, moment: Moment, user: UserId, quiet: Quiet | Disclosure) -> MessageId:
        """A content that is no message takes the way of messages; nobody is told how far it got. Returns its name."""
        wire = to_wire(quiet)
        message = compose(self._state, moment, user, "", None, kind=wire[0])
        change = None if isinstance(quiet, Receipt | Disclosure) else quiet
        self._enqueue(step, moment, message, as_entry(self._state, message, wire), change)
        return message.message_id

    def send_timer(self, step: Step, moment: Moment, user: UserId, seconds: int, at: int) -> None:
        """Tells a friend how long messages stay from now on; a line says so to our person. Raises CommandError."""
        self._check_room(user)
        message = compose(self._state, moment, user, "", None, kind=LINE_OF_TIMER, expires_in_s=seconds)
        line = replace(message, sent_at=at)
        self._enqueue(step, moment, line, as_entry(self._state, line, to_wire(TimerSet(seconds))), None)
        announce(step, LineAdded(line))

    def withhold(self, step: Step, message: ChatMessage) -> None:
        """The text of a waiting message does not leave this computer, unless it did already."""
        entry = as_entry(self._state, message, as_wire(message, ""))
        if self._state.outbox.exchange(entry):
            step.writes.append(SetContent(entry))

    def has_room(self, user: UserId) -> bool:
        """Whether one more content may wait for this friend."""
        return self._state.outbox.waiting(user) < MAX_WAITING

    def retry(self, step: Step, moment: Moment, message: ChatMessage) -> None:
        """Queues a failed message again under its id. Raises CommandError."""
        user, outbox = message.receiver, self._state.outbox
        self._state.correspondent(user)
        waits = outbox.find(user, message.message_id) is not None
        is_text = message.kind == TEXT_KIND and not message.is_deleted
        if waits or message.client is None or not is_text or message.state is not MessageState.FAILED:
            raise CommandError("bad_argument", "Only a failed message can be sent again.")
        self._check_room(user)
        if not outbox.has_room_for_retry(user):
            raise CommandError("too_many", "Many messages are being sent again already. Wait for them first.")
        entry = as_entry(self._state, message)
        outbox.add_again(entry)
        step.writes.append(RequeueOutgoing(entry))
        announce(step, MessageStateChanged(entry.message_id, user, MessageState.QUEUED, moment.ms))
        self._transmit(step, moment, user, [entry])

    # -- links, the disk, time

    def link_up(self, step: Step, moment: Moment, user: UserId, early: Collection[OutboxEntry] = ()) -> None:
        """Everything that waits goes out, oldest first (SF-68); `early` went with the handshake, before all else."""
        outbox = self._state.outbox
        outbox.link_lost(user)
        in_flight = [entry for entry in outbox.window(user) if entry in early]
        for entry in in_flight:
            outbox.sent(entry, moment.s)
            outbox.waits(user, moment.s)
        self._transmit(step, moment, user, [each for each in outbox.window(user) if each not in in_flight])
        self._load_more(step, user)

    def early(self, step: Step, user: UserId, room: int) -> tuple[tuple[OutboxEntry, ...], tuple[bytes, ...]]:
        """The oldest waiting messages and their packets, as many as fit into `room` bytes, 2 more for each.

        What is not sealed yet is sealed in this step.
        """
        entries: list[OutboxEntry] = []
        packets: list[bytes] = []
        is_ready = self._state.ratchet.has_session(user) and not self._state.is_paused(user)
        waiting = self._state.outbox.window(user) if is_ready else []
        for entry in waiting:
            if len(entry.content) > room:
                break
            sealed = self._seal(step, entry)
            packet = encode(self._packet(sealed))
            room -= LENGTH_BYTES + len(packet)
            if room < 0:
                break
            entries.append(sealed)
            packets.append(packet)
        return tuple(entries), tuple(packets)

    def release(self, step: Step, moment: Moment, user: UserId) -> None:
        """The person trusts the friend's new key: what has waited for that goes out."""
        self._flush(step, moment, user)

    def link_down(self, user: UserId) -> None:
        self._state.outbox.link_lost(user)

    def outbox_loaded(self, step: Step, moment: Moment, user: UserId, entries: list[OutboxEntry]) -> None:
        """The answer to LoadOutbox."""
        self._transmit(step, moment, user, self._state.outbox.loaded(user, entries))
        self._load_more(step, user)

    def tell_sent(self, step: Step, moment: Moment) -> None:
        """What has been under way for a moment without an acknowledgement is shown as sent."""
        for entry in self._state.outbox.told_sent(moment.s):
            sent = MessageStateChanged(entry.message_id, entry.recipient, MessageState.SENT, moment.ms)
            announce(step, sent)  # behind the packet itself, which may still wait for a slow disk

    def resend(self, step: Step, moment: Moment) -> None:
        """Sends again what was not acknowledged in time."""
        for user in self._state.outbox.due(moment.s):
            self._flush(step, moment, user)

    # -- what the friend says

    def acknowledged(self, step: Step, moment: Moment, peer: Contact, ack: Ack) -> bool:
        """An ACK on the link with its receiver. Whether it spoke of a message that waits for that receiver."""
        user = peer.user_id
        entry = self._state.outbox.find(user, ack.message_id)
        if entry is None or ack.user != user:
            return False
        if ack.error is AckError.NONE:
            self._finish(step, moment, entry, MessageState.DELIVERED, None)
        elif ack.error is AckError.UNDECRYPTABLE:
            self._recover(step, moment, peer, ack.keys)
        else:
            self._finish(step, moment, entry, MessageState.FAILED, int(ack.error))
        return True

    def seal_anew(self, step: Step, moment: Moment, user: UserId) -> None:
        """There is a new session: what waits is sealed with it and sent, in order, under the same ids."""
        if not self._state.outbox.waiting(user):
            return
        step.writes.append(ClearCiphertexts(user))
        self._state.outbox.forget_ciphertexts(user)
        self._flush(step, moment, user)

    # -- inside

    def _check_room(self, user: UserId) -> None:
        if not self.has_room(user):
            raise CommandError("too_many", "Too many messages wait for this friend already.")

    def _enqueue(
        self, step: Step, moment: Moment, message: ChatMessage, entry: OutboxEntry, change: Change | None
    ) -> None:
        state, user = self._state, entry.recipient
        link, in_window = state.links.of(user), state.outbox.accepts(user)
        if link is not None and in_window and state.ratchet.has_session(user):
            entry = self._sealed(entry)
        state.outbox.add(entry, in_window)
        step.writes.append(PutOutgoing(message, entry, change))
        if not entry.is_quiet:
            self._tell_queued(step, moment, message)
        if link is not None and in_window:
            self._transmit(step, moment, user, (entry,))

    def _tell_queued(self, step: Step, moment: Moment, message: ChatMessage) -> None:
        announce(step, MessageQueued(message))
        if self._state.links.of(message.receiver) is None:
            queued = MessageStateChanged(message.message_id, message.receiver, MessageState.QUEUED, moment.ms)
            announce(step, queued)

    def _sealed(self, entry: OutboxEntry) -> OutboxEntry:
        olm_type, ciphertext = self._state.ratchet.encrypt(entry.recipient, entry.content)
        return OutboxEntry(
            entry.message_id,
            entry.recipient,
            entry.client,
            entry.datetime,
            entry.content,
            olm_type,
            ciphertext,
            entry.is_quiet,
            entry.expires_in_s,
        )

    def _flush(self, step: Step, moment: Moment, user: UserId) -> None:
        self._transmit(step, moment, user, self._state.outbox.window(user))
        self._load_more(step, user)

    def _transmit(self, step: Step, moment: Moment, user: UserId, entries: Sequence[OutboxEntry]) -> None:
        """Seals what is not sealed yet and puts all on the link, in order."""
        link = self._state.links.of(user)
        if link is None or not entries or self._state.is_paused(user):
            return
        if self._state.ratchet.has_session(user):
            for entry in entries:
                self._put_on_link(step, moment, link, entry)
        else:
            self._ask_session(step, moment, user)
        self._state.outbox.waits(user, moment.s)

    def _put_on_link(self, step: Step, moment: Moment, link: LinkUp, entry: OutboxEntry) -> None:
        entry = self._seal(step, entry)
        send(step, link.link_id, self._packet(entry))
        self._state.outbox.sent(entry, moment.s)

    def _seal(self, step: Step, entry: OutboxEntry) -> OutboxEntry:
        """The entry with its ciphertext, which is made once."""
        if entry.ciphertext is not None:
            return entry
        entry = self._sealed(entry)
        self._state.outbox.update(entry)
        assert entry.ciphertext is not None
        user, olm_type = entry.recipient, entry.olm_type or 0
        step.writes.append(SetCiphertext(entry.message_id, user, olm_type, entry.ciphertext, entry.datetime))
        return entry

    def _packet(self, entry: OutboxEntry) -> Message:
        assert entry.ciphertext is not None
        return Message(
            status=Status.ONLINE,  # always 0: a message must not tell an invisible person's status
            datetime=entry.datetime,
            sender=self._state.author_of(entry),
            receiver=entry.recipient,
            client=entry.client,
            hash=content_hash(entry.content),
            ciphertext=bytes((entry.olm_type or 0,)) + entry.ciphertext,
        )

    def _load_more(self, step: Step, user: UserId) -> None:
        if self._state.links.of(user) is None or self._state.is_paused(user):
            return
        load = self._state.outbox.next_load(user)
        if load is not None:
            step.effects.append(LoadOutbox(user, *load))

    def _finish(
        self, step: Step, moment: Moment, entry: OutboxEntry, result: MessageState, error: int | None
    ) -> None:
        user, message_id = entry.recipient, entry.message_id
        self._state.outbox.finish(user, message_id, moment.s)
        step.writes.append(FinishOutgoing(message_id, user, result, moment.ms, error, entry.datetime))
        if not entry.is_quiet:
            self._tell_finished(step, entry, MessageStateChanged(message_id, user, result, moment.ms, error))
        if entry.expires_in_s and result is MessageState.DELIVERED:
            self._start_timer(step, moment, entry)
        self._load_more(step, user)

    def _tell_finished(self, step: Step, entry: OutboxEntry, told: MessageStateChanged) -> None:
        if told.state is not MessageState.DELIVERED:
            announce(step, told)
            return
        self._state.stats.messages_out += 1
        # the friend has it on disk: after a crash here it is sent again and acknowledged again
        step.at_once.append(told)
        if self._state.reads.delivered(entry):
            step.at_once.append(replace(told, state=MessageState.READ))

    def _start_timer(self, step: Step, moment: Moment, entry: OutboxEntry) -> None:
        step.writes.append(StartTimer(entry.message_id, moment.ms))
        step.effects.append(TellMessage(entry.message_id))
        self._timer_started(moment, entry.expires_in_s)

    def _recover(self, step: Step, moment: Moment, peer: Contact, keys: OlmKeys | None) -> None:
        """The friend has lost the session: a new one is opened with the fresh key, at most once a minute."""
        user, state = peer.user_id, self._state
        if keys is None or not state.renewed.is_over(user, moment.s):
            return
        if not keys.verify(peer.identity_key, user, state.me):
            return
        try:
            state.ratchet.open_outbound(user, keys.olm_key, keys.one_time_key, moment.ms)
        except RemoteProtocolError:
            return
        state.renewed.start(user, moment.s)
        notice = Notice(
            "info",
            "session_renewed",
            "{name}'s program lost the keys of your conversation. New ones are in use, "
            "and waiting messages are sent again.",
            {"name": state.name_of(user)},
        )
        announce(step, notice)
        self.seal_anew(step, moment, user)
