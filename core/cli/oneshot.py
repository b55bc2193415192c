"""`parley send`, `history`, `peers` and `friends`: one question to a node, the answer for a person or a program.

A program gets the shapes of the node interface, one JSON object per line.
"""

import asyncio
import contextlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from core.cli import terminal
from core.cli.client import Client, Reply
from core.cli.doors import open_door
from core.cli.lines import encode
from core.service.config import Config

LISTEN_S = 3.0  # a new node asks at once and after 1 and 2 s; answers take 120 ms at most
ARRIVED = ("delivered", "read")


@dataclass(frozen=True, slots=True)
class Output:
    """How the answer is printed."""

    write: Callable[[str], None]
    as_json: bool

    def rows(self, shapes: Iterable[Reply], as_text: Callable[[list[Reply]], list[str]]) -> None:
        """Prints one line of JSON for each shape, or what `as_text` makes of all."""
        values = list(shapes)
        texts = [encode(value).decode().rstrip("\n") for value in values] if self.as_json else as_text(values)
        for text in texts:
            self.write(text)


async def send(config: Config, output: Output, to: str, text: str, wait_s: float) -> int:
    """Stores the message and waits for its delivery. 0 if it arrived or is kept, 1 if the friend's node refused it."""
    async with open_door(config, network=True) as door:
        reply = await door.client.call("send", {"to": to, "text": text})
        state = await _delivery(door.client, reply["message_id"], wait_s)
        friend = _find((await door.client.call("friends"))["friends"], to)
    sent = {key: reply[key] for key in ("message_id", "sent_at")}
    shape = sent | {"to": friend["id"], "state": "queued"} | state
    output.rows([shape], lambda _: [_outcome(shape["state"], friend["name"])])
    return 1 if shape["state"] == "failed" else 0


async def history(config: Config, output: Output, with_whom: str) -> int:
    """Prints the newest messages of a conversation, oldest first."""
    async with open_door(config, network=False) as door:
        own_id = (await door.client.event("ready"))["id"]
        reply = await door.client.call("history", {"with": with_whom})
        friends = (await door.client.call("friends"))["friends"]
    names = {friend["id"]: friend["name"] for friend in friends} | {own_id: "you"}
    output.rows(reply["messages"], lambda messages: _conversation(messages, names, own_id))
    return 0


async def peers(config: Config, output: Output) -> int:
    """Prints who is on the network; a node of our own listens first."""
    async with open_door(config, network=True) as door:
        if door.is_own:
            await asyncio.sleep(LISTEN_S)
        reply = await door.client.call("peers")
    output.rows(sorted(reply["peers"], key=_by_name), _peers)
    return 0


async def friends(config: Config, output: Output) -> int:
    """Prints the friends; without a running node all are shown as offline."""
    async with open_door(config, network=False) as door:
        reply = await door.client.call("friends")
    output.rows(sorted(reply["friends"], key=_by_name), _friends)
    return 0


async def _delivery(client: Client, message_id: str, wait_s: float) -> Reply:
    """The fields of the state that ends the waiting; empty if none came in time."""
    ends = ("failed", *ARRIVED)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(wait_s):
            event = await client.event(
                "message_state", lambda event: event["message_id"] == message_id and event["state"] in ends
            )
            return {key: event[key] for key in ("state", "at", "error") if key in event}
    return {}


def _find(friends: list[Reply], to: str) -> Reply:
    """The friend a message was just sent to, by id or name."""
    by_id = [friend for friend in friends if friend["id"] == to.lower()]
    by_name = [friend for friend in friends if friend["name"].casefold() == to.strip().casefold()]
    return (by_id or by_name or [{"id": to, "name": to}])[0]


def _outcome(state: str, name: str) -> str:
    name = terminal.one_line(name)
    if state in ARRIVED:
        return "delivered"
    if state == "failed":
        return f"failed: {name}'s Parley could not read it; ask {name} to look at their Parley, then send it again"
    return f"kept: will be delivered when {name} is next reachable and a node runs"


def _conversation(messages: list[Reply], names: dict[str, str], own_id: str) -> list[str]:
    rows: list[tuple[str, str, str]] = []
    for message in messages:
        sender = terminal.one_line(names.get(message["from"]) or message["from"])
        first, *more = terminal.lines(_text(message) + _remark(message, own_id))
        rows.append((terminal.moment(message["sent_at"]), sender, first))
        rows.extend(("", "", line) for line in more)
    return terminal.table(rows) if rows else ["No messages yet."]


def _text(message: Reply) -> str:
    if "deleted" in message:
        return "(deleted)"
    return "(needs a newer version)" if "kind" in message else str(message["text"])


def _remark(message: Reply, own_id: str) -> str:
    is_open = message["from"] == own_id and message["state"] not in ARRIVED
    edited = "  [edited]" if "edited" in message and "deleted" not in message else ""
    return edited + (f"  [{message['state']}]" if is_open else "")


def _peers(peers: list[Reply]) -> list[str]:
    if not peers:
        return [
            "Nobody yet. The others need a running Parley in the same network, and firewalls that let it through."
        ]
    head = ("NAME", "KEY NAME", "ADDRESS", "FOUND BY", "FRIEND", "LAST SEEN", "ID")
    return terminal.table([head, *map(_peer, peers)])


def _peer(peer: Reply) -> tuple[str, ...]:
    address = peer["addresses"][0] if peer["addresses"] else "-"
    is_friend = "yes" if peer["friend"] else "no"
    seen = terminal.moment(peer["last_seen"])
    name = terminal.one_line(peer["name"])
    return (name, peer["key_name"], address, ", ".join(peer["via"]), is_friend, seen, peer["id"])


def _friends(friends: list[Reply]) -> list[str]:
    if not friends:
        return ["No friends yet. 'parley peers' shows who is on the network."]
    head = ("NAME", "KEY NAME", "PRESENCE", "VERIFIED", "WAITING", "LAST SEEN", "ID")
    return terminal.table([head, *map(_friend, friends)])


def _friend(friend: Reply) -> tuple[str, ...]:
    presence = terminal.one_line(f"{friend['presence']} {friend['status_text']}")
    verified = "yes" if friend["verified"] else "no"
    seen = terminal.moment(friend["last_seen"])
    name = terminal.one_line(friend["name"])
    return (name, friend["key_name"], presence, verified, str(friend["pending"]), seen, friend["id"])


def _by_name(shape: Reply) -> tuple[str, str]:
    return shape["name"].casefold(), shape["id"]
