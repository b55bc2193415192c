import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Makes the profile from a backup file. */
Card {
    id: page

    required property StartViewModel start
    property string file: ""
    property string protection: "computer"
    readonly property bool complete: file !== "" && passphrase.text !== "" && !start.busy

    iconName: "restore"
    heading: qsTr("Restore a backup")
    explanation: qsTr("Your friends, messages and settings come back as they were when the backup was made.")

    Component.onCompleted: choose.forceActiveFocus(Qt.OtherFocusReason)

    function take(url: url): void {
        file = url.toString();
        passphrase.forceActiveFocus(Qt.OtherFocusReason);
    }

    function restore(): void {
        if (complete)
            start.restore(file, passphrase.text, protection);
    }

    TextButton {
        id: choose

        Layout.fillWidth: true
        text: page.file ? page.start.fileName(page.file) : qsTr("Choose the backup file")
        iconName: "folder"
        enabled: !page.start.busy
        Accessible.name: page.file ? qsTr("Backup file: %1").arg(text) : text
        onClicked: dialog.open()
    }
    PasswordField {
        id: passphrase

        Layout.fillWidth: true
        label: qsTr("Passphrase of the backup")
        placeholderText: qsTr("Passphrase of the backup")
        wrong: page.start.error !== ""
        readOnly: page.start.busy
        onAccepted: page.restore()
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Keep the key on this computer")
        detail: page.start.hasKeyring ? qsTr("In the keyring that your login opens. Nothing to type.") : qsTr("In a file that only your account can read. Nothing to type.")
        iconName: "computer"
        checked: page.protection === "computer"
        onClicked: page.protection = "computer"
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Use this passphrase here too")
        detail: qsTr("You type it at every start. It cannot be recovered if you forget it.")
        iconName: "key"
        checked: page.protection === "passphrase"
        onClicked: page.protection = "passphrase"
    }
    Label {
        Layout.fillWidth: true
        text: page.start.error
        visible: text !== ""
        color: Theme.dangerText
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ButtonRow {
        Layout.topMargin: Theme.s3

        TextButton {
            text: qsTr("Back")
            kind: "plain"
            enabled: !page.start.busy
            onClicked: page.start.showWelcome()
        }
        Item {
            Layout.fillWidth: true
        }
        TextButton {
            text: page.start.busy ? qsTr("Restoring…") : qsTr("Restore")
            kind: "primary"
            enabled: page.complete
            onClicked: page.restore()
        }
    }
    FileDialog {
        id: dialog

        title: qsTr("Backup file")
        nameFilters: [qsTr("All files (*)")]
        onAccepted: page.take(selectedFile)
    }
}
