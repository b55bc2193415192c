"""A profile made from a backup; and backups and restoring killed at every step."""

from pathlib import Path

import pytest

from core.errors import (
    ProfileError,
    ProfileInUse,
    StorageFull,
    WrongPassphrase,
)
from core.messaging.writes import SetMeta, Write
from core.storage import backup, migrations
from core.storage.backup import restore
from core.storage.keystore import KeyKind
from core.storage.profile import open_profile
from tests.core.storage import kills
from tests.core.storage.backups import SECRET, make, nothing_new, restored
from tests.core.storage.samples import BOB, Book, book, incoming


def test_a_restored_profile_has_a_key_of_its_own(alice: Book, tmp_path: Path) -> None:
    make(alice, tmp_path / "b")
    with restored(tmp_path / "b", tmp_path / "home") as db:
        assert not db.profile.created
        assert db.profile.key.key != alice.profile.key.key
        assert db.profile.key.profile_id != alice.profile.key.profile_id
        assert db.texts(BOB) == ["theirs 2"]
        assert db.reader.load_contacts() == alice.reader.load_contacts()
        assert {path.name for path in db.home.iterdir()} >= {"profile.db", "profile.key", "profile.lock"}


def test_it_is_kept_under_the_new_passphrase(alice: Book, tmp_path: Path) -> None:
    make(alice, tmp_path / "b")
    restore(tmp_path / "b", SECRET, tmp_path / "home", None, "another one", nothing_new)
    with pytest.raises(WrongPassphrase):
        open_profile(tmp_path / "home", None, SECRET)
    open_profile(tmp_path / "home", None, "another one").close()


def test_what_makes_it_new_is_in_it(alice: Book, tmp_path: Path) -> None:
    make(alice, tmp_path / "b")

    def renew(meta: dict[str, bytes]) -> list[Write]:
        return [SetMeta("was", meta["card"]), SetMeta("client", b"new")]

    restore(tmp_path / "b", SECRET, tmp_path / "home", KeyKind.FILE, None, renew)
    with book(tmp_path / "home") as db:
        meta = db.reader.load_meta()
        assert (meta["was"], meta["client"]) == (meta["card"], b"new")


def test_a_backup_of_an_older_version_is_brought_up_to_date(
    alice: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(alice, tmp_path / "b")
    step = ("CREATE TABLE later (x INTEGER) STRICT",)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, step))
    with restored(tmp_path / "b", tmp_path / "home") as db:
        assert db.profile.writer.execute("SELECT count(*) FROM later").fetchall() == [(0,)]


def test_nothing_is_overwritten(alice: Book, tmp_path: Path) -> None:
    make(alice, tmp_path / "b")
    with pytest.raises(ProfileInUse):
        restore(tmp_path / "b", SECRET, alice.home, KeyKind.FILE, None, nothing_new)
    alice.profile.close()
    before = {path.name: path.read_bytes() for path in alice.home.iterdir()}
    with pytest.raises(ProfileError, match="holds a profile already"):
        restore(tmp_path / "b", SECRET, alice.home, KeyKind.FILE, None, nothing_new)
    assert {path.name: path.read_bytes() for path in alice.home.iterdir()} == before
    alice.open()


def test_what_cannot_be_restored_makes_no_profile(
    alice: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, path = tmp_path / "home", tmp_path / "b"
    make(alice, path)
    with pytest.raises(WrongPassphrase):
        restore(path, "wrong", home, KeyKind.FILE, None, nothing_new)
    assert not home.exists()
    with pytest.raises(WrongPassphrase):
        restore(path, SECRET, home, KeyKind.PASSPHRASE, None, nothing_new)
    with pytest.raises(ProfileError, match="keyring cannot be used"):
        restore(path, SECRET, home, KeyKind.KEYRING, None, nothing_new)
    monkeypatch.setattr(backup, "migrate", lambda _: (_ for _ in ()).throw(OSError("the plug was pulled")))
    with pytest.raises(OSError, match="plug"):
        restore(path, SECRET, home, KeyKind.FILE, None, nothing_new)
    assert {path.name for path in home.iterdir()} == {"profile.lock"}


def test_a_full_disk_makes_no_profile(alice: Book, tmp_path: Path, small_disk: Path) -> None:
    alice.write(*(incoming(number, text="x" * 2000) for number in range(100, 800)))
    make(alice, tmp_path / "b")
    with pytest.raises(StorageFull, match="disk"):
        restore(tmp_path / "b", SECRET, small_disk / "home", KeyKind.FILE, None, nothing_new)
    assert {path.name for path in (small_disk / "home").iterdir()} == {"profile.lock"}


# kill -9

KILLS = """
import os, shutil, sys
from pathlib import Path
from core.messaging.writes import SetMeta
from core.protocol.identity import Identity
from core.storage import backup, database, migrations, profile
from core.storage.backup import PART, check, export, restore
from core.storage.keystore import KeyKind, KeyStatus, read_status
from tests.core.storage.samples import CHEAP, book, incoming

folder = Path(sys.argv[1])
home, target, new_home = folder / "alice", folder / "b", folder / "home"
with book(home) as db:
    card = Identity.generate().make_card("Alice", bytes(32), 1, 2_000_000_000_000)
    db.write(SetMeta("card", card.encode()), incoming(1))
    key = db.profile.key

def make(made_at):
    return export(home, key, target, "secret", made_at, cost=CHEAP)

def export_check(is_done):
    assert {path.name for path in folder.iterdir()} <= {"alice", "b", "b" + PART}
    made_at = check(target, "secret").made_at
    assert made_at == 2 if is_done else made_at in (1, 2)
    make(1)
    assert {path.name for path in folder.iterdir()} == {"alice", "b"}

make(1)
calls = [(os, name) for name in ("open", "fsync", "close", "unlink", "replace")]
steps = [*calls, (backup, "copy"), (backup, "check"), (backup, "open_source"), (backup, "_finish")]
print(killed_everywhere(steps, lambda: make(2), export_check))

def bring_back():
    return restore(target, "secret", new_home, KeyKind.FILE, None, lambda _: [SetMeta("client", b"new")])

def restore_check(is_done):
    is_there = new_home.exists() and read_status(new_home) is KeyStatus.READY
    assert is_there or not is_done
    if not is_there:
        bring_back()
    with book(new_home) as db:
        assert not db.profile.created
        assert db.reader.load_meta()["client"] == b"new"
        assert db.reader.count() == (1, 1)
    shutil.rmtree(new_home)

steps = [*calls, (os, "rename"), (backup, "copy"), (backup, "migrate"), (backup, "apply"),
         (migrations, "transaction"), (database, "_use_wal"), (profile, "create_key"), (profile, "finish_creation")]
print(killed_everywhere(steps, bring_back, restore_check))
"""


def test_killed_anywhere_there_is_the_old_backup_or_the_new_and_a_whole_profile_or_none(
    tmp_path: Path,
) -> None:
    exports, restores = kills.run(KILLS, str(tmp_path))
    assert int(exports) > 8
    assert int(restores) > 12
