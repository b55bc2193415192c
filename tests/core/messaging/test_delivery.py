"""Messages: the one receiving order, ACK after the commit, once and in order.

S2-15, S2-16, S2-24 to S2-34, S2-58, S2-61, SF-62 to SF-71.
"""

import os
from dataclasses import replace

import pytest

from core.errors import CommandError
from core.messaging.effects import CheckStored, LoadOutbox, SendPacket
from core.messaging.events import MessageArrived, MessageQueued, MessageStateChanged
from core.messaging.model import LINES, MessageState
from core.messaging.outbox import WINDOW
from core.messaging.sending import MAX_WAITING
from core.messaging.writes import FinishOutgoing, PutIncoming
from core.protocol.constants import MESSAGE_HEADER_BYTES
from core.protocol.content import Content, content_hash, encode_content
from core.protocol.ids import ClientId, MessageId
from core.protocol.packets import Ack, AckError, Message, Status, decode
from tests.fakes.changes import Table
from tests.fakes.lan import Host, Lan, friends, packet_types, pair

HOUR_MS = 3_600_000


def states(host: Host) -> list[str]:
    """What was told of own messages, apart from their being sent, which is told to those who wait."""
    told = [event.state for event in host.said(MessageStateChanged)]
    return [state.value for state in told if state is not MessageState.SENT]


def arrivals(host: Host) -> list[str]:
    return [event.message.text for event in host.said(MessageArrived)]


def sealed(sender: Host, receiver: Host, text: str = "x", /, **wrong) -> Message:
    """A Message of `sender`, encrypted with its session; `wrong` replaces fields of the packet or of the content."""
    state = sender.engine.state
    datetime = state.timeline.next(sender.lan.moment.ms)
    ids = {"sender": state.me, "receiver": receiver.user, "client": state.client, "datetime": datetime}
    inner = ids | {key[6:]: value for key, value in wrong.items() if key.startswith("inner_")}
    plain = wrong.get("plain") or encode_content(
        Content(wrong.get("kind", "text"), 5, body=text, reply_to=wrong.get("reply_to"), **inner),
        os.urandom(16),
    )
    olm_type, body = state.ratchet.encrypt(receiver.user, plain)
    outer = ids | {key: value for key, value in wrong.items() if key in ids}
    return Message(
        0, hash=wrong.get("hash", content_hash(plain)), ciphertext=bytes([olm_type]) + body, **outer
    )


def answers(lan: Lan, host: Host, packet: Message | bytes) -> list[Ack]:
    """Feeds one packet to `host` on the link of the two friends; what it sends back."""
    link_id, data = lan.link(*lan.hosts[:2]), packet if isinstance(packet, bytes) else packet.encode()
    lan.carried.clear()
    host.do(host.engine.packets(lan.moment, link_id, [data]))
    return [decode(each) for each in lan.carried]


# -- the plain story


def test_a_message_is_stored_acknowledged_and_told():
    """S2-15, S2-16, S2-33, S2-34: both ends keep it whole, the sender learns of it."""
    lan, alice, bob = friends()
    reply_to = MessageId(os.urandom(16))
    step, message = alice.engine.send_text(lan.moment, bob.user, "Grüße 👋", reply_to)
    alice.do(step)
    lan.deliver()
    stored = bob.disk.messages[message.message_id]
    assert (stored.text, stored.sender, stored.reply_to) == ("Grüße 👋", alice.user, reply_to)
    assert (stored.sent_at, stored.datetime, stored.kind) == (lan.moment.ms, message.datetime, "text")
    assert stored.conversation == alice.user
    assert arrivals(bob) == ["Grüße 👋"]
    assert states(alice) == ["delivered"]
    assert [event.message for event in alice.said(MessageQueued)] == [message]
    assert not alice.disk.outbox
    assert packet_types(lan.carried) == ["Message", "Ack"]
    assert alice.engine.state.stats.messages_out == bob.engine.state.stats.messages_in == 1


def test_the_acknowledgement_leaves_before_the_announcement():
    """Section 5: store, ACK, announce."""
    lan, alice, bob = friends()
    step = bob.engine.packets(lan.moment, lan.link(alice, bob), [sealed(alice, bob).encode()])
    assert [type(write) for write in step.writes] == [PutIncoming]
    ack, event = step.effects
    assert isinstance(ack, SendPacket)
    assert isinstance(event.event, MessageArrived)


def test_a_message_to_an_absent_friend_waits_and_is_delivered_later():
    """SF-67, SF-68: persist, send when there is a link, in order."""
    lan, alice, bob = friends()
    lan.cut_all()
    for text in "abc":
        lan.say(alice, bob, text)
    assert states(alice) == ["queued"] * 3
    lan.kill(alice)
    lan.connect(bob, alice)
    lan.deliver()
    assert bob.texts(alice.user) == ["a", "b", "c"]
    assert alice.states() == {"delivered": 3}


def test_the_status_byte_tells_nothing():
    """S2-25: 0 whatever the sender shows of themselves."""
    lan, alice, bob = friends()
    for status in alice.engine.state.status.__class__:
        alice.do(alice.engine.set_status(status, None))
        lan.settle()
        if lan.link(alice, bob) is None:
            lan.connect(alice, bob)
        lan.carried.clear()
        lan.say(alice, bob, "x")
        (message,) = [decode(packet) for packet in lan.carried if packet[1] == Message.TYPE]
        assert message.status is Status.ONLINE
        lan.deliver()


def test_texts_that_cannot_be_sent():
    """S2-26: 60,000 bytes at most after NFC; nothing empty; nothing to people who are no friends."""
    lan, alice, bob = friends()
    lan.say(alice, bob, "x" * 60_000)
    lan.say(alice, bob, "e\u0301" * 30_000)
    lan.deliver()
    assert [len(text.encode()) for text in bob.texts(alice.user)] == [60_000, 60_000]
    refused = {
        "x" * 60_001: "too_long",
        "ü" * 30_001: "too_long",
        " \n": "bad_argument",
        "\ud800": "bad_argument",
    }
    for text, code in refused.items():
        with pytest.raises(CommandError) as caught:
            lan.say(alice, bob, text)
        assert caught.value.code == code
    carol = lan.host("carol")
    with pytest.raises(CommandError) as caught:
        lan.say(alice, carol, "hi")
    assert caught.value.code == "not_friend"
    alice.do(alice.engine.block(lan.moment, bob.user))
    with pytest.raises(CommandError) as caught:
        lan.say(alice, bob, "hi")
    assert caught.value.code == "blocked"
    assert alice.engine.state.timeline.last == max(m.datetime for m in alice.disk.messages.values())


def test_a_bounded_number_of_messages_waits():
    lan, alice, bob = friends()
    alice.engine.state.outbox._queues.clear()
    alice.engine.state.outbox.__init__({bob.user: MAX_WAITING})
    with pytest.raises(CommandError) as caught:
        lan.say(alice, bob, "one more")
    assert caught.value.code == "too_many"


# -- error codes


def test_code_1_for_messages_of_strangers_and_to_others():
    """S2-29: the receiver must be us, the sender a friend, and the one at the far end."""
    lan, alice, bob = friends()
    carol = lan.host("carol")
    for wrong in ({"receiver": carol.user}, {"sender": carol.user}):
        (ack,) = answers(lan, bob, sealed(alice, bob, **wrong))
        assert (ack.ack, ack.error, ack.user) == (False, AckError.ID_NOT_VALIDATED, bob.user)
    link_id = lan.connect(carol, bob)
    forwarded = sealed(alice, bob)
    (effect,) = bob.engine.packets(lan.moment, link_id, [forwarded.encode()]).effects
    assert decode(effect.packet).error is AckError.ID_NOT_VALIDATED
    assert not bob.texts()
    assert answers(lan, bob, forwarded)[0].ack


def test_code_2_for_a_wrong_hash_and_for_content_of_another_message():
    """S2-31: the hash is of the plain content; the inner header repeats the packet."""
    lan, alice, bob = friends()
    carol = lan.host("carol")
    hostile = (
        {"hash": bytes(16)},
        {"inner_sender": carol.user},
        {"inner_receiver": carol.user},
        {"inner_client": ClientId(bytes(16))},
        {"inner_datetime": 1},
    )
    for wrong in hostile:
        (ack,) = answers(lan, bob, sealed(alice, bob, **wrong))
        assert ack.error is AckError.HASH_MISMATCH, wrong
    assert not bob.texts()
    assert not bob.said(MessageArrived)
    assert bob.engine.state.stats.messages_rejected == len(hostile)


def test_code_3_for_what_cannot_be_parsed():
    """S2-32: the packet itself as far as it can be named, or the content inside."""
    lan, alice, bob = friends()
    for plain in (b"short", bytes(16) + b"\x00\x02{}", bytes(16) + b"\x00\x01{"):
        (ack,) = answers(lan, bob, sealed(alice, bob, plain=plain))
        assert ack.error is AckError.UNPARSABLE
    message = sealed(alice, bob)
    (ack,) = answers(lan, bob, message.encode() + b"trailing")
    assert (ack.error, ack.message_id) == (AckError.UNPARSABLE, message.message_id)
    assert answers(lan, bob, message.encode()[: MESSAGE_HEADER_BYTES - 1]) == []
    assert answers(lan, bob, message)[0].ack


def test_code_4_for_what_cannot_be_decrypted():
    """S2-32: with signed keys for a new session."""
    lan, alice, bob = friends()
    message = sealed(alice, bob)
    (ack,) = answers(lan, bob, replace(message, ciphertext=b"\x01garbage"))
    assert ack.error is AckError.UNDECRYPTABLE
    assert ack.keys.verify(bob.disk.identity.identity_key, bob.user, alice.user)
    assert answers(lan, bob, message)[0].ack


def test_content_of_an_unknown_type_is_kept():
    """A newer version's message is stored with its type and delivered."""
    lan, alice, bob = friends()
    assert answers(lan, bob, sealed(alice, bob, "{}", kind="poll"))[0].ack
    (stored,) = bob.disk.messages.values()
    assert (stored.kind, stored.text) == ("poll", "{}")


@pytest.mark.parametrize("kind", sorted(LINES))
def test_a_friend_puts_no_system_line_into_our_conversation(kind):
    lan, alice, bob = friends()
    assert answers(lan, bob, sealed(alice, bob, "", kind=kind))[0].ack
    (stored,) = bob.disk.messages.values()
    assert (stored.kind, stored.is_line) == ("unknown", False)


@pytest.mark.parametrize("error", [AckError.HASH_MISMATCH, AckError.UNPARSABLE])
def test_a_refused_message_has_failed_and_can_be_sent_again(error):
    """S2-34: the code reaches the person; a retry keeps the id and arrives, also after later messages."""
    lan, alice, bob = friends()
    bob.drops_acks = True
    first = lan.say(alice, bob, "first")
    bob.disk.table, kept = Table(), bob.disk.table
    refusal = Ack(False, error, 0, bob.user, alice.disk.client, first).encode()
    alice.do(alice.engine.packets(lan.moment, lan.link(alice, bob), [refusal]))
    assert states(alice)[-1] == "failed"
    assert alice.disk.errors == {first: error}
    lan._under_way.clear()
    bob.disk.table, bob.drops_acks = kept, False
    lan.say(alice, bob, "second")
    lan.deliver()
    alice.do(alice.engine.retry(lan.moment, alice.disk.messages[first]))
    lan.deliver()
    assert bob.texts(alice.user) == ["second", "first"]
    assert alice.states() == {"delivered": 2}
    assert alice.disk.errors == {}
    assert states(alice) == ["failed", "delivered", "queued", "delivered"]


def test_only_a_failed_message_can_be_sent_again():
    lan, alice, bob = friends()
    delivered = lan.say(alice, bob, "delivered")
    lan.deliver()
    lan.cut_all()
    waiting = alice.disk.messages[lan.say(alice, bob, "waiting")]
    theirs = replace(waiting, state=MessageState.FAILED, message_id=delivered, client=None)
    deleted = replace(theirs, client=waiting.client, is_deleted=True)
    failed = replace(waiting, state=MessageState.FAILED)
    for wrong in (alice.disk.messages[delivered], failed, theirs, deleted):
        with pytest.raises(CommandError) as caught:
            alice.engine.retry(lan.moment, wrong)
        assert caught.value.code == "bad_argument"


def test_a_retried_message_of_an_older_installation_keeps_its_client():
    """The id is made of sender, client and datetime: the content repeats the packet's client, not today's."""
    lan, alice, bob = friends()
    lan.cut_all()
    first = lan.say(alice, bob, "from before")
    alice.disk.client = ClientId(b"n" * 16)
    del alice.disk.outbox[first]
    message = replace(alice.disk.messages[first], state=MessageState.FAILED)
    alice.boot()
    lan.connect(alice, bob)
    alice.do(alice.engine.retry(lan.moment, message))
    lan.settle()
    assert bob.texts(alice.user) == ["from before"]
    assert list(bob.disk.messages) == [first]


# -- commit first


def test_nothing_leaves_before_its_commit():
    """Section 0, "acknowledge when": no packet, no ACK and no announcement ahead of the disk, at either end."""
    lan, alice, bob = friends()
    alice.holds_commits = bob.holds_commits = True
    lan.say(alice, bob, "one")
    assert (lan.carried, alice.events) == ([], [])
    alice.commit()
    assert packet_types(lan.carried) == ["Message"]
    lan.deliver()
    assert (packet_types(lan.carried), bob.events, bob.texts()) == (["Message"], [], [])
    bob.commit()
    assert packet_types(lan.carried) == ["Message", "Ack"]
    assert arrivals(bob) == bob.texts() == ["one"]


def test_a_duplicate_of_an_uncommitted_message_waits_for_the_commit():
    """SF-71: the copy is neither decrypted again nor acknowledged early."""
    lan, alice, bob = friends()
    bob.holds_commits = True
    packet = sealed(alice, bob).encode()
    link_id = lan.link(alice, bob)
    for _ in range(3):
        bob.do(bob.engine.packets(lan.moment, link_id, [packet]))
    assert lan.carried == []
    bob.commit()
    assert [decode(each).ack for each in lan.carried] == [True, True]
    assert arrivals(bob) == ["x"]
    assert bob.engine.state.stats.messages_duplicate == 1


def test_a_failed_commit_acknowledges_nothing_and_loses_nothing():
    """The disk is full at the receiver, then at the sender: after reloading everything is as it was."""
    lan, alice, bob = friends()
    bob.holds_commits = True
    lan.say(alice, bob, "one")
    lan.deliver()
    bob.fail_commit()
    assert (bob.texts(), arrivals(bob)) == ([], [])
    assert "Ack" not in packet_types(lan.carried)
    bob.holds_commits, alice.holds_commits = False, True
    lan.say(alice, bob, "never accepted")
    alice.fail_commit()
    lan.settle()
    assert bob.texts(alice.user) == ["one"]
    assert alice.texts() == ["one"]


def test_a_request_is_confirmed_after_its_commit_only():
    lan, alice, bob = pair()
    alice.do(alice.engine.request(lan.moment, bob.user, ""))
    lan.connect(alice, bob)
    bob.holds_commits = True
    lan.deliver()
    assert packet_types(lan.carried) == ["ChatRequest"]
    assert bob.events == []
    bob.commit()
    assert packet_types(lan.carried) == ["ChatRequest", "Ack"]


def test_fresh_keys_are_offered_after_the_account_is_stored():
    """The one-time key must survive a crash between the refusal and its use."""
    lan, alice, bob = friends()
    bob.holds_commits = True
    before = bob.disk.account
    bob.do(
        bob.engine.packets(
            lan.moment, lan.link(alice, bob), [replace(sealed(alice, bob), ciphertext=b"\1x").encode()]
        )
    )
    assert lan.carried == []
    bob.commit()
    assert bob.disk.account != before
    assert decode(lan.carried[0]).keys is not None


# -- once and in order


def test_a_lost_acknowledgement_is_sent_again_without_a_second_copy():
    """SF-71: after a reconnect the stored ciphertext comes again byte for byte, and is acknowledged again."""
    lan, alice, bob = friends()
    bob.drops_acks = True
    lan.say(alice, bob, "once")
    lan.deliver()
    lan.cut_all()
    bob.drops_acks = False
    lan.connect(alice, bob)
    lan.deliver()
    first, second = (packet for packet in lan.carried if packet[1] == Message.TYPE)
    assert first == second
    assert arrivals(bob) == bob.texts() == ["once"]
    assert alice.states() == {"delivered": 1}
    assert bob.engine.state.stats.messages_duplicate == 1


def test_copies_share_the_answer_of_the_disk():
    """A copy that comes while the disk is asked about the first is not received twice, whatever link it came on."""
    lan, alice, bob = friends()
    message = sealed(alice, bob, "late")
    bob.engine.state.received[alice.user, alice.disk.client] = message.datetime + 5
    first_link = lan.link(alice, bob)
    step = bob.engine.packets(lan.moment, first_link, [message.encode()] * 3)
    assert step.effects == [CheckStored(first_link, message)]
    lan.pass_time(10)
    new_link = lan.connect(alice, bob)
    assert bob.engine.packets(lan.moment, new_link, [message.encode()]).effects == []
    answer = bob.engine.checked(lan.moment, first_link, message, False)
    assert isinstance(answer.writes[0], PutIncoming)
    assert answer.effects[0].link_id == new_link
    assert bob.engine.packets(lan.moment, new_link, [message.encode()]).effects == [
        CheckStored(new_link, message)
    ]


def test_an_answer_of_the_disk_about_somebody_who_is_no_friend_any_more_is_dropped():
    lan, alice, bob = friends()
    message, link_id = sealed(alice, bob), lan.link(alice, bob)
    bob.do(bob.engine.remove(lan.moment, alice.user))
    for is_stored in (True, False):
        assert bob.engine.checked(lan.moment, link_id, message, is_stored).effects == []


def test_questions_to_the_disk_are_bounded():
    """A friend that repeats old messages without end gets as many questions as a few windows need."""
    lan, alice, bob = friends()
    bob.engine.state.received[alice.user, alice.disk.client] = 2**60
    base = sealed(alice, bob)
    copies = [replace(base, datetime=number).encode() for number in range(2_000)]
    step = bob.engine.packets(lan.moment, lan.link(alice, bob), copies)
    assert len(step.effects) == 1_024


def test_datetimes_rise_whatever_the_clock_does():
    """S2-27, S2-61: within a millisecond, with the clock set back an hour, across a restart."""
    lan, alice, bob = friends()
    for _ in range(3):
        lan.say(alice, bob, "same millisecond")
    lan.set_clocks(-HOUR_MS)
    lan.say(alice, bob, "set back")
    lan.kill(alice)
    lan.say(alice, bob, "after a restart")
    lan.set_clocks(3 * HOUR_MS)
    lan.say(alice, bob, "forward")
    datetimes = [message.datetime for message in alice.disk.messages.values()]
    assert datetimes == sorted(set(datetimes))
    lan.settle()
    assert [m.datetime for m in bob.disk.messages.values()] == datetimes


@pytest.mark.parametrize("count", [WINDOW, 600, 3_000])
def test_more_messages_than_the_window_arrive_in_order(count):
    """SF-68: at most 256 in flight per friend; the rest waits on the disk and follows."""
    lan, alice, bob = friends()
    lan.cut_all()
    texts = [str(number) for number in range(count)]
    for text in texts:
        lan.say(alice, bob, text)
    lan.kill(alice)
    alice.holds_reads = True
    lan.connect(alice, bob)
    in_flight = 0
    while alice.disk.outbox:
        alice.answer()
        in_flight = max(in_flight, len(lan._under_way))
        if len(texts) < count + 20:
            texts.append(f"+{len(texts)}")
            lan.say(alice, bob, texts[-1])
        lan.deliver(100)
    assert in_flight <= WINDOW + 10
    assert bob.texts(alice.user) == texts
    assert alice.engine.state.outbox.pending(bob.user) == 0
    assert alice.states() == {"delivered": len(texts)}


def resends(lan: Lan, seconds: int) -> list[int]:
    """After how many seconds from now Messages are put on a link again."""
    times = []
    for second in range(1, seconds + 1):
        lan.carried.clear()
        lan.pass_time(1)
        times += [second] * packet_types(lan.carried).count("Message")
        lan.deliver()
    return times


def test_what_is_not_acknowledged_in_time_is_sent_again_ever_more_rarely():
    """30 s, then doubling up to 480 s; a new link starts at 30 s again."""
    lan, alice, bob = friends()
    bob.drops_acks = True
    lan.say(alice, bob, "x")
    lan.deliver()
    assert resends(lan, 1_500) == [30, 90, 210, 450, 930, 1410]
    lan.cut_all()
    assert resends(lan, 500) == []
    lan.connect(alice, bob)
    assert resends(lan, 100) == [30, 90]
    bob.drops_acks = False
    assert resends(lan, 200) == [110]
    assert alice.states() == {"delivered": 1}


def test_the_clock_of_the_resend_starts_anew_with_every_acknowledgement():
    lan, alice, bob = friends()
    for text in "ab":
        lan.say(alice, bob, text)
    lan.pass_time(20)
    lan.deliver(1)
    bob.drops_acks = True
    lan.deliver()
    assert resends(lan, 40) == [30]


def test_a_message_without_an_answer_is_told_to_be_sent():
    lan, alice, bob = friends()
    bob.drops_acks = True
    message_id = lan.say(alice, bob, "x")
    lan.deliver()
    lan.pass_time(1)
    told = [(event.message_id, event.state) for event in alice.said(MessageStateChanged)]
    assert told == [(message_id, MessageState.SENT)]


def test_a_message_that_waits_for_a_slow_disk_is_not_told_to_be_sent():
    lan, alice, bob = friends()
    alice.holds_commits = True
    lan.say(alice, bob, "x")
    lan.pass_time(5)
    assert alice.events == []
    alice.commit()
    told = [event.state for event in alice.said(MessageStateChanged)]
    assert told == [MessageState.SENT]


def test_a_row_that_was_not_yet_written_when_the_disk_was_read_is_asked_for_again():
    """The answer is older than the count: nobody else would ask."""
    lan, alice, bob = friends()
    lan.cut_all()
    first = lan.say(alice, bob, "first")
    lan.kill(alice)
    alice.holds_reads = True
    alice.engine.link_up(lan.moment, 70, bob.hello(), True, bob.address)
    alice.engine.send_text(lan.moment, bob.user, "second", None)
    for answer, loads in (([], True), ([alice.disk.outbox[first]], True), ([], False)):
        step = alice.engine.outbox_loaded(lan.moment, bob.user, answer)
        assert any(isinstance(effect, LoadOutbox) for effect in step.effects) is loads


# -- acknowledgements


def test_an_acknowledgement_counts_on_the_link_with_the_receiver_only():
    """Section 3: forwarded by somebody else, in somebody else's name or for another's message it has no effect."""
    lan, alice, bob = friends()
    carol = lan.host("carol")
    carol_link = lan.befriend(carol, alice)
    bob.drops_acks = carol.drops_acks = True
    to_bob, to_carol = lan.say(alice, bob, "b"), lan.say(alice, carol, "c")
    good = Ack(True, AckError.NONE, 0, bob.user, alice.disk.client, to_bob)
    forwarded = [(carol_link, good), (carol_link, replace(good, user=carol.user))]
    forwarded += [(lan.link(alice, bob), replace(good, user=carol.user, message_id=to_bob))]
    forwarded += [(lan.link(alice, bob), replace(good, message_id=to_carol))]
    for link_id, ack in forwarded:
        step = alice.engine.packets(lan.moment, link_id, [ack.encode()])
        assert not step.writes
        assert not step.at_once
    step = alice.engine.packets(lan.moment, lan.link(alice, bob), [good.encode()])
    assert step.writes == [FinishOutgoing(to_bob, bob.user, MessageState.DELIVERED, lan.moment.ms)]
    assert not alice.engine.packets(lan.moment, lan.link(alice, bob), [good.encode()]).writes


def test_removal_ends_what_waits():
    """Messages to somebody removed are not sent later; they show as failed."""
    lan, alice, bob = friends()
    lan.cut_all()
    lan.say(alice, bob, "never")
    alice.do(alice.engine.remove(lan.moment, bob.user))
    assert states(alice) == ["queued", "failed"]
    lan.settle()
    assert alice.states() == {"failed": 1}
    assert bob.texts() == []
    assert alice.engine.state.outbox.pending(bob.user) == 0


def test_a_load_of_an_ended_friendship_does_not_reach_the_next_one():
    """The disk answers late: what it read belonged to people who are strangers since."""
    lan, alice, bob = friends()
    lan.cut_all()
    for number in range(WINDOW + 10):
        lan.say(alice, bob, str(number))
    lan.kill(alice)
    alice.holds_reads = True
    lan.connect(alice, bob)
    alice.do(alice.engine.remove(lan.moment, bob.user))
    lan.deliver()
    lan.befriend(alice, bob)
    lan.say(alice, bob, "new")
    alice.answer()
    lan.settle()
    assert bob.texts(alice.user) == ["new"]
    assert not alice.disk.outbox


def test_a_load_is_asked_for_once():
    lan, alice, bob = friends()
    lan.cut_all()
    for number in range(WINDOW + 1):
        lan.say(alice, bob, str(number))
    lan.kill(alice)
    alice.holds_reads = True
    step = alice.engine.link_up(lan.moment, 70, bob.hello(), True, bob.address)
    (load,) = [effect for effect in step.effects if isinstance(effect, LoadOutbox)]
    assert load == LoadOutbox(bob.user, -1, WINDOW)
    alice.engine.link_down(lan.moment, 70)
    step = alice.engine.link_up(lan.moment, 71, bob.hello(), True, bob.address)
    assert not [effect for effect in step.effects if isinstance(effect, LoadOutbox)]
    step = alice.engine.outbox_loaded(lan.moment, bob.user, alice.disk.load(load))
    assert sum(isinstance(effect, SendPacket) for effect in step.effects) == WINDOW
