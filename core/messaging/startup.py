"""The start-up state machine (the paper's figure 7, S2-47, S2-48) as a table.

Without a known directory the machine goes straight to LAN discovery; the directory's edges are taken once one is
configured.
"""

from enum import Enum

from core.errors import LocalProtocolError


class State(Enum):
    """Where start-up stands."""

    INIT = "init"
    WAIT = "wait"
    DIRECTORY_FOUND = "directory found"
    DIRECTORY_NOT_FOUND = "directory not found"
    LAN_DISCOVERY = "lan discovery"
    LISTEN = "listen"


class Input(Enum):
    """What happened."""

    NO_DIRECTORY = "no directory configured"
    DIRECTORY_KNOWN = "directory configured"
    FOUND = "directory answered"
    NOT_FOUND = "directory silent"
    TIMEOUT = "time-out"
    HELLO_SENT = "friends told"
    PEERS_ASKED = "peers asked"
    NETWORK_CHANGED = "network changed"


class Action(Enum):
    """What to do on entering the next state."""

    ASK_DIRECTORY = "ask the known directory"
    BROADCAST_DIRECTORY = "ask for a directory by broadcast (BSM)"
    REGISTER_AND_TELL_FRIENDS = "register, tell every friend"
    ASK_PEERS = "ask for peers by broadcast (BPM), dial every friend"
    SERVE = "listen"


TRANSITIONS: dict[tuple[State, Input], tuple[State, Action]] = {
    (State.INIT, Input.NO_DIRECTORY): (State.LAN_DISCOVERY, Action.ASK_PEERS),
    (State.INIT, Input.DIRECTORY_KNOWN): (State.WAIT, Action.ASK_DIRECTORY),
    (State.WAIT, Input.FOUND): (State.DIRECTORY_FOUND, Action.REGISTER_AND_TELL_FRIENDS),
    (State.WAIT, Input.NOT_FOUND): (State.DIRECTORY_NOT_FOUND, Action.BROADCAST_DIRECTORY),
    (State.DIRECTORY_NOT_FOUND, Input.FOUND): (State.DIRECTORY_FOUND, Action.REGISTER_AND_TELL_FRIENDS),
    (State.DIRECTORY_NOT_FOUND, Input.TIMEOUT): (State.LAN_DISCOVERY, Action.ASK_PEERS),
    (State.DIRECTORY_FOUND, Input.HELLO_SENT): (State.LISTEN, Action.SERVE),
    (State.LAN_DISCOVERY, Input.PEERS_ASKED): (State.LISTEN, Action.SERVE),
    (State.LISTEN, Input.NETWORK_CHANGED): (State.LAN_DISCOVERY, Action.ASK_PEERS),
}


class Startup:
    """Walks the table. An input the state does not know is misuse (LocalProtocolError)."""

    def __init__(self) -> None:
        self.state = State.INIT

    def feed(self, happened: Input) -> Action:
        try:
            self.state, action = TRANSITIONS[self.state, happened]
        except KeyError:
            raise LocalProtocolError(f"{happened.value} in state {self.state.value}") from None
        return action


def as_markdown() -> str:
    """The table as docs/protocol.md shows it."""
    rows = [
        f"| {state.value} | {happened.value} | {following.value} | {action.value} |"
        for (state, happened), (following, action) in TRANSITIONS.items()
    ]
    return "\n".join(["| state | input | next state | action |", "|---|---|---|---|", *rows])
