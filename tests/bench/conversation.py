"""Row `conversation`: opening, scrolling and searching a long conversation in the window, and a burst of messages."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from threading import Thread

from tests.bench.nodes import DELIVERED, Node, Pair, friends_in
from tests.bench.options import Options
from tests.bench.processes import MIB, Worker
from tests.bench.report import Figure, Goal
from tests.bench.texts import make_texts
from tests.bench.window import screen
from tests.fakes.ports import free_udp_port

FEW, MANY, TEXT_CHARACTERS = 100, 100_000, 80
FRAMES = 600
BURST = 1_000
NEIGHBOURS = 500
UNDER_WAY = 64
SEARCHES = {"a rare word": "zanzibar", "a common word": "printer", "a beginning": "pri"}
IN_FRAMES = {"QT_QPA_UPDATE_IDLE_TIME": "0"}  # a frame is drawn as soon as it is wanted, not a moment later


def conversation(options: Options) -> list[Figure]:
    """Real profiles, full-text indexed, drawn in software at 1100x720."""
    with TemporaryDirectory(prefix="parley-bench-") as name, screen() as environment:
        folder = Path(name)
        few, many = _talk(folder / "few", FEW), _talk(folder / "many", options.scaled(MANY))
        with _window(few, environment) as small, _window(many, environment) as large:
            for window in (small, large):
                window.ask("open")
            opened = [(large.ask("open"), small.ask("open")) for _ in range(options.runs)]
            frames = [large.ask("scroll", frames=FRAMES) for _ in range(options.runs)]
            searches = {
                what: [large.ask("search", query=query) for _ in range(options.runs)]
                for what, query in SEARCHES.items()
            }
            memory = large.ask("memory") / MIB
            neighbours = [large.ask("neighbours", count=NEIGHBOURS)]
        burst = [_burst(few, environment) for _ in range(options.runs)]
    count = f"{options.scaled(MANY):,} messages"
    return [
        Figure(
            f"open a conversation of {count}, baseline: of {FEW}",
            "ms",
            [large_ms for large_ms, _ in opened],
            [small_ms for _, small_ms in opened],
            Goal(1.5, at_least=False, of_ratio=True),
        ),
        Figure(
            "scroll it, 95th percentile of frames", "ms", [_p95(run) for run in frames], goal=Goal(16, False)
        ),
        Figure("scroll it, longest frame", "ms", [max(run) for run in frames]),
        *[
            Figure(f"search it for {what}", "ms", runs, goal=Goal(100, False))
            for what, runs in searches.items()
        ],
        Figure(f"{NEIGHBOURS} neighbours appear at once, shown", "ms", neighbours),
        Figure("window with it, memory (RSS)", "MiB", [memory], goal=Goal(200, False)),
        Figure(
            f"burst of {BURST:,} messages, longest turn",
            "ms",
            [max(run) for run in burst],
            goal=Goal(50, False),
        ),
    ]


def _p95(run: list[float]) -> float:
    return quantiles(run, n=20)[-1]


def _talk(folder: Path, count: int) -> Path:
    """A folder with the homes of two friends, `sender` and `receiver`, and their conversation."""
    folder.mkdir()
    texts = make_texts(count, TEXT_CHARACTERS)
    texts[::10] = [f"{text} printer" for text in texts[::10]]
    texts[count // 2] += " zanzibar"
    with friends_in(folder) as pair:
        pair.send([pair.line(text) for text in texts], UNDER_WAY)
        pair.settle()
        pair.index("the")
    return folder


@contextmanager
def _window(folder: Path, environment: dict[str, str], port: int | None = None) -> Iterator[Worker]:
    with Worker("tests.bench.conversation_worker", environment | IN_FRAMES) as worker:
        worker.ask("start", home=str(folder / "receiver"), discovery_port=port or free_udp_port())
        yield worker
        worker.ask("stop")


def _burst(folder: Path, environment: dict[str, str]) -> list[float]:
    """The turns of the window's loop while a friend's messages come as fast as they can."""
    port = free_udp_port()
    with _window(folder, environment, port) as window:
        window.ask("open")
        sender = Node(folder / "sender", port)
        friend = sender.ask("friends")["friends"][0]["id"]
        sender.wait("presence", id=friend, presence="online")
        turns: list[float] = []
        waiting = Thread(target=lambda: turns.extend(window.ask("await_burst", count=BURST)))
        waiting.start()
        lines = [Pair.line_to(friend, text) for text in make_texts(BURST, TEXT_CHARACTERS)]
        Thread(target=sender.stdin.write, args=(b"".join(lines),)).start()
        left = BURST
        while left > 0:
            left -= sender.count(DELIVERED)
        waiting.join()
        sender.close()
    return turns
