"""Requests for programs on this node: who serves which name, who waits for which answer (JE-37 to JE-45, JE-75).

Names are an agreement between programs. Register handlers before `Messenger.start`: a name that is not registered
when a request comes is answered as unknown, and that is the request's end.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Protocol

from core.errors import CommandError, LocalProtocolError
from core.messaging.effects import EndRequest, HandleRequest
from core.messaging.engine import Engine
from core.messaging.requests import IDLE_S, Answer, Result
from core.messaging.step import Step
from core.protocol.events import Outcome, RequestClass
from core.protocol.ids import UserId
from core.protocol.requests import MAX_REQUEST_BODY_BYTES
from core.service.clock import Clock
from core.service.tasks import Tasks

log = logging.getLogger(__name__)

Handler = Callable[[UserId, bytes], Awaitable[bytes]]
AnswerHandler = Callable[[Answer], Awaitable[None]]
_Key = tuple[UserId, int]


class Host(Protocol):
    """The node as requests need it."""

    engine: Engine
    clock: Clock
    tasks: Tasks

    def run(self, step: Step) -> None: ...
    async def committed(self, step: Step) -> None: ...
    def arm_now(self) -> None: ...


class Requests:
    """Handlers by name and waiting callers by request. Belongs to the event loop."""

    def __init__(self, node: Host) -> None:
        self._node = node
        self._handlers: dict[str, Handler] = {}
        self._answer_handlers: dict[str, AnswerHandler] = {}
        self._waiting: dict[_Key, asyncio.Future[Answer | CommandError]] = {}
        self._telling: set[_Key] = set()

    # -- for programs

    def serve(self, name: str, handler: Handler) -> None:
        """Friends' requests of this name go to `handler(peer, body)`, whose result (at most 1 MiB) is the answer.

        It is cancelled when the request's lifetime ends. If it raises, the request is refused. Where it is the same
        request again (session, durable) and its answer is still remembered, it is not called again: for as many
        requests as docs/protocol.md says, and unless this node lost power between its return and the commit.
        """
        self._handlers[name] = handler

    def on_answer(self, name: str, handler: AnswerHandler) -> None:
        """Every end of a durable request of this name goes to `handler(answer)`, those of earlier runs now (JE-44).

        At least once: until it has returned without an error, it is called again by the next run.
        """
        self._answer_handlers[name] = handler
        for answer in self._node.engine.asking.untold(name):
            self._tell(answer, handler)

    async def ask(
        self,
        peer: UserId,
        name: str,
        body: bytes,
        lifetime_s: float,
        request_class: RequestClass = RequestClass.PROMPT,
        idle_s: float = IDLE_S,
    ) -> Answer:
        """Asks and waits; the link is made on demand. Cancelling takes the request back.

        `idle_s`: how long a link that was made for it may stay unused. Raises CommandError timeout, unreachable,
        not_available, not_friend, blocked, unknown_peer, too_long, too_many, bad_argument, storage_error.
        """
        if request_class is RequestClass.DURABLE:
            raise LocalProtocolError("nobody can wait for a durable request: ask durably")
        step, request_id = self._ask(peer, name, body, lifetime_s, request_class, idle_s)
        key, end = (peer, request_id), asyncio.get_running_loop().create_future()
        self._waiting[key] = end
        try:
            await self._node.committed(step)
            self._node.arm_now()
            return _answered(await end)
        finally:
            del self._waiting[key]
            self._node.engine.asking.withdraw(self._node.clock.now(), peer, request_id)

    async def ask_durably(self, peer: UserId, name: str, body: bytes, lifetime_s: float) -> int:
        """Asks a friend; returns the request's id once it is on disk. The end goes to the `on_answer` of this name.

        Raises CommandError as `ask`.
        """
        step, request_id = self._ask(peer, name, body, lifetime_s, RequestClass.DURABLE, IDLE_S)
        await self._node.committed(step)
        self._node.arm_now()
        return request_id

    # -- for the node

    def handle(self, effect: HandleRequest) -> None:
        """Lets the handler of the name answer."""
        handler = self._handlers.get(effect.name)
        if handler is None:
            self._answered(self._node.engine, effect, Outcome.UNKNOWN_NAME, b"")
        else:
            self._node.tasks.start(f"request {effect.number}", self._handle(effect, handler))

    def ended(self, effect: EndRequest) -> None:
        """Tells whoever waits."""
        answer = effect.answer
        waiting, handler = self._waiting.get(_key(answer)), self._answer_handlers.get(answer.name)
        if waiting is not None:
            if not waiting.done():
                waiting.set_result(answer)
        elif handler is not None and self._node.engine.asking.is_untold(*_key(answer)):
            self._tell(answer, handler)

    def fail(self, error: CommandError) -> None:
        """The engine is gone, or the node stops: nobody who waits now will be answered."""
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_result(error)

    def resume(self) -> None:
        """Another engine was loaded: durable ends that nobody has taken are told."""
        for name, handler in self._answer_handlers.items():
            self.on_answer(name, handler)

    # -- inside

    def _ask(
        self,
        peer: UserId,
        name: str,
        body: bytes,
        lifetime_s: float,
        request_class: RequestClass,
        idle_s: float,
    ) -> tuple[Step, int]:
        now, lifetime_ms = self._node.clock.now(), int(lifetime_s * 1000)
        asking = self._node.engine.asking
        return asking.ask(
            now, peer, name, body, lifetime_ms=lifetime_ms, request_class=request_class, idle_s=idle_s
        )

    async def _handle(self, effect: HandleRequest, handler: Handler) -> None:
        engine = self._node.engine
        outcome, body = Outcome.REFUSED, b""
        try:
            body = await _run(effect, handler)
            outcome = Outcome.ANSWERED
        except Exception as error:  # noqa: BLE001  another's code; what it says may hold what the peer wrote
            log.warning("the handler of %r failed: %s", effect.name, type(error).__name__)
        finally:
            self._answered(engine, effect, outcome, body)

    def _answered(self, engine: Engine, effect: HandleRequest, outcome: Outcome, body: bytes) -> None:
        if engine is self._node.engine:  # else nothing is known of the request any more
            now = self._node.clock.now()
            self._node.run(engine.answering.answered(now, effect.number, outcome, body))

    def _tell(self, answer: Answer, handler: AnswerHandler) -> None:
        if _key(answer) not in self._telling:
            self._telling.add(_key(answer))
            self._node.tasks.start(f"answer {answer.request_id}", self._tell_now(answer, handler))

    async def _tell_now(self, answer: Answer, handler: AnswerHandler) -> None:
        try:
            await handler(answer)
        except Exception as error:  # noqa: BLE001  as above
            log.warning("the handler of answers to %r failed: %s", answer.name, type(error).__name__)
        else:
            self._node.run(self._node.engine.asking.told(*_key(answer)))
        finally:
            self._telling.discard(_key(answer))


async def _run(effect: HandleRequest, handler: Handler) -> bytes:
    async with asyncio.timeout(effect.lifetime_s):
        body = await handler(effect.peer, effect.body)
    if len(body) > MAX_REQUEST_BODY_BYTES:
        raise CommandError("too_long", "An answer has at most {limit} bytes.", limit=MAX_REQUEST_BODY_BYTES)
    return body


def _key(answer: Answer) -> _Key:
    return answer.peer, answer.request_id


def _answered(end: Answer | CommandError) -> Answer:
    """Raises CommandError for a failure."""
    if isinstance(end, CommandError):
        raise end
    if end.result is not Result.ANSWERED:
        raise _failure(end.result)
    return end


def _failure(result: Result) -> CommandError:
    """Of any but ANSWERED."""
    return {
        Result.REFUSED: CommandError("not_available", "Their program could not answer."),
        Result.UNKNOWN_NAME: CommandError(
            "not_available", "Their program does not know this request. It may be an older one."
        ),
        Result.TIMED_OUT: CommandError("timeout", "No answer came in time."),
        Result.UNREACHABLE: CommandError("unreachable", "No connection to this person could be made."),
        Result.LINK_LOST: CommandError("unreachable", "The connection was lost before an answer came."),
        Result.RESTARTED: CommandError("unreachable", "Their program was restarted before it answered."),
        Result.NOT_FRIEND: CommandError("not_friend", "No answer: programs answer friends only."),
    }[result]
