pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* What the name begun after a colon may become, above that colon. The input keeps the focus and hands its keys over. */
T.Popup {
    id: completion

    required property EmojiViewModel emoji
    required property T.TextArea input
    property string before: ""
    signal chosen(string symbol, int instead)

    /* Looks at the text before the cursor and offers what fits. */
    function follow(text: string): void {
        before = text;
        const found = emoji.complete(text);
        if (found.length > 0)
            offer(found);
        else
            close();
    }

    function offer(found: var): void {
        list.model = found;
        list.currentIndex = 0;
        place();
        open();
        tell();
    }

    /* To the colon, inside the parent's edges. */
    function place(): void {
        const colon = input.mapToItem(parent, input.positionToRectangle(input.cursorPosition - emoji.codeLength(before)));
        const backwards = input.effectiveHorizontalAlignment === TextEdit.AlignRight;
        x = Math.max(0, Math.min(parent.width - width, backwards ? colon.x - width : colon.x));
    }

    /* Whether it made something of this key. */
    function take(key: int): bool {
        if (!visible)
            return false;
        if (key === Qt.Key_Up || key === Qt.Key_Down)
            step(key === Qt.Key_Up ? -1 : 1);
        else if (key === Qt.Key_Tab || key === Qt.Key_Return || key === Qt.Key_Enter)
            choose(list.currentIndex);
        else
            return false;
        return true;
    }

    function step(by: int): void {
        list.currentIndex = (list.currentIndex + by + list.count) % list.count;
        tell();
    }

    function tell(): void {
        list.Accessible.announce(list.model[list.currentIndex].name);
    }

    function choose(index: int): void {
        const symbol = list.model[index].symbol;
        const instead = emoji.codeLength(before);
        close();
        emoji.use(symbol);
        chosen(symbol, instead);
    }

    y: -height - Theme.s1
    width: Math.min(280, parent ? parent.width : 280)
    height: list.contentHeight + 2 * padding
    padding: Theme.s1
    focus: false
    closePolicy: T.Popup.CloseOnPressOutside
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        Shadow {}
    }
    contentItem: ListView {
        id: list

        interactive: false
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Emoji")

        delegate: T.ItemDelegate {
            id: line

            required property var modelData
            required property int index

            width: list.width
            height: Theme.scaled(34)
            focusPolicy: Qt.NoFocus
            hoverEnabled: true
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.name
            Accessible.focused: list.currentIndex === index
            onClicked: completion.choose(index)

            background: Rectangle {
                radius: Theme.radiusSmall
                color: list.currentIndex === line.index || line.hovered ? Theme.pressed : "transparent"
            }
            contentItem: RowLayout {
                spacing: Theme.s3

                Label {
                    Layout.leftMargin: Theme.s2
                    text: line.modelData.symbol
                    font.pixelSize: Theme.emojiSize - 4
                    Accessible.ignored: true
                }
                Label {
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.s2
                    text: line.modelData.name
                    Accessible.ignored: true
                }
            }
        }
    }
    Connections {
        target: completion.emoji

        function onChanged(): void {
            if (completion.before)
                completion.follow(completion.before);
        }
    }
    onClosed: before = ""
}
