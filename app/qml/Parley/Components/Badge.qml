import QtQuick
import Parley.Theme

/* A count that wants attention. */
Rectangle {
    id: badge

    required property int count

    implicitWidth: Math.max(height, label.implicitWidth + 12)
    implicitHeight: Theme.scaled(20)
    radius: height / 2
    color: Theme.accent
    visible: count > 0

    Label {
        id: label

        anchors.centerIn: parent
        text: badge.count > 999 ? "999+" : badge.count
        color: Theme.accentInk
        font.pixelSize: Theme.captionSize
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
