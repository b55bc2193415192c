import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Asks before a conversation is deleted. */
Sheet {
    id: sheet

    required property ChatsViewModel model
    property string key: ""
    property string name: ""

    title: qsTr("Delete this chat?")
    wide: 380

    function ask(key: string, name: string): void {
        sheet.key = key;
        sheet.name = name;
        open();
        cancel.forceActiveFocus(Qt.PopupFocusReason);
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("All messages with %1 are deleted from this computer. %1 keeps theirs, and you stay friends.").arg(Direction.isolated(sheet.name))
        color: Theme.muted
        wrapMode: Text.Wrap
        lineHeight: 1.2
    }

    footer: [
        Item {
            Layout.fillWidth: true
        },
        TextButton {
            id: cancel

            text: qsTr("Cancel")
            onClicked: sheet.close()
        },
        TextButton {
            text: qsTr("Delete")
            kind: "danger"
            onClicked: {
                sheet.model.clear(sheet.key);
                sheet.close();
            }
        }
    ]
}
