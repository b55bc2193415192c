import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Conversations
import Parley.Theme

/* A request, a friend or a neighbour, with what can be done. */
ListRow {
    id: row

    required property string key
    required property string kind
    required property string name
    required property string keyName
    required property string initials
    required property int colour
    required property string presence
    required property bool verified
    required property string detail
    required property string note
    required property string twin
    required property bool asks
    required property bool newKey
    signal added
    signal cancelled
    signal accepted
    signal declined
    signal blockWanted
    signal safetyWanted
    signal compareWanted
    signal unblocked

    readonly property bool alarming: asks || newKey
    readonly property bool asked: kind === "incoming" || alarming
    readonly property bool tall: asked || twin !== ""
    readonly property real roomForWords: width * 0.3

    implicitHeight: Math.max(Theme.row, content.implicitHeight + 2 * Theme.s3)

    topPadding: tall ? Theme.s3 : 0
    bottomPadding: topPadding

    contentItem: RowLayout {
        id: content

        spacing: Theme.s3

        Avatar {
            Layout.alignment: row.tall ? Qt.AlignTop : Qt.AlignVCenter
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
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    text: row.name
                    wrapMode: row.kind === "blocked" ? Text.Wrap : Text.NoWrap
                    maximumLineCount: 2
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
                Item {
                    Layout.fillWidth: true
                }
                IconButton {
                    implicitWidth: 28
                    implicitHeight: 24
                    iconName: "shield-outline"
                    iconPx: 18
                    visible: row.kind === "incoming"
                    text: qsTr("Safety number with %1").arg(Direction.isolated(row.name))
                    onClicked: row.safetyWanted()
                }
            }
            Label {
                Layout.fillWidth: true
                text: row.detail
                color: row.newKey ? Theme.warningText : row.asks ? Theme.accentText : Theme.muted
                wrapMode: Text.Wrap
                maximumLineCount: 3
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("Key name: %1").arg(row.keyName)
                visible: row.twin !== "" || row.kind === "incoming"
                color: Theme.muted
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: row.twin
                visible: text !== ""
                color: Theme.warningText
                wrapMode: Text.Wrap
                maximumLineCount: 4
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                Layout.topMargin: 2
                text: qsTr("“%1”").arg(row.note)
                visible: row.note !== ""
                wrapMode: Text.Wrap
                maximumLineCount: 4
                font.pixelSize: Theme.smallSize + 1
                Accessible.ignored: true
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s1
                spacing: Theme.s1
                visible: row.asked || (row.kind === "blocked" && !unblock.visible)

                TextButton {
                    text: unblock.text
                    compact: true
                    visible: row.kind === "blocked" && !unblock.visible
                    Accessible.name: unblock.Accessible.name
                    onClicked: row.unblocked()
                }
                TextButton {
                    text: qsTr("Compare")
                    iconName: "shield-outline"
                    kind: "primary"
                    compact: true
                    visible: row.alarming
                    Accessible.name: qsTr("Compare with %1").arg(Direction.isolated(row.name))
                    onClicked: row.compareWanted()
                }
                TextButton {
                    id: accept

                    text: qsTr("Accept")
                    kind: "primary"
                    compact: true
                    visible: row.kind === "incoming"
                    Accessible.name: qsTr("Accept %1").arg(Direction.isolated(row.name))
                    onClicked: row.accepted()
                }
                TextButton {
                    id: decline

                    text: qsTr("Decline")
                    compact: true
                    visible: row.kind === "incoming"
                    Accessible.name: qsTr("Decline %1").arg(Direction.isolated(row.name))
                    onClicked: row.declined()
                }
                TextButton {
                    text: qsTr("Block")
                    bareIcon: "block"
                    kind: "plain"
                    grave: true
                    compact: true
                    visible: row.kind === "incoming"
                    readonly property real rest: parent.width - accept.width - decline.width - 2 * parent.spacing
                    bare: rest < full && rest >= least
                    Accessible.name: qsTr("Block %1").arg(Direction.isolated(row.name))
                    onClicked: row.blockWanted()
                }
            }
        }
        TextButton {
            text: qsTr("Add")
            iconName: "person-add"
            compact: true
            bare: full > row.roomForWords - Theme.s3 // an address does not break
            visible: row.kind === "nearby"
            Accessible.name: qsTr("Add %1 as a friend").arg(Direction.isolated(row.name))
            onClicked: row.added()
        }
        TextButton {
            text: qsTr("Cancel")
            bareIcon: "close"
            compact: true
            bare: full > row.roomForWords
            visible: row.kind === "outgoing"
            Accessible.name: qsTr("Cancel the request to %1").arg(Direction.isolated(row.name))
            onClicked: row.cancelled()
        }
        TextButton {
            id: unblock

            text: qsTr("Unblock")
            compact: true
            visible: row.kind === "blocked" && full <= row.roomForWords
            Accessible.name: qsTr("Unblock %1").arg(Direction.isolated(row.name))
            onClicked: row.unblocked()
        }
    }
}
