"""Network settings of a running node, on a real network."""

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.lan.namespaces import ROOT, Host, Lan
from tests.lan.tuned_node import PORT

pytestmark = pytest.mark.root

LIMIT_S = 30.0
MakeLan = Callable[[int], Lan]
Line = dict[str, Any]


class Node:
    """A running node and what it printed so far."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.lines: list[Line] = []
        self._process = process

    def tune(self, **settings: Any) -> Line:
        """Changes its settings; what became of them."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(settings) + "\n")
        self._process.stdin.flush()
        self.lines = [line for line in self.lines if line["event"] != "state"]
        return self.until(lambda line: line["event"] == "state")

    def until_peer(self, name: str, *, seen: bool = True, **fields: Any) -> Line:
        wanted = {"event": "peer", "name": name, "seen": seen} | fields
        return self.until(lambda line: wanted.items() <= line.items())

    def until(self, condition: Callable[[Line], bool]) -> Line:
        """The first line, past or to come, that satisfies the condition."""
        assert self._process.stdout is not None
        while not (found := [line for line in self.lines if condition(line)]):
            text = self._process.stdout.readline()
            assert text, "the node has ended"
            self.lines.append(json.loads(text))
        return found[0]


@contextmanager
def node(host: Host, folder: Path, name: str) -> Iterator[Node]:
    command = ["timeout", "60", *host.python("-m", "tests.lan.tuned_node", str(folder / name), name)]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
    try:
        made = Node(process)
        made.until(lambda line: line["event"] == "ready")
        yield made
    finally:
        process.communicate(timeout=LIMIT_S)
    assert process.returncode == 0


def answers(host: Host, at: str) -> bool:
    """Whether somebody listens there."""
    code = f"import socket; socket.create_connection(({at!r}, {PORT}), 3)"
    done = subprocess.run(host.python("-c", code), capture_output=True, check=False)
    return done.returncode == 0


def test_an_interface_is_switched_off_and_on_again(make_lan: MakeLan, tmp_path: Path) -> None:
    """Neighbours hear of it at once, nobody is heard any more, the port is closed there."""
    near, far = make_lan(2).hosts
    with ExitStack() as stack:
        alice = stack.enter_context(node(near, tmp_path, "Alice"))
        bob = stack.enter_context(node(far, tmp_path, "Bob"))
        alice.until_peer("Bob", via=["broadcast", "mdns", "multicast"])
        bob.until_peer("Alice")
        state = alice.tune(off=["eth0", "no such one"])
        heard = {"broadcast": 1, "multicast": 1, "mdns": 1}
        assert state["interfaces"] == {"eth0": {"on": False, "heard": heard}}
        assert state["hosts"] == ["127.0.0.1", "::1"]
        bob.until_peer("Alice", seen=False)
        assert not answers(far, near.ipv4)
        bob.lines.clear()
        state = alice.tune()
        assert state["interfaces"]["eth0"]["on"]
        bob.until_peer("Alice")
        assert answers(far, near.ipv4)


def test_somebody_across_a_router_is_found_by_their_address(make_lan: MakeLan, tmp_path: Path) -> None:
    """No datagram of discovery passes, as between two networks."""
    near, far = make_lan(2).hosts
    for host in (near, far):
        host.drop_broadcasts()
        host.drop_multicasts()
    with ExitStack() as stack:
        alice = stack.enter_context(node(near, tmp_path, "Alice"))
        stack.enter_context(node(far, tmp_path, "Bob"))
        alice.tune(extra=[[far.ipv4, PORT], ["10.88.0.99", PORT]])
        assert alice.until_peer("Bob")["via"] == ["manual"]
    with ExitStack() as stack:
        stack.enter_context(node(far, tmp_path, "Bob"))
        alice = stack.enter_context(node(near, tmp_path, "Alice"))
        assert alice.until_peer("Bob")["via"] == ["manual"]
