import QtQuick
import QtQuick.Templates as T
import Parley.Theme

/* One line of input; `label` names it for screen readers. */
T.TextField {
    id: field

    required property string label
    property string iconName: ""
    property bool wrong: false
    property int startPadding: iconName ? 38 : Theme.s3
    property int endPadding: Theme.s3

    implicitHeight: Theme.control + 4
    implicitWidth: 220
    leftPadding: Theme.mirrored ? endPadding : startPadding
    rightPadding: Theme.mirrored ? startPadding : endPadding
    horizontalAlignment: Theme.mirrored ? TextInput.AlignRight : TextInput.AlignLeft
    LayoutMirroring.enabled: false // of the text alone, whose cursor would stay at the left of an empty field
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    placeholderTextColor: Theme.muted
    font.pixelSize: Theme.bodySize
    selectByMouse: true
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label

    background: Rectangle {
        radius: Theme.radius
        color: Theme.field
        border.width: field.activeFocus ? 2 : 1
        border.color: field.wrong ? Theme.dangerText : field.activeFocus ? Theme.accentText : field.hovered ? Theme.edge : Theme.field

        Behavior on border.color {
            ColorAnimation {
                duration: Theme.quick
            }
        }
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.s3
        name: field.iconName
        visible: name !== ""
        size: 18
    }
    Label {
        anchors.fill: parent
        anchors.leftMargin: field.startPadding
        anchors.rightMargin: field.endPadding
        verticalAlignment: Text.AlignVCenter
        text: field.placeholderText
        color: field.placeholderTextColor
        visible: field.length === 0 && field.preeditText === ""
        Accessible.ignored: true
    }
}
