"""Tickets over many links of two engines: issued, kept, used up once (SF-39 to SF-49, JE-31)."""

from dataclasses import replace

import pytest

from core.messaging.effects import SendTicket, UseTicket
from core.messaging.events import MessageArrived
from core.messaging.model import Relation
from core.messaging.resuming import Resumption
from core.messaging.step import Step
from core.messaging.writes import KeepIssuedTickets, KeepTickets
from core.protocol.events import Pattern
from core.protocol.ids import UserId
from core.protocol.packets import Message
from core.protocol.tickets import LIFETIME_MS, MAX_RESUMPTIONS, MAX_TICKETS, IssuedTicket, Ticket
from tests.fakes.lan import Host, Lan, friends, packet_types

DAY_S = 24 * 3_600.0


def again(lan: Lan, dialler: Host, other: Host) -> Pattern:
    """The links break and one is made anew; how."""
    lan.cut_all()
    lan.dial(dialler, other)
    lan.deliver()
    assert lan.link(dialler, other) is not None
    return lan.patterns[-1]


def taken(host: Host, other: Host) -> Resumption:
    """A ticket that is off the disk."""
    step, resumption = host.take_ticket(other)
    assert resumption is not None
    host.do(step)
    return resumption


def ids(tickets: tuple[Ticket, ...] | tuple[IssuedTicket, ...]) -> list[bytes]:
    return [ticket.ticket_id for ticket in tickets]


# Issuing and keeping


def test_each_friend_issues_a_ticket_on_every_link() -> None:
    """SF-43: the issuer's copy and the holder's are one."""
    _, alice, bob = friends()
    for issuer, holder in ((alice, bob), (bob, alice)):
        (issued,), (held,) = issuer.disk.issued[holder.user], holder.disk.tickets[issuer.user]
        assert (issued.ticket_id, issued.secret, issued.expiry_ms) == (
            held.ticket_id,
            held.secret,
            held.expiry_ms,
        )
        assert (issued.peer_id, issued.peer_link_key) == (holder.user, holder.disk.identity.link_key)
        assert issued.instance == held.instance == issuer.instance
        assert issued.resumptions == 0


def test_a_ticket_is_on_disk_before_it_is_sent() -> None:
    lan, alice, bob = friends()
    lan.cut_all()
    step = alice.engine.link_up(lan.moment, 70, bob.hello(), True, bob.address)
    (kept,) = (write for write in step.writes if isinstance(write, KeepIssuedTickets))
    (sent,) = (effect for effect in step.effects if isinstance(effect, SendTicket))
    assert sent == SendTicket(70, kept.tickets[-1])


def test_a_stranger_gets_no_ticket_and_ours_keeps_none_of_theirs() -> None:
    lan = Lan()
    alice, bob = lan.host("alice"), lan.host("bob")
    link_id = lan.connect(alice, bob)
    lan.deliver()
    assert (alice.disk.issued, bob.disk.issued) == ({}, {})
    ticket = Ticket(bytes(16), bytes(32), lan.moment.ms + 1_000, 1)
    assert bob.engine.resuming.received(lan.moment, link_id, ticket) == Step()
    assert bob.engine.resuming.received(lan.moment, 99, ticket) == Step()


def test_at_most_four_of_a_kind_are_kept() -> None:
    """Links that bring a ticket and use none: the oldest gives way."""
    lan, alice, bob = friends()
    for _ in range(6):
        lan.cut_all()
        lan.connect(alice, bob)
        lan.deliver()
    for issuer, holder in ((alice, bob), (bob, alice)):
        issued, held = issuer.disk.issued[holder.user], holder.disk.tickets[issuer.user]
        assert ids(issued) == ids(held)
        assert len(held) == MAX_TICKETS


def test_the_holder_keeps_a_ticket_for_a_day_of_its_own_clock() -> None:
    """The clocks of two computers differ; an issuer that is ahead does not make its tickets useless."""
    lan, alice, bob = friends()
    link_id, far = lan.link(alice, bob), lan.moment.ms + 10 * LIFETIME_MS
    assert link_id is not None
    step = alice.engine.resuming.received(lan.moment, link_id, Ticket(b"i" * 16, bytes(32), far, 1))
    (kept,) = step.writes
    assert isinstance(kept, KeepTickets)
    assert kept.tickets[-1] == Ticket(b"i" * 16, bytes(32), lan.moment.ms + LIFETIME_MS, 1)


# Using


@pytest.mark.parametrize("is_alice", [True, False])
def test_a_link_that_broke_is_resumed_by_either_side(is_alice: bool) -> None:
    """SF-39, SF-44, SF-45, SF-47."""
    lan, alice, bob = friends()
    dialler, other = (alice, bob) if is_alice else (bob, alice)
    assert [again(lan, dialler, other) for _ in range(3)] == [Pattern.KK] * 3
    assert lan.refused == 0


def test_a_chain_of_100_links_with_a_full_handshake_after_every_32_resumptions() -> None:
    """SF-45: whoever dials; both ends count alike."""
    lan, alice, bob = friends()
    chain = [again(lan, alice, bob) for _ in range(100)]
    cycle = [Pattern.KK] * MAX_RESUMPTIONS + [Pattern.XK]
    assert chain == (cycle * 4)[:100]
    assert lan.refused == 0


def test_a_full_handshake_is_due_after_a_week() -> None:
    """A link a day, each by a ticket, and then no ticket any more."""
    lan, alice, bob = friends()
    patterns = []
    for _ in range(9):
        lan.pass_time(DAY_S - 60)
        patterns.append(again(lan, alice, bob))
    assert patterns == [Pattern.KK] * 7 + [Pattern.XK, Pattern.KK]
    assert lan.refused == 0


def test_both_ends_restart_and_resume() -> None:
    """SF-48."""
    lan, alice, bob = friends()
    lan.kill(alice)
    lan.kill(bob)
    assert again(lan, alice, bob) is Pattern.KK
    assert again(lan, bob, alice) is Pattern.KK


def test_a_ticket_is_off_the_disk_before_it_is_shown_to_anybody() -> None:
    """SF-43, at the holder: power lost after that costs a ticket."""
    lan, alice, bob = friends()
    lan.cut_all()
    alice.holds_commits = True
    lan.dial(alice, bob)
    assert lan.link(alice, bob) is None
    alice.commit(1)
    assert lan.patterns[-1] is Pattern.KK
    assert alice.disk.tickets[bob.user] == ()
    lan.kill(alice)
    alice.holds_commits = False
    assert again(lan, alice, bob) is Pattern.XK


def test_a_ticket_is_consumed_on_disk_before_it_is_used() -> None:
    """SF-43, at the issuer: killed between the two, the ticket is gone and a full handshake works."""
    lan, alice, bob = friends()
    lan.cut_all()
    resumption = taken(alice, bob)
    bob.holds_commits = True
    lan.present(alice, bob, resumption)
    assert bob.disk.issued[alice.user] != ()
    assert lan.link(alice, bob) is None
    bob.disk.apply([write for writes, *_ in bob._uncommitted for write in writes])
    lan.kill(bob)
    bob.holds_commits = False
    assert bob.disk.issued[alice.user] == ()
    lan.present(alice, bob, resumption)
    assert (lan.refused, lan.patterns[-1]) == (1, Pattern.XK)


def test_a_commit_that_fails_uses_nothing() -> None:
    lan, alice, bob = friends()
    lan.cut_all()
    bob.holds_commits = True
    lan.present(alice, bob, taken(alice, bob))
    bob.fail_commit()
    bob.holds_commits = False
    bob.commit()
    assert lan.link(alice, bob) is None
    assert again(lan, alice, bob) is Pattern.XK


def test_the_same_ticket_again_while_it_is_being_consumed() -> None:
    """A recorded first frame, played while the disk is slow: it is refused, and costs no second commit."""
    lan, alice, bob = friends()
    ticket_id = taken(alice, bob).ticket.ticket_id
    first = bob.engine.resuming.presented(lan.moment, ticket_id, 1)
    assert first is not None
    (effect,) = first.effects
    assert isinstance(effect, UseTicket)
    assert effect.ticket is not None
    assert bob.engine.resuming.presented(lan.moment, ticket_id, 2) is None


def test_an_unknown_ticket_costs_nothing() -> None:
    """SF-42: no commit, no memory."""
    lan, _, bob = friends()
    tickets = bob.engine.state.tickets
    before = str((tickets._held, tickets._issued, tickets._holders, vars(bob.engine.resuming)))
    for number in range(100):
        assert bob.engine.resuming.presented(lan.moment, number.to_bytes(16, "big"), number) is None
    assert str((tickets._held, tickets._issued, tickets._holders, vars(bob.engine.resuming))) == before


def shown(lan: Lan, bob: Host, ticket_id: bytes) -> UseTicket:
    """What becomes of a ticket that Bob knows: it is off his disk whatever he thinks of it."""
    step = bob.engine.resuming.presented(lan.moment, ticket_id, 5)
    assert step is not None
    bob.disk.apply(step.writes)
    assert all(ticket_id not in ids(issued) for issued in bob.disk.issued.values())
    (effect,) = step.effects
    assert isinstance(effect, UseTicket)
    return effect


@pytest.mark.parametrize("jump_ms", [LIFETIME_MS, -1, -3_600_000], ids=["expired", "back 1 ms", "back 1 h"])
def test_an_expired_ticket_and_one_from_the_future_are_refused(jump_ms: int) -> None:
    """Times are by the wall clock, whatever happened to it (sleep, somebody's hand)."""
    lan, alice, bob = friends()
    ticket_id = taken(alice, bob).ticket.ticket_id
    lan.set_clocks(jump_ms)
    assert shown(lan, bob, ticket_id) == UseTicket(5, None)


def test_a_ticket_for_a_link_key_that_the_friend_has_no_more_is_refused() -> None:
    lan, alice, bob = friends()
    ticket_id = taken(alice, bob).ticket.ticket_id
    contacts = bob.engine.state.contacts
    contacts[alice.user] = replace(contacts[alice.user], link_key=b"n" * 32)
    assert shown(lan, bob, ticket_id) == UseTicket(5, None)


def test_a_ticket_of_somebody_who_is_no_friend_any_more_is_unknown() -> None:
    """Removed or blocked: the tickets of both kinds go with the friendship, in memory and on disk."""
    for end in ("remove", "block"):
        lan, alice, bob = friends()
        ticket_id = taken(alice, bob).ticket.ticket_id
        bob.do(getattr(bob.engine, end)(lan.moment, alice.user))
        assert bob.engine.resuming.presented(lan.moment, ticket_id, 5) is None
        assert alice.user not in bob.disk.issued
        assert alice.user not in bob.disk.tickets
        assert bob.take_ticket(alice)[1] is None


def test_a_friendship_that_ends_while_the_ticket_is_consumed() -> None:
    """The link that comes up is a stranger's, and a blocked person's is closed."""
    for end, relation in (("remove", Relation.DECLINED), ("block", Relation.BLOCKED)):
        lan, alice, bob = friends()
        lan.cut_all()
        bob.holds_commits = True
        lan.present(alice, bob, taken(alice, bob))
        bob.do(getattr(bob.engine, end)(lan.moment, alice.user))
        bob.holds_commits = False
        bob.commit()
        assert bob.disk.contacts[alice.user].relation is relation
        assert (alice.user in bob.disk.issued) is False
        assert (lan.link(alice, bob) is None) is (end == "block")


def test_a_peer_with_another_link_key_than_its_card_is_dialled_in_full() -> None:
    """A beacon that is newer than the pinned card."""
    lan, alice, bob = friends()
    assert alice.engine.resuming.resume(lan.moment, bob.user, b"n" * 32, 3_000) == (Step(), None)
    assert alice.engine.resuming.resume(lan.moment, UserId(bytes(16)), bytes(32), 3_000) == (Step(), None)


# Clocks


@pytest.mark.parametrize("jump_ms", [LIFETIME_MS, 30 * LIFETIME_MS, -3_600_000])
def test_a_clock_that_jumps_costs_one_full_handshake(jump_ms: int) -> None:
    """Both clocks: the holder does not even try."""
    lan, alice, bob = friends()
    lan.set_clocks(jump_ms)
    assert [again(lan, alice, bob) for _ in range(2)] == [Pattern.XK, Pattern.KK]
    assert lan.refused == 0
    assert len(alice.disk.tickets[bob.user]) == 1


def test_a_clock_that_went_back_during_a_chain() -> None:
    """The last full handshake lies in the future: nobody issues a ticket on such a chain, and a new one begins."""
    lan, alice, bob = friends()
    assert again(lan, alice, bob) is Pattern.KK
    resumption = taken(alice, bob)
    lan.set_clocks(-3_600_000)
    assert shown(lan, bob, resumption.ticket.ticket_id).ticket is None
    assert [again(lan, alice, bob) for _ in range(3)] == [Pattern.XK, Pattern.KK, Pattern.KK]


# Tickets that were taken and not shown


def test_a_ticket_that_nobody_saw_serves_the_next_dial() -> None:
    """A friend who is away costs one write, not one ticket for each attempt."""
    lan, alice, bob = friends()
    lan.cut_all()
    resumption = taken(alice, bob)
    for _ in range(5):
        alice.do(alice.engine.resuming.unused(lan.moment, bob.user, resumption.ticket))
        step, resumption = alice.take_ticket(bob)
        assert step == Step()
        assert resumption is not None
    lan.present(alice, bob, resumption)
    assert lan.patterns[-1] is Pattern.KK


@pytest.mark.parametrize("how", ["they dialled", "we stop", "they came first"])
def test_a_ticket_that_nobody_saw_goes_back_to_the_disk(how: str) -> None:
    lan, alice, bob = friends()
    lan.cut_all()
    ticket = taken(alice, bob).ticket
    if how == "they came first":
        lan.connect(bob, alice)
        alice.do(alice.engine.resuming.unused(lan.moment, bob.user, ticket))
    else:
        alice.do(alice.engine.resuming.unused(lan.moment, bob.user, ticket))
        assert alice.disk.tickets[bob.user] == ()
        if how == "we stop":
            alice.do(alice.engine.resuming.stop(lan.moment))
        else:
            lan.connect(bob, alice)
    assert alice.disk.tickets[bob.user] == (ticket,)


def test_a_ticket_that_nobody_saw_is_not_kept_of_somebody_who_is_no_friend_any_more() -> None:
    lan, alice, bob = friends()
    ticket = taken(alice, bob).ticket
    alice.do(alice.engine.resuming.unused(lan.moment, bob.user, ticket))
    alice.do(alice.engine.remove(lan.moment, bob.user))
    assert alice.engine.resuming.stop(lan.moment) == Step()
    assert alice.engine.resuming.unused(lan.moment, bob.user, ticket) == Step()


# Early packets


def waiting(lan: Lan, sender: Host, receiver: Host, *texts: str) -> None:
    """Messages that were under way when the link broke, or were written after that."""
    lan.cut_all()
    lan.carried.clear()
    for text in texts:
        lan.say(sender, receiver, text)


def test_what_waits_travels_with_the_first_frame_once_and_in_order() -> None:
    lan, alice, bob = friends()
    waiting(lan, alice, bob, "one", "two", "three")
    lan.dial(alice, bob)
    lan.say(alice, bob, "four")
    lan.deliver()
    assert bob.texts(alice.user) == ["one", "two", "three", "four"]
    assert packet_types(lan.early) == ["Message"] * 3
    assert packet_types(lan.carried).count("Message") == 4
    assert alice.states() == {"delivered": 4}


def test_what_was_encrypted_before_travels_byte_for_byte() -> None:
    """SF-67: a copy that had arrived is acknowledged again and shown once."""
    lan, alice, bob = friends()
    lan.carried.clear()
    lan.say(alice, bob, "one")
    (first,) = lan.carried
    bob.drops_acks = True
    lan.deliver()
    bob.drops_acks = False
    lan.cut_all()
    lan.dial(alice, bob)
    lan.deliver()
    assert lan.early == [first]
    assert bob.texts(alice.user) == ["one"]
    assert alice.states() == {"delivered": 1}


def test_only_what_fits_travels_early_and_the_rest_follows() -> None:
    lan, alice, bob = friends()
    texts = [f"{number} " + "x" * 1_000 for number in range(6)]
    waiting(lan, alice, bob, *texts)
    lan.dial(alice, bob)
    lan.deliver()
    assert 1 < len(lan.early) < 6
    assert bob.texts(alice.user) == texts
    assert packet_types(lan.carried).count("Message") == 6


def test_a_long_message_keeps_what_comes_after_it_from_overtaking() -> None:
    lan, alice, bob = friends()
    waiting(lan, alice, bob, "x" * 10_000, "short")
    lan.dial(alice, bob)
    lan.deliver()
    assert lan.early == []
    assert [len(text) for text in bob.texts(alice.user)] == [10_000, 5]


def test_nothing_travels_early_to_another_run_of_the_friend_s_program() -> None:
    """0-RTT only while the issuer runs as it did; a beacon tells that it does not."""
    lan, alice, bob = friends()
    waiting(lan, alice, bob, "one")
    lan.kill(bob)
    alice.engine.resuming.seen_running(bob.user, bob.instance)
    lan.dial(alice, bob)
    lan.deliver()
    assert (lan.early, lan.refused, lan.patterns[-1]) == ([], 0, Pattern.KK)
    assert bob.texts(alice.user) == ["one"]


def test_early_packets_to_a_friend_who_restarted_unnoticed_come_again() -> None:
    """One refusal, one full handshake, nothing lost, nothing twice."""
    lan, alice, bob = friends()
    waiting(lan, alice, bob, "one", "two")
    lan.kill(bob)
    lan.dial(alice, bob)
    lan.deliver()
    assert (lan.early, lan.refused, lan.patterns[-1]) == ([], 1, Pattern.XK)
    assert bob.texts(alice.user) == ["one", "two"]
    assert alice.states() == {"delivered": 2}


def test_after_our_own_restart_nothing_is_known_of_the_friend_s_run() -> None:
    lan, alice, bob = friends()
    waiting(lan, alice, bob, "one")
    lan.kill(alice)
    lan.dial(alice, bob)
    lan.deliver()
    assert (lan.early, lan.patterns[-1]) == ([], Pattern.KK)
    assert bob.texts(alice.user) == ["one"]


def test_early_packets_whose_link_dies_are_sent_again_on_the_next() -> None:
    lan, alice, bob = friends()
    waiting(lan, alice, bob, "one", "two")
    lan.dial(alice, bob)
    lan.cut_all()
    assert bob.texts(alice.user) == ["one", "two"]
    assert alice.states() == {"queued": 2}
    lan.dial(alice, bob)
    lan.deliver()
    assert bob.texts(alice.user) == ["one", "two"]
    assert alice.states() == {"delivered": 2}


@pytest.mark.parametrize("first", ["alice", "bob"])
def test_both_resume_at_the_same_moment_with_messages_on_the_way(first: str) -> None:
    """One link stays; what came on the other is not shown twice, what did not is sent again."""
    lan, alice, bob = friends()
    waiting(lan, alice, bob, "a1", "a2")
    waiting(lan, bob, alice, "b1", "b2")
    dials = [(alice, bob, taken(alice, bob)), (bob, alice, taken(bob, alice))]
    for initiator, responder, resumption in dials if first == "alice" else dials[::-1]:
        lan.present(initiator, responder, resumption)
    lan.deliver()
    assert lan.patterns[-2:] == [Pattern.KK] * 2
    assert len(lan.links()) == 1
    assert (bob.texts(alice.user), alice.texts(bob.user)) == (["a1", "a2"], ["b1", "b2"])
    assert alice.states() == bob.states() == {"delivered": 2}
    for host in (alice, bob):
        assert len(host.said(MessageArrived)) == 2


def test_early_packets_that_get_no_answer_are_sent_again_after_a_while() -> None:
    lan, alice, bob = friends()
    waiting(lan, alice, bob, "one")
    bob.drops_acks = True
    lan.dial(alice, bob)
    lan.deliver()
    bob.drops_acks = False
    lan.pass_time(31)
    lan.deliver()
    assert packet_types(lan.carried).count("Message") == 2
    assert alice.states() == {"delivered": 1}
    assert bob.texts(alice.user) == ["one"]


def test_what_was_sealed_anew_since_is_sent_again() -> None:
    """The friend's session changed between the first frame and the link: the old ciphertext does not count."""
    lan, alice, bob = friends()
    waiting(lan, alice, bob, "one")
    resumption = taken(alice, bob)
    assert len(resumption.early) == 1
    step = Step()
    alice.engine.sending.seal_anew(step, lan.moment, bob.user)
    alice.do(step)
    lan.present(alice, bob, resumption)
    lan.deliver()
    assert packet_types(lan.carried).count("Message") == 2
    assert bob.texts(alice.user) == ["one"]


def test_early_packets_wait_for_our_own_unconfirmed_request() -> None:
    """What comes first on every link comes first on a resumed one too."""
    lan, alice, bob = friends()
    waiting(lan, alice, bob, "one")
    step = Step()
    alice.engine.friendship.ask_again(step, lan.moment, bob.user)
    alice.do(step)
    assert taken(alice, bob).early == ()


def test_a_message_that_travelled_early_is_a_message() -> None:
    lan, alice, bob = friends()
    waiting(lan, alice, bob, "one")
    resumption = taken(alice, bob)
    assert [packet[1] for packet in resumption.early] == [Message.TYPE]
    assert "one" not in repr(resumption)
    assert repr(resumption.ticket.secret) not in repr(resumption)
