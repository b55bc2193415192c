import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Components
import Parley.Theme

/* One line of the list of pages. */
T.AbstractButton {
    id: tab

    property string iconName: ""
    property bool chosen: false
    property bool lit: false

    implicitHeight: Theme.scaled(40)
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: chosen
    Accessible.onPressAction: click()

    background: Rectangle {
        radius: Theme.radius
        color: tab.chosen ? Theme.selected : tab.hovered ? Theme.hover : "transparent"

        FocusRing {
            radius: Theme.radius
            anchors.margins: 1
            shown: tab.lit
        }
    }
    contentItem: RowLayout {
        spacing: Theme.s3

        Icon {
            name: tab.iconName
            colour: tab.chosen ? Theme.accentText : Theme.muted
            size: 18
        }
        Label {
            Layout.fillWidth: true
            text: tab.text
            font.weight: tab.chosen ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
