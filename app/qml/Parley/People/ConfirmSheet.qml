import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Asks before somebody is removed or blocked. */
Sheet {
    id: sheet

    required property PeopleViewModel people
    property string key: ""
    property string name: ""
    property bool blocking: false

    title: blocking ? qsTr("Block %1?").arg(Direction.isolated(name)) : qsTr("Remove %1?").arg(Direction.isolated(name))
    wide: 380

    function ask(key: string, name: string, blocking: bool): void {
        sheet.key = key;
        sheet.name = name;
        sheet.blocking = blocking;
        open();
        cancel.forceActiveFocus(Qt.PopupFocusReason);
    }

    Label {
        Layout.fillWidth: true
        text: sheet.blocking ? qsTr("Messages and requests from this person will be refused. They are not told. You can unblock them in the settings.") : qsTr("You will no longer see each other's presence and cannot write to each other. The messages stay on this computer.")
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
            text: sheet.blocking ? qsTr("Block") : qsTr("Remove")
            kind: "danger"
            onClicked: {
                if (sheet.blocking)
                    sheet.people.block(sheet.key);
                else
                    sheet.people.remove(sheet.key);
                sheet.close();
            }
        }
    ]
}
