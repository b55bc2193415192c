import QtQuick
import Parley.Components
import Parley.Theme

/* What is done most with the message under the pointer, beside its bubble. It lies above the list and moves nothing. */
Rectangle {
    id: bar

    property MessageDelegate message: null
    property bool writable: true
    readonly property alias hovered: hover.hovered
    signal reactionWanted(MessageDelegate message)
    signal replyWanted(string key)
    signal menuWanted(MessageDelegate message)

    implicitWidth: row.implicitWidth + 4
    implicitHeight: row.implicitHeight + 4
    radius: height / 2
    color: Theme.raised
    border.width: 1
    border.color: Theme.line

    /* Beside the bubble where there is room, else on its upper edge. */
    function place(): void {
        if (!message)
            return;
        const at = message.mapToItem(parent, message.bubble.x, message.bubble.mapToItem(message, 0, 0).y);
        const gap = message.mark === "failed" ? Theme.iconSize + 2 * Theme.s2 : Theme.s2;
        const beside = message.atRight ? at.x - width - gap : at.x + message.bubble.width + gap;
        const fits = beside >= Theme.s2 && beside + width <= parent.width - Theme.s2;
        x = Math.max(Theme.s2, Math.min(beside, parent.width - width - Theme.s2));
        y = Math.max(Theme.s1, fits ? at.y + Math.min(0, (message.bubble.height - height) / 2) : at.y - height * 0.7);
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
            implicitWidth: 30
            implicitHeight: 30
            iconPx: 18
            iconName: "smile"
            text: qsTr("React")
            visible: bar.writable && bar.message !== null && bar.message.mark !== "failed"
            onClicked: bar.reactionWanted(bar.message)
        }
        IconButton {
            implicitWidth: 30
            implicitHeight: 30
            iconPx: 18
            iconName: "reply"
            text: qsTr("Reply")
            visible: bar.writable
            onClicked: bar.replyWanted(bar.message.key)
        }
        IconButton {
            implicitWidth: 30
            implicitHeight: 30
            iconPx: 18
            iconName: "more"
            text: qsTr("More")
            onClicked: bar.menuWanted(bar.message)
        }
    }
}
