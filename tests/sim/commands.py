"""What can happen, as plain commands: what people do, what is done to bytes on the way, what happens to a machine."""

from dataclasses import dataclass

from core.messaging.model import OwnStatus
from core.protocol.tickets import MAX_TICKETS
from tests.sim.world import Thief, World

STOPS_AFTER_S = 0.1  # time for the last records to leave


@dataclass(frozen=True)
class Send:
    """`a` writes so many messages to `b`."""

    a: str
    b: str
    count: int = 1

    def act(self, world: World) -> None:
        one, other = world.nodes[self.a], world.nodes[self.b]
        for _ in range(self.count):
            if not one.is_off and not one.is_asleep:
                one.write(other)


@dataclass(frozen=True)
class Change:
    """`a` does something to a late message of the talk with `b`: edit, delete, react, see."""

    a: str
    b: str
    how: str

    def act(self, world: World) -> None:
        one, other = world.nodes[self.a], world.nodes[self.b]
        if not one.is_off and not one.is_asleep:
            one.change(other, self.how)


@dataclass(frozen=True)
class Wait:
    """Time passes."""

    seconds: float

    def act(self, world: World) -> None:
        world.loop.run(self.seconds)


@dataclass(frozen=True)
class Call:
    """`a` dials `b`, a friend, whether or not there is a link."""

    a: str
    b: str

    def act(self, world: World) -> None:
        one, other = world.nodes[self.a], world.nodes[self.b]
        if not one.is_off and not one.is_asleep and one.engine.state.is_friend(other.user):
            one.dialling.call(other.user)


@dataclass(frozen=True)
class CallEachOther:
    """Both dial at the same moment."""

    a: str
    b: str

    def act(self, world: World) -> None:
        Call(self.a, self.b).act(world)
        Call(self.b, self.a).act(world)


@dataclass(frozen=True)
class Status:
    """`a` chooses a status: online, busy, away, invisible."""

    a: str
    value: str

    def act(self, world: World) -> None:
        node = world.nodes[self.a]
        if not node.is_off and not node.is_asleep:
            node.do(node.engine.set_status(OwnStatus(self.value), None))


@dataclass(frozen=True)
class Type:
    """`a` writes to `b` without sending it, or stops."""

    a: str
    b: str
    on: bool = True

    def act(self, world: World) -> None:
        one, other = world.nodes[self.a], world.nodes[self.b]
        if not one.is_off and not one.is_asleep:
            one.do(one.engine.typing.set_own(one.moment(), other.user, is_on=self.on))


@dataclass(frozen=True)
class SetTimer:
    """`a` says after how many seconds messages to and from `b` disappear."""

    a: str
    b: str
    seconds: int

    def act(self, world: World) -> None:
        one, other = world.nodes[self.a], world.nodes[self.b]
        if not one.is_off and not one.is_asleep:
            one.do(one.engine.timers.set(one.moment(), other.user, self.seconds))


# -- on the way, from a to b


@dataclass(frozen=True)
class Cut:
    """The connection breaks once so many bytes more of `a` have arrived at `b`."""

    a: str
    b: str
    after: int = 0

    def act(self, world: World) -> None:
        world.tampering[self.a, self.b].cuts.append(self.after)


@dataclass(frozen=True)
class Flip:
    """Of what arrives, one bit changes."""

    a: str
    b: str
    after: int = 0
    bit: int = 0

    def act(self, world: World) -> None:
        world.tampering[self.a, self.b].flips.append((self.after, self.bit))


@dataclass(frozen=True)
class Repeat:
    """One frame arrives twice."""

    a: str
    b: str
    after: int = 0

    def act(self, world: World) -> None:
        world.tampering[self.a, self.b].repeats.append(self.after)


@dataclass(frozen=True)
class Drop:
    """One frame does not arrive; what follows does."""

    a: str
    b: str
    after: int = 0

    def act(self, world: World) -> None:
        world.tampering[self.a, self.b].drops.append(self.after)


@dataclass(frozen=True)
class Swap:
    """One frame arrives behind the one after it."""

    a: str
    b: str
    after: int = 0

    def act(self, world: World) -> None:
        world.tampering[self.a, self.b].swaps.append(self.after)


@dataclass(frozen=True)
class Trickle:
    """From now on one byte at a time arrives."""

    a: str
    b: str

    def act(self, world: World) -> None:
        world.tampering[self.a, self.b].trickles = True


@dataclass(frozen=True)
class Slow:
    """From now on bytes take so long."""

    a: str
    b: str
    seconds: float

    def act(self, world: World) -> None:
        world.tampering[self.a, self.b].latency_s = self.seconds


@dataclass(frozen=True)
class Inject:
    """A frame that `a` (`reflected`: `b`) once sent arrives at `b` on each connection that is open now."""

    a: str
    b: str
    frame: int = 0
    reflected: bool = False

    def act(self, world: World) -> None:
        names = (self.b, self.a) if self.reflected else (self.a, self.b)
        frames = [frame for lane in world.recordings(*names) for frame in lane.recorded]
        for lane in world.live_lanes(self.a, self.b):
            if frames:
                lane.inject(frames[self.frame % len(frames)])


@dataclass(frozen=True)
class Replay:
    """A stranger connects to `b` and says what `a` said on an earlier connection; all, or so many frames of it."""

    a: str
    b: str
    session: int = 0
    frames: int | None = None

    def act(self, world: World) -> None:
        sessions = world.recordings(self.a, self.b)
        if sessions:
            world.play_to(world.nodes[self.b], sessions[self.session % len(sessions)], self.frames)


@dataclass(frozen=True)
class Impersonate:
    """The next call of `b` to `a` is answered with what `a` said on an earlier connection."""

    a: str
    b: str
    session: int = 0

    def act(self, world: World) -> None:
        sessions = world.recordings(self.a, self.b)
        if sessions:
            world.be_impostor(self.b, self.a, sessions[self.session % len(sessions)])


@dataclass(frozen=True)
class StealTicket:
    """Somebody with keys of their own calls `b` with a ticket that `a` holds, or held: the newest, or an older one."""

    a: str
    b: str
    older: int = 0

    def act(self, world: World) -> None:
        victim, issuer = world.nodes[self.a], world.nodes[self.b]
        held = victim.ever_held.get(issuer.user, [])
        if self.older < len(held) and not issuer.is_off and not issuer.is_asleep:
            Thief(world, victim, issuer, held[-1 - self.older])


@dataclass(frozen=True)
class HalfOpen:
    """The connections of both break for `b`; `a` goes on believing in them."""

    a: str
    b: str

    def act(self, world: World) -> None:
        for lane in world.live_lanes(self.a, self.b):
            lane.wire.break_for(lane)
            lane.wire.opposite(lane).kill()


@dataclass(frozen=True)
class BlackHole:
    """On the connections there are now, nothing of `a` arrives at `b` any more."""

    a: str
    b: str

    def act(self, world: World) -> None:
        for lane in world.live_lanes(self.a, self.b):
            lane.kill()


@dataclass(frozen=True)
class Part:
    """Nothing passes between both until `Join`; TCP keeps what is under way."""

    a: str
    b: str

    def act(self, world: World) -> None:
        world.part(self.a, self.b)


@dataclass(frozen=True)
class Join:
    """They reach each other again."""

    a: str
    b: str

    def act(self, world: World) -> None:
        world.join(self.a, self.b)


# -- at a node


@dataclass(frozen=True)
class LosePower:
    """Memory is gone, the disk stays. `silent`: the machine goes, so its connections are not closed for the others."""

    a: str
    seconds: float = 1.0
    silent: bool = False

    def act(self, world: World) -> None:
        node = world.nodes[self.a]
        if not node.is_off:
            world.note(node.name, "loses power")
            node.lose_power(self.silent)
            world.loop.after(self.seconds, node.boot)


@dataclass(frozen=True)
class Restart:
    """The program is stopped in good order, and started again."""

    a: str
    seconds: float = 1.0

    def act(self, world: World) -> None:
        node = world.nodes[self.a]
        if not node.is_off and not node.is_asleep:
            world.note(node.name, "stops")
            node.stop()
            world.loop.after(STOPS_AFTER_S, lambda: LosePower(self.a, self.seconds).act(world))


@dataclass(frozen=True)
class OldTickets:
    """Power is lost, and the tickets held are those that were held before: a profile from a backup."""

    a: str

    def act(self, world: World) -> None:
        node = world.nodes[self.a]
        LosePower(self.a).act(world)
        for issuer, held in node.ever_held.items():
            node.disk.tickets[issuer] = tuple(dict.fromkeys(held))[:-1][-MAX_TICKETS:]


@dataclass(frozen=True)
class Suspend:
    """The machine sleeps. `counted`: its monotonic clock goes on meanwhile."""

    a: str
    seconds: float = 60.0
    counted: bool = False

    def act(self, world: World) -> None:
        node = world.nodes[self.a]
        if not node.is_off and not node.is_asleep:
            world.note(node.name, "sleeps")
            node.sleep()
            world.loop.after(self.seconds, lambda: node.wake(0.0 if self.counted else self.seconds))


@dataclass(frozen=True)
class SetClock:
    """The wall clock is set forward, or back."""

    a: str
    seconds: float

    def act(self, world: World) -> None:
        world.nodes[self.a].wall_ms += int(self.seconds * 1000)


@dataclass(frozen=True)
class SlowDisk:
    """From now on commits and reads take up to so long."""

    a: str
    seconds: float

    def act(self, world: World) -> None:
        world.nodes[self.a].commit_s = self.seconds


@dataclass(frozen=True)
class Besiege:
    """A flood of strangers: from now on callers are asked for work, and wait for their turn."""

    a: str

    def act(self, world: World) -> None:
        node = world.nodes[self.a]
        if not node.is_off:
            node.doorman.is_busy = True


Command = (
    Send
    | Change
    | Wait
    | Call
    | CallEachOther
    | Status
    | Type
    | SetTimer
    | Cut
    | Flip
    | Repeat
    | Drop
    | Swap
    | Trickle
    | Slow
    | Inject
    | Replay
    | Impersonate
    | StealTicket
    | HalfOpen
    | BlackHole
    | Part
    | Join
    | LosePower
    | Restart
    | OldTickets
    | Suspend
    | SetClock
    | SlowDisk
    | Besiege
)
