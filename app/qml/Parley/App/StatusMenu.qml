import QtQuick
import Parley.Bridge
import Parley.Components

/* The own status, profile and settings. */
ContextMenu {
    id: menu

    required property ProfileViewModel profile
    signal textWanted
    signal profileWanted
    signal codeWanted
    signal settingsWanted
    signal shortcutsWanted
    signal lockWanted
    signal quitWanted

    MenuRow {
        text: qsTr("Online")
        dot: "online"
        checked: menu.profile.status === "online"
        onTriggered: menu.profile.setStatus("online")
    }
    MenuRow {
        text: qsTr("Away")
        dot: "away"
        checked: menu.profile.status === "away"
        onTriggered: menu.profile.setStatus("away")
    }
    MenuRow {
        text: qsTr("Busy")
        detail: qsTr("no notifications")
        dot: "busy"
        checked: menu.profile.status === "busy"
        onTriggered: menu.profile.setStatus("busy")
    }
    MenuRow {
        text: qsTr("Invisible")
        detail: qsTr("seen as offline")
        dot: "invisible"
        checked: menu.profile.status === "invisible"
        onTriggered: menu.profile.setStatus("invisible")
    }
    MenuRow {
        text: menu.profile.statusText ? qsTr("Change the status text") : qsTr("Set a status text")
        detail: menu.profile.statusEnds
        iconName: "pencil"
        onTriggered: menu.textWanted()
    }
    MenuLine {}
    MenuRow {
        text: qsTr("My profile")
        iconName: "person"
        onTriggered: menu.profileWanted()
    }
    MenuRow {
        text: qsTr("My code")
        iconName: "qr"
        onTriggered: menu.codeWanted()
    }
    MenuRow {
        text: qsTr("Settings")
        iconName: "gear"
        onTriggered: menu.settingsWanted()
    }
    MenuRow {
        text: qsTr("Keyboard shortcuts")
        iconName: "keyboard"
        onTriggered: menu.shortcutsWanted()
    }
    MenuLine {}
    MenuRow {
        text: qsTr("Lock")
        iconName: "lock"
        onTriggered: menu.lockWanted()
    }
    MenuRow {
        text: qsTr("Quit")
        iconName: "power"
        onTriggered: menu.quitWanted()
    }
}
