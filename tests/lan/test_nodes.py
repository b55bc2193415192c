"""Two `parley node` processes on two hosts: they find each other, become friends and talk (S2-12, S2-22, S2-33)."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.faults.killable import Killable
from tests.lan.namespaces import Host, Lan

pytestmark = pytest.mark.root

MakeLan = Callable[[int], Lan]


def node(host: Host, folder: Path, name: str) -> Killable:
    return Killable(folder / name, name, python=host.python(), options=())


def sees(name: str) -> Callable[[dict[str, Any]], bool]:
    return lambda line: line["event"] == "peer" and line["name"] == name and line["seen"]


def befriend(alice: Killable, bob: Killable) -> None:
    alice.ask("request", peer=bob.ready["id"])
    bob.wait(lambda line: line["event"] == "request")
    bob.ask("accept", peer=alice.ready["id"])
    alice.wait(online)


def online(line: dict[str, Any]) -> bool:
    return bool(line["event"] == "presence" and line["presence"] == "online")


def test_the_whole_conversation(make_lan: MakeLan, tmp_path: Path) -> None:
    hosts = make_lan(2).hosts
    with ExitStack() as stack:
        alice, bob = node(hosts[0], tmp_path, "Alice"), node(hosts[1], tmp_path, "Bob")
        stack.callback(alice.stop)
        stack.callback(bob.stop)
        seen = alice.wait(sees("Bob"))
        assert (seen["id"], seen["address"]) == (bob.ready["id"], hosts[1].ipv4)
        bob.wait(sees("Alice"))
        assert alice.ask("request", peer=bob.ready["id"], note="From the next desk")["ok"]
        asked = bob.wait(lambda line: line["event"] == "request")
        assert (asked["name"], asked["note"]) == ("Alice", "From the next desk")
        assert bob.ask("accept", peer=alice.ready["id"])["ok"]
        alice.wait(online)
        sent = alice.ask("send", to="Bob", text="hello over the cable")
        alice.wait(
            lambda line: line.get("message_id") == sent["message_id"] and line.get("state") == "delivered"
        )
        got = bob.wait(lambda line: line["event"] == "message")
        assert (got["text"], got["message_id"]) == ("hello over the cable", sent["message_id"])
        digits = [alice.ask("safety", peer="Bob")["safety"], bob.ask("safety", peer="Alice")["safety"]]
        assert digits[0] == digits[1]
        assert len(digits[0]) == 60


def test_a_cable_that_is_pulled_and_plugged_in_again(make_lan: MakeLan, tmp_path: Path) -> None:
    """What is written meanwhile arrives once, in order, after the cable is back (JE-67)."""
    hosts = make_lan(2).hosts
    with ExitStack() as stack:
        alice, bob = node(hosts[0], tmp_path, "Alice"), node(hosts[1], tmp_path, "Bob")
        stack.callback(alice.stop)
        stack.callback(bob.stop)
        alice.wait(sees("Bob"))
        befriend(alice, bob)
        hosts[1].unplug()
        for number in range(20):
            alice.ask("send", to="Bob", text=str(number))
        hosts[1].plug_in()
        bob.wait(lambda line: line["event"] == "message" and line["text"] == "19")
        assert [line["text"] for line in bob.lines if line["event"] == "message"] == [
            str(n) for n in range(20)
        ]


def test_a_computer_that_gets_another_address(make_lan: MakeLan, tmp_path: Path) -> None:
    """Its old link is dropped at once, not after 75 s of silence, and made anew from the new address (JE-67)."""
    hosts = make_lan(2).hosts
    for host in hosts:
        host.disable_ipv6()
    with ExitStack() as stack:
        alice, bob = node(hosts[0], tmp_path, "Alice"), node(hosts[1], tmp_path, "Bob")
        stack.callback(alice.stop)
        stack.callback(bob.stop)
        alice.wait(sees("Bob"))
        befriend(alice, bob)
        hosts[1].ip("addr", "del", f"{hosts[1].ipv4}/24", "dev", "eth0")
        hosts[1].ip("addr", "add", "10.88.0.77/24", "brd", "+", "dev", "eth0")
        sent = alice.ask("send", to="Bob", text="still there?")
        alice.wait(
            lambda line: line.get("message_id") == sent["message_id"] and line.get("state") == "delivered"
        )
        (link,) = alice.ask("connections")["connections"]
        assert link["address"].startswith("10.88.0.77:")
