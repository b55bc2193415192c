import QtQuick
import QtQuick.Templates as T
import Parley.Components
import Parley.Theme

/* One of the two tabs of the left pane. */
T.TabButton {
    id: tab

    property int count: 0
    property string countName: ""

    implicitHeight: Theme.scaled(40)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTab
    Accessible.name: count > 0 ? text + qsTranslate("Lists", ", ") + countName : text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: 4
            radius: Theme.radiusSmall
            color: tab.hovered && !tab.checked ? Theme.hover : "transparent"

            FocusRing {
                anchors.margins: 0
                shown: tab.visualFocus
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: words.implicitWidth + Theme.s4
            height: 3
            radius: 2
            color: Theme.accentText
            visible: tab.checked
        }
    }
    contentItem: Item {
        Row {
            id: words

            anchors.centerIn: parent
            spacing: Theme.s2

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: tab.text
                color: tab.checked ? Theme.accentText : Theme.muted
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Badge {
                anchors.verticalCenter: parent.verticalCenter
                count: tab.count
            }
        }
    }
}
