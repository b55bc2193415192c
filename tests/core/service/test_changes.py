"""What changed is told as it is on disk, a burst of it in few questions, and a disk that fails ends nothing."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from core.errors import StorageError
from core.messaging.events import MessageChanged
from core.messaging.model import ChatMessage
from core.protocol.ids import MessageId
from core.service.changes import MOST_AT_ONCE, Changes
from core.service.tasks import Tasks
from tests.fakes.node_messenger import chat_message, message_id


class Disk:
    """Each content has changed message 1, or none; `questions` = how many contents each asked of."""

    def __init__(self, fails: int = 0) -> None:
        self.questions: list[int] = []
        self._fails = fails

    async def read(self, question: Callable[[Any], Any]) -> Any:
        await asyncio.sleep(0)
        if self._fails:
            self._fails -= 1
            raise StorageError("no disk")
        return question(self)

    def changed(self, by: Sequence[MessageId]) -> list[ChatMessage]:
        self.questions.append(len(by))
        return [chat_message(1)] if message_id(0) not in by else []


async def told(disk: Disk, *bursts: range) -> list[object]:
    events: list[object] = []
    changes = Changes(disk, events.append, Tasks())  # type: ignore[arg-type]
    for burst in bursts:
        for number in burst:
            changes.tell(message_id(number))
        for _ in range(20):
            await asyncio.sleep(0)
    return events


async def test_a_burst_is_told_in_few_questions() -> None:
    disk = Disk()
    assert await told(disk, range(1, 2 * MOST_AT_ONCE + 2)) == [MessageChanged(chat_message(1))] * 3
    assert disk.questions == [MOST_AT_ONCE, MOST_AT_ONCE, 1]


async def test_what_changed_nothing_is_not_told() -> None:
    assert await told(Disk(), range(1)) == []


async def test_after_a_disk_that_failed_what_comes_next_is_told() -> None:
    disk = Disk(fails=1)
    assert await told(disk, range(1, 5), range(5, 6)) == [MessageChanged(chat_message(1))]
    assert disk.questions == [1]
