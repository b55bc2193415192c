"""What a row measured: all its runs, those of the baseline taken between them, the goal, and how both are shown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Goal:
    """A limit for the figure, or for its ratio to the baseline."""

    limit: float
    at_least: bool
    of_ratio: bool = False

    def is_met(self, found: float) -> bool:
        return found >= self.limit if self.at_least else found <= self.limit

    def __str__(self) -> str:
        sign = ">=" if self.at_least else "<="
        return f"{'ratio ' if self.of_ratio else ''}{sign} {self.limit:g}"


@dataclass(frozen=True, slots=True)
class Figure:
    """`runs` and `baseline` were taken in turns, so that the n-th of one stands beside the n-th of the other."""

    what: str
    unit: str
    runs: Sequence[float]
    baseline: Sequence[float] = ()
    goal: Goal | None = None
    note: str = ""

    @property
    def value(self) -> float:
        return median(self.runs)

    @property
    def ratio(self) -> float | None:
        """The median of the ratios of neighbouring runs: what disturbs a machine disturbs both."""
        if not self.baseline:
            return None
        return median(run / base for run, base in zip(self.runs, self.baseline, strict=True))

    @property
    def verdict(self) -> str:
        if self.goal is None:
            return ""
        found = self.ratio if self.goal.of_ratio else self.value
        assert found is not None
        return "pass" if self.goal.is_met(found) else "below"

    def cells(self) -> list[str]:
        ratio = "" if self.ratio is None else f"{self.ratio:.3g}"
        baseline = shown(self.baseline) if self.baseline else ""
        goal = "" if self.goal is None else str(self.goal)
        return [self.what, self.unit, shown(self.runs), baseline, ratio, goal, self.verdict]


HEAD = ["measured", "unit", "Parley", "baseline", "ratio", "goal", ""]


def shown(runs: Sequence[float]) -> str:
    """The median, with the smallest and the largest run."""
    middle = number(median(runs))
    return middle if len(runs) == 1 else f"{middle} ({number(min(runs))} to {number(max(runs))})"


def number(value: float) -> str:
    """Three digits that count, none of them invented."""
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    if abs(value) >= 100:
        return f"{value:.0f}"
    return f"{value:.3g}"


def table(figures: Iterable[Figure]) -> str:
    """The figures as Markdown, aligned for those who read it as text."""
    rows = [HEAD, *(figure.cells() for figure in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def sentence(figure: Figure) -> str:
    """One figure as a line that is printed as soon as it is known."""
    what, unit, parley, baseline, ratio, goal, verdict = figure.cells()
    parts = [f"{what}: {parley} {unit}".rstrip()]
    parts += [f"baseline {baseline}", f"ratio {ratio}"] if baseline else []
    parts += [f"goal {goal}: {verdict}"] if goal else []
    return "; ".join(parts) + (f"\n    {figure.note}" if figure.note else "")
