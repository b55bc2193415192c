pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* All settings: a list of pages beside the page, or one after the other on a narrow window. */
T.Popup {
    id: sheet

    required property AppViewModel app
    signal codeWanted

    property string page: "general"
    property bool choosing: true
    readonly property bool narrow: parent !== null && parent.width < Theme.narrow
    readonly property var pages: [
        {
            "value": "general",
            "text": qsTr("General"),
            "icon": "gear"
        },
        {
            "value": "notifications",
            "text": qsTr("Notifications"),
            "icon": "bell"
        },
        {
            "value": "privacy",
            "text": qsTr("Privacy"),
            "icon": "eye"
        },
        {
            "value": "network",
            "text": qsTr("Network"),
            "icon": "globe"
        },
        {
            "value": "security",
            "text": qsTr("Security"),
            "icon": "lock"
        },
        {
            "value": "storage",
            "text": qsTr("Storage"),
            "icon": "folder"
        },
        {
            "value": "about",
            "text": qsTr("About"),
            "icon": "info"
        }
    ]
    property var next: null

    /* Opens a page by its name; without one the list, or the page that was open last. */
    function show(wanted: string): void {
        choosing = wanted === "";
        if (wanted !== "")
            page = wanted;
        open();
    }

    /* Closes, and calls `action` when focus has gone back: another sheet then gets and keeps it. */
    function leaveFor(action: var): void {
        next = action;
        close();
    }

    function titleOf(value: string): string {
        return pages.find(each => each.value === value).text;
    }

    onOpened: (narrow && choosing ? list : loader).forceActiveFocus(Qt.PopupFocusReason)
    onClosed: {
        const action = next;
        next = null;
        if (action)
            action();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(760, (parent ? parent.width : 760) - 2 * Theme.s4)
    height: Math.min(Theme.scaled(624), (parent ? parent.height : 600) - 2 * Theme.s4)
    padding: 0
    modal: true
    dim: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.quick
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.raised
        border.width: Theme.dark ? 1 : 0
        border.color: Theme.line

        Shadow {
            radius: Theme.radiusLarge
        }
    }
    contentItem: RowLayout {
        spacing: 0
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Settings")

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: sheet.narrow
            Layout.preferredWidth: Theme.scaled(240)
            Layout.maximumWidth: sheet.narrow ? -1 : Theme.scaled(240)
            spacing: Theme.s2
            visible: !sheet.narrow || sheet.choosing

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s6
                Layout.rightMargin: Theme.s3
                Layout.topMargin: Theme.s3

                Label {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.control
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("Settings")
                    font.pixelSize: Theme.titleSize
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                IconButton {
                    iconName: "close"
                    text: qsTr("Close the settings")
                    visible: sheet.narrow
                    tipped: false
                    onClicked: sheet.close()
                }
            }
            ListView {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: Theme.s3
                Layout.rightMargin: Theme.s3
                clip: true
                spacing: 2
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                keyNavigationEnabled: false
                currentIndex: sheet.pages.findIndex(each => each.value === sheet.page)
                model: sheet.pages
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Pages of the settings")
                Keys.onReturnPressed: sheet.choosing = false
                Keys.onSpacePressed: sheet.choosing = false
                Keys.onDownPressed: step(1)
                Keys.onUpPressed: step(-1)

                function step(by: int): void {
                    const at = currentIndex + by;
                    if (at >= 0 && at < count)
                        sheet.page = sheet.pages[at].value;
                }

                delegate: PageTab {
                    required property var modelData

                    width: ListView.view.width
                    text: modelData.text
                    iconName: modelData.icon
                    chosen: sheet.page === modelData.value && !sheet.narrow
                    lit: list.activeFocus && sheet.page === modelData.value
                    onClicked: {
                        sheet.page = modelData.value;
                        sheet.choosing = false;
                    }
                }
            }
        }
        Rectangle {
            Layout.fillHeight: true
            implicitWidth: 1
            color: Theme.line
            visible: !sheet.narrow
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: 0
            visible: !sheet.narrow || !sheet.choosing

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: sheet.narrow ? Theme.s3 : Theme.s6
                Layout.rightMargin: Theme.s3
                Layout.topMargin: Theme.s3
                spacing: Theme.s2

                IconButton {
                    iconName: "back"
                    text: qsTr("Back to the list")
                    visible: sheet.narrow
                    onClicked: {
                        sheet.choosing = true;
                        list.forceActiveFocus(Qt.BacktabFocusReason);
                    }
                }
                Label {
                    Layout.fillWidth: true
                    text: sheet.titleOf(sheet.page)
                    wrapMode: Text.WordWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.smallSize
                    font.pixelSize: Theme.titleSize
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                IconButton {
                    iconName: "close"
                    text: qsTr("Close the settings")
                    tipped: false
                    onClicked: sheet.close()
                }
            }
            Flickable {
                id: scroller

                Layout.fillWidth: true
                Layout.fillHeight: true
                contentHeight: loader.implicitHeight + Theme.s2 + Theme.s6
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                interactive: contentHeight > height
                T.ScrollBar.vertical: Thumb {
                    steady: true
                }

                MoreHints {
                    parent: scroller
                    view: scroller
                    leftCorner: sheet.narrow || Theme.mirrored ? Theme.radiusLarge : 0
                    rightCorner: sheet.narrow || !Theme.mirrored ? Theme.radiusLarge : 0
                    z: 1
                }
                Loader {
                    id: loader

                    x: Theme.s6
                    y: Theme.s2
                    width: scroller.width - 2 * Theme.s6
                    focus: true
                    active: sheet.visible
                    sourceComponent: ({
                            "general": general,
                            "notifications": notifications,
                            "privacy": privacy,
                            "network": network,
                            "security": security,
                            "storage": storage,
                            "about": about
                        })[sheet.page]
                    onLoaded: scroller.contentY = 0
                }
            }
        }
    }

    Component {
        id: general

        GeneralPage {
            settings: sheet.app.settings
            profile: sheet.app.profile
            desktop: sheet.app.desktop
            onCodeWanted: sheet.leaveFor(() => sheet.codeWanted())
        }
    }
    Component {
        id: notifications

        NotificationsPage {
            desktop: sheet.app.desktop
        }
    }
    Component {
        id: privacy

        PrivacyPage {
            profile: sheet.app.profile
            people: sheet.app.people
        }
    }
    Component {
        id: network

        NetworkPage {
            network: sheet.app.network
        }
    }
    Component {
        id: security

        SecurityPage {
            security: sheet.app.security
            lock: sheet.app.lock
        }
    }
    Component {
        id: storage

        StoragePage {
            storage: sheet.app.storage
        }
    }
    Component {
        id: about

        AboutPage {
            settings: sheet.app.settings
            profile: sheet.app.profile
        }
    }
}
