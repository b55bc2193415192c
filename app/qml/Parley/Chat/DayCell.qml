import QtQuick
import Parley.Components
import Parley.Theme

/* One day of the calendar. */
Rectangle {
    id: cell

    required property var day
    signal chosen

    implicitWidth: Theme.dayCell
    implicitHeight: Theme.dayCell
    radius: height / 2
    color: day.chosen ? Theme.accent : hover.hovered && day.open ? Theme.pressed : "transparent"
    Accessible.role: Accessible.Cell
    Accessible.name: day.today ? qsTr("Today, %1").arg(day.name) : day.name
    Accessible.focusable: true
    Accessible.selected: day.chosen
    Accessible.onPressAction: chosen()

    FocusRing {
        radius: height / 2
        anchors.margins: 1
        shown: cell.activeFocus
    }
    Label {
        anchors.centerIn: parent
        text: cell.day.number
        color: cell.day.chosen ? Theme.accentInk : cell.day.today ? Theme.accentText : cell.day.inside ? Theme.text : Theme.muted
        font.weight: cell.day.today ? Font.DemiBold : Font.Normal
        opacity: cell.day.open ? 1 : 0.4
        Accessible.ignored: true
    }
    HoverHandler {
        id: hover

        enabled: cell.day.open
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        enabled: cell.day.open
        onTapped: cell.chosen()
    }
}
