"""The exception tree of core.

ParleyError
+-- ProtocolError
|   +-- LocalProtocolError      our own side misused an object
|   +-- RemoteProtocolError     the peer's bytes or behaviour are wrong
+-- SentenceError               the text is for a person
|   +-- ProfileError            the profile on disk
|   |   +-- WrongPassphrase  ForeignFile  DamagedProfile  ProfileInUse  NewerProfile
|   +-- StorageError            reading or writing failed while running
|   |   +-- StorageFull
|   +-- CommandError            a person's or program's command cannot be done; carries a code
+-- StreamError                 a bulk stream ended before its end
"""

from collections.abc import Mapping
from typing import Literal, Self

ErrorCode = Literal[
    "bad_json",
    "unknown_command",
    "bad_argument",
    "unknown_peer",
    "ambiguous",
    "not_friend",
    "blocked",
    "too_long",
    "too_many",
    "unreachable",
    "timeout",
    "paused",
    "not_available",
    "storage_full",
    "storage_error",
]


class ParleyError(Exception):
    """Root of everything core raises on purpose."""


class ProtocolError(ParleyError):
    """A rule of S2WMP/2 was broken."""


class LocalProtocolError(ProtocolError):
    """Our own code asked for something the state does not allow."""


class RemoteProtocolError(ProtocolError):
    """The peer sent something invalid. `reason` is a short fixed word for counters, never peer text."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SentenceError(ParleyError):
    """Its text is `template`, a constant English sentence, with `values` in its {marks}.

    Whoever shows it in another language translates the template. Values are harmless to show: a peer's name has been
    through `display_name`.
    """

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(filled(template, values))
        self.template, self.values = template, values


def filled(template: str, values: Mapping[str, object]) -> str:
    """The sentence; a template without values may hold any braces."""
    return template.format(**values) if values else template


class ProfileError(SentenceError):
    """The profile cannot be opened; the text says what to do."""


class WrongPassphrase(ProfileError):
    """The passphrase does not open this profile."""


class ForeignFile(ProfileError):
    """A file in the home is not Parley's; nothing was overwritten."""


class DamagedProfile(ProfileError):
    """A file of the profile is damaged; nothing was overwritten."""


class NewerProfile(ProfileError):
    """The profile was written by a newer version."""


class ProfileInUse(ProfileError):
    """Another process holds this profile."""


class StorageError(SentenceError):
    """Reading or writing the database failed."""


class StorageFull(StorageError):
    """The disk is full; nothing of the batch was stored."""


class StreamError(ParleyError):
    """A stream was cancelled by either end ("cancelled"), or its link is gone ("lost")."""

    def __init__(self, reason: Literal["cancelled", "lost"]) -> None:
        super().__init__(reason)
        self.reason = reason


class CommandError(SentenceError):
    """A command was refused. `code` is one of the node interface's error codes."""

    def __init__(self, code: ErrorCode, template: str, /, **values: object) -> None:
        super().__init__(template, **values)
        self.code = code

    @classmethod
    def of(cls, code: ErrorCode, error: SentenceError) -> Self:
        """What another error says, for somebody who gave a command."""
        return cls(code, error.template, **error.values)

    @property
    def message(self) -> str:
        """The whole sentence in English."""
        return str(self)
