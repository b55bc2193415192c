import QtQuick
import QtQuick.Layouts
import Parley.Components
import Parley.Theme

/* One result of a search: a conversation, a person or a message. */
ListRow {
    id: row

    required property string key
    required property string who
    required property string name
    required property string initials
    required property int colour
    required property string presence
    required property bool verified
    required property string kind
    required property string prefix
    required property string line
    required property int at
    required property int length
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

                FoundLine {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth + 1
                    text: row.name
                    color: Theme.text
                    font.weight: Font.DemiBold
                    at: row.at
                    marked: row.kind === "message" ? 0 : row.length
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
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s1

                Label {
                    text: row.prefix
                    visible: text !== ""
                    color: Theme.accentText
                    font.pixelSize: Theme.smallSize + 1
                    Accessible.ignored: true
                }
                FoundLine {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth + 1
                    text: row.line
                    font.pixelSize: Theme.smallSize + 1
                    at: row.at
                    marked: row.kind === "message" ? row.length : 0
                }
                Item {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
