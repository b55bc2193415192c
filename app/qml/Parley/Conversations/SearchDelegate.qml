import QtQuick
import QtQuick.Layouts
import Parley.Components
import Parley.Theme

/* One result of a search: a person or a message. */
ListRow {
    id: row

    required property string key
    required property string who
    required property string name
    required property string initials
    required property int colour
    required property string presence
    required property bool verified
    required property string line
    required property string time

    contentItem: RowLayout {
        spacing: Theme.s3

        Avatar {
            initials: row.initials
            colour: row.colour
            presence: row.presence
            ground: row.ground
            size: 40
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s1

                Label {
                    Layout.maximumWidth: row.width - 150
                    text: row.name
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                Icon {
                    name: "shield"
                    size: 14
                    colour: Theme.accentText
                    visible: row.verified
                }
                Item {
                    Layout.fillWidth: true
                }
                Label {
                    text: row.time
                    color: Theme.muted
                    font.pixelSize: Theme.captionSize
                    Accessible.ignored: true
                }
            }
            Label {
                Layout.fillWidth: true
                text: row.line
                color: Theme.muted
                font.pixelSize: Theme.smallSize + 1
                maximumLineCount: 1
                Accessible.ignored: true
            }
        }
    }
}
