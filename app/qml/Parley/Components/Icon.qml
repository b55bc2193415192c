import QtQuick
import QtQuick.Window
import Parley.Theme

/* One of our icons in one colour, drawn for the pixels of this screen. */
Image {
    id: icon

    required property string name
    property color colour: Theme.muted
    property int size: Theme.iconSize

    width: size
    height: size
    sourceSize: Qt.size(Math.ceil(size * Screen.devicePixelRatio), Math.ceil(size * Screen.devicePixelRatio))
    source: name ? "image://icon/" + name + "/" + colour.toString().slice(-6) : ""
    Accessible.ignored: true
}
