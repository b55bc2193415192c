import QtQuick
import Parley.Theme

/* Shows where the keyboard is. */
Rectangle {
    id: ring

    property bool shown: false

    anchors.fill: parent
    anchors.margins: -2
    radius: Theme.radius
    color: "transparent"
    border.width: 2
    border.color: Theme.accentText
    visible: shown
}
