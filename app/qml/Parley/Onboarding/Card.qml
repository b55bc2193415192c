import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Components
import Parley.Theme

/* The ground of every page before the conversations: a mark, a heading, some content. */
Flickable {
    id: card

    required property string iconName
    required property string heading
    property string explanation: ""
    property color tint: Theme.accent
    property color ground: Theme.surface
    readonly property bool low: height < Theme.scaled(600)
    readonly property bool lowest: height < Theme.scaled(480)
    default property alias body: column.data

    contentHeight: Math.max(height, sheet.implicitHeight + 2 * Theme.s6)
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    T.ScrollBar.vertical: Thumb {
        steady: true
    }

    MoreHints {
        parent: card
        view: card
        ground: card.ground
        z: 1
    }
    ColumnLayout {
        id: sheet

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.s6, Math.round((card.height - implicitHeight) * 0.42))
        width: Math.min(400, card.width - 2 * Theme.s6)
        spacing: Theme.s2

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.s2
            visible: !card.lowest
            implicitWidth: card.low ? 48 : 76
            implicitHeight: implicitWidth
            radius: card.low ? 16 : 24
            color: card.tint

            Icon {
                anchors.centerIn: parent
                name: card.iconName
                colour: Theme.accentInk
                size: card.low ? 26 : 42
            }
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: card.heading
            wrapMode: Text.Wrap
            font.pixelSize: Theme.headingSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s4
            horizontalAlignment: Text.AlignHCenter
            text: card.explanation
            visible: text !== "" && !card.lowest
            color: Theme.muted
            wrapMode: Text.Wrap
            lineHeight: 1.25
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        ColumnLayout {
            id: column

            Layout.fillWidth: true
            spacing: Theme.s3
        }
    }
}
