import QtQuick
import Parley.Theme

/* Presence by colour and by shape: busy carries a bar, away a bite; somebody offline has no dot. */
Rectangle {
    id: dot

    required property string presence
    property color ground: Theme.surface

    width: 14
    height: 14
    radius: 7
    color: ground
    visible: presence === "online" || presence === "away" || presence === "busy"

    Rectangle {
        id: mark

        anchors.centerIn: parent
        width: 10
        height: 10
        radius: 5
        color: Theme.presenceColour(dot.presence)
        clip: false

        Rectangle {
            anchors.centerIn: parent
            width: 6
            height: 2
            radius: 1
            color: dot.ground
            visible: dot.presence === "busy"
        }
        Rectangle {
            x: Theme.mirrored ? mark.width + 1 - width : -1
            y: -1
            width: 6
            height: 6
            radius: 3
            color: dot.ground
            visible: dot.presence === "away"
        }
    }
}
