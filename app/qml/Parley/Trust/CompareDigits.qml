pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The 60 digits that two people compare. */
ColumnLayout {
    id: page

    required property PersonViewModel person

    spacing: Theme.s3

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: grid.implicitHeight + 2 * Theme.s4
        radius: Theme.radius + 2
        color: Theme.field
        Accessible.role: Accessible.StaticText
        Accessible.name: page.person.digits.length ? qsTr("Safety number: %1").arg(page.person.digits.join(" ")) : qsTr("Not known yet")

        FontMetrics {
            id: metrics

            font.family: "monospace"
            font.pixelSize: Theme.titleSize + 1
            font.letterSpacing: 1
        }
        GridLayout {
            id: grid

            readonly property real group: Math.ceil(5 * (metrics.averageCharacterWidth + metrics.font.letterSpacing))

            anchors.centerIn: parent
            LayoutMirroring.enabled: false // numbers run from left to right everywhere: two people read the same
            columns: Math.max(2, Math.min(4, Math.floor((page.width - 2 * Theme.s4 + columnSpacing) / (group + columnSpacing))))
            columnSpacing: Theme.s6
            rowSpacing: Theme.s3

            Repeater {
                model: page.person.digits

                Label {
                    required property string modelData

                    text: modelData
                    font: metrics.font
                    Accessible.ignored: true
                }
            }
        }
        Label {
            anchors.centerIn: parent
            text: qsTr("Not known yet")
            color: Theme.muted
            visible: page.person.digits.length === 0
            Accessible.ignored: true
        }
    }
    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: page.person.isFriend ? qsTr("Compare these digits with %1 in person or on the phone. If both of you see the same, nobody else can read your messages.").arg(Direction.isolated(page.person.name)) : qsTr("Once you are friends, both of you see this number and can compare it.")
        color: Theme.muted
        wrapMode: Text.Wrap
        lineHeight: 1.2
    }
    ButtonRow {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: wanted
        Layout.topMargin: Theme.s1

        TextButton {
            text: qsTr("They are the same")
            iconName: "check"
            kind: "primary"
            visible: page.person.isFriend && !page.person.verified && page.person.digits.length > 0
            onClicked: page.person.setVerified(true)
        }
        TextButton {
            text: qsTr("Copy")
            iconName: "copy"
            visible: page.person.digits.length > 0
            onClicked: page.person.copy(page.person.digits.join(" "))
        }
    }
}
