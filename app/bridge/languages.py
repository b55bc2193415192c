"""The languages that the window speaks, by their own names."""

from PySide6.QtCore import QCoreApplication

SYSTEM = "system"
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
    "ar": "العربية",
}


def choices() -> list[dict[str, str]]:
    """For a list in QML: the system's choice first."""
    system = QCoreApplication.translate("Languages", "Same as the system")
    return [
        {"value": SYSTEM, "text": system},
        *({"value": code, "text": name} for code, name in LANGUAGES.items()),
    ]
