pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Theme

/* What a page says while there is nothing on it: what it is for and what to do. */
Flickable {
    id: empty

    required property string iconName
    required property string title
    property string explanation: ""
    property list<string> points: []
    property string action: ""
    property color ground: Theme.surface
    signal acted

    contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.s4)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    T.ScrollBar.vertical: Thumb {
        steady: true
    }

    MoreHints {
        parent: empty
        view: empty
        ground: empty.ground
        z: 1
    }
    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(empty.width - 2 * Theme.s6, 340)
        spacing: Theme.s2

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.s2
            visible: empty.height > Theme.scaled(360)
            implicitWidth: 72
            implicitHeight: 72
            radius: 36
            color: Theme.accentSoft

            Icon {
                anchors.centerIn: parent
                name: empty.iconName
                size: 32
                colour: Theme.accentText
            }
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: empty.title
            wrapMode: Text.Wrap
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: empty.explanation
            visible: text !== ""
            color: Theme.muted
            wrapMode: Text.Wrap
            lineHeight: 1.25
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Repeater {
            model: empty.points

            RowLayout {
                id: point

                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.s2

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.scaled(7)
                    implicitWidth: 6
                    implicitHeight: 6
                    radius: 3
                    color: Theme.accentText
                }
                Label {
                    Layout.fillWidth: true
                    text: point.modelData
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    lineHeight: 1.2
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
        }
        TextButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.s3
            text: empty.action
            visible: text !== ""
            onActiveFocusChanged: {
                if (activeFocus)
                    empty.contentY = empty.contentHeight - empty.height;
            }
            kind: "primary"
            onClicked: empty.acted()
        }
    }
}
