import QtQuick
import Parley.Bridge
import Parley.Components

/* What can be done with a conversation of the list. */
ContextMenu {
    id: menu

    required property ChatsViewModel model
    property string key
    property string name
    property int unread
    property bool markedUnread
    property bool pinned
    property bool muted
    property bool archived
    signal detailsWanted(string key)
    signal deleteWanted(string key, string name)

    function take(row: ChatDelegate): void {
        key = row.key;
        name = row.name;
        unread = row.unread;
        markedUnread = row.markedUnread;
        pinned = row.pinned;
        muted = row.muted;
        archived = row.archived;
    }

    function show(row: ChatDelegate): void {
        take(row);
        popup();
    }

    function showBelow(row: ChatDelegate): void {
        take(row);
        popupAt(row);
    }

    MenuRow {
        text: menu.pinned ? qsTr("Unpin") : qsTr("Pin to the top")
        iconName: "pin"
        onTriggered: menu.model.pin(menu.key, !menu.pinned)
    }
    MenuRow {
        readonly property bool isUnread: menu.unread > 0 || menu.markedUnread

        text: isUnread ? qsTr("Mark as read") : qsTr("Mark as unread")
        iconName: isUnread ? "check" : "unread"
        onTriggered: isUnread ? menu.model.markRead(menu.key) : menu.model.markUnread(menu.key)
    }
    MenuRow {
        text: menu.archived ? qsTr("Bring back from the archive") : qsTr("Archive")
        iconName: menu.archived ? "unarchive" : "archive"
        onTriggered: menu.model.setArchived(menu.key, !menu.archived)
    }
    MenuLine {}
    MenuRow {
        text: qsTr("Mute for 1 hour")
        iconName: "bell-off"
        visible: !menu.muted
        onTriggered: menu.model.mute(menu.key, 1)
    }
    MenuRow {
        text: qsTr("Mute for 8 hours")
        iconName: "bell-off"
        visible: !menu.muted
        onTriggered: menu.model.mute(menu.key, 8)
    }
    MenuRow {
        text: qsTr("Mute forever")
        iconName: "bell-off"
        visible: !menu.muted
        onTriggered: menu.model.mute(menu.key, -1)
    }
    MenuRow {
        text: qsTr("Unmute")
        iconName: "bell"
        visible: menu.muted
        onTriggered: menu.model.mute(menu.key, 0)
    }
    MenuLine {}
    MenuRow {
        text: qsTr("Details")
        iconName: "info"
        onTriggered: menu.detailsWanted(menu.key)
    }
    MenuRow {
        text: qsTr("Delete chat…")
        iconName: "trash"
        grave: true
        onTriggered: menu.deleteWanted(menu.key, menu.name)
    }
}
