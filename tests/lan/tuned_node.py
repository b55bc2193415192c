"""A messenger whose network settings are changed while it runs: `python -m tests.lan.tuned_node HOME NAME`.

Each line of its input is the settings, as JSON (port, off, extra: [[host, port]]), and is answered by a line with what
became of them. Events of neighbours are lines too. Ends when its input ends.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from core.messaging.model import NetworkSettings
from core.protocol.address import Address
from core.service.config import Config, Protection
from core.service.events import PeerChanged, ServiceEvent
from core.service.messenger import Messenger

PORT = 42500  # in namespaces nobody else can have it


def tell(line: dict[str, Any]) -> None:
    print(json.dumps(line), flush=True)


def neighbour(event: ServiceEvent) -> None:
    if isinstance(event, PeerChanged):
        peer = event.peer
        via = sorted(via.value for via in peer.via)
        tell({"event": "peer", "name": peer.name, "seen": event.seen, "via": via})


async def change(messenger: Messenger, line: bytes) -> None:
    wanted = json.loads(line)
    extra = tuple(Address(host, port) for host, port in wanted.get("extra", ()))
    off = tuple(wanted.get("off", ()))
    await messenger.set_network_settings(NetworkSettings(wanted.get("port", 0), off, extra))
    tell(state(messenger))


def state(messenger: Messenger) -> dict[str, Any]:
    interfaces = {
        each.name: {"on": each.is_on, "heard": {via.value: count for via, count in each.heard}}
        for each in messenger.interfaces()
    }
    return {"event": "state", "hosts": sorted(messenger._reach.listener.hosts), "interfaces": interfaces}


async def main(home: Path, name: str) -> None:
    config = Config(home, name, protection=Protection.FILE, keyring=False, port=PORT, discovery_port=45451)
    messenger = await Messenger.open(config)
    messenger.subscribe(neighbour)
    await messenger.start()
    tell({"event": "ready"})
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        await change(messenger, line)
    await messenger.stop()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
