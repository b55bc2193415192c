"""What the engine asks the disk, and how it takes the answer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from core.messaging.effects import CheckStored, LoadExpired, LoadOld, LoadOutbox, LoadRead
from core.messaging.engine import Engine
from core.messaging.state import Moment
from core.messaging.step import Step
from core.storage.reader import Reader

T = TypeVar("T")
Load = LoadOutbox | CheckStored | LoadRead | LoadExpired | LoadOld

LOOKED_AT_READ = (
    4_096  # newest messages, for what a receipt covers: more than a window holds, 5 ms of the disk
)


@dataclass(frozen=True, slots=True)
class Question(Generic[T]):
    """`ask` runs in a worker; `answer` on the loop, with what it found."""

    ask: Callable[[Reader], T]
    answer: Callable[[Engine, Moment, T], Step]


def question(effect: Load) -> Question[Any]:
    match effect:
        case LoadOutbox(user, after, limit):
            return Question(
                lambda reader: reader.load_outbox(user, after, limit),
                lambda engine, now, entries: engine.outbox_loaded(now, user, entries),
            )
        case CheckStored(link_id, message):
            return Question(
                lambda reader: bool(reader.stored([message.message_id])),
                lambda engine, now, is_stored: engine.checked(now, link_id, message, is_stored),
            )
        case LoadRead(user, client, after, up_to):
            return Question(
                lambda reader: reader.newly_read(user, client, after, up_to, LOOKED_AT_READ),
                lambda engine, _, message_ids: engine.reading.loaded(effect, message_ids),
            )
        case LoadExpired(now_ms, limit):
            return Question(
                lambda reader: reader.expired(now_ms, limit),
                lambda engine, now, found: engine.timers.loaded(now, *found),
            )
        case LoadOld(before_ms, names_before_ms, limit):
            return Question(
                lambda reader: reader.old(before_ms, names_before_ms, limit),
                lambda engine, now, found: engine.keeping.loaded(now, *found),
            )
