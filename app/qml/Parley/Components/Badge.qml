import QtQuick
import Parley.Theme

/* A count that wants attention; `bare` shows none, `calm` wants less. */
Rectangle {
    id: badge

    required property int count
    property bool bare: false
    property bool calm: false

    implicitWidth: bare ? implicitHeight : Math.max(implicitHeight, label.implicitWidth + 12)
    implicitHeight: bare ? Theme.scaled(12) : Theme.scaled(20)
    radius: height / 2
    color: calm ? Theme.quiet : Theme.accent
    visible: count > 0 || bare

    Label {
        id: label

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(parent.height / 2 + 0.36 * font.pixelSize - baselineOffset) // digits stand in the middle
        text: badge.count > 999 ? "999+" : badge.count
        visible: !badge.bare
        color: Theme.accentInk
        font.pixelSize: Theme.captionSize
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
