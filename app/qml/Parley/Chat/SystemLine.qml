import QtQuick
import Parley.Components
import Parley.Theme

/* What happened in a conversation without anybody saying it. */
Item {
    id: line

    required property string text

    implicitHeight: label.height + Theme.s2

    Label {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, line.width - 2 * Theme.s6)
        text: line.text
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        Accessible.ignored: true
    }
}
