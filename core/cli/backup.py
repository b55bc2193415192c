"""`parley backup`: an encrypted copy of the profile, read through when it is made; and the profile made from one."""

import sys
from pathlib import Path

from core.cli import shapes, terminal
from core.cli.client import Reply
from core.cli.doors import open_door
from core.cli.oneshot import Output
from core.errors import ProfileError
from core.service.config import Config, ProfileStatus, Protection
from core.service.opening import check_backup, profile_status, restore_backup
from core.service.vault import check_length


async def export(config: Config, output: Output, path: Path, passphrase: str) -> int:
    """Through the running node, which goes on, or one of our own."""
    check_length(passphrase)
    if profile_status(config.home) is ProfileStatus.ABSENT:
        raise ProfileError(f"There is no profile in {config.home}. Name its folder with --home.")
    async with open_door(config, network=False) as door:
        reply = await door.client.call("backup_export", {"path": str(path), "passphrase": passphrase})
    _tell(output, {key: reply[key] for key in ("name", "made_at", "messages", "friends")}, path)
    return 0


async def check(output: Output, path: Path, passphrase: str) -> int:
    """Reads all of it. Raises ProfileError."""
    _tell(output, shapes.backup(await check_backup(path, passphrase)), path)
    return 0


async def restore(config: Config, output: Output, path: Path, passphrase: str) -> int:
    """Into `config.home`, protected as a new profile would be. Raises ProfileError, StorageError, CommandError."""
    protection = await restore_backup(path, passphrase, config.home, Protection.AUTO, config.passphrase)
    if protection is Protection.FILE:
        text = "the key of this profile lies in a file that only your account can read"
        print(f"parley: {text}; PARLEY_PASSPHRASE would protect it better", file=sys.stderr)
    output.rows([{"home": str(config.home)}], lambda _: [f"The profile is back in {config.home}."])
    return 0


def _tell(output: Output, shape: Reply, path: Path) -> None:
    row = {"path": str(path)} | shape
    output.rows([row], lambda _: [_sentence(row)])


def _sentence(row: Reply) -> str:
    name, when = terminal.one_line(row["name"]), terminal.moment(row["made_at"])
    held = f"{row['messages']} messages and {row['friends']} friends"
    return f"{row['path']}: {name}'s profile as of {when} with {held}, encrypted, read through and whole."
