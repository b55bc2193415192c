pragma ComponentBehavior: Bound

import QtQuick
import Parley.Components
import Parley.Theme

/*
    A heading of the emoji picker, or one row of emoji with `columns` places over the whole width. `column` is where the
    keyboard is, -1 elsewhere.
*/
Item {
    id: row

    required property string group
    required property string heading
    required property var cells
    required property int columns
    property int column: -1
    readonly property int inset: Theme.s3
    readonly property real cell: (width - 2 * inset) / columns
    signal chosen(string symbol)
    signal tonesWanted(Item cell, string symbol)
    signal pointed(string symbol, string name)

    function cellAt(index: int): Item {
        return repeater.itemAt(index);
    }

    implicitHeight: heading ? title.implicitHeight + Theme.s3 : Theme.emojiCell

    SectionTitle {
        id: title

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s1
        anchors.leftMargin: row.inset + Theme.s2
        text: row.heading
        visible: text !== ""
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: row.inset

        Repeater {
            id: repeater

            model: row.cells

            EmojiCell {
                required property var modelData
                required property int index

                width: row.cell
                symbol: modelData.symbol
                name: modelData.name
                tones: modelData.tones
                current: row.column === index
                onChosen: row.chosen(symbol)
                onTonesWanted: row.tonesWanted(this, symbol)
                onHoveredChanged: {
                    if (hovered)
                        row.pointed(symbol, name);
                }
            }
        }
    }
}
