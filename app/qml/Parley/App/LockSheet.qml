import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Says why the window cannot be locked, and what to do about it. */
Sheet {
    id: sheet

    signal settingsWanted

    title: qsTr("Locking needs a passphrase")
    wide: 400

    Label {
        Layout.fillWidth: true
        text: qsTr("The key of your profile is kept on this computer, so there is nothing you could type to unlock the window. Set a passphrase in the settings, under Security. Then %1 locks Parley, and it can lock itself when you are away.").arg(KeyNames.shown("Ctrl+L"))
        color: Theme.muted
        wrapMode: Text.Wrap
        lineHeight: 1.25
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    footer: [
        Item {
            Layout.fillWidth: true
        },
        TextButton {
            text: qsTr("Close")
            onClicked: sheet.close()
        },
        TextButton {
            text: qsTr("Open settings")
            iconName: "gear"
            kind: "primary"
            onClicked: sheet.leaveFor(() => sheet.settingsWanted())
        }
    ]
}
