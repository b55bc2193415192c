import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Shows where a link really leads before it is opened. */
Sheet {
    id: sheet

    required property ConversationViewModel conversation
    property string url: ""

    title: qsTr("Open this web address?")

    function show(target: string): void {
        url = target;
        open();
        cancel.forceActiveFocus(Qt.PopupFocusReason);
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: address.implicitHeight + 2 * Theme.s3
        radius: Theme.radius
        color: Theme.field

        Label {
            id: address

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.s3
            text: sheet.url
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 12
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("It opens in your browser, outside Parley.")
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
    }

    footer: [
        TextButton {
            text: qsTr("Copy")
            iconName: "copy"
            kind: "plain"
            onClicked: {
                sheet.conversation.copy(sheet.url);
                sheet.close();
            }
        },
        Item {
            Layout.fillWidth: true
        },
        TextButton {
            id: cancel

            text: qsTr("Cancel")
            onClicked: sheet.close()
        },
        TextButton {
            text: qsTr("Open")
            kind: "primary"
            onClicked: {
                sheet.conversation.openLink(sheet.url);
                sheet.close();
            }
        }
    ]
}
