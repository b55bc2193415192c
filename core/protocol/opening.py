"""The initiator's first frame, sent once, and again with the answer where the responder asks for work (section 4)."""

from core.errors import LocalProtocolError, RemoteProtocolError
from core.protocol.challenge import Answer, Challenge
from core.protocol.events import Pattern, WorkAsked
from core.protocol.first_frame import FirstFrame, build_first_frame

MAX_CHALLENGES = (
    4  # to one connection: one, and some for an epoch that ends or an effort that rises meanwhile
)


class Opening:
    """Builds the frame, and knows what it was challenged to."""

    __slots__ = ("_challenge", "_challenges", "_link_key", "_message", "_ticket_id", "pattern")

    def __init__(
        self, pattern: Pattern, message: bytes, link_key: bytes | None, ticket_id: bytes | None = None
    ) -> None:
        self.pattern = pattern
        self._message = message
        self._link_key = link_key
        self._ticket_id = ticket_id
        self._challenge: Challenge | None = None
        self._challenges = 0

    def frame(self, answer: Answer | None = None) -> bytes:
        """The payload of the first frame."""
        return build_first_frame(
            FirstFrame(self.pattern, self._message, self._ticket_id, answer), self._link_key
        )

    def challenged(self, payload: bytes) -> WorkAsked | None:
        """What to do for a payload that is a challenge, None for any other. RemoteProtocolError for one too many."""
        challenge = Challenge.decode(payload)
        if challenge is None:
            return None
        self._challenges += 1
        if self._challenges > MAX_CHALLENGES:
            raise RemoteProtocolError("challenges")
        self._challenge = challenge
        return WorkAsked(challenge.seed, challenge.effort, self._message)

    def paid(self, nonce: int) -> bytes:
        """The first frame with the answer. LocalProtocolError unless challenged, or for a nonce of over 64 bits."""
        asked, self._challenge = self._challenge, None
        if asked is None or not 0 <= nonce < 1 << 64:
            raise LocalProtocolError("no challenge waits for this answer")
        return self.frame(Answer(asked.sequence, asked.effort, asked.seed, nonce))
