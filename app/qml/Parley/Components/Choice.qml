import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Theme

/* One of several answers, with a line that explains it. */
T.RadioButton {
    id: choice

    property string detail: ""
    property string iconName: ""

    implicitWidth: 240
    implicitHeight: Math.max(52, texts.implicitHeight + 2 * Theme.s3)
    padding: Theme.s3
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: click()

    background: Rectangle {
        radius: Theme.radius + 2
        color: choice.checked ? Theme.accentSoft : choice.hovered ? Theme.hover : "transparent"
        border.width: choice.checked ? 2 : 1
        border.color: choice.checked ? Theme.accentText : Theme.line

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }
        FocusRing {
            radius: Theme.radius + 4
            anchors.margins: -3
            shown: choice.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.s3

        Icon {
            name: choice.iconName
            visible: name !== ""
            colour: choice.checked ? Theme.accentText : Theme.muted
            size: 22
        }
        ColumnLayout {
            id: texts

            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: choice.text
                wrapMode: Text.Wrap
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: choice.detail
                visible: text !== ""
                color: Theme.muted
                wrapMode: Text.Wrap
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }
        }
        Rectangle {
            implicitWidth: 18
            implicitHeight: 18
            radius: 9
            color: "transparent"
            border.width: choice.checked ? 5 : 2
            border.color: choice.checked ? Theme.accentText : Theme.edge
        }
    }
}
