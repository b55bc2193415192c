import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Asks for the passphrase of an existing profile. */
Card {
    id: page

    required property StartViewModel start

    iconName: "lock"
    heading: qsTr("Unlock your profile")
    explanation: qsTr("Enter the passphrase that protects your messages on this computer.")

    Component.onCompleted: passphrase.forceActiveFocus(Qt.OtherFocusReason)

    function unlock(): void {
        if (passphrase.text !== "")
            start.unlock(passphrase.text);
    }

    PasswordField {
        id: passphrase

        Layout.fillWidth: true
        label: qsTr("Passphrase")
        placeholderText: qsTr("Passphrase")
        wrong: page.start.error !== ""
        readOnly: page.start.busy
        onAccepted: page.unlock()
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
    TextButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
        text: page.start.busy ? qsTr("Unlocking…") : qsTr("Unlock")
        kind: "primary"
        enabled: !page.start.busy && passphrase.text !== ""
        onClicked: page.unlock()
    }

    Connections {
        target: page.start

        function onChanged(): void {
            if (page.start.error !== "" && !page.start.busy)
                passphrase.selectAll();
        }
    }
}
