"""`parley node` as other programs use it: two real processes on loopback hold the conversation of the interface."""

import asyncio
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from core.cli.lines import MAX_LINE
from core.version import VERSION
from tests.core.cli.node_process import (
    LIMIT_S,
    NodeProcess,
    befriend,
    environment,
    quiet,
    run,
)
from tests.fakes.ports import free_udp_port


class Stage:
    """Starts nodes by name, each in a home of its own; ends them all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._nodes: list[NodeProcess] = []

    def home(self, name: str) -> Path:
        return self.folder / name

    async def start(self, name: str, *options: str, **more: Any) -> NodeProcess:
        node = await NodeProcess.start(self.home(name), name, *options, **more)
        self._nodes.append(node)
        return node

    async def pair(self) -> tuple[NodeProcess, NodeProcess]:
        """Alice and Bob, friends."""
        alice, bob = await asyncio.gather(self.start("Alice"), self.start("Bob"))
        await befriend(alice, bob)
        return alice, bob

    async def clear(self) -> None:
        await asyncio.gather(*(node.kill() for node in self._nodes))


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    await stage.clear()


def is_hex(text: str, digits: int) -> bool:
    return len(text) == digits and text == text.lower() and bool(int(text, 16) + 1)


async def test_who_we_are(stage: Stage) -> None:
    node = await stage.start("Zoë")
    ready = node.lines[0]
    assert set(ready) == {"event", "id", "name", "key_name", "port", "version", "interface"}
    assert (ready["name"], ready["version"], ready["interface"]) == ("Zoë", VERSION, 1)
    assert is_hex(ready["id"], 32)
    me = await node.call("whoami")
    assert set(me) == {
        "event",
        "tag",
        "ok",
        "id",
        "name",
        "key_name",
        "safety",
        "port",
        "addresses",
        "invite",
    }
    assert all(me[key] == ready[key] for key in ("id", "name", "key_name", "port"))
    assert me["invite"].startswith("parley:")
    assert (len(me["safety"]), me["safety"].isdigit()) == (30, True)
    assert f"127.0.0.1:{me['port']}" in me["addresses"]
    assert await node.stop() == 0
    assert "Traceback" not in node.err.decode()


async def test_the_conversation(stage: Stage) -> None:
    alice, bob = await stage.pair()
    sent = await alice.call("send", to="bob", text="hello Bob\nsecond line 😀")
    message_id = sent["message_id"]
    assert is_hex(message_id, 32)
    arrived = await bob.event("message", message_id=message_id)
    assert {key: arrived[key] for key in ("from", "to", "conversation", "text", "sent_at")} == {
        "from": alice.id,
        "to": bob.id,
        "conversation": alice.id,
        "text": "hello Bob\nsecond line 😀",
        "sent_at": sent["sent_at"],
    }
    state = await alice.event("message_state", message_id=message_id, state="delivered")
    assert state["to"] == bob.id
    reply = await bob.call("send", to=alice.id, text="hello Alice", reply_to=message_id)
    answer = await alice.event("message", message_id=reply["message_id"])
    assert (answer["reply_to"], answer["conversation"]) == (message_id, bob.id)
    history = (await alice.call("history", with_=bob.id))["messages"]
    assert [message["text"] for message in history] == ["hello Bob\nsecond line 😀", "hello Alice"]
    assert [row["state"] for row in history[0]["recipients"]] == ["delivered"]
    assert history[0]["recipients"][0]["id"] == bob.id


async def test_safety_numbers_and_verification(stage: Stage) -> None:
    alice, bob = await stage.pair()
    request = await bob.event("request", peer=alice.id)
    one, other = await alice.call("safety", peer=bob.id), await bob.call("safety", peer=alice.id)
    assert one["safety"] == other["safety"] == request["safety"]
    assert (len(one["safety"]), one["verified"]) == (60, False)
    await alice.call("verify", peer=bob.id, value=True)
    await alice.event("friend", id=bob.id, change="verified")
    assert (await alice.call("friends"))["friends"][0]["verified"] is True
    assert (await bob.call("friends"))["friends"][0]["verified"] is False


async def test_replies_come_before_their_states_and_in_order(stage: Stage) -> None:
    alice, bob = await stage.pair()
    tags = [alice.ask("send", to=bob.id, text=f"message {number}") for number in range(300)]
    replies = [await alice.reply(tag) for tag in tags]
    ids = [reply["message_id"] for reply in replies]
    await asyncio.gather(
        *(alice.event("message_state", message_id=each, state="delivered") for each in ids[-3:])
    )
    replied = [
        line["message_id"] for line in alice.lines if line.get("message_id") and line["event"] == "reply"
    ]
    assert replied == ids
    at = {each: alice.lines.index(reply) for each, reply in zip(ids, replies, strict=True)}
    states = [(n, line) for n, line in enumerate(alice.lines) if line["event"] == "message_state"]
    assert len(states) >= 300
    assert all(at[line["message_id"]] < n for n, line in states)
    await bob.event("message", message_id=ids[-1])
    assert [line["message_id"] for line in bob.lines if line["event"] == "message"] == ids


async def test_what_is_sent_while_the_friend_is_away_arrives_later_once(stage: Stage) -> None:
    alice, bob = await stage.pair()
    assert await bob.stop() == 0
    sent = await alice.call("send", to="bob", text="for later")
    assert (await alice.call("friends"))["friends"][0]["pending"] == 1
    assert await alice.signal(signal.SIGKILL) == -signal.SIGKILL
    alice, bob = await asyncio.gather(stage.start("Alice"), stage.start("Bob"))
    await bob.event("message", message_id=sent["message_id"], text="for later")
    await alice.event("message_state", message_id=sent["message_id"], state="delivered")
    assert (await alice.call("friends"))["friends"][0]["pending"] == 0
    history = (await bob.call("history", with_=alice.id))["messages"]
    assert [message["message_id"] for message in history] == [sent["message_id"]]


async def test_history_in_pages(stage: Stage) -> None:
    alice, bob = await stage.pair()
    for tag in [alice.ask("send", to=bob.id, text="字" * 19_000 + str(number)) for number in range(20)]:
        await alice.reply(tag)
    pages = [(await alice.call("history", with_=bob.id, limit=500))["messages"]]
    while pages[0]:
        oldest = pages[0][0]["message_id"]
        pages.insert(0, (await alice.call("history", with_=bob.id, before=oldest))["messages"])
    messages = [message for page in pages for message in page]
    assert len(pages) > 2
    assert [int(message["text"][19_000:]) for message in messages] == list(range(20))
    after = await alice.call("history", with_=bob.id, after=messages[0]["message_id"], limit=2)
    assert after["messages"] == messages[1:3]


async def test_a_message_is_edited_reacted_to_read_and_deleted(stage: Stage) -> None:
    """S2-33, SF-63: what changes a message is told at both ends as the message then is."""
    alice, bob = await stage.pair()
    name = (await alice.call("send", to=bob.id, text="helo"))["message_id"]
    await bob.event("message", message_id=name)
    await alice.call("edit", message_id=name, text="hello")
    edited = await bob.event("message_changed", message_id=name, text="hello")
    assert edited["edited"] is True
    await alice.event("message_changed", message_id=name, edited_at=edited["edited_at"])
    await bob.call("react", message_id=name, emoji="👍")
    told = await alice.line(lambda line: line["event"] == "message_changed" and "reactions" in line)
    assert [(each["from"], each["emoji"]) for each in told["reactions"]] == [(bob.id, "👍")]
    await bob.call("read", message_id=name)
    await alice.event("message_state", message_id=name, state="read")
    (message,) = (await alice.call("history", with_=bob.id))["messages"]
    assert (message["state"], message["recipients"][0]["state"]) == ("read", "read")
    await alice.call("delete", message_id=name)
    await bob.event("message_changed", message_id=name, deleted=True)
    for node, friend in ((alice, bob), (bob, alice)):
        (message,) = (await node.call("history", with_=friend.id))["messages"]
        assert (message["text"], message["deleted"], "reactions" in message) == ("", True, False)
        assert (await node.call("search", query="hello"))["hits"] == []
    assert await bob.refusal("edit", message_id=name, text="x") == "bad_argument"
    assert await bob.refusal("delete", message_id=name) == "bad_argument"
    assert await alice.refusal("react", message_id=name, emoji="👍") == "bad_argument"
    assert (await alice.call("friends"))["friends"][0]["pending"] == 0


async def test_refusals(stage: Stage) -> None:
    node = await stage.start("Alice")
    stranger = "ab" * 16
    assert await node.refusal("send", to=stranger, text="x") in ("not_friend", "unknown_peer")
    assert await node.refusal("send", to="nobody", text="x") == "unknown_peer"
    assert await node.refusal("nonsense") == "unknown_command"
    assert await node.refusal("probe", address="somewhere", port=1) == "bad_argument"
    assert await node.refusal("invite", link="parley:nothing") == "bad_argument"
    assert await node.refusal("edit", message_id=stranger, text="x") == "bad_argument"
    assert await node.refusal("typing", to=stranger, on=True) == "not_friend"
    assert await node.refusal("timer", peer=stranger, seconds=60) == "not_friend"
    assert await node.refusal("timer", peer=stranger, seconds=-4) == "bad_argument"
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        assert await node.refusal("probe", address="127.0.0.1", port=nobody.getsockname()[1]) == "unreachable"
    assert "Traceback" not in node.err.decode()


async def test_a_text_too_long_is_refused_and_the_longest_arrives(stage: Stage) -> None:
    alice, bob = await stage.pair()
    assert await alice.refusal("send", to=bob.id, text="x" * 60_001) == "too_long"
    assert await alice.refusal("send", to=bob.id, text="字" * 20_001) == "too_long"
    sent = await alice.call("send", to=bob.id, text="\x01" * 60_000)
    assert (await bob.event("message", message_id=sent["message_id"]))["text"] == "\x01" * 60_000


async def test_garbage_does_not_end_the_node(stage: Stage) -> None:
    node = await stage.start("Alice")
    node.write(b"\xff\x00 garbage\n[]\n{\n" + b"x" * (MAX_LINE + 100) + b"\n")
    await node.call("whoami")
    errors = [line for line in node.lines if line["event"] == "reply" and not line["ok"]]
    assert [(line["tag"], line["error"]) for line in errors] == [(None, "bad_json")] * 4


async def test_a_slow_probe_holds_nobody_up(stage: Stage) -> None:
    node = await stage.start("Alice")
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        tag = node.ask("probe", address="127.0.0.1", port=silent.getsockname()[1])
        await node.call("whoami")
        assert not [line for line in node.lines if line.get("tag") == tag]
        await node.call("quit")
        assert await node.ended() == 0
    assert [line["error"] for line in node.lines if line.get("tag") == tag] == ["not_available"]


async def test_commands_in_a_file_are_all_answered(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "commands").write_bytes(b'{"cmd":"whoami","tag":1}\n{"cmd":"peers","tag":2}')
    home = str(stage.home("Alice"))
    with (tmp_path / "commands").open("rb") as commands:
        done = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-m", "app.entry", "node", "--home", home, *quiet()],
            stdin=commands,
            capture_output=True,
            env=environment(),
            check=False,
            timeout=LIMIT_S,
        )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line.get("tag") for line in lines if line["event"] == "reply"] == [1, 2]
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals end processes at once on Windows")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT", "SIGHUP"])
async def test_signals_end_the_node_in_order(stage: Stage, number: str) -> None:
    node = await stage.start("Alice")
    assert await node.signal(getattr(signal, number)) == 0
    assert not (stage.home("Alice") / "control.sock").exists()
    assert "Traceback" not in node.err.decode()


async def test_quit(stage: Stage) -> None:
    node = await stage.start("Alice")
    await node.call("quit")
    assert await node.ended() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes on Windows have no such end")
async def test_nobody_reads_standard_output(stage: Stage) -> None:
    reader, writer = os.pipe()
    command = [sys.executable, "-m", "app.entry", "node", "--home", str(stage.home("Alice")), *quiet()]
    os.close(reader)
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.PIPE,
        stdout=writer,
        stderr=asyncio.subprocess.PIPE,
        env=environment(),
    )
    os.close(writer)
    async with asyncio.timeout(LIMIT_S):
        assert process.stderr is not None
        err = await process.stderr.read()
        assert await process.wait() == 1
    assert err.decode().startswith("parley: standard output cannot be written")
    assert err.count(b"\n") == 1


async def test_the_log_never_tells_what_people_write(stage: Stage) -> None:
    alice = await stage.start("Alice", "-vv")
    bob = await stage.start("Bob", "-vv")
    await befriend(alice, bob)
    sent = await alice.call("send", to=bob.id, text="top secret words")
    await bob.event("message", message_id=sent["message_id"])
    await alice.event("message_state", message_id=sent["message_id"], state="delivered")
    await asyncio.gather(alice.stop(), bob.stop())
    for node in (alice, bob):
        log = node.err.decode()
        assert "core." in log
        for secret in ("top secret words", "hello there", "a passphrase"):
            assert secret not in log


async def test_two_nodes_find_each_other(stage: Stage) -> None:
    port = free_udp_port()
    alice, bob = await asyncio.gather(
        stage.start("Alice", discovery_port=port), stage.start("Bob", discovery_port=port)
    )
    seen = await alice.event("peer", id=bob.id, seen=True)
    assert (seen["name"], seen["friend"]) == ("Bob", False)
    assert set(seen["via"]) & {"broadcast", "multicast", "mdns"}
    await bob.event("peer", id=alice.id, seen=True)
    peers = (await alice.call("peers"))["peers"]
    assert [peer["id"] for peer in peers] == [bob.id]


# Exit codes


def one_line(err: str) -> str:
    """The error, which is one line."""
    assert err.startswith("parley: ")
    assert err.count("\n") == 1
    return err


async def test_the_wrong_passphrase_is_3(stage: Stage) -> None:
    node = await stage.start("Alice")
    await node.stop()
    arguments = ["node", "--home", str(stage.home("Alice")), *quiet()]
    wrong = await run(*arguments, passphrase="another")
    missing = await run(*arguments, passphrase=None)
    assert (wrong.code, missing.code, wrong.out, missing.out) == (3, 3, "", "")
    assert "PARLEY_PASSPHRASE" in one_line(wrong.err)
    assert "PARLEY_PASSPHRASE" in one_line(missing.err)


async def test_a_profile_in_use_is_4_and_says_by_whom(stage: Stage) -> None:
    node = await stage.start("Alice")
    second = await run("node", "--home", str(stage.home("Alice")), *quiet())
    assert (second.code, second.out) == (4, "")
    assert str(node.process.pid) in one_line(second.err)


async def test_a_home_that_cannot_be_made_is_1(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = await run("node", "--home", str(tmp_path / "file" / "home"), *quiet())
    assert (done.code, done.out) == (1, "")
    one_line(done.err)


async def test_a_taken_port_is_1(stage: Stage) -> None:
    with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = str(taken.getsockname()[1])
        done = await run("node", "--home", str(stage.home("Alice")), *quiet(), "--port", port)
    assert (done.code, done.out) == (1, "")
    assert port in one_line(done.err)


async def test_a_passphrase_file(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("from the file\nnot this\n")
    arguments = ["node", "--home", str(stage.home("Alice")), *quiet()]
    made = await run(*arguments, "--passphrase-file", str(tmp_path / "secret"), passphrase="ignored")
    again = await run(*arguments, passphrase="from the file")
    assert (made.code, again.code) == (0, 0)
    assert made.lines[0]["id"] == again.lines[0]["id"]


async def test_name_renames(stage: Stage) -> None:
    home = str(stage.home("Alice"))
    first = await run("node", "--home", home, "--name", "Alice", *quiet())
    second = await run("node", "--home", home, "--name", "Alicia", *quiet())
    third = await run("node", "--home", home, *quiet())
    assert [done.lines[0]["name"] for done in (first, second, third)] == ["Alice", "Alicia", "Alicia"]
