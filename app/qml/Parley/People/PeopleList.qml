pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Requests, friends and neighbours. */
FocusScope {
    id: people

    required property PeopleViewModel model
    signal chosen(string key)
    signal detailsWanted(string key)
    signal safetyWanted(string key)
    signal removeWanted(string key, string name)
    signal blockWanted(string key, string name)
    signal addWanted

    ListView {
        id: list

        anchors.fill: parent
        model: people.model.model
        focus: true
        activeFocusOnTab: true
        clip: true
        cacheBuffer: 0 // rows made in advance are missed when the list grows short meanwhile
        displayMarginBeginning: 2 * height // a jump ends higher up than it was filled for, if the rows there are lower than most
        displayMarginEnd: 320
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        bottomMargin: Theme.s2
        T.ScrollBar.vertical: Thumb {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People")
        onActiveFocusChanged: {
            const button = Window.activeFocusItem as T.Control;
            if (activeFocus && button && button.focusReason === Qt.TabFocusReason)
                button.focus = false; // Tab comes to the list before its buttons, whichever had the focus last
        }
        Keys.onReturnPressed: openCurrent()
        Keys.onEnterPressed: openCurrent()
        Keys.onMenuPressed: openMenu()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)
                openMenu();
            else if (event.key === Qt.Key_Home)
                currentIndex = 0;
            else if (event.key === Qt.Key_End)
                currentIndex = count - 1;
            else
                return;
            event.accepted = true;
        }

        function openMenu(): void {
            const row = currentItem as PersonDelegate;
            if (row)
                menu.showBelow(row);
        }

        function openCurrent(): void {
            const row = currentItem as PersonDelegate;
            if (row)
                row.clicked();
        }

        section.property: "section"
        section.delegate: SectionTitle {
            required property string section

            width: ListView.view.width
            leftPadding: Theme.s4
            rightPadding: Theme.s4
            topPadding: Theme.s3
            bottomPadding: Theme.s1
            text: section
        }
        footer: ColumnLayout {
            width: list.width
            spacing: 0

            Item {
                Layout.preferredHeight: Theme.s2
            }
            Label {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s4
                Layout.rightMargin: Theme.s4
                visible: people.model.nearby === 0 && list.count > 0
                text: qsTr("Nobody else is seen on this network right now. Both computers must be on the same network, and the other person must be visible.")
                color: Theme.muted
                wrapMode: Text.Wrap
                font.pixelSize: Theme.smallSize
                lineHeight: 1.2
            }
            TextButton {
                Layout.leftMargin: Theme.s4 - leftPadding
                Layout.topMargin: Theme.s1
                visible: list.count > 0
                text: qsTr("Add someone")
                iconName: "person-add"
                kind: "plain"
                onClicked: people.addWanted()
            }
        }
        delegate: PersonDelegate {
            id: person

            required property int index

            width: list.width
            current: list.activeFocus && list.currentIndex === index
            onClicked: {
                list.currentIndex = index;
                if (kind === "friend")
                    people.chosen(key);
                else
                    people.detailsWanted(key);
            }
            onAdded: people.model.request(key)
            onCancelled: people.model.cancel(key)
            onAccepted: people.model.accept(key)
            onDeclined: people.model.decline(key)
            onBlockWanted: people.blockWanted(key, name)
            onSafetyWanted: people.safetyWanted(key)
            onCompareWanted: people.safetyWanted(key)
            onMenuWanted: menu.show(person)
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: list.count === 0
        iconName: "people"
        title: qsTr("Nobody here yet")
        explanation: qsTr("People who run Parley on your network appear here automatically. Is somebody missing?")
        points: [qsTr("Both computers are on the same network: neither on a guest network, nor behind a VPN."), qsTr("The other person has Parley open and lets everyone see them."), qsTr("The firewalls of both computers let Parley through: %1.").arg(people.model.ports)]
        action: qsTr("Add someone")
        onActed: people.addWanted()
    }
    ContextMenu {
        id: menu

        property string key
        property string name
        property string kind

        function take(row: PersonDelegate): void {
            key = row.key;
            name = row.name;
            kind = row.kind;
        }

        function show(row: PersonDelegate): void {
            take(row);
            popup();
        }

        function showBelow(row: PersonDelegate): void {
            take(row);
            popupAt(row);
        }

        MenuRow {
            text: qsTr("Write")
            iconName: "chats"
            visible: menu.kind === "friend"
            onTriggered: people.chosen(menu.key)
        }
        MenuRow {
            text: qsTr("Details")
            iconName: "info"
            onTriggered: people.detailsWanted(menu.key)
        }
        MenuRow {
            text: qsTr("Verify…")
            iconName: "shield-outline"
            visible: menu.kind === "friend"
            onTriggered: people.safetyWanted(menu.key)
        }
        MenuLine {}
        MenuRow {
            text: qsTr("Remove")
            iconName: "trash"
            grave: true
            visible: menu.kind === "friend"
            onTriggered: people.removeWanted(menu.key, menu.name)
        }
        MenuRow {
            text: qsTr("Block")
            iconName: "block"
            grave: true
            onTriggered: people.blockWanted(menu.key, menu.name)
        }
    }
}
