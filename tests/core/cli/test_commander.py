"""Every command of the node interface: what it asks of the messenger, what it answers, and every way to be refused."""

import logging
from pathlib import Path
from typing import Any

import pytest

from core.cli.commander import COMMANDS, Desk, answer
from core.cli.lines import MAX_LISTED, encode
from core.cli.shapes import backup, connection, friend, message, own, peer, request, stats
from core.errors import CommandError, LocalProtocolError, StorageError, StorageFull
from core.messaging.model import OwnStatus
from tests.fakes.node_messenger import (
    BACKUP,
    BOB,
    CARLA,
    FRIEND,
    LINK,
    ME,
    NOW,
    PEER,
    REQUEST,
    NodeMessenger,
    chat_message,
    message_id,
)

ID = "00" * 15 + "07"
FILE = Path("/b").absolute()
HOME = {"address": "10.0.0.9", "port": 7}


class Quits:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


async def ask(messenger: NodeMessenger, **command: Any) -> dict[str, Any]:
    return await answer(Desk(messenger, Quits()), command)


async def refused(messenger: NodeMessenger, **command: Any) -> str:
    """The error code; the reply is a refusal in words."""
    reply = await ask(messenger, tag="t", **command)
    assert {key: reply[key] for key in ("event", "tag", "ok")} == {"event": "reply", "tag": "t", "ok": False}
    assert set(reply) == {"event", "tag", "ok", "error", "message"}
    assert reply["message"].endswith(".")
    return reply["error"]


PAGE = {"messages": [message(chat_message())]}
TABLE: list[tuple[dict[str, Any], list[tuple[Any, ...]], dict[str, Any]]] = [
    ({"cmd": "whoami"}, [], own(ME)),
    ({"cmd": "peers"}, [("peers",)], {"peers": [peer(PEER)]}),
    ({"cmd": "probe", "address": "::1", "port": 1}, [("probe", "::1", 1)], {"peer": peer(PEER)}),
    ({"cmd": "invite", "link": "parley:QQ"}, [("invite", "parley:QQ")], {"peer": peer(PEER)}),
    ({"cmd": "request", "peer": str(CARLA)}, [("request", CARLA, "")], {}),
    ({"cmd": "request", "peer": "carla", "note": "hi"}, [("request", CARLA, "hi")], {}),
    ({"cmd": "accept", "peer": "bob"}, [("accept", BOB)], {}),
    ({"cmd": "decline", "peer": "bob"}, [("decline", BOB)], {}),
    ({"cmd": "block", "peer": "bob"}, [("block", BOB)], {}),
    ({"cmd": "unblock", "peer": "bob"}, [("unblock", BOB)], {}),
    ({"cmd": "remove", "peer": "bob"}, [("remove", BOB)], {}),
    (
        {"cmd": "requests"},
        [("incoming_requests",)],
        {"incoming": [request(REQUEST)], "outgoing": []},
    ),
    ({"cmd": "friends"}, [("friends",)], {"friends": [friend(FRIEND)]}),
    ({"cmd": "status", "value": "busy"}, [("set_status", OwnStatus.BUSY, None)], {}),
    ({"cmd": "status", "value": "away", "text": ""}, [("set_status", OwnStatus.AWAY, "")], {}),
    (
        {"cmd": "send", "to": "bob", "text": "hi"},
        [("send", BOB, "hi", None)],
        {"message_id": str(message_id(1)), "sent_at": NOW},
    ),
    (
        {"cmd": "send", "to": "bob", "text": "hi", "reply_to": ID},
        [("send", BOB, "hi", message_id(7))],
        {"message_id": str(message_id(1)), "sent_at": NOW},
    ),
    ({"cmd": "edit", "message_id": ID, "text": "ho"}, [("edit", message_id(7), "ho")], {}),
    ({"cmd": "delete", "message_id": ID}, [("delete", message_id(7))], {}),
    ({"cmd": "react", "message_id": ID, "emoji": "👍"}, [("react", message_id(7), "👍")], {}),
    ({"cmd": "react", "message_id": ID, "emoji": ""}, [("react", message_id(7), "")], {}),
    ({"cmd": "read", "message_id": ID}, [("read", message_id(7))], {}),
    (
        {"cmd": "history", "with": "bob"},
        [("history", BOB, {"before": None, "after": None, "limit": 50})],
        PAGE,
    ),
    (
        {"cmd": "history", "with": "bob", "before": ID, "limit": 3},
        [("history", BOB, {"before": message_id(7), "after": None, "limit": 3})],
        PAGE,
    ),
    (
        {"cmd": "history", "with": "bob", "after": ID, "limit": 501},
        [("history", BOB, {"before": None, "after": message_id(7), "limit": 500})],
        PAGE,
    ),
    ({"cmd": "typing", "to": "bob", "on": True}, [("friends",), ("set_typing", BOB, True)], {}),
    ({"cmd": "timer", "peer": "bob"}, [("timer", BOB)], {"seconds": 3_600}),
    (
        {"cmd": "timer", "peer": "bob", "seconds": 0},
        [("set_timer", BOB, 0), ("timer", BOB)],
        {"seconds": 3_600},
    ),
    ({"cmd": "search", "query": "hel"}, [("search", "hel", 50)], {"hits": PAGE["messages"]}),
    ({"cmd": "search", "query": "x", "limit": 2}, [("search", "x", 2)], {"hits": PAGE["messages"]}),
    ({"cmd": "safety", "peer": "bob"}, [("safety", BOB)], {"safety": "3" * 60, "verified": True}),
    ({"cmd": "verify", "peer": "bob", "value": False}, [("verify", BOB, False)], {}),
    (
        {"cmd": "redirect", "peer": "bob", "address": "10.0.0.9", "port": 7},
        [("redirect", BOB, (("10.0.0.9", 7),), False)],
        {},
    ),
    (
        {
            "cmd": "redirect",
            "peer": "bob",
            "addresses": [{"address": "10.0.0.9", "port": 7}, {"address": "::9", "port": 8}],
            "permanent": True,
        },
        [("redirect", BOB, (("10.0.0.9", 7), ("::9", 8)), True)],
        {},
    ),
    ({"cmd": "redirect", "peer": "bob", "follow": True}, [("answer_redirect", BOB, True)], {}),
    ({"cmd": "redirect", "peer": "bob", "follow": False}, [("answer_redirect", BOB, False)], {}),
    (
        {"cmd": "backup_export", "path": str(FILE), "passphrase": "secret"},
        [("export_backup", FILE, "secret")],
        backup(BACKUP),
    ),
    (
        {"cmd": "backup_check", "path": str(FILE), "passphrase": "secret"},
        [("check_backup", FILE, "secret")],
        backup(BACKUP),
    ),
    ({"cmd": "connections"}, [("connections",)], {"connections": [connection(LINK)]}),
    ({"cmd": "stats"}, [], stats(NodeMessenger().stats())),
    ({"cmd": "quit"}, [], {}),
]


@pytest.mark.parametrize(("command", "calls", "fields"), TABLE, ids=lambda value: str(value)[:40])
async def test_command(command: dict[str, Any], calls: list[Any], fields: dict[str, Any]) -> None:
    messenger = NodeMessenger()
    reply = await ask(messenger, tag=[1], **command)
    assert reply == {"event": "reply", "tag": [1], "ok": True} | fields
    assert messenger.calls == calls


def test_the_table_above_has_every_command() -> None:
    assert {command["cmd"] for command, _, _ in TABLE} == set(COMMANDS)


async def test_quit_ends_the_program() -> None:
    quits = Quits()
    await answer(Desk(NodeMessenger(), quits), {"cmd": "quit"})
    assert quits.count == 1


async def test_no_tag_is_answered_with_null() -> None:
    assert (await ask(NodeMessenger(), cmd="whoami"))["tag"] is None


async def test_only_a_friend_can_be_told_of_typing() -> None:
    messenger = NodeMessenger()
    assert await refused(messenger, cmd="typing", to="carla", on=True) == "not_friend"
    assert messenger.calls == [("friends",)]


@pytest.mark.parametrize(
    "name", ["", "Whoami", "shutdown", "__class__", "x" * 100_000, None, 7, [], {"a": 1}]
)
async def test_unknown_commands(name: object) -> None:
    messenger = NodeMessenger()
    assert await refused(messenger, cmd=name) == "unknown_command"
    assert len(encode(await ask(messenger, cmd=name))) < 300
    assert messenger.calls == []


@pytest.mark.parametrize("path", ["b", "", "./b", "/b\0c", 7])
async def test_a_backup_needs_an_absolute_path(path: object) -> None:
    messenger = NodeMessenger()
    assert await refused(messenger, cmd="backup_export", path=path, passphrase="secret") == "bad_argument"
    assert messenger.calls == []


REQUIRED = [
    (command["cmd"], argument.name)
    for command, _, _ in TABLE
    for argument in COMMANDS[command["cmd"]].arguments
    if argument.required
]


@pytest.mark.parametrize(("name", "missing"), sorted(set(REQUIRED)))
@pytest.mark.parametrize("gone", [{}, {"value": None}])
async def test_a_missing_argument(name: str, missing: str, gone: dict[str, None]) -> None:
    command = next(command for command, _, _ in TABLE if command["cmd"] == name)
    rest = {key: value for key, value in command.items() if key != missing} | dict.fromkeys(
        [missing] if gone else []
    )
    messenger = NodeMessenger()
    assert await refused(messenger, **rest) == "bad_argument"
    assert missing in (await ask(messenger, **rest))["message"]
    assert messenger.calls == []


@pytest.mark.parametrize(
    ("command", "named"),
    [
        ({"cmd": "send", "to": 7, "text": "x"}, "to"),
        ({"cmd": "send", "to": "", "text": "x"}, "to"),
        ({"cmd": "send", "to": ["bob"], "text": "x"}, "to"),
        ({"cmd": "send", "to": "bob", "text": 7}, "text"),
        ({"cmd": "send", "to": "bob", "text": {"a": 1}}, "text"),
        ({"cmd": "send", "to": "bob", "text": "x", "reply_to": "short"}, "reply_to"),
        ({"cmd": "send", "to": "bob", "text": "x", "reply_to": 7}, "reply_to"),
        ({"cmd": "send", "to": "bob", "text": "x", "reply_to": "zz" * 16}, "reply_to"),
        ({"cmd": "edit", "message_id": "short", "text": "x"}, "message_id"),
        ({"cmd": "edit", "message_id": ID, "text": 7}, "text"),
        ({"cmd": "delete", "message_id": 7}, "message_id"),
        ({"cmd": "react", "message_id": ID, "emoji": ["x"]}, "emoji"),
        ({"cmd": "read", "message_id": "zz" * 16}, "message_id"),
        ({"cmd": "history", "with": "bob", "before": "x" * 32}, "before"),
        ({"cmd": "history", "with": "bob", "limit": 0}, "limit"),
        ({"cmd": "history", "with": "bob", "limit": -1}, "limit"),
        ({"cmd": "history", "with": "bob", "limit": 1.5}, "limit"),
        ({"cmd": "history", "with": "bob", "limit": "5"}, "limit"),
        ({"cmd": "history", "with": "bob", "limit": True}, "limit"),
        ({"cmd": "search", "query": None, "limit": 1}, "query"),
        ({"cmd": "search", "query": ["x"]}, "query"),
        ({"cmd": "probe", "address": "h", "port": 0}, "port"),
        ({"cmd": "probe", "address": "h", "port": 65_536}, "port"),
        ({"cmd": "probe", "address": "h", "port": "1"}, "port"),
        ({"cmd": "probe", "address": "h", "port": True}, "port"),
        ({"cmd": "probe", "address": 1, "port": 1}, "address"),
        ({"cmd": "status", "value": "offline"}, "value"),
        ({"cmd": "status", "value": ["busy"]}, "value"),
        ({"cmd": "status", "value": "busy", "text": 1}, "text"),
        ({"cmd": "verify", "peer": "bob", "value": 1}, "value"),
        ({"cmd": "verify", "peer": "bob", "value": "true"}, "value"),
        ({"cmd": "request", "peer": "bob", "note": 5}, "note"),
        ({"cmd": "invite", "link": 5}, "link"),
        ({"cmd": "typing", "to": "bob", "on": "yes"}, "on"),
        ({"cmd": "timer", "peer": "bob", "seconds": -1}, "seconds"),
        ({"cmd": "timer", "peer": "bob", "seconds": "60"}, "seconds"),
        ({"cmd": "timer", "peer": "bob", "seconds": True}, "seconds"),
        ({"cmd": "redirect", "peer": "bob", "addresses": []}, "addresses"),
        ({"cmd": "redirect", "peer": "bob", "addresses": [HOME] * 9}, "addresses"),
        ({"cmd": "redirect", "peer": "bob", "addresses": HOME}, "addresses"),
        ({"cmd": "redirect", "peer": "bob", "addresses": ["10.0.0.9:7"]}, "addresses"),
        ({"cmd": "redirect", "peer": "bob", "addresses": [{"address": 7, "port": 7}]}, "addresses"),
        ({"cmd": "redirect", "peer": "bob", "addresses": [HOME | {"port": 0}]}, "addresses"),
        ({"cmd": "redirect", "peer": "bob"}, "addresses"),
        ({"cmd": "redirect", "peer": "bob", "addresses": [HOME], "follow": True}, "addresses"),
        ({"cmd": "redirect", "peer": "bob", "address": "10.0.0.9"}, "port"),
        ({"cmd": "redirect", "peer": "bob", "port": 7}, "address"),
        ({"cmd": "redirect", "peer": "bob", "follow": "yes"}, "follow"),
        ({"cmd": "redirect", "peer": "bob", "addresses": [HOME], "permanent": 1}, "permanent"),
    ],
    ids=str,
)
async def test_an_argument_of_the_wrong_kind(command: dict[str, Any], named: str) -> None:
    messenger = NodeMessenger()
    assert await refused(messenger, **command) == "bad_argument"
    assert f"'{named}'" in (await ask(messenger, **command))["message"]
    assert messenger.calls == []


async def test_what_nobody_asked_for_is_ignored() -> None:
    assert (await ask(NodeMessenger(), cmd="whoami", to=[{}], later=True))["ok"] is True


@pytest.mark.parametrize(("name", "code"), [("nobody", "unknown_peer"), ("twin", "ambiguous")])
async def test_people_who_cannot_be_told(name: str, code: str) -> None:
    assert await refused(NodeMessenger(), cmd="send", to=name, text="x") == code


@pytest.mark.parametrize("code", ["not_friend", "too_long", "paused", "storage_full"])
async def test_the_messengers_refusals_are_passed_on(code: Any) -> None:
    messenger = NodeMessenger()
    messenger.fails["send"] = CommandError(code, "For this reason.")
    reply = await ask(messenger, cmd="send", to="bob", text="x")
    assert (reply["error"], reply["message"]) == (code, "For this reason.")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (StorageFull("disk full"), "storage_full"),
        (StorageError("I/O error"), "storage_error"),
        (LocalProtocolError("not an address"), "bad_argument"),
    ],
)
async def test_other_errors_of_core_become_codes(error: Exception, code: str) -> None:
    messenger = NodeMessenger()
    messenger.fails["history"] = error
    assert await refused(messenger, cmd="history", **{"with": "bob"}) == code


@pytest.mark.error_logs
async def test_a_defect_is_answered_and_logged_without_its_words(caplog: pytest.LogCaptureFixture) -> None:
    messenger = NodeMessenger()
    messenger.fails["send"] = RuntimeError("the secret text")
    with caplog.at_level(logging.DEBUG):
        assert await refused(messenger, cmd="send", to="bob", text="the secret text") == "not_available"
    assert "RuntimeError" in caplog.text
    assert "_send" in caplog.text
    assert "secret" not in caplog.text


async def test_a_page_keeps_the_newest_that_fit() -> None:
    messenger = NodeMessenger()
    messenger.page = [chat_message(number, "\x01" * 60_000) for number in range(10)]
    page = (await ask(messenger, cmd="history", **{"with": "bob"}))["messages"]
    assert [shape["message_id"] for shape in page] == [str(message_id(9))]
    page = (await ask(messenger, cmd="history", before=ID, **{"with": "bob"}))["messages"]
    assert [shape["message_id"] for shape in page] == [str(message_id(9))]


async def test_a_page_after_a_message_keeps_the_oldest_that_fit() -> None:
    messenger = NodeMessenger()
    messenger.page = [chat_message(number, "字" * 20_000) for number in range(20)]
    page = (await ask(messenger, cmd="history", after=ID, **{"with": "bob"}))["messages"]
    assert [shape["message_id"] for shape in page] == [str(message_id(number)) for number in range(9)]


async def test_long_lists_stay_under_a_line() -> None:
    messenger = NodeMessenger()
    messenger.page = [chat_message(number, "x" * 60_000) for number in range(500)]
    reply = await ask(messenger, cmd="search", query="x", limit=500)
    assert 500_000 < len(encode(reply)) < MAX_LISTED + 1_000
