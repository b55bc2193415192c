import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Components
import Parley.Theme

/* Leads to the archived conversations and back. */
T.AbstractButton {
    id: row

    required property string iconName
    property int count: 0
    property int unread: 0

    implicitHeight: Theme.scaled(48)
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: count > 0 ? qsTr("%1, %n conversation(s)", "", count).arg(text) : text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.s2
            anchors.rightMargin: Theme.s2
            anchors.topMargin: 1
            anchors.bottomMargin: 1
            radius: Theme.radius
            color: row.down ? Theme.pressed : row.hovered ? Theme.hover : Theme.surface

            FocusRing {
                anchors.margins: 0
                shown: row.visualFocus
            }
        }
    }
    contentItem: RowLayout {
        spacing: Theme.s3

        Item {
            implicitWidth: 44
            implicitHeight: 24

            Icon {
                anchors.centerIn: parent
                name: row.iconName
            }
        }
        Label {
            Layout.fillWidth: true
            text: row.text
            color: Theme.muted
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Label {
            text: row.count
            visible: row.count > 0 && row.unread === 0
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
        Badge {
            count: row.unread
            calm: true
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
