import QtQuick
import QtQuick.Templates as T
import Parley.Theme

/* A line between groups of a menu. */
T.MenuSeparator {
    id: line

    implicitWidth: 100
    implicitHeight: 9
    Accessible.ignored: true

    contentItem: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
}
