"""The person's choices of what friends are told, as one row of the key-value table."""

import json
from dataclasses import asdict, fields

from core.messaging.model import Privacy
from core.messaging.writes import SetMeta

_KEY = "privacy"
_NAMES = frozenset(field.name for field in fields(Privacy))


def as_write(privacy: Privacy) -> SetMeta:
    return SetMeta(_KEY, json.dumps(asdict(privacy)).encode())


def load_privacy(meta: dict[str, bytes]) -> Privacy:
    """What is not on disk is as at first; what a later version added is left alone."""
    known = {name: value for name, value in json.loads(meta.get(_KEY, b"{}")).items() if name in _NAMES}
    return Privacy(**known)
