import QtQuick
import Parley.Bridge
import Parley.Chat
import Parley.Components
import Parley.Theme

/* Two panes, or one on a narrow window. */
Item {
    id: page

    required property AppViewModel app
    signal quitWanted
    readonly property bool narrow: width < Theme.narrow
    property int wantedWidth: app.frame.leftPane || Theme.leftPane
    readonly property int leftWidth: Math.max(Theme.leftPaneLeast, Math.min(wantedWidth, width - Theme.rightPaneLeast))
    readonly property string talkKey: app.conversation.key
    readonly property bool talking: talkKey !== ""
    readonly property real foot: talking ? talk.foot : 0

    function focusSearch(): void {
        if (narrow && talking)
            app.conversation.close();
        left.focusSearch();
    }

    function showTab(index: int): void {
        if (narrow && talking)
            app.conversation.close();
        left.showTab(index);
    }

    function lock(): void {
        if (!app.lock.lock())
            sheets.explainLock();
    }

    function step(by: int): void {
        const key = app.chats.beside(app.conversation.key, by);
        if (key)
            app.conversation.open(key);
    }

    /* Moves the keyboard between the list and the conversation. */
    function otherPane(): void {
        if (narrow)
            return;
        let item = Window.activeFocusItem;
        while (item && item !== left)
            item = item.parent;
        if (item && talking)
            app.conversation.open(talkKey);
        else
            left.showTab(left.tab);
    }

    /* A dialog by the name of its shortcut's action. */
    function show(name: string): void {
        if (name === "add")
            sheets.showAdd("add");
        else if (name === "settings")
            sheets.showSettings("");
        else if (name === "shortcuts")
            sheets.showShortcuts();
    }

    function leave(): void {
        if (!left.leave() && talking && !talk.stepBack())
            app.conversation.close();
    }

    onTalkKeyChanged: app.trust.look(talkKey)
    Component.onCompleted: {
        app.trust.look(talkKey);
        if (app.chats.count === 0)
            left.tab = 1;
    }

    Connections {
        target: page.app.conversation

        function onOpened(): void {
            page.app.chats.opened(page.app.conversation.key);
        }
    }
    Connections {
        target: page.app.chats

        function onCleared(key: string): void {
            if (key === page.app.conversation.key)
                page.app.conversation.close();
        }
    }
    LeftPane {
        id: left

        anchors.left: parent.left
        width: page.narrow ? parent.width : page.leftWidth
        height: parent.height
        visible: !page.narrow || !page.talking
        app: page.app
        onPersonWanted: key => sheets.showPerson(key)
        onSafetyWanted: key => sheets.showSafety(key)
        onRemoveWanted: (key, name) => sheets.confirm(key, name, false)
        onBlockWanted: (key, name) => sheets.confirm(key, name, true)
        onDeleteWanted: (key, name) => sheets.confirmDelete(key, name)
        onAddWanted: sheets.showAdd("add")
        onLockWanted: page.lock()
        onProfileWanted: sheets.showProfile()
        onCodeWanted: sheets.showAdd("mine")
        onSettingsWanted: sheets.showSettings("")
        onShortcutsWanted: sheets.showShortcuts()
        onStatusTextWanted: sheets.showStatus()
        onQuitWanted: page.quitWanted()
    }
    Item {
        id: right

        anchors.right: parent.right
        width: page.narrow ? parent.width : parent.width - page.leftWidth - 1
        height: parent.height
        visible: !page.narrow || page.talking

        Rectangle {
            anchors.fill: parent
            color: Theme.canvas
            visible: !page.talking

            EmptyState {
                anchors.fill: parent
                iconName: "chats"
                title: qsTr("Choose a conversation")
                explanation: qsTr("Everything you write goes straight to your friend's computer and is readable only by the two of you.")
            }
        }
        ConversationPage {
            id: talk

            anchors.fill: parent
            visible: page.talking
            conversation: page.app.conversation
            trust: page.app.trust
            composer: page.app.composer
            emoji: page.app.emoji
            find: page.app.find
            calendar: page.app.calendar
            narrow: page.narrow
            onGoneBack: page.app.conversation.close()
            onDetailsWanted: sheets.showPerson(page.app.conversation.key)
            onSafetyWanted: sheets.showSafety(page.app.conversation.key)
        }
    }
    PaneEdge {
        anchors.left: parent.left
        anchors.leftMargin: page.leftWidth - 4
        height: parent.height
        visible: !page.narrow
        value: page.leftWidth
        least: Theme.leftPaneLeast
        most: Math.max(Theme.leftPaneLeast, page.width - Theme.rightPaneLeast)
        onMoved: value => page.wantedWidth = value
        onKept: page.app.frame.setLeftPane(page.wantedWidth)
    }
    Sheets {
        id: sheets

        app: page.app
        onWriteWanted: key => page.app.conversation.open(key)
    }
}
