pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Everything known about one person, and what can be done. */
Sheet {
    id: sheet

    required property PersonViewModel person
    signal writeWanted(string key)
    signal addWanted(string key)
    signal acceptWanted(string key)
    signal declineWanted(string key)
    signal safetyWanted(string key)
    signal removeWanted(string key, string name)
    signal blockWanted(string key, string name)

    title: qsTr("Details")
    wide: 400

    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s2
        spacing: Theme.s4

        Avatar {
            initials: sheet.person.initials
            colour: sheet.person.colour
            presence: sheet.person.presence
            ground: Theme.raised
            size: 72
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: sheet.person.name
                font.pixelSize: Theme.headingSize - 2
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                Layout.fillWidth: true
                text: sheet.person.presenceText
                color: Theme.muted
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            RowLayout {
                visible: sheet.person.verified
                spacing: Theme.s1

                Icon {
                    name: "shield"
                    colour: Theme.accentText
                    size: 16
                }
                Label {
                    text: qsTr("Verified")
                    color: Theme.accentText
                    font.weight: Font.Medium
                    font.pixelSize: Theme.smallSize
                }
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s2
        spacing: Theme.s2
        visible: sheet.person.movedText !== ""

        Label {
            Layout.fillWidth: true
            text: sheet.person.movedText
            wrapMode: Text.Wrap
            color: Theme.warningText
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ButtonGrid {
            TextButton {
                text: qsTr("Accept", "a new address and keys")
                iconName: "check"
                kind: "primary"
                Accessible.name: qsTr("Accept the new address and keys of %1").arg(Direction.isolated(sheet.person.name))
                onClicked: sheet.person.answerMove(true)
            }
            TextButton {
                text: qsTr("Ignore")
                Accessible.name: qsTr("Ignore the new address of %1").arg(Direction.isolated(sheet.person.name))
                onClicked: sheet.person.answerMove(false)
            }
        }
    }
    Fact {
        Layout.fillWidth: true
        label: qsTr("Key name")
        value: sheet.person.keyName
        onCopied: value => sheet.person.copy(value)
    }
    Fact {
        Layout.fillWidth: true
        label: qsTr("Id")
        value: sheet.person.idText
        onCopied: value => sheet.person.copy(value.replace(/\s/g, ""))
    }
    Fact {
        Layout.fillWidth: true
        label: qsTr("Addresses")
        value: sheet.person.addresses.join(qsTranslate("Lists", ", "))
        onCopied: value => sheet.person.copy(value)
    }
    Fact {
        Layout.fillWidth: true
        label: qsTr("Found by")
        value: sheet.person.foundBy
        onCopied: value => sheet.person.copy(value)
    }
    ButtonGrid {
        Layout.topMargin: Theme.s2

        TextButton {
            text: qsTr("Write")
            iconName: "chats"
            kind: sheet.person.movedText === "" ? "primary" : "secondary"
            visible: sheet.person.isFriend
            onClicked: sheet.leaveFor(() => sheet.writeWanted(sheet.person.key))
        }
        TextButton {
            text: qsTr("Accept")
            iconName: "check"
            kind: "primary"
            visible: sheet.person.relation === "incoming"
            onClicked: {
                sheet.acceptWanted(sheet.person.key);
                sheet.close();
            }
        }
        TextButton {
            text: qsTr("Decline")
            visible: sheet.person.relation === "incoming"
            onClicked: {
                sheet.declineWanted(sheet.person.key);
                sheet.close();
            }
        }
        TextButton {
            text: qsTr("Add")
            iconName: "person-add"
            kind: "primary"
            visible: sheet.person.relation === "nearby"
            onClicked: {
                sheet.addWanted(sheet.person.key);
                sheet.close();
            }
        }
        TextButton {
            text: sheet.person.isFriend && !sheet.person.verified ? qsTr("Verify") : qsTr("Safety number")
            iconName: "shield-outline"
            visible: sheet.person.digits.length > 0
            onClicked: sheet.safetyWanted(sheet.person.key)
        }
        TextButton {
            text: qsTr("Remove")
            iconName: "trash"
            grave: true
            visible: sheet.person.isFriend
            onClicked: sheet.leaveFor(() => sheet.removeWanted(sheet.person.key, sheet.person.name))
        }
        TextButton {
            text: qsTr("Block")
            iconName: "block"
            grave: true
            onClicked: sheet.leaveFor(() => sheet.blockWanted(sheet.person.key, sheet.person.name))
        }
    }
}
