"""The exception tree of core.

ParleyError
+-- ProtocolError
|   +-- LocalProtocolError      our own side misused an object
|   +-- RemoteProtocolError     the peer's bytes or behaviour are wrong
+-- ProfileError                the profile on disk (text is for a person)
|   +-- WrongPassphrase  ForeignFile  DamagedProfile  ProfileInUse  NewerProfile
+-- StorageError                reading or writing failed while running
|   +-- StorageFull
+-- CommandError                a person's or program's command cannot be done; carries a code
+-- StreamError                 a bulk stream ended before its end
"""

from typing import Literal

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


class ProfileError(ParleyError):
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


class StorageError(ParleyError):
    """Reading or writing the database failed."""


class StorageFull(StorageError):
    """The disk is full; nothing of the batch was stored."""


class StreamError(ParleyError):
    """A stream was cancelled by either end ("cancelled"), or its link is gone ("lost")."""

    def __init__(self, reason: Literal["cancelled", "lost"]) -> None:
        super().__init__(reason)
        self.reason = reason


class CommandError(ParleyError):
    """A command was refused. `code` is one of the node interface's error codes, the text is for a person."""

    def __init__(self, code: ErrorCode, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
