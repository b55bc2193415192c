"""Everybody seen on the network, merged by key."""

from dataclasses import replace

import pytest

from core.errors import CommandError
from core.messaging.model import Relation, Via
from core.messaging.roster import MAX_SIGHTINGS, Roster, Sighting, as_contact, as_neighbour, merged
from core.protocol.address import Address
from core.protocol.constants import MAX_ADDRESSES
from core.protocol.identity import Identity
from core.protocol.ids import UserId

BOB = Identity.from_bytes(b"b" * 64)
CARD = BOB.make_card("Bob", bytes(32), 1, 0)
HERE, THERE = Address("10.0.0.1", 1), Address("10.0.0.2", 2)
HEARD = Sighting(BOB.identity_key, BOB.link_key, "Bob", (HERE,), (Via.BROADCAST,), 5)


def test_a_beacon_is_news_once():
    roster = Roster()
    assert roster.heard(BOB.user_id, HEARD)
    assert not roster.heard(BOB.user_id, replace(HEARD, last_seen=9))
    assert roster.get(BOB.user_id).last_seen == 9
    assert roster.heard(BOB.user_id, replace(HEARD, addresses=(HERE, THERE)))
    assert roster.heard(BOB.user_id, replace(HEARD, via=(Via.MDNS,)))
    assert roster.users() == [BOB.user_id]


def test_what_was_typed_stays_when_the_beacons_end():
    roster = Roster()
    roster.met(CARD, (THERE,), Via.MANUAL, 1)
    assert roster.get(BOB.user_id).card == CARD
    assert not roster.gone(BOB.user_id)
    roster.heard(BOB.user_id, HEARD)
    assert roster.get(BOB.user_id).addresses == (HERE, THERE)
    assert roster.get(BOB.user_id).via == (Via.BROADCAST, Via.MANUAL)
    assert roster.gone(BOB.user_id)
    assert roster.get(BOB.user_id).via == (Via.MANUAL,)


def test_somebody_only_heard_is_forgotten():
    roster = Roster()
    roster.heard(BOB.user_id, HEARD)
    assert roster.gone(BOB.user_id)
    assert not roster.gone(BOB.user_id)
    assert roster.get(BOB.user_id) is None


def test_a_met_persons_addresses_come_first():
    roster = Roster()
    roster.heard(BOB.user_id, HEARD)
    roster.met(CARD, (THERE,), Via.MANUAL, None)
    assert roster.get(BOB.user_id).addresses == (THERE, HERE)
    assert roster.get(BOB.user_id).last_seen == 5


def test_nobody_takes_the_id_of_somebody_with_keys():
    roster = Roster()
    roster.heard(BOB.user_id, HEARD)
    assert not roster.heard(BOB.user_id, replace(HEARD, identity_key=b"", link_key=b"", name="Mallory"))
    assert roster.get(BOB.user_id).name == "Bob"


def test_inventing_people_ends_somewhere():
    roster = Roster()
    for number in range(MAX_SIGHTINGS):
        assert roster.heard(UserId(number.to_bytes(16, "big")), HEARD)
    assert not roster.heard(BOB.user_id, HEARD)
    roster.met(CARD, (), Via.MANUAL, None)
    assert roster.get(BOB.user_id) is None
    assert len(roster.users()) == MAX_SIGHTINGS


def test_addresses_are_merged_without_repetition():
    many = tuple(Address("10.0.0.9", port) for port in range(1, 12))
    assert merged((HERE, THERE), (THERE, *many)) == (HERE, THERE, *many)[:MAX_ADDRESSES]


def test_as_shown_and_as_contact():
    shown = as_neighbour(BOB.user_id, replace(HEARD, name="Bob\u202e"), is_friend=True)
    assert (shown.name, shown.is_friend, shown.addresses) == ("Bob", True, (HERE,))
    contact = as_contact(HEARD)
    assert (contact.user_id, contact.addresses, contact.relation) == (BOB.user_id, (HERE,), Relation.OUTGOING)
    with pytest.raises(CommandError) as caught:
        as_contact(replace(HEARD, identity_key=b""))
    assert caught.value.code == "not_available"
