import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Theme

/* One line of a menu. */
T.MenuItem {
    id: row

    property string iconName: ""
    property string dot: ""
    property string detail: ""
    property bool grave: false
    readonly property color ground: highlighted || hovered ? Theme.pressed : Theme.raised
    readonly property color ink: grave ? Theme.dangerText : Theme.text

    implicitWidth: Math.ceil(contentItem.implicitWidth) + leftPadding + rightPadding
    implicitHeight: visible ? Theme.scaled(36) : 0
    enabled: visible
    leftPadding: Theme.mirrored ? Theme.s4 : Theme.s3
    rightPadding: Theme.mirrored ? Theme.s3 : Theme.s4
    activeFocusOnTab: visible && enabled // the arrows go by what is not
    Accessible.role: Accessible.MenuItem
    Accessible.name: detail ? text + qsTranslate("Lists", ", ") + detail : text

    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.ground
    }
    contentItem: RowLayout {
        spacing: Theme.s3

        Item {
            implicitWidth: 18
            implicitHeight: 18
            visible: row.iconName !== "" || row.dot !== ""

            Icon {
                anchors.centerIn: parent
                name: row.iconName
                visible: name !== ""
                colour: row.grave ? Theme.dangerText : Theme.muted
                size: 18
            }
            PresenceDot {
                anchors.centerIn: parent
                presence: row.dot
                ground: row.ground
            }
            Rectangle {
                anchors.centerIn: parent
                width: 10
                height: 10
                radius: 5
                color: "transparent"
                border.width: 2
                border.color: Theme.edge
                visible: row.dot === "invisible"
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.minimumWidth: row.detail ? Math.ceil(implicitWidth) : 0
            text: row.text
            color: row.ink
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: row.detail
            visible: text !== ""
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
        Item {
            implicitWidth: 18
            implicitHeight: 18
            visible: row.dot !== "" || row.checkable

            Icon {
                anchors.centerIn: parent
                name: "check"
                visible: row.checked
                colour: Theme.accentText
                size: 18
            }
        }
    }
}
