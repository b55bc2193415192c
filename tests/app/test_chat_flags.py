"""What is set for one conversation, and how it is kept."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bridge.chat_flags import (
    FOR_EVER,
    HOUR_MS,
    NONE,
    ChatFlags,
    archive,
    arrived,
    is_muted,
    mute,
    opened,
    pin,
    read_flags,
    write_flags,
)

NOW = 1_789_000_000_000
FLAGS = st.builds(
    ChatFlags, st.integers(0, NOW), st.integers(-1, NOW), st.booleans(), st.booleans(), st.booleans()
)


@given(FLAGS)
def test_flags_are_read_as_they_were_written(flags: ChatFlags) -> None:
    assert read_flags(write_flags(flags)) == flags


def test_nothing_set_is_nothing_kept() -> None:
    assert write_flags(NONE) is None
    assert read_flags(None) == NONE


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '{"archived": "yes", "pinned_at": true, "x": 1}'])
def test_what_cannot_be_read_counts_as_not_set(text: str) -> None:
    assert read_flags(text) == NONE


def test_muting_ends_by_itself_or_never() -> None:
    flags = mute(NONE, 8, NOW)
    assert is_muted(flags, NOW + 8 * HOUR_MS - 1)
    assert not is_muted(flags, NOW + 8 * HOUR_MS)
    assert is_muted(mute(NONE, FOR_EVER, NOW), NOW * 2)
    assert mute(flags, 0, NOW) == NONE


def test_pinning_twice_keeps_the_place_and_ends_archiving() -> None:
    flags = pin(archive(NONE, True), True, NOW)
    assert flags == ChatFlags(pinned_at=NOW)
    assert pin(flags, True, NOW + 5) == flags
    assert pin(flags, False, NOW) == NONE
    assert archive(flags, True) == ChatFlags(archived=True)


def test_a_message_brings_an_archived_conversation_back_unless_it_is_muted() -> None:
    archived = ChatFlags(archived=True, hidden=True)
    assert arrived(archived, NOW) == NONE
    assert arrived(replace(archived, muted_until=FOR_EVER), NOW).archived
    assert not arrived(replace(archived, muted_until=NOW - 1), NOW).archived


def test_looking_at_it_is_reading_it() -> None:
    assert opened(ChatFlags(unread=True, hidden=True, archived=True)) == ChatFlags(archived=True)
