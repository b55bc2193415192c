"""The key file: every way to keep the key, every way to damage the file."""

import contextlib
import hashlib
import stat
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest

from core.errors import DamagedProfile, ForeignFile, NewerProfile, ProfileError, WrongPassphrase
from core.storage import files, keystore, system_keyring, wrapping
from core.storage.keystore import (
    KEY_FILE,
    LEFT_FILE,
    NEW_KEY_FILE,
    KeyKind,
    KeyStatus,
    ProfileKey,
    change_protection,
    create_key,
    discard_creation,
    finish_creation,
    read_status,
    unlock,
)
from core.storage.wrapping import Cost
from tests.core.storage import kills
from tests.core.storage.samples import CHEAP, FakeKeyring

SECRET = "open sesame"
Use = Callable[[FakeKeyring], FakeKeyring]


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Use:
    """Puts a keyring in the place of the system's."""

    def put(backend: FakeKeyring) -> FakeKeyring:
        monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
        return backend

    return put


def make(home: Path, kind: KeyKind | None = KeyKind.FILE, passphrase: str | None = None) -> ProfileKey:
    key = create_key(home, kind, passphrase, cost=CHEAP)
    finish_creation(home)
    return key


def reseal(home: Path, edit: Callable[[bytearray], None]) -> None:
    """Changes the key file and makes its digest fit again."""
    body = bytearray((home / KEY_FILE).read_bytes()[:-16])
    edit(body)
    (home / KEY_FILE).write_bytes(body + hashlib.blake2s(body, digest_size=16).digest())


def test_a_key_is_32_fresh_bytes_that_unlock_gives_back(tmp_path: Path) -> None:
    first, second = make(tmp_path), create_key(tmp_path, KeyKind.FILE)
    assert len(first.key) == 32
    assert first.key != second.key
    assert first.profile_id != second.profile_id
    assert unlock(tmp_path) == first


def test_a_passphrase_opens_and_nothing_else_does(tmp_path: Path) -> None:
    key = make(tmp_path, KeyKind.PASSPHRASE, SECRET)
    assert unlock(tmp_path, SECRET) == key
    for wrong in ("Open sesame", "open sesame ", "", None):
        with pytest.raises(WrongPassphrase):
            unlock(tmp_path, wrong)


def test_the_same_letters_typed_otherwise_are_the_same_passphrase(tmp_path: Path) -> None:
    key = make(tmp_path, KeyKind.PASSPHRASE, "fenêtre")
    assert unlock(tmp_path, "fene\u0302tre") == key


def test_a_passphrase_from_an_environment_that_is_not_utf8(tmp_path: Path) -> None:
    key = make(tmp_path, KeyKind.PASSPHRASE, "pass\udcff")
    assert unlock(tmp_path, "pass\udcff") == key


def test_a_guess_costs_64_mib_and_three_passes() -> None:
    assert Cost(memory_kib=65_536, iterations=3, lanes=4) == keystore.COST


def test_the_cost_is_kept_in_the_file(tmp_path: Path) -> None:
    create_key(tmp_path, KeyKind.PASSPHRASE, SECRET, cost=Cost(memory_kib=128, iterations=2, lanes=2))
    assert (tmp_path / NEW_KEY_FILE).read_bytes()[26:38] == bytes.fromhex("00000080 00000002 00000002")


@pytest.mark.parametrize(
    ("passphrase", "has_keyring", "kind"),
    [
        (SECRET, True, KeyKind.PASSPHRASE),
        (None, True, KeyKind.KEYRING),
        ("", True, KeyKind.KEYRING),
        (None, False, KeyKind.FILE),
    ],
)
def test_by_itself_it_takes_the_passphrase_then_the_keyring_then_the_file(
    tmp_path: Path, use: Use, passphrase: str | None, has_keyring: bool, kind: KeyKind
) -> None:
    use(FakeKeyring(fails=not has_keyring))
    assert make(tmp_path, None, passphrase).kind is kind


def test_a_passphrase_is_asked_for_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        create_key(tmp_path, KeyKind.PASSPHRASE, None)
    assert list(tmp_path.iterdir()) == []


def test_the_keyring_keeps_the_key_and_the_file_does_not(tmp_path: Path, use: Use) -> None:
    backend = use(FakeKeyring())
    key = make(tmp_path, KeyKind.KEYRING)
    assert key.kind is KeyKind.KEYRING
    assert backend.secrets == {("Parley", key.profile_id.hex()): key.key.hex()}
    assert key.key not in (tmp_path / KEY_FILE).read_bytes()
    assert unlock(tmp_path) == key


@pytest.mark.parametrize(
    "backend",
    [FakeKeyring(fails=True), FakeKeyring(keeps=False), FakeKeyring(rank=0.5), FakeKeyring(rank=-1)],
    ids=["fails", "forgets", "plaintext", "null"],
)
def test_a_keyring_that_cannot_be_used_gives_way_to_the_file(
    tmp_path: Path, use: Use, backend: FakeKeyring
) -> None:
    use(backend)
    key = make(tmp_path, KeyKind.KEYRING)
    assert key.kind is KeyKind.FILE
    assert unlock(tmp_path) == key
    assert backend.secrets == {}


@pytest.mark.parametrize("name", ["fail", "null"])
def test_the_empty_keyrings_of_the_library_count_as_none(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    backend = keyring.core.load_keyring(f"keyring.backends.{name}.Keyring")
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    assert not system_keyring.is_available()


def test_of_several_keyrings_the_first_that_keeps_the_key_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keyring.backends.chainer import ChainerBackend

    several = [FakeKeyring(rank=0.5), FakeKeyring(fails=True), FakeKeyring(), FakeKeyring()]
    monkeypatch.setattr(ChainerBackend, "backends", several)
    monkeypatch.setattr(keyring, "get_keyring", ChainerBackend)
    key = make(tmp_path, KeyKind.KEYRING)
    assert [len(backend.secrets) for backend in several] == [0, 0, 1, 0]
    assert unlock(tmp_path) == key


def test_a_keyring_that_cannot_even_be_found_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise RuntimeError("no backend")

    monkeypatch.setattr(keyring, "get_keyring", broken)
    assert not system_keyring.is_available()


def test_without_its_keyring_the_profile_says_what_to_do(tmp_path: Path, use: Use) -> None:
    backend = use(FakeKeyring())
    make(tmp_path, KeyKind.KEYRING)
    with pytest.raises(ProfileError, match="unlock the keyring"):
        unlock(tmp_path, keyring=False)
    backend.secrets.clear()
    with pytest.raises(ProfileError, match="unlock the keyring"):
        unlock(tmp_path)


@pytest.mark.parametrize("entry", ["", "00" * 31, "zz" * 32, "not hex"])
def test_a_keyring_entry_that_is_no_key_is_damage(tmp_path: Path, use: Use, entry: str) -> None:
    backend = use(FakeKeyring())
    key = make(tmp_path, KeyKind.KEYRING)
    backend.secrets["Parley", key.profile_id.hex()] = entry
    with pytest.raises(DamagedProfile):
        unlock(tmp_path)


def test_status_of_a_home(tmp_path: Path, use: Use) -> None:
    use(FakeKeyring())
    assert read_status(tmp_path) is KeyStatus.ABSENT
    assert read_status(tmp_path / "nowhere") is KeyStatus.ABSENT
    create_key(tmp_path, KeyKind.FILE)
    assert read_status(tmp_path) is KeyStatus.ABSENT
    finish_creation(tmp_path)
    assert read_status(tmp_path) is KeyStatus.READY
    change_protection(tmp_path, unlock(tmp_path), KeyKind.PASSPHRASE, SECRET, cost=CHEAP)
    assert read_status(tmp_path) is KeyStatus.NEEDS_PASSPHRASE
    change_protection(tmp_path, unlock(tmp_path, SECRET), KeyKind.KEYRING)
    assert read_status(tmp_path) is KeyStatus.READY


@pytest.mark.parametrize("old", KeyKind)
@pytest.mark.parametrize("new", KeyKind)
def test_the_protection_changes_and_the_key_stays(
    tmp_path: Path, use: Use, old: KeyKind, new: KeyKind
) -> None:
    backend = use(FakeKeyring())
    key = make(tmp_path, old, "old")
    changed = change_protection(tmp_path, key, new, "new", cost=CHEAP)
    assert changed == ProfileKey(key.key, new, key.profile_id)
    assert unlock(tmp_path, "new") == changed
    assert bool(backend.secrets) == (new is KeyKind.KEYRING)


def test_a_crash_while_the_protection_changes_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = make(tmp_path, KeyKind.PASSPHRASE, "old")

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(files.os, "fsync", crash)
    with pytest.raises(KeyboardInterrupt):
        change_protection(tmp_path, key, KeyKind.PASSPHRASE, "new", cost=CHEAP)
    monkeypatch.undo()
    assert unlock(tmp_path, "old") == key
    change_protection(tmp_path, key, KeyKind.PASSPHRASE, "new", cost=CHEAP)
    assert unlock(tmp_path, "new") == key


def test_a_keyring_that_cannot_be_used_changes_nothing(tmp_path: Path, use: Use) -> None:
    use(FakeKeyring(fails=True))
    key = make(tmp_path, KeyKind.PASSPHRASE, SECRET)
    for keyring_is_wanted in (True, False):
        with pytest.raises(ProfileError, match="keyring cannot be used"):
            change_protection(tmp_path, key, KeyKind.KEYRING, keyring=keyring_is_wanted)
    assert read_status(tmp_path) is KeyStatus.NEEDS_PASSPHRASE
    assert unlock(tmp_path, SECRET) == key


@pytest.mark.parametrize(
    ("old", "new"), [(KeyKind.KEYRING, KeyKind.PASSPHRASE), (KeyKind.FILE, KeyKind.KEYRING)]
)
@pytest.mark.parametrize("writes", [0, 1, 2])
def test_a_crash_leaves_no_key_in_a_keyring_that_is_not_in_use(
    tmp_path: Path, use: Use, monkeypatch: pytest.MonkeyPatch, old: KeyKind, new: KeyKind, writes: int
) -> None:
    """The next start cleans up, whichever way the file says."""
    backend = use(FakeKeyring())
    key = make(tmp_path, old)
    left = iter([files.write_whole] * writes)

    def write(path: Path, data: bytes) -> None:
        next(left, crash)(path, data)

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(keystore, "write_whole", write)
    monkeypatch.setattr(system_keyring, "forget", crash)
    with (
        pytest.raises(KeyboardInterrupt) if writes < 2 or old is KeyKind.KEYRING else contextlib.nullcontext()
    ):
        change_protection(tmp_path, key, new, SECRET, cost=CHEAP)
    monkeypatch.undo()
    use(backend)
    kind = unlock(tmp_path, SECRET).kind
    assert kind is (new if writes == 2 else old)
    assert bool(backend.secrets) == (kind is KeyKind.KEYRING)
    assert not (tmp_path / LEFT_FILE).exists()


def test_nothing_is_overwritten_when_a_profile_is_made(tmp_path: Path) -> None:
    make(tmp_path)
    before = (tmp_path / KEY_FILE).read_bytes()
    create_key(tmp_path, KeyKind.FILE)
    with pytest.raises(DamagedProfile):
        finish_creation(tmp_path)
    assert (tmp_path / KEY_FILE).read_bytes() == before


def test_a_creation_that_was_cut_short_leaves_nothing_behind(tmp_path: Path, use: Use) -> None:
    backend = use(FakeKeyring())
    create_key(tmp_path, KeyKind.KEYRING)
    assert len(backend.secrets) == 1
    discard_creation(tmp_path)
    assert backend.secrets == {}
    assert list(tmp_path.iterdir()) == []


def test_a_half_written_key_file_is_discarded_too(tmp_path: Path) -> None:
    (tmp_path / NEW_KEY_FILE).write_bytes(b"PARL")
    discard_creation(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_only_its_owner_may_read_the_file(tmp_path: Path) -> None:
    make(tmp_path)
    assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600


def test_permissions_that_are_too_open_are_tightened(tmp_path: Path) -> None:
    key = make(tmp_path)
    (tmp_path / KEY_FILE).chmod(0o644)
    assert unlock(tmp_path) == key
    assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize("kind", KeyKind)
def test_every_flipped_bit_is_noticed_and_left_alone(tmp_path: Path, use: Use, kind: KeyKind) -> None:
    use(FakeKeyring())
    make(tmp_path, kind, SECRET)
    whole = (tmp_path / KEY_FILE).read_bytes()
    for bit in range(8 * len(whole)):
        broken = bytearray(whole)
        broken[bit // 8] ^= 1 << bit % 8
        (tmp_path / KEY_FILE).write_bytes(broken)
        with pytest.raises(ForeignFile if bit < 64 else DamagedProfile):
            unlock(tmp_path, SECRET)
        assert (tmp_path / KEY_FILE).read_bytes() == broken


@pytest.mark.parametrize("kind", KeyKind)
def test_every_cut_is_noticed(tmp_path: Path, use: Use, kind: KeyKind) -> None:
    use(FakeKeyring())
    make(tmp_path, kind, SECRET)
    whole = (tmp_path / KEY_FILE).read_bytes()
    for length in range(len(whole)):
        (tmp_path / KEY_FILE).write_bytes(whole[:length])
        with pytest.raises(ForeignFile if length < 8 else DamagedProfile):
            unlock(tmp_path, SECRET)
    (tmp_path / KEY_FILE).write_bytes(whole + b"\0")
    with pytest.raises(DamagedProfile):
        unlock(tmp_path, SECRET)


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" * 9, bytes(500)])
def test_another_programs_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / KEY_FILE).write_bytes(content)
    for attempt in (unlock, read_status):
        with pytest.raises(ForeignFile):
            attempt(tmp_path)
    assert (tmp_path / KEY_FILE).read_bytes() == content


def test_a_newer_version_is_named_as_such(tmp_path: Path) -> None:
    make(tmp_path)
    reseal(tmp_path, lambda body: body.__setitem__(8, 2))
    with pytest.raises(NewerProfile):
        unlock(tmp_path)


@pytest.mark.parametrize("kind", [0, 4, 255])
def test_an_unknown_kind_is_damage(tmp_path: Path, kind: int) -> None:
    make(tmp_path)
    reseal(tmp_path, lambda body: body.__setitem__(9, kind))
    with pytest.raises(DamagedProfile):
        unlock(tmp_path)


@pytest.mark.parametrize(
    "cost",
    [(2**32 - 1, 3, 4), (65_536, 2**32 - 1, 4), (65_536, 3, 2**32 - 1), (0, 0, 0), (7, 1, 1), (8, 0, 1)],
)
def test_an_absurd_cost_is_damage_and_is_not_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cost: tuple[int, int, int]
) -> None:
    make(tmp_path, KeyKind.PASSPHRASE, SECRET)
    packed = b"".join(value.to_bytes(4, "big") for value in cost)
    reseal(tmp_path, lambda body: body.__setitem__(slice(26, 38), packed))
    monkeypatch.setattr(wrapping, "_stretch", lambda *_: pytest.fail("tried"))
    with pytest.raises(DamagedProfile):
        unlock(tmp_path, SECRET)


@pytest.mark.parametrize("at", [10, 25, 38, 53, 54, 65, 66, 113])
def test_the_wrapped_key_vouches_for_everything_before_it(tmp_path: Path, at: int) -> None:
    make(tmp_path, KeyKind.PASSPHRASE, SECRET)
    reseal(tmp_path, lambda body: body.__setitem__(at, body[at] ^ 1))
    with pytest.raises(WrongPassphrase):
        unlock(tmp_path, SECRET)


def test_a_folder_in_place_of_the_file_is_an_error_for_a_person(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).mkdir()
    with pytest.raises(ProfileError, match=r"profile\.key"):
        unlock(tmp_path)


def test_secrets_are_in_no_repr_and_no_error(tmp_path: Path) -> None:
    key = make(tmp_path, KeyKind.PASSPHRASE, SECRET)
    assert key.key.hex() not in repr(key)
    assert repr(key.key) not in repr(key)
    with pytest.raises(WrongPassphrase) as raised:
        unlock(tmp_path, "wrong secret")
    assert "wrong secret" not in repr(raised.value)
    assert raised.value.__cause__ is None


KILL_A_CHANGE = """
import os, sys
from pathlib import Path
from core.errors import WrongPassphrase
from core.storage.keystore import KeyKind, change_protection, create_key, finish_creation, unlock
from tests.core.storage.samples import CHEAP

home = Path(sys.argv[1])
key = create_key(home, KeyKind.PASSPHRASE, "old", cost=CHEAP)
finish_creation(home)

def opens(passphrase):
    try:
        return unlock(home, passphrase, keyring=False).key == key.key
    except WrongPassphrase:
        return False

def check(is_done):
    assert opens("new") if is_done else opens("old") != opens("new")
    change_protection(home, key, KeyKind.PASSPHRASE, "old", cost=CHEAP)
    assert opens("old")

change = lambda: change_protection(home, key, KeyKind.PASSPHRASE, "new", cost=CHEAP)
steps = [(os, name) for name in ("open", "fsync", "replace", "close", "unlink")]
print(killed_everywhere(steps, change, check))
"""


def test_a_change_killed_anywhere_leaves_the_old_passphrase_or_the_new(tmp_path: Path) -> None:
    (points,) = kills.run(KILL_A_CHANGE, str(tmp_path))
    assert int(points) > 3
