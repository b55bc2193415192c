"""What programs do with requests, acted out by the hosts of `lan`."""

from core.messaging.effects import HandleRequest
from core.messaging.requests import Answer
from core.protocol.events import Outcome, RequestClass
from tests.fakes.lan import Host

MINUTE_MS = 60_000
PROMPT, SESSION, DURABLE = RequestClass


def ask(
    host: Host,
    other: Host,
    body: bytes = b"?",
    request_class: RequestClass = PROMPT,
    lifetime_ms: int = MINUTE_MS,
    name: str = "echo",
) -> int:
    """Returns the request's id."""
    step, request_id = host.engine.asking.ask(
        host.lan.moment, other.user, name, body, lifetime_ms=lifetime_ms, request_class=request_class
    )
    host.do(step)
    return request_id


def answer(host: Host, nth: int = 0, outcome: Outcome = Outcome.ANSWERED) -> HandleRequest:
    """The handler at work as the `nth` gives back what it was given, in capitals."""
    work = host.works[nth]
    del host.works[nth]
    host.do(host.engine.answering.answered(host.lan.moment, work.number, outcome, work.body.upper()))
    return work


def answer_all(host: Host) -> None:
    while host.works:
        answer(host)


def ends(host: Host) -> list[tuple[int, str, bytes]]:
    """How requests of the host's ended, since it was looked at last."""
    told = [(each.answer.request_id, each.answer.result.value, each.answer.body) for each in host.ended]
    host.ended.clear()
    return told


def bodies(host: Host) -> list[bytes]:
    """What handlers were given, since the beginning."""
    return [work.body for work in host.handled]


def take(host: Host, name: str = "echo") -> list[Answer]:
    """The handler of this name takes the durable requests that have ended."""
    answers = host.engine.asking.untold(name)
    for each in answers:
        host.do(host.engine.asking.told(each.peer, each.request_id))
    return answers
