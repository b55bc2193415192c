import QtQuick
import QtQuick.Layouts
import Parley.Components
import Parley.Theme

/* A calm line above the composer or below the header. */
Rectangle {
    id: banner

    required property string text
    property string iconName: "clock"
    property string action: ""
    property bool strong: false
    signal acted

    implicitHeight: visible ? row.implicitHeight + 2 * Theme.s2 : 0
    color: strong ? Theme.warning : Theme.field
    visible: text !== ""
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s4
        spacing: Theme.s2

        Icon {
            name: banner.iconName
            colour: banner.strong ? Theme.warningText : Theme.muted
            size: 16
        }
        Label {
            Layout.fillWidth: true
            text: banner.text
            wrapMode: Text.Wrap
            color: banner.strong ? Theme.warningText : Theme.muted
            font.pixelSize: Theme.smallSize
        }
        TextButton {
            text: banner.action
            visible: text !== ""
            compact: true
            onClicked: banner.acted()
        }
    }
}
