pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The number that two people compare. */
Sheet {
    id: sheet

    required property PersonViewModel person

    title: qsTr("Safety number")

    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.s2

        Icon {
            name: sheet.person.verified ? "shield" : "shield-outline"
            colour: sheet.person.verified ? Theme.accentText : Theme.muted
        }
        Label {
            Layout.maximumWidth: 300
            text: qsTr("%1 and %2").arg(sheet.person.myName).arg(sheet.person.name)
            font.weight: Font.DemiBold
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: grid.implicitHeight + 2 * Theme.s4
        radius: Theme.radius + 2
        color: Theme.field
        Accessible.role: Accessible.StaticText
        Accessible.name: sheet.person.digits.length ? qsTr("Safety number: %1").arg(sheet.person.digits.join(" ")) : ""

        GridLayout {
            id: grid

            anchors.centerIn: parent
            columns: 4
            columnSpacing: Theme.s6
            rowSpacing: Theme.s3

            Repeater {
                model: sheet.person.digits

                Label {
                    required property string modelData

                    text: modelData
                    font.family: "monospace"
                    font.pixelSize: Theme.titleSize + 1
                    font.letterSpacing: 1
                    Accessible.ignored: true
                }
            }
        }
        Label {
            anchors.centerIn: parent
            text: qsTr("Not known yet")
            color: Theme.muted
            visible: sheet.person.digits.length === 0
        }
    }
    Label {
        Layout.fillWidth: true
        text: sheet.person.isFriend ? qsTr("Compare these digits with %1 in person or on the phone. If both of you see the same, nobody reads along.").arg(sheet.person.name) : qsTr("Once you are friends, both of you see this number and can compare it.")
        color: Theme.muted
        wrapMode: Text.Wrap
        lineHeight: 1.2
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("You marked %1 as verified.").arg(sheet.person.name)
        visible: sheet.person.verified
        color: Theme.accentText
        font.weight: Font.Medium
        wrapMode: Text.Wrap
    }

    footer: [
        TextButton {
            text: qsTr("Copy")
            iconName: "copy"
            kind: "plain"
            visible: sheet.person.digits.length > 0
            onClicked: sheet.person.copy(sheet.person.digits.join(" "))
        },
        Item {
            Layout.fillWidth: true
        },
        TextButton {
            text: sheet.person.verified ? qsTr("Mark as not verified") : qsTr("Mark as verified")
            kind: sheet.person.verified ? "secondary" : "primary"
            visible: sheet.person.isFriend && sheet.person.digits.length > 0
            onClicked: sheet.person.setVerified(!sheet.person.verified)
        }
    ]
}
