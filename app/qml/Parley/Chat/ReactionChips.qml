pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parley.Components
import Parley.Theme

/* The emoji that people put under a message. A click adds the person's own, or takes it back. */
Flow {
    id: chips

    required property list<var> reactions
    signal chosen(string emoji)

    spacing: Theme.s1

    Repeater {
        model: chips.reactions

        T.AbstractButton {
            id: chip

            required property var modelData
            readonly property bool mine: modelData.mine

            implicitWidth: row.implicitWidth + 2 * Theme.s2
            implicitHeight: Theme.scaled(26)
            focusPolicy: Qt.TabFocus
            hoverEnabled: true
            activeFocusOnTab: true
            text: mine ? qsTr("%1 from %2. Press to take yours back").arg(modelData.emoji).arg(modelData.who) : qsTr("%1 from %2. Press to add yours").arg(modelData.emoji).arg(modelData.who)
            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.onPressAction: click()
            Keys.onReturnPressed: click()
            onClicked: chips.chosen(modelData.emoji)

            background: Rectangle {
                radius: height / 2
                color: chip.mine ? Theme.selected : chip.hovered ? Theme.pressed : Theme.bubble
                border.width: 1
                border.color: chip.mine ? Theme.accentText : Theme.line

                FocusRing {
                    radius: height / 2
                    shown: chip.visualFocus
                }
            }
            contentItem: Item {
                Row {
                    id: row

                    anchors.centerIn: parent
                    spacing: Theme.s1

                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, 80)
                        text: chip.modelData.emoji
                        Accessible.ignored: true
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: chip.modelData.count
                        visible: chip.modelData.count > 1
                        color: chip.mine ? Theme.accentText : Theme.muted
                        font.pixelSize: Theme.smallSize
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                }
            }

            Tip {
                text: chip.modelData.who
                visible: chip.hovered && !chip.down
            }
            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }
        }
    }
}
