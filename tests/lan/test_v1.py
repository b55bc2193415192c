"""A version 1 program on the network is named as such and never sent anything (S2-10, S2-12)."""

import json
import subprocess
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from core.protocol import v1
from core.protocol.ids import UserId
from tests.faults.killable import Killable
from tests.lan.namespaces import ROOT, Lan

pytestmark = pytest.mark.root

OLD_PROGRAM = """
import json, select, socket, sys
shout = bytes.fromhex(sys.argv[1])
out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
out.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
ear = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
ear.bind(("", 5001))
chat = socket.create_server(("", 5000))
out.sendto(shout, ("10.88.0.255", 5001))
ear.recv(500)  # its own shout
print("shouted", flush=True)
sys.stdin.readline()
heard = [each is chat for each in select.select([out, ear, chat], [], [], 0)[0]]
print(json.dumps(heard), flush=True)
"""


def test_it_is_named_and_left_alone(make_lan: Callable[[int], Lan], tmp_path: Path) -> None:
    ours, theirs = make_lan(2).hosts
    packet = v1.V1Broadcast(1_465_000_000_000, UserId(bytes(range(16))), "sergey", False)
    with ExitStack() as stack:
        node = Killable(tmp_path / "node", "Alice", python=ours.python(), options=())
        stack.callback(node.stop)
        command = theirs.python("-c", OLD_PROGRAM, v1.encode(packet).hex())
        old = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        stack.callback(old.kill)
        seen = node.wait(lambda line: line["event"] == "peer")
        assert (seen["via"], seen["name"], seen["id"]) == (["s2wmp-v1"], "sergey", bytes(range(16)).hex())
        assert [peer["via"] for peer in node.ask("peers")["peers"]] == [["s2wmp-v1"]]
        refused = node.ask("request", peer=seen["id"])
        assert (refused["ok"], refused["error"]) == (False, "not_available")
        assert old.communicate("\n", timeout=20)[0].splitlines() == ["shouted", json.dumps([])]
