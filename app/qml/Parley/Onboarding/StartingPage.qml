import QtQuick
import Parley.Components
import Parley.Theme

/* The short moment in which the profile is opened. */
Item {
    id: page

    Rectangle {
        anchors.centerIn: parent
        width: 76
        height: 76
        radius: 24
        color: Theme.accent

        Icon {
            anchors.centerIn: parent
            name: "parley"
            colour: Theme.accentInk
            size: 42
        }
    }
}
