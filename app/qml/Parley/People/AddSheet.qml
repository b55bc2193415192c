import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme
import Parley.Trust

/* Add somebody by link, address or QR code, or show the own code. */
Sheet {
    id: sheet

    required property PeopleViewModel people
    required property ProfileViewModel profile
    property string page: "add"
    property string whose: ""
    readonly property bool roomy: width >= Theme.scaled(320)

    title: qsTr("Add someone")

    function show(first: string): void {
        page = first;
        whose = "";
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
        label: qsTr("Method")
        options: [
            {
                "value": "add",
                "text": qsTr("Link or address")
            },
            {
                "value": "read",
                "text": qsTr("QR code")
            },
            {
                "value": "mine",
                "text": qsTr("My code")
            }
        ]
        value: sheet.page
        onChosen: value => {
            sheet.people.clearProblem();
            sheet.page = value;
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: sheet.page === "add"
        spacing: Theme.s3

        Label {
            Layout.fillWidth: true
            text: qsTr("Paste the parley: link that somebody gave you, or the address of their computer.")
            visible: sheet.whose === "" && sheet.roomy
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            visible: sheet.whose !== ""
            spacing: Theme.s2

            Icon {
                name: "qr"
                colour: Theme.accentText
            }
            Label {
                Layout.fillWidth: true
                text: sheet.whose
                color: Theme.accentText
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        Field {
            id: target

            Layout.fillWidth: true
            label: qsTr("Link or address")
            placeholderText: qsTr("parley:…  or  192.168.1.20")
            iconName: "link"
            wrong: sheet.people.problem !== ""
            enabled: !sheet.people.adding
            onTextEdited: {
                sheet.whose = "";
                sheet.people.clearProblem();
            }
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
    }
    CodeReader {
        Layout.fillWidth: true
        visible: sheet.page === "read"
        explanation: qsTr("Drop a picture of somebody's Parley code here: a screenshot, a photograph or a saved picture.")
        busy: sheet.people.adding
        onFileChosen: file => sheet.people.readFile(file)
        onClipboardWanted: sheet.people.readClipboard()
    }
    Label {
        Layout.fillWidth: true
        text: sheet.people.problem
        visible: text !== "" && sheet.page !== "mine"
        color: Theme.dangerText
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    MyCode {
        Layout.fillWidth: true
        visible: sheet.page === "mine"
        profile: sheet.profile
    }

    footed: page === "add"
    footer: [
        Item {
            Layout.fillWidth: true
        },
        TextButton {
            text: qsTr("Cancel")
            visible: sheet.roomy
            onClicked: sheet.close()
        },
        TextButton {
            text: sheet.people.adding ? qsTr("Looking…") : qsTr("Send request")
            kind: "primary"
            enabled: target.text.trim() !== "" && !sheet.people.adding
            onClicked: sheet.add()
        }
    ]

    Connections {
        target: sheet.people

        function onAdded(): void {
            sheet.close();
        }

        function onCodeRead(link: string, whose: string): void {
            target.text = link;
            sheet.page = "add";
            sheet.whose = whose;
            note.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
