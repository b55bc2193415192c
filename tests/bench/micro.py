"""Row `micro`: the parts of a message's way, each alone, in one thread. They say where the time goes."""

import hashlib
import itertools
import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from core.errors import RemoteProtocolError
from core.messaging.model import ChatMessage
from core.messaging.ratchet import Ratchet
from core.messaging.writes import OutboxEntry, PutIncoming, PutOutgoing, Write
from core.protocol.constants import FIRST_FRAME_BYTES
from core.protocol.content import Content, content_hash, decode_content, encode_content
from core.protocol.events import Pattern
from core.protocol.first_frame import FirstFrame, build_first_frame, parse_first_frame
from core.protocol.ids import ClientId, MessageId, UserId
from core.protocol.noise import TransportState
from core.protocol.packets import Message, decode
from core.protocol.records import FrameType, build_plaintexts, parse_plaintext
from core.storage.database import Connection
from core.storage.keystore import KeyKind
from core.storage.profile import open_profile
from core.storage.writes import apply
from tests.bench.options import Options
from tests.bench.report import Figure
from tests.bench.texts import make_texts
from tests.fakes.link_pair import established_pair

ME, FRIEND, CLIENT = UserId(b"m" * 16), UserId(b"f" * 16), ClientId(b"c" * 16)
NOW = 1_700_000_000_000
TIMES, COMMITS, BATCH = 3_000, 200, 64
OLM_BYTES = 66  # what Olm and its type byte add to a content
NOISE = os.urandom(16)
TEXT = make_texts(1, 200)[0]
CONTENT = Content("text", NOW, ME, FRIEND, CLIENT, NOW, TEXT)
PLAIN = encode_content(CONTENT, NOISE)
MESSAGE = Message(0, NOW, ME, FRIEND, CLIENT, content_hash(PLAIN), PLAIN + bytes(OLM_BYTES))

Deed = Callable[[], object]
MakeWrites = Callable[[int], list[Write]]


def micro(options: Options) -> list[Figure]:
    """Microseconds of each part; commits per second."""
    count = options.scaled(TIMES)
    deeds = _codecs() | _records() | _olm()
    parts = [_figure(what, deed, count, options.runs) for what, deed in deeds.items()]
    return [*parts, _unknown_caller(count, options.runs), *_commits(options)]


def _figure(what: str, deed: Deed, count: int, runs: int) -> Figure:
    return Figure(what, "us", [_seconds(deed, count) / count * 1e6 for _ in range(runs)])


def _seconds(deed: Deed, count: int) -> float:
    begin = time.perf_counter()
    for _ in range(count):
        deed()
    return time.perf_counter() - begin


def _codecs() -> dict[str, Deed]:
    return {
        "content, encode": partial(encode_content, CONTENT, NOISE),
        "content, decode": partial(decode_content, PLAIN),
        "content, hash": partial(content_hash, PLAIN),
        "Message, encode": MESSAGE.encode,
        "Message, decode": partial(decode, MESSAGE.encode()),
        "Message, its id": partial(MessageId.of, ME, CLIENT, NOW),
    }


def _unknown_caller(count: int, runs: int) -> Figure:
    """What somebody costs who does not know our link key, beside the one keyed hash that it should be."""
    key, data = os.urandom(32), os.urandom(FIRST_FRAME_BYTES)
    wrong = build_first_frame(FirstFrame(Pattern.XK, bytes(48)), os.urandom(32))

    def refuse() -> None:
        with suppress(RemoteProtocolError):
            parse_first_frame(wrong, key)

    def hashed() -> bytes:
        return hashlib.blake2s(data, key=key, digest_size=16).digest()

    ours, theirs = [], []
    for _ in range(runs):
        theirs.append(_seconds(hashed, count) / count * 1e6)
        ours.append(_seconds(refuse, count) / count * 1e6)
    return Figure("first frame with a wrong mac1, refused", "us", ours, theirs)


def _records() -> dict[str, Deed]:
    """One Message in a record of its own."""
    packet, (sealing, opening), (unread, _) = MESSAGE.encode(), _ciphers(), _ciphers()

    def seal(cipher: TransportState) -> bytes:
        return cipher.send(next(build_plaintexts([(FrameType.PACKET, packet)])))

    return {
        "record, seal": lambda: seal(unread),
        "record, seal and open": lambda: parse_plaintext(opening.receive(seal(sealing))),
    }


def _ciphers() -> list[TransportState]:
    """Both ends of a link that has shaken hands."""
    pair = established_pair()
    ends = (link._session for link in (pair.initiator, pair.responder))
    return [end.transport for end in ends if end is not None]


def _olm() -> dict[str, Deed]:
    (alone, _), (mine, theirs), (kept, _) = _ratchets(), _ratchets(), _ratchets()
    return {
        "Olm, encrypt": partial(alone.encrypt, FRIEND, PLAIN),
        "Olm, encrypt and decrypt": lambda: theirs.decrypt(
            ME, mine.olm_key, *mine.encrypt(FRIEND, PLAIN), NOW
        ),
        "Olm, encrypt and pickle": lambda: (kept.encrypt(FRIEND, PLAIN), kept.drain_writes()),
    }


def _ratchets() -> tuple[Ratchet, Ratchet]:
    """Two people in the middle of a talk: each has heard the other."""
    mine, theirs = (Ratchet.load(None, os.urandom(32), []) for _ in range(2))
    mine.open_outbound(FRIEND, theirs.olm_key, theirs.make_one_time_key(), NOW)
    theirs.decrypt(ME, mine.olm_key, *mine.encrypt(FRIEND, b"hello"), NOW)
    mine.decrypt(FRIEND, theirs.olm_key, *theirs.encrypt(ME, b"hello"), NOW)
    return mine, theirs


def _commits(options: Options) -> list[Figure]:
    """Durable transactions, as the journal makes them: the messages and the session that moved."""
    figures: list[Figure] = []
    with TemporaryDirectory(prefix="parley-bench-") as folder:
        profile = open_profile(Path(folder, "home"), KeyKind.FILE, keyring=False)
        for make, size in itertools.product((_sent, _received), (1, BATCH)):
            what, commits = f"storage, messages{make.__name__.replace('_', ' ')}", COMMITS // (1 + size // 8)
            writes = map(make, itertools.count(NOW + len(figures) * 10**9))
            runs = [_rate(profile.writer, writes, options.scaled(commits), size) for _ in range(options.runs)]
            figures.append(Figure(f"{what}, {size} in a commit", "/s", runs))
        profile.close()
    return figures


def _rate(db: Connection, writes: Iterator[Write], commits: int, size: int) -> float:
    """Messages per second."""
    session = _ratchets()[0].drain_writes()
    batches = [[*itertools.islice(writes, size), *session] for _ in range(commits)]
    begin = time.perf_counter()
    for batch in batches:
        apply(db, batch)
    return commits * size / (time.perf_counter() - begin)


def _sent(at: int) -> Write:
    message = _chat(ME, FRIEND, at)
    entry = OutboxEntry(message.message_id, FRIEND, CLIENT, at, PLAIN, 1, PLAIN + bytes(OLM_BYTES))
    return PutOutgoing(message, entry)


def _received(at: int) -> Write:
    return PutIncoming(_chat(FRIEND, ME, at))


def _chat(sender: UserId, receiver: UserId, at: int) -> ChatMessage:
    message_id = MessageId.of(sender, CLIENT, at)
    return ChatMessage(
        message_id, sender, receiver, FRIEND, TEXT, sent_at=at, received_at=at, client=CLIENT, datetime=at
    )
