import QtQuick
import Parley.Components
import Parley.Theme

/* Clock, one tick, two ticks, two ticks on a filled ground when it was read, or the red sign of a failure. */
Item {
    id: sign

    required property string mark
    property color colour: Theme.muted
    property color ground: Theme.surface
    readonly property bool seen: mark === "read"

    implicitWidth: seen ? 20 : icon.size
    implicitHeight: icon.size

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 20
        height: 13
        radius: 6.5
        color: sign.colour
        visible: sign.seen
    }
    Icon {
        id: icon

        anchors.centerIn: parent
        name: sign.mark === "queued" ? "clock" : sign.mark === "sent" ? "tick" : sign.mark === "delivered" || sign.seen ? "ticks" : sign.mark === "failed" ? "alert" : ""
        colour: sign.seen ? sign.ground : sign.colour
        size: sign.mark === "queued" ? 13 : sign.seen ? 15 : 16
    }
}
