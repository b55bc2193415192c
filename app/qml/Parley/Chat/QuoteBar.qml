import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Above the input: the message that is answered or edited, and the way out. */
Item {
    id: bar

    required property ComposerViewModel model
    readonly property bool editing: model.mode === "edit"
    readonly property string title: editing ? qsTr("Edit message") : qsTr("Reply to %1").arg(Direction.isolated(model.quotedAuthor))
    signal cancelled

    implicitHeight: visible ? Theme.scaled(44) : 0
    visible: model.mode !== ""
    Accessible.role: Accessible.Grouping
    Accessible.name: title + qsTranslate("Lists", ": ") + model.quotedLine

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s4
        spacing: Theme.s3

        Icon {
            Layout.leftMargin: Theme.s2
            name: bar.editing ? "pencil" : "reply"
            colour: Theme.accentText
        }
        Rectangle {
            Layout.fillHeight: true
            Layout.topMargin: 3
            Layout.bottomMargin: 3
            implicitWidth: 3
            radius: 2
            color: Theme.accentText
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            Label {
                Layout.fillWidth: true
                text: bar.title
                color: Theme.accentText
                font.weight: Font.DemiBold
                font.pixelSize: Theme.smallSize
            }
            Label {
                Layout.fillWidth: true
                text: bar.model.quotedLine
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }
        }
        IconButton {
            iconName: "close"
            iconPx: 18
            text: bar.editing ? qsTr("Stop editing") : qsTr("Do not reply")
            onClicked: bar.cancelled()
        }
    }
}
