"""A messenger filled as a busy week fills it: for pictures of the window and for tests with much data."""

from dataclasses import dataclass

from app.demo.service import DemoMessenger
from app.demo.stage import NOW
from core.service.model import MessageState, NetworkInterface, Presence, Reaction, UserId, Via

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


@dataclass(frozen=True)
class Place:
    """An address as the service shows it."""

    host: str
    port: int = 42421

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


SMALL_TALK = (
    "Did the new switch arrive?",
    "Yes, this morning. I will rack it after lunch.",
    "Great, thank you!",
    "Could you look at the projector in room 3 as well? It flickers when the heating comes on.",
    "On my list.",
    "The meeting moved to 15:00, same room.",
    "Thanks for telling me. Do we need the large table?",
    "No, the small one will do. Only six of us.",
    "👍",
    "I put the minutes on the shared drive.",
)

DRIVER = "It works. The driver is at https://printers.example/drivers/p-2250 if yours still asks for one."
COFFEE = "Lovely, thank you 😊\nI owe you a coffee. The machine downstairs takes cards again, by the way."
QUEUE = "If it jams again, `lpstat -p` tells why. To empty the queue:\n```\ncancel -a\nsudo systemctl restart cups\n```"
READ: dict[str, object] = {"state": MessageState.READ}
LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def lively_messenger(now: int = NOW) -> DemoMessenger:
    """A messenger in the middle of a busy week."""
    fake = DemoMessenger(now=now)
    fill(fake)
    return fake


def fill(fake: DemoMessenger) -> None:
    """Nine friends in every presence, requests both ways, neighbours, four hundred messages."""
    _friends(fake)
    _alice(fake)
    _others(fake)
    _strangers(fake)
    _network(fake)


def _friends(fake: DemoMessenger) -> None:
    seen = {"last_seen": fake.now - 25 * MINUTE}
    fake.add_friend(11, "Alice Martin", verified=True, status_text="in the lab", key_name="copper lantern")
    fake.add_friend(12, "Bob Keller", Presence.OFFLINE, key_name="quiet otter", **seen)
    fake.add_friend(13, "陈晓雨", Presence.AWAY, key_name="silver birch", status_text="午餐")
    fake.add_friend(14, "محمد العلي", Presence.BUSY, key_name="brave heron", verified=True)
    fake.add_friend(
        15, "Jean-Luc Dubois", Presence.OFFLINE, last_seen=fake.now - 2 * DAY, key_name="calm river"
    )
    fake.add_friend(16, "Żółta Łódź", key_name="green comet")
    fake.add_friend(17, "Sofía Hernández", key_name="lunar maple", moved_to=(Place("192.168.1.44"),))
    fake.add_friend(18, "bob keller", Presence.OFFLINE, key_name="stormy anvil", last_seen=None)
    fake.add_friend(19, "Facilities & Keys <3rd floor>", Presence.OFFLINE, last_seen=fake.now - 9 * DAY)


def _alice(fake: DemoMessenger) -> None:
    who = next(friend.user_id for friend in fake.known.values() if friend.name == "Alice Martin")
    fake.put(who, "", 13 * DAY, mine=True, kind="line:friend")
    for day in range(12, 0, -1):
        for at in range(32):
            text = SMALL_TALK[(at * 7 + day) % len(SMALL_TALK)]
            fake.put(who, text, day * DAY - at * 9 * MINUTE, at % 3 == 1, **(READ if at % 3 == 1 else {}))
    _this_morning(fake, who)
    fake.put(who, "Deal", 12 * MINUTE, True)
    fake.put(who, "See you at two?", 12 * MINUTE - 15_000, True, state=MessageState.SENT)


def _this_morning(fake: DemoMessenger, who: UserId) -> None:
    me = fake.me.user_id
    fake.put(who, "", 4 * HOUR, mine=True, kind="line:verified")
    asked = fake.put(who, "Morning! Is the printer on the second floor working again?", 3 * HOUR)
    later = 3 * HOUR - 2 * MINUTE
    fake.put(who, "Not yet, the technician is here now. He says half an hour.", later, True, **READ)
    fake.put(who, "He changed the fuser and is printing test pages.", later - 20_000, True, **READ)
    fake.put(who, "Perfect", 3 * HOUR - 3 * MINUTE, reactions=(Reaction(me, "👍", fake.now - 2 * HOUR),))
    board = "I have sixty pages for the board at two, so no hurry before that."
    fake.put(who, board, 3 * HOUR - 3 * MINUTE - 9_000, edited_at=fake.now - 2 * HOUR)
    fake.put(who, "", 2 * HOUR + 3 * MINUTE, is_deleted=True)
    works = fake.put(who, DRIVER, 2 * HOUR - MINUTE, True, reply_to=asked.message_id, **READ)
    fake.put(who, QUEUE, 2 * HOUR - 2 * MINUTE, True, edited_at=fake.now - HOUR, **READ)
    both = (Reaction(who, "❤️", fake.now - HOUR), Reaction(me, "❤️", fake.now - HOUR))
    fake.put(who, "🎉🎉", 90 * MINUTE)
    fake.put(who, COFFEE, 40 * MINUTE, reply_to=works.message_id, reactions=both)


def _others(fake: DemoMessenger) -> None:
    by_name = {friend.name: friend.user_id for friend in fake.known.values()}
    bob = by_name["Bob Keller"]
    fake.put(bob, "Can you send me the list of open tickets?", DAY)
    fake.put(
        bob,
        "Of course: printing, the door on the east side, and the clock in the canteen.",
        DAY - MINUTE,
        True,
    )
    failed = fake.put(bob, "Shall I order the spare clock?", 5 * HOUR, True)
    fake.advance(failed, MessageState.FAILED, 3)
    fake.put(bob, "I will be in on Thursday.", 10 * MINUTE, True, state=MessageState.QUEUED)
    chen = by_name["陈晓雨"]
    fake.put(chen, "下午三点开会，别忘了带上新的网络图。", 2 * HOUR, True)
    printed = fake.put(chen, "好的，我已经打印好了。", 2 * HOUR - MINUTE)
    fake.put(chen, "", 110 * MINUTE, mine=True, kind="line:timer", expires_in_s=86_400)
    thanks = "谢谢！一小时后见。"
    fake.put(chen, thanks, 100 * MINUTE, True, reply_to=printed.message_id, expires_in_s=86_400, **READ)
    fake.timers[chen] = 86_400
    fake.put(by_name["محمد العلي"], "شكرا جزيلا، وصل الملف وسأراجعه اليوم.", 26 * HOUR)
    sofia = by_name["Sofía Hernández"]
    for at in range(30):
        fake.put(sofia, SMALL_TALK[at % len(SMALL_TALK)], 3 * DAY - at * MINUTE, at % 2 == 0)
    for at, text in enumerate(
        ("Are you there?", "The room is double-booked", "I took the blue one upstairs")
    ):
        fake.put(sofia, text, 5 * MINUTE - at * 30_000)
    fake.unread[sofia] = 3
    fake.put(
        by_name["Żółta Łódź"],
        LONG_WORD * 2,
        4 * DAY,
    )
    fake.put(by_name["Facilities & Keys <3rd floor>"], "The lift is out of order on Friday.", 9 * DAY)


def _strangers(fake: DemoMessenger) -> None:
    fake.add_request(
        31, "Nadia Petrova", "Hi, we met at the training on Tuesday. I sit next to the server room."
    )
    fake.add_request(32, "Tom\u202e\u0007 <b>Evil</b>", "")
    fake.add_request(33, "Priya Raman", incoming=False)
    fake.add_neighbour(41, "Lukas Brandt", Place("192.168.1.34"), via=(Via.BROADCAST, Via.MDNS))
    fake.add_neighbour(42, "Reception", Place("192.168.1.8"), via=(Via.MDNS,))
    fake.add_neighbour(43, "Old Client", Place("192.168.1.77", 2001), via=(Via.S2WMP_V1,))


def _network(fake: DemoMessenger) -> None:
    wired, wireless = ("192.168.1.20", "fe80::1c2b:3a4d"), ("10.20.0.14",)
    fake.interfaces_seen = [
        NetworkInterface("eth0", wired, True, ((Via.BROADCAST, 7), (Via.MULTICAST, 6), (Via.MDNS, 4))),
        NetworkInterface("wlan0", wireless, True),
    ]
