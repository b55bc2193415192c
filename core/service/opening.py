"""Before a messenger: what a home holds, and how a profile is opened or made."""

import asyncio
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from core.messaging.model import BackupInfo
from core.messaging.state import State
from core.protocol.identity import Identity
from core.protocol.ids import UserId
from core.service.clock import Clock
from core.service.config import Config, ProfileStatus, Protection
from core.service.loading import Settings, is_new, load_settings, load_state, new_profile, renewed
from core.service.runner import committed
from core.service.vault import check_length
from core.storage import backup
from core.storage.keystore import KeyKind, KeyStatus, ProfileKey, read_status
from core.storage.profile import Profile, open_profile
from core.storage.worker import Storage

_STATUS = {
    KeyStatus.ABSENT: ProfileStatus.ABSENT,
    KeyStatus.NEEDS_PASSPHRASE: ProfileStatus.NEEDS_PASSPHRASE,
    KeyStatus.READY: ProfileStatus.READY,
}
_KINDS = {
    Protection.AUTO: None,
    Protection.PASSPHRASE: KeyKind.PASSPHRASE,
    Protection.KEYRING: KeyKind.KEYRING,
    Protection.FILE: KeyKind.FILE,
}


def profile_status(home: Path) -> ProfileStatus:
    """Whether a profile exists in `home` and whether a passphrase must be asked for. Opens nothing. ProfileError."""
    return _STATUS[read_status(home)]


def draw_identity() -> tuple[bytes, UserId]:
    """The secret of a new identity for `Config.identity`, and the id that goes with it."""
    identity = Identity.generate()
    return identity.to_bytes(), identity.user_id


def keyring_available() -> bool:
    """Whether this computer has a keyring that can keep the key (may block for 0.1 s: call it in a worker)."""
    from core.storage.system_keyring import is_available

    return is_available()


async def check_backup(path: Path, passphrase: str) -> BackupInfo:
    """Opens a backup and reads all of it. Raises ProfileError (WrongPassphrase, ForeignFile, DamagedProfile, ...)."""
    return await asyncio.to_thread(backup.check, path, passphrase)


async def restore_backup(
    path: Path,
    passphrase: str,
    home: Path,
    protection: Protection = Protection.AUTO,
    new_passphrase: str | None = None,
    *,
    keyring: bool = True,
    clock: Clock | None = None,
) -> Protection:
    """Makes the profile of a backup in a home without one: the same person, a new installation.

    Returns where its key is kept; with AUTO a keyring that cannot be used gives way to the file.
    Raises ProfileError (WrongPassphrase, DamagedProfile, ...; there is a profile; no usable keyring), StorageError,
    CommandError (a new passphrase that is too short): then `home` has no profile, or the one it had.
    """
    if new_passphrase or protection is Protection.PASSPHRASE:
        check_length(new_passphrase)
    now_ms = (clock or Clock()).now().ms
    key = await asyncio.to_thread(
        backup.restore,
        path,
        passphrase,
        home,
        _KINDS[protection],
        new_passphrase,
        partial(renewed, now_ms=now_ms),
        keyring=keyring,
    )
    return Protection(key.kind.value)


@dataclass(frozen=True, slots=True)
class OpenProfile:
    """What a messenger is made of. `created`: by this very start."""

    storage: Storage
    state: State
    settings: Settings
    key: ProfileKey
    created: bool


async def open_parts(config: Config, clock: Clock) -> OpenProfile:
    """Opens or makes the profile. Raises ProfileError (WrongPassphrase, ProfileInUse, ...), CommandError."""
    kind = _KINDS[config.protection]
    profile = await asyncio.to_thread(
        open_profile, config.home, kind, config.passphrase, keyring=config.keyring
    )
    storage = Storage(profile)
    try:
        return await _load(config, profile, storage, clock)
    except BaseException:
        await storage.close()
        raise


async def _load(config: Config, profile: Profile, storage: Storage, clock: Clock) -> OpenProfile:
    meta = await storage.read(lambda reader: reader.load_meta())
    if is_new(meta):
        await committed(storage, new_profile(config.name, config.visibility, clock.now().ms, config.identity))
        meta = await storage.read(lambda reader: reader.load_meta())
    settings, writes = load_settings(meta)
    await committed(storage, writes)
    state = await storage.read(lambda reader: load_state(reader, clock.now().ms))
    return OpenProfile(storage, state, settings, profile.key, profile.created)
