"""What makes a SQLCipher database a backup: a mark in its first 16 bytes, and its key at its end.

    database          its first 16 bytes (SQLCipher's salt) = magic "PARLEYB", version 1, random 8; its key is random
    seal 112          made at 8 (ms since the epoch), wrapped key 88 (see wrapping), digest 16
                      context of the wrapping = the first 16 bytes, made at
                      digest = BLAKE2s-16(the first 16 bytes, made at, wrapped key)

The digest tells damage, and a copy that was cut short, from a wrong passphrase.
"""

import hashlib
import os
import struct
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import DamagedProfile, ForeignFile, NewerProfile, WrongPassphrase
from core.storage.files import file_errors
from core.storage.wrapping import COST, KEY_BYTES, WRAPPED_BYTES, Cost, cost_of, unwrap, wrap

MAGIC = b"PARLEYB"
SALT_BYTES = 16
_VERSION = 1
_MADE_AT = struct.Struct(">q")
_DIGEST_BYTES = 16
SEAL_BYTES = _MADE_AT.size + WRAPPED_BYTES + _DIGEST_BYTES


@dataclass(frozen=True, slots=True)
class Seal:
    """`salt`: the database's first 16 bytes; `made_at` in ms since the epoch."""

    salt: bytes
    made_at: int
    wrapped: bytes = field(repr=False)

    def encode(self) -> bytes:
        """The end of the file."""
        body = _MADE_AT.pack(self.made_at) + self.wrapped
        return body + _digest(self.salt + body)

    def open(self, passphrase: str, path: Path) -> bytes:
        """The database's key. Raises WrongPassphrase, DamagedProfile."""
        if not cost_of(self.wrapped).is_sane():
            raise damaged(path)
        key = unwrap(self.wrapped, passphrase, _context(self.salt, self.made_at))
        if key is None:
            raise WrongPassphrase("This passphrase does not open the backup. Try again.")
        return key


def make_seal(passphrase: str, made_at: int, cost: Cost | None = None) -> tuple[Seal, bytes]:
    """The seal of a new backup, and the key of its database."""
    key, salt = os.urandom(KEY_BYTES), MAGIC + bytes([_VERSION]) + os.urandom(8)
    return Seal(salt, made_at, wrap(key, passphrase, _context(salt, made_at), cost or COST)), key


def read_seal(path: Path) -> Seal:
    """Raises ForeignFile, NewerProfile, DamagedProfile, ProfileError."""
    with file_errors(path), path.open("rb") as file:
        salt = file.read(SALT_BYTES)
        size = file.seek(0, os.SEEK_END)
        file.seek(max(SALT_BYTES, size - SEAL_BYTES))
        end = file.read(SEAL_BYTES)
    if salt[: len(MAGIC)] != MAGIC:
        raise ForeignFile("{path} is not a backup of Parley. Choose another file.", path=path)
    if salt[len(MAGIC) : len(MAGIC) + 1] > bytes([_VERSION]):
        raise newer(path)
    body = end[:-_DIGEST_BYTES]
    if len(end) != SEAL_BYTES or end[-_DIGEST_BYTES:] != _digest(salt + body):
        raise damaged(path)
    (made_at,) = _MADE_AT.unpack_from(body)
    return Seal(salt, made_at, body[_MADE_AT.size :])


def damaged(path: Path) -> DamagedProfile:
    """Also a part of a backup."""
    return DamagedProfile(
        "{path} is damaged, or a part of it is missing. Copy it again, or use another backup.", path=path
    )


def newer(path: Path) -> NewerProfile:
    """Of a later version."""
    return NewerProfile(
        "{path} was made by a newer Parley. Install the newest version to read it.", path=path
    )


def _context(salt: bytes, made_at: int) -> bytes:
    return salt + _MADE_AT.pack(made_at)


def _digest(body: bytes) -> bytes:
    return hashlib.blake2s(body, digest_size=_DIGEST_BYTES).digest()
