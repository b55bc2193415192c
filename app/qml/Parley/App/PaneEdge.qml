import QtQuick
import Parley.Theme

/* The line between the panes; dragged, or moved with the arrows, it changes the width of the list. */
Item {
    id: edge

    required property int value
    required property int least
    required property int most
    signal moved(int value)
    signal kept

    /* `by` grows to the right, the list where it ends. */
    function grow(start: int, by: real): void {
        move(Theme.mirrored ? start - by : start + by);
    }

    function move(to: real): void {
        moved(Math.max(least, Math.min(most, Math.round(to))));
    }

    width: 9
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: qsTr("Width of the list")
    Keys.onLeftPressed: {
        grow(value, -16);
        kept();
    }
    Keys.onRightPressed: {
        grow(value, 16);
        kept();
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: drag.active || edge.activeFocus ? 3 : 1
        height: parent.height
        color: drag.active || edge.activeFocus ? Theme.accentText : hover.hovered ? Theme.edge : Theme.line
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.SplitHCursor
    }
    DragHandler {
        id: drag

        property int start: 0

        target: null
        yAxis.enabled: false
        cursorShape: Qt.SplitHCursor
        onActiveChanged: {
            if (active)
                start = edge.value;
            else
                edge.kept();
        }
        onActiveTranslationChanged: {
            if (active)
                edge.grow(start, activeTranslation.x);
        }
    }
}
