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

    implicitHeight: (Theme.control - 6) * Math.ceil(options.length / grid.columns) + grid.rowSpacing * (Math.ceil(options.length / grid.columns) - 1) + 6
    implicitWidth: options.length * grid.cell
    radius: Theme.radius
    color: Theme.field
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    FontMetrics {
        id: metrics

        font.pixelSize: Theme.bodySize
        font.weight: Font.DemiBold
    }
    GridLayout {
        id: grid

        readonly property real total: segments.options.reduce((sum, each) => sum + room(each), 0)
        readonly property real cell: Math.max(...segments.options.map(each => room(each)))

        /* How wide a choice is when it is the chosen one. */
        function room(option: var): real {
            return Math.ceil(metrics.advanceWidth(option.text)) + 2 * Theme.s2 + columnSpacing;
        }

        anchors.fill: parent
        anchors.margins: 3
        columns: total <= width ? segments.options.length : Math.max(1, Math.min(segments.options.length - 1, Math.floor(width / cell)))
        columnSpacing: 2
        rowSpacing: 2

        Repeater {
            model: segments.options

            T.RadioButton {
                id: option

                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitWidth: grid.room(modelData) - grid.columnSpacing
                Layout.preferredWidth: grid.columns === segments.options.length ? -1 : 1
                Layout.minimumWidth: 0
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
