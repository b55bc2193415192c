"""The start-up state machine (S2-47, S2-48)."""

from itertools import product
from pathlib import Path

import pytest

from core.errors import LocalProtocolError
from core.messaging.startup import TRANSITIONS, Action, Input, Startup, State, as_markdown

DOCUMENT = Path(__file__).parents[3] / "docs" / "protocol.md"


@pytest.mark.parametrize("edge", TRANSITIONS)
def test_every_edge(edge):
    state, happened = edge
    startup = Startup()
    startup.state = state
    following, action = TRANSITIONS[edge]
    assert startup.feed(happened) is action
    assert startup.state is following


@pytest.mark.parametrize("edge", [edge for edge in product(State, Input) if edge not in TRANSITIONS])
def test_everything_else_is_misuse_and_changes_nothing(edge):
    startup = Startup()
    startup.state = edge[0]
    with pytest.raises(LocalProtocolError, match=edge[0].value):
        startup.feed(edge[1])
    assert startup.state is edge[0]


@pytest.mark.parametrize(
    ("inputs", "actions"),
    [
        ([Input.NO_DIRECTORY, Input.PEERS_ASKED], [Action.ASK_PEERS, Action.SERVE]),
        (
            [Input.DIRECTORY_KNOWN, Input.FOUND, Input.HELLO_SENT],
            [Action.ASK_DIRECTORY, Action.REGISTER_AND_TELL_FRIENDS, Action.SERVE],
        ),
        (
            [Input.DIRECTORY_KNOWN, Input.NOT_FOUND, Input.TIMEOUT, Input.PEERS_ASKED],
            [Action.ASK_DIRECTORY, Action.BROADCAST_DIRECTORY, Action.ASK_PEERS, Action.SERVE],
        ),
    ],
)
def test_every_way_ends_listening(inputs, actions):
    startup = Startup()
    assert [startup.feed(happened) for happened in inputs] == actions
    assert startup.state is State.LISTEN
    assert startup.feed(Input.NETWORK_CHANGED) is Action.ASK_PEERS


def test_every_state_can_be_reached_and_left():
    reached = {State.INIT} | {following for following, _ in TRANSITIONS.values()}
    left = {state for state, _ in TRANSITIONS}
    assert reached == left == set(State)


def test_the_document_shows_the_table():
    assert as_markdown() in DOCUMENT.read_text(encoding="utf-8")
