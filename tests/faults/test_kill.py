"""Kill -9 in the middle of a talk: nothing lost, nothing twice, order kept (SF-67, SF-71, S2-33)."""

import random
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.faults.killable import Killable, Line, befriend

MESSAGES = 2_000
KILLS = 20
BURST = MESSAGES // KILLS
CHANGE_KILLS = 8


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
        sender.read()


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
            receiver.read()
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
            sender.read()
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


def shown(messages: list[Line]) -> list[tuple[object, ...]]:
    return [(m["text"], m.get("edited_at"), m.get("deleted"), m.get("reactions")) for m in messages]


def write(sender: Killable, to: str, numbers_now: range) -> dict[int, str]:
    """Stored messages: number -> id."""
    tags = {number: sender.post("send", to=to, text=str(number)) for number in numbers_now}
    return {number: sender.answer(tag)["message_id"] for number, tag in tags.items()}


def change(sender: Killable, ids: dict[int, str]) -> dict[int, tuple[int, str]]:
    """Edits, deletes and reacts to some of these messages: tag -> (number, what its text becomes)."""
    tags = {}
    for number, name in ids.items():
        if number % 5 == 0:
            tags[sender.post("edit", message_id=name, text=f"{number}!")] = number, f"{number}!"
        elif number % 11 == 0:
            tags[sender.post("delete", message_id=name)] = number, ""
        if number % 7 == 0:
            sender.post("react", message_id=name, emoji="👍")
    return tags


def test_both_are_killed_while_they_change_messages(friends: tuple[Killable, Killable]) -> None:
    """In the end both have the same, and whatever was answered ok is in it."""
    sender, receiver = friends
    dice, to = random.Random(3), receiver.ready["id"]
    ids: dict[int, str] = {}
    promised: dict[int, str] = {}
    for round_number in range(CHANGE_KILLS):
        for name in list(ids.values())[-BURST::9]:
            receiver.post("react", message_id=name, emoji="🎉")
        fresh = write(sender, to, range(round_number * BURST, (round_number + 1) * BURST))
        tags, ids = change(sender, fresh), ids | fresh
        target = dice.randrange(1, len(tags))
        while sum(line.get("tag") in tags for line in sender.lines) < target:
            sender.read()
        victim = friends[round_number % 2]
        victim.kill()
        promised |= dict(tags[line["tag"]] for line in sender.lines if line.get("tag") in tags and line["ok"])
        victim.start()
    for one, other in (friends, friends[::-1]):
        name = one.ask("send", to=other.ready["id"], text="the end")["message_id"]
        other.wait(lambda line, name=name: line["event"] == "message" and line["message_id"] == name)
    ours, theirs = sender.history(to), receiver.history(sender.ready["id"])
    assert shown(ours) == shown(theirs)
    assert [message["message_id"] for message in ours[:-2]] == list(ids.values())
    assert {number: ours[number]["text"] for number in promised} == promised
    assert {each["emoji"] for message in ours for each in message.get("reactions", ())} == {"👍", "🎉"}


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
