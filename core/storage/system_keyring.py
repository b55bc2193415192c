"""The system's keyring (GNOME Keyring, KWallet, macOS Keychain, Windows Credential Manager), where there is a real one.

`keyring` takes 60 ms to import and its backends may raise anything and ask the person to unlock: everything here is
imported late, is called in a worker, and reads a failing keyring as none.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Parley"
_REAL = 1  # keyring's own mark for backends it recommends: `fail`, `null` and the plaintext file lie below it


def is_available() -> bool:
    """Whether this computer has a keyring that can keep a key."""
    return bool(_backends())


def save(user: str, secret: str) -> bool:
    """Whether a keyring took the secret and gives it back."""
    return any(_save(backend, user, secret) for backend in _backends())


def load(user: str) -> str | None:
    """The secret saved for `user`, or None: never saved, or no keyring, or it stayed locked."""
    found = (_load(backend, user) for backend in _backends())
    return next((secret for secret in found if secret is not None), None)


def forget(user: str) -> None:
    """Removes the secret wherever it can be."""
    for backend in _backends():
        _forget(backend, user)


def _backends() -> list["KeyringBackend"]:
    try:
        import keyring
        from keyring.backends.chainer import ChainerBackend

        chosen = keyring.get_keyring()
        several = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
        return [backend for backend in several if backend.priority >= _REAL]
    except Exception:  # noqa: BLE001
        return []


def _save(backend: "KeyringBackend", user: str, secret: str) -> bool:
    try:
        backend.set_password(SERVICE, user, secret)
    except Exception:  # noqa: BLE001
        return False
    return _load(backend, user) == secret


def _load(backend: "KeyringBackend", user: str) -> str | None:
    try:
        return backend.get_password(SERVICE, user)
    except Exception:  # noqa: BLE001
        return None


def _forget(backend: "KeyringBackend", user: str) -> None:
    try:
        backend.delete_password(SERVICE, user)
    except Exception:  # noqa: BLE001
        return
