import QtQuick
import Parley.Components

/* What is set for a whole conversation. */
ContextMenu {
    id: menu

    property string timerText: ""
    signal searchWanted
    signal dateWanted
    signal timerWanted

    MenuRow {
        text: qsTr("Search in this conversation")
        iconName: "search"
        onTriggered: menu.searchWanted()
    }
    MenuRow {
        text: qsTr("Jump to a date")
        iconName: "calendar"
        onTriggered: menu.dateWanted()
    }
    MenuRow {
        text: menu.timerText || qsTr("Disappearing messages")
        iconName: "timer"
        onTriggered: menu.timerWanted()
    }
}
