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
    required property EmojiViewModel emoji
    required property FindViewModel find
    property bool inviting: true
    property bool narrow: false
    readonly property string hit: find.hit
    signal linkChosen(string url)
    signal infoWanted(string key)
    signal dateWanted(Item place, string key)
    signal deleteWanted(string key, bool forMe, bool forAll)

    onHitChanged: list.lit = ""

    function pageUp(): void {
        scrollTo(Math.max(list.originY, list.contentY - list.height * 0.85));
    }

    function pageDown(): void {
        scrollTo(Math.min(list.originY + list.contentHeight - list.height, list.contentY + list.height * 0.85));
    }

    function scrollTo(y: real): void {
        list.contentY = y;
        list.stuck = list.atYEnd;
        floating.follow();
    }

    ListView {
        id: list

        property bool stuck: true
        property int target: -1
        property string lit: ""

        objectName: "messages"
        anchors.fill: parent
        model: timeline.conversation.model
        clip: true
        verticalLayoutDirection: ListView.BottomToTop
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // what is made in advance is missed when another conversation takes its place meanwhile
        displayMarginBeginning: 200 // an item that a resize moved out and back stays unknown to screen readers otherwise
        displayMarginEnd: 160
        currentIndex: -1
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        highlightMoveDuration: 0
        LayoutMirroring.enabled: false // a delegate takes its sides itself
        LayoutMirroring.childrenInherit: true
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
            id: message

            required property int index

            width: list.width
            current: list.activeFocus && list.currentIndex === index
            lit: list.lit === key || timeline.hit === key
            sought: timeline.hit === key ? timeline.find.query : ""
            onLinkChosen: url => timeline.linkChosen(url)
            onQuoteChosen: timeline.conversation.jumpTo(quoteKey)
            onReactionChosen: emoji => timeline.conversation.actions.react(key, emoji)
            onCopied: text => timeline.conversation.copy(text)
            onRetried: timeline.conversation.actions.retry(key)
            onDayChosen: place => timeline.dateWanted(place, key)
            onMenuWanted: (selection, at) => menu.show(message, selection, at)
            onTextLeft: {
                list.currentIndex = index;
                forceActiveFocus(Qt.OtherFocusReason);
            }
        }

        onAtYEndChanged: timeline.conversation.setAtBottom(atYEnd)
        onContentHeightChanged: Qt.callLater(keepEnd)
        onHeightChanged: Qt.callLater(keepEnd)
        onContentYChanged: {
            rest.restart();
            if (moving || thumb.pressed) {
                stuck = atYEnd;
                floating.follow();
            }
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
        Keys.onEnterPressed: openMenu()
        Keys.onMenuPressed: openMenu()
        Keys.onDeletePressed: withCurrent(message => timeline.deleteWanted(message.key, true, message.mine && message.written && message.mark !== "failed"))
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageUp)
                timeline.pageUp();
            else if (event.key === Qt.Key_PageDown)
                timeline.pageDown();
            else if (event.key === Qt.Key_End)
                timeline.conversation.toNewest();
            else if (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier)
                openMenu();
            else if (event.key === Qt.Key_R && event.modifiers === Qt.NoModifier)
                withCurrent(message => timeline.conversation.actions.reply(message.key));
            else if (event.key === Qt.Key_E && event.modifiers === Qt.NoModifier)
                withCurrent(message => timeline.conversation.actions.edit(message.key));
            else if (event.key === Qt.Key_C && (event.modifiers === Qt.NoModifier || event.modifiers === Qt.ControlModifier))
                withCurrent(message => timeline.conversation.actions.copy(message.key));
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
                positionViewAtIndex(target, lit === "" ? ListView.End : ListView.Center);
            stuck = atYEnd;
            timeline.conversation.setAtBottom(atYEnd);
        }

        /* The uppermost message that is shown whole, for the next time; nothing at the end. */
        function tellPlace(): void {
            const at = indexAt(width / 2, contentY + Theme.s1);
            const item = itemAtIndex(at);
            const first = (item && item.y < contentY - Theme.s4 ? itemAtIndex(at - 1) : item) as MessageDelegate;
            if (atYEnd || first)
                timeline.conversation.setPlace(atYEnd ? "" : first.key);
        }

        /* The message the keyboard is at; none while it is in a message's text. */
        function chosen(): MessageDelegate {
            return Window.activeFocusItem === currentItem ? currentItem as MessageDelegate : null;
        }

        function withCurrent(act: var): void {
            const message = chosen();
            if (message && !message.line)
                act(message);
        }

        function openMenu(): void {
            const message = chosen();
            if (message)
                menu.show(message, message.selection, message.below());
        }

        Connections {
            target: timeline.conversation

            function onOpened(): void {
                list.lit = "";
                floating.opacity = 0;
            }

            function onPointedOut(key: string): void {
                list.lit = key;
                unlight.restart();
            }

            function onPositioned(row: int): void {
                floating.opacity = 0;
                list.currentIndex = -1;
                list.stuck = row < 0;
                list.target = row;
                list.place();
                Qt.callLater(list.place);
            }
        }
        Timer {
            id: rest

            interval: Theme.calm
            onTriggered: list.tellPlace()
        }
        Timer {
            id: unlight

            interval: Theme.linger
            onTriggered: list.lit = ""
        }
    }

    HoverHandler {
        id: pointer

        onPointChanged: bar.follow()
        onHoveredChanged: bar.follow()
    }

    Label {
        anchors.centerIn: parent
        text: timeline.inviting ? qsTr("No messages yet. Say hello!") : qsTr("No messages yet.")
        color: Theme.muted
        visible: list.count === 0 && !timeline.conversation.loading && timeline.height > height
    }

    FloatingDate {
        id: floating

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.s2
        view: list
        onChosen: timeline.dateWanted(floating, key)
    }

    HoverBar {
        id: bar

        readonly property bool busy: menu.visible || picker.visible || everything.visible

        function follow(): void {
            if (!pointer.hovered || busy)
                return;
            const at = list.itemAt(list.width / 2, list.contentY + pointer.point.position.y) as MessageDelegate;
            message = at && !at.line ? at : null;
        }

        writable: timeline.conversation.isFriend && message !== null && message.written
        visible: message !== null && fits && !list.moving && (pointer.hovered || hovered) && !busy
        onReactionWanted: message => timeline.pickReaction(message)
        onReplyWanted: key => timeline.conversation.actions.reply(key)
        onMenuWanted: message => menu.show(message, message.selection, mapToItem(message, 0, height + Theme.s1))
    }
    Connections {
        target: list

        function onContentYChanged(): void {
            bar.message = null;
        }
    }

    function pickReaction(message: MessageDelegate): void {
        picker.show(message.bubble, message.key, timeline.conversation.actions.reaction(message.key));
    }

    IconButton {
        id: down

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: timeline.narrow ? Theme.s2 : Theme.s4
        implicitWidth: 42
        implicitHeight: 42
        iconName: "down"
        text: timeline.conversation.below > 0 ? qsTr("To the newest message, %n new", "", timeline.conversation.below) : qsTr("To the newest message")
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
            id: fresh

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.top
            count: timeline.conversation.below

            Rectangle {
                anchors.fill: parent
                anchors.margins: -2
                z: -1
                radius: height / 2
                color: Theme.canvas
            }
        }
    }

    EmojiPicker {
        id: everything

        property string key: ""

        emoji: timeline.emoji
        onChosen: symbol => timeline.conversation.actions.react(key, symbol)
    }
    ReactionPicker {
        id: picker

        onMoreWanted: (target, key) => {
            everything.key = key;
            everything.popupAt(target);
        }
        onChosen: (key, emoji) => timeline.conversation.actions.react(key, emoji)
    }
    MessageMenu {
        id: menu

        actions: timeline.conversation.actions
        writable: timeline.conversation.isFriend
        onReactionWanted: message => timeline.pickReaction(message)
        onSelectionCopied: text => timeline.conversation.copy(text)
        onLinkChosen: url => timeline.linkChosen(url)
        onInfoWanted: key => timeline.infoWanted(key)
        onDeleteWanted: (key, forMe, forAll) => timeline.deleteWanted(key, forMe, forAll)
        onJumpWanted: key => timeline.conversation.jumpTo(key)
    }
}
