"""Row `flood`: what two friends notice while a process of its own floods the one who receives."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from core.protocol.invite import Invite
from tests.bench.nodes import Node, Pair, two_friends
from tests.bench.options import Options
from tests.bench.processes import ROOT
from tests.bench.report import Figure, Goal
from tests.bench.texts import make_texts
from tests.fakes.flooder import KINDS

ROUND_TRIPS, WARM_UP = 300, 200
CALLERS = 1_000_000  # more than a block lasts; the flood is ended with it
TEXT_CHARACTERS = 200
SOURCE = ("127.0.0.9",) if sys.platform.startswith("linux") else ()  # nobody's who is liked


def flood(options: Options) -> list[Figure]:
    """One message at a time, from `send` written to `delivered` read, under a flood and without one in turns."""
    count = options.scaled(ROUND_TRIPS)
    texts = iter(make_texts(WARM_UP + 2 * count * options.runs * len(KINDS), TEXT_CHARACTERS))
    with two_friends() as pair:
        _percentile_99_ms(pair, texts, WARM_UP)
        return [_figure(pair, texts, kind, count, options.runs) for kind in KINDS]


def _figure(pair: Pair, texts: Iterator[str], kind: str, count: int, runs: int) -> Figure:
    idle, flooded = [], []
    for _ in range(runs):
        idle.append(_percentile_99_ms(pair, texts, count))
        with _flooded(pair.receiver, kind):
            flooded.append(_percentile_99_ms(pair, texts, count))
    what = f"latency under a flood ({kind}), 99 of 100 below"
    return Figure(what, "ms", flooded, idle, Goal(3, at_least=False, of_ratio=True))


def _percentile_99_ms(pair: Pair, texts: Iterator[str], count: int) -> float:
    times = sorted(pair.send([pair.line(next(texts))], 1) for _ in range(count))
    return times[len(times) * 99 // 100] * 1000


@contextmanager
def _flooded(node: Node, kind: str) -> Iterator[None]:
    """From the flood's first hundred callers on."""
    link_key = Invite.from_link(node.ask("whoami")["invite"]).card.link_key.hex()
    arguments = [kind, str(CALLERS), str(node.ready["port"]), link_key, *SOURCE]
    flooder = subprocess.Popen(
        [sys.executable, "-P", "-m", "tests.fakes.flooder", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    try:
        assert flooder.stdout is not None
        flooder.stdout.readline()
        yield
    finally:
        flooder.terminate()
        flooder.communicate()
