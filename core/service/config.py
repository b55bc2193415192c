"""How a node is started."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from core.messaging.model import Visibility

DISCOVERY_PORT = 42420
LINK_PORT = 42421
MIN_PASSPHRASE = 8  # characters of a new passphrase, for a profile as for a backup


class Protection(Enum):
    """Where the key of a new profile's database is kept."""

    AUTO = "auto"  # passphrase if one is given, else the keyring, else an owner-only file
    PASSPHRASE = "passphrase"
    KEYRING = "keyring"
    FILE = "file"


class ProfileStatus(Enum):
    """What a home holds before it is opened."""

    ABSENT = "absent"
    NEEDS_PASSPHRASE = "needs_passphrase"
    READY = "ready"


@dataclass(frozen=True, slots=True, repr=False)
class Config:
    """Everything start needs. `name` names a new profile or renames an existing one; `visibility` counts for a new one.

    `identity`: the 64 secret bytes that `opening.draw_identity` gave for a new profile; None: drawn when it is made.
    `interfaces` empty = all. `discovery_port` other than the standard one also keeps mDNS apart.
    """

    home: Path
    name: str | None = None
    passphrase: str | None = None
    protection: Protection = Protection.AUTO
    visibility: Visibility = Visibility.EVERYONE
    port: int = 0
    discovery: bool = True
    interfaces: tuple[str, ...] = ()
    discovery_port: int = DISCOVERY_PORT
    control: bool = True
    keyring: bool = True
    identity: bytes | None = None


def default_home() -> Path:
    """The folder of the profile where none is named: the platform's place for this person's data."""
    from platformdirs import user_data_path

    return user_data_path("parley", appauthor=False)
