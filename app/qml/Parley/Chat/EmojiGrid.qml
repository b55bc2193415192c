pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The emoji in rows under their headings. The arrows move through them; what is typed goes to the search. */
FocusScope {
    id: grid

    required property EmojiViewModel emoji
    readonly property alias count: list.count
    readonly property string group: list.groupAt
    property string shownName: ""
    property string shownSymbol: ""
    signal chosen(string symbol, bool more)
    signal tonesWanted(Item cell, string symbol)
    signal typed(string text)
    signal leftAbove

    /* Puts the cursor on the first emoji. */
    function enter(): void {
        list.column = 0;
        list.currentIndex = -1;
        list.moveRow(1);
    }

    /* Gives the focus back after a question about one emoji. */
    function resume(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    function toFirst(): void {
        list.currentIndex = -1;
        list.column = 0;
        list.positionViewAtBeginning();
    }

    function showRow(row: int): void {
        list.positionViewAtIndex(row, ListView.Beginning);
    }

    function chooseFirst(): void {
        toFirst();
        list.moveRow(1);
        list.choose(false);
    }

    ListView {
        id: list

        property int column: 0
        property string groupAt: ""

        anchors.fill: parent
        model: grid.emoji.model
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        clip: true
        currentIndex: -1
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // rows that are made in advance are missed when a search takes them away meanwhile
        T.ScrollBar.vertical: Thumb {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Emoji")

        delegate: EmojiRow {
            required property int index

            width: list.width
            columns: grid.emoji.columns
            column: list.activeFocus && list.currentIndex === index ? list.column : -1
            onChosen: symbol => grid.chosen(symbol, true)
            onTonesWanted: (cell, symbol) => grid.tonesWanted(cell, symbol)
            onPointed: (symbol, name) => {
                grid.shownSymbol = symbol;
                grid.shownName = name;
            }
        }
        onContentYChanged: locate()
        onCountChanged: Qt.callLater(locate)
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0)
                moveRow(1);
        }

        Keys.onUpPressed: moveRow(-1)
        Keys.onDownPressed: moveRow(1)
        Keys.onLeftPressed: moveColumn(Theme.mirrored ? 1 : -1)
        Keys.onRightPressed: moveColumn(Theme.mirrored ? -1 : 1)
        Keys.onReturnPressed: event => choose(event.modifiers & Qt.ShiftModifier)
        Keys.onEnterPressed: event => choose(event.modifiers & Qt.ShiftModifier)
        Keys.onMenuPressed: askTones()
        Keys.onPressed: event => {
            if (event.text.trim() === "" || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
                return;
            grid.typed(event.text);
            event.accepted = true;
        }

        /* Finds the group at the upper edge. */
        function locate(): void {
            const top = itemAtIndex(indexAt(1, contentY + Theme.emojiCell / 2)) as EmojiRow;
            groupAt = top ? top.group : "";
        }

        function row(): EmojiRow {
            return currentItem as EmojiRow;
        }

        /* The next row of emoji in this direction; above the first one lies the search. */
        function moveRow(by: int): void {
            let next = currentIndex;
            do
                next += by;
            while (next >= 0 && next < count && isHeading(next))
            if (next < 0)
                grid.leftAbove();
            else if (next < count)
                moveTo(next, column);
        }

        function moveColumn(by: int): void {
            if (!row())
                return;
            const next = column + by;
            if (next >= 0 && next < row().cells.length) {
                moveTo(currentIndex, next);
            } else if (by < 0 && currentIndex > 1) {
                column = grid.emoji.columns;
                moveRow(-1);
            } else if (by > 0 && currentIndex < count - 1) {
                column = 0;
                moveRow(1);
            }
        }

        function moveTo(index: int, wanted: int): void {
            currentIndex = index;
            positionViewAtIndex(index, ListView.Contain);
            column = Math.min(wanted, row().cells.length - 1);
            const cell = row().cells[column];
            grid.shownSymbol = cell.symbol;
            grid.shownName = cell.name;
            row().cellAt(column).forceActiveFocus(Qt.OtherFocusReason);
        }

        function isHeading(index: int): bool {
            return grid.emoji.isHeading(index);
        }

        function choose(more: bool): void {
            if (row())
                grid.chosen(row().cells[column].symbol, more);
        }

        function askTones(): void {
            if (row() && row().cells[column].tones)
                grid.tonesWanted(row().cellAt(column), row().cells[column].symbol);
        }
    }
}
