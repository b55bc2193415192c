import QtQuick
import QtQuick.Templates as T
import Parley.Theme

/*
    A button with words. `kind`: primary, secondary, outlined (on a field), plain or danger; a `grave` one leads to something
    dangerous. `bare` shows `bareIcon` alone, where there is no room for the `full` width; the name becomes the tip.
*/
T.AbstractButton {
    id: button

    property string kind: "secondary"
    property string iconName: ""
    property bool grave: false
    property bool compact: false
    property bool bare: false
    property string bareIcon: iconName
    readonly property real least: 18 + 2 * Theme.s2
    readonly property real full: Math.max(compact ? 0 : 72, Math.ceil(words.implicitWidth) + (iconName ? 18 + row.spacing : 0) + 2 * (compact ? Theme.s3 : Theme.s4))
    readonly property bool filled: kind === "primary" || kind === "danger"
    readonly property color ink: !enabled ? Theme.muted : kind === "primary" ? Theme.accentInk : kind === "danger" ? Theme.dangerInk : grave ? Theme.dangerText : kind === "plain" ? Theme.accentText : Theme.text
    readonly property color ground: !enabled && kind !== "plain" ? Theme.field : kind === "primary" ? Theme.accent : kind === "danger" ? Theme.danger : kind === "plain" ? "transparent" : kind === "outlined" ? Theme.raised : Theme.field
    readonly property color groundHover: kind === "primary" ? Theme.accentHover : kind === "danger" ? Qt.darker(Theme.danger, 1.1) : Theme.pressed

    implicitWidth: bare ? least : full
    implicitHeight: compact ? Theme.scaled(30) : Theme.control
    leftPadding: bare ? Theme.s2 : compact ? Theme.s3 : Theme.s4
    rightPadding: leftPadding
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radius
        border.width: button.kind === "outlined" ? 1 : 0
        border.color: Theme.edge
        color: button.down ? Qt.darker(button.groundHover, 1.06) : button.hovered ? button.groundHover : button.ground

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }
        FocusRing {
            radius: Theme.radius + 2
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: row

            anchors.horizontalCenter: parent.horizontalCenter
            height: parent.height
            spacing: Theme.s2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: button.bare ? button.bareIcon : button.iconName
                visible: name !== ""
                colour: button.ink
                size: 18
            }
            Label {
                id: words

                y: Math.round(row.height / 2 + 0.36 * font.pixelSize - baselineOffset) // capitals stand in the middle
                width: Math.min(Math.ceil(implicitWidth), button.availableWidth - (button.iconName ? 18 + row.spacing : 0))
                visible: !button.bare
                text: button.text
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.captionSize
                color: button.ink
                font.weight: Font.Medium
                font.pixelSize: button.compact ? Theme.smallSize : Theme.bodySize
                Accessible.ignored: true
            }
        }
    }

    Tip {
        text: button.Accessible.name
        visible: button.bare && button.hovered && !button.down
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
