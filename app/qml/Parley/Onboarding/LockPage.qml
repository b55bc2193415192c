import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Stands in place of everything while the window is locked. */
Card {
    id: page

    required property LockViewModel lock

    iconName: "lock"
    heading: qsTr("Parley is locked")
    explanation: qsTr("Messages keep arriving. Enter your passphrase to see them.")

    Component.onCompleted: passphrase.forceActiveFocus(Qt.OtherFocusReason)

    function unlock(): void {
        lock.unlock(passphrase.text);
    }

    PasswordField {
        id: passphrase

        Layout.fillWidth: true
        label: qsTr("Passphrase")
        placeholderText: qsTr("Passphrase")
        wrong: page.lock.error !== ""
        readOnly: page.lock.checking
        onAccepted: page.unlock()
    }
    Label {
        Layout.fillWidth: true
        text: page.lock.error
        visible: text !== ""
        color: Theme.dangerText
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    TextButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
        text: page.lock.checking ? qsTr("Unlocking…") : page.lock.waitSeconds > 0 ? qsTr("Try again in %n second(s)", "", page.lock.waitSeconds) : qsTr("Unlock")
        kind: "primary"
        enabled: !page.lock.checking && page.lock.waitSeconds === 0 && passphrase.text !== ""
        onClicked: page.unlock()
    }

    Connections {
        target: page.lock

        function onChanged(): void {
            if (page.lock.error !== "" && !page.lock.checking)
                passphrase.selectAll();
        }
    }
}
