"""Opening a home: new, known, damaged, foreign, copied, and cut short while it was made."""

import asyncio
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import keyring
import pytest

from core.errors import DamagedProfile, ForeignFile, NewerProfile, ProfileError, ProfileInUse, WrongPassphrase
from core.messaging.model import Contact, Relation
from core.messaging.writes import PutAccount, PutContact, PutSession, SetMeta
from core.storage import keystore
from core.storage import profile as profiles
from core.storage.keystore import KEY_FILE, NEW_KEY_FILE, KeyKind, KeyStatus, read_status, unlock
from core.storage.profile import open_profile
from core.storage.reader import Reader
from core.storage.worker import Storage
from core.storage.writes import apply
from tests.core.storage.samples import CHEAP, CLIENT, FakeKeyring, commit, incoming, own

FILES = (KEY_FILE, "profile.db", "profile.lock")


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keystore, "COST", CHEAP)


def contents(home: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in home.iterdir() if path.is_file()}


def test_a_new_home_belongs_to_its_owner_alone(tmp_path: Path) -> None:
    home = tmp_path / "a" / "b"
    profile = open_profile(home, KeyKind.FILE)
    assert (profile.home, profile.key.kind, profile.created) == (home, KeyKind.FILE, True)
    apply(profile.writer, [own(1)])
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in home.iterdir()}
    assert modes == dict.fromkeys((*FILES, "profile.db-wal", "profile.db-shm"), 0o600)
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    profile.close()


def test_a_home_that_exists_keeps_its_permissions_and_other_files(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "letter.txt").write_text("dear")
    open_profile(tmp_path, KeyKind.FILE).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755
    assert (tmp_path / "letter.txt").read_text() == "dear"


def test_a_profile_opens_again_with_what_it_held(tmp_path: Path) -> None:
    first = open_profile(tmp_path, KeyKind.PASSPHRASE, "secret")
    apply(first.writer, [SetMeta("a", b"1")])
    first.close()
    second = open_profile(tmp_path, KeyKind.FILE, "secret")
    assert (second.key.kind, second.created) == (KeyKind.PASSPHRASE, False)
    assert Reader(second.reader).load_meta() == {"a": b"1"}
    second.close()


def test_a_database_that_others_may_read_is_tightened(tmp_path: Path) -> None:
    open_profile(tmp_path, KeyKind.FILE).close()
    (tmp_path / "profile.db").chmod(0o664)
    open_profile(tmp_path).close()
    assert stat.S_IMODE((tmp_path / "profile.db").stat().st_mode) == 0o600


def test_it_says_where_the_key_ended_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = FakeKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    for name, use_keyring, passphrase, kind in (
        ("a", True, None, KeyKind.KEYRING),
        ("b", False, None, KeyKind.FILE),
        ("c", True, "secret", KeyKind.PASSPHRASE),
    ):
        profile = open_profile(tmp_path / name, None, passphrase, keyring=use_keyring)
        assert profile.key.kind is kind
        profile.close()
    again = open_profile(tmp_path / "a")
    assert again.key.kind is KeyKind.KEYRING
    again.close()


def test_a_profile_in_use_is_left_alone(tmp_path: Path) -> None:
    first = open_profile(tmp_path, KeyKind.FILE)
    with pytest.raises(ProfileInUse):
        open_profile(tmp_path)
    assert Reader(first.reader).load_meta() == {}
    first.close()


def test_a_start_that_fails_lets_go_of_everything(tmp_path: Path) -> None:
    open_profile(tmp_path, KeyKind.PASSPHRASE, "secret").close()
    before = contents(tmp_path)
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            open_profile(tmp_path, None, "wrong")
    assert contents(tmp_path) == before
    open_profile(tmp_path, None, "secret").close()


def test_a_log_alone_is_not_thrown_away(tmp_path: Path) -> None:
    (tmp_path / "profile.db-wal").write_bytes(b"the last messages of a lost profile")
    with pytest.raises(DamagedProfile, match=r"profile\.db-wal"):
        open_profile(tmp_path, KeyKind.FILE)
    assert set(contents(tmp_path)) == {"profile.db-wal", "profile.lock"}


@pytest.mark.parametrize("missing", [KEY_FILE, "profile.db"])
def test_half_a_profile_is_damage_and_is_kept(tmp_path: Path, missing: str) -> None:
    open_profile(tmp_path, KeyKind.FILE).close()
    (tmp_path / missing).unlink()
    before = contents(tmp_path)
    with pytest.raises(DamagedProfile, match=f"no {missing}"):
        open_profile(tmp_path, KeyKind.FILE)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("name", [*FILES, "profile.db-wal"])
def test_another_programs_file_in_place_of_ours_is_refused(tmp_path: Path, name: str) -> None:
    open_profile(tmp_path, KeyKind.FILE).close()
    (tmp_path / name).write_bytes(b"%PDF-1.7 and so on")
    before = contents(tmp_path)
    with pytest.raises(ForeignFile, match=name):
        open_profile(tmp_path)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("name", FILES)
def test_a_folder_in_place_of_a_file_is_an_error_for_a_person(tmp_path: Path, name: str) -> None:
    open_profile(tmp_path, KeyKind.FILE).close()
    (tmp_path / name).unlink()
    (tmp_path / name).mkdir(mode=0o755)
    with pytest.raises(ProfileError, match=name):
        open_profile(tmp_path)
    assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o755


def test_a_damaged_database_is_refused_and_kept(tmp_path: Path) -> None:
    open_profile(tmp_path, KeyKind.FILE).close()
    path = tmp_path / "profile.db"
    broken = bytearray(path.read_bytes())
    broken[1000] ^= 1
    path.write_bytes(broken)
    with pytest.raises(DamagedProfile):
        open_profile(tmp_path)
    assert path.read_bytes() == broken


def test_a_newer_database_is_refused(tmp_path: Path) -> None:
    profile = open_profile(tmp_path, KeyKind.FILE)
    profile.writer.execute("PRAGMA user_version = 99")
    profile.close()
    with pytest.raises(NewerProfile):
        open_profile(tmp_path)


def test_a_home_that_is_a_file_is_an_error_for_a_person(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("no folder")
    with pytest.raises(ProfileError, match="home"):
        open_profile(tmp_path / "home", KeyKind.FILE)


# A creation that was cut short


@pytest.mark.parametrize(
    "where", ["create_key", "make_private", "create_database", "migrate", "finish_creation"]
)
def test_a_creation_that_failed_is_begun_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    original = getattr(profiles, where)

    def fail_after(*arguments: object, **options: object) -> None:
        original(*arguments, **options)
        raise OSError("the plug was pulled")

    monkeypatch.setattr(profiles, where, fail_after)
    with pytest.raises(OSError, match="plug"):
        open_profile(tmp_path, KeyKind.PASSPHRASE, "first try")
    monkeypatch.undo()
    if where == "finish_creation":
        open_profile(tmp_path, None, "first try").close()
    else:
        assert read_status(tmp_path) is KeyStatus.ABSENT
        profile = open_profile(tmp_path, KeyKind.PASSPHRASE, "second try")
        assert profile.created
        profile.close()
        open_profile(tmp_path, None, "second try").close()
    assert {path.name for path in tmp_path.iterdir()} == set(FILES)


KILL_EVERYWHERE = """
import itertools, os, shutil, signal, sys
from pathlib import Path
from core.messaging.writes import SetMeta
from core.storage import database, migrations
from core.storage.keystore import KeyKind
from core.storage.profile import open_profile
from core.storage.writes import apply

home = Path(sys.argv[1])

def dies_at(point):
    left = itertools.count(point, -1)
    def watch(function):
        def watched(*arguments, **options):
            if next(left) == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*arguments, **options)
        return watched
    for module, name in ((os, "fsync"), (os, "open"), (os, "replace"), (os, "rename"), (os, "close"),
                         (migrations, "transaction"), (database, "_use_wal"), (database, "_set_up")):
        setattr(module, name, watch(getattr(module, name)))

for point in itertools.count():
    child = os.fork()
    if child == 0:
        dies_at(point)
        open_profile(home, KeyKind.FILE)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    profile = open_profile(home, KeyKind.FILE)
    apply(profile.writer, [SetMeta("a", b"1")])
    profile.close()
    assert sorted(path.name for path in home.iterdir()) == ["profile.db", "profile.key", "profile.lock"]
    open_profile(home, KeyKind.FILE).close()
    shutil.rmtree(home)
    if status == 0:
        break
print(point)
"""


def test_a_creation_killed_anywhere_is_healed_by_the_next_start(tmp_path: Path) -> None:
    command = [sys.executable, "-c", KILL_EVERYWHERE, str(tmp_path / "home")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.stderr == ""
    assert int(done.stdout) > 10


def test_a_profile_is_never_taken_for_an_unfinished_one(tmp_path: Path) -> None:
    profile = open_profile(tmp_path, KeyKind.FILE)
    apply(profile.writer, [SetMeta("a", b"1")])
    profile.close()
    shutil.copy(tmp_path / KEY_FILE, tmp_path / NEW_KEY_FILE)
    again = open_profile(tmp_path, KeyKind.FILE)
    assert Reader(again.reader).load_meta() == {"a": b"1"}
    again.close()
    assert not (tmp_path / NEW_KEY_FILE).exists()


# What a copy of the folder gives away

TEXT, NAME, NOTE, PICKLE = "Meet me at the fountain", "Annabelle", "an old friend", "c2Vzc2lvbi1zZWNyZXQ"
FRIEND = Contact(
    b"IDENTITY-KEY-OF-ANNABELLE-------", b"LINK-KEY-OF-ANNABELLE-----------", NAME, Relation.FRIEND
)


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The home of a profile under a passphrase: while it runs (with its log), and after it was closed."""
    home, live = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("copy") / "live"

    async def live_a_little() -> None:
        storage = Storage(open_profile(home, KeyKind.PASSPHRASE, "secret"))
        for n in range(1, 30):
            message, answer = own(n, FRIEND.user_id, TEXT), incoming(n, FRIEND.user_id, text=TEXT)
            session = PutSession(FRIEND.user_id, "session-id", PICKLE, n)
            await commit(
                storage, message, answer, session, PutAccount(PICKLE), SetMeta("note", NOTE.encode())
            )
        await commit(storage, PutContact(FRIEND))
        assert len(await storage.search("fountain")) == 50
        shutil.copytree(home, live)
        await storage.close()

    asyncio.run(live_a_little())
    assert (live / "profile.db-wal").stat().st_size > 10_000
    return [live, home]


def test_a_copy_without_the_secret_shows_nothing(copies: list[Path]) -> None:
    key = unlock(copies[1], "secret")
    secrets = [
        part.encode() for part in (*TEXT.split(), TEXT, NAME, NOTE, PICKLE, "secret", "messages", "CREATE")
    ]
    secrets += [word.lower() for word in secrets]
    for value in (
        FRIEND.user_id,
        FRIEND.identity_key,
        FRIEND.link_key,
        CLIENT,
        own(1).message.message_id,
        key.key,
    ):
        secrets += [bytes(value), value.hex().encode()]
    for home in copies:
        everything = b"".join(contents(home).values())
        assert [secret for secret in secrets if len(secret) > 4 and secret in everything] == []


def test_the_search_for_plaintext_can_find_it(copies: list[Path]) -> None:
    everything = b"".join(contents(copies[0]).values())
    assert unlock(copies[1], "secret").profile_id in everything


def test_a_copy_opens_with_the_secret_and_not_without(copies: list[Path], tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(copies[0], home)
    for wrong in (None, "Secret"):
        with pytest.raises(WrongPassphrase):
            open_profile(home, None, wrong)
    profile = open_profile(home, None, "secret")
    assert Reader(profile.reader).load_contacts() == [FRIEND]
    profile.close()


def test_another_key_file_does_not_open_it(copies: list[Path], tmp_path: Path) -> None:
    home, other = tmp_path / "home", tmp_path / "other"
    shutil.copytree(copies[1], home)
    open_profile(other, KeyKind.FILE).close()
    shutil.copy(other / KEY_FILE, home / KEY_FILE)
    with pytest.raises(ForeignFile):
        open_profile(home)
