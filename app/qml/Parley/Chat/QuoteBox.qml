import QtQuick
import QtQuick.Templates as T
import Parley.Components
import Parley.Theme

/* The message that another answers; a click leads to it. `author` is empty when it is gone. */
T.AbstractButton {
    id: quote

    required property string author
    required property string line
    property bool mine: false
    readonly property bool gone: author === ""
    readonly property real wanted: 2 * (3 + Theme.s2) + Math.max(name.implicitWidth, words.implicitWidth)

    implicitHeight: Theme.scaled(gone ? 28 : 42)
    enabled: !gone
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: qsTr("Go to the original message")
    Accessible.ignored: true

    background: Rectangle {
        radius: Theme.radiusSmall
        color: quote.mine ? Theme.ownQuoteGround : Theme.quoteGround
        opacity: quote.hovered ? 0.8 : 1
        clip: true

        Rectangle {
            x: Theme.mirrored ? parent.width - width : 0
            width: 3
            height: parent.height
            radius: 1.5
            color: quote.mine ? Theme.ownText : Theme.accentText
        }
    }
    contentItem: Item {
        Label {
            id: name

            x: 3 + Theme.s2
            y: (parent.height - height - words.height) / 2
            width: parent.width - 2 * x
            horizontalAlignment: Theme.mirrored ? Text.AlignRight : Text.AlignLeft
            text: quote.author
            visible: !quote.gone
            color: quote.mine ? Theme.ownText : Theme.accentText
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
        }
        Label {
            id: words

            x: 3 + Theme.s2
            y: quote.gone ? (parent.height - height) / 2 : name.y + name.height
            width: parent.width - 2 * x
            horizontalAlignment: Theme.mirrored ? Text.AlignRight : Text.AlignLeft
            text: quote.line
            color: quote.mine ? Theme.ownMuted : Theme.muted
            font.pixelSize: Theme.smallSize
            font.italic: quote.gone && !Theme.mirrored
        }
    }
    HoverHandler {
        enabled: !quote.gone
        cursorShape: Qt.PointingHandCursor
    }
}
