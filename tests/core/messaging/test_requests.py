"""Requests between two engines: which end each comes to, whatever becomes of links, nodes and clocks."""

import pytest

from core.errors import CommandError
from core.messaging.requests import MAX_IN_FLIGHT, MAX_IN_FLIGHT_BYTES, MAX_REMEMBERED, Result
from core.protocol.events import AnswerReceived, CloseReason, Outcome, RequestClass, RequestReceived
from core.protocol.requests import MAX_REQUEST_BODY_BYTES
from tests.fakes.lan import Host, Lan, friends, pair
from tests.fakes.requests import (
    DURABLE,
    MINUTE_MS,
    PROMPT,
    SESSION,
    answer,
    answer_all,
    ask,
    bodies,
    ends,
    take,
)


def relink(lan: Lan, alice: Host, bob: Host) -> int:
    """The link breaks and a new one is made."""
    lan.cut_all()
    lan.pass_time(10)
    return lan.connect(alice, bob)


# -- one link


@pytest.mark.parametrize("request_class", RequestClass)
def test_answers_in_any_order_reach_who_waits_for_each(request_class: RequestClass) -> None:
    """JE-40, JE-41, JE-43, JE-51."""
    lan, alice, bob = friends()
    first, second, third = (ask(alice, bob, body, request_class) for body in (b"a", b"b", b"c"))
    lan.deliver()
    assert bodies(bob) == [b"a", b"b", b"c"]
    assert {work.peer for work in bob.works} == {alice.user}  # JE-75
    answer(bob, 2)
    answer(bob, 0)
    answer(bob, 0)
    lan.deliver()
    assert ends(alice) == [(third, "answered", b"C"), (first, "answered", b"A"), (second, "answered", b"B")]
    assert lan.links() == [(alice, bob)]


def test_both_sides_ask_at_once() -> None:
    lan, alice, bob = friends()
    ask(alice, bob, b"a")
    ask(bob, alice, b"b")
    lan.deliver()
    answer_all(alice)
    answer_all(bob)
    lan.deliver()
    assert [end[1:] for host in (alice, bob) for end in ends(host)] == [
        ("answered", b"A"),
        ("answered", b"B"),
    ]


@pytest.mark.parametrize(
    ("outcome", "result"), [(Outcome.REFUSED, "refused"), (Outcome.UNKNOWN_NAME, "unknown_name")]
)
def test_a_late_failure_ends_the_request(outcome: Outcome, result: str) -> None:
    """JE-42."""
    lan, alice, bob = friends()
    request_id = ask(alice, bob)
    lan.deliver()
    answer(bob, outcome=outcome)
    lan.deliver()
    assert ends(alice) == [(request_id, result, b"?")]


def test_out_of_time_and_an_answer_after_that() -> None:
    """JE-40, JE-42: the answer is not sent, and one that was sent is ignored and counted."""
    lan, alice, bob = friends()
    request_id = ask(alice, bob, lifetime_ms=5_000)
    lan.deliver()
    lan.pass_time(4.9)
    assert ends(alice) == []
    lan.pass_time(0.2)
    assert ends(alice) == [(request_id, "timed_out", b"")]
    answer(bob)
    assert lan.deliver() == 0
    link_id = lan.link(alice, bob)
    assert link_id is not None
    late = AnswerReceived(request_id, Outcome.ANSWERED, b"late")
    alice.do(alice.engine.asking.received(lan.moment, link_id, late))
    assert (ends(alice), alice.engine.state.stats.answers_ignored) == ([], 1)
    assert lan.links() == [(alice, bob)]


def test_an_answer_that_comes_after_the_lifetime_but_before_the_timer() -> None:
    lan, alice, bob = friends()
    request_id = ask(alice, bob, lifetime_ms=5_000)
    lan.deliver()
    answer(bob)
    lan.moment = lan.moment._replace(s=lan.moment.s + 6)
    lan.deliver()
    assert ends(alice) == [(request_id, "timed_out", b"")]


def test_who_does_not_wait_any_more_is_not_told() -> None:
    lan, alice, bob = friends()
    request_id = ask(alice, bob)
    alice.engine.asking.withdraw(lan.moment, bob.user, request_id)
    lan.deliver()
    answer(bob)
    lan.deliver()
    assert ends(alice) == []
    assert not alice.engine.asking.waits_for(bob.user)


# -- links that break, nodes that start anew


def test_a_prompt_request_ends_with_its_link() -> None:
    """JE-41, JE-42: it fails at once, and its answer goes nowhere, also when the same link comes again."""
    lan, alice, bob = friends()
    request_id = ask(alice, bob)
    lan.deliver()
    lan.cut_all()
    assert ends(alice) == [(request_id, "link_lost", b"")]
    lan.connect(alice, bob)
    answer(bob)
    lan.deliver()
    assert (ends(alice), alice.engine.state.stats.answers_ignored) == ([], 0)


def test_a_prompt_request_ends_when_its_link_is_replaced() -> None:
    lan, alice, bob = friends()
    request_id = ask(alice, bob)
    lan.pass_time(10)
    lan.connect(bob, alice)
    assert ends(alice) == [(request_id, "link_lost", b"")]


@pytest.mark.parametrize("request_class", [SESSION, DURABLE])
@pytest.mark.parametrize("lost", ["request", "work", "answer"])
def test_a_lost_link_costs_nothing_but_time(request_class: RequestClass, lost: str) -> None:
    """JE-41: session and durable go on to the next link, and the handler runs once."""
    lan, alice, bob = friends()
    request_id = ask(alice, bob, b"x", request_class)
    if lost == "request":
        lan.lose(0)
    lan.deliver()
    if lost == "answer":
        answer(bob)
        lan.lose(0)
    relink(lan, bob, alice)
    lan.deliver()
    answer_all(bob)
    lan.deliver()
    assert (ends(alice), bodies(bob)) == ([(request_id, "answered", b"X")], [b"x"])


def test_the_lifetime_that_is_left_goes_with_a_request_sent_again() -> None:
    lan, alice, bob = friends()
    ask(alice, bob, b"x", SESSION, 30_000)
    lan.lose(0)
    lan.pass_time(12)
    lan.connect(alice, bob)
    lan.deliver()
    assert bob.works[0].lifetime_s == 18.0


def test_a_session_request_fails_when_the_peer_starts_anew() -> None:
    """JE-41."""
    lan, alice, bob = friends()
    request_id = ask(alice, bob, b"x", SESSION)
    lan.deliver()
    lan.kill(bob)
    assert ends(alice) == []
    lan.connect(alice, bob)
    lan.deliver()
    assert (ends(alice), len(bob.works)) == ([(request_id, "restarted", b"")], 0)


def test_a_session_request_that_was_never_sent_goes_to_whoever_comes() -> None:
    lan, alice, bob = friends()
    lan.cut_all()
    request_id = ask(alice, bob, b"x", SESSION)
    assert alice.wants[-1] == bob.user
    lan.kill(bob)
    lan.connect(alice, bob)
    lan.deliver()
    answer(bob)
    lan.deliver()
    assert ends(alice) == [(request_id, "answered", b"X")]


def test_ids_of_two_runs_of_the_asker_are_not_confused() -> None:
    """JE-41: the same id in another run is another request; the handler of the first answers to nobody."""
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    assert link_id is not None
    bob.do(
        bob.engine.answering.received(
            lan.moment, link_id, RequestReceived(7, SESSION, 60_000, "echo", b"old")
        )
    )
    lan.kill(alice)
    link_id = lan.connect(alice, bob)
    bob.do(
        bob.engine.answering.received(
            lan.moment, link_id, RequestReceived(7, SESSION, 60_000, "echo", b"new")
        )
    )
    assert bodies(bob) == [b"old", b"new"]
    answer(bob)
    lan.deliver()
    assert alice.engine.state.stats.answers_ignored == 0
    answer(bob)
    lan.deliver()
    assert alice.engine.state.stats.answers_ignored == 1


def test_an_answer_to_an_earlier_run_is_not_given_to_a_later_one() -> None:
    """JE-41: nor does it take up room once a later run has used its id."""
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    for request in (_request(DURABLE, 1, bytes(300_000)), *[_request(SESSION, 2, bytes(400_000))] * 3):
        assert link_id is not None
        bob.do(bob.engine.answering.received(lan.moment, link_id, request))
        answer(bob)
        lan.kill(alice)
        link_id = lan.connect(alice, bob)
    assert len(bob.handled) == 4
    assert [request_id for _, request_id in bob.disk.answered] == [1]


# -- durable: on disk


@pytest.mark.parametrize(
    "when", ["before it is sent", "while it is handled", "while the answer is under way"]
)
def test_a_durable_request_survives_the_asker(when: str) -> None:
    """JE-44: it is on disk before it is sent; the handler of its name is told by the next run."""
    lan, alice, bob = friends()
    if when == "before it is sent":
        alice.holds_commits = True
        request_id = ask(alice, bob, b"x", DURABLE)
        assert alice.disk.asked == {}
        writes, *_ = alice._uncommitted[0]
        alice.disk.apply(writes)  # committed, and killed before the effects
        alice.holds_commits = False
    else:
        request_id = ask(alice, bob, b"x", DURABLE)
        lan.deliver()
    if when == "while the answer is under way":
        answer(bob)
    lan.kill(alice)
    lan.connect(alice, bob)
    lan.deliver()
    answer_all(bob)
    lan.deliver()
    assert (ends(alice), bodies(bob)) == ([(request_id, "answered", b"X")], [b"x"])
    assert [(each.request_id, each.body) for each in take(alice)] == [(request_id, b"X")]
    assert alice.disk.asked == {}


def test_the_end_of_a_durable_request_is_kept_until_its_handler_has_taken_it() -> None:
    """JE-44: at least once; only the handler of its name is given it."""
    lan, alice, bob = friends()
    ask(alice, bob, b"x", DURABLE)
    lan.deliver()
    answer(bob)
    lan.deliver()
    for _ in range(2):
        lan.kill(alice)
        assert [(each.result, each.body) for each in alice.engine.asking.untold("echo")] == [
            (Result.ANSWERED, b"X")
        ]
        assert alice.engine.asking.untold("other") == []
    lan.connect(alice, bob)
    assert lan.deliver() == 4  # two tickets, two status changes: what has ended is not asked again
    take(alice)
    lan.kill(alice)
    assert alice.engine.asking.untold("echo") == []


def test_a_durable_request_survives_the_peer_and_is_handled_again_only_if_it_was_not_answered() -> None:
    """JE-44: what was answered is on disk before the answer leaves."""
    lan, alice, bob = friends()
    first, second = ask(alice, bob, b"a", DURABLE), ask(alice, bob, b"b", DURABLE)
    lan.deliver()
    answer(bob)
    lan.kill(bob)  # the answer to the first is on its way, and lost
    lan.connect(alice, bob)
    lan.deliver()
    assert bodies(bob) == [b"a", b"b", b"b"]
    answer(bob)
    lan.deliver()
    assert ends(alice) == [(first, "answered", b"A"), (second, "answered", b"B")]


def test_an_answer_is_not_sent_before_it_is_on_disk() -> None:
    lan, alice, bob = friends()
    ask(alice, bob, b"a", DURABLE)
    lan.deliver()
    bob.holds_commits = True
    answer(bob)
    assert (lan.deliver(), bob.disk.answered) == (0, {})
    bob.holds_commits = False
    bob.commit()
    assert len(bob.disk.answered) == 1
    lan.deliver()
    assert [end[1:] for end in ends(alice)] == [("answered", b"A")]


def test_a_durable_lifetime_is_of_the_wall_clock_and_an_answer_is_forgotten_with_it() -> None:
    """JE-40: also across restarts; a clock that was turned is noticed within a minute."""
    lan, alice, bob = friends()
    request_id = ask(alice, bob, b"a", DURABLE, 3_600_000)
    lan.deliver()
    lan.cut_all()
    answer(bob)
    lan.kill(alice)
    lan.set_clocks(3_600_000)
    lan.pass_time(61)
    assert ends(alice) == [(request_id, "unreachable", b"")]
    assert [each.result for each in take(alice)] == [Result.UNREACHABLE]
    lan.pass_time(3_600)
    assert (alice.disk.asked, bob.disk.answered) == ({}, {})


def test_a_name_that_is_not_known_yet_may_be_asked_again() -> None:
    """Nothing is remembered where no handler ran: strange names cost no disk."""
    lan, alice, bob = friends()
    ask(alice, bob, b"a", DURABLE)
    lan.deliver()
    answer(bob, outcome=Outcome.UNKNOWN_NAME)
    assert bob.disk.answered == {}


# -- people


def test_the_end_of_a_friendship_ends_what_was_asked_and_forgets_what_was_answered() -> None:
    lan, alice, bob = friends()
    ids = [ask(alice, bob, b"a", request_class) for request_class in RequestClass]
    lan.deliver()
    answer(bob, 2)
    bob.do(bob.engine.remove(lan.moment, alice.user))
    assert bob.disk.answered == {}
    lan.deliver()
    answer_all(bob)
    lan.deliver()
    done = ends(alice)
    assert [end[:2] for end in done] == [
        (ids[2], "answered"),
        (ids[0], "not_friend"),
        (ids[1], "not_friend"),
    ]


@pytest.mark.parametrize("request_class", RequestClass)
def test_a_stranger_who_asks_loses_the_link(request_class: RequestClass) -> None:
    """Section 0, who may connect: nothing but a Chat Request."""
    lan, alice, bob = pair()
    link_id = lan.connect(alice, bob)
    bob.do(bob.engine.answering.received(lan.moment, link_id, _request(request_class)))
    assert (list(bob.works), bob.closed) == ([], [CloseReason.REFUSED])


def _request(request_class: RequestClass, request_id: int = 1, body: bytes = b"") -> RequestReceived:
    return RequestReceived(request_id, request_class, 60_000, "echo", body)


def test_what_cannot_be_asked_is_refused_at_once() -> None:
    """JE-42."""
    lan, alice, bob = friends()
    carol = lan.host("carol")
    far_too_long = MAX_REQUEST_BODY_BYTES + 1
    for code, call in {
        "unknown_peer": lambda: ask(alice, carol),
        "not_friend": lambda: ask(alice, carol, request_class=DURABLE),
        "too_long": lambda: ask(alice, bob, bytes(far_too_long)),
        "bad_argument": lambda: ask(alice, bob, name="x" * 256),
    }.items():
        with pytest.raises(CommandError) as refused:
            call()
        assert refused.value.code == code
    for bad in ({"name": ""}, {"lifetime_ms": 0}, {"lifetime_ms": 2**32}):
        with pytest.raises(CommandError):
            ask(alice, bob, **bad)
    alice.do(alice.engine.block(lan.moment, bob.user))
    with pytest.raises(CommandError) as refused:
        ask(alice, bob)
    assert refused.value.code == "blocked"


# -- links on demand


def serving(host: Host) -> Host:
    """A node that serves everybody, as no profile does today."""
    host.engine.answering._serves = lambda _: True
    return host


def test_a_link_to_a_stranger_is_made_on_demand_shared_and_closed_when_idle() -> None:
    """JE-37, JE-38: one attempt for two requests, one link for three, IDLE after its idle time."""
    lan, alice, bob = pair()
    serving(bob)
    first, second = ask(alice, bob, b"a"), ask(alice, bob, b"b")
    assert alice.wants_once == [bob.user]
    lan.connect(alice, bob)
    lan.deliver()
    answer_all(bob)
    lan.deliver()
    assert ends(alice) == [(first, "answered", b"A"), (second, "answered", b"B")]
    lan.pass_time(20)
    third = ask(alice, bob, b"c")
    lan.deliver()
    answer_all(bob)
    lan.deliver()
    assert (ends(alice), alice.wants_once) == ([(third, "answered", b"C")], [bob.user])
    bob.engine.quarantine.release(1)  # their patience is not the matter here
    lan.pass_time(29)
    assert len(lan.links()) == 1
    lan.pass_time(2)
    assert (lan.links(), alice.closed) == ([], [CloseReason.IDLE])


def test_a_link_on_demand_stays_while_an_answer_is_waited_for() -> None:
    lan, alice, bob = pair()
    serving(bob)
    lan.connect(alice, bob)
    bob.engine.quarantine.release(1)
    ask(alice, bob, b"a", lifetime_ms=10 * MINUTE_MS)
    lan.deliver()
    lan.pass_time(500)
    answer(bob)
    lan.deliver()
    assert [end[1:] for end in ends(alice)] == [("answered", b"A")]
    lan.pass_time(31)
    assert alice.closed == [CloseReason.IDLE]


def test_the_longest_idle_time_of_what_was_asked_counts() -> None:
    """JE-38: per message, also when a shorter one was asked after it."""
    lan, alice, bob = pair()
    serving(bob)
    lan.connect(alice, bob)
    bob.engine.quarantine.release(1)
    asking = alice.engine.asking
    for idle_s in (300.0, 1.0):
        alice.do(asking.ask(lan.moment, bob.user, "echo", b"", lifetime_ms=MINUTE_MS, idle_s=idle_s)[0])
    lan.deliver()
    answer_all(bob)
    lan.deliver()
    lan.pass_time(299)
    assert alice.closed == []
    lan.pass_time(2)
    assert alice.closed == [CloseReason.IDLE]


def test_a_stranger_that_cannot_be_reached_or_hangs_up_ends_the_request() -> None:
    """JE-42: no connection; a connection that refuses."""
    lan, alice, bob = pair()
    first = ask(alice, bob)
    alice.do(alice.engine.asking.unreachable(bob.user))
    assert ends(alice) == [(first, "unreachable", b"")]
    second, third = ask(alice, bob, b"a", SESSION), ask(alice, bob, b"b")
    assert alice.wants_once == [bob.user, bob.user]
    lan.connect(alice, bob)
    lan.deliver()
    assert ends(alice) == [(second, "not_friend", b""), (third, "not_friend", b"")]
    assert (lan.links(), alice.wants_once) == ([], [bob.user, bob.user])


def test_what_was_asked_while_a_link_was_closing_gets_one_of_its_own() -> None:
    lan, alice, bob = pair()
    alice.holds_commits = True
    lan.connect(alice, bob)
    lan.pass_time(31)
    ask(alice, bob)
    alice.holds_commits = False
    alice.commit()
    assert alice.wants_once == [bob.user]


def test_a_friend_is_waited_for_until_the_lifetime_ends() -> None:
    """JE-42: no connection."""
    lan, alice, bob = friends()
    lan.cut_all()
    request_id = ask(alice, bob)
    alice.do(alice.engine.asking.unreachable(bob.user))
    assert (ends(alice), alice.wants_once) == ([], [])
    lan.pass_time(61)
    assert ends(alice) == [(request_id, "unreachable", b"")]


def test_links_of_strangers_do_not_push_out_one_we_wait_on() -> None:
    lan, alice, bob = pair()
    serving(bob)
    ask(alice, bob)
    link_id = lan.connect(alice, bob)
    for number in range(200):
        lan.connect(lan.host(f"stranger {number}", 20 + number), alice)
    assert alice.engine.state.links.listening(link_id) is not None


# -- caps, and peers that mean harm


def test_a_peer_has_64_requests_under_way_and_1_mib_of_bodies() -> None:
    lan, alice, bob = friends()
    ids = [ask(alice, bob) for _ in range(MAX_IN_FLIGHT)]
    with pytest.raises(CommandError) as refused:
        ask(alice, bob)
    assert refused.value.code == "too_many"
    lan.deliver()
    answer(bob)
    lan.deliver()
    ask(alice, bob)
    assert ends(alice) == [(ids[0], "answered", b"?")]
    ask(bob, alice, bytes(MAX_REQUEST_BODY_BYTES))
    with pytest.raises(CommandError) as refused:
        ask(bob, alice, bytes(MAX_IN_FLIGHT_BYTES - MAX_REQUEST_BODY_BYTES + 1))
    assert refused.value.code == "too_many"


@pytest.mark.parametrize("request_class", RequestClass)
def test_a_hostile_friend_gets_64_handlers_and_1_mib_however_often_it_comes_back(request_class) -> None:
    """What exceeds the caps is refused without a handler; handlers whose link is gone count until they end."""
    lan, alice, bob = friends()
    lan.deliver()
    for run in range(3):
        lan.kill(alice)
        link_id = lan.connect(alice, bob)
        for number in range(100):
            request = _request(request_class, 1_000 * run + number)
            bob.do(bob.engine.answering.received(lan.moment, link_id, request))
    assert len(bob.works) == MAX_IN_FLIGHT
    assert bob.closed == []
    answer_all(bob)
    request = _request(request_class, 9_001, bytes(MAX_IN_FLIGHT_BYTES))
    bob.do(bob.engine.answering.received(lan.moment, link_id, request))
    bob.do(bob.engine.answering.received(lan.moment, link_id, _request(request_class, 9_002, b"x")))
    assert len(bob.works) == 1


@pytest.mark.parametrize("is_answered", [False, True])
@pytest.mark.parametrize("request_class", RequestClass)
def test_an_id_used_twice_on_a_link_closes_it(request_class: RequestClass, is_answered: bool) -> None:
    """JE-41: unless it was prompt and is answered, when it means nothing any more."""
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    assert link_id is not None
    bob.do(bob.engine.answering.received(lan.moment, link_id, _request(request_class)))
    if is_answered:
        answer(bob)
    bob.do(bob.engine.answering.received(lan.moment, link_id, _request(request_class)))
    may_be_used_again = is_answered and request_class is PROMPT
    assert bob.closed == ([] if may_be_used_again else [CloseReason.REFUSED])
    assert len(bob.handled) == 1 + may_be_used_again


def test_what_was_answered_is_answered_once_on_each_link() -> None:
    """An answer has up to 1 MiB: asking for it again is dearer than answering."""
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    for _ in range(3):
        assert link_id is not None
        bob.do(bob.engine.answering.received(lan.moment, link_id, _request(DURABLE)))
        while bob.works:
            answer(bob)
        link_id = relink(lan, alice, bob)
    assert (len(bob.handled), bob.closed) == (1, [])
    for _ in range(2):
        bob.do(bob.engine.answering.received(lan.moment, link_id, _request(DURABLE)))
    assert bob.closed == [CloseReason.REFUSED]


@pytest.mark.parametrize("request_class", [SESSION, DURABLE])
def test_as_many_answers_are_remembered_as_there_is_room_for(request_class: RequestClass) -> None:
    """The oldest give way: who asks those again has them handled again."""
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    assert link_id is not None
    for number in range(MAX_REMEMBERED + 10):
        bob.do(bob.engine.answering.received(lan.moment, link_id, _request(request_class, number)))
        answer(bob)
    bob.handled.clear()
    link_id = relink(lan, alice, bob)
    for number in range(MAX_REMEMBERED + 10):
        bob.do(bob.engine.answering.received(lan.moment, link_id, _request(request_class, number)))
    assert len(bob.handled) == 10
    if request_class is DURABLE:
        assert len(bob.disk.answered) == MAX_REMEMBERED


def test_large_answers_leave_room_for_few() -> None:
    lan, alice, bob = friends()
    link_id = lan.link(alice, bob)
    assert link_id is not None
    for number in range(5):
        request = _request(DURABLE, number, bytes(400_000))
        bob.do(bob.engine.answering.received(lan.moment, link_id, request))
        answer(bob)
    assert [request_id for _, request_id in bob.disk.answered] == [3, 4]


def test_answers_nobody_asked_for_are_counted_and_a_stranger_may_send_few() -> None:
    """JE-43: to nothing, to what was asked of another, twice."""
    lan, alice, bob = friends()
    carol = lan.host("carol")
    lan.befriend(alice, carol)
    request_id = ask(alice, bob, b"x")
    theirs, ours = lan.link(alice, carol), lan.link(alice, bob)
    assert theirs is not None
    assert ours is not None
    forged = AnswerReceived(request_id, Outcome.ANSWERED, b"forged")
    alice.do(alice.engine.asking.received(lan.moment, theirs, forged))
    assert ends(alice) == []
    lan.deliver()
    answer(bob)
    lan.deliver()
    alice.do(alice.engine.asking.received(lan.moment, ours, forged))
    assert [end[2] for end in ends(alice)] == [b"X"]
    assert (alice.engine.state.stats.answers_ignored, alice.closed) == (2, [])
    mallory = lan.host("mallory")
    link_id = lan.connect(mallory, alice)
    for _ in range(5):
        alice.do(alice.engine.asking.received(lan.moment, link_id, forged))
    assert alice.closed == [CloseReason.REFUSED]
