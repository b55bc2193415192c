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

    implicitHeight: grid.lines * (Theme.control - 4) + 4
    implicitWidth: grid.total + 6
    radius: Theme.radius
    color: Theme.field
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    GridLayout {
        id: grid

        readonly property list<real> rooms: {
            const found = [];
            for (let at = 0; at < choices.count; ++at) {
                const choice = choices.itemAt(at);
                found.push(choice ? choice.implicitWidth : 0);
            }
            return found;
        }
        readonly property real total: rooms.reduce((sum, room) => sum + room + columnSpacing, -columnSpacing)
        readonly property real margins: (rooms.length - 1) * columnSpacing + rooms.length * 2 * Theme.s2
        readonly property bool squeezed: total > width && (total - margins) * Theme.smallSize / Theme.bodySize + margins <= width
        readonly property real widest: Math.max(0, ...rooms) + columnSpacing
        readonly property int most: total <= width || squeezed ? Math.max(1, rooms.length) : Math.max(1, Math.min(rooms.length - 1, Math.floor((width + columnSpacing) / widest)))
        readonly property int lines: Math.ceil(segments.options.length / most)

        anchors.fill: parent
        anchors.margins: 3
        columns: Math.ceil(segments.options.length / lines)
        columnSpacing: 2
        rowSpacing: 2

        Repeater {
            id: choices

            model: segments.options

            T.RadioButton {
                id: option

                required property var modelData
                required property int index

                Layout.fillWidth: true
                Layout.columnSpan: index === segments.options.length - 1 ? 1 + grid.columns * grid.lines - segments.options.length : 1
                Layout.fillHeight: true
                implicitWidth: Math.ceil(chosen.advanceWidth) + 2 * Theme.s2
                Layout.preferredWidth: grid.columns === segments.options.length ? -1 : 1
                Layout.minimumWidth: 0
                text: modelData.text
                checked: segments.value === modelData.value
                focusPolicy: Qt.TabFocus
                hoverEnabled: true
                activeFocusOnTab: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: segments.label + qsTranslate("Lists", ": ") + text
                Accessible.onPressAction: click()
                onClicked: segments.chosen(modelData.value)
                Keys.onReturnPressed: click()

                TextMetrics {
                    id: chosen

                    text: option.text
                    font.pixelSize: Theme.bodySize
                    font.weight: Font.DemiBold
                }

                background: Rectangle {
                    radius: Theme.radius - 3
                    color: option.checked ? Theme.chosen : option.hovered ? Theme.pressed : "transparent"
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
                    font.pixelSize: grid.squeezed ? Theme.smallSize : Theme.bodySize
                    font.weight: option.checked ? Font.DemiBold : Font.Normal
                    Accessible.ignored: true
                }
            }
        }
    }
}
