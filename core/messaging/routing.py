"""To which module a packet of a link goes: what a friend may say, and what a stranger may."""

from core.errors import RemoteProtocolError
from core.messaging.chat_request import NO_CLIENT
from core.messaging.links import LinkUp
from core.messaging.model import Contact, Relation
from core.messaging.modules import Modules
from core.messaging.state import Moment
from core.messaging.step import Step
from core.protocol.comparison import Compare
from core.protocol.constants import VERSION
from core.protocol.events import CloseReason
from core.protocol.packets import (
    Ack,
    AckError,
    ChatRequest,
    IdChange,
    Message,
    Packet,
    StatusChange,
    Typing,
    decode,
)

_MESSAGE_HEAD = bytes((VERSION, Message.TYPE))
_NEWER = ("version", "type")  # packets of another version of the protocol are left alone (S2-5)


class Routing:
    """Packets of every link, one at a time."""

    def __init__(self, modules: Modules) -> None:
        self._modules = modules

    def packet(self, step: Step, moment: Moment, link: LinkUp, data: bytes) -> None:
        """One packet of a link that is up."""
        if not self._modules.quarantine.lets_pass(link.link_id):
            self._modules.state.hang_up(step, link.link_id, CloseReason.REFUSED)
            return
        contact = self._modules.state.contacts.get(link.user_id)
        friend = contact if contact is not None and contact.relation is Relation.FRIEND else None
        try:
            packet = decode(data)
        except RemoteProtocolError as error:
            self._malformed(step, link, friend, data, error.reason)
            return
        if friend is not None:
            self._of_friend(step, moment, link, friend, packet, data)
        else:
            self._of_stranger(step, moment, link, packet, data)

    def _of_friend(
        self, step: Step, moment: Moment, link: LinkUp, friend: Contact, packet: Packet, data: bytes
    ) -> None:
        match packet:
            case Message():
                self._modules.receiving.receive(step, moment, link.link_id, friend, packet)
            case Ack() if packet.client == NO_CLIENT:
                self._modules.friendship.acknowledged(step, moment, link.user_id, packet)
            case Ack():
                self._message_acknowledged(step, moment, link, friend, packet)
            case StatusChange():
                self._modules.presence.received(step, moment, friend, packet)
            case Typing(is_on):
                self._modules.typing.received(step, moment, link.user_id, is_on=is_on)
            case ChatRequest():
                self._chat_request(step, moment, link, packet, data)
            case Compare():
                self._modules.comparing.received(step, moment, link, friend, packet)
            case IdChange():
                self._id_change(step, moment, link, friend, packet)
            case _:
                self._modules.state.hang_up(step, link.link_id, CloseReason.REFUSED)

    def _of_stranger(self, step: Step, moment: Moment, link: LinkUp, packet: Packet, data: bytes) -> None:
        user, relation = link.user_id, self._modules.state.relation(link.user_id)
        match packet:
            case ChatRequest():
                self._chat_request(step, moment, link, packet, data)
            case Ack():
                self._modules.friendship.acknowledged(step, moment, user, packet)
            case IdChange():
                self._id_change(step, moment, link, self._modules.quarantine.person(link.link_id), packet)
            case Message() | StatusChange() if relation is Relation.OUTGOING:
                # they hold us for a friend, so they have answered a request that we still wait for
                self._modules.friendship.ask_again(step, moment, user)
            case Message():
                self._modules.receiving.refuse(step, link.link_id, packet, AckError.ID_NOT_VALIDATED)
            case StatusChange() if relation is None:
                self._modules.friendship.say_goodbye(step, moment, link.link_id, user)
            case StatusChange() | Typing():
                pass  # our good-bye is on its way to them, or the person's answer to their request
            case _:
                self._modules.state.hang_up(step, link.link_id, CloseReason.REFUSED)

    def _malformed(self, step: Step, link: LinkUp, friend: Contact | None, data: bytes, reason: str) -> None:
        if friend is not None and data.startswith(_MESSAGE_HEAD):
            self._modules.receiving.unparsable(step, link.link_id, data)
        elif friend is None or reason not in _NEWER:
            self._modules.state.hang_up(step, link.link_id, CloseReason.REFUSED)

    def _message_acknowledged(
        self, step: Step, moment: Moment, link: LinkUp, friend: Contact, ack: Ack
    ) -> None:
        is_ours = self._modules.sending.acknowledged(step, moment, friend, ack)
        if is_ours and ack.error is AckError.ID_NOT_VALIDATED:
            self._modules.friendship.disowned(step, moment, link.user_id)
            self._modules.relation_moved(step, moment, link.user_id, friend)

    def _chat_request(
        self, step: Step, moment: Moment, link: LinkUp, packet: ChatRequest, data: bytes
    ) -> None:
        before = self._modules.state.contacts.get(link.user_id)
        peer = before or self._modules.quarantine.person(link.link_id)
        if peer is None:
            self._modules.state.hang_up(step, link.link_id, CloseReason.REFUSED)
        else:
            self._modules.friendship.packet(step, moment, link.link_id, peer, packet, data)
            self._modules.relation_moved(step, moment, link.user_id, before)

    def _id_change(
        self, step: Step, moment: Moment, link: LinkUp, person: Contact | None, packet: IdChange
    ) -> None:
        if person is not None and (
            heir := self._modules.id_changes.received(step, moment, link, person, packet)
        ):
            self._modules.succeed(step, moment, link, heir)
