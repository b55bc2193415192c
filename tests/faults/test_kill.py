"""Kill -9 in the middle of a talk: nothing lost, nothing twice, order kept (SF-67, SF-71, S2-33)."""

import random
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.faults.killable import Killable, befriend

MESSAGES = 2_000
KILLS = 20
BURST = MESSAGES // KILLS


@pytest.fixture
def friends(tmp_path: Path) -> Iterator[tuple[Killable, Killable]]:
    with ExitStack() as stack:
        sender = Killable(tmp_path / "sender", "Sender")
        stack.callback(sender.stop)
        receiver = Killable(tmp_path / "receiver", "Receiver")
        stack.callback(receiver.stop)
        befriend(sender, receiver)
        yield sender, receiver


def numbers(messages: list[dict[str, object]]) -> list[int]:
    return [int(str(message["text"])) for message in messages]


def wait_until_delivered(sender: Killable) -> None:
    """Until nothing is pending any more; while something is, a line about it is still to come."""
    while sender.ask("friends")["friends"][0]["pending"]:
        sender.read(60.0)


def test_the_receiver_is_killed_twenty_times(friends: tuple[Killable, Killable]) -> None:
    sender, receiver = friends
    dice, to = random.Random(1), receiver.ready["id"]
    announced: list[int] = []
    for round_number in range(KILLS):
        first = round_number * BURST
        for number in range(first, first + BURST):
            sender.post("send", to=to, text=str(number))
        target = dice.randrange(BURST)
        seen = 0
        while seen < target:
            receiver.read(60.0)
            seen = sum(line["event"] == "message" for line in receiver.lines)
        receiver.kill()
        announced += numbers([line for line in receiver.lines if line["event"] == "message"])
        receiver.start()
    wait_until_delivered(sender)
    receiver.drain()
    announced += numbers([line for line in receiver.lines if line["event"] == "message"])
    assert numbers(receiver.history(sender.ready["id"])) == list(range(MESSAGES))
    assert len(announced) == len(set(announced)), "announced twice"
    assert announced == sorted(announced)


def test_the_sender_is_killed_twenty_times(friends: tuple[Killable, Killable]) -> None:
    """What was answered ok survives; what was not is in the sender's history, or was never stored."""
    sender, receiver = friends
    dice, to = random.Random(2), receiver.ready["id"]
    done = 0
    for _ in range(KILLS):
        tags = {sender.post("send", to=to, text=str(number)): number for number in range(done, done + BURST)}
        target = dice.randrange(1, BURST)
        while sum(line.get("tag") in tags for line in sender.lines) < target:
            sender.read(60.0)
        sender.kill()
        promised = [tags[line["tag"]] for line in sender.lines if line.get("tag") in tags and line["ok"]]
        sender.start()
        stored = numbers(sender.history(to))
        assert stored == list(range(len(stored)))
        assert len(stored) > max(promised)
        done = len(stored)
    for number in range(done, MESSAGES):
        sender.post("send", to=to, text=str(number))
    receiver.wait(lambda line: line["event"] == "message" and line["text"] == str(MESSAGES - 1))
    assert numbers(receiver.history(sender.ready["id"])) == list(range(MESSAGES))
    announced = numbers([line for line in receiver.lines if line["event"] == "message"])
    assert announced == list(range(MESSAGES))


def test_both_are_killed_again_and_again_and_still_resume(friends: tuple[Killable, Killable]) -> None:
    """SF-48: a ticket that was received is on disk; one that was used is not."""
    sender, receiver = friends
    kinds = []
    for number in range(3):
        for node in friends:
            node.kill()
        for node in friends:
            node.start()
        sender.ask("send", to=receiver.ready["id"], text=str(number))
        receiver.wait(lambda line, text=str(number): line["event"] == "message" and line["text"] == text)
        kinds += [each["kind"] for each in sender.ask("connections")["connections"]]
        wait_until_delivered(sender)
    assert kinds == ["resume"] * 3
    assert numbers(receiver.history(sender.ready["id"])) == list(range(3))
