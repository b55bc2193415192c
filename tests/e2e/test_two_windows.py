"""Two people, two windows, one network: everything by mouse and keyboard, from the first start on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.person import Person, needs
from tests.fakes.ports import free_udp_port

pytestmark = pytest.mark.skipif(bool(needs()), reason=needs())

PASSPHRASE = "correct horse"


@pytest.fixture
def people(tmp_path: Path) -> Iterator[tuple[Person, Person]]:
    port = free_udp_port()
    alice, bob = Person("Alice", tmp_path / "alice", port), Person("Bob", tmp_path / "bob", port)
    yield alice, bob
    for person in (alice, bob):
        person.leave()


def test_a_day_of_two_people(people: tuple[Person, Person]) -> None:
    alice, bob = people
    first_run(alice, passphrase=True)
    first_run(bob)
    become_friends(alice, bob)
    verify_by_emoji(alice, bob)
    talk(alice, bob)
    edit_and_react(alice, bob)
    be_away_and_come_back(alice, bob)
    search(alice)
    lock_and_unlock(alice, bob)
    for person in people:
        person.quit()


def first_run(person: Person, *, passphrase: bool = False) -> None:
    person.open()
    person.click("Your name", "EditableText")
    person.key("ctrl+a")
    person.type(person.name)
    person.click("Continue", "Button")
    if passphrase:
        person.click("Use a passphrase", "RadioButton")
        person.click("Passphrase", "EditableText")
        person.type(PASSPHRASE)
        person.key("Tab", "Tab")
        person.type(PASSPHRASE)
    person.click("Continue", "Button")
    person.click("Start", "Button")
    person.sees("People", "PageTab")


def become_friends(alice: Person, bob: Person) -> None:
    """They find each other; one asks, the other accepts."""
    alice.click("Add Bob as a friend", "Button")
    bob.click("Accept Alice", "Button")
    alice.sees_within("Bob, online")
    bob.sees_within("Alice, online")


def verify_by_emoji(alice: Person, bob: Person) -> None:
    """Alice asks from the conversation, Bob from the banner; both see the same seven emoji."""
    for person, other in ((alice, bob), (bob, alice)):
        person.click("Chats", "PageTab")
        person.click(f"{other.name}, online", "ListItem")
    alice.click("Safety number, not verified yet", "Button")
    alice.click("Begin", "Button")
    bob.click("Compare emoji with Alice", "Button")
    seven = "The seven emoji: "
    assert alice.sees(seven)["name"] == bob.sees(seven)["name"]
    for person in (alice, bob):
        person.click("They are the same", "Button")
    for person in (alice, bob):
        person.click("Close", "Button")
        person.sees("Safety number, verified", "Button")


def talk(alice: Person, bob: Person) -> None:
    alice.click("Message to Bob", "EditableText")
    alice.type("Shall we have lunch at noon?")
    alice.key("Return")
    bob.sees("Alice: Shall we have lunch at noon?")
    alice.sees_within("You: Shall we have lunch at noon?", "read")
    bob.click("Message to Alice", "EditableText")
    bob.type("Gladly.")
    alice.sees_within("typing")
    bob.key("Return")
    alice.sees("Bob: Gladly.")


def edit_and_react(alice: Person, bob: Person) -> None:
    """Up edits your last message; the other puts an emoji under it."""
    alice.click("Message to Bob", "EditableText")
    alice.key("Up")
    alice.sees("Edit message", "EditableText")
    alice.key("ctrl+a")
    alice.type("Shall we have lunch at one?")
    alice.key("Return")
    bob.sees_within("Alice: Shall we have lunch at one?", "edited")
    bob.click("Alice: Shall we have lunch at one?", button=3, at=0.1)
    bob.click("React", "MenuItem")
    bob.click("React with 👍", "Button")
    alice.sees_within("You: Shall we have lunch at one?", "👍")


def be_away_and_come_back(alice: Person, bob: Person) -> None:
    """What is written meanwhile waits, and arrives."""
    bob.quit()
    alice.sees_within("Bob is offline.")
    alice.click("Message to Bob", "EditableText")
    alice.type("The table is by the window.")
    alice.key("Return")
    alice.sees_within("You: The table is by the window.", "waiting to be sent")
    bob.open()
    bob.sees("Alice: The table is by the window.")
    bob.click("Message to Alice", "EditableText")
    alice.sees_within("You: The table is by the window.", "read")


def search(alice: Person) -> None:
    alice.key("ctrl+k")
    alice.type("windo")
    alice.sees_within("The table is by the window.")
    alice.key("Return")
    alice.sees("You: The table is by the window.")
    alice.key("Escape")


def lock_and_unlock(alice: Person, bob: Person) -> None:
    """Behind the lock nothing is seen, but what is sent arrives."""
    alice.key("ctrl+l")
    alice.sees("Parley is locked")
    alice.misses("Bob")
    bob.click("Message to Alice", "EditableText")
    bob.type("I am there.")
    bob.key("Return")
    bob.sees_within("You: I am there.", "delivered")
    alice.click("Passphrase", "EditableText")
    alice.type("wrong horse")
    alice.key("Return")
    alice.sees_within("passphrase", "not")
    alice.key("ctrl+a")
    alice.type(PASSPHRASE)
    alice.click("Unlock", "Button")
    alice.sees("Bob: I am there.")
