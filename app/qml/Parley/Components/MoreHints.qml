import QtQuick
import Parley.Theme

/* Lies over something that scrolls and shows at its edges that there is more. */
Item {
    id: hints

    required property Flickable view
    property color ground: Theme.raised
    property int leftCorner: 0 // radius of what it lies in, where it ends with that
    property int rightCorner: leftCorner

    anchors.fill: view

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
        visible: hints.view.contentY > hints.view.originY + 1
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 1
        x: hints.leftCorner
        width: parent.width - hints.leftCorner - hints.rightCorner
        height: 1
        color: Theme.line
        visible: fade.visible
        z: 1
    }
    Rectangle {
        id: fade

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.s8
        bottomLeftRadius: hints.leftCorner
        bottomRightRadius: hints.rightCorner
        visible: hints.view.contentY + hints.view.height < hints.view.originY + hints.view.contentHeight - Theme.s2
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(hints.ground, 0)
            }
            GradientStop {
                position: 1
                color: hints.ground
            }
        }
    }
}
