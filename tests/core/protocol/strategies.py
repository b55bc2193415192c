"""Samples and hypothesis strategies of every value that goes over the wire."""

import string
from ipaddress import IPv4Address, IPv6Address

from hypothesis import strategies as st

from core.protocol.address import Address
from core.protocol.card import Card
from core.protocol.comparison import Compare, CompareStep
from core.protocol.content import Content
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import ClientId, MessageId, RequestId, UserId
from core.protocol.packets import (
    Ack,
    AckError,
    Broadcast,
    BroadcastFlag,
    ChatRequest,
    IdChange,
    Lookup,
    LookupResponse,
    LookupStatus,
    Message,
    OlmKeys,
    Packet,
    Registration,
    RegistrationResponse,
    RegistrationStatus,
    RequestStatus,
    Status,
    StatusChange,
    Typing,
)

ALICE = Identity.from_bytes(bytes(range(64)))
BOB = Identity.from_bytes(bytes(range(64, 128)))
CLIENT = ClientId(b"client of alice.")
REQUEST = RequestId(b"request of alice")
OLM_KEY, ONE_TIME_KEY = b"O" * 32, b"1" * 32
NOW = 1_700_000_000_000
ADDRESSES = (Address("192.168.1.7", 42421), Address("fd00::7", 42421))
CARD = ALICE.make_card("Alice", OLM_KEY, 3, NOW + 1)
MESSAGE_ID = MessageId.of(ALICE.user_id, CLIENT, NOW)
OLM_KEYS = OlmKeys.signed(BOB, BOB.user_id, ALICE.user_id, OLM_KEY, ONE_TIME_KEY)
REGISTRATION = Registration.signed(ALICE, REQUEST, CARD, ADDRESSES, 9, NOW + 2)
BEACON = Broadcast.signed(ALICE, NOW, "Alice", BroadcastFlag.REPLY, 42421, 77)
PAIR = (ALICE.user_id, BOB.user_id)
ASKING = ChatRequest.signed(
    ALICE, RequestStatus.REQUEST, NOW, *PAIR, OLM_KEY + ONE_TIME_KEY, "Alice", "Hello!"
)
ACCEPTING = ChatRequest.signed(BOB, RequestStatus.ACCEPTED, NOW, *PAIR, OLM_KEY + b"\0pre-key", "Bob")
DECLINING = ChatRequest.signed(BOB, RequestStatus.DECLINED, NOW, *PAIR, b"", "Bob", "Who are you?")

MESSAGE = Message(Status.AWAY, NOW, *PAIR, CLIENT, b"h" * 16, b"\0ciphertext")
ID_CHANGE = IdChange.signed(ALICE, BOB, 4)

SAMPLES: dict[str, Packet] = {
    "message": MESSAGE,
    "registration": REGISTRATION,
    "status change": StatusChange(Status.BUSY, ALICE.user_id, "at lunch 🍜"),
    "lookup": Lookup(NOW, REQUEST, *PAIR),
    "lookup response": LookupResponse(
        NOW, LookupStatus.FOUND, REQUEST, BOB.user_id, ALICE.user_id, IPv4Address("192.168.1.7"), REGISTRATION
    ),
    "lookup response, not found": LookupResponse(
        NOW, LookupStatus.NOT_FOUND, REQUEST, BOB.user_id, ALICE.user_id, IPv4Address(0), None
    ),
    "ack": Ack(True, AckError.NONE, NOW, BOB.user_id, CLIENT, MESSAGE_ID),
    "ack with keys": Ack(False, AckError.UNDECRYPTABLE, NOW, BOB.user_id, CLIENT, MESSAGE_ID, OLM_KEYS),
    "broadcast": BEACON,
    "chat request": ASKING,
    "acceptance": ACCEPTING,
    "refusal": DECLINING,
    "registration response": RegistrationResponse(RegistrationStatus.COLLISION, REQUEST),
    "id change": ID_CHANGE,
    "comparison, asked": Compare(CompareStep.ASK, REQUEST),
    "comparison, key": Compare(CompareStep.KEY, REQUEST, OLM_KEY),
    "typing": Typing(True),
    "typing no more": Typing(False),
}
CONTENT = Content(
    "text", NOW, *PAIR, CLIENT, NOW, "Salut, ça va ? 🙂", MESSAGE_ID, {"edits": 2, "tags": ["a"]}
)

int64s = st.integers(-(2**63), 2**63 - 1)
counters = st.integers(0, 2**63 - 1)
bytes16, keys32, signatures = (st.binary(min_size=size, max_size=size) for size in (16, 32, 64))
users, clients = bytes16.map(UserId), bytes16.map(ClientId)
requests, message_ids = bytes16.map(RequestId), bytes16.map(MessageId)
ports = st.integers(1, 65_535)
names = st.text(min_size=1, max_size=16)  # at most 64 bytes

ipv6s = st.ip_addresses(v=6).filter(lambda ip: isinstance(ip, IPv6Address) and ip.ipv4_mapped is None)
hosts = st.one_of(st.ip_addresses(v=4), ipv6s).map(str)
addresses = st.builds(Address, hosts, ports)
address_lists = st.lists(addresses, max_size=8).map(tuple)


@st.composite
def cards(draw: st.DrawFn) -> Card:
    identity = draw(st.sampled_from((ALICE, BOB)))
    return identity.make_card(draw(names), draw(keys32), draw(counters), draw(int64s))


hellos = st.builds(Hello, cards(), st.integers(0, 2**32 - 1), st.integers(0, 65_535), address_lists)
registrations = st.builds(Registration, users, requests, cards(), address_lists, counters, int64s, signatures)
statuses = st.one_of(st.sampled_from(Status), st.integers(4, 255))


def _acks() -> st.SearchStrategy[Ack]:
    accepted = st.tuples(st.just(True), st.just(AckError.NONE), st.none())
    refused = st.tuples(
        st.just(False),
        st.sampled_from([error for error in AckError if error is not AckError.NONE]),
        st.none(),
    )
    olm_keys = st.builds(OlmKeys, keys32, keys32, signatures)
    undecryptable = st.tuples(st.just(False), st.just(AckError.UNDECRYPTABLE), olm_keys)
    heads = st.one_of(accepted, refused, undecryptable)
    return st.builds(
        lambda head, datetime, user, client, message_id: Ack(
            head[0], head[1], datetime, user, client, message_id, head[2]
        ),
        *(heads, int64s, users, clients, message_ids),
    )


def _chat_requests() -> st.SearchStrategy[ChatRequest]:
    asking = st.tuples(st.just(RequestStatus.REQUEST), st.binary(min_size=64, max_size=64))
    first = st.builds(lambda key, message: key + b"\0" + message, keys32, st.binary(min_size=1, max_size=300))
    accepting = st.tuples(st.just(RequestStatus.ACCEPTED), first)
    refusing = st.tuples(
        st.sampled_from([status for status in RequestStatus if status > RequestStatus.ACCEPTED]), st.just(b"")
    )
    return st.builds(
        lambda head, datetime, requester, friend, name, note, signature: ChatRequest(
            head[0], datetime, requester, friend, head[1], name, note, signature
        ),
        *(st.one_of(asking, accepting, refusing), int64s, users, users, names),
        *(st.text(max_size=280), signatures),
    )


packets: st.SearchStrategy[Packet] = st.one_of(
    st.builds(Message, statuses, int64s, users, users, clients, bytes16, st.binary(min_size=1, max_size=500)),
    registrations,
    st.builds(StatusChange, statuses, users, st.text(max_size=140)),
    st.builds(Lookup, int64s, requests, users, users),
    st.builds(
        LookupResponse,
        *(int64s, st.sampled_from(LookupStatus), requests, users, users),
        *(st.ip_addresses(v=4), st.one_of(st.none(), registrations)),
    ),
    _acks(),
    st.builds(
        Broadcast,
        *(int64s, users, st.text(max_size=16), st.integers(0, 255), keys32, keys32),
        *(st.integers(0, 65_535), st.integers(0, 2**32 - 1), signatures),
    ),
    _chat_requests(),
    st.builds(RegistrationResponse, st.sampled_from(RegistrationStatus), requests),
    st.builds(IdChange, keys32, keys32, counters, signatures, signatures),
    st.builds(
        Compare, st.sampled_from((CompareStep.ASK, CompareStep.DIFFERENT, CompareStep.CANCEL)), bytes16
    ),
    st.builds(
        Compare,
        st.sampled_from((CompareStep.ACCEPT, CompareStep.KEY, CompareStep.CONFIRM)),
        bytes16,
        keys32,
    ),
    st.builds(Typing, st.booleans()),
)

json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), int64s, st.floats(allow_nan=False, allow_infinity=False))
    | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
extras = st.dictionaries(
    st.text(string.ascii_lowercase, min_size=1, max_size=8).filter(
        lambda key: key not in {"type", "sent_at", "sender", "receiver", "client", "datetime", "reply_to"}
    ),
    json_values,
    max_size=3,
)
contents = st.builds(
    Content,
    st.text(min_size=1, max_size=16),
    *(int64s, users, users, clients, int64s, st.text(), st.one_of(st.none(), message_ids), extras),
)


@st.composite
def damaged(draw: st.DrawFn, data: bytes) -> bytes:
    """`data` with a few bytes replaced, inserted or left out."""
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(data)))
        removed = draw(st.integers(0, 4))
        data = data[:start] + draw(st.binary(max_size=4)) + data[start + removed :]
    return data
