pragma ComponentBehavior: Bound

import QtQuick
import Parley.Theme

/* How far the first run is. */
Row {
    id: steps

    required property int count
    required property int current

    spacing: Theme.s2
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Step %1 of %2").arg(current + 1).arg(count)

    Repeater {
        model: steps.count

        Rectangle {
            required property int index

            width: index === steps.current ? 24 : 8
            height: 8
            radius: 4
            color: index === steps.current ? Theme.accentText : Theme.pressed

            Behavior on width {
                NumberAnimation {
                    duration: Theme.calm
                }
            }
        }
    }
}
