import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Why the profile cannot be opened, and what can be done. */
Card {
    id: page

    required property StartViewModel start
    signal quitWanted

    iconName: "alert"
    tint: Theme.danger
    heading: start.failureTitle
    explanation: start.failureText

    Component.onCompleted: again.forceActiveFocus(Qt.OtherFocusReason)

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: page.start.home
        color: Theme.muted
        wrapMode: Text.WrapAnywhere
        font.pixelSize: Theme.smallSize
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Profile folder: %1").arg(text)
    }
    TextButton {
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Open folder")
        iconName: "folder"
        kind: "plain"
        compact: true
        onClicked: page.start.openFolder()
    }
    TextButton {
        id: again

        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        text: page.start.busy ? qsTr("Trying…") : qsTr("Try again")
        kind: "primary"
        enabled: !page.start.busy
        onClicked: page.start.retry()
    }
    TextButton {
        Layout.fillWidth: true
        text: qsTr("Quit")
        onClicked: page.quitWanted()
    }
}
