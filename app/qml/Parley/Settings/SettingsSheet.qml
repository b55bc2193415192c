pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.People
import Parley.Theme

/* Name, visibility, look, blocked people, about. */
Sheet {
    id: sheet

    required property SettingsViewModel settings
    required property ProfileViewModel profile
    required property PeopleViewModel people
    signal codeWanted

    title: qsTr("Settings")
    wide: 480

    onOpened: name.text = profile.name
    onClosed: profile.rename(name.text)

    SectionTitle {
        text: qsTr("Profile")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3

        Avatar {
            initials: sheet.profile.initials
            colour: sheet.profile.colour
            ground: Theme.raised
            size: 52
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s1

            Field {
                id: name

                Layout.fillWidth: true
                label: qsTr("Your name")
                maximumLength: 64
                onEditingFinished: sheet.profile.rename(text)
            }
        }
        TextButton {
            text: qsTr("My code")
            iconName: "qr"
            onClicked: sheet.leaveFor(() => sheet.codeWanted())
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Key name: %1. Your friends see it beside your name; it cannot be imitated easily.").arg(sheet.profile.keyName)
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
    }
    Line {}
    SectionTitle {
        text: qsTr("Appearance")
    }
    Setting {
        label: qsTr("Theme")

        Segments {
            Layout.fillWidth: true
            label: qsTr("Theme")
            value: sheet.settings.theme
            options: [
                {
                    "value": "system",
                    "text": qsTr("System")
                },
                {
                    "value": "light",
                    "text": qsTr("Light")
                },
                {
                    "value": "dark",
                    "text": qsTr("Dark")
                }
            ]
            onChosen: value => sheet.settings.setTheme(value)
        }
    }
    Setting {
        label: qsTr("Accent")

        Row {
            spacing: Theme.s2

            Repeater {
                model: [
                    {
                        "value": "teal",
                        "text": qsTr("Teal")
                    },
                    {
                        "value": "blue",
                        "text": qsTr("Blue")
                    },
                    {
                        "value": "violet",
                        "text": qsTr("Violet")
                    },
                    {
                        "value": "rose",
                        "text": qsTr("Rose")
                    },
                    {
                        "value": "amber",
                        "text": qsTr("Amber")
                    },
                    {
                        "value": "green",
                        "text": qsTr("Green")
                    }
                ]

                AccentDot {
                    required property var modelData

                    name: modelData.value
                    text: modelData.text
                    chosen: sheet.settings.accent === modelData.value
                    onClicked: sheet.settings.setAccent(modelData.value)
                }
            }
        }
    }
    Setting {
        label: qsTr("Text size")

        Segments {
            Layout.fillWidth: true
            label: qsTr("Text size")
            value: sheet.settings.textScale.toString()
            options: [
                {
                    "value": "90",
                    "text": qsTr("Small")
                },
                {
                    "value": "100",
                    "text": qsTr("Normal")
                },
                {
                    "value": "115",
                    "text": qsTr("Large")
                },
                {
                    "value": "130",
                    "text": qsTr("Larger")
                }
            ]
            onChosen: value => sheet.settings.setTextScale(parseInt(value))
        }
    }
    Toggle {
        Layout.fillWidth: true
        text: qsTr("Reduce motion")
        detail: qsTr("Things appear without moving or fading.")
        checked: sheet.settings.reduceMotion
        onToggled: sheet.settings.setReduceMotion(checked)
    }
    Line {}
    SectionTitle {
        text: qsTr("Privacy")
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Everyone on this network can see me")
        detail: qsTr("Your name and status appear in their list of people.")
        iconName: "eye"
        checked: sheet.profile.visibility === "everyone"
        onClicked: sheet.profile.setVisibility("everyone")
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Nobody can see me")
        detail: qsTr("Your computer is not announced. Friends still reach you; others need your link.")
        iconName: "eye-off"
        checked: sheet.profile.visibility === "nobody"
        onClicked: sheet.profile.setVisibility("nobody")
    }
    Label {
        Layout.topMargin: Theme.s1
        text: qsTr("Blocked people")
        font.weight: Font.Medium
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("You have blocked nobody.")
        color: Theme.muted
        visible: sheet.people.blockedCount === 0
    }
    Repeater {
        model: sheet.people.blocked

        PersonDelegate {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.s3
            Layout.rightMargin: -Theme.s3
            hoverEnabled: false
            rest: Theme.raised
            onUnblocked: sheet.people.unblock(key)
        }
    }
    Line {}
    SectionTitle {
        text: qsTr("About")
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Parley %1 · %2").arg(sheet.settings.version).arg(sheet.settings.platform)
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Your profile lies in %1").arg(sheet.settings.home)
        color: Theme.muted
        wrapMode: Text.WrapAnywhere
        font.pixelSize: Theme.smallSize
    }
}
