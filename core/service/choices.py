"""What a person chooses about their talks: what friends are told, how long messages stay."""

from core.messaging.model import Privacy
from core.protocol.ids import UserId
from core.service.clock import Clock
from core.service.node import Node


class Choices:
    """A part of Messenger. Coroutines raise CommandError, StorageError."""

    def __init__(self, node: Node, clock: Clock) -> None:
        self._node, self._clock = node, clock

    def set_typing(self, to: UserId, on: bool) -> None:
        """The person writes to this friend, or stopped: to be called with every change of the text.

        Nothing is told to anybody else, by somebody invisible or against `privacy.typing`; friends forget it after 6 s.
        """
        step = self._node.engine.typing.set_own(self._clock.now(), to, is_on=on)
        if step.effects:
            self._node.run(step)

    async def set_privacy(self, value: Privacy) -> None:
        """What friends are told, and what is seen of them, from now on."""
        await self._node.do(lambda engine, moment: engine.disclosing.set_privacy(moment, value))

    def timer(self, conversation: UserId) -> int:
        """How long messages of this conversation stay, in seconds; 0: for ever."""
        return self._node.engine.timers.of(conversation)

    async def set_timer(self, conversation: UserId, seconds: int) -> None:
        """For new messages of both: 0, or 5 s to a year. Raises CommandError bad_argument, not_friend, blocked."""
        await self._node.do(lambda engine, moment: engine.timers.set(moment, conversation, seconds))

    def default_timer(self) -> int:
        """What is set when a friendship begins, in seconds; 0: nothing."""
        return self._node.state.default_timer

    async def set_default_timer(self, seconds: int) -> None:
        """Raises CommandError bad_argument."""
        await self._node.do(lambda engine, _: engine.timers.set_default(seconds))

    async def set_keep_days(self, days: int) -> None:
        """0: for ever, or 1 to 3,650: what is older goes now and from now on. Raises CommandError bad_argument."""
        await self._node.do(lambda engine, moment: engine.keeping.set_days(moment, days))
