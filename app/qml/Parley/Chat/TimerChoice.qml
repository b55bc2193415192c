import QtQuick
import QtQuick.Templates as T
import Parley.Components
import Parley.Theme

/* One length of time among others; choosing it closes the question. */
T.AbstractButton {
    id: choice

    property bool chosen: false
    signal picked

    implicitHeight: Theme.control
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    onClicked: picked()

    background: Rectangle {
        radius: Theme.radius
        color: choice.chosen ? Theme.selected : choice.hovered ? Theme.pressed : "transparent"

        FocusRing {
            anchors.margins: 0
            shown: choice.visualFocus
        }
    }
    contentItem: Item {
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: choice.text
            font.weight: choice.chosen ? Font.Medium : Font.Normal
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            name: "check"
            visible: choice.chosen
            colour: Theme.accentText
            size: 18
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
