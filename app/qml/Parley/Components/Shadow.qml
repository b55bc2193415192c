import QtQuick
import Parley.Theme

/* A soft edge under something raised: a picture stretched round it, since software rendering knows no blur. */
BorderImage {
    id: shadow

    property int radius: Theme.radius
    readonly property int spread: 20
    readonly property int drop: 4

    anchors.fill: parent
    anchors.margins: -spread
    anchors.topMargin: drop - spread
    anchors.bottomMargin: -drop - spread
    z: -1
    border.left: spread + radius
    border.right: spread + radius
    border.top: spread + radius
    border.bottom: spread + radius
    source: "image://shadow/" + spread + "/" + radius + "/" + Theme.shade.toString().slice(1)
    Accessible.ignored: true
}
