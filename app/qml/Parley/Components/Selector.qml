pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import QtQuick.Templates as T
import Parley.Theme

/* A choice of many in one line that opens a list. `options` is a list of {value, text}. */
T.AbstractButton {
    id: selector

    required property string label
    required property var options
    required property string value
    readonly property var current: options.find(each => each.value === value)
    signal chosen(string value)

    implicitWidth: 200
    implicitHeight: Theme.control
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    text: current ? current.text : ""
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.ComboBox
    Accessible.name: label + qsTranslate("Lists", ": ") + text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onDownPressed: step(1)
    Keys.onUpPressed: step(-1)
    onClicked: menu.popupUnder(selector, 0, selector.height + 2)

    function step(by: int): void {
        const at = options.findIndex(each => each.value === value) + by;
        if (at >= 0 && at < options.length)
            chosen(options[at].value);
    }

    background: Rectangle {
        radius: Theme.radius
        color: selector.hovered || menu.visible ? Theme.pressed : Theme.field

        FocusRing {
            radius: Theme.radius + 2
            shown: selector.visualFocus
        }
    }
    contentItem: Item {
        Label {
            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.verticalCenter: parent.verticalCenter
            text: selector.text
            Accessible.ignored: true
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron"
            size: 16
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    ContextMenu {
        id: menu

        width: selector.width

        Instantiator {
            model: selector.options
            delegate: MenuRow {
                required property var modelData

                text: modelData.text
                checkable: true
                checked: selector.value === modelData.value
                onTriggered: selector.chosen(modelData.value)
            }
            onObjectAdded: (at, row) => menu.insertItem(at, row as MenuRow)
            onObjectRemoved: (at, row) => menu.removeItem(row as MenuRow)
        }
    }
}
