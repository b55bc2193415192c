"""Two people, two windows, one network: everything by mouse and keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.nodes import free_udp_port
from tests.e2e.person import Person, needs

pytestmark = pytest.mark.skipif(bool(needs()), reason=needs())


@pytest.fixture
def people(tmp_path: Path) -> Iterator[tuple[Person, Person]]:
    port = free_udp_port()
    alice, bob = Person("Alice", tmp_path / "alice", port), Person("Bob", tmp_path / "bob", port)
    yield alice, bob
    for person in (alice, bob):
        person.leave()


def test_a_day_of_two_people(people: tuple[Person, Person]) -> None:
    alice, bob = people
    for person in people:
        first_run(person)
    alice.sees("Add Bob")
    bob.sees("Add Alice")


def first_run(person: Person) -> None:
    person.open()
    person.click("Your name", "EditableText")
    person.key("ctrl+a")
    person.type(person.name)
    person.click("Continue", "Button")
    person.click("Continue", "Button")
    person.click("Start", "Button")
    person.sees("People", "PageTab")
