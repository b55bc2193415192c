import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Asks before a message is deleted. */
Sheet {
    id: sheet

    required property MessageActions actions
    property string key: ""
    property string name: ""
    property bool forMe: false
    property bool forAll: false
    readonly property bool both: forMe && forAll

    title: forMe ? qsTr("Delete this message?") : qsTr("Delete this message for everyone?")
    wide: 380

    function ask(key: string, forMe: bool, forAll: bool): void {
        sheet.key = key;
        sheet.forMe = forMe;
        sheet.forAll = forAll;
        open();
        cancel.forceActiveFocus(Qt.PopupFocusReason);
    }

    Label {
        Layout.fillWidth: true
        text: sheet.forAll ? qsTr("If you delete it for everyone, the text also disappears on %1's computer, as soon as that computer can be reached. They may have read or copied it before.").arg(Direction.isolated(sheet.name)) : qsTr("It disappears from this computer. %1 keeps it.").arg(Direction.isolated(sheet.name))
        color: Theme.muted
        wrapMode: Text.Wrap
        lineHeight: 1.2
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    footer: GridLayout {
        Layout.fillWidth: true
        columns: sheet.both ? 1 : 3
        layoutDirection: sheet.both ? Qt.LeftToRight : Qt.RightToLeft
        columnSpacing: Theme.s2
        rowSpacing: Theme.s2

        TextButton {
            Layout.fillWidth: sheet.both
            text: sheet.forMe ? qsTr("Delete for everyone") : qsTr("Delete")
            kind: "danger"
            visible: sheet.forAll
            onClicked: {
                sheet.actions.deleteForAll(sheet.key);
                sheet.close();
            }
        }
        TextButton {
            Layout.fillWidth: sheet.both
            text: sheet.forAll ? qsTr("Delete for me") : qsTr("Delete")
            kind: sheet.forAll ? "secondary" : "danger"
            visible: sheet.forMe
            onClicked: {
                sheet.actions.deleteHere(sheet.key);
                sheet.close();
            }
        }
        TextButton {
            id: cancel

            Layout.fillWidth: sheet.both
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
        Item {
            Layout.fillWidth: true
            visible: !sheet.both
        }
    }
}
