"""The outcome of one input of the engine."""

from dataclasses import dataclass, field

from core.messaging.effects import Effect
from core.messaging.events import ServiceEvent
from core.messaging.writes import Write


@dataclass(slots=True)
class Step:
    """Writes first, effects after their commit, in order.

    `at_once` is told without waiting for the commit: what the far side has made true already.
    """

    writes: list[Write] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    at_once: list[ServiceEvent] = field(default_factory=list)
