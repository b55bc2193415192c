import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* What the desktop tells of new messages. */
ColumnLayout {
    id: page

    required property DesktopViewModel desktop

    spacing: Theme.s3

    Toggle {
        Layout.fillWidth: true
        focus: true
        text: qsTr("Show notifications")
        detail: qsTr("For messages and requests while you look elsewhere. While your status is Busy there are none.")
        checked: page.desktop.notifies
        onToggled: page.desktop.setNotifies(checked)
    }
    Toggle {
        Layout.fillWidth: true
        enabled: page.desktop.notifies
        opacity: enabled ? 1 : 0.45
        text: qsTr("Show what the message says")
        detail: qsTr("Otherwise only who wrote. While Parley is locked, neither is shown.")
        checked: page.desktop.showsText
        onToggled: page.desktop.setShowsText(checked)
    }
    Toggle {
        Layout.fillWidth: true
        enabled: page.desktop.notifies
        opacity: enabled ? 1 : 0.45
        text: qsTr("Play a sound")
        checked: page.desktop.sounds
        onToggled: page.desktop.setSounds(checked)
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("To mute one conversation, right-click it in the list of chats and choose for how long.")
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
    }
}
