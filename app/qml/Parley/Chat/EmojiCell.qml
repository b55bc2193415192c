import QtQuick
import Parley.Components
import Parley.Theme

/* One emoji to choose. Right click or a long press asks for its skin tones. */
Rectangle {
    id: cell

    required property string symbol
    required property string name
    property bool tones: false
    property bool current: false
    readonly property alias hovered: hover.hovered
    signal chosen
    signal tonesWanted

    implicitWidth: Theme.emojiCell
    implicitHeight: Theme.emojiCell
    radius: Theme.radiusSmall
    color: current || hover.hovered ? Theme.pressed : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.focusable: true
    Accessible.focused: current
    Accessible.onPressAction: chosen()

    FocusRing {
        radius: Theme.radiusSmall
        anchors.margins: 0
        shown: cell.current
    }
    Label {
        anchors.centerIn: parent
        text: cell.symbol
        font.pixelSize: Theme.emojiSize
        Accessible.ignored: true
    }
    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 4
        width: 4
        height: 4
        radius: 2
        color: Theme.edge
        visible: cell.tones && hover.hovered
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        onTapped: cell.chosen()
        onLongPressed: {
            if (cell.tones)
                cell.tonesWanted();
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: {
            if (cell.tones)
                cell.tonesWanted();
        }
    }
}
