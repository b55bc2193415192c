import QtQuick
import QtQuick.Templates as T
import Parley.Components
import Parley.Theme

/* The ground of a row in a list: hover, press, selection, keyboard. A right click or a long press wants its menu. */
T.ItemDelegate {
    id: row

    property bool chosen: false
    property bool current: false
    property color rest: Theme.surface
    required property string spoken
    readonly property color ground: chosen ? Theme.selected : down ? Theme.pressed : hovered ? Theme.hover : rest
    signal menuWanted

    implicitHeight: Theme.row
    padding: 0
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: chosen
    Accessible.onPressAction: click()
    onPressAndHold: menuWanted()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.s2
            anchors.rightMargin: Theme.s2
            anchors.topMargin: 1
            anchors.bottomMargin: 1
            radius: Theme.radius
            color: row.ground

            FocusRing {
                anchors.margins: 0
                shown: row.current
            }
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: row.menuWanted()
    }
}
