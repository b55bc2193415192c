"""What requests let a peer do: a friend keeps a bounded number of our handlers busy, a stranger nothing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.messaging.requests import (
    MAX_IN_FLIGHT,
    MAX_IN_FLIGHT_BYTES,
    MAX_REMEMBERED,
    MAX_REMEMBERED_BYTES,
)
from core.protocol.events import AnswerReceived, CloseReason, Outcome, RequestClass, RequestReceived
from core.protocol.ids import UserId
from core.protocol.records import FrameType
from core.protocol.requests import MAX_REQUEST_BODY_BYTES
from tests.core.service.people import People
from tests.fakes.lan import Host, friends
from tests.fakes.requests import answer, ask, ends
from tests.security.intruder import Intruder

_IDS = st.integers(0, 12) | st.integers(0, 2**32 - 1)
_SIZES = st.sampled_from([0, 1, 60_000, 400_000, MAX_REQUEST_BODY_BYTES])
_REQUESTS = st.builds(
    RequestReceived,
    _IDS,
    st.sampled_from(RequestClass),
    st.integers(0, 2**32 - 1),
    st.sampled_from(["echo", "x" * 255, "\x00"]),
    _SIZES.map(bytes),
)
_ANSWERS = st.builds(AnswerReceived, _IDS, st.sampled_from(Outcome), _SIZES.map(bytes))
_WHAT = st.lists(
    _REQUESTS | _ANSWERS | st.sampled_from(["answer", "time", "link", "run", "flood"]), max_size=60
)


def act(host: Host, friend: Host, what: object) -> None:
    """One deed of a friend who keeps to no rule, or of time."""
    lan = host.lan
    link_id = lan.link(friend, host) or lan.connect(friend, host)
    match what:
        case RequestReceived():
            host.do(host.engine.answering.received(lan.moment, link_id, what))
        case AnswerReceived():
            host.do(host.engine.asking.received(lan.moment, link_id, what))
        case "flood":
            for number in range(100):
                act(
                    host,
                    friend,
                    RequestReceived(1_000 + number, RequestClass.SESSION, 60_000, "echo", bytes(9_000)),
                )
        case "answer" if host.works:
            answer(host, outcome=Outcome.ANSWERED if len(host.works) % 2 else Outcome.REFUSED)
        case "time":
            lan.pass_time(3_601)
        case "link":
            lan.cut(link_id)
        case "run":
            lan.kill(friend)


@given(_WHAT)
def test_whatever_a_friend_asks_and_answers_its_share_of_memory_is_bounded(deeds: list[object]) -> None:
    """JE-41, JE-43: nothing raises; caps of handlers, bytes, answers kept in memory and on disk hold; others' requests
    are not touched."""
    lan, mallory, bob = friends()
    carol = lan.host("carol")
    lan.befriend(bob, carol)
    request_id = ask(bob, carol, lifetime_ms=2**32 - 1)
    lan.deliver()
    for deed in deeds:
        act(bob, mallory, deed)
        assert len(bob.works) <= MAX_IN_FLIGHT
        assert sum(len(work.body) for work in bob.works) <= MAX_IN_FLIGHT_BYTES
        assert len(bob.disk.answered) <= MAX_REMEMBERED
        assert sum(len(entry.body) for entry in bob.disk.answered.values()) <= MAX_REMEMBERED_BYTES
        desk = bob.engine.answering._desks.get(mallory.user)
        if desk is not None:
            assert desk.count == len(bob.works)
            assert desk.size == sum(len(work.body) for work in bob.works)
            assert desk.given_size == sum(len(given.body) for given in desk.given.values())
            assert len(desk.given) <= MAX_REMEMBERED
            assert desk.given_size <= MAX_REMEMBERED_BYTES
    assert ends(bob) == []
    answer(carol)
    lan.deliver()
    assert [end[:2] for end in ends(bob)] == [(request_id, "answered")]


def test_an_answer_reaches_only_what_was_asked_of_who_answers() -> None:
    """JE-43, JE-75: not another's request, not one that is over, not the same one twice."""
    lan, mallory, bob = friends()
    carol = lan.host("carol")
    lan.befriend(bob, carol)
    request_id = ask(bob, carol)
    for number in (request_id, request_id + 1, 0):
        act(bob, mallory, AnswerReceived(number, Outcome.ANSWERED, b"forged"))
    assert (ends(bob), bob.engine.state.stats.answers_ignored, bob.closed) == ([], 3, [])


def test_somebody_whose_friendship_has_ended_is_not_served() -> None:
    lan, mallory, bob = friends()
    bob.do(bob.engine.remove(lan.moment, mallory.user))
    act(bob, mallory, RequestReceived(1, RequestClass.PROMPT, 60_000, "echo", b""))
    assert (list(bob.works), bob.closed[-1]) == ([], CloseReason.REFUSED)


async def echo(_: UserId, body: bytes) -> bytes:
    return body


def garble(mallory: Intruder, kind: FrameType, body: bytes) -> None:
    """Bytes that no Link of ours would send."""
    assert mallory.connection is not None
    session = mallory.connection.link._session
    assert session is not None
    session._send_whole(kind, body)
    mallory.connection._want_turn()


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (FrameType.REQUEST, bytes(8) + b"\x01\x02\xff\xfe"),
        (FrameType.REQUEST, bytes(4) + b"\x09" + bytes(4) + b"\x01x"),
        (FrameType.REQUEST, bytes(9) + b"\x00" + b"xx"),
        (FrameType.ANSWER, bytes(4) + b"\x07"),
        (FrameType.REQUEST, bytes(9) + b"\xff" + b"\xc3" * 255 + bytes(100_000)),
    ],
    ids=["name is not UTF-8", "unknown class", "no name", "unknown outcome", "in parts, name is not UTF-8"],
)
async def test_malformed_requests_and_answers_end_the_link_of_who_sends_them(
    tmp_path: Path, kind: FrameType, body: bytes
) -> None:
    async with People(tmp_path) as people:
        bob = await people.start("Bob", serves={"echo": echo})
        async with Intruder() as mallory:
            await mallory.befriend(bob.messenger)
            garble(mallory, kind, body)
            await mallory.until_closed()
            assert bob.messenger._node.engine.answering._works == {}


async def test_a_stranger_who_asks_is_hung_up_and_no_handler_hears_of_it(tmp_path: Path) -> None:
    """Also when the request comes in parts."""
    heard: list[bytes] = []

    async def hear(_: UserId, body: bytes) -> bytes:
        heard.append(body)
        return body

    async with People(tmp_path) as people:
        bob = await people.start("Bob", serves={"echo": hear})
        for size in (0, 200_000):
            async with Intruder() as mallory:
                await mallory.connect(bob.messenger)
                assert mallory.connection is not None
                mallory.connection.link.send_request(1, RequestClass.PROMPT, 60_000, "echo", bytes(size))
                mallory.connection.flush_soon()
                assert (await mallory.until_closed()).reason is CloseReason.REFUSED
        assert heard == []


async def test_a_friend_who_uses_an_id_twice_loses_the_link(tmp_path: Path) -> None:
    """JE-41."""
    async with People(tmp_path) as people:
        bob = await people.start("Bob", serves={"echo": echo})
        async with Intruder() as mallory:
            await mallory.befriend(bob.messenger)
            assert mallory.connection is not None
            for _ in range(2):
                mallory.connection.link.send_request(1, RequestClass.SESSION, 60_000, "echo", b"x")
                mallory.connection.flush_soon()
            assert (await mallory.until_closed()).reason is CloseReason.REFUSED
