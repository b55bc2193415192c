"""The responder's side of every handshake (section 4): admission first, then XK, XX or the resumption of a link."""

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.challenge import Challenge
from core.protocol.events import Pattern, TicketPresented
from core.protocol.first_frame import REFUSAL, FirstFrame, parse_first_frame
from core.protocol.handshake import Progress, new_noise, own_hello, verify_hello
from core.protocol.hello import Hello
from core.protocol.identity import Identity
from core.protocol.link_state import Step
from core.protocol.noise import EphemeralFactory, HandshakeState
from core.protocol.opening import MAX_CHALLENGES
from core.protocol.resumption import accept_resumption
from core.protocol.tickets import IssuedTicket
from core.protocol.verdict import Admission, Admit


class ResponderHandshake:
    """Answers any pattern; `admit` is asked for each first frame that is otherwise right, before any work."""

    __slots__ = (
        "_admit",
        "_challenges",
        "_ephemeral",
        "_hello",
        "_identity",
        "_noise",
        "_waiting",
        "pattern",
    )

    def __init__(self, identity: Identity, hello: Hello, admit: Admit, ephemeral: EphemeralFactory) -> None:
        """LocalProtocolError for a hello that is not the identity's."""
        self._identity = identity
        self._hello = own_hello(hello, identity)
        self._admit = admit
        self._ephemeral = ephemeral
        self._noise: HandshakeState | None = None
        self._waiting: FirstFrame | None = None
        self._challenges = 0
        self.pattern: Pattern | None = None

    def receive(self, payload: bytes) -> Progress:
        """The first frame, perhaps again with the answer to a challenge, then message 3."""
        if self._noise is None:
            return self._receive_first(parse_first_frame(payload, self._identity.link_key))
        return self._receive_message_3(payload, self._noise)

    def proceed(self) -> Progress:
        """Goes on with a first frame that had to wait. LocalProtocolError if none does."""
        frame, self._waiting = self._waiting, None
        if frame is None:
            raise LocalProtocolError("no first frame is waiting")
        return self._answer(frame)

    def use_ticket(self, issued: IssuedTicket | None) -> Progress:
        """Resumes with a ticket just consumed, or refuses (SF-42). LocalProtocolError if none was presented."""
        frame, self._waiting = self._waiting, None
        if frame is None or frame.ticket_id is None:
            raise LocalProtocolError("no ticket was presented")
        if issued is not None and issued.ticket_id != frame.ticket_id:
            raise LocalProtocolError("this is not the ticket that was presented")
        accepted = None
        if issued is not None:
            accepted = accept_resumption(
                frame.noise_message, issued, self._identity, self._hello, self._ephemeral
            )
        return accepted or Progress(Step.CLOSED, reply=REFUSAL, error="ticket_refused")

    def receive_hello(self, body: bytes) -> Progress:  # noqa: ARG002 - the shape of the other side
        """An initiator's hello comes in message 3, never in a record."""
        raise RemoteProtocolError("frame_state")

    def _receive_first(self, frame: FirstFrame) -> Progress:
        verdict = self._admit(frame)
        if isinstance(verdict, Challenge):
            return self._challenge(verdict)
        if verdict is Admission.SILENCE:
            raise RemoteProtocolError("not_admitted")
        if verdict is Admission.ADMIT:
            return self._answer(frame)
        self._waiting = frame
        return Progress(Step.FIRST_FRAME_QUEUED)

    def _challenge(self, challenge: Challenge) -> Progress:
        """Nothing of the frame is kept (JE-3)."""
        self._challenges += 1
        if self._challenges > MAX_CHALLENGES:
            raise RemoteProtocolError("challenges")
        return Progress(Step.CHALLENGE_SENT, reply=challenge.encode())

    def _answer(self, frame: FirstFrame) -> Progress:
        if frame.ticket_id is not None:
            self._waiting, self.pattern = frame, frame.pattern
            return Progress(Step.TICKET_PRESENTED, TicketPresented(frame.ticket_id))
        noise = new_noise(frame.pattern, self._identity, self._ephemeral, is_initiator=False)
        noise.read_message(frame.noise_message)  # its size leaves no room for a payload
        self.pattern, self._noise = frame.pattern, noise
        shown = self._hello.encode() if frame.pattern is Pattern.XX else b""
        return Progress(Step.FIRST_FRAME_RECEIVED, reply=noise.write_message(shown))

    def _receive_message_3(self, message: bytes, noise: HandshakeState) -> Progress:
        peer = verify_hello(noise.read_message(message), noise.remote_static, self._identity, None)
        body = self._hello.encode() if self.pattern is Pattern.XK else b""
        return Progress(Step.MESSAGE_3_RECEIVED, finished=noise, hello_body=body, peer=peer)
