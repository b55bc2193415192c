"""Comparing emoji between whole messengers."""

from pathlib import Path

from core.service.events import ComparisonChanged, FriendChanged
from core.service.model import Comparing, Comparison
from tests.core.service.people import People, Person


async def compared(person: Person, step: Comparing) -> Comparison:
    return (await person.sees(ComparisonChanged, lambda event: event.comparison.step is step)).comparison


async def test_two_people_compare_over_a_real_link(tmp_path: Path) -> None:
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        await alice.messenger.compare(bob.id)
        await compared(bob, Comparing.ASKED)
        await bob.messenger.compare(alice.id)
        seen = [(await compared(person, Comparing.SHOWN)).emoji for person in (alice, bob)]
        assert seen[0] == seen[1]
        await alice.messenger.confirm_comparison(bob.id, True)
        await bob.messenger.confirm_comparison(alice.id, True)
        for person, other in ((alice, bob), (bob, alice)):
            await person.sees(FriendChanged, lambda event: event.change == "verified")
            assert person.messenger.comparison(other.id).step is Comparing.DONE
            assert [friend.verified for friend in person.messenger.friends()] == [True]
