pragma ComponentBehavior: Bound

import QtQuick
import Parley.Components
import Parley.Theme

/* The seven emoji of a comparison with their names, in reading order. */
Rectangle {
    id: seven

    required property var emoji

    implicitHeight: flow.implicitHeight + 2 * Theme.s4
    implicitWidth: 300
    radius: Theme.radius + 2
    color: Theme.field
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("The seven emoji: %1").arg(seven.emoji.map(each => each.name).join(qsTranslate("Lists", ", ")))

    Flow {
        id: flow

        readonly property int cell: 84

        anchors.centerIn: parent
        width: Math.min(4 * cell, Math.floor((seven.width - 2 * Theme.s2) / cell) * cell)
        spacing: 0

        Repeater {
            model: seven.emoji

            Column {
                id: cell

                required property var modelData

                width: flow.cell
                spacing: 2
                bottomPadding: Theme.s2

                Text {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: cell.modelData.symbol
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.bareEmojiSize
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: cell.modelData.name
                    font.pixelSize: Theme.smallSize
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    Accessible.ignored: true
                }
            }
        }
    }
}
