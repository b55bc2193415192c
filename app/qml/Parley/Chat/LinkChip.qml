import QtQuick
import QtQuick.Templates as T
import Parley.Components
import Parley.Theme

/* A web address found in a message. It opens nothing: it asks to show the whole address first. */
T.AbstractButton {
    id: chip

    required property string url
    property int widest: 400

    text: url
    implicitWidth: Math.min(label.implicitWidth + 34 + Theme.s3, widest)
    implicitHeight: Theme.scaled(28)
    topInset: Theme.s1
    topPadding: Theme.s1
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Link
    Accessible.name: qsTr("Web address %1").arg(url)
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        radius: height / 2
        color: chip.hovered ? Theme.pressed : "transparent"
        border.width: 1
        border.color: Theme.line

        FocusRing {
            radius: height / 2
            shown: chip.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.s2 + 2
            name: "globe"
            colour: Theme.accentText
            size: 16
        }
        Label {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            x: 32
            width: parent.width - x - Theme.s3
            text: chip.url
            elide: Text.ElideMiddle
            color: Theme.accentText
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
    }

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
