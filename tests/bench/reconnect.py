"""Row `reconnect`: until the first message is delivered after a link broke; in ms, and in round trips."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Thread

from core.protocol.events import PacketReceived
from tests.bench.links import tls_ends
from tests.bench.options import Options
from tests.bench.processes import Worker
from tests.bench.report import Figure
from tests.fakes.link_pair import ALICE, BOB, LinkPair, answer_as, dial_to, drain, issue_to, resume_to

RECONNECTS = 15  # of each kind in a row: after 32 resumptions a full handshake would be due
TCP = 1
WHAT = {"full": "full handshake", "resumed": "resumed", "early": "resumed, message in the first frame"}
MESSAGE, ACK = b"\2\1message", b"\2\6ack"


def reconnect(options: Options) -> list[Figure]:
    """Two messengers against TLS without resumption, which asyncio does not offer."""
    count = min(options.scaled(RECONNECTS), RECONNECTS)
    ours: dict[str, list[float]] = {how: [] for how in WHAT}
    theirs: dict[str, list[float]] = {how: [] for how in WHAT}
    with tls_ends() as (client, _), friends() as dialler:
        for _ in range(options.runs):
            for how in WHAT:
                theirs[how].append(_ms(client.ask("reconnects", count=count)))
                ours[how].append(_ms(dialler.ask("reconnects", count=count, how=how)))
    times = [
        Figure(f"message after reconnect, {what}", "ms", ours[how], theirs[how]) for how, what in WHAT.items()
    ]
    trips = [
        Figure(f"the same in round trips, {what}", "", [round_trips(how)], [TCP + 2])
        for how, what in WHAT.items()
    ]
    return times + trips


def round_trips(how: str) -> int:
    """From the first packet of TCP until the acknowledgement of a message, flight by flight."""
    pair, trips = _pair(how), TCP
    has_sent = how == "early"
    while True:
        trips += 1
        if pair.initiator.is_established and not has_sent:
            pair.initiator.send_packet(MESSAGE)
            has_sent = True
        pair.carry_forth()
        _answer(pair)
        pair.carry_back()
        if PacketReceived(ACK) in drain(pair.initiator):
            return trips


def _pair(how: str) -> LinkPair:
    if how == "full":
        return LinkPair(dial_to(BOB), answer_as())
    issued = issue_to(ALICE, BOB)
    pair = LinkPair(resume_to(BOB, issued, [MESSAGE] if how == "early" else []), answer_as())
    pair.carry_forth()
    drain(pair.responder)
    pair.responder.use_ticket(issued, 0.0)
    return pair


def _answer(pair: LinkPair) -> None:
    if PacketReceived(MESSAGE) in drain(pair.responder):
        pair.responder.send_packet(ACK)


def _ms(seconds: list[float]) -> float:
    return median(seconds) * 1_000


@contextmanager
def friends() -> Iterator[Worker]:
    """The one of two friends that dials."""
    module = "tests.bench.reconnect_worker"
    with TemporaryDirectory(prefix="parley-bench-") as folder, ExitStack() as stack:
        dialler, other = (stack.enter_context(Worker(module)) for _ in range(2))
        invite = other.ask("start", home=str(Path(folder) / "other"))["invite"]
        dialler.ask("start", home=str(Path(folder) / "dialler"))
        accepting = Thread(target=other.ask, args=("accept",))
        accepting.start()
        dialler.ask("befriend", invite=invite)
        accepting.join()
        yield dialler
        for worker in (dialler, other):
            worker.ask("stop")
