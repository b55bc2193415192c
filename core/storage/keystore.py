"""The key of the profile's database: 32 random bytes, and the small file `profile.key` that says how to get at them.

    magic 8, version 1, kind 1, profile id 16, payload, digest 16 = BLAKE2s-16 of all before (in every version)

    kind passphrase   payload = the key, wrapped (see wrapping); context = all before it
    kind keyring      payload empty; the key is in the system keyring under the profile id (hex)
    kind file         payload = the key; the file is its owner's alone

The digest tells damage from a wrong passphrase. While a profile is being made the file is called `profile.key.new`;
what a crash leaves under that name was never used and is thrown away by the next start. `profile.key.left` says that
the keyring may hold a key that it should not: the key file tells.
"""

import hashlib
import os
import struct
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final

from core.errors import DamagedProfile, ForeignFile, NewerProfile, ProfileError, WrongPassphrase
from core.storage import system_keyring
from core.storage.files import file_errors, keep_private, sync_folder, write_whole
from core.storage.wrapping import COST, KEY_BYTES, WRAPPED_BYTES, Cost, cost_of, unwrap, wrap

KEY_FILE = "profile.key"
NEW_KEY_FILE = "profile.key.new"
LEFT_FILE = "profile.key.left"
_MAGIC = b"PARLEYK\x00"
_VERSION = 1
_HEADER = struct.Struct(">8sBB16s")
_DIGEST_BYTES = 16


class KeyKind(Enum):
    """Where the key is. The values are those of the service's Protection."""

    PASSPHRASE = "passphrase"
    KEYRING = "keyring"
    FILE = "file"


class KeyStatus(Enum):
    """What `home` holds. The values are those of the service's ProfileStatus."""

    ABSENT = "absent"
    NEEDS_PASSPHRASE = "needs_passphrase"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class ProfileKey:
    """The key itself, where it is kept, and the profile's random id (16 bytes)."""

    key: bytes = field(repr=False)
    kind: KeyKind
    profile_id: bytes


@dataclass(frozen=True, slots=True)
class _KeyFile:
    kind: KeyKind
    profile_id: bytes
    payload: bytes = field(repr=False)

    def encode(self) -> bytes:
        body = _header(self.kind, self.profile_id) + self.payload
        return body + _digest(body)


_KIND_NUMBERS: Final = {KeyKind.PASSPHRASE: 1, KeyKind.KEYRING: 2, KeyKind.FILE: 3}
_KINDS: Final = {number: kind for kind, number in _KIND_NUMBERS.items()}
_PAYLOAD_BYTES: Final = {KeyKind.PASSPHRASE: WRAPPED_BYTES, KeyKind.KEYRING: 0, KeyKind.FILE: KEY_BYTES}


def read_status(home: Path) -> KeyStatus:
    """Opens nothing but the key file. Raises ForeignFile, DamagedProfile, NewerProfile, ProfileError."""
    path = home / KEY_FILE
    if not path.exists():
        return KeyStatus.ABSENT
    return KeyStatus.NEEDS_PASSPHRASE if _read(path).kind is KeyKind.PASSPHRASE else KeyStatus.READY


def create_key(
    home: Path,
    wanted: KeyKind | None = None,
    passphrase: str | None = None,
    *,
    keyring: bool = True,
    cost: Cost | None = None,
) -> ProfileKey:
    """Draws a key and writes `profile.key.new`; `finish_creation` makes it the profile's.

    `wanted` None = passphrase if one is given, else the keyring, else the file. A keyring that cannot be used gives
    way to the file: see the result's `kind`. Raises WrongPassphrase (none given for a passphrase), StorageFull.
    """
    profile_id, key = os.urandom(16), os.urandom(KEY_BYTES)
    if wanted is None:
        wanted = KeyKind.PASSPHRASE if passphrase else KeyKind.KEYRING
    made = _protect(ProfileKey(key, wanted, profile_id), passphrase, keyring, cost or COST)
    write_whole(home / NEW_KEY_FILE, made.encode())
    return ProfileKey(key, made.kind, profile_id)


def finish_creation(home: Path) -> None:
    """The database is on disk: from now on there is a profile."""
    path = home / KEY_FILE
    if path.exists():
        raise DamagedProfile(
            "{path} appeared while a new profile was made. Nothing was overwritten.", path=path
        )
    with file_errors(path):
        (home / NEW_KEY_FILE).rename(path)
        sync_folder(home)


def discard_creation(home: Path) -> None:
    """Forgets a key that a crash left half-way through a creation."""
    path = home / NEW_KEY_FILE
    try:
        unfinished = _read(path)
    except ProfileError:
        pass
    else:
        if unfinished.kind is KeyKind.KEYRING:
            system_keyring.forget(unfinished.profile_id.hex())
    with file_errors(path):
        path.unlink(missing_ok=True)


def unlock(home: Path, passphrase: str | None = None, *, keyring: bool = True) -> ProfileKey:
    """The key of an existing profile. Tightens the file's permissions when they are too open.

    Raises WrongPassphrase, ForeignFile, DamagedProfile, NewerProfile, ProfileError (the keyring does not answer).
    """
    path = home / KEY_FILE
    file = _read(path)
    keep_private(path)
    key = ProfileKey(_open(file, passphrase, keyring, path), file.kind, file.profile_id)
    if keyring:
        _leave_keyring(home, key)
    return key


def change_protection(
    home: Path,
    current: ProfileKey,
    wanted: KeyKind,
    passphrase: str | None = None,
    *,
    keyring: bool = True,
    cost: Cost | None = None,
) -> ProfileKey:
    """Keeps the same key in another place, or under another passphrase. A crash leaves the old way or the new.

    Raises WrongPassphrase (none given), StorageFull, ProfileError (the keyring cannot be used): then all is as it was.
    """
    if KeyKind.KEYRING in (current.kind, wanted):
        write_whole(home / LEFT_FILE, b"")
    made = _protect(ProfileKey(current.key, wanted, current.profile_id), passphrase, keyring, cost or COST)
    if made.kind is not wanted:
        raise no_keyring()
    write_whole(home / KEY_FILE, made.encode())
    changed = ProfileKey(current.key, made.kind, current.profile_id)
    _leave_keyring(home, changed)
    return changed


def no_keyring() -> ProfileError:
    """The keyring was wanted and cannot keep a key."""
    return ProfileError(
        "This computer's keyring cannot be used. Unlock it, or protect the profile with a passphrase."
    )


def _leave_keyring(home: Path, key: ProfileKey) -> None:
    """After a change, or the crash of one: the keyring forgets a key that, as the file says, is not kept there."""
    path = home / LEFT_FILE
    if not path.exists():
        return
    if key.kind is not KeyKind.KEYRING:
        system_keyring.forget(key.profile_id.hex())
    with file_errors(path):
        path.unlink(missing_ok=True)


def _protect(key: ProfileKey, passphrase: str | None, keyring: bool, cost: Cost) -> _KeyFile:
    if key.kind is KeyKind.PASSPHRASE:
        wrapped = wrap(key.key, _given(passphrase), _header(key.kind, key.profile_id), cost)
        return _KeyFile(key.kind, key.profile_id, wrapped)
    in_keyring = key.kind is KeyKind.KEYRING and keyring
    if in_keyring and system_keyring.save(key.profile_id.hex(), key.key.hex()):
        return _KeyFile(KeyKind.KEYRING, key.profile_id, b"")
    return _KeyFile(KeyKind.FILE, key.profile_id, key.key)


def _open(file: _KeyFile, passphrase: str | None, keyring: bool, path: Path) -> bytes:
    match file.kind:
        case KeyKind.PASSPHRASE:
            return _unwrap(file, passphrase, path)
        case KeyKind.KEYRING:
            return _from_keyring(file, keyring)
        case KeyKind.FILE:
            return file.payload


def _from_keyring(file: _KeyFile, keyring: bool) -> bytes:
    secret = system_keyring.load(file.profile_id.hex()) if keyring else None
    if secret is None:
        raise ProfileError(
            "The key of this profile is in the system keyring, and the keyring does not give it. "
            "Log in to the desktop or unlock the keyring, and start again."
        )
    try:
        key = bytes.fromhex(secret)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise DamagedProfile("The keyring's entry for this profile is not a key. Restore it from a backup.")
    return key


def _unwrap(file: _KeyFile, passphrase: str | None, path: Path) -> bytes:
    if not cost_of(file.payload).is_sane():
        raise _damaged(path)
    key = unwrap(file.payload, _given(passphrase), _header(file.kind, file.profile_id))
    if key is None:
        raise WrongPassphrase("This passphrase does not open the profile. Try again.")
    return key


def _given(passphrase: str | None) -> str:
    if not passphrase:
        raise WrongPassphrase("This profile is kept under a passphrase: give it to open the profile.")
    return passphrase


def _read(path: Path) -> _KeyFile:
    with file_errors(path), path.open("rb") as file:
        data = file.read(4096)
    if data[: len(_MAGIC)] != _MAGIC:
        raise ForeignFile(
            "{path} is not a key file of Parley. Nothing was changed: move it away or restore yours.",
            path=path,
        )
    return _parse(data, path)


def _parse(data: bytes, path: Path) -> _KeyFile:
    body, digest = data[:-_DIGEST_BYTES], data[-_DIGEST_BYTES:]
    if len(body) < _HEADER.size or digest != _digest(body):
        raise _damaged(path)
    _, version, number, profile_id = _HEADER.unpack_from(body)
    if version > _VERSION:
        raise NewerProfile(
            "{path} was written by a newer Parley. Install the newest version to open it.", path=path
        )
    kind, payload = _KINDS.get(number), body[_HEADER.size :]
    if kind is None or len(payload) != _PAYLOAD_BYTES[kind]:
        raise _damaged(path)
    return _KeyFile(kind, profile_id, payload)


def _header(kind: KeyKind, profile_id: bytes) -> bytes:
    return _HEADER.pack(_MAGIC, _VERSION, _KIND_NUMBERS[kind], profile_id)


def _digest(body: bytes) -> bytes:
    return hashlib.blake2s(body, digest_size=_DIGEST_BYTES).digest()


def _damaged(path: Path) -> DamagedProfile:
    return DamagedProfile(
        "{path} is damaged. Nothing was overwritten: restore the file from a backup.", path=path
    )
