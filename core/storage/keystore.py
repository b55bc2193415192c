"""The key of the profile's database: 32 random bytes, and the small file `profile.key` that says how to get at them.

    magic 8, version 1, kind 1, profile id 16, payload, digest 16 = BLAKE2s-16 of all before (in every version)

    kind passphrase   payload = memory (KiB) 4, iterations 4, lanes 4, salt 16, nonce 12, wrapped key 48
                      wrapped = ChaCha20-Poly1305 under Argon2id(passphrase); associated data = all before it
    kind keyring      payload empty; the key is in the system keyring under the profile id (hex)
    kind file         payload = the key; the file is its owner's alone

The digest tells damage from a wrong passphrase. While a profile is being made the file is called `profile.key.new`;
what a crash leaves under that name was never used and is thrown away by the next start.
"""

import hashlib
import os
import struct
import unicodedata
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from core.errors import DamagedProfile, ForeignFile, NewerProfile, ProfileError, WrongPassphrase
from core.storage import system_keyring
from core.storage.files import file_errors, keep_private, sync_folder, write_whole

KEY_FILE = "profile.key"
NEW_KEY_FILE = "profile.key.new"
KEY_BYTES = 32
_MAGIC = b"PARLEYK\x00"
_VERSION = 1
_HEADER = struct.Struct(">8sBB16s")
_COST = struct.Struct(">III")
_SALT_BYTES = 16
_NONCE_BYTES = 12
_DIGEST_BYTES = 16
_WRAPPED_BYTES = KEY_BYTES + 16
_PASSPHRASE_BYTES = _COST.size + _SALT_BYTES + _NONCE_BYTES + _WRAPPED_BYTES


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
class Cost:
    """What Argon2id spends on one guess."""

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4

    def is_sane(self) -> bool:
        """Whether a file may ask for it: what Argon2 allows, below 1 GiB and a few seconds."""
        memory_is_sane = 8 * self.lanes <= self.memory_kib <= 1024 * 1024
        return 1 <= self.iterations <= 32 and 1 <= self.lanes <= 64 and memory_is_sane


COST = Cost()


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
_PAYLOAD_BYTES: Final = {KeyKind.PASSPHRASE: _PASSPHRASE_BYTES, KeyKind.KEYRING: 0, KeyKind.FILE: KEY_BYTES}


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
        raise DamagedProfile(f"{path} appeared while a new profile was made. Nothing was overwritten.")
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
    return ProfileKey(_open(file, passphrase, keyring, path), file.kind, file.profile_id)


def change_protection(
    home: Path,
    current: ProfileKey,
    wanted: KeyKind,
    passphrase: str | None = None,
    *,
    cost: Cost | None = None,
) -> ProfileKey:
    """Keeps the same key in another place, or under another passphrase. A crash leaves the old way or the new."""
    made = _protect(ProfileKey(current.key, wanted, current.profile_id), passphrase, True, cost or COST)
    write_whole(home / KEY_FILE, made.encode())
    if current.kind is KeyKind.KEYRING and made.kind is not KeyKind.KEYRING:
        system_keyring.forget(current.profile_id.hex())
    return ProfileKey(current.key, made.kind, current.profile_id)


def _protect(key: ProfileKey, passphrase: str | None, keyring: bool, cost: Cost) -> _KeyFile:
    if key.kind is KeyKind.PASSPHRASE:
        return _KeyFile(key.kind, key.profile_id, _wrap(key, passphrase, cost))
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


def _wrap(key: ProfileKey, passphrase: str | None, cost: Cost) -> bytes:
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    clear = _COST.pack(cost.memory_kib, cost.iterations, cost.lanes) + salt + nonce
    cipher = ChaCha20Poly1305(_stretch(passphrase, salt, cost))
    return clear + cipher.encrypt(nonce, key.key, _header(key.kind, key.profile_id) + clear)


def _unwrap(file: _KeyFile, passphrase: str | None, path: Path) -> bytes:
    cost = Cost(*_COST.unpack_from(file.payload))
    if not cost.is_sane():
        raise _damaged(path)
    clear, wrapped = file.payload[:-_WRAPPED_BYTES], file.payload[-_WRAPPED_BYTES:]
    salt, nonce = clear[_COST.size : _COST.size + _SALT_BYTES], clear[-_NONCE_BYTES:]
    cipher = ChaCha20Poly1305(_stretch(passphrase, salt, cost))
    try:
        return cipher.decrypt(nonce, wrapped, _header(file.kind, file.profile_id) + clear)
    except InvalidTag:
        raise WrongPassphrase("This passphrase does not open the profile. Try again.") from None


def _stretch(passphrase: str | None, salt: bytes, cost: Cost) -> bytes:
    if not passphrase:
        raise WrongPassphrase("This profile is kept under a passphrase: give it to open the profile.")
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return kdf.derive(secret)


def _read(path: Path) -> _KeyFile:
    with file_errors(path), path.open("rb") as file:
        data = file.read(4096)
    if data[: len(_MAGIC)] != _MAGIC:
        raise ForeignFile(
            f"{path} is not a key file of Parley. Nothing was changed: move it away or restore yours."
        )
    return _parse(data, path)


def _parse(data: bytes, path: Path) -> _KeyFile:
    body, digest = data[:-_DIGEST_BYTES], data[-_DIGEST_BYTES:]
    if len(body) < _HEADER.size or digest != _digest(body):
        raise _damaged(path)
    _, version, number, profile_id = _HEADER.unpack_from(body)
    if version > _VERSION:
        raise NewerProfile(f"{path} was written by a newer Parley. Install the newest version to open it.")
    kind, payload = _KINDS.get(number), body[_HEADER.size :]
    if kind is None or len(payload) != _PAYLOAD_BYTES[kind]:
        raise _damaged(path)
    return _KeyFile(kind, profile_id, payload)


def _header(kind: KeyKind, profile_id: bytes) -> bytes:
    return _HEADER.pack(_MAGIC, _VERSION, _KIND_NUMBERS[kind], profile_id)


def _digest(body: bytes) -> bytes:
    return hashlib.blake2s(body, digest_size=_DIGEST_BYTES).digest()


def _damaged(path: Path) -> DamagedProfile:
    return DamagedProfile(f"{path} is damaged. Nothing was overwritten: restore the file from a backup.")
