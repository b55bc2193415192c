"""Pictures drawn on demand: `image://icon/NAME/RRGGBB` from our SVG files, `image://qr/TEXT` one pixel a module,
`image://shadow/SPREAD/RADIUS/AARRGGBB` for a BorderImage."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from app.resources import resource

DEFAULT_PX = 24
MAX_PX = 512


class IconProvider(QQuickImageProvider):
    """Draws an icon in one colour, as many pixels wide as the view asks for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, wanted: QSize) -> QImage:
        icon, _, colour = name.partition("/")
        px = min(wanted.width(), MAX_PX) if wanted.width() > 0 else DEFAULT_PX
        size.setWidth(px)
        size.setHeight(px)
        return draw_icon(icon, f"#{colour or '000000'}", px)


class QrProvider(QQuickImageProvider):
    """Draws the QR code of a text; the view scales it up without smoothing."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, text: str, size: QSize, _wanted: QSize) -> QImage:
        image = draw_qr(QUrl.fromPercentEncoding(QByteArray(text.encode())))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


class ShadowProvider(QQuickImageProvider):
    """Draws the shadow of a rectangle with round corners, the smallest there is of such corners."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, text: str, size: QSize, _wanted: QSize) -> QImage:
        spread, radius, colour = text.split("/")
        image = draw_shadow(int(spread), int(radius), QColor(f"#{colour}"))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def draw_icon(name: str, colour: str, px: int) -> QImage:
    """An icon of `px` by `px` pixels on a transparent ground."""
    svg = _source(name).replace("currentColor", QColor(colour).name())
    image = QImage(px, px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image


def draw_qr(text: str) -> QImage:
    """Black on white, with the quiet zone of four modules that readers need."""
    import segno

    matrix = list(segno.make(text, micro=False, error="l", boost_error=False).matrix_iter(border=4))
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            image.setPixel(x, y, 0xFF000000 if dark else 0xFFFFFFFF)
    return image


def draw_shadow(spread: int, radius: int, colour: QColor) -> QImage:
    """Of `colour` at the edge of the rectangle, fading to nothing `spread` pixels away."""
    side = 2 * (spread + radius) + 1
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setPen(Qt.PenStyle.NoPen)
    for inset in range(1, spread + 1):
        shade, corner = QColor(colour), radius + spread - inset
        shade.setAlphaF(colour.alphaF() * (inset / spread) ** 2)
        painter.setBrush(shade)
        painter.drawRoundedRect(QRectF(image.rect()).adjusted(inset, inset, -inset, -inset), corner, corner)
    painter.end()
    return image


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")
