pragma ComponentBehavior: Bound

import QtQuick
import Parley.Components
import Parley.Theme

/* The seven emoji of a comparison with their names, in reading order. */
Rectangle {
    id: seven

    required property var emoji

    readonly property int most: width - 2 * Theme.s2 < 4 * Theme.scaled(70) ? 3 : 4
    readonly property int cell: Math.min(Theme.scaled(84), Math.floor((width - 2 * Theme.s2) / most))
    readonly property var lines: {
        const count = Math.ceil(emoji.length / most);
        const found = [];
        let at = 0;
        for (let line = 0; line < count; ++line) {
            const size = Math.ceil((emoji.length - at) / (count - line));
            found.push(emoji.slice(at, at + size));
            at += size;
        }
        return found;
    }

    implicitHeight: rows.implicitHeight + 2 * Theme.s4
    implicitWidth: 300
    radius: Theme.radius + 2
    color: Theme.field
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("The seven emoji: %1").arg(seven.emoji.map(each => each.name).join(qsTranslate("Lists", ", ")))

    Column {
        id: rows

        anchors.centerIn: parent
        spacing: Theme.s2

        Repeater {
            model: seven.lines

            Row {
                id: line

                required property var modelData

                anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined

                Repeater {
                    model: line.modelData

                    Column {
                        id: cell

                        required property var modelData

                        width: seven.cell
                        spacing: 2

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
    }
}
