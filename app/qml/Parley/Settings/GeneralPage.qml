pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Name, language, look, writing, start. */
ColumnLayout {
    id: page

    required property SettingsViewModel settings
    required property ProfileViewModel profile
    required property DesktopViewModel desktop
    signal codeWanted

    spacing: Theme.s3
    Component.onCompleted: name.text = profile.name
    Component.onDestruction: profile.rename(name.text)

    GridLayout {
        id: top

        Layout.fillWidth: true
        columns: width < Theme.scaled(380) ? 2 : 3
        columnSpacing: Theme.s3
        rowSpacing: Theme.s2

        Avatar {
            initials: page.profile.initials
            colour: page.profile.colour
            ground: Theme.raised
            size: 52
        }
        Field {
            id: name

            Layout.fillWidth: true
            focus: true
            label: qsTr("Your name")
            maximumLength: 64
            onEditingFinished: page.profile.rename(text)
        }
        TextButton {
            Layout.columnSpan: top.columns === 2 ? 2 : 1
            Layout.preferredHeight: name.implicitHeight
            text: qsTr("My code")
            iconName: "qr"
            onClicked: page.codeWanted()
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Key name: %1. Your friends see it beside your name; it cannot be imitated easily.").arg(page.profile.keyName)
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
    }
    Line {}
    Setting {
        label: qsTr("Language")

        Selector {
            Layout.fillWidth: true
            label: qsTr("Language")
            options: page.settings.languages
            value: page.settings.language
            onChosen: value => page.settings.setLanguage(value)
        }
    }
    Setting {
        label: qsTr("Theme")

        Segments {
            Layout.fillWidth: true
            label: qsTr("Theme")
            value: page.settings.theme
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
            onChosen: value => page.settings.setTheme(value)
        }
    }
    Setting {
        label: qsTr("Accent")

        Flow {
            Layout.fillWidth: true
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
                    chosen: page.settings.accent === modelData.value
                    onClicked: page.settings.setAccent(modelData.value)
                }
            }
        }
    }
    Setting {
        label: qsTr("Text size")

        Segments {
            Layout.fillWidth: true
            label: qsTr("Text size")
            value: page.settings.textScale.toString()
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
            onChosen: value => page.settings.setTextScale(parseInt(value))
        }
    }
    Toggle {
        Layout.fillWidth: true
        text: qsTr("Reduce motion")
        detail: qsTr("Things appear without moving or fading.")
        checked: page.settings.reduceMotion
        onToggled: page.settings.setReduceMotion(checked)
    }
    Line {}
    Toggle {
        Layout.fillWidth: true
        text: qsTr("Enter sends the message")
        detail: qsTr("Shift+Enter begins a new line. When off, Ctrl+Enter sends.")
        checked: page.settings.enterSends
        onToggled: page.settings.setEnterSends(checked)
    }
    Line {}
    Toggle {
        Layout.fillWidth: true
        text: qsTr("Start at login")
        detail: qsTr("Parley starts with the computer, so that messages reach you.")
        checked: page.desktop.startsAtLogin
        onToggled: page.desktop.setStartsAtLogin(checked)
    }
    Toggle {
        Layout.fillWidth: true
        text: qsTr("Keep running in the tray")
        detail: qsTr("Closing the window only hides it; messages go on arriving.")
        visible: page.desktop.hasTray
        checked: page.desktop.closesToTray
        onToggled: page.desktop.setClosesToTray(checked)
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("This desktop shows no tray, so closing the window ends Parley.")
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
        visible: !page.desktop.hasTray
    }
}
