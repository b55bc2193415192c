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
    readonly property bool talking: app.conversation.key !== ""

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

    function leave(): void {
        if (!left.clearSearch() && talking && !talk.stepBack())
            app.conversation.close();
    }

    Component.onCompleted: {
        if (app.chats.count === 0)
            left.tab = 1;
    }

    LeftPane {
        id: left

        width: page.narrow ? parent.width : Theme.leftPane
        height: parent.height
        visible: !page.narrow || !page.talking
        app: page.app
        onPersonWanted: key => sheets.showPerson(key)
        onSafetyWanted: key => sheets.showSafety(key)
        onRemoveWanted: (key, name) => sheets.confirm(key, name, false)
        onBlockWanted: (key, name) => sheets.confirm(key, name, true)
        onAddWanted: sheets.showAdd("add")
        onCodeWanted: sheets.showAdd("mine")
        onSettingsWanted: sheets.showSettings()
        onStatusTextWanted: sheets.showStatus()
        onQuitWanted: page.quitWanted()
    }
    Rectangle {
        x: Theme.leftPane
        width: 1
        height: parent.height
        color: Theme.line
        visible: !page.narrow
    }
    Item {
        id: right

        x: page.narrow ? 0 : Theme.leftPane + 1
        width: parent.width - x
        height: parent.height
        visible: !page.narrow || page.talking

        Rectangle {
            anchors.fill: parent
            color: Theme.canvas
            visible: !page.talking

            EmptyState {
                anchors.centerIn: parent
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
    Sheets {
        id: sheets

        app: page.app
        onWriteWanted: key => page.app.conversation.open(key)
    }
}
