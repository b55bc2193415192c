import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The own name, and what makes it unmistakable. */
Sheet {
    id: sheet

    required property ProfileViewModel profile
    signal codeWanted

    title: qsTr("My profile")
    wide: 400

    onAboutToShow: {
        name.text = profile.name;
        name.forceActiveFocus(Qt.PopupFocusReason);
    }
    onClosed: profile.rename(name.text)

    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s2
        spacing: Theme.s4

        Avatar {
            initials: sheet.profile.initials
            colour: sheet.profile.colour
            presence: sheet.profile.status
            ground: Theme.raised
            size: 72
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s1

            Label {
                text: qsTr("Your name")
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }
            Field {
                id: name

                Layout.fillWidth: true
                label: qsTr("Your name")
                maximumLength: 64
                onAccepted: sheet.close()
            }
        }
    }
    Fact {
        Layout.fillWidth: true
        label: qsTr("Key name")
        value: sheet.profile.keyName
        onCopied: value => sheet.profile.copy(value)
    }
    Fact {
        Layout.fillWidth: true
        label: qsTr("Id")
        value: sheet.profile.idText
        onCopied: value => sheet.profile.copy(value.replace(/\s/g, ""))
    }
    Fact {
        Layout.fillWidth: true
        label: qsTr("Addresses")
        value: sheet.profile.addresses.join(qsTranslate("Lists", ", "))
        onCopied: value => sheet.profile.copy(value)
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("The colour of your picture and the key name come from your key: nobody else can have both.")
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
        lineHeight: 1.2
    }

    footer: [
        TextButton {
            text: qsTr("My code")
            iconName: "qr"
            onClicked: sheet.leaveFor(() => sheet.codeWanted())
        },
        Item {
            Layout.fillWidth: true
        },
        TextButton {
            text: qsTr("Done")
            kind: "primary"
            onClicked: sheet.close()
        }
    ]
}
