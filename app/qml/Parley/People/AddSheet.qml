import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Add somebody by link or address, or show the own link. */
Sheet {
    id: sheet

    required property PeopleViewModel people
    required property ProfileViewModel profile
    property string page: "add"

    title: qsTr("Add someone")

    function show(first: string): void {
        page = first;
        target.clear();
        note.clear();
        people.clearProblem();
        open();
        if (page === "add")
            target.forceActiveFocus(Qt.PopupFocusReason);
    }

    function add(): void {
        people.add(target.text, note.text);
    }

    Segments {
        Layout.fillWidth: true
        label: qsTr("Way")
        options: [
            {
                "value": "add",
                "text": qsTr("Link or address")
            },
            {
                "value": "mine",
                "text": qsTr("My code")
            }
        ]
        value: sheet.page
        onChosen: value => sheet.page = value
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: sheet.page === "add"
        spacing: Theme.s3

        Label {
            Layout.fillWidth: true
            text: qsTr("Paste the parley: link that somebody gave you, or the address of their computer.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        Field {
            id: target

            Layout.fillWidth: true
            label: qsTr("Link or address")
            placeholderText: qsTr("parley:…  or  192.168.1.20:42421")
            iconName: "link"
            wrong: sheet.people.problem !== ""
            enabled: !sheet.people.adding
            onTextEdited: sheet.people.clearProblem()
            onAccepted: sheet.add()
        }
        Field {
            id: note

            Layout.fillWidth: true
            label: qsTr("A few words to them")
            placeholderText: qsTr("A few words to them (optional)")
            iconName: "pencil"
            maximumLength: 140
            enabled: !sheet.people.adding
            onAccepted: sheet.add()
        }
        Label {
            Layout.fillWidth: true
            text: sheet.people.problem
            visible: text !== ""
            color: Theme.dangerText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        RowLayout {
            Layout.topMargin: Theme.s1
            spacing: Theme.s2

            Item {
                Layout.fillWidth: true
            }
            TextButton {
                text: qsTr("Cancel")
                onClicked: sheet.close()
            }
            TextButton {
                text: sheet.people.adding ? qsTr("Looking…") : qsTr("Send request")
                kind: "primary"
                enabled: target.text.trim() !== "" && !sheet.people.adding
                onClicked: sheet.add()
            }
        }
    }
    MyCode {
        Layout.fillWidth: true
        visible: sheet.page === "mine"
        profile: sheet.profile
    }

    Connections {
        target: sheet.people

        function onAdded(): void {
            sheet.close();
        }
    }
}
