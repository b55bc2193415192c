pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Where the profile lies, how long messages stay, backups. */
ColumnLayout {
    id: page

    required property StorageViewModel storage
    property string task: ""
    property string mistake: ""

    function begin(task: string): void {
        page.task = task;
        first.forceActiveFocus(Qt.OtherFocusReason);
    }

    function clean(): void {
        task = mistake = "";
        for (const field of [first, second]) {
            field.clear();
            field.shown = false;
        }
    }

    spacing: Theme.s3
    Component.onCompleted: storage.load()

    Connections {
        target: page.storage

        function onFinished(): void {
            page.clean();
        }
    }

    Fact {
        Layout.fillWidth: true
        label: qsTr("Folder")
        value: page.storage.folder
        iconName: "folder"
        action: qsTr("Open the folder")
        onCopied: page.storage.openFolder()
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("%1, %2, all encrypted").arg(Direction.isolated(page.storage.size)).arg(page.storage.contents)
        visible: page.storage.folder !== ""
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Line {}
    Setting {
        label: qsTr("Keep messages")

        Selector {
            Layout.fillWidth: true
            focus: true
            label: qsTr("Keep messages")
            value: page.storage.keepDays.toString()
            options: [
                {
                    "value": "0",
                    "text": qsTr("Forever")
                },
                {
                    "value": "365",
                    "text": qsTr("1 year")
                },
                {
                    "value": "90",
                    "text": qsTr("3 months")
                },
                {
                    "value": "30",
                    "text": qsTr("1 month")
                },
                {
                    "value": "7",
                    "text": qsTr("1 week")
                }
            ]
            onChosen: value => page.storage.setKeepDays(parseInt(value))
        }
    }
    Setting {
        label: qsTr("Disappearing messages")

        Selector {
            Layout.fillWidth: true
            label: qsTr("Disappearing messages in new conversations")
            value: page.storage.defaultTimer.toString()
            options: [
                {
                    "value": "0",
                    "text": qsTr("Off")
                },
                {
                    "value": "3600",
                    "text": qsTr("After 1 hour")
                },
                {
                    "value": "86400",
                    "text": qsTr("After 1 day")
                },
                {
                    "value": "604800",
                    "text": qsTr("After 1 week")
                },
                {
                    "value": "2419200",
                    "text": qsTr("After 4 weeks")
                }
            ]
            onChosen: value => page.storage.setDefaultTimer(parseInt(value))
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Messages in new conversations disappear on both computers: yours this long after they are delivered, those of your friend this long after you have seen them.")
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
    }
    Line {}
    SectionTitle {
        text: qsTr("Backup")
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("One encrypted file with your keys, friends and messages, for another computer or a bad day. Keep its passphrase well: without it nobody can open the file.")
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2
        visible: page.task === "" && !page.storage.busy

        TextButton {
            text: qsTr("Back up now")
            iconName: "folder"
            onClicked: page.begin("export")
        }
        TextButton {
            text: qsTr("Check a backup")
            iconName: "check"
            onClicked: page.begin("check")
        }
    }
    PasswordField {
        id: first

        Layout.fillWidth: true
        label: qsTr("Passphrase of the backup")
        placeholderText: label
        visible: page.task !== "" && !page.storage.busy
        onAccepted: if (page.task === "check")
            choose.click()
    }
    PasswordField {
        id: second

        Layout.fillWidth: true
        label: qsTr("The passphrase again")
        placeholderText: label
        visible: page.task === "export" && !page.storage.busy
        onAccepted: choose.click()
    }
    Problem {
        text: page.mistake || page.storage.problem
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2
        visible: page.task !== "" && !page.storage.busy

        TextButton {
            id: choose

            text: page.task === "export" ? qsTr("Choose where") : qsTr("Choose the file")
            kind: "primary"
            onClicked: {
                page.mistake = page.task === "export" ? page.storage.passphraseProblem(first.text, second.text) : "";
                if (page.mistake !== "")
                    return;
                (page.task === "export" ? saving : opening).open();
            }
        }
        TextButton {
            text: qsTr("Cancel")
            onClicked: page.clean()
        }
    }
    Label {
        Layout.fillWidth: true
        text: page.storage.busy ? qsTr("Working on the backup…") : page.storage.result
        wrapMode: Text.Wrap
        visible: text !== ""
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    FileDialog {
        id: saving

        fileMode: FileDialog.SaveFile
        title: qsTr("Back up to")
        nameFilters: [qsTr("Backups of Parley (*.parley-backup)")]
        defaultSuffix: "parley-backup"
        selectedFile: page.storage.nameIn(currentFolder)
        onAccepted: page.storage.exportTo(selectedFile, first.text)
    }
    FileDialog {
        id: opening

        fileMode: FileDialog.OpenFile
        title: qsTr("Check a backup")
        nameFilters: [qsTr("Backups of Parley (*.parley-backup)"), qsTr("All files (*)")]
        onAccepted: page.storage.check(selectedFile, first.text)
    }
}
