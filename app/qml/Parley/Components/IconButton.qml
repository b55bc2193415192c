import QtQuick
import QtQuick.Templates as T
import Parley.Theme

/* A round button with an icon; `text` is its name for screen readers and the tip. */
T.AbstractButton {
    id: button

    required property string iconName
    property color colour: hovered || visualFocus ? Theme.text : Theme.muted
    property color fill: "transparent"
    property color fillHover: Theme.pressed
    property int iconPx: Theme.iconSize
    property bool tipped: true

    implicitWidth: 36
    implicitHeight: 36
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: height / 2
        color: button.down || button.hovered ? button.fillHover : button.fill
        opacity: button.down ? 0.8 : 1

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }
        FocusRing {
            radius: height / 2
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            colour: button.colour
            size: button.iconPx
        }
    }

    Tip {
        text: button.text
        visible: button.tipped && button.text !== "" && button.hovered && !button.down
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
