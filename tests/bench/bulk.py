"""Row `bulk`: a stream between two messengers and texts beside it, against TLS 1.3 over asyncio streams."""

from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench.links import tls_ends
from tests.bench.options import Options
from tests.bench.processes import Worker
from tests.bench.report import Figure, Goal

SIZE = 1 << 30
MB = 1_000_000
WARM_UP = 8 << 20


@contextmanager
def messengers() -> Iterator[tuple[Worker, Worker]]:
    """Two friends with a link between them, the one who dialled first."""
    worker = "tests.bench.bulk_worker"
    with TemporaryDirectory(prefix="parley-bench-") as folder, Worker(worker) as one, Worker(worker) as two:
        one.ask("open", folder=folder, name="one")
        one.ask("befriend", invite=two.ask("open", folder=folder, name="two"))
        two.ask("accept")
        for end in (one, two):
            end.ask("ready")
        yield one, two
        for end in (one, two):
            end.ask("stop")


def bulk(options: Options) -> list[Figure]:
    """Bytes a second from the first one sent to the last one taken; from a text's `send` until it is shown."""
    size = options.scaled(SIZE)
    theirs, alone, with_texts, latencies_ms = [], [], [], []
    with messengers() as (sender, receiver), tls_ends() as (client, server):
        _send(sender, receiver, WARM_UP)
        _send_by_tls(client, server, WARM_UP)
        for _ in range(options.runs):
            theirs.append(_send_by_tls(client, server, size))
            alone.append(_send(sender, receiver, size))
            with_texts.append(_send(sender, receiver, size, texts=True))
            latencies_ms.append(1_000 * median(receiver.ask("latencies")))
    return [
        Figure("bulk", "MB/s", alone, theirs, Goal(0.8, True, True)),
        Figure("bulk while texts flow, against alone", "MB/s", with_texts, alone, Goal(0.8, True, True)),
        Figure("text during bulk, median", "ms", latencies_ms, goal=Goal(50, False)),
    ]


def _send(sender: Worker, receiver: Worker, size: int, *, texts: bool = False) -> float:
    begin = sender.ask("bulk", size=size, texts=texts)
    return size / MB / float(receiver.ask("received") - begin)


def _send_by_tls(client: Worker, server: Worker, size: int) -> float:
    begin = client.ask("bulk", size=size)
    return size / MB / float(server.ask("received") - begin)
