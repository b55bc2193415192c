pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The conversations: pinned ones, then the newest first; at the end a way to the archived ones. */
FocusScope {
    id: chats

    required property ChatsViewModel model
    required property string openKey
    property bool archiveWanted: false
    readonly property bool archiveShown: archiveWanted && model.archivedCount > 0
    signal chosen(string key)
    signal detailsWanted(string key)
    signal deleteWanted(string key, string name)
    signal peopleWanted

    onArchiveShownChanged: list.currentIndex = 0

    function leaveArchive(): bool {
        const left = archiveShown;
        archiveWanted = false;
        return left;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ArchiveRow {
            Layout.fillWidth: true
            visible: chats.archiveShown
            iconName: "back"
            text: qsTr("Back to all chats")
            onClicked: chats.archiveWanted = false
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            model: chats.archiveShown ? chats.model.archive : chats.model.model
            focus: true
            activeFocusOnTab: true
            clip: true
            cacheBuffer: 0 // rows made in advance are missed when the list grows short meanwhile
            displayMarginEnd: 320
            currentIndex: 0
            boundsBehavior: Flickable.StopAtBounds
            topMargin: Theme.s1
            bottomMargin: Theme.s2
            highlightFollowsCurrentItem: true
            highlightMoveDuration: 0
            T.ScrollBar.vertical: Thumb {}
            Accessible.role: Accessible.List
            Accessible.name: chats.archiveShown ? qsTr("Archived chats") : qsTr("Chats")
            Keys.onReturnPressed: openCurrent()
            Keys.onEnterPressed: openCurrent()
            Keys.onSpacePressed: openCurrent()
            Keys.onMenuPressed: openMenu()
            Keys.onPressed: event => {
                if (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)
                    openMenu();
                else if (event.key === Qt.Key_Home)
                    currentIndex = 0;
                else if (event.key === Qt.Key_End)
                    currentIndex = count - 1;
                else if (event.key === Qt.Key_Delete && currentItem)
                    chats.deleteWanted((currentItem as ChatDelegate).key, (currentItem as ChatDelegate).name);
                else
                    return;
                event.accepted = true;
            }

            function openCurrent(): void {
                const row = currentItem as ChatDelegate;
                if (row)
                    chats.chosen(row.key);
            }

            function openMenu(): void {
                const row = currentItem as ChatDelegate;
                if (row)
                    menu.showBelow(row);
            }

            delegate: ChatDelegate {
                id: row

                required property int index

                width: list.width
                chosen: chats.openKey === key
                current: list.activeFocus && list.currentIndex === index
                onClicked: {
                    list.currentIndex = index;
                    chats.chosen(key);
                }
                onMenuWanted: {
                    list.currentIndex = index;
                    menu.show(row);
                }
            }
            footer: ArchiveRow {
                width: list.width
                height: visible ? implicitHeight : 0
                visible: !chats.archiveShown && chats.model.archivedCount > 0
                iconName: "archive"
                text: qsTr("Archived")
                count: chats.model.archivedCount
                unread: chats.model.archivedUnread
                onClicked: chats.archiveWanted = true
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
    }
    EmptyState {
        anchors.fill: parent
        visible: chats.model.loaded && chats.model.count + chats.model.archivedCount === 0
        iconName: "chats"
        title: qsTr("No conversations yet")
        explanation: qsTr("Add someone from your network as a friend. As soon as they accept, you can write to each other.")
        action: qsTr("Find people")
        onActed: chats.peopleWanted()
    }
    ChatMenu {
        id: menu

        model: chats.model
        onDetailsWanted: key => chats.detailsWanted(key)
        onDeleteWanted: (key, name) => chats.deleteWanted(key, name)
    }
}
