import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The program itself. */
ColumnLayout {
    id: page

    required property SettingsViewModel settings
    required property ProfileViewModel profile

    spacing: Theme.s3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s4

        Icon {
            name: "parley"
            colour: Theme.accentText
            size: 44
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: qsTr("Parley %1").arg(page.settings.version)
                font.pixelSize: Theme.titleSize
                font.weight: Font.DemiBold
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("A messenger for one network: no account, no server, no internet.")
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
    }
    Line {}
    Fact {
        Layout.fillWidth: true
        label: qsTr("Diagnostics: versions and settings, nothing about people or messages")
        value: page.settings.diagnostics
        onCopied: page.settings.copyDiagnostics()
    }
    Line {}
    SectionTitle {
        text: qsTr("Licences")
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Parley is free software under the MIT licence. It stands on the work of others:")
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        text: page.settings.licences
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
        lineHeight: 1.3
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
