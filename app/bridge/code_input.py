"""Ways a code comes in: a picture's file, the clipboard."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication

from app.bridge.qr_codes import CodeError, code_in_file, code_in_image, link_in


async def code_of_file(url: str) -> str:
    """The link of the QR code in a local picture, given as a file: URL. Raises CodeError with a sentence."""
    address = QUrl(url)
    if not address.isLocalFile():
        raise CodeError(_tr("Save the picture on this computer first, then choose it here."))
    return await asyncio.to_thread(code_in_file, Path(address.toLocalFile()))


async def code_of_clipboard() -> str:
    """The link in the clipboard: of a picture, of a picture's file, or as text. Raises CodeError."""
    clipboard = QGuiApplication.clipboard()
    held = clipboard.mimeData()
    if held.hasImage():
        return await asyncio.to_thread(code_in_image, clipboard.image())
    if held.hasUrls() and held.urls()[0].isLocalFile():
        return await code_of_file(held.urls()[0].toString())
    if held.hasText() and held.text().strip():
        return link_in([held.text()])
    raise CodeError(_tr("The clipboard holds neither a picture nor a parley: link."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Codes", text)
