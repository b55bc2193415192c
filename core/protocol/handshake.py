"""The two sides of a full handshake (section 4): Noise messages, hellos and what must agree between them.

A side is fed the payloads of whole frames and returns a Progress; it knows no time. Every fault of the peer is
RemoteProtocolError. Resumption has its own two sides in resumption.py.
"""

from typing import NamedTuple, Protocol

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.constants import KEY_BYTES
from core.protocol.events import HandshakeEvent, Pattern, PeerIdentified
from core.protocol.first_frame import PROLOGUE
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.link_state import Step
from core.protocol.noise import EphemeralFactory, HandshakeState, handshake_pattern
from core.protocol.opening import Opening

_NOISE_NAMES = {Pattern.XK: "XK", Pattern.XX: "XX", Pattern.KK: "KKpsk0"}


class Progress(NamedTuple):
    """What one input led to: the step, and what the link does for it in the order of the fields."""

    step: Step
    event: HandshakeEvent | None = None
    reply: bytes | None = None  # the payload of our next frame
    finished: HandshakeState | None = None  # the peer's key is proved, records follow
    hello_body: bytes | None = None  # the responder's first inside frame
    peer: Hello | None = None  # the link is established
    early: tuple[bytes, ...] = ()  # packets that came with the handshake
    error: str | None = None  # why the link closes, if the step is CLOSED


class Handshake(Protocol):
    """What a link needs of either side."""

    @property
    def pattern(self) -> Pattern | None:
        """None while the responder waits for the first frame."""

    def receive(self, payload: bytes) -> Progress:
        """Takes the next frame's payload. RemoteProtocolError."""

    def receive_hello(self, body: bytes) -> Progress:
        """Takes the HELLO of the first record. RemoteProtocolError."""


class Initiator(Handshake, Protocol):
    """What a link needs of the side that dials."""

    def first_frame(self) -> bytes:
        """The payload that opens the link. RemoteProtocolError("self", "dh") for a key that cannot be dialled."""

    def work_done(self, nonce: int) -> Progress:
        """Answers the challenge. LocalProtocolError without one."""


class InitiatorHandshake:
    """XK if the responder's link key is known, else XX."""

    __slots__ = (
        "_expected_id",
        "_hello",
        "_identity",
        "_is_probe",
        "_noise",
        "_opening",
        "_remote_link_key",
        "_responder",
    )

    def __init__(
        self,
        identity: Identity,
        hello: Hello,
        remote_link_key: bytes | None,
        expected_id: UserId | None,
        *,
        is_probe: bool,
        ephemeral: EphemeralFactory,
    ) -> None:
        """LocalProtocolError: XX without an expected id that is no probe, a probe of a known key, a foreign hello."""
        _check_intent(remote_link_key, expected_id, is_probe=is_probe)
        self._identity = identity
        self._hello = own_hello(hello, identity)
        self._expected_id = expected_id
        self._is_probe = is_probe
        self._remote_link_key = remote_link_key
        self._responder: Hello | None = None
        self._noise = new_noise(self.pattern, identity, ephemeral, is_initiator=True, rs=remote_link_key)
        self._opening: Opening | None = None

    @property
    def pattern(self) -> Pattern:
        return Pattern.XX if self._remote_link_key is None else Pattern.XK

    def first_frame(self) -> bytes:
        """The payload that opens the link. RemoteProtocolError("self", "dh") for a key that cannot be dialled."""
        if self._remote_link_key == self._identity.link_key:
            raise RemoteProtocolError("self")
        self._opening = Opening(self.pattern, self._noise.write_message(), self._remote_link_key)
        return self._opening.frame()

    def receive(self, payload: bytes) -> Progress:
        """A challenge or message 2. Who answers is settled before anything of ours is shown (CT-12)."""
        if self._opening is not None and (asked := self._opening.challenged(payload)) is not None:
            return Progress(Step.CHALLENGE_RECEIVED, asked)
        hello_bytes = self._noise.read_message(payload)
        event = None
        if self.pattern is Pattern.XX:
            self._responder = self._verified(hello_bytes)
            event = PeerIdentified(self._responder)
        elif hello_bytes:
            raise RemoteProtocolError("payload")
        if self._is_probe:
            return Progress(Step.CLOSED, event)
        reply = self._noise.write_message(self._hello.encode())
        return Progress(Step.MESSAGE_2_RECEIVED, event, reply, self._noise)

    def work_done(self, nonce: int) -> Progress:
        """The first frame once more, with the answer."""
        if self._opening is None:
            raise LocalProtocolError("nothing was sent yet")
        return Progress(Step.WORK_DONE, reply=self._opening.paid(nonce))

    def receive_hello(self, body: bytes) -> Progress:
        """In XK the responder's hello, in XX empty."""
        if self._responder is None:
            return Progress(Step.HELLO_RECEIVED, peer=self._verified(body))
        if body:
            raise RemoteProtocolError("hello")
        return Progress(Step.HELLO_RECEIVED, peer=self._responder)

    def _verified(self, hello_bytes: bytes) -> Hello:
        return verify_hello(hello_bytes, self._noise.remote_static, self._identity, self._expected_id)


def _check_intent(remote_link_key: bytes | None, expected_id: UserId | None, *, is_probe: bool) -> None:
    if remote_link_key is not None and (is_probe or len(remote_link_key) != KEY_BYTES):
        raise LocalProtocolError("a known link key has 32 bytes and needs no probe")
    if remote_link_key is None and expected_id is None and not is_probe:
        raise LocalProtocolError("without a link key, dialling needs an expected id or is a probe")


def own_hello(hello: Hello, identity: Identity) -> Hello:
    """`hello`, or LocalProtocolError if it is not the identity's."""
    if (hello.card.link_key, hello.card.identity_key) != (identity.link_key, identity.identity_key):
        raise LocalProtocolError("the hello is not this identity's")
    return hello


def new_noise(
    pattern: Pattern,
    identity: Identity,
    ephemeral: EphemeralFactory,
    *,
    is_initiator: bool,
    rs: bytes | None = None,
    psk: bytes | None = None,
) -> HandshakeState:
    """The Noise handshake of a link."""
    return HandshakeState(
        handshake_pattern(_NOISE_NAMES[pattern]),
        is_initiator=is_initiator,
        prologue=PROLOGUE,
        s=identity.link_private,
        s_public=identity.link_key,
        rs=rs,
        psks=() if psk is None else (psk,),
        ephemeral=ephemeral,
    )


def verify_hello(
    data: bytes, proved_key: bytes | None, identity: Identity, expected_id: UserId | None
) -> Hello:
    """Reads a hello: its card is signed, speaks for the key the handshake proved, is not ours and is the one wanted."""
    hello = Hello.decode_proved(data, proved_key)
    if hello.card.link_key != proved_key:
        raise RemoteProtocolError("link_key")
    if hello.card.user_id == identity.user_id or hello.card.link_key == identity.link_key:
        raise RemoteProtocolError("self")
    if expected_id is not None and hello.card.user_id != expected_id:
        raise RemoteProtocolError("wrong_id")
    return hello
