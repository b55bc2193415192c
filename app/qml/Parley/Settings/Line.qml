import QtQuick
import QtQuick.Layouts
import Parley.Theme

/* A line between parts. */
Rectangle {
    id: line

    Layout.fillWidth: true
    Layout.topMargin: Theme.s2
    Layout.bottomMargin: Theme.s1
    implicitHeight: 1
    color: Theme.line
}
