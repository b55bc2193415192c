"""Programs on two nodes that ask each other, over loopback sockets."""

import asyncio
import logging
from collections import Counter
from pathlib import Path

import pytest

from core.errors import CommandError, StorageError
from core.protocol.ids import UserId
from core.protocol.requests import MAX_REQUEST_BODY_BYTES
from core.service.messenger import Messenger
from core.service.model import Answer, Presence, RequestClass, Result
from tests.core.service.people import LIMIT_S, People, Person


class Shop:
    """Serves "buy": gives the order back in capitals, once it may. Counts orders."""

    def __init__(self) -> None:
        self.orders: Counter[bytes] = Counter()
        self.buyers: set[UserId] = set()
        self.came = asyncio.Event()
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    async def buy(self, buyer: UserId, order: bytes) -> bytes:
        self.orders[order] += 1
        self.buyers.add(buyer)
        self.came.set()
        await self.may_answer.wait()
        return order.upper()


class Post:
    """Takes the ends of durable requests."""

    def __init__(self) -> None:
        self.letters: asyncio.Queue[Answer] = asyncio.Queue()

    async def take(self, answer: Answer) -> None:
        self.letters.put_nowait(answer)

    async def next(self) -> Answer:
        async with asyncio.timeout(LIMIT_S):
            return await self.letters.get()


async def came(shop: Shop) -> None:
    async with asyncio.timeout(LIMIT_S):
        await shop.came.wait()


async def ask(person: Person, other: Person, body: bytes = b"tea", name: str = "buy") -> bytes:
    return (await person.messenger.ask(other.id, name, body, LIMIT_S)).body


async def code_of(person: Person, other: UserId, name: str = "buy", lifetime_s: float = LIMIT_S) -> str:
    with pytest.raises(CommandError) as failure:
        await person.messenger.ask(other, name, b"secret order", lifetime_s)
    assert failure.value.message
    return failure.value.code


def cut(messenger: Messenger) -> None:
    """The network breaks."""
    messenger._node.links.abort_all()


async def test_friends_ask_each_other_at_once_and_are_answered_in_any_order(tmp_path: Path) -> None:
    """JE-37, JE-43, JE-51, JE-75."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        slow, quick = Shop(), Shop()
        slow.may_answer.clear()
        bob.messenger.serve("buy slowly", slow.buy)
        bob.messenger.serve("buy", quick.buy)
        alice.messenger.serve("buy", quick.buy)
        waiting = asyncio.ensure_future(ask(alice, bob, b"coffee", "buy slowly"))
        await came(slow)
        answers = await asyncio.gather(*[ask(alice, bob, b"a%d" % n) for n in range(20)], ask(bob, alice))
        assert answers == [*[b"A%d" % n for n in range(20)], b"TEA"]
        assert not waiting.done()
        slow.may_answer.set()
        assert await waiting == b"COFFEE"
        assert quick.buyers == {alice.id, bob.id}


async def test_the_largest_request_and_answer(tmp_path: Path) -> None:
    """JE-47: they go in parts, and a text is not held up."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        bob.messenger.serve("buy", Shop().buy)
        order = bytes(range(97, 123)) * (MAX_REQUEST_BODY_BYTES // 26)
        assert await ask(alice, bob, order) == order.upper()


async def test_each_failure_has_its_code_and_no_contents_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """JE-42."""

    async def fails(_: UserId, order: bytes) -> bytes:
        raise ValueError(order)

    async def gives_too_much(_: UserId, order: bytes) -> bytes:
        return order * MAX_REQUEST_BODY_BYTES

    async def gives_up(_: UserId, order: bytes) -> bytes:
        raise asyncio.CancelledError(order)

    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        shop = Shop()
        shop.may_answer.clear()
        handlers = {
            "fails": fails,
            "gives too much": gives_too_much,
            "gives up": gives_up,
            "sleeps": shop.buy,
        }
        for name, handler in handlers.items():
            bob.messenger.serve(name, handler)
        with caplog.at_level(logging.DEBUG):
            assert await code_of(alice, bob.id, "nobody's") == "not_available"
            assert await code_of(alice, bob.id, "fails") == "not_available"
            assert await code_of(alice, bob.id, "gives too much") == "not_available"
            assert await code_of(alice, bob.id, "gives up") == "not_available"
            assert await code_of(alice, bob.id, "sleeps", 0.05) == "timeout"
        assert "secret order" not in caplog.text
        assert "ValueError" in caplog.text


async def test_a_caller_that_is_cancelled_makes_room(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        shop = Shop()
        shop.may_answer.clear()
        bob.messenger.serve("buy", shop.buy)
        task = asyncio.ensure_future(ask(alice, bob))
        await came(shop)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not alice.messenger._node.engine.asking.waits_for(bob.id)


async def test_a_broken_link_ends_a_prompt_request_and_not_one_of_the_session(tmp_path: Path) -> None:
    """JE-41: friends' links are made again; the handler runs once."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        shop = Shop()
        shop.may_answer.clear()
        bob.messenger.serve("buy", shop.buy)
        prompt = asyncio.ensure_future(alice.messenger.ask(bob.id, "buy", b"prompt", LIMIT_S))
        session = asyncio.ensure_future(
            alice.messenger.ask(bob.id, "buy", b"session", LIMIT_S, RequestClass.SESSION)
        )
        while len(shop.orders) < 2:
            shop.came.clear()
            await came(shop)
        cut(alice.messenger)
        with pytest.raises(CommandError) as failure:
            await prompt
        assert failure.value.code == "unreachable"
        shop.may_answer.set()
        assert (await session).body == b"SESSION"
        assert shop.orders == {b"prompt": 1, b"session": 1}


async def test_a_request_of_the_session_ends_with_the_run_it_was_asked_of(tmp_path: Path) -> None:
    """JE-41."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        shop = Shop()
        shop.may_answer.clear()
        bob.messenger.serve("buy", shop.buy)
        session = asyncio.ensure_future(
            alice.messenger.ask(bob.id, "buy", b"session", LIMIT_S, RequestClass.SESSION)
        )
        await came(shop)
        await bob.messenger.stop()
        await people.start("Bob")
        with pytest.raises(CommandError) as failure:
            await session
        assert failure.value.code == "unreachable"


async def test_a_durable_request_outlives_both_programs_and_its_answer_finds_the_handler_by_name(
    tmp_path: Path,
) -> None:
    """JE-44: asked while the friend is away, sent by the next run, told to the run after that."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await bob.messenger.stop()
        request_id = await alice.messenger.ask_durably(bob.id, "buy", b"tea", 3_600)
        await alice.messenger.stop()
        shop = Shop()
        alice, bob = await people.start("Alice"), await people.start("Bob", serves={"buy": shop.buy})
        await came(shop)
        await alice.messenger.stop()
        alice = await people.start("Alice")
        post = Post()
        alice.messenger.on_answer("buy", post.take)
        assert await post.next() == Answer(bob.id, request_id, "buy", Result.ANSWERED, b"TEA")
        await alice.messenger.stop()
        alice = await people.start("Alice")
        alice.messenger.on_answer("buy", post.take)
        assert post.letters.empty()
        assert shop.orders == {b"tea": 1}


async def test_the_answer_to_a_durable_request_is_given_again_and_not_made_again(tmp_path: Path) -> None:
    """JE-44: the asker loses power before it has the answer; the answerer starts anew in between."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        shop, post = Shop(), Post()
        shop.may_answer.clear()
        bob.messenger.serve("buy", shop.buy)
        await alice.messenger.ask_durably(bob.id, "buy", b"tea", 3_600)
        await came(shop)
        await alice.messenger.stop()
        await bob.until(lambda: bob.messenger.friends()[0].presence is Presence.OFFLINE)
        shop.may_answer.set()
        await bob.messenger.stop()
        bob = await people.start("Bob", serves={"buy": shop.buy})
        alice = await people.start("Alice")
        alice.messenger.on_answer("buy", post.take)
        assert (await post.next()).body == b"TEA"
        assert shop.orders == {b"tea": 1}


async def test_a_handler_of_answers_that_fails_is_called_again_by_the_next_run(tmp_path: Path) -> None:
    """JE-44: at least once."""
    failed = asyncio.Event()

    async def fails(_: Answer) -> None:
        failed.set()
        raise ValueError

    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        bob.messenger.serve("buy", Shop().buy)
        alice.messenger.on_answer("buy", fails)
        await alice.messenger.ask_durably(bob.id, "buy", b"tea", 3_600)
        async with asyncio.timeout(LIMIT_S):
            await failed.wait()
        await alice.messenger.stop()
        alice, post = await people.start("Alice"), Post()
        alice.messenger.on_answer("buy", post.take)
        assert (await post.next()).body == b"TEA"


async def test_a_handler_of_answers_may_ask_the_next_question(tmp_path: Path) -> None:
    """JE-45."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        bob.messenger.serve("buy", Shop().buy)
        post = Post()

        async def again(answer: Answer) -> None:
            await post.take(answer)
            if answer.body != b"TEA AND MILK":
                await alice.messenger.ask_durably(bob.id, "buy", b"tea and milk", 3_600)

        alice.messenger.on_answer("buy", again)
        await alice.messenger.ask_durably(bob.id, "buy", b"tea", 3_600)
        assert [(await post.next()).body, (await post.next()).body] == [b"TEA", b"TEA AND MILK"]


async def test_only_friends_are_served_and_strangers_are_told_apart_from_nobody(tmp_path: Path) -> None:
    """JE-37, JE-42: a link is made on demand; a stranger's node hangs up."""
    async with People(tmp_path) as people:
        alice, bob, carol = [await people.start(name) for name in ("Alice", "Bob", "Carol")]
        shop = Shop()
        bob.messenger.serve("buy", shop.buy)
        for other in (bob, carol):
            await alice.messenger.invite(other.messenger.me.invite)
        await carol.messenger.stop()
        assert await code_of(alice, bob.id) == "not_friend"
        assert await code_of(alice, carol.id) == "unreachable"
        assert await code_of(bob, alice.id) == "unknown_peer"
        assert shop.orders == {}


async def test_a_link_on_demand_is_shared(tmp_path: Path) -> None:
    """JE-37, JE-38, JE-50."""
    async with People(tmp_path) as people:
        alice, bob = await people.start("Alice"), await people.start("Bob")
        bob.messenger.serve("buy", Shop().buy)
        bob.messenger._node.engine.answering._serves = lambda _: True
        await alice.messenger.invite(bob.messenger.me.invite)
        assert await asyncio.gather(ask(alice, bob, b"a"), ask(alice, bob, b"b")) == [b"A", b"B"]
        assert await ask(alice, bob, b"c") == b"C"
        assert alice.messenger.stats().handshakes_ok == 1


@pytest.mark.error_logs
async def test_a_disk_that_fails_ends_what_waits_and_keeps_what_is_durable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        shop, post = Shop(), Post()
        shop.may_answer.clear()
        bob.messenger.serve("buy", shop.buy)
        alice.messenger.on_answer("buy", post.take)
        await alice.messenger.ask_durably(bob.id, "buy", b"durable", 3_600)
        await came(shop)
        shop.came.clear()
        waiting = asyncio.ensure_future(
            alice.messenger.ask(bob.id, "buy", b"session", LIMIT_S, RequestClass.SESSION)
        )
        await came(shop)
        monkeypatch.setattr("core.service.node.RELOAD_AFTER_S", 0.0)
        alice.messenger._node._runner.stop()
        alice.messenger._node._failed(StorageError("full"))
        with pytest.raises(CommandError) as failure:
            await waiting
        assert failure.value.code == "storage_error"
        shop.may_answer.set()
        assert (await post.next()).body == b"DURABLE"
        assert shop.orders == {b"durable": 1, b"session": 1}
