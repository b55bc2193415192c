"""`parley node`: one profile, driven by JSON lines on standard input and output."""

import asyncio
import io
import logging
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from core.cli.stdio import StdioChannel
from core.cli.switchboard import Switchboard
from core.service import event_loop
from core.service.collector import tune_collector
from core.service.config import Config
from core.service.control import ControlServer
from core.service.events import ServiceEvent
from core.service.messenger import Messenger

log = logging.getLogger(__name__)


def run(config: Config) -> int:
    """Runs until `quit`, the end of standard input or a signal; the exit code.

    Raises ProfileError, StorageError, OSError if the node cannot start.
    """
    tune_collector()
    source, sink = _raw_input(), _raw_output()
    failure = event_loop.run(_run(config, source, sink))
    if failure is not None:
        print(f"parley: {failure}", file=sys.stderr)
    return 0 if failure is None else 1


async def _run(config: Config, source: io.RawIOBase, sink: io.RawIOBase) -> str | None:
    ending = Ending()
    _watch_signals(ending.end)
    messenger = await Messenger.open(config)
    try:
        early: list[ServiceEvent] = []
        stop_early = messenger.subscribe(early.append)
        await messenger.start()
        stop_early()
        return await _serve(messenger, config, StdioChannel(source, sink, ending.end), ending, early)
    finally:
        await messenger.stop()


async def _serve(
    messenger: Messenger, config: Config, channel: StdioChannel, ending: "Ending", early: list[ServiceEvent]
) -> str | None:
    """Until `ending`; what went wrong, or None."""
    switchboard = Switchboard(messenger, ending.end)
    channel.start(switchboard.open(channel))
    for event in early:
        switchboard.tell(event)
    control = await _open_control(config.home, switchboard) if config.control else None
    failure = await ending.wait()
    await switchboard.close()
    if control is not None:
        await control.close()
    channel.close()
    return failure


async def _open_control(home: Path, switchboard: Switchboard) -> ControlServer | None:
    """A node without a control socket still is a node; `send` and the like then say that its profile is in use."""
    control = ControlServer(home, switchboard.open)
    try:
        await control.start()
    except OSError as error:
        log.warning("no control socket, so 'parley send' and the like cannot reach this node: %s", error)
        return None
    return control


class Ending:
    """Comes once: for the first reason that is given."""

    def __init__(self) -> None:
        self._reason: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()

    def end(self, failure: str | None = None) -> None:
        if not self._reason.done():
            self._reason.set_result(failure)

    async def wait(self) -> str | None:
        """What went wrong, or None."""
        return await self._reason


def _watch_signals(end: Callable[[], None]) -> None:
    """The first signal ends the node in order, a second one at once. What nohup and the like ignore stays so."""
    loop = asyncio.get_running_loop()
    names = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    for number in (getattr(signal, name) for name in names if hasattr(signal, name)):
        if signal.getsignal(number) is not signal.SIG_IGN:
            _watch(number, loop, end)


def _watch(number: signal.Signals, loop: asyncio.AbstractEventLoop, end: Callable[[], None]) -> None:
    def heard(*_: object) -> None:
        signal.signal(number, signal.SIG_DFL)
        loop.call_soon_threadsafe(end)

    signal.signal(number, heard)


def _raw_input() -> io.RawIOBase:
    """Standard input without buffer and lock; an empty one if there is none."""
    if sys.stdin is None:
        return Path(os.devnull).open("rb", buffering=0)
    return _raw(sys.stdin.buffer)


def _raw_output() -> io.RawIOBase:
    """Standard output, from now on for lines alone: whatever else prints goes to standard error."""
    if sys.stdout is None:
        raise OSError("standard output is closed; give the node somewhere to write its lines")
    sink = _raw(sys.stdout.buffer)
    sys.stdout = sys.stderr
    return sink


def _raw(stream: object) -> io.RawIOBase:
    raw = getattr(stream, "raw", stream)
    assert isinstance(raw, io.RawIOBase)
    return raw
