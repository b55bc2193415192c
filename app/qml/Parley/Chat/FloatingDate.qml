import QtQuick
import Parley.Components
import Parley.Theme

/*
    The day of the uppermost message, while the list moves and no divider above that message says the same. A click asks
    for the calendar.
*/
Rectangle {
    id: floating

    required property ListView view
    property string date: ""
    property string key: ""
    signal chosen

    /* The view moved. */
    function follow(): void {
        const top = view.itemAt(view.width / 2, view.contentY + y + height) as MessageDelegate;
        if (!top || view.atYEnd)
            return;
        date = top.date;
        key = top.key;
        opacity = top.dayEnd() > view.contentY ? 0 : 1;
        leave.restart();
    }

    width: label.implicitWidth + 2 * Theme.s3
    height: label.implicitHeight + Theme.s2
    radius: height / 2
    color: Theme.pressed
    opacity: 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    Label {
        id: label

        anchors.centerIn: parent
        text: floating.date
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        font.weight: Font.Medium
        Accessible.ignored: true
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        onTapped: floating.chosen()
    }
    Timer {
        id: leave

        interval: Theme.linger
        onTriggered: floating.opacity = 0
    }
}
