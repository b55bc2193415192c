"""The rows by name."""

from collections.abc import Callable
from functools import partial

from tests.bench.bulk import bulk
from tests.bench.conversation import conversation
from tests.bench.flood import flood
from tests.bench.idle import idle
from tests.bench.links import handshakes, link_memory
from tests.bench.messages import WINDOW, latency, messages, profile
from tests.bench.micro import micro
from tests.bench.options import Options
from tests.bench.reconnect import reconnect
from tests.bench.report import Figure
from tests.bench.window import window

ROWS: dict[str, Callable[[Options], list[Figure]]] = {
    "messages": messages,
    "latency": latency,
    "handshakes": handshakes,
    "link-memory": link_memory,
    "bulk": bulk,
    "flood": flood,
    "idle": idle,
    "reconnect": reconnect,
    "window": window,
    "conversation": conversation,
    "micro": micro,
}
PROFILED: dict[str, Callable[[Options], None]] = {
    "messages": partial(profile, window=WINDOW),
    "latency": partial(profile, window=1),
}
