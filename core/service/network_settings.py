"""Network settings as the person gives them and as the profile keeps them."""

import json
import logging
from dataclasses import replace

from core.errors import CommandError, LocalProtocolError
from core.messaging.model import NetworkSettings
from core.protocol.address import Address

log = logging.getLogger(__name__)

MAX_EXTRA = 32  # addresses across routers; each is a dial at every start
MAX_OFF = 64  # names of interfaces, also of some that are not there now


def checked(settings: NetworkSettings) -> NetworkSettings:
    """Without repetitions. Raises CommandError bad_argument, too_many."""
    if not 0 <= settings.port <= 65_535:
        raise CommandError("bad_argument", "A port is a number from 1 to 65535, or 0 for any.")
    extra = tuple(dict.fromkeys(settings.extra_addresses))
    off = tuple(dict.fromkeys(settings.interfaces_off))
    if len(extra) > MAX_EXTRA:
        raise CommandError(
            "too_many", "At most {limit} more addresses can be kept. Remove some first.", limit=MAX_EXTRA
        )
    if len(off) > MAX_OFF:
        raise CommandError("too_many", "At most {limit} interfaces can be switched off.", limit=MAX_OFF)
    if useless := next((each for each in extra if not each.is_dialable), None):
        raise CommandError(
            "bad_argument", "{host} is not the address of one computer. Enter another one.", host=useless.host
        )
    return replace(settings, extra_addresses=extra, interfaces_off=off)


def encode(settings: NetworkSettings) -> bytes:
    """As the profile keeps it."""
    extra = [[each.host, each.port] for each in settings.extra_addresses]
    return json.dumps({"port": settings.port, "off": settings.interfaces_off, "extra": extra}).encode()


def decode(kept: bytes | None) -> NetworkSettings:
    """From the profile. What cannot be read counts as never set."""
    if kept is None:
        return NetworkSettings()
    try:
        found = json.loads(kept)
        extra = tuple(Address(host, port) for host, port in found["extra"])
        return checked(NetworkSettings(found["port"], tuple(found["off"]), extra))
    except (ValueError, KeyError, TypeError, LocalProtocolError, CommandError) as error:
        log.warning("the network settings cannot be read: %s", type(error).__name__)
        return NetworkSettings()
