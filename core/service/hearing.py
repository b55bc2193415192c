"""Who was heard where: people by interface and channel, since the start."""

from core.messaging.model import Via
from core.protocol.ids import UserId

MAX_HEARD = 8_192  # of all interfaces and channels together; 100 bytes each. Beyond it nobody more is counted


class Hearing:
    """Counts people, not beacons."""

    def __init__(self) -> None:
        self._people: dict[tuple[str, Via], set[UserId]] = {}
        self._count = 0

    def note(self, interface: str, via: Via, user: UserId) -> None:
        """A beacon of this person came in there."""
        key = interface, via
        if self._count >= MAX_HEARD or user in self._people.get(key, ()):
            return
        self._people.setdefault(key, set()).add(user)
        self._count += 1

    def on(self, interface: str) -> tuple[tuple[Via, int], ...]:
        """How many were heard on it, by channel; only channels on which anybody was."""
        counts = ((via, len(self._people.get((interface, via), ()))) for via in Via)
        return tuple((via, count) for via, count in counts if count)
