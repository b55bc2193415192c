import QtQuick
import QtQuick.Templates as T
import Parley.Components
import Parley.Theme

/* A button that shows an emoji; `text` is its name. */
T.AbstractButton {
    id: button

    required property string symbol

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
        color: button.hovered ? Theme.pressed : "transparent"

        FocusRing {
            radius: height / 2
            shown: button.visualFocus
        }
    }
    contentItem: Label {
        text: button.symbol
        font.pixelSize: Theme.emojiSize - 4
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Tip {
        text: button.text
        visible: button.hovered && !button.down
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
