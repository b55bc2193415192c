import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Conversations
import Parley.People
import Parley.Theme

/* Own profile, search, chats and people. */
Rectangle {
    id: pane

    required property AppViewModel app
    property int tab: 0
    signal personWanted(string key)
    signal safetyWanted(string key)
    signal removeWanted(string key, string name)
    signal blockWanted(string key, string name)
    signal deleteWanted(string key, string name)
    signal addWanted
    signal profileWanted
    signal codeWanted
    signal shortcutsWanted
    signal lockWanted
    signal settingsWanted
    signal statusTextWanted
    signal quitWanted

    color: Theme.surface

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function showTab(index: int): void {
        search.clear();
        tab = index;
        (index === 0 ? chats : people).forceActiveFocus(Qt.ShortcutFocusReason);
    }

    /* One step back: out of a search, then out of the archive. */
    function leave(): bool {
        if (search.text === "")
            return chats.leaveArchive();
        search.clear();
        return true;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.bar
            Layout.leftMargin: Theme.s2
            Layout.rightMargin: Theme.s2
            spacing: 0

            T.AbstractButton {
                id: me

                Layout.fillWidth: true
                Layout.preferredHeight: 52
                text: qsTr("Your status and profile")
                focusPolicy: Qt.TabFocus
                hoverEnabled: true
                activeFocusOnTab: true
                leftPadding: Theme.mirrored ? 0 : Theme.s2
                rightPadding: Theme.mirrored ? Theme.s2 : 0
                Accessible.role: Accessible.ButtonMenu
                Accessible.name: qsTr("%1, your status is %2").arg(Direction.isolated(pane.app.profile.name)).arg(status.text)
                Accessible.onPressAction: click()
                Keys.onReturnPressed: click()
                onClicked: menu.popupUnder(me, Theme.s2, me.height)

                background: Rectangle {
                    radius: Theme.radius
                    color: me.hovered || menu.visible ? Theme.hover : "transparent"

                    FocusRing {
                        anchors.margins: 0
                        shown: me.visualFocus
                    }
                }
                contentItem: RowLayout {
                    spacing: Theme.s3

                    Avatar {
                        initials: pane.app.profile.initials
                        colour: pane.app.profile.colour
                        presence: pane.app.profile.status
                        ground: me.hovered ? Theme.hover : Theme.surface
                        size: 40
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 1

                        Label {
                            Layout.fillWidth: true
                            text: pane.app.profile.name
                            font.weight: Font.DemiBold
                            Accessible.ignored: true
                        }
                        Label {
                            id: status

                            readonly property string word: pane.app.profile.status === "online" ? qsTr("online") : pane.app.profile.status === "away" ? qsTr("away") : pane.app.profile.status === "busy" ? qsTr("busy") : qsTr("invisible")

                            Layout.fillWidth: true
                            text: pane.app.profile.statusText ? word + " · " + pane.app.profile.statusText : word
                            color: Theme.muted
                            font.pixelSize: Theme.smallSize
                            Accessible.ignored: true
                        }
                    }
                }
                HoverHandler {
                    cursorShape: Qt.PointingHandCursor
                }
                StatusMenu {
                    id: menu

                    profile: pane.app.profile
                    onTextWanted: pane.statusTextWanted()
                    onProfileWanted: pane.profileWanted()
                    onCodeWanted: pane.codeWanted()
                    onShortcutsWanted: pane.shortcutsWanted()
                    onLockWanted: pane.lockWanted()
                    onSettingsWanted: pane.settingsWanted()
                    onQuitWanted: pane.quitWanted()
                }
            }
            IconButton {
                iconName: "person-add"
                text: qsTr("Add someone")
                onClicked: pane.addWanted()
            }
            IconButton {
                iconName: "gear"
                text: qsTr("Settings")
                onClicked: pane.settingsWanted()
            }
        }
        Field {
            id: search

            Layout.fillWidth: true
            Layout.leftMargin: Theme.s4
            Layout.rightMargin: Theme.s4
            label: qsTr("Search people and messages")
            placeholderText: qsTr("Search")
            iconName: "search"
            endPadding: 38
            onTextChanged: pane.app.search.setQuery(text)
            Keys.onDownPressed: results.step(1)
            Keys.onUpPressed: results.step(-1)
            onAccepted: results.openCurrent()

            IconButton {
                anchors.right: parent.right
                anchors.rightMargin: 4
                anchors.verticalCenter: parent.verticalCenter
                implicitWidth: 30
                implicitHeight: 30
                iconName: "close"
                iconPx: 16
                text: qsTr("Clear the search")
                visible: search.text !== ""
                onClicked: {
                    search.clear();
                    search.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s1
            Layout.leftMargin: Theme.s2
            Layout.rightMargin: Theme.s2
            spacing: 0
            visible: !pane.app.search.active
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Lists")

            Tab {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("Chats")
                count: pane.app.chats.unread
                countName: qsTr("%n unread", "", count)
                checked: pane.tab === 0
                onClicked: pane.tab = 0
            }
            Tab {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("People")
                count: pane.app.people.waiting
                countName: qsTr("%n waiting for you", "", count)
                checked: pane.tab === 1
                onClicked: pane.tab = 1
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: pane.app.search.active ? Theme.s2 : 0
            implicitHeight: 1
            color: Theme.line
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ChatList {
                id: chats

                anchors.fill: parent
                visible: pane.tab === 0 && !pane.app.search.active
                model: pane.app.chats
                openKey: pane.app.conversation.key
                onChosen: key => pane.app.conversation.open(key)
                onDetailsWanted: key => pane.personWanted(key)
                onDeleteWanted: (key, name) => pane.deleteWanted(key, name)
                onPeopleWanted: pane.showTab(1)
            }
            PeopleList {
                id: people

                anchors.fill: parent
                visible: pane.tab === 1 && !pane.app.search.active
                model: pane.app.people
                onChosen: key => pane.app.conversation.open(key)
                onDetailsWanted: key => pane.personWanted(key)
                onSafetyWanted: key => pane.safetyWanted(key)
                onRemoveWanted: (key, name) => pane.removeWanted(key, name)
                onBlockWanted: (key, name) => pane.blockWanted(key, name)
                onAddWanted: pane.addWanted()
            }
            SearchResults {
                id: results

                anchors.fill: parent
                visible: pane.app.search.active
                search: pane.app.search
                onChosen: (who, key) => pane.app.openResult(who, key)
                onStrangerChosen: who => pane.personWanted(who)
            }
        }
    }
}
