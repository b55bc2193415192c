import QtQuick
import QtQuick.Templates as T
import Parley.Theme

/* One line of a menu. */
T.MenuItem {
    id: row

    property string iconName: ""
    property string dot: ""
    property bool grave: false
    readonly property color ground: highlighted || hovered ? Theme.pressed : Theme.raised
    readonly property color ink: grave ? Theme.dangerText : Theme.text

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: visible ? Theme.scaled(36) : 0
    leftPadding: Theme.s3
    rightPadding: Theme.s4
    activeFocusOnTab: visible && enabled // the arrows go by what is not
    Accessible.role: Accessible.MenuItem
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.ground
    }
    contentItem: Item {
        implicitWidth: label.x + label.implicitWidth + (row.checkable ? 32 : 0)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: row.iconName
            visible: name !== ""
            colour: row.grave ? Theme.dangerText : Theme.muted
            size: 18
        }
        PresenceDot {
            anchors.verticalCenter: parent.verticalCenter
            x: 2
            presence: row.dot
            ground: row.ground
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: 4
            width: 10
            height: 10
            radius: 5
            color: "transparent"
            border.width: 2
            border.color: Theme.edge
            visible: row.dot === "invisible"
        }
        Label {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            x: row.iconName || row.dot ? 30 : 0
            text: row.text
            color: row.ink
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            name: "check"
            visible: row.checked
            colour: Theme.accentText
            size: 18
        }
    }
}
