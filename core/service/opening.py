"""Before a messenger: what a home holds, and how a profile is opened or made."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from core.messaging.state import State
from core.service.clock import Clock
from core.service.config import Config, ProfileStatus, Protection
from core.service.loading import Settings, is_new, load_settings, load_state, new_profile
from core.service.runner import committed
from core.storage.keystore import KeyKind, KeyStatus, read_status
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


def keyring_available() -> bool:
    """Whether this computer has a keyring that can keep the key (may block for 0.1 s: call it in a worker)."""
    from core.storage.system_keyring import is_available

    return is_available()


@dataclass(frozen=True, slots=True)
class OpenProfile:
    """What a messenger is made of. `key_kind`: where the key is; `created`: by this very start."""

    storage: Storage
    state: State
    settings: Settings
    key_kind: KeyKind
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
        await committed(storage, new_profile(config.name, config.visibility, clock.now().ms))
        meta = await storage.read(lambda reader: reader.load_meta())
    settings, writes = load_settings(meta)
    await committed(storage, writes)
    state = await storage.read(lambda reader: load_state(reader, clock.now().ms))
    return OpenProfile(storage, state, settings, profile.kind, profile.created)
