pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* First run: name, protection, visibility. Each step has a sensible answer already. */
Card {
    id: page

    required property StartViewModel start
    property int step: 0
    property string protection: "computer"
    property string visibility: "everyone"
    property string problem: ""

    iconName: step === 0 ? "parley" : step === 1 ? "lock" : "eye"
    heading: step === 0 ? qsTr("Welcome to Parley") : step === 1 ? qsTr("Protect your profile") : qsTr("Who can see you?")
    explanation: step === 0 ? qsTr("Messages go straight from computer to computer on your network, encrypted from end to end. No server, no account.") : step === 1 ? qsTr("Your messages are kept encrypted on this computer. Where should the key be kept?") : qsTr("You can change this at any time in the settings.")

    Component.onCompleted: name.forceActiveFocus(Qt.OtherFocusReason)

    onStepChanged: {
        if (step === 0)
            name.forceActiveFocus(Qt.OtherFocusReason);
        else
            next.forceActiveFocus(Qt.OtherFocusReason);
    }

    function forward(): void {
        problem = step === 0 ? start.nameProblem(name.text) : step === 1 && protection === "passphrase" ? start.passphraseProblem(first.text, second.text) : "";
        if (problem !== "")
            return;
        if (step < 2)
            step += 1;
        else
            start.create(name.text, protection, protection === "passphrase" ? first.text : "", visibility);
    }

    /* Everything that was not asked yet gets its usual answer. */
    function skip(): void {
        problem = start.nameProblem(name.text);
        if (problem === "")
            start.create(name.text, "computer", "", visibility);
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: page.step === 0
        spacing: Theme.s2

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.s2
            spacing: Theme.s3

            Avatar {
                initials: page.start.initials(name.text)
                colour: page.start.colour
                ground: Theme.surface
                size: 56
            }
            TextButton {
                Layout.leftMargin: -Theme.s2
                Layout.rightMargin: -rightPadding // what nobody sees of it does not count for the middle
                text: qsTr("Another colour")
                iconName: "palette"
                kind: "plain"
                Accessible.description: qsTr("Your picture's colour comes from your key; a new one is drawn.")
                onClicked: page.start.anotherColour()
            }
        }
        Label {
            text: qsTr("Your name")
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Field {
            id: name

            Layout.fillWidth: true
            label: qsTr("Your name")
            placeholderText: qsTr("As your colleagues know you")
            text: page.start.suggestedName
            maximumLength: 64
            wrong: page.problem !== ""
            onTextEdited: page.problem = ""
            onAccepted: page.forward()
        }
        TextButton {
            Layout.leftMargin: -leftPadding
            Layout.topMargin: Theme.s1
            text: qsTr("Restore a backup")
            iconName: "restore"
            kind: "plain"
            compact: true
            onClicked: page.start.showRestore()
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: page.step === 1
        spacing: Theme.s2

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
            text: qsTr("Use a passphrase")
            detail: qsTr("You type it at every start. It cannot be recovered if you forget it.")
            iconName: "key"
            checked: page.protection === "passphrase"
            onClicked: {
                page.protection = "passphrase";
                first.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
        PasswordField {
            id: first

            Layout.fillWidth: true
            Layout.topMargin: Theme.s1
            visible: page.protection === "passphrase"
            label: qsTr("Passphrase")
            placeholderText: qsTr("Passphrase")
            wrong: page.problem !== ""
            onTextEdited: page.problem = ""
            onAccepted: second.forceActiveFocus(Qt.OtherFocusReason)
        }
        PasswordField {
            id: second

            Layout.fillWidth: true
            visible: page.protection === "passphrase"
            label: qsTr("The passphrase again")
            placeholderText: qsTr("The passphrase again")
            wrong: page.problem !== ""
            onTextEdited: page.problem = ""
            onAccepted: page.forward()
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: page.step === 2
        spacing: Theme.s2

        Choice {
            Layout.fillWidth: true
            text: qsTr("Everyone on this network")
            detail: qsTr("Your name appears in their list of people. They can ask to be your friend.")
            iconName: "eye"
            checked: page.visibility === "everyone"
            onClicked: page.visibility = "everyone"
        }
        Choice {
            Layout.fillWidth: true
            text: qsTr("Nobody")
            detail: qsTr("Your computer is not announced. Friends still reach you; others need your link.")
            iconName: "eye-off"
            checked: page.visibility === "nobody"
            onClicked: page.visibility = "nobody"
        }
    }
    Label {
        Layout.fillWidth: true
        text: page.problem
        visible: text !== ""
        color: Theme.dangerText
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Steps {
        id: steps

        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s3
        count: 3
        current: page.step
    }
    ButtonRow {
        Item {
            Layout.fillWidth: true
        }
        TextButton {
            text: qsTr("Back")
            kind: "plain"
            visible: page.step > 0
            enabled: !page.start.busy
            onClicked: {
                page.problem = "";
                page.step -= 1;
            }
        }
        TextButton {
            text: qsTr("Skip")
            kind: "plain"
            visible: page.step < 2
            enabled: !page.start.busy
            Accessible.name: qsTr("Skip: start with the usual settings")
            onClicked: page.skip()
        }
        TextButton {
            id: next

            text: page.start.busy ? qsTr("Creating your profile…") : page.step < 2 ? qsTr("Continue") : qsTr("Start")
            kind: "primary"
            enabled: !page.start.busy
            onClicked: page.forward()
        }
    }
}
