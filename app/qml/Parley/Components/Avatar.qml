import QtQuick
import Parley.Theme

/* Initials on the colour of an identity, with the presence dot. */
Rectangle {
    id: avatar

    required property string initials
    required property int colour
    property string presence: ""
    property color ground: Theme.surface
    property int size: 44

    width: size
    height: size
    radius: size / 2
    color: Theme.avatarColours[colour]
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: avatar.initials
        textFormat: Text.PlainText
        color: "#ffffff"
        font.pixelSize: Math.round(avatar.size * 0.38)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    PresenceDot {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: avatar.size > 60 ? 2 : -2
        presence: avatar.presence
        ground: avatar.ground
    }
}
