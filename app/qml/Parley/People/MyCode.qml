import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme
import Parley.Trust

/* My own link and its QR code. */
ColumnLayout {
    id: mine

    required property ProfileViewModel profile

    spacing: Theme.s3

    QrCode {
        Layout.alignment: Qt.AlignHCenter
        content: mine.profile.invite
    }
    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Whoever has this link can ask to be your friend, even where your computer is not announced. Your key name is %1.").arg(mine.profile.keyName)
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
        lineHeight: 1.2
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.control + 4
        radius: Theme.radius
        color: Theme.field

        Label {
            anchors.left: parent.left
            anchors.right: copy.left
            anchors.leftMargin: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            text: mine.profile.invite
            elide: Text.ElideMiddle
            color: Theme.muted
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Your link")
        }
        TextButton {
            id: copy

            property bool done: false

            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            text: done ? qsTr("Copied") : qsTr("Copy link")
            iconName: done ? "check" : "copy"
            kind: "plain"
            compact: true
            onClicked: {
                mine.profile.copyInvite();
                done = true;
                calm.restart();
            }

            Timer {
                id: calm

                interval: 2000
                onTriggered: copy.done = false
            }
        }
    }
}
