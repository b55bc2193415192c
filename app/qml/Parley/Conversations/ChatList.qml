pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The conversations, newest first. */
FocusScope {
    id: chats

    required property ChatsViewModel model
    required property string openKey
    signal chosen(string key)
    signal detailsWanted(string key)
    signal peopleWanted

    ListView {
        id: list

        anchors.fill: parent
        model: chats.model.model
        focus: true
        activeFocusOnTab: true
        clip: true
        currentIndex: 0
        boundsBehavior: Flickable.StopAtBounds
        topMargin: Theme.s1
        bottomMargin: Theme.s2
        highlightFollowsCurrentItem: true
        highlightMoveDuration: 0
        T.ScrollBar.vertical: Thumb {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Chats")
        Keys.onReturnPressed: openCurrent()
        Keys.onEnterPressed: openCurrent()
        Keys.onSpacePressed: openCurrent()

        function openCurrent(): void {
            const row = currentItem as ChatDelegate;
            if (row)
                chats.chosen(row.key);
        }

        delegate: ChatDelegate {
            required property int index

            width: list.width
            chosen: chats.openKey === key
            current: list.activeFocus && list.currentIndex === index
            onClicked: {
                list.currentIndex = index;
                chats.chosen(key);
            }
            onMenuWanted: menu.show(key, unread)
        }
        move: Transition {
            NumberAnimation {
                property: "y"
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
        }
        displaced: Transition {
            NumberAnimation {
                property: "y"
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: chats.model.loaded && chats.model.count === 0
        iconName: "chats"
        title: qsTr("No conversations yet")
        explanation: qsTr("Add someone from your network as a friend. As soon as they accept, you can write to each other.")
        action: qsTr("Find people")
        onActed: chats.peopleWanted()
    }
    ContextMenu {
        id: menu

        property string key
        property int unread

        function show(key: string, unread: int): void {
            menu.key = key;
            menu.unread = unread;
            popup();
        }

        MenuRow {
            text: qsTr("Open")
            iconName: "chats"
            onTriggered: chats.chosen(menu.key)
        }
        MenuRow {
            text: qsTr("Mark as read")
            iconName: "check"
            visible: menu.unread > 0
            onTriggered: chats.model.markRead(menu.key)
        }
        MenuRow {
            text: qsTr("Details")
            iconName: "info"
            onTriggered: chats.detailsWanted(menu.key)
        }
    }
}
