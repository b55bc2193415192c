"""What peers write about themselves reaches screens, terminals, programs and logs without doing anything there."""

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from core.cli import shapes, terminal
from core.cli.commander import Desk, answer
from core.cli.lines import encode
from core.protocol.packets import Status, StatusChange
from core.service.events import FriendChanged, PresenceChanged, RequestArrived
from core.service.messenger import Messenger
from tests.core.service.people import People
from tests.security.intruder import Intruder

RLO, ESC, ZWSP = "\u202e", "\x1b", "\u200b"
NASTY_NAME = f"{RLO}eci{ESC}[31m\nAl{ZWSP}\x00"
NASTY_TEXT = f"hi{RLO}{ESC}]0;owned\x07\r\n{ZWSP}\x9b2Jbye"


def harmful(value: Any) -> set[str]:
    """Every control, format and unknown character in the strings of a JSON value, except line feeds."""
    if isinstance(value, str):
        return {char for char in value if unicodedata.category(char) in ("Cc", "Cf", "Cn", "Co", "Cs")} - {
            "\n"
        }
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return set().union(*map(harmful, parts))


async def ask(messenger: Messenger, command: str) -> Any:
    """What a program reads that sends this command."""
    reply = await answer(Desk(messenger, lambda: None), {"cmd": command, "tag": 1})
    line = encode(reply)
    assert line.count(b"\n") == 1
    return json.loads(line)


async def test_names_notes_and_status_texts_are_harmless_from_end_to_end(tmp_path: Path) -> None:
    """Request -> list of requests -> list of friends -> JSON, and the events on the way."""
    async with People(tmp_path) as people:
        bob = await people.start("Bob")
        async with Intruder(NASTY_NAME) as mallory:
            await mallory.connect(bob.messenger)
            mallory.send(mallory.request(bob.id, name=NASTY_NAME, note=NASTY_TEXT))
            await bob.sees(RequestArrived)
            (waiting,) = (await ask(bob.messenger, "requests"))["incoming"]
            assert waiting["name"] == "eci[31m Al"
            assert waiting["note"] == "hi]0;owned\n2Jbye"
            await bob.messenger.accept(mallory.user)
            mallory.send(StatusChange(Status.AWAY, mallory.user, NASTY_TEXT).encode())
            await bob.sees(PresenceChanged, lambda event: bool(event.status_text))
            mallory.card = mallory.identity.make_card(f"Al{RLO}ice", mallory.ratchet.olm_key, 2, 2**50)
            await mallory.connect(bob.messenger, instance=2)
            await bob.sees(FriendChanged, lambda event: event.change == "renamed")
            (friend,) = (await ask(bob.messenger, "friends"))["friends"]
        assert (friend["name"], friend["status_text"]) == ("Alice", "hi]0;owned 2Jbye")
        told = [shape for shape in map(shapes.event, bob.events) if shape is not None]
        assert {shape["event"] for shape in told} >= {"request", "friend", "presence"}
        assert harmful([told, waiting, friend]) == set()
        assert bob.messenger.resolve("alice") == mallory.user


async def test_a_name_that_is_an_id_does_not_stand_for_the_id(tmp_path: Path) -> None:
    """A command to Bob's id never reaches a friend who calls herself by it."""
    async with People(tmp_path) as people:
        alice, bob = await people.friends()
        async with Intruder(str(bob.id)) as mallory:
            await mallory.connect(alice.messenger)
            mallory.send(mallory.request(alice.id, name=str(bob.id)))
            await alice.sees(RequestArrived)
            await alice.messenger.accept(mallory.user)
        assert alice.messenger.resolve(str(bob.id)) == bob.id


@pytest.mark.parametrize("sent_at", [2**63 - 1, -(2**63), 2**53, -1, 0])
def test_any_time_a_peer_claims_can_be_printed(sent_at: int) -> None:
    """`parley history` must not break off at a message that says it was sent in the year 292 million."""
    assert terminal.moment(sent_at)


@pytest.mark.parametrize("text", [NASTY_NAME, NASTY_TEXT, "\u2028\u2029\x85", "\ud800"])
def test_nothing_a_peer_wrote_acts_on_a_terminal(text: str) -> None:
    shown = [terminal.one_line(text), *terminal.lines(text)]
    assert harmful(shown) == set()
    assert not any("\n" in line for line in shown)
