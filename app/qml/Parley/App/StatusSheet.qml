pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The words beside the own status, and when they are taken away. */
Sheet {
    id: sheet

    required property ProfileViewModel profile
    property string after: "never"

    title: qsTr("Status text")
    wide: 400

    onAboutToShow: {
        input.text = profile.statusText;
        after = "never";
        input.forceActiveFocus(Qt.PopupFocusReason);
        input.selectAll();
    }

    function keep(text: string): void {
        profile.setStatusText(text, after);
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
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s1

        Repeater {
            model: [qsTr("In a meeting"), qsTr("At lunch"), qsTr("Working from home"), qsTr("On holiday")]

            TextButton {
                required property string modelData

                text: modelData
                compact: true
                Accessible.name: qsTr("Use: %1").arg(modelData)
                onClicked: input.text = modelData
            }
        }
    }
    Label {
        Layout.topMargin: Theme.s2
        text: qsTr("Clear automatically")
        font.weight: Font.Medium
        Accessible.ignored: true
    }
    Segments {
        Layout.fillWidth: true
        label: qsTr("Clear automatically")
        value: sheet.after
        options: [
            {
                "value": "30m",
                "text": qsTr("30 min")
            },
            {
                "value": "1h",
                "text": qsTr("1 hour")
            },
            {
                "value": "4h",
                "text": qsTr("4 hours")
            },
            {
                "value": "today",
                "text": qsTr("Today")
            },
            {
                "value": "never",
                "text": qsTr("Never")
            }
        ]
        onChosen: value => sheet.after = value
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("The current text stays %1.").arg(sheet.profile.statusEnds)
        visible: sheet.profile.statusEnds !== ""
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
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
