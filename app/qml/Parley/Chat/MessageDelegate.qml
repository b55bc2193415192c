pragma ComponentBehavior: Bound

import QtQuick
import Parley.Components
import Parley.Theme

/* One message with what stands above and below it. */
Item {
    id: message

    required property string key
    required property string text
    required property bool mine
    required property string author
    required property string time
    required property string mark
    required property string reason
    required property bool first
    required property bool last
    required property string day
    required property bool isNew
    required property bool big
    required property bool unsupported
    required property var links
    required property string spoken
    property bool current: false

    signal linkChosen(string url)
    signal retried
    signal menuWanted(string selection)

    readonly property int side: Theme.s4
    readonly property int room: Math.min(Theme.scaled(Theme.bubbleWidth), width - 2 * side - 40)
    readonly property color ink: big ? Theme.muted : mine ? Theme.ownMuted : Theme.muted

    implicitHeight: column.implicitHeight + (first ? Theme.s2 : 2)
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.onPressAction: menuWanted("")

    Column {
        id: column

        y: message.first ? Theme.s2 : 2
        width: parent.width

        Divider {
            width: parent.width
            text: message.day
            visible: text !== ""
        }
        Divider {
            width: parent.width
            text: qsTr("New messages")
            strong: true
            visible: message.isNew
        }
        Item {
            width: parent.width
            height: bubble.height

            Rectangle {
                id: bubble

                readonly property int pad: message.big ? 0 : Theme.s3
                readonly property bool inline: body.lineCount === 1 && body.implicitWidth + meta.width + Theme.s2 <= message.room - 2 * pad
                readonly property bool fits: !inline && !body.backwards && body.tail + meta.width + Theme.s2 <= body.width

                x: message.mine ? parent.width - width - message.side : message.side
                width: inline ? body.implicitWidth + Theme.s2 + meta.width + 2 * pad : Math.max(body.width, meta.width) + 2 * pad
                height: body.height + (inline || fits ? 0 : meta.height + 2) + (message.big ? 4 : 2 * 7)
                radius: Theme.radiusLarge
                topLeftRadius: !message.mine && !message.first ? Theme.radiusSmall : radius
                bottomLeftRadius: !message.mine && !message.last ? Theme.radiusSmall : radius
                topRightRadius: message.mine && !message.first ? Theme.radiusSmall : radius
                bottomRightRadius: message.mine && !message.last ? Theme.radiusSmall : radius
                color: message.big ? "transparent" : message.mine ? Theme.ownBubble : Theme.bubble
                border.width: message.big || message.mine ? 0 : 1
                border.color: Theme.bubbleEdge

                FocusRing {
                    radius: Theme.radiusLarge + 2
                    anchors.margins: -3
                    shown: message.current
                }
                TextEdit {
                    id: body

                    readonly property bool backwards: effectiveHorizontalAlignment === TextEdit.AlignRight
                    readonly property real tail: width > 0 && contentHeight > 0 ? positionToRectangle(length).x : 0

                    x: bubble.pad
                    y: message.big ? 0 : 7
                    width: Math.min(Math.ceil(implicitWidth), message.room - 2 * bubble.pad)
                    text: message.text
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    readOnly: true
                    selectByMouse: true
                    persistentSelection: false
                    color: message.mine && !message.big ? Theme.ownText : Theme.text
                    selectionColor: message.mine && !message.big ? Theme.ownText : Theme.accent
                    selectedTextColor: message.mine && !message.big ? Theme.accent : Theme.accentInk
                    font.pixelSize: message.big ? Theme.bareEmojiSize : Theme.bodySize
                    font.italic: message.unsupported
                    Accessible.ignored: true
                }
                Row {
                    id: meta

                    anchors.right: parent.right
                    anchors.rightMargin: message.big ? 0 : Theme.s2 + 1
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: message.big ? 0 : 5
                    spacing: 3

                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: message.time
                        color: message.ink
                        font.pixelSize: Theme.captionSize
                    }
                    DeliveryMark {
                        anchors.verticalCenter: parent.verticalCenter
                        mark: message.mark
                        colour: message.ink
                        visible: mark !== "" && mark !== "failed"
                    }
                }
            }
            Icon {
                anchors.right: bubble.left
                anchors.rightMargin: Theme.s2
                anchors.verticalCenter: bubble.verticalCenter
                name: "alert"
                colour: Theme.dangerText
                visible: message.mark === "failed"
            }
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: message.side
            topPadding: 2
            spacing: Theme.s1
            visible: message.reason !== ""

            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, message.width - retry.width - 2 * message.side - Theme.s2)
                text: message.reason
                color: Theme.dangerText
                wrapMode: Text.Wrap
                font.pixelSize: Theme.smallSize
            }
            TextButton {
                id: retry

                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Retry")
                kind: "plain"
                compact: true
                onClicked: message.retried()
            }
        }
        Repeater {
            model: message.links

            LinkChip {
                required property string modelData

                x: message.mine ? message.width - width - message.side : message.side
                url: modelData
                widest: message.room
                onClicked: message.linkChosen(modelData)
            }
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.WithinBounds
        onTapped: message.menuWanted(body.selectedText)
    }
    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen
        onLongPressed: message.menuWanted("")
    }
}
