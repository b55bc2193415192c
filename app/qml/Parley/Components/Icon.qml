import QtQuick
import QtQuick.Window
import Parley.Theme

/* One of our icons in one colour, drawn for the pixels of this screen. */
Item {
    id: icon

    required property string name
    property color colour: Theme.muted
    property int size: Theme.iconSize
    readonly property bool turning: name === "back" || name === "reply" || name === "send" // along the lines of text
    readonly property int px: Math.ceil(size * Screen.devicePixelRatio)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        mirror: Theme.mirrored && icon.turning
        sourceSize: Qt.size(icon.px, icon.px)
        source: icon.name ? "image://icon/" + icon.name + "/" + icon.colour.toString().slice(-6) : ""
    }
}
