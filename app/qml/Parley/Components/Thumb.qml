import QtQuick
import QtQuick.Templates as T
import Parley.Theme

/* A slim scroll bar. */
T.ScrollBar {
    id: bar

    property bool steady: false // shown also at rest

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1
    minimumSize: 0.08
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: Theme.edge
        opacity: bar.pressed ? 0.9 : bar.hovered ? 0.7 : bar.active ? 0.45 : bar.steady ? 0.3 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.calm
            }
        }
    }
}
