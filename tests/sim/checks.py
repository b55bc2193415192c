"""What must hold once a schedule has settled, whatever happened before."""

from core.messaging.events import MessageArrived, MessageQueued, Notice, PresenceChanged, TypingChanged
from core.messaging.model import ChatMessage, MessageState, OwnStatus, Presence
from core.protocol.ids import MessageId
from core.protocol.tickets import MAX_TICKETS
from tests.sim.end import End
from tests.sim.node import Node
from tests.sim.world import World

_SHOWN = {
    OwnStatus.ONLINE: Presence.ONLINE,
    OwnStatus.BUSY: Presence.BUSY,
    OwnStatus.AWAY: Presence.AWAY,
    OwnStatus.INVISIBLE: Presence.OFFLINE,
}


def pairs(world: World) -> list[tuple[Node, Node]]:
    """Friends, each pair once."""
    return [(world.nodes[one], world.nodes[other]) for one, other in world.friends]


def both_ways(world: World) -> list[tuple[Node, Node]]:
    return [ends for one, other in pairs(world) for ends in ((one, other), (other, one))]


def is_quiet(world: World) -> bool:
    """Whether all that was written has arrived, and each pair has its link."""
    if any(node.is_off or node.is_asleep or node.disk.outbox for node in world.nodes.values()):
        return False
    return all(_established(one) == _friends(world, one) for one in world.nodes.values())


def check(world: World) -> None:
    """AssertionError for the first thing that does not hold."""
    for node in world.nodes.values():
        check_messages(world, node)
        check_nothing_is_left(world, node)
    for one, other in pairs(world):
        check_one_link(world, one, other)
        check_timers(one, other)
    for one, other in both_ways(world):
        check_presence(one, other)
        check_typing(one, other)


def check_messages(world: World, node: Node) -> None:
    """Everything written is there once, in order, as its author has it, and marked delivered; nobody was told anything
    else."""
    table = node.disk.table
    own = {key: row for key, row in (table.messages | table.removed).items() if row.sender == node.user}
    for user, said in node.said.items():
        receiver = world.of(user)
        written = [key for key in said if key in own]
        kept = [key for key in written if key in receiver.disk.messages]
        assert all(map(receiver.disk.table.knows, written)), f"{node.name} to {receiver.name}"
        theirs = [key for key, row in receiver.disk.messages.items() if row.sender == node.user]
        assert [key for key in theirs if not receiver.disk.messages[key].is_line] == kept
        at_both = [key for key in kept if key in table.messages]
        assert [as_at_both(table.shown(key)) for key in at_both] == [
            as_at_both(receiver.disk.table.shown(key)) for key in at_both
        ]
        check_unchanged(node, said)
    assert all(row.expires_at is not None for row in table.removed.values()), "its time had not begun"
    assert {row.state for row in own.values()} <= {MessageState.DELIVERED}, node.name
    assert not node.disk.outbox
    assert not node.disk.errors
    told = [*node.ever_told, *node.told]
    arrivals = [event.message.message_id for event in told if isinstance(event, MessageArrived)]
    assert len(arrivals) == len(set(arrivals)), "an arrival was told twice"
    lost = [e for e in told if isinstance(e, MessageQueued) and e.message.message_id not in own]
    assert not lost, "a message was shown as written and is lost"
    assert not [event for event in told if isinstance(event, Notice)], "a session was lost"


def as_at_both(message: ChatMessage) -> tuple[object, ...]:
    return message.message_id, message.text, message.edited_at, message.is_deleted, message.reactions


def check_unchanged(node: Node, said: dict[MessageId, str]) -> None:
    """What nobody edited or deleted is as it was written."""
    kept = [(row, said[key]) for key, row in node.disk.messages.items() if key in said]
    assert all(row.text == text for row, text in kept if row.edited_at is None and not row.is_deleted)


def check_nothing_is_left(world: World, node: Node) -> None:
    """As many links, and nothing else, as there are friends."""
    friends = _friends(world, node)
    assert len(node.ends) == len(friends), f"{node.name} has {len(node.ends)} connections"
    assert _established(node) == friends
    assert {link.link_id for link in node.engine.state.links.all()} == set(node.ends.values())
    assert not node.dialling.efforts, f"{node.name} still dials"
    assert not node.doorman.is_holding
    assert node.engine.state.outbox.next_timer() is None
    assert all(len(kept) <= MAX_TICKETS for kept in (*node.disk.tickets.values(), *node.disk.issued.values()))
    assert not any(end.link.queued_bytes for end in node.ends)


def check_one_link(world: World, one: Node, other: Node) -> None:
    """Both ends of the pair's link are on the same wire, and agree about who made it."""
    (first,) = [end for end in node_ends(one) if end.link.peer.card.user_id == other.user]
    (second,) = [end for end in node_ends(other) if end.link.peer.card.user_id == one.user]
    assert first.out.wire is second.out.wire
    assert first.link.is_initiator is not second.link.is_initiator
    assert (first.incoming.heard, second.incoming.heard) == (len(second.out.said), len(first.out.said))


def check_presence(one: Node, other: Node) -> None:
    """What one was last told of the other is what the other has chosen."""
    shown = _SHOWN[other.engine.state.status]
    assert one.engine.presence.of(other.user) is shown, f"{one.name} sees {other.name}"
    told = [e for e in one.told if isinstance(e, PresenceChanged) and e.user_id == other.user]
    assert (told[-1].presence if told else Presence.OFFLINE) is shown, f"{one.name} was told of {other.name}"


def check_typing(one: Node, other: Node) -> None:
    """What was told began and ended, in turns, and is over."""
    told = [e.is_typing for e in one.told if isinstance(e, TypingChanged) and e.user_id == other.user]
    assert told == [True, False] * (len(told) // 2), f"{one.name} was told that {other.name} writes"


def check_timers(one: Node, other: Node) -> None:
    """Both have the setting that one of them made last, and the lines of all."""
    settings = [a.engine.state.timers.get(b.user) for a, b in ((one, other), (other, one))]
    assert settings[0] == settings[1], f"{one.name} and {other.name}"
    for a, b in ((one, other), (other, one)):
        lines = [key for key, row in a.disk.messages.items() if row.is_line and row.receiver == b.user]
        assert all(key in b.disk.messages for key in lines)


def node_ends(node: Node) -> list[End]:
    return [end for end in node.ends if end.link.is_established]


def _established(node: Node) -> set[str]:
    return {end.link.peer.card.name for end in node_ends(node)}


def _friends(world: World, node: Node) -> set[str]:
    return {b for a, b in world.friends if a == node.name} | {a for a, b in world.friends if b == node.name}
