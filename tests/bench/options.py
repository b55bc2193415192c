"""What the command line asks for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """`runs` of each measurement; `scale` makes all counts smaller or larger."""

    runs: int = 5
    scale: float = 1.0

    def scaled(self, count: int) -> int:
        return max(1, round(count * self.scale))


DEFAULTS = Options()
