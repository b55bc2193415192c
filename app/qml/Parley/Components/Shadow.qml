pragma ComponentBehavior: Bound

import QtQuick
import Parley.Theme

/* A soft edge under something raised, of plain rectangles: software rendering knows no blur. */
Item {
    id: shadow

    property int radius: Theme.radius

    anchors.fill: parent
    z: -1

    Repeater {
        model: 4

        Rectangle {
            required property int index

            anchors.fill: parent
            anchors.margins: -2 * (index + 1)
            anchors.topMargin: -index
            anchors.bottomMargin: -3 * (index + 1)
            radius: shadow.radius + 2 * (index + 1)
            color: Theme.shade
        }
    }
}
