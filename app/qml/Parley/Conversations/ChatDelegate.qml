import QtQuick
import QtQuick.Layouts
import Parley.Chat
import Parley.Components
import Parley.Theme

/* One conversation in the list. */
ListRow {
    id: row

    required property string key
    required property string name
    required property string initials
    required property int colour
    required property string presence
    required property bool verified
    required property string preview
    required property string prefix
    required property bool draft
    required property string time
    required property int unread
    required property string mark

    contentItem: RowLayout {
        spacing: Theme.s3

        Avatar {
            initials: row.initials
            colour: row.colour
            presence: row.presence
            ground: row.ground
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
                DeliveryMark {
                    mark: row.mark
                    visible: mark !== ""
                    colour: mark === "failed" ? Theme.dangerText : Theme.muted
                }
                Label {
                    text: row.time
                    color: row.unread > 0 ? Theme.accentText : Theme.muted
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
                    color: row.draft ? Theme.dangerText : Theme.accentText
                    font.pixelSize: Theme.smallSize + 1
                    Accessible.ignored: true
                }
                Label {
                    Layout.fillWidth: true
                    text: row.preview
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize + 1
                    maximumLineCount: 1
                    Accessible.ignored: true
                }
                Badge {
                    count: row.unread
                }
            }
        }
    }
}
