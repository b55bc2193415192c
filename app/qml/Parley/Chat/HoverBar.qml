import QtQuick
import Parley.Components
import Parley.Theme

/*
    What is done most with the message under the pointer, beside its bubble; with little room there, the way to the menu
    alone. It lies above the list, moves nothing and covers no words.
*/
Rectangle {
    id: bar

    property MessageDelegate message: null
    property bool writable: true
    readonly property alias hovered: hover.hovered
    readonly property int cell: 30
    readonly property bool reactable: writable && message !== null && message.mark !== "failed"
    readonly property int whole: implicitHeight + cell * ((writable ? 1 : 0) + (reactable ? 1 : 0))
    readonly property int gap: message && message.mark === "failed" ? Theme.iconSize + 2 * Theme.s2 : Theme.s2
    readonly property real room: message ? parent.width - message.bubble.width - message.side - gap - Theme.s2 : 0
    readonly property bool small: room < whole
    readonly property bool fits: room >= width
    signal reactionWanted(MessageDelegate message)
    signal replyWanted(string key)
    signal menuWanted(MessageDelegate message)

    implicitWidth: row.implicitWidth + 4
    implicitHeight: row.implicitHeight + 4
    radius: height / 2
    color: Theme.raised
    border.width: 1
    border.color: Theme.line

    function place(): void {
        if (!message)
            return;
        const at = message.bubble.mapToItem(parent, 0, 0);
        x = message.atRight ? at.x - width - gap : at.x + message.bubble.width + gap;
        y = Math.max(Theme.s1, at.y + Math.min(0, (message.bubble.height - height) / 2));
    }

    onMessageChanged: place()
    onWidthChanged: place()

    HoverHandler {
        id: hover
    }
    Row {
        id: row

        anchors.centerIn: parent

        IconButton {
            implicitWidth: bar.cell
            implicitHeight: bar.cell
            iconPx: 18
            iconName: "smile"
            text: qsTr("React")
            visible: bar.reactable && !bar.small
            onClicked: bar.reactionWanted(bar.message)
        }
        IconButton {
            implicitWidth: bar.cell
            implicitHeight: bar.cell
            iconPx: 18
            iconName: "reply"
            text: qsTr("Reply")
            visible: bar.writable && !bar.small
            onClicked: bar.replyWanted(bar.message.key)
        }
        IconButton {
            implicitWidth: bar.cell
            implicitHeight: bar.cell
            iconPx: 18
            iconName: "more"
            text: qsTr("More")
            onClicked: bar.menuWanted(bar.message)
        }
    }
}
