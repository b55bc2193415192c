import QtQuick
import QtQuick.Templates as T
import Parley.Components
import Parley.Theme

/* One accent to choose. */
T.AbstractButton {
    id: dot

    required property string name
    property bool chosen: false

    implicitWidth: 30
    implicitHeight: 30
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("Accent: %1").arg(text)
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        radius: 15
        color: "transparent"
        border.width: dot.chosen || dot.hovered ? 2 : 0
        border.color: dot.chosen ? Theme.accents[dot.name][Theme.dark ? 1 : 0] : Theme.edge

        FocusRing {
            radius: 17
            shown: dot.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: 20
            height: 20
            radius: 10
            color: Theme.accents[dot.name][0]

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: 14
                colour: "#ffffff"
                visible: dot.chosen
            }
        }
    }

    Tip {
        text: dot.text
        visible: dot.hovered
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
