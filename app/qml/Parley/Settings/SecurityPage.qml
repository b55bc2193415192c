pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* How the profile is protected, the own safety number, new keys. */
ColumnLayout {
    id: page

    required property SecurityViewModel security
    required property LockViewModel lock
    readonly property bool guarded: security.protection === "passphrase"
    property string task: ""

    function begin(task: string): void {
        security.clear();
        page.task = task;
        (guarded ? present : first).forceActiveFocus(Qt.OtherFocusReason);
    }

    function finish(): void {
        if (task === "set")
            security.setPassphrase(present.text, first.text, second.text);
        else
            security.removePassphrase(present.text);
    }

    function clean(): void {
        task = "";
        for (const field of [present, first, second]) {
            field.clear();
            field.shown = false;
        }
    }

    spacing: Theme.s3
    Component.onCompleted: security.clear()

    Connections {
        target: page.security

        function onDone(): void {
            page.clean();
        }
    }

    SectionTitle {
        text: qsTr("Protection of this profile")
    }
    Label {
        Layout.fillWidth: true
        text: page.guarded ? qsTr("A passphrase protects the profile. It is asked for at every start.") : page.security.protection === "keyring" ? qsTr("This computer's keyring keeps the key of the profile.") : qsTr("The key lies in a file that only your account can read. Whoever gets into your account can read your messages.")
        wrapMode: Text.Wrap
        lineHeight: 1.2
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2
        visible: page.task === ""

        TextButton {
            focus: true
            text: page.guarded ? qsTr("Change the passphrase") : qsTr("Set a passphrase")
            iconName: "key"
            onClicked: page.begin("set")
        }
        TextButton {
            text: qsTr("Remove it")
            visible: page.guarded
            onClicked: page.begin("remove")
        }
    }
    PasswordField {
        id: present

        Layout.fillWidth: true
        label: qsTr("Current passphrase")
        placeholderText: label
        visible: page.task !== "" && page.guarded
    }
    PasswordField {
        id: first

        Layout.fillWidth: true
        label: qsTr("New passphrase")
        placeholderText: label
        visible: page.task === "set"
    }
    PasswordField {
        id: second

        Layout.fillWidth: true
        label: qsTr("The new passphrase again")
        placeholderText: label
        visible: page.task === "set"
        onAccepted: page.finish()
    }
    Problem {
        text: page.security.problem
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2
        visible: page.task !== ""

        TextButton {
            text: page.task === "set" ? qsTr("Save") : qsTr("Remove the passphrase")
            kind: "primary"
            enabled: !page.security.busy
            onClicked: page.finish()
        }
        TextButton {
            text: qsTr("Cancel")
            enabled: !page.security.busy
            onClicked: {
                page.security.clear();
                page.clean();
            }
        }
    }
    Setting {
        label: qsTr("Lock after")
        visible: page.guarded

        Selector {
            Layout.fillWidth: true
            label: qsTr("Lock after")
            value: page.lock.lockAfter.toString()
            options: [
                {
                    "value": "0",
                    "text": qsTr("Only manually (%1)").arg(KeyNames.shown("Ctrl+L"))
                },
                {
                    "value": "1",
                    "text": qsTr("1 minute without input")
                },
                {
                    "value": "5",
                    "text": qsTr("5 minutes without input")
                },
                {
                    "value": "15",
                    "text": qsTr("15 minutes without input")
                },
                {
                    "value": "60",
                    "text": qsTr("1 hour without input")
                }
            ]
            onChosen: value => page.lock.setLockAfter(parseInt(value))
        }
    }
    Line {}
    Fact {
        Layout.fillWidth: true
        label: qsTr("My half of every safety number")
        value: page.security.safety
        onCopied: page.security.copySafety()
    }
    Line {}
    SectionTitle {
        text: qsTr("New keys")
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("If somebody may have gained access to your keys, make new ones. Friends are told and have to accept them; comparisons have to be done again. This cannot be undone.")
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2

        TextButton {
            id: rotate

            property bool sure: false

            text: sure ? qsTr("Yes, make new keys") : qsTr("Make new keys")
            kind: sure ? "danger" : "secondary"
            iconName: sure ? "" : "retry"
            onClicked: {
                if (sure)
                    page.security.makeNewKeys();
                sure = !sure;
            }
        }
        TextButton {
            text: qsTr("Keep the old ones")
            visible: rotate.sure
            onClicked: rotate.sure = false
        }
    }
}
