"""Requests under any schedule of answers, broken links, lost power, slow disks and turned clocks.

A failing schedule shrinks to a short script of sentences that `Inquiry.tell` acts out.
"""

import contextlib
from collections import Counter
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from core.errors import CommandError
from core.messaging.requests import Answer, Result
from core.protocol.events import Outcome, RequestClass
from tests.core.messaging.test_engine_schedules import NAMES, Story, sentences
from tests.fakes.lan import Host
from tests.fakes.requests import DURABLE, PROMPT, SESSION, answer, answer_all, ask, take

DAY_MS = 86_400_000


@dataclass
class Asked:
    """One request: `body` is unlike any other's; `run` of the asker's node, `is_kept`: its commit was seen."""

    host: str
    other: str
    run: int
    request_id: int
    request_class: RequestClass
    body: bytes
    is_kept: bool = False


class Inquiry(Story):
    """Hosts that ask and answer, and who checks after each sentence what handlers were given."""

    def __init__(self, seeds: list[int]) -> None:
        super().__init__(seeds, are_friends=True)
        self.asked: list[Asked] = []
        self.ends: Counter[tuple[str, int, int]] = Counter()
        self.taken: list[Answer] = []
        self.answered: set[bytes] = set()  # on disk
        self.given: Counter[tuple[int, bytes]] = Counter()  # handlers' work by run of the answerer's node

    def tell(self, sentence: str) -> None:
        runs = {name: host.instance for name, host in self.hosts.items()}
        super().tell(sentence)
        for name, host in self.hosts.items():
            self._look(host, runs[name])

    def _look(self, host: Host, run: int) -> None:
        for work in host.handled:
            assert work.body not in self.answered, "handled again after its answer was on disk"
            self.given[run, host.name.encode() + b" " + work.body] += 1
        host.handled.clear()
        self.answered |= {entry.body.lower() for entry in host.disk.answered.values()}
        for end in host.ended:
            self.ends[host.name, run, end.answer.request_id] += 1
        host.ended.clear()
        for asked in self.asked:
            asked.is_kept |= (self.hosts[asked.other].user, asked.request_id) in self.hosts[
                asked.host
            ].disk.asked

    def wonders(self, host: Host, other: Host) -> None:
        self._ask(host, other, PROMPT, 60_000)

    def inquires(self, host: Host, other: Host) -> None:
        self._ask(host, other, SESSION, 600_000)

    def writes(self, host: Host, other: Host) -> None:
        """A durable request that outlives every clock of the schedule."""
        self._ask(host, other, DURABLE, 40 * DAY_MS)

    def answers(self, host: Host, _: None) -> None:
        if host.works:
            answer(host)

    def answers_late(self, host: Host, _: None) -> None:
        """The youngest first."""
        if host.works:
            answer(host, len(host.works) - 1)

    def refuses(self, host: Host, _: None) -> None:
        if host.works:
            answer(host, outcome=Outcome.REFUSED)

    def takes(self, host: Host, _: None) -> None:
        self.taken += take(host)

    def _ask(self, host: Host, other: Host, request_class: RequestClass, lifetime_ms: int) -> None:
        body = f"{host.name} {len(self.asked)}".encode()
        with contextlib.suppress(CommandError):
            request_id = ask(host, other, body, request_class, lifetime_ms)
            self.asked.append(Asked(host.name, other.name, host.instance, request_id, request_class, body))

    def finish(self) -> None:
        """Everything gets through, every handler answers, every lifetime but the durable ones' ends."""
        for _ in range(3):
            for each in ("alice recovers", "bob recovers"):
                self.tell(each)
            self.lan.settle()
            for host in self.hosts.values():
                answer_all(host)
            self.lan.deliver()
        self.lan.pass_time(700)
        for host in self.hosts.values():
            self.tell(f"{host.name} takes")


ASKING = ("wonders about", "inquires of", "writes to", "writes to", "dials")
ANSWERING = ("answers", "answers", "answers_late", "refuses", "takes")
TROUBLE = ("dies", "stalls", "commits", "recovers", "fails")


def check(seeds: list[int], script: list[str]) -> None:
    story = Inquiry(seeds)
    for sentence in script:
        story.tell(sentence)
    story.finish()
    _check_handlers(story)
    _check_ends(story)


def _check_handlers(story: Inquiry) -> None:
    assert all(count == 1 for count in story.given.values()), "handled twice in one run"
    durable = {asked.body for asked in story.asked if asked.request_class is DURABLE}
    ever = Counter(body for _, body in story.given)
    twice = {body.split(b" ", 1)[1] for body, count in ever.items() if count > 1}
    assert twice <= durable


def _check_ends(story: Inquiry) -> None:
    taken = Counter((each.peer, each.request_id) for each in story.taken)
    for asked in story.asked:
        host, other = story.hosts[asked.host], story.hosts[asked.other]
        ends = story.ends[asked.host, asked.run, asked.request_id]
        if asked.request_class is not DURABLE:
            assert ends == 1 if asked.run == host.instance else ends <= 1
        else:
            assert taken[other.user, asked.request_id] >= asked.is_kept
    bodies = {(asked.other, asked.request_id): asked.body for asked in story.asked}
    names = {host.user: name for name, host in story.hosts.items()}
    for each in story.taken:
        assert each.result in (Result.ANSWERED, Result.REFUSED)
        assert each.body == bodies[names[each.peer], each.request_id].upper()
    for host in story.hosts.values():
        assert (host.disk.asked, list(host.works)) == ({}, [])


@given(st.permutations([1, 2]), st.lists(sentences(NAMES[:2], ASKING, (*ANSWERING, *TROUBLE)), max_size=40))
def test_every_request_ends_once_and_is_handled_once(seeds, script):
    """JE-40 to JE-44: a durable one ends at least once for its handler, and is handled again only if its answer was
    not on disk when the node that answers lost power."""
    check(seeds, script)


def test_a_script_of_all_sentences():
    """The vocabulary itself, in an order that hurts."""
    verbs = [f"alice {verb} bob" for verb in dict.fromkeys(ASKING)]
    script = []
    for trouble in (*ANSWERING, *TROUBLE):
        for name in ("bob", "alice"):
            script += [*verbs, "the network trickles", f"bob {ANSWERING[0]}", f"{name} {trouble}"]
    check([2, 1], [*script, "the clocks jump", "the links break", "the clocks fall", "the hour passes"])
