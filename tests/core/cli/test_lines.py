"""Lines out of bytes, commands out of lines, and one conversation: order, limits, a reader that does not read."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cli import lines
from core.cli.lines import (
    COMMANDS_PER_TURN,
    MAX_LINE,
    MAX_OUTPUT,
    MAX_RUNNING,
    MAX_TAG,
    MAX_TAG_BRACKETS,
    OVERLONG,
    PAUSE_OUTPUT,
    LineSplitter,
    Session,
    encode,
    fitting,
    parse,
)
from core.errors import CommandError
from tests.core.cli.channel import FakeChannel

Reply = dict[str, Any]


def cut(data: bytes, sizes: list[int]) -> list[bytes]:
    """`data` in pieces of the given sizes, the last size again and again."""
    pieces, at = [], 0
    while at < len(data):
        size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
        pieces.append(data[at : at + size])
        at += size
    return pieces


# Splitting


@given(st.lists(st.binary(max_size=20).map(lambda data: data.replace(b"\n", b"\r")), max_size=20), st.data())
def test_lines_do_not_depend_on_the_pieces(parts: list[bytes], data: st.DataObject) -> None:
    stream = b"\n".join(parts)
    sizes = data.draw(st.lists(st.integers(1, 9), min_size=1, max_size=30))
    splitter = LineSplitter()
    found = [line for piece in cut(stream, sizes) for line in splitter.feed(piece)]
    assert [*found, splitter.end()] == (parts or [b""])


def test_a_line_of_the_largest_size_is_a_line() -> None:
    splitter = LineSplitter()
    assert splitter.feed(b"x" * MAX_LINE) == []
    assert splitter.feed(b"\n") == [b"x" * MAX_LINE]


@pytest.mark.parametrize("sizes", [[1 << 21], [65_536], [MAX_LINE, 1], [MAX_LINE + 1]])
def test_an_overlong_line_is_told_once_and_skipped_to_its_end(sizes: list[int]) -> None:
    splitter = LineSplitter()
    stream = b"a\n" + b"x" * (MAX_LINE + 1) + b"\nb\n"
    found = [line for piece in cut(stream, sizes) for line in splitter.feed(piece)]
    assert found == [b"a", OVERLONG, b"b"]


def test_an_overlong_line_is_told_before_its_end_and_not_kept() -> None:
    splitter = LineSplitter()
    assert splitter.feed(b"x" * (MAX_LINE + 1)) == [OVERLONG]
    assert splitter.feed(b"x" * MAX_LINE) == []
    assert splitter.end() == b""


def test_the_rest_is_given_once() -> None:
    splitter = LineSplitter()
    splitter.feed(b"a\nrest")
    assert [splitter.end(), splitter.end()] == [b"rest", b""]


# Parsing and writing


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b" ",
        b"\r",
        b"hello",
        b"{",
        b'{"cmd":"x"',
        b"{'cmd':'x'}",
        b'{"cmd":"x"}{}',
        b'{"cmd":"x",}',
        b'{"tag":NaN}',
        b'{"tag":-Infinity}',
        b'{"tag":1e999}',
        b'{"tag":' + b"9" * 5_000 + b"}",
        b'{"cmd":"\xff"}',
        b'{"cmd":"\xc3"}',
        b'{"text":"\\ud800"}',
        b'{"tag":["\\udc00\\ud800"]}',
        b'{"a\\udfff":1}',
        b'{"text":"tab\there"}',
        '{"cmd":"x"}'.encode("utf-16"),
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b"[]",
        b"7",
        b"null",
        b'"cmd"',
    ],
    ids=lambda line: repr(line)[:24],
)
def test_bad_json(line: bytes) -> None:
    with pytest.raises(CommandError) as refused:
        parse(line)
    assert refused.value.code == "bad_json"


def test_what_is_json_is_read() -> None:
    line = '  {"cmd": "\\ud83d\\ude00 \\u00e9 é 你", "tag": [1.5, null, true, -0]}\r'
    assert parse(line.encode()) == {"cmd": "😀 é é 你", "tag": [1.5, None, True, 0]}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(), JSON, max_size=4))
def test_a_line_says_what_the_shape_says(shape: dict[str, object]) -> None:
    line = encode(shape)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert parse(line) == shape


def test_what_utf_8_cannot_say_is_shown_as_a_question_mark() -> None:
    assert encode({"text": "caf\udce9"}) == b'{"text":"caf?"}\n'


def test_fitting_counts_bytes() -> None:
    shapes: list[dict[str, object]] = [{"text": "字" * 100}] * 9
    size = len(encode(shapes[0]))
    assert fitting(shapes, 3 * size) == shapes[:3]
    assert fitting(shapes, 3 * size - 1) == shapes[:2]
    assert fitting(shapes, 9 * size) == shapes
    assert fitting(shapes, 0) == []


# Sessions


class Answers:
    """Commands are answered at once; {"wait": NAME} waits until `open(NAME)`. `begun` = tags in order of start."""

    def __init__(self) -> None:
        self.begun: list[object] = []
        self.doors: dict[object, asyncio.Event] = {}

    async def __call__(self, command: Reply) -> Reply:
        tag = command.get("tag")
        self.begun.append(tag)
        if "wait" in command:
            await self.doors.setdefault(command["wait"], asyncio.Event()).wait()
        return {"event": "reply", "tag": tag, "ok": True}

    def open(self, name: object) -> None:
        self.doors.setdefault(name, asyncio.Event()).set()


class Talk:
    """A session, what it is connected to, and words to drive it."""

    def __init__(self) -> None:
        self.channel, self.answers = FakeChannel(), Answers()
        self.session = Session(self.answers, self.channel)

    def say(self, *commands: object) -> None:
        self.session.feed(b"".join(json.dumps(command).encode() + b"\n" for command in commands))

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Turns the loop until `is_so`, a hundred thousand times at most."""
        for _ in range(100_000):
            if is_so():
                return
            await asyncio.sleep(0)
        raise AssertionError(f"never came: {self.channel.lines[-3:]}")

    async def replies(self, count: int) -> list[Reply]:
        await self.until(lambda: len(self.channel.lines) >= count)
        assert len(self.channel.lines) == count
        return self.channel.lines


@pytest.fixture
async def talk() -> Talk:
    return Talk()


def ok(tag: object) -> Reply:
    return {"event": "reply", "tag": tag, "ok": True}


async def test_every_line_is_answered_once_in_order(talk: Talk) -> None:
    talk.say(*({"tag": tag} for tag in range(200)))
    assert await talk.replies(200) == [ok(tag) for tag in range(200)]
    assert talk.answers.begun == list(range(200))
    assert len(talk.channel.written) <= 200 // COMMANDS_PER_TURN + 1, (
        "the replies of a turn leave in one write"
    )


async def test_one_byte_at_a_time(talk: Talk) -> None:
    data = '{"tag":"ü你😀"}\n{"tag":2}\nbad\n{"tag":3}\n'.encode()
    for number in range(len(data)):
        talk.session.feed(data[number : number + 1])
        await asyncio.sleep(0)
    replies = await talk.replies(4)
    assert [reply["tag"] for reply in replies if reply["ok"]] == ["ü你😀", 2, 3]


async def test_garbage_is_answered_and_the_session_goes_on(talk: Talk) -> None:
    talk.session.feed(b'\xff\xfe\n\nnull\n{"tag":1}\n' + b"y" * (MAX_LINE + 1) + b'\n{"tag":2}\n')
    replies = await talk.replies(6)
    errors = [reply for reply in replies if not reply["ok"]]
    assert [(error["tag"], error["error"]) for error in errors] == [(None, "bad_json")] * 4
    assert str(MAX_LINE) in errors[3]["message"]
    assert [reply["tag"] for reply in replies if reply["ok"]] == [1, 2]


async def test_a_slow_command_holds_nobody_up(talk: Talk) -> None:
    talk.say({"tag": "slow", "wait": 1}, {"tag": "fast"})
    assert await talk.replies(1) == [ok("fast")]
    talk.answers.open(1)
    assert (await talk.replies(2))[1] == ok("slow")
    assert talk.answers.begun == ["slow", "fast"]


@pytest.mark.parametrize(
    "tag", ["", 0, False, 1.5, [], {}, [[{"a": None}]], "x" * (MAX_TAG - 2), {"k": "字"}]
)
async def test_any_tag_is_echoed(talk: Talk, tag: object) -> None:
    talk.say({"tag": tag})
    assert await talk.replies(1) == [ok(tag)]


@pytest.mark.parametrize(
    "tag",
    ["x" * (MAX_TAG - 1), "\\" * (MAX_TAG // 2), json.loads("[" * 201 + "]" * 201), [[]] * MAX_TAG_BRACKETS],
    ids=["long", "long when written", "deep", "brackets"],
)
async def test_a_tag_that_a_reply_cannot_carry(talk: Talk, tag: object) -> None:
    talk.say({"tag": tag})
    reply = (await talk.replies(1))[0]
    assert (reply["tag"], reply["error"]) == (None, "bad_argument")
    assert talk.answers.begun == []


async def test_a_tag_at_the_edge_of_what_can_be_parsed_is_refused(talk: Talk) -> None:
    for depth in range(700, 1_000, 10):
        talk.session.feed(b'{"tag":' + b"[" * depth + b"]" * depth + b"}\n")
    replies = await talk.replies(30)
    assert {reply["error"] for reply in replies} <= {"bad_argument", "bad_json"}


@given(JSON)
def test_replies_stay_under_a_line_whatever_the_tag(tag: object) -> None:
    line = encode({"tag": tag})
    try:
        lines._command(line)
    except CommandError:
        return
    assert len(encode({"event": "reply", "tag": tag})) < 5 * max(len(line), 20)


async def test_events_and_replies_leave_in_one_write_in_order(talk: Talk) -> None:
    talk.session.put(b'{"n":1}\n')
    talk.say("bad", {"tag": 1})
    talk.session.put(b'{"n":2}\n')
    await talk.replies(4)
    assert talk.channel.lines[0] == {"n": 1}
    assert talk.channel.lines[1]["error"] == "bad_json"
    assert talk.channel.lines[2] == {"n": 2}
    assert talk.channel.lines[3] == ok(1)


async def test_a_last_line_without_line_feed_counts(talk: Talk) -> None:
    talk.session.feed(b'{"tag":1}\n{"tag":2}')
    talk.session.end()
    assert await talk.replies(2) == [ok(1), ok(2)]
    await talk.until(lambda: talk.channel.finished == 1)


async def test_the_channel_is_finished_when_all_is_answered(talk: Talk) -> None:
    talk.say({"tag": 1, "wait": 1}, {"tag": 2})
    talk.session.end()
    await talk.replies(1)
    assert talk.channel.finished == 0
    talk.answers.open(1)
    await talk.until(lambda: talk.channel.finished == 1)
    assert talk.channel.lines == [ok(2), ok(1)]


async def test_an_end_without_commands_finishes_at_once(talk: Talk) -> None:
    talk.session.end()
    assert talk.channel.finished == 1


async def test_only_so_many_commands_run_at_once(talk: Talk) -> None:
    talk.say(*({"tag": tag, "wait": tag % 2} for tag in range(MAX_RUNNING + 100)))
    await talk.until(lambda: len(talk.answers.begun) == MAX_RUNNING)
    assert talk.channel.is_paused
    talk.answers.open(0)
    await talk.until(lambda: len(talk.answers.begun) == MAX_RUNNING + 100)
    assert not talk.channel.is_paused
    talk.answers.open(1)
    await talk.replies(MAX_RUNNING + 100)
    assert talk.answers.begun == list(range(MAX_RUNNING + 100))


async def test_commands_wait_while_nobody_reads(talk: Talk) -> None:
    talk.channel.unread = PAUSE_OUTPUT
    talk.say({"tag": 1})
    assert talk.channel.is_paused
    await asyncio.sleep(0)
    assert talk.answers.begun == []
    talk.channel.unread = PAUSE_OUTPUT - 1
    talk.session.drained()
    assert not talk.channel.is_paused
    assert await talk.replies(1) == [ok(1)]


async def test_a_reader_that_never_reads_is_given_up(talk: Talk) -> None:
    talk.channel.unread = MAX_OUTPUT
    talk.session.put(b"1\n")
    talk.session.flush()
    assert talk.channel.failure is None
    talk.channel.unread = MAX_OUTPUT + 1
    talk.session.put(b"2\n")
    talk.session.flush()
    assert "64 MiB" in (talk.channel.failure or "")
    talk.session.put(b"3\n")
    talk.session.flush()
    assert talk.channel.data == b"1\n2\n"


async def test_commands_of_a_lost_client_are_still_done(talk: Talk) -> None:
    talk.say({"tag": 1, "wait": 1}, {"tag": 2})
    talk.session.lost()
    talk.answers.open(1)
    await talk.until(lambda: talk.answers.begun == [1, 2])
    await talk.session.close(1)
    assert talk.channel.data == b""


async def test_close_waits_for_answers_and_refuses_the_rest(talk: Talk) -> None:
    talk.say({"tag": 1, "wait": 1})
    await talk.until(lambda: talk.answers.begun == [1])
    closing = asyncio.create_task(talk.session.close(30))
    await asyncio.sleep(0)
    talk.say({"tag": 2})
    talk.answers.open(1)
    await closing
    replies = {reply["tag"]: reply for reply in talk.channel.lines}
    assert replies[1] == ok(1)
    assert replies[2]["error"] == "not_available"


async def test_close_gives_up_what_takes_too_long_with_an_answer(talk: Talk) -> None:
    talk.say(*({"tag": tag, "wait": "for ever"} for tag in range(MAX_RUNNING + 1)))
    await talk.until(lambda: len(talk.answers.begun) == MAX_RUNNING)
    await talk.session.close(0.001)
    assert sorted(reply["tag"] for reply in talk.channel.lines) == list(range(MAX_RUNNING + 1))
    assert {reply["error"] for reply in talk.channel.lines} == {"not_available"}
