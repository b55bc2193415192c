"""`parley send`, `history`, `peers`, `friends` with real processes: through the running node and without one."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.cli.oneshot import Output, _conversation, _friends, _outcome, _peers
from core.cli.shapes import friend, message, peer
from core.messaging.model import MessageState
from tests.core.cli.node_process import NodeProcess, befriend, quiet, run
from tests.fakes.node_messenger import ALICE, BOB, FRIEND, NOW, PEER, chat_message
from tests.fakes.ports import free_udp_port


@pytest.fixture
async def pair(tmp_path: Path) -> AsyncIterator[tuple[NodeProcess, NodeProcess]]:
    """Alice and Bob, friends, in tmp_path/Alice and tmp_path/Bob."""
    nodes = await asyncio.gather(*(NodeProcess.start(tmp_path / name, name) for name in ("Alice", "Bob")))
    alice, bob = nodes
    await befriend(alice, bob)
    yield alice, bob
    await asyncio.gather(alice.kill(), bob.kill())


async def test_through_the_running_node(pair: tuple[NodeProcess, NodeProcess], tmp_path: Path) -> None:
    alice, bob = pair
    home = ("--home", str(tmp_path / "Alice"))
    sent = await run("send", "bob", "hello from the shell", *home, passphrase=None)
    assert (sent.code, sent.out, sent.err) == (0, "delivered\n", "")
    arrived = await bob.event("message", text="hello from the shell")
    state = await alice.event("message_state", message_id=arrived["message_id"], state="delivered")
    assert state["to"] == bob.id

    history, friends, peers = await asyncio.gather(
        run("history", bob.id, "--json", *home, passphrase=None),
        run("friends", "--json", *home, passphrase=None),
        run("peers", "--json", *home, passphrase=None),
    )
    assert (history.code, friends.code, peers.code) == (0, 0, 0)
    assert [line["message_id"] for line in history.lines] == [arrived["message_id"]]
    assert [(line["id"], line["presence"]) for line in friends.lines] == [(bob.id, "online")]
    assert peers.lines == (await alice.call("peers"))["peers"]
    assert alice.process.returncode is None

    wrong = await run("send", "carla", "x", *home, passphrase=None)
    assert (wrong.code, wrong.out) == (1, "")
    assert wrong.err.startswith("parley: ")
    assert wrong.err.count("\n") == 1


async def test_without_a_running_node(pair: tuple[NodeProcess, NodeProcess], tmp_path: Path) -> None:
    alice, bob = pair
    await alice.stop()
    home = ("--home", str(tmp_path / "Alice"))
    sent = await run("send", "bob", "delivered by a node of its own", "--json", *home, *quiet())
    assert sent.code == 0, sent.err
    (shape,) = sent.lines
    assert {"message_id", "sent_at", "to", "state", "at"} == set(shape)
    assert (shape["to"], shape["state"]) == (bob.id, "delivered")
    await bob.event("message", message_id=shape["message_id"])

    await bob.stop()
    kept = await run("send", "bob", "nobody is there", "--wait", "0.1", *home, *quiet())
    assert (kept.code, kept.out) == (
        0,
        "kept: will be delivered when Bob is next reachable and a node runs\n",
    )
    history = await run("history", "Bob", *home)
    assert history.code == 0, history.err
    first, second = history.out.splitlines()
    assert first.endswith("you  delivered by a node of its own")
    assert second.endswith("you  nobody is there  [queued]")
    friends = await run("friends", "--json", *home)
    assert [(line["presence"], line["pending"]) for line in friends.lines] == [("offline", 1)]

    wrong = await run("friends", *home, passphrase="another")
    assert (wrong.code, wrong.out) == (3, "")


async def test_peers_without_a_running_node(tmp_path: Path) -> None:
    port = free_udp_port()
    bob = await NodeProcess.start(tmp_path / "Bob", "Bob", discovery_port=port)
    found = await run("peers", "--home", str(tmp_path / "Alice"), *quiet(port))
    assert found.code == 0, found.err
    head, *rows = found.out.splitlines()
    assert head.split() == ["NAME", "KEY", "NAME", "ADDRESS", "FOUND", "BY", "FRIEND", "LAST", "SEEN", "ID"]
    assert [(row.split()[0], row.split()[-1]) for row in rows] == [("Bob", bob.id)]
    await bob.kill()


async def test_a_home_without_friends(tmp_path: Path) -> None:
    friends, history = (
        await run("friends", "--home", str(tmp_path / "new")),
        await run("history", "bob", "--home", str(tmp_path / "new")),
    )
    assert (friends.code, friends.out) == (
        0,
        "No friends yet. 'parley peers' shows who is on the network.\n",
    )
    assert (history.code, history.out) == (1, "")


# What a person reads


def test_a_conversation_for_a_person() -> None:
    evil = "\x1b[31mred\x1b[0m\rhidden\nsecond line"
    messages = [
        message(chat_message(1, evil, sender=BOB, receiver=ALICE, recipients=())),
        message(chat_message(2, "hi", state=MessageState.QUEUED)),
        message(chat_message(3, "?", kind="poll")),
        message(chat_message(4, "hello", edited_at=NOW)),
        message(chat_message(5, "", edited_at=NOW, is_deleted=True)),
    ]
    rows = _conversation(messages, {str(ALICE): "you", str(BOB): "B\x1b[2Jo"}, str(ALICE))
    when = rows[0][:16]
    assert rows == [
        f"{when}  B\ufffd[2Jo  \ufffd[31mred\ufffd[0m\ufffdhidden",
        " " * 26 + "second line",
        f"{when}  you     hi  [queued]",
        f"{when}  you     (needs a newer version)",
        f"{when}  you     hello  [edited]",
        f"{when}  you     (deleted)",
    ]


def test_people_for_a_person() -> None:
    (head, row) = _peers([peer(PEER) | {"name": "Bo\x07b"}])
    assert "Bo\ufffdb" in row
    assert row.index("192.168.1.7:42421") == head.index("ADDRESS")
    (head, row) = _friends([friend(FRIEND) | {"status_text": "at\x1blunch"}])
    assert "away at\ufffdlunch" in row
    assert row.endswith(str(BOB))


@pytest.mark.parametrize("state", ["delivered", "read"])
def test_arrived(state: str) -> None:
    assert _outcome(state, "Bob") == "delivered"


def test_not_arrived() -> None:
    assert _outcome("sent", "B\x1bob").startswith("kept: will be delivered when B\ufffdob is next reachable")
    assert _outcome("failed", "Bob").startswith("failed: ")


def test_lists_are_printed_line_by_line() -> None:
    printed: list[str] = []
    Output(printed.append, as_json=False).rows([{"a": 1}], lambda shapes: [f"{len(shapes)} shape", "end"])
    assert printed == ["1 shape", "end"]
