"""What the service itself tells the person unasked."""

from core.errors import CommandError
from core.messaging.events import Notice

KEY_IN_FILE = Notice(
    "warning",
    "key_in_file",
    "The key of this profile lies in a file that only your account can read. "
    "Whoever gets into your account can read your messages.",
)


def in_sync_folder(service: str) -> Notice:
    """`service`: its name, such as Dropbox."""
    return Notice(
        "warning",
        "sync_folder",
        "The profile lies in a folder of {service}, which copies it while it is in use and can damage it. "
        "Close Parley and move the folder elsewhere; for a copy, make a backup.",
        {"service": service},
    )


def port_taken(wanted: int, used: int) -> Notice:
    return Notice(
        "warning",
        "port_taken",
        "Port {wanted} is used by another program, so Parley listens on {used}.",
        {"wanted": wanted, "used": used},
    )


def clock_skewed(name: str, hours: int) -> Notice:
    """`name`: the neighbour's, harmless to show."""
    return Notice(
        "warning",
        "clock_skew",
        "The clock of {name} and the one of this computer are {hours} h apart. One of the two is wrong.",
        {"name": name, "hours": hours},
    )


def of_error(error: CommandError) -> Notice:
    """Nobody gave a command, but this has to be heard."""
    return Notice("error", error.code, error.template, error.values)
