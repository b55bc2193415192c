pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The messages, newest at the bottom. */
FocusScope {
    id: timeline

    required property ConversationViewModel conversation
    signal linkChosen(string url)
    signal infoWanted(string facts)

    function pageUp(): void {
        list.contentY = Math.max(list.originY, list.contentY - list.height * 0.85);
        list.stuck = list.atYEnd;
    }

    function pageDown(): void {
        list.contentY = Math.min(list.originY + list.contentHeight - list.height, list.contentY + list.height * 0.85);
        list.stuck = list.atYEnd;
    }

    ListView {
        id: list

        property bool stuck: true
        property int target: -1

        objectName: "messages"
        anchors.fill: parent
        model: timeline.conversation.model
        clip: true
        verticalLayoutDirection: ListView.BottomToTop
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 160
        displayMarginBeginning: 200 // an item that a resize moved out and back stays unknown to screen readers otherwise
        currentIndex: -1
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        highlightMoveDuration: 0
        T.ScrollBar.vertical: Thumb {
            id: thumb
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")

        header: Item {
            height: Theme.s3
        }
        footer: Item {
            height: Theme.s3
        }
        delegate: MessageDelegate {
            required property int index

            width: list.width
            current: list.activeFocus && list.currentIndex === index
            onLinkChosen: url => timeline.linkChosen(url)
            onRetried: timeline.conversation.retry(key)
            onMenuWanted: selection => menu.show(key, text, mark, selection)
        }

        onAtYEndChanged: timeline.conversation.setAtBottom(atYEnd)
        onContentHeightChanged: Qt.callLater(keepEnd)
        onHeightChanged: Qt.callLater(keepEnd)
        onContentYChanged: {
            if (moving || thumb.pressed)
                stuck = atYEnd;
            if (contentY + height > originY + contentHeight - height)
                timeline.conversation.needNewer();
        }
        onActiveFocusChanged: {
            if (Window.activeFocusItem === list && currentIndex < 0)
                currentIndex = indexAt(width / 2, contentY + height - Theme.s4 * 2);
        }
        Keys.onUpPressed: step(1)
        Keys.onDownPressed: step(-1)
        Keys.onReturnPressed: openMenu()
        Keys.onMenuPressed: openMenu()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageUp)
                timeline.pageUp();
            else if (event.key === Qt.Key_PageDown)
                timeline.pageDown();
            else if (event.key === Qt.Key_End)
                timeline.conversation.toNewest();
            else
                return;
            event.accepted = true;
        }

        function step(by: int): void {
            const next = currentIndex + by;
            if (next < 0 || next >= count)
                return;
            currentIndex = next;
            positionViewAtIndex(next, ListView.Contain);
        }

        function keepEnd(): void {
            if (stuck)
                positionViewAtBeginning();
        }

        function place(): void {
            forceLayout();
            if (target < 0)
                positionViewAtBeginning();
            else
                positionViewAtIndex(target, ListView.End);
            stuck = atYEnd;
            timeline.conversation.setAtBottom(atYEnd);
        }

        function openMenu(): void {
            const item = currentItem as MessageDelegate;
            if (item)
                menu.show(item.key, item.text, item.mark, "");
        }

        Connections {
            target: timeline.conversation

            function onPositioned(row: int): void {
                list.currentIndex = -1;
                list.stuck = row < 0;
                list.target = row;
                list.place();
                Qt.callLater(list.place);
            }
        }
    }

    Label {
        anchors.centerIn: parent
        text: qsTr("No messages yet. Say hello!")
        color: Theme.muted
        visible: list.count === 0 && !timeline.conversation.loading
    }

    IconButton {
        id: down

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s4
        implicitWidth: 42
        implicitHeight: 42
        iconName: "down"
        text: timeline.conversation.below > 0 ? qsTr("To the newest message, %1 new").arg(timeline.conversation.below) : qsTr("To the newest message")
        tipped: false
        fill: Theme.raised
        fillHover: Theme.pressed
        colour: Theme.text
        visible: !list.atYEnd && list.count > 0 && !timeline.conversation.loading
        onClicked: timeline.conversation.toNewest()

        Rectangle {
            anchors.fill: parent
            radius: height / 2
            color: "transparent"
            border.width: 1
            border.color: Theme.line
        }
        Badge {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.top
            count: timeline.conversation.below
        }
    }

    ContextMenu {
        id: menu

        property string key
        property string content
        property string mark
        property string selection

        function show(key: string, content: string, mark: string, selection: string): void {
            menu.key = key;
            menu.content = content;
            menu.mark = mark;
            menu.selection = selection;
            popup();
        }

        MenuRow {
            text: menu.selection ? qsTr("Copy selected text") : qsTr("Copy text")
            iconName: "copy"
            onTriggered: timeline.conversation.copy(menu.selection || menu.content)
        }
        MenuRow {
            text: qsTr("Retry")
            iconName: "retry"
            visible: menu.mark === "failed"
            onTriggered: timeline.conversation.retry(menu.key)
        }
        MenuRow {
            text: qsTr("Info")
            iconName: "info"
            onTriggered: timeline.infoWanted(timeline.conversation.info(menu.key))
        }
    }
}
