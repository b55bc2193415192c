"""Codes are found in pictures; hostile pictures are refused in a sentence, before they are decoded."""

import os
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.bridge import qr_codes
from app.bridge.code_input import code_of_clipboard, code_of_file
from app.bridge.qr_codes import CodeError, code_in_file, code_in_image
from app.images import draw_qr

LINK = "parley:" + "AbCdEfGh0123456789-_" * 44  # 887 characters: as long as they get
pytestmark = pytest.mark.usefixtures("qapp")


def picture(text: str = LINK, scale: int = 4) -> QImage:
    code = draw_qr(text)
    return code.scaled(code.width() * scale, code.height() * scale)


def photograph(text: str) -> QImage:
    """A code, turned a little, on a busy desk."""
    image = QImage(3_000, 2_000, QImage.Format.Format_RGB32)
    image.fill(QColor("#a08060"))
    painter = QPainter(image)
    painter.translate(1_200, 300)
    painter.rotate(12)
    painter.drawImage(0, 0, picture(text, 8))
    painter.end()
    return image


def png_that_claims(width: int, height: int) -> bytes:
    """A PNG file whose header speaks of a huge picture and which holds nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("form", ["png", "jpg", "bmp"])
def test_a_code_is_read_from_a_file(tmp_path: Path, form: str) -> None:
    path = tmp_path / f"code.{form}"
    assert picture().save(str(path))
    assert code_in_file(path) == LINK


def test_a_code_is_found_in_a_photograph(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    assert photograph("parley:abc").save(str(path), quality=80)  # type: ignore[call-overload]
    assert code_in_file(path) == "parley:abc"


def test_the_name_of_a_file_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "code.txt"
    assert picture().save(str(path), "PNG")  # type: ignore[call-overload]
    assert code_in_file(path) == LINK


def test_of_several_codes_ours_is_taken() -> None:
    image = QImage(1_600, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.drawImage(0, 0, picture("https://elsewhere.example", 8))
    painter.drawImage(800, 0, picture("parley:abc", 8))
    painter.end()
    assert code_in_image(image) == "parley:abc"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "Parley cannot read this picture"),
        (b"plain words", "Parley cannot read this picture"),
        (
            b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
            "Parley cannot read this picture",
        ),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "Parley cannot read this picture"),
        (png_that_claims(60_000, 60_000), "This picture is too large"),
        (png_that_claims(2**31 - 1, 2), "Parley cannot read this picture"),
        (png_that_claims(40, 40), "Parley cannot read this picture"),
        (bytes(qr_codes.MAX_FILE_BYTES + 1), "This picture is too large"),
    ],
)
def test_hostile_files_are_refused(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "code.png"
    path.write_bytes(data)
    with pytest.raises(CodeError) as caught:
        code_in_file(path)
    assert str(caught.value).startswith(sentence)


def test_a_huge_picture_in_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qr_codes, "MAX_PIXELS", 100)
    with pytest.raises(CodeError, match="too large"):
        code_in_image(picture())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_only_plain_files_are_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path):
        with pytest.raises(CodeError, match="cannot read this picture"):
            code_in_file(path)
    with pytest.raises(CodeError, match="cannot be opened"):
        code_in_file(tmp_path / "absent.png")


def test_other_codes_and_none_are_said_so() -> None:
    with pytest.raises(CodeError, match="not one of Parley"):
        code_in_image(picture("https://elsewhere.example"))
    blank = QImage(400, 400, QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    with pytest.raises(CodeError, match="No QR code was found"):
        code_in_image(blank)
    with pytest.raises(CodeError, match="cannot read this picture"):
        code_in_image(QImage())


async def test_the_clipboard_may_hold_a_picture_a_file_or_a_link(tmp_path: Path, qapp: QApplication) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(picture("parley:abc", 8))
    assert await code_of_clipboard() == "parley:abc"
    clipboard.setText("  parley:def\n")
    assert await code_of_clipboard() == "parley:def"
    path = tmp_path / "code.png"
    picture("parley:ghi", 8).save(str(path))
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    clipboard.setMimeData(held)
    assert await code_of_clipboard() == "parley:ghi"
    for text in ("", "something else"):
        clipboard.setText(text)
        with pytest.raises(CodeError):
            await code_of_clipboard()


async def test_only_files_of_this_computer_are_read() -> None:
    with pytest.raises(CodeError, match="Save the picture on this computer first"):
        await code_of_file("https://elsewhere.example/code.png")
