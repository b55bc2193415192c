"""Whole engines under any schedule of words, broken links, lost power, slow disks and turned clocks.

A failing schedule shrinks to a short script of sentences that `Story.tell` acts out.
"""

import contextlib
from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from core.errors import CommandError
from core.messaging.events import MessageArrived
from core.messaging.outbox import WINDOW
from core.protocol.ids import MessageId
from tests.fakes.lan import Host, Lan, meet

NAMES = ("alice", "bob", "carol")


class Story:
    """Hosts that act out sentences such as "alice says to bob" or "bob loses power"."""

    def __init__(self, seeds: list[int], are_friends: bool) -> None:
        self.lan = Lan()
        self.hosts = {name: self.lan.host(name, seed) for name, seed in zip(NAMES, seeds, strict=False)}
        self.said: dict[tuple[str, str], dict[MessageId, str]] = defaultdict(dict)
        self.words = 0
        if are_friends:
            for name, host in self.hosts.items():
                for other in list(self.hosts)[: list(self.hosts).index(name)]:
                    self.lan.befriend(host, self.hosts[other])

    def tell(self, sentence: str) -> None:
        """One sentence: who, does what, to whom."""
        who, what, *rest = sentence.split()
        if who == "the":
            NETWORK[what + " " + rest[0]](self.lan)
        else:
            other = self.hosts[rest[-1]] if rest and rest[-1] in self.hosts else None
            getattr(self, what)(self.hosts[who], other)

    def says(self, host: Host, other: Host) -> None:
        self.words += 1
        text = f"{host.name} {self.words}"
        try:
            message_id = self.lan.say(host, other, text)
        except CommandError:
            return
        for heard in self.said.values():
            heard.pop(message_id, None)  # a lost commit: nobody was told of the first message of this name
        self.said[host.name, other.name][message_id] = text

    def floods(self, host: Host, other: Host) -> None:
        for _ in range(WINDOW + 40):
            self.says(host, other)

    def dials(self, host: Host, other: Host) -> None:
        self.lan.dial(host, other)

    def dies(self, host: Host, _: None) -> None:
        self.lan.kill(host)

    def loses(self, host: Host, _: None) -> None:
        """Its Olm account and sessions."""
        self.lan.kill(host)
        host.disk.forget_olm()
        host.boot()

    def forgets(self, host: Host, _: None) -> None:
        """Its tickets, of both kinds."""
        self.lan.kill(host)
        host.disk.tickets.clear()
        host.disk.issued.clear()
        host.boot()

    def mutes(self, host: Host, _: None) -> None:
        host.drops_acks = not host.drops_acks

    def stalls(self, host: Host, _: None) -> None:
        host.holds_commits = host.holds_reads = True

    def commits(self, host: Host, _: None) -> None:
        host.commit(1)

    def reads(self, host: Host, _: None) -> None:
        host.answer()

    def recovers(self, host: Host, _: None) -> None:
        host.holds_commits = host.holds_reads = False
        host.commit()
        host.answer()

    def fails(self, host: Host, _: None) -> None:
        """To commit what waits."""
        host.fail_commit()

    def asks(self, host: Host, other: Host) -> None:
        meet(host, other)
        self._try(host, host.engine.request, other, "please")

    def accepts(self, host: Host, other: Host) -> None:
        self._try(host, host.engine.accept, other)

    def declines(self, host: Host, other: Host) -> None:
        self._try(host, host.engine.decline, other)

    def cancels(self, host: Host, other: Host) -> None:
        self._try(host, host.engine.cancel, other)

    def removes(self, host: Host, other: Host) -> None:
        self._try(host, host.engine.remove, other)

    def blocks(self, host: Host, other: Host) -> None:
        meet(host, other)
        self._try(host, host.engine.block, other)
        self._try(host, host.engine.unblock, other)

    def _try(self, host: Host, command, other: Host, *rest) -> None:
        with contextlib.suppress(CommandError):
            host.do(command(self.lan.moment, other.user, *rest))


NETWORK = {
    "links break": Lan.cut_all,
    "network delivers": Lan.deliver,
    "network creeps": lambda lan: lan.deliver(1),
    "network trickles": lambda lan: lan.deliver(3),
    "hour passes": lambda lan: lan.pass_time(3_600),
    "minute passes": lambda lan: lan.pass_time(61),
    "seconds pass": lambda lan: lan.pass_time(7),
    "clocks fall": lambda lan: lan.set_clocks(-3_600_000),
    "clocks jump": lambda lan: lan.set_clocks(3_600_000),
}
_NETWORK = [f"the {what}" for what in NETWORK]


def sentences(
    names: tuple[str, ...], to_others: tuple[str, ...], alone: tuple[str, ...] = ()
) -> st.SearchStrategy[str]:
    """Each kind of sentence is as likely as another; repeated verbs are likelier."""
    spoken = [[f"{a} {verb} {b}" for a in names for b in names if a != b] for verb in to_others]
    done = [[f"{a} {verb}" for a in names] for verb in alone]
    return st.sampled_from([*spoken, *done, _NETWORK, _NETWORK, _NETWORK]).flatmap(st.sampled_from)


TALKING = ("says to", "says to", "says to", "floods", "dials")
TROUBLE = (
    "dies",
    "loses everything",
    "forgets tickets",
    "mutes",
    "stalls",
    "commits",
    "reads",
    "recovers",
    "fails",
)


def check_delivery(seeds: list[int], script: list[str]) -> None:
    story = Story(seeds, are_friends=True)
    for sentence in script:
        story.tell(sentence)
    story.lan.settle(40)
    for (name, other_name), said in story.said.items():
        accepted = [
            text for message_id, text in said.items() if message_id in story.hosts[name].disk.messages
        ]
        assert story.hosts[other_name].texts(story.hosts[name].user) == accepted
    for host in story.hosts.values():
        told = [event.message.message_id for event in host.said(MessageArrived)]
        assert len(told) == len(set(told))
        assert host.disk.outbox == {}
        assert set(host.states()) <= {"delivered"}


@given(st.permutations([1, 2]), st.lists(sentences(NAMES[:2], TALKING, TROUBLE), max_size=30))
def test_every_accepted_message_is_stored_once_and_in_order(seeds, script):
    """SF-64, SF-67 to SF-71, S2-27, S2-61: two friends; at the end all is delivered, whatever happened before."""
    check_delivery(seeds, script)


@given(st.permutations([1, 2, 3]), st.lists(sentences(NAMES, TALKING, TROUBLE), max_size=30))
def test_three_friends_do_not_disturb_each_other(seeds, script):
    check_delivery(seeds, script)


def test_a_script_of_all_sentences():
    """The vocabulary itself: each sentence is acted out once, in an order that hurts."""
    verbs = [f"alice {verb} bob" for verb in dict.fromkeys(TALKING)]
    troubles = [f"{name} {trouble}" for trouble in TROUBLE for name in ("bob", "alice")]
    script = [each for trouble in troubles for each in (*verbs, "the network trickles", trouble)]
    check_delivery([2, 1], script + _NETWORK)


FRIENDLY = (
    "asks",
    "asks",
    "accepts",
    "accepts",
    "declines",
    "cancels",
    "removes",
    "dials",
    "dials",
    "says to",
)
SAME = {"friend friend", "none none", "outgoing incoming", "incoming outgoing"}
# a request that was taken back after it had arrived stays with the person who has seen it
WITHDRAWN = {"none incoming", "incoming none", "incoming incoming", "friend incoming", "incoming friend"}


@given(
    st.permutations([1, 2]),
    st.booleans(),
    st.lists(sentences(NAMES[:2], (*FRIENDLY, "blocks"), ("dies",)), max_size=40),
)
def test_both_ends_of_a_friendship_end_alike(seeds, are_friends, script):
    """S2-63: whatever both ask for and whatever is lost, both hold the same at the end, and friends can talk."""
    story = Story(seeds, are_friends)
    for sentence in script:
        story.tell(sentence)
    story.lan.settle(40)
    alice, bob = story.hosts.values()
    ends = f"{alice.relation(bob)} {bob.relation(alice)}"
    was_blocked = any("blocks" in sentence for sentence in script)
    forgotten = {"outgoing none", "none outgoing"} if was_blocked else set()
    assert ends in SAME | (WITHDRAWN if "cancels" in " ".join(script) or was_blocked else set()) | forgotten
    assert all(contact.confirmed for host in (alice, bob) for contact in host.disk.contacts.values())
    if ends == "friend friend":
        story.lan.say(alice, bob, "end")
        story.lan.say(bob, alice, "end")
        story.lan.settle(40)
        assert bob.texts(alice.user)[-1] == alice.texts(bob.user)[-1] == "end"
        assert not alice.disk.outbox
        assert not bob.disk.outbox
