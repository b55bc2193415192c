"""Finds the code of a person in a picture. Pictures come from anybody: what is large is refused before it is decoded.

Everything here may take a second: for a worker.
"""

import stat
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from core.errors import ParleyError

MAX_FILE_BYTES = 32 << 20
MAX_PIXELS = 50_000_000  # 200 MB decoded; Qt itself stops at 256 MB
MAX_SIDE = 2_400  # what is larger is scaled down: a QR code needs a few pixels for each module
MAX_CODES = 16
FORMATS = frozenset({"png", "jpeg", "jpg", "bmp", "gif", "webp"})  # none that draws or loads other files
SCHEME = "parley:"


class CodeError(ParleyError):
    """There is no code of ours to be had there; says what to do."""


def code_in_file(path: Path) -> str:
    """The `parley:` link of a picture's QR code. Raises CodeError with a sentence."""
    return code_in_image(_decoded(_contents(path)))


def code_in_image(image: QImage) -> str:
    """The same for a picture that is decoded already."""
    if image.isNull():
        raise _not_a_picture()
    if image.width() * image.height() > MAX_PIXELS:
        raise _too_large()
    texts = _texts(_scaled(image))
    if not texts:
        text = _tr("No QR code was found in this picture. Make sure that all of it can be seen and is sharp.")
        raise CodeError(text)
    return link_in(texts)


def link_in(texts: list[str]) -> str:
    """The first that is a link of ours. Raises CodeError."""
    link = next((text.strip() for text in texts if text.strip().lower().startswith(SCHEME)), None)
    if link is None:
        raise CodeError(_tr("This is a QR code, but not one of Parley."))
    return link


def _contents(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise _not_a_picture()
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        text = _tr("This file cannot be opened: {reason}.").format(reason=error.strerror or error)
        raise CodeError(text) from None
    if len(data) > MAX_FILE_BYTES:
        raise _too_large()
    return data


def _decoded(data: bytes) -> QImage:
    """Looks at format and size first; neither needs the picture to be decoded."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if bytes(reader.format().data()).decode("ascii", "replace") not in FORMATS or not size.isValid():
        raise _not_a_picture()
    if size.width() * size.height() > MAX_PIXELS:
        raise _too_large()
    reader.setScaledSize(_bounded(size))
    return reader.read()


def _scaled(image: QImage) -> QImage:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = _bounded(grey.size())
    return grey if size == grey.size() else grey.scaled(size)


def _bounded(size: QSize) -> QSize:
    side = max(size.width(), size.height())
    if side <= MAX_SIDE:
        return size
    return QSize(max(1, size.width() * MAX_SIDE // side), max(1, size.height() * MAX_SIDE // side))


def _texts(image: QImage) -> list[str]:
    import zxingcpp  # when first wanted: it takes a moment to load

    rows = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
    codes = zxingcpp.read_barcodes(rows, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]))
    return [code.text for code in codes[:MAX_CODES]]


def _not_a_picture() -> CodeError:
    return CodeError(_tr("Parley cannot read this picture. Use PNG, JPEG or WebP."))


def _too_large() -> CodeError:
    return CodeError(_tr("This picture is too large. Cut the QR code out of it, then try again."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Codes", text)
