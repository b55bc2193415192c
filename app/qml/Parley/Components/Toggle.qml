import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Theme

/* A switch with its words. */
T.Switch {
    id: toggle

    property string detail: ""

    implicitWidth: 240
    implicitHeight: Math.max(Theme.control, texts.implicitHeight + Theme.s2)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: click()

    background: Item {
        FocusRing {
            anchors.margins: -4
            shown: toggle.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.s3

        ColumnLayout {
            id: texts

            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: toggle.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: toggle.detail
                visible: text !== ""
                color: Theme.muted
                wrapMode: Text.Wrap
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }
        }
        Rectangle {
            implicitWidth: 38
            implicitHeight: 22
            radius: 11
            color: toggle.checked ? Theme.accent : Theme.field
            border.width: toggle.checked ? 0 : 1
            border.color: Theme.edge

            Behavior on color {
                ColorAnimation {
                    duration: Theme.quick
                }
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                x: toggle.checked !== Theme.mirrored ? parent.width - width - 3 : 3
                width: 16
                height: 16
                radius: 8
                color: toggle.checked ? Theme.accentInk : Theme.edge

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.quick
                    }
                }
            }
        }
    }
}
