import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Three ways to make sure that nobody stands between two people. Of somebody who is no friend yet: the digits. */
Sheet {
    id: sheet

    required property PersonViewModel person
    required property TrustViewModel trust
    required property ProfileViewModel profile
    property string way: "emoji"
    readonly property string shown: person.isFriend ? way : "digits"

    title: person.isFriend ? qsTr("Verify %1").arg(Direction.isolated(person.name)) : qsTr("Safety number")
    wide: 440

    onAboutToShow: way = "emoji"
    onClosed: trust.leave()

    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        visible: !sheet.parent || sheet.parent.height > Theme.scaled(560)
        spacing: Theme.s2

        Icon {
            name: sheet.person.verified ? "shield" : "shield-outline"
            colour: sheet.person.verified ? Theme.accentText : Theme.muted
        }
        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            wrapMode: Text.Wrap
            text: qsTr("%1 and %2").arg(Direction.isolated(sheet.person.myName)).arg(Direction.isolated(sheet.person.name))
            font.weight: Font.DemiBold
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Segments {
        Layout.fillWidth: true
        visible: sheet.person.isFriend
        label: qsTr("Comparison method")
        value: sheet.way
        options: [
            {
                "value": "emoji",
                "text": qsTr("Emoji")
            },
            {
                "value": "digits",
                "text": qsTr("Digits")
            },
            {
                "value": "code",
                "text": qsTr("QR code")
            }
        ]
        onChosen: value => sheet.way = value
    }
    CompareEmoji {
        Layout.fillWidth: true
        visible: sheet.shown === "emoji"
        trust: sheet.trust
        verified: sheet.person.verified
        onFinished: sheet.close()
    }
    CompareDigits {
        Layout.fillWidth: true
        visible: sheet.shown === "digits"
        person: sheet.person
    }
    CompareCode {
        Layout.fillWidth: true
        visible: sheet.shown === "code"
        trust: sheet.trust
        invite: sheet.profile.invite
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        visible: sheet.person.verified
        spacing: Theme.s2

        Label {
            Layout.fillWidth: true
            text: qsTr("You verified %1.").arg(Direction.isolated(sheet.person.name))
            color: Theme.accentText
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        TextButton {
            Layout.rightMargin: -rightPadding
            text: qsTr("Undo verification")
            kind: "plain"
            compact: true
            onClicked: sheet.person.setVerified(false)
        }
    }
}
