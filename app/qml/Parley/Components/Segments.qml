pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Theme

/* A choice of few words in one row. `options` is a list of {value, text}. */
Rectangle {
    id: segments

    required property string label
    required property var options
    required property string value
    signal chosen(string value)

    implicitHeight: Theme.control
    implicitWidth: row.implicitWidth + 6
    radius: Theme.radius
    color: Theme.field
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 3
        spacing: 2

        Repeater {
            model: segments.options

            T.RadioButton {
                id: option

                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitWidth: caption.implicitWidth + 2 * Theme.s3
                text: modelData.text
                checked: segments.value === modelData.value
                focusPolicy: Qt.TabFocus
                hoverEnabled: true
                activeFocusOnTab: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: segments.label + ": " + text
                Accessible.onPressAction: click()
                onClicked: segments.chosen(modelData.value)
                Keys.onReturnPressed: click()

                background: Rectangle {
                    radius: Theme.radius - 3
                    color: option.checked ? Theme.raised : option.hovered ? Theme.pressed : "transparent"
                    border.width: option.checked ? 1 : 0
                    border.color: Theme.line

                    FocusRing {
                        radius: Theme.radius - 1
                        anchors.margins: -1
                        shown: option.visualFocus
                    }
                }
                contentItem: Label {
                    id: caption

                    text: option.text
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    color: option.checked ? Theme.text : Theme.muted
                    font.weight: option.checked ? Font.DemiBold : Font.Normal
                    Accessible.ignored: true
                }
            }
        }
    }
}
