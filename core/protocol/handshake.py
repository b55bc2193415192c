"""The two sides of a link's handshake (section 4): Noise messages, hellos and what must agree between them.

A side is fed the payloads of whole frames and returns a Progress; it knows no time and no events. Every fault
of the peer is RemoteProtocolError.
"""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.constants import KEY_BYTES
from core.protocol.events import Pattern
from core.protocol.first_frame import PROLOGUE, FirstFrame, build_first_frame, parse_first_frame
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.protocol.link_state import Step
from core.protocol.noise import EphemeralFactory, HandshakeState, TransportState, handshake_pattern

Admit = Callable[[Pattern], bool]

_NOISE_NAMES = {Pattern.XK: "XK", Pattern.XX: "XX"}


class Progress(NamedTuple):
    """What one verified payload led to: the step, and what the link does for it in the order of the fields."""

    step: Step
    identified: Hello | None = None  # the responder of an XX handshake
    reply: bytes | None = None  # the payload of our next frame
    transport: TransportState | None = None  # the peer's key is proved, records follow
    hello_body: bytes | None = None  # the responder's first inside frame
    peer: Hello | None = None  # the link is established


class Handshake(Protocol):
    """What a link needs of either side."""

    @property
    def pattern(self) -> Pattern | None:
        """None while the responder waits for the first frame."""

    def receive(self, payload: bytes) -> Progress:
        """Takes the next frame's payload. RemoteProtocolError."""

    def receive_hello(self, body: bytes) -> Progress:
        """Takes the HELLO of the first record. RemoteProtocolError."""


class InitiatorHandshake:
    """XK if the responder's link key is known, else XX."""

    __slots__ = (
        "_expected_id",
        "_hello",
        "_identity",
        "_is_probe",
        "_noise",
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
        self._hello = _own(hello, identity)
        self._expected_id = expected_id
        self._is_probe = is_probe
        self._remote_link_key = remote_link_key
        self._responder: Hello | None = None
        self._noise = _noise(self.pattern, identity, ephemeral, is_initiator=True, rs=remote_link_key)

    @property
    def pattern(self) -> Pattern:
        return Pattern.XX if self._remote_link_key is None else Pattern.XK

    def first_frame(self) -> bytes:
        """The payload that opens the link. RemoteProtocolError("self", "dh") for a key that cannot be dialled."""
        if self._remote_link_key == self._identity.link_key:
            raise RemoteProtocolError("self")
        return build_first_frame(self.pattern, self._noise.write_message(), self._remote_link_key)

    def receive(self, payload: bytes) -> Progress:
        """Message 2. Who answers is settled before anything of ours is shown (CT-12)."""
        hello_bytes = self._noise.read_message(payload)
        if self.pattern is Pattern.XX:
            self._responder = self._verified(hello_bytes)
        elif hello_bytes:
            raise RemoteProtocolError("payload")
        if self._is_probe:
            return Progress(Step.CLOSED, identified=self._responder)
        reply = self._noise.write_message(self._hello.encode())
        transport = self._noise.into_transport()
        return Progress(Step.MESSAGE_2_RECEIVED, self._responder, reply, transport)

    def receive_hello(self, body: bytes) -> Progress:
        """In XK the responder's hello, in XX empty."""
        if self._responder is None:
            return Progress(Step.HELLO_RECEIVED, peer=self._verified(body))
        if body:
            raise RemoteProtocolError("hello")
        return Progress(Step.HELLO_RECEIVED, peer=self._responder)

    def _verified(self, hello_bytes: bytes) -> Hello:
        return _verify(hello_bytes, self._noise.remote_static, self._identity, self._expected_id)


class ResponderHandshake:
    """Answers either pattern; `admit` is asked once, for a first frame that is otherwise right, before any work."""

    __slots__ = ("_admit", "_ephemeral", "_hello", "_identity", "_noise", "pattern")

    def __init__(self, identity: Identity, hello: Hello, admit: Admit, ephemeral: EphemeralFactory) -> None:
        """LocalProtocolError for a hello that is not the identity's."""
        self._identity = identity
        self._hello = _own(hello, identity)
        self._admit = admit
        self._ephemeral = ephemeral
        self._noise: HandshakeState | None = None
        self.pattern: Pattern | None = None

    def receive(self, payload: bytes) -> Progress:
        """The first frame, then message 3."""
        if self._noise is None:
            return self._receive_first(parse_first_frame(payload, self._identity.link_key))
        return self._receive_message_3(payload, self._noise)

    def receive_hello(self, body: bytes) -> Progress:  # noqa: ARG002 - the shape of the other side
        """An initiator's hello comes in message 3, never in a record."""
        raise RemoteProtocolError("frame_state")

    def _receive_first(self, frame: FirstFrame) -> Progress:
        if not self._admit(frame.pattern):
            raise RemoteProtocolError("not_admitted")
        noise = _noise(frame.pattern, self._identity, self._ephemeral, is_initiator=False)
        noise.read_message(frame.noise_message)  # its size leaves no room for a payload
        self.pattern, self._noise = frame.pattern, noise
        shown = self._hello.encode() if frame.pattern is Pattern.XX else b""
        return Progress(Step.FIRST_FRAME_RECEIVED, reply=noise.write_message(shown))

    def _receive_message_3(self, message: bytes, noise: HandshakeState) -> Progress:
        peer = _verify(noise.read_message(message), noise.remote_static, self._identity, None)
        body = self._hello.encode() if self.pattern is Pattern.XK else b""
        return Progress(Step.MESSAGE_3_RECEIVED, transport=noise.into_transport(), hello_body=body, peer=peer)


def _check_intent(remote_link_key: bytes | None, expected_id: UserId | None, *, is_probe: bool) -> None:
    if remote_link_key is not None and (is_probe or len(remote_link_key) != KEY_BYTES):
        raise LocalProtocolError("a known link key has 32 bytes and needs no probe")
    if remote_link_key is None and expected_id is None and not is_probe:
        raise LocalProtocolError("without a link key, dialling needs an expected id or is a probe")


def _own(hello: Hello, identity: Identity) -> Hello:
    if (hello.card.link_key, hello.card.identity_key) != (identity.link_key, identity.identity_key):
        raise LocalProtocolError("the hello is not this identity's")
    return hello


def _noise(
    pattern: Pattern,
    identity: Identity,
    ephemeral: EphemeralFactory,
    *,
    is_initiator: bool,
    rs: bytes | None = None,
) -> HandshakeState:
    return HandshakeState(
        handshake_pattern(_NOISE_NAMES[pattern]),
        is_initiator=is_initiator,
        prologue=PROLOGUE,
        s=identity.link_private,
        s_public=identity.link_key,
        rs=rs,
        ephemeral=ephemeral,
    )


def _verify(data: bytes, proved_key: bytes | None, identity: Identity, expected_id: UserId | None) -> Hello:
    """Reads a hello: its card is signed, speaks for the key the handshake proved, is not ours and is the one wanted."""
    hello = Hello.decode_proved(data, proved_key)
    if hello.card.link_key != proved_key:
        raise RemoteProtocolError("link_key")
    if hello.card.user_id == identity.user_id or hello.card.link_key == identity.link_key:
        raise RemoteProtocolError("self")
    if expected_id is not None and hello.card.user_id != expected_id:
        raise RemoteProtocolError("wrong_id")
    return hello
