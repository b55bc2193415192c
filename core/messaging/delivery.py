"""Messages: sealing and sending, receiving in the one right order, acknowledgements, recovery of a lost Olm session.

Covers S2-15, S2-16, S2-24 to S2-34, S2-58, S2-61, SF-62 to SF-71. Ids of messages never change; a resend repeats
the stored ciphertext byte for byte.
"""

import struct
from collections.abc import Sequence
from dataclasses import replace

from core.errors import CommandError, LocalProtocolError, RemoteProtocolError
from core.messaging.commands import (
    CheckStored,
    ClearCiphertexts,
    FinishOutgoing,
    LoadOutbox,
    OutboxEntry,
    PutIncoming,
    PutOutgoing,
    RequeueOutgoing,
    SetCiphertext,
    Step,
)
from core.messaging.events import MessageArrived, MessageQueued, MessageStateChanged, Notice
from core.messaging.model import ChatMessage, Contact, MessageState, Recipient
from core.messaging.state import Moment, State, announce, send
from core.protocol.constants import MAX_TEXT_BYTES, MESSAGE_HEADER_BYTES
from core.protocol.content import Content, content_hash, decode_content, encode_content, normalise_text
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.packets import Ack, AckError, Message, OlmKeys, Status

MAX_WAITING = 100_000  # own messages waiting for one friend: years of talk, a day of a runaway program
RECOVERY_EVERY_MS = 60_000  # a lost session is replaced at most once a minute per friend
TEXT = "text"
_NAME_OF_MESSAGE = struct.Struct(">5xq16s16x16s")  # datetime, sender and client in a Message's fixed fields


class Delivery:
    """The outbox in motion and the receiving order of section 5."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._offered: dict[UserId, int] = {}  # when a fresh key was last offered to a friend
        self._recovered: dict[UserId, int] = {}  # when a friend's fresh key was last used

    # -- sending

    def send_text(
        self, step: Step, moment: Moment, user: UserId, text: str, reply_to: MessageId | None
    ) -> ChatMessage:
        """Stores a message and puts it on its way. Raises CommandError."""
        self._state.friend(user)
        text = self._checked(user, text)
        message, content = self._compose(moment, user, text, reply_to)
        entry = OutboxEntry(message.message_id, user, self._state.client, message.datetime, content)
        self._enqueue(step, moment, message, entry)
        return message

    def retry(self, step: Step, moment: Moment, message: ChatMessage) -> None:
        """Queues a failed message again under its id. Raises CommandError."""
        self._state.friend(message.receiver)
        if message.client is None or message.state is not MessageState.FAILED:
            raise CommandError("bad_argument", "Only a failed message can be sent again.")
        content = self._encode(
            message.receiver, message.datetime, message.sent_at, message.text, message.reply_to
        )
        entry = OutboxEntry(message.message_id, message.receiver, message.client, message.datetime, content)
        self._state.outbox.add(entry, in_window=False)
        step.writes.append(RequeueOutgoing(entry))
        queued = MessageState.QUEUED
        announce(step, MessageStateChanged(entry.message_id, entry.recipient, queued, moment.ms))
        self._load_more(step, message.receiver)

    def link_up(self, step: Step, moment: Moment, user: UserId) -> None:
        """Everything that waits goes out, oldest first (SF-68)."""
        self._state.outbox.link_lost(user)
        self._transmit(step, moment, user, self._state.outbox.window(user))
        self._load_more(step, user)

    def link_down(self, user: UserId) -> None:
        self._state.outbox.link_lost(user)

    def outbox_loaded(self, step: Step, moment: Moment, user: UserId, entries: list[OutboxEntry]) -> None:
        """The answer to LoadOutbox."""
        fresh = self._state.outbox.loaded(user, entries)
        if self._state.links.of(user) is not None:
            self._transmit(step, moment, user, fresh)

    def resend(self, step: Step, moment: Moment) -> None:
        """Sends again what was not acknowledged in time."""
        for user in self._state.outbox.due(moment.s):
            self._transmit(step, moment, user, self._state.outbox.window(user))
            self._load_more(step, user)

    def acknowledged(self, step: Step, moment: Moment, peer: Contact, ack: Ack) -> None:
        """An ACK on the link with its receiver."""
        user = peer.user_id
        entry = self._state.outbox.find(user, ack.message_id)
        if entry is None or ack.user != user:
            return
        match ack.error:
            case AckError.NONE:
                self._finish(step, moment, entry, MessageState.DELIVERED, None)
            case AckError.UNDECRYPTABLE:
                self._recover(step, moment, peer, ack.keys)
            case error:
                self._finish(step, moment, entry, MessageState.FAILED, int(error))

    # -- receiving

    def receive(
        self, step: Step, moment: Moment, link_id: int, peer: Contact | None, message: Message
    ) -> None:
        """One Message packet; `peer` is the friend at the far end, None for anybody else."""
        if peer is None or message.sender != peer.user_id or message.receiver != self._state.me:
            return self._refuse(step, link_id, message, AckError.ID_NOT_VALIDATED)
        if message.datetime <= self._state.received.get((message.sender, message.client), -1):
            step.effects.append(CheckStored(link_id, message))
            return None
        self._accept(step, moment, link_id, peer, message)

    def checked(
        self,
        step: Step,
        moment: Moment,
        link_id: int,
        peer: Contact | None,
        message: Message,
        is_stored: bool,
    ) -> None:
        """The answer to CheckStored: a copy is acknowledged again, anything else is received (SF-71)."""
        if is_stored:
            self._state.stats.messages_duplicate += 1
            return self._acknowledge(step, link_id, message)
        if peer is not None:
            self._accept(step, moment, link_id, peer, message)

    def unparsable(self, step: Step, link_id: int, packet: bytes) -> None:
        """A friend's Message that cannot be read gets code 3, with what can be told of it (S2-32)."""
        self._state.stats.messages_rejected += 1
        if len(packet) >= MESSAGE_HEADER_BYTES:
            datetime, sender, client = _NAME_OF_MESSAGE.unpack_from(packet)
            message_id = MessageId.of(UserId(sender), ClientId(client), datetime)
            ids = datetime, self._state.me, ClientId(client), message_id
            send(step, link_id, Ack(False, AckError.UNPARSABLE, *ids))

    # -- inside: sending

    def _checked(self, user: UserId, text: str) -> str:
        try:
            text = normalise_text(text)
        except LocalProtocolError:
            raise CommandError("bad_argument", "The text contains characters that cannot be sent.") from None
        if not text.strip():
            raise CommandError("bad_argument", "The message is empty.")
        if len(text.encode()) > MAX_TEXT_BYTES:
            raise CommandError("too_long", "The message is too long: at most 60,000 bytes. Send it in parts.")
        if self._state.outbox.pending(user) >= MAX_WAITING:
            raise CommandError("too_many", "Too many messages wait for this friend already.")
        return text

    def _compose(
        self, moment: Moment, user: UserId, text: str, reply_to: MessageId | None
    ) -> tuple[ChatMessage, bytes]:
        state, datetime = self._state, self._state.timeline.next(moment.ms)
        content = self._encode(user, datetime, moment.ms, text, reply_to)
        message_id = MessageId.of(state.me, state.client, datetime)
        message = ChatMessage(
            message_id=message_id,
            sender=state.me,
            receiver=user,
            conversation=user,
            text=text,
            sent_at=moment.ms,
            received_at=moment.ms,
            reply_to=reply_to,
            state=MessageState.QUEUED,
            recipients=(Recipient(user, MessageState.QUEUED, moment.ms),),
            client=state.client,
            datetime=datetime,
        )
        return message, content

    def _encode(
        self, user: UserId, datetime: int, sent_at: int, text: str, reply_to: MessageId | None
    ) -> bytes:
        state = self._state
        content = Content(TEXT, sent_at, state.me, user, state.client, datetime, text, reply_to)
        return encode_content(content, state.random(16))

    def _enqueue(self, step: Step, moment: Moment, message: ChatMessage, entry: OutboxEntry) -> None:
        outbox, user = self._state.outbox, entry.recipient
        link, in_window = self._state.links.of(user), self._state.outbox.accepts(entry.recipient)
        if link is not None and in_window and self._state.ratchet.has_session(user):
            entry = self._sealed(entry)
        outbox.add(entry, in_window)
        step.writes.append(PutOutgoing(message, entry))
        announce(step, MessageQueued(message))
        if link is not None and in_window:
            self._transmit(step, moment, user, [entry])
        elif link is None:
            announce(step, MessageStateChanged(entry.message_id, user, MessageState.QUEUED, moment.ms))

    def _sealed(self, entry: OutboxEntry) -> OutboxEntry:
        olm_type, ciphertext = self._state.ratchet.encrypt(entry.recipient, entry.content)
        return replace(entry, olm_type=olm_type, ciphertext=ciphertext)

    def _transmit(self, step: Step, moment: Moment, user: UserId, entries: Sequence[OutboxEntry]) -> None:
        """Seals what is not sealed yet and puts all on the link, in order."""
        link = self._state.links.of(user)
        if link is None or not entries or not self._state.ratchet.has_session(user):
            return
        for entry in entries:
            if entry.ciphertext is None:
                entry = self._sealed(entry)
                self._state.outbox.update(entry)
                assert entry.olm_type is not None and entry.ciphertext is not None
                step.writes.append(SetCiphertext(entry.message_id, user, entry.olm_type, entry.ciphertext))
            send(step, link.link_id, self._packet(entry))
            announce(step, MessageStateChanged(entry.message_id, user, MessageState.SENT, moment.ms))
        self._state.outbox.sent(user, moment.s)

    def _packet(self, entry: OutboxEntry) -> Message:
        assert entry.olm_type is not None and entry.ciphertext is not None
        return Message(
            status=Status.ONLINE,  # always 0: a message must not tell an invisible person's status
            datetime=entry.datetime,
            sender=self._state.me,
            receiver=entry.recipient,
            client=entry.client,
            hash=content_hash(entry.content),
            ciphertext=bytes([entry.olm_type]) + entry.ciphertext,
        )

    def _load_more(self, step: Step, user: UserId) -> None:
        if self._state.links.of(user) is None:
            return
        load = self._state.outbox.next_load(user)
        if load is not None:
            step.effects.append(LoadOutbox(user, *load))

    def _finish(
        self, step: Step, moment: Moment, entry: OutboxEntry, result: MessageState, error: int | None
    ) -> None:
        user, message_id = entry.recipient, entry.message_id
        self._state.outbox.finish(user, message_id)
        self._state.outbox.progressed(user, moment.s)
        self._state.stats.messages_out += result is MessageState.DELIVERED
        step.writes.append(FinishOutgoing(message_id, user, result, moment.ms, error))
        # the friend has it on disk, or refused it: after a crash here it is sent again and acknowledged again
        step.at_once.append(MessageStateChanged(message_id, user, result, moment.ms, error))
        self._load_more(step, user)

    def _recover(self, step: Step, moment: Moment, peer: Contact, keys: OlmKeys | None) -> None:
        """The friend lost the session: a new one is opened with the fresh key, what waits is sealed anew."""
        user, state = peer.user_id, self._state
        if keys is None or moment.ms - self._recovered.get(user, 0) < RECOVERY_EVERY_MS:
            return
        if not keys.verify(peer.identity_key, user, state.me):
            return
        try:
            state.ratchet.open_outbound(user, keys.olm_key, keys.one_time_key, moment.ms)
        except RemoteProtocolError:
            return
        self._recovered[user] = moment.ms
        step.writes.append(ClearCiphertexts(user))
        state.outbox.forget_ciphertexts(user)
        name = state.name_of(user)
        text = f"{name}'s program lost its keys for this talk. New ones are in use and waiting messages are sent again."
        announce(step, Notice("info", "session_renewed", text))
        self._transmit(step, moment, user, state.outbox.window(user))

    # -- inside: receiving

    def _accept(self, step: Step, moment: Moment, link_id: int, peer: Contact, message: Message) -> None:
        try:
            plain = self._decrypt(peer, message, moment)
        except RemoteProtocolError:
            return self._offer_keys(step, moment, link_id, peer, message)
        if content_hash(plain) != message.hash:
            return self._refuse(step, link_id, message, AckError.HASH_MISMATCH)
        try:
            content = decode_content(plain)
        except RemoteProtocolError:
            return self._refuse(step, link_id, message, AckError.UNPARSABLE)
        if not _belongs(content, message):
            return self._refuse(step, link_id, message, AckError.HASH_MISMATCH)
        self._store(step, moment, message, content)
        self._acknowledge(step, link_id, message)

    def _decrypt(self, peer: Contact, message: Message, moment: Moment) -> bytes:
        olm_key = peer.card.olm_key if peer.card else None
        olm_type, body = message.ciphertext[0], message.ciphertext[1:]
        return self._state.ratchet.decrypt(peer.user_id, olm_key, olm_type, body, moment.ms)

    def _store(self, step: Step, moment: Moment, message: Message, content: Content) -> None:
        key = (message.sender, message.client)
        self._state.received[key] = max(message.datetime, self._state.received.get(key, -1))
        self._state.stats.messages_in += 1
        arrived = ChatMessage(
            message_id=message.message_id,
            sender=message.sender,
            receiver=message.receiver,
            conversation=message.sender,
            text=content.body,
            sent_at=content.sent_at,
            received_at=moment.ms,
            kind=content.type,
            reply_to=content.reply_to,
            client=message.client,
            datetime=message.datetime,
        )
        step.writes.append(PutIncoming(arrived))
        announce(step, MessageArrived(arrived))

    def _acknowledge(self, step: Step, link_id: int, message: Message) -> None:
        ids = message.datetime, self._state.me, message.client, message.message_id
        send(step, link_id, Ack(True, AckError.NONE, *ids))

    def _refuse(
        self, step: Step, link_id: int, message: Message, error: AckError, keys: OlmKeys | None = None
    ) -> None:
        self._state.stats.messages_rejected += 1
        ids = message.datetime, self._state.me, message.client, message.message_id
        send(step, link_id, Ack(False, error, *ids, keys))

    def _offer_keys(self, step: Step, moment: Moment, link_id: int, peer: Contact, message: Message) -> None:
        """Code 4, with a fresh key at most once a minute per friend."""
        state, user, keys = self._state, peer.user_id, None
        if moment.ms - self._offered.get(user, 0) >= RECOVERY_EVERY_MS:
            self._offered[user] = moment.ms
            one_time_key = state.ratchet.make_one_time_key()
            keys = OlmKeys.signed(state.identity, state.me, user, state.ratchet.olm_key, one_time_key)
            # the key must be on disk before the friend can use it: a write makes this step wait for its commit
            step.writes.extend(state.ratchet.drain_writes())
        self._refuse(step, link_id, message, AckError.UNDECRYPTABLE, keys)


def _belongs(content: Content, message: Message) -> bool:
    """Whether the inner header repeats the packet: a carrier cannot move a content into another message."""
    inner = (content.sender, content.receiver, content.client, content.datetime)
    return inner == (message.sender, message.receiver, message.client, message.datetime)
