import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The words beside the own status. */
Sheet {
    id: sheet

    required property ProfileViewModel profile

    title: qsTr("Status text")
    wide: 360

    onAboutToShow: {
        input.text = profile.statusText;
        input.forceActiveFocus(Qt.PopupFocusReason);
    }

    function keep(text: string): void {
        profile.setStatusText(text);
        close();
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Your friends see it beside your name.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    Field {
        id: input

        Layout.fillWidth: true
        label: qsTr("Status text")
        placeholderText: qsTr("In a meeting until three")
        maximumLength: 80
        onAccepted: sheet.keep(text)
    }

    footer: [
        TextButton {
            text: qsTr("Clear")
            kind: "plain"
            visible: sheet.profile.statusText !== ""
            onClicked: sheet.keep("")
        },
        Item {
            Layout.fillWidth: true
        },
        TextButton {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        },
        TextButton {
            text: qsTr("Save")
            kind: "primary"
            onClicked: sheet.keep(input.text)
        }
    ]
}
