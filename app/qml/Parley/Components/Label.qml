import QtQuick
import Parley.Theme

/* Text of ours or of a peer: plain, always. */
Text {
    id: label

    textFormat: Text.PlainText
    color: Theme.text
    font.pixelSize: Theme.bodySize
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft
}
