pragma ComponentBehavior: Bound

import QtQuick
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* What can be done with one message. */
ContextMenu {
    id: menu

    required property MessageActions actions
    property bool writable: true
    property MessageDelegate message: null // may go while the menu is open
    property string key: ""
    property string mark: ""
    property string selection: ""
    property string answered: ""
    property list<string> links
    property bool line: false
    property bool written: false
    property bool own: false
    property bool whole: false
    readonly property int linksAt: 8 // rows that stand above the links
    readonly property bool failed: mark === "failed"
    readonly property bool lively: written && writable && !failed
    signal reactionWanted(MessageDelegate message)
    signal selectionCopied(string text)
    signal linkChosen(string url)
    signal infoWanted(string key)
    signal deleteWanted(string key, bool forMe, bool forAll)
    signal jumpWanted(string key)

    /* Opens at a point of the message. */
    function show(message: MessageDelegate, selection: string, at: point): void {
        menu.message = message;
        menu.selection = selection;
        key = message.key;
        mark = message.mark;
        answered = message.quoteAuthor ? message.quoteKey : "";
        links = message.links;
        line = message.line;
        written = message.written;
        own = message.mine;
        whole = message.parts.length === 0;
        popup(message, Theme.mirrored ? at.x - width : at.x, at.y);
    }

    MenuRow {
        text: qsTr("Reply")
        iconName: "reply"
        visible: menu.written && menu.writable
        onTriggered: menu.actions.reply(menu.key)
    }
    MenuRow {
        text: qsTr("React")
        iconName: "smile"
        visible: menu.lively
        onTriggered: {
            if (menu.message)
                menu.reactionWanted(menu.message);
        }
    }
    MenuRow {
        text: qsTr("Retry")
        iconName: "retry"
        visible: menu.failed
        onTriggered: menu.actions.retry(menu.key)
    }
    MenuRow {
        text: qsTr("Edit")
        iconName: "pencil"
        visible: menu.lively && menu.own
        onTriggered: menu.actions.edit(menu.key)
    }
    MenuRow {
        text: qsTr("Copy text")
        iconName: "copy"
        visible: menu.written
        onTriggered: menu.actions.copy(menu.key)
    }
    MenuRow {
        text: qsTr("Copy selected text")
        iconName: "copy"
        visible: menu.selection !== ""
        onTriggered: menu.selectionCopied(menu.selection)
    }
    MenuRow {
        text: qsTr("Select text")
        iconName: "cursor"
        visible: menu.written && menu.selection === "" && menu.whole
        onTriggered: {
            if (menu.message)
                menu.message.selectText();
        }
    }
    MenuRow {
        text: qsTr("Go to the original message")
        iconName: "back"
        visible: menu.answered !== ""
        onTriggered: menu.jumpWanted(menu.answered)
    }
    Instantiator {
        model: menu.links
        delegate: MenuRow {
            required property string modelData

            text: qsTr("Open %1").arg(modelData.length > 48 ? modelData.slice(0, 47) + "…" : modelData)
            iconName: "globe"
            onTriggered: menu.linkChosen(modelData)
        }
        onObjectAdded: (index, object) => menu.insertItem(menu.linksAt + index, object as MenuRow)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuRow)
    }
    MenuRow {
        text: qsTr("Info")
        iconName: "info"
        visible: !menu.line
        onTriggered: menu.infoWanted(menu.key)
    }
    MenuLine {
        visible: !menu.line
        height: visible ? implicitHeight : 0
    }
    MenuRow {
        text: qsTr("Delete for me")
        iconName: "trash"
        grave: true
        onTriggered: menu.deleteWanted(menu.key, true, false)
    }
    MenuRow {
        text: qsTr("Delete for everyone")
        iconName: "trash"
        grave: true
        visible: menu.lively && menu.own
        onTriggered: menu.deleteWanted(menu.key, false, true)
    }
}
