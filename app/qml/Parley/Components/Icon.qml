import QtQuick
import QtQuick.Window
import Parley.Theme

/* One of our icons in one colour, drawn for the pixels of this screen. */
Item {
    id: icon

    required property string name
    property color colour: Theme.muted
    property int size: Theme.iconSize
    readonly property int px: Math.ceil(size * Screen.devicePixelRatio)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        sourceSize: Qt.size(icon.px, icon.px)
        source: icon.name ? "image://icon/" + icon.name + "/" + icon.colour.toString().slice(-6) : ""
    }
}
