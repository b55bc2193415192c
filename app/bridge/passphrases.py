"""What a new passphrase must be."""

from PySide6.QtCore import QCoreApplication

from core.service.config import MIN_PASSPHRASE


def problem(passphrase: str, repeated: str) -> str:
    """Why a new passphrase cannot be used, in a sentence; or nothing."""
    if len(passphrase) < MIN_PASSPHRASE:
        return _tr("Use at least {count} characters.").format(count=MIN_PASSPHRASE)
    return "" if passphrase == repeated else _tr("The two passphrases differ.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Passphrase", text)
