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
    required property string keyName
    required property string initials
    required property int colour
    required property string presence
    required property bool verified
    required property string preview
    required property string prefix
    required property bool draft
    required property bool quiet
    required property bool typing
    required property string time
    required property int unread
    required property bool markedUnread
    required property string mark
    required property bool pinned
    required property bool muted
    required property bool archived
    required property bool twin
    required property bool newKey

    readonly property int line: Theme.scaled(20) // of every row the same, whatever stands in it

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
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.preferredHeight: row.line
                Layout.maximumHeight: row.line
                spacing: Theme.s1

                Label {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth + 1
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
                Icon {
                    name: "alert"
                    size: 16
                    colour: Theme.warningText
                    visible: row.newKey
                }
                Icon {
                    name: "bell-off"
                    size: 14
                    visible: row.muted
                }
                Item {
                    Layout.fillWidth: true
                    Layout.horizontalStretchFactor: 1
                }
                DeliveryMark {
                    mark: row.mark
                    visible: mark !== ""
                    colour: mark === "failed" ? Theme.dangerText : mark === "read" ? Theme.accentText : Theme.muted
                }
                Label {
                    text: row.time
                    color: row.unread > 0 && !row.muted ? Theme.accentText : Theme.muted
                    font.pixelSize: Theme.captionSize
                    Accessible.ignored: true
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.preferredHeight: row.line
                Layout.maximumHeight: row.line
                spacing: Theme.s1

                Label {
                    Layout.preferredWidth: Math.min(Math.ceil(implicitWidth), row.width * 0.4)
                    text: row.keyName
                    visible: row.twin
                    color: Theme.warningText
                    font.pixelSize: Theme.smallSize
                    Accessible.ignored: true
                }
                Label {
                    text: "·"
                    visible: row.twin
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize + 1
                    Accessible.ignored: true
                }
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
                    color: row.typing ? Theme.accentText : Theme.muted
                    font.pixelSize: Theme.smallSize + 1
                    font.italic: row.quiet && !Theme.mirrored // Arabic has no italics
                    maximumLineCount: 1
                    Accessible.ignored: true
                }
                Icon {
                    Layout.rightMargin: 2 // in the middle under a badge
                    name: "pin"
                    size: 16
                    visible: row.pinned && row.unread === 0 && !row.markedUnread
                }
                Badge {
                    Layout.rightMargin: bare ? (row.line - width) / 2 : 0 // in the middle under one with a number
                    count: row.unread
                    bare: row.markedUnread
                    calm: row.muted
                }
            }
        }
    }
}
