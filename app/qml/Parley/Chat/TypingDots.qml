pragma ComponentBehavior: Bound

import QtQuick
import Parley.Theme

/* Three dots that swell one after the other; with reduced motion they stand still. */
Row {
    id: dots

    property color colour: Theme.accentText
    property real phase: 0

    spacing: 3
    Accessible.ignored: true

    NumberAnimation on phase {
        running: dots.visible && !Theme.reduceMotion
        from: 0
        to: 3
        duration: Theme.beat
        loops: Animation.Infinite
    }
    Repeater {
        model: 3

        Rectangle {
            required property int index

            width: 5
            height: 5
            radius: 2.5
            color: dots.colour
            opacity: Theme.reduceMotion ? 0.8 : 0.35 + 0.65 * Math.max(0, 1 - Math.abs(dots.phase - index - 0.5))
        }
    }
}
