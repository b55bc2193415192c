"""The journal's window over a disk that answers late (SF-67, SF-68)."""

from hypothesis import given
from hypothesis import strategies as st

from core.messaging.outbox import WINDOW, Outbox
from core.messaging.writes import OutboxEntry
from core.protocol.ids import ClientId, MessageId, UserId

PEER, OTHER = UserId(b"p" * 16), UserId(b"q" * 16)


def entry(number: int, ciphertext: bytes | None = None) -> OutboxEntry:
    message_id = MessageId(number.to_bytes(16, "big"))
    return OutboxEntry(message_id, PEER, ClientId(bytes(16)), number, b"x", ciphertext and 1, ciphertext)


def entries(*numbers: int) -> list[OutboxEntry]:
    return [entry(number) for number in numbers]


def numbers(outbox: Outbox) -> list[int]:
    return [each.datetime for each in outbox.window(PEER)]


def finish(outbox: Outbox, number: int) -> None:
    outbox.finish(PEER, entry(number).message_id, 0.0)


def test_new_messages_take_part_while_nothing_older_waits():
    outbox = Outbox({})
    for number in range(WINDOW):
        assert outbox.accepts(PEER)
        outbox.add(entry(number), in_window=True)
    assert not outbox.accepts(PEER)
    outbox.add(entry(WINDOW), in_window=False)
    assert outbox.pending(PEER) == WINDOW + 1
    finish(outbox, 0)
    assert not outbox.accepts(PEER)
    assert outbox.accepts(OTHER)


def test_the_disk_is_read_when_half_the_window_is_free():
    outbox = Outbox({PEER: WINDOW + 100})
    assert outbox.next_load(PEER) == (-1, WINDOW)
    assert outbox.next_load(PEER) is None
    assert outbox.loaded(PEER, entries(*range(WINDOW))) == entries(*range(WINDOW))
    for number in range(WINDOW // 2 - 1):
        finish(outbox, number)
    assert outbox.next_load(PEER) is None
    finish(outbox, WINDOW // 2 - 1)
    assert outbox.next_load(PEER) == (WINDOW - 1, WINDOW // 2)


def test_a_retried_message_takes_part_at_once_and_is_never_read_past():
    """Its datetime lies below what was read already: reading on from the newest would never find it."""
    outbox = Outbox({PEER: 3})
    outbox.next_load(PEER)
    outbox.loaded(PEER, entries(10, 20, 30))
    outbox.add_again(entry(5))
    assert numbers(outbox) == [5, 10, 20, 30]
    assert outbox.pending(PEER) == 4
    assert outbox.next_load(PEER) is None


def test_a_retried_message_does_not_hide_older_ones_on_the_disk():
    """Reading goes on from what was read, not from the newest in the window."""
    outbox = Outbox({PEER: 2})
    outbox.add_again(entry(50))
    assert outbox.next_load(PEER)[0] == -1
    assert outbox.loaded(PEER, entries(10, 20, 50)) == entries(10, 20)
    assert outbox.pending(PEER) == len(outbox.window(PEER)) == 3


def test_what_was_finished_while_the_disk_was_read_does_not_come_back():
    outbox = Outbox({PEER: 1})
    outbox.add_again(entry(50))
    outbox.next_load(PEER)
    finish(outbox, 50)
    assert outbox.loaded(PEER, entries(10, 50)) == entries(10)
    finish(outbox, 10)
    assert outbox.pending(PEER) == 0
    assert outbox.accepts(PEER)


def test_a_message_retried_again_while_the_disk_is_read_stays():
    outbox = Outbox({PEER: 1})
    outbox.add_again(entry(50))
    outbox.next_load(PEER)
    finish(outbox, 50)
    outbox.add_again(entry(50))
    outbox.loaded(PEER, entries(10, 50))
    assert sorted(numbers(outbox)) == [10, 50]
    assert outbox.pending(PEER) == 2


def test_ciphertexts_forgotten_while_the_disk_was_read_stay_forgotten():
    outbox = Outbox({PEER: 2})
    outbox.next_load(PEER)
    outbox.forget_ciphertexts(PEER)
    assert outbox.loaded(PEER, [entry(1, b"old"), entry(2)]) == entries(1, 2)
    outbox.forget_ciphertexts(OTHER)


def test_an_answer_without_entries_corrects_the_count_unless_something_was_added():
    """Nobody asks an empty disk for ever, and nothing that is about to be written is given up."""
    outbox = Outbox({PEER: 2})
    outbox.next_load(PEER)
    outbox.add(entry(9), in_window=False)
    assert outbox.loaded(PEER, []) == []
    assert outbox.next_load(PEER) is not None
    outbox.loaded(PEER, [])
    assert outbox.next_load(PEER) is None
    assert outbox.pending(PEER) == 0


def test_answers_to_an_ended_friendship_are_void_one_by_one():
    outbox = Outbox({PEER: 1})
    outbox.next_load(PEER)
    assert outbox.drop(PEER) == []
    outbox.add_again(entry(7))
    outbox.add(entry(8), in_window=False)
    outbox.next_load(PEER)
    assert outbox.loaded(PEER, entries(1)) == []
    assert outbox.loaded(PEER, entries(8)) == entries(8)
    assert [each.datetime for each in outbox.drop(PEER)] == [7, 8]
    assert outbox.drop(PEER) == []


def test_answers_nobody_asked_for_are_ignored():
    outbox = Outbox({})
    assert outbox.loaded(PEER, entries(1)) == []
    outbox.add(entry(1), in_window=True)
    assert outbox.loaded(PEER, entries(2)) == []
    assert outbox.find(PEER, entry(1).message_id) == entry(1)
    assert outbox.find(OTHER, entry(1).message_id) is None


class Journal:
    """An outbox over a disk whose answers are as old as a test wants."""

    def __init__(self) -> None:
        self.disk: dict[int, OutboxEntry] = {}
        self.outbox = Outbox({})
        self.answers: list[list[OutboxEntry]] = []
        self.done: list[int] = []
        self.said = 0

    def say(self) -> None:
        self.said += 1
        self.disk[self.said] = entry(self.said)
        self.outbox.add(entry(self.said), self.outbox.accepts(PEER))

    def say_200(self) -> None:
        for _ in range(200):
            self.say()

    def finish_one(self) -> None:
        for each in self.outbox.window(PEER)[:1]:
            finish(self.outbox, each.datetime)
            self.done.append(each.datetime)
            del self.disk[each.datetime]

    def finish_all(self) -> None:
        while self.outbox.window(PEER):
            self.finish_one()

    def load(self) -> None:
        wanted = self.outbox.next_load(PEER)
        if wanted is not None:
            after, limit = wanted
            self.answers.append([self.disk[number] for number in sorted(self.disk) if number > after][:limit])

    def answer(self) -> None:
        if self.answers:
            self.outbox.loaded(PEER, self.answers.pop(0))

    def retry(self) -> None:
        if self.done:
            number = self.done.pop()
            self.disk[number] = entry(number)
            self.outbox.add_again(entry(number))

    def unseal(self) -> None:
        self.outbox.forget_ciphertexts(PEER)


_MOVES = ("say", "say", "say_200", "finish_one", "finish_all", "load", "answer", "retry", "unseal")


@given(st.lists(st.sampled_from(_MOVES), max_size=60))
def test_any_schedule_ends_with_an_empty_journal(moves):
    """The count, the window and the disk agree, whatever the order of reads, writes and answers."""
    journal = Journal()
    for move in moves:
        getattr(journal, move)()
        assert journal.outbox.pending(PEER) == len(journal.disk)
    for _ in range(len(journal.disk) + 3):
        for move in ("finish_all", "load", "answer"):
            getattr(journal, move)()
    assert not journal.disk
    assert journal.outbox.pending(PEER) == 0
