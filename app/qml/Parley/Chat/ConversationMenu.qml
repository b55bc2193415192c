import QtQuick
import Parley.Components

/* What is set for a whole conversation. */
ContextMenu {
    id: menu

    property string timerText: ""
    signal timerWanted

    MenuRow {
        text: menu.timerText || qsTr("Disappearing messages")
        iconName: "timer"
        onTriggered: menu.timerWanted()
    }
}
