"""The Chat Requests and Responses that we make, and their acknowledgement (S2-22, S2-36 to S2-38).

A refusal repeats the datetime of the peer's request, so that a late one cannot hit a newer request; every other packet
takes the next datetime. An ACK with client 0 and the packet's datetime confirms any of them.
"""

from core.messaging.state import Moment, State, send
from core.messaging.step import Step
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.packets import Ack, AckError, ChatRequest, RequestStatus, decode

NO_CLIENT = ClientId(bytes(16))
FIRST_MESSAGE = b"parley accept"


def make_request(state: State, step: Step, moment: Moment, user: UserId, note: str) -> bytes:
    """Asks `user`, with our Olm key and a fresh one-time key."""
    keys = state.ratchet.olm_key + state.ratchet.make_one_time_key()
    datetime, name = state.next_datetime(step, moment), state.card.name
    request = RequestStatus.REQUEST
    return ChatRequest.signed(state.identity, request, datetime, state.me, user, keys, name, note).encode()


def make_acceptance(state: State, step: Step, moment: Moment, request: ChatRequest) -> bytes:
    """Opens the one Olm session with the keys of the request and answers with its first message.

    Raises RemoteProtocolError for keys that open nothing.
    """
    user, ratchet = request.requester, state.ratchet
    ratchet.open_outbound(user, request.olm_key, request.one_time_key, moment.ms)
    olm_type, body = ratchet.encrypt(user, FIRST_MESSAGE)
    keys = ratchet.olm_key + bytes([olm_type]) + body
    return _answer(state, RequestStatus.ACCEPTED, user, state.next_datetime(step, moment), keys)


def make_refusal(state: State, status: RequestStatus, user: UserId, answered: int) -> bytes:
    """Refuses the request of that datetime."""
    return _answer(state, status, user, answered)


def make_goodbye(state: State, step: Step, moment: Moment, user: UserId, answered: int = 0) -> bytes:
    """Ends a friendship. `answered`: the request of theirs that it grew from, which they may still hold for open."""
    return _answer(state, RequestStatus.DECLINED, user, answered or state.next_datetime(step, moment))


def confirm(state: State, step: Step, link_id: int, packet: ChatRequest) -> None:
    """Acknowledges the peer's request or answer."""
    message_id = MessageId.of(packet.sender, NO_CLIENT, packet.datetime)
    send(step, link_id, Ack(True, AckError.NONE, packet.datetime, state.me, NO_CLIENT, message_id))


def read(data: bytes) -> ChatRequest:
    """A Chat Request that we stored ourselves."""
    packet = decode(data)
    assert isinstance(packet, ChatRequest)
    return packet


def _answer(state: State, status: RequestStatus, user: UserId, datetime: int, keys: bytes = b"") -> bytes:
    return ChatRequest.signed(
        state.identity, status, datetime, user, state.me, keys, state.card.name
    ).encode()
