import QtQuick
import Parley.Components
import Parley.Theme

/* A day, or the line above new messages. A click on a day asks for the calendar. */
Item {
    id: divider

    required property string text
    property bool strong: false
    signal dayChosen(Item place)

    implicitHeight: pill.height + Theme.s4

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s4
        height: 1
        color: divider.strong ? Theme.accentText : "transparent"
        opacity: 0.45
    }
    Rectangle {
        id: pill

        anchors.centerIn: parent
        width: label.implicitWidth + 2 * Theme.s3
        height: label.implicitHeight + Theme.s2
        radius: height / 2
        color: divider.strong ? Theme.canvas : Theme.pressed

        HoverHandler {
            enabled: !divider.strong
            cursorShape: Qt.PointingHandCursor
        }
        TapHandler {
            enabled: !divider.strong
            onTapped: divider.dayChosen(pill)
        }
        Label {
            id: label

            anchors.centerIn: parent
            text: divider.text
            color: divider.strong ? Theme.accentText : Theme.muted
            font.pixelSize: Theme.smallSize
            font.weight: Font.Medium
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
