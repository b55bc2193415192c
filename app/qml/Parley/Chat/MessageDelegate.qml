pragma ComponentBehavior: Bound

import QtQuick
import Parley.Components
import Parley.Theme

/* One message or system line with what stands above and below it. What few messages have is loaded where it is. */
Item {
    id: message

    required property string key
    required property string kind
    required property string text
    required property list<var> parts
    required property list<var> spans
    required property list<string> links
    required property bool mine
    required property string author
    required property string time
    required property string date
    required property string mark
    required property string reason
    required property bool first
    required property bool last
    required property string day
    required property bool isNew
    required property bool big
    required property bool edited
    required property bool expires
    required property string quoteKey
    required property string quoteAuthor
    required property string quoteText
    required property list<var> reactions
    required property string spoken
    property bool current: false
    property bool lit: false
    property string sought: ""

    signal linkChosen(string url)
    signal quoteChosen
    signal reactionChosen(string emoji)
    signal copied(string text)
    signal retried
    signal dayChosen(Item place)
    signal menuWanted(string selection, point at)
    signal textLeft

    readonly property bool line: kind === "line"
    readonly property bool written: kind === "text"
    readonly property bool atRight: mine !== Theme.mirrored
    readonly property int side: Theme.s4
    readonly property int room: Math.min(Theme.scaled(Theme.bubbleWidth), width - 2 * side - 40)
    readonly property color ink: big || !mine ? Theme.muted : Theme.ownMuted
    readonly property alias bubble: bubble
    readonly property string selection: body.selectedText

    /* Gives the keyboard to the text, all of it selected. */
    function selectText(): void {
        body.selectByKeyboard = true;
        body.forceActiveFocus(Qt.OtherFocusReason);
        body.selectAll();
    }

    /* Where the divider with its day ends in the list, if it has one. */
    function dayEnd(): real {
        return divider.active ? y + column.y + divider.height : -Infinity;
    }

    /* Where a menu opens that the keyboard asked for. */
    function below(): point {
        return Qt.point(bubble.x, height);
    }

    implicitHeight: column.implicitHeight + (first ? Theme.s2 : 2)
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.onPressAction: menuWanted("", below())

    Rectangle {
        y: column.y + place.y - 2
        width: parent.width
        height: place.height + 4
        color: Theme.lit
        opacity: message.lit ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.calm
            }
        }
    }
    Column {
        id: column

        y: message.first ? Theme.s2 : 2
        width: parent.width

        Loader {
            id: divider

            width: parent.width
            active: message.day !== ""
            visible: active
            sourceComponent: Divider {
                text: message.day
                onDayChosen: place => message.dayChosen(place)
            }
        }
        Loader {
            width: parent.width
            active: message.isNew
            visible: active
            sourceComponent: Divider {
                text: qsTr("New messages")
                strong: true
            }
        }
        Loader {
            width: parent.width
            active: message.line
            visible: active
            sourceComponent: SystemLine {
                text: message.text

                FocusRing {
                    anchors.leftMargin: Theme.s6
                    anchors.rightMargin: Theme.s6
                    shown: message.current
                }
            }
        }
        Item {
            id: place

            width: parent.width
            height: message.line ? 0 : bubble.height
            visible: !message.line

            Rectangle {
                id: bubble

                readonly property int pad: message.big ? 0 : Theme.s3
                readonly property int inner: message.room - 2 * pad
                readonly property real textWidth: rich.active ? rich.width : body.width
                readonly property bool inline: !rich.active && body.lineCount === 1 && body.implicitWidth + meta.width + Theme.s2 <= inner
                readonly property bool fits: !rich.active && !inline && body.backwards === Theme.mirrored && body.tail + meta.width + Theme.s2 <= width - 2 * pad
                readonly property real wanted: inline ? body.implicitWidth + Theme.s2 + meta.width : Math.max(textWidth, meta.width)

                /* Where something of this width begins with the lines of text. */
                function begin(wide: real): real {
                    return Theme.mirrored ? width - wide - pad : pad;
                }

                x: message.atRight ? parent.width - width - message.side : message.side
                width: Math.ceil(Math.max(wanted, quote.wanted)) + 2 * pad
                height: (rich.active ? rich.y + rich.height : body.y + body.height) + (inline || fits ? 0 : meta.height + 2) + (message.big ? 4 : 7)
                radius: Theme.radiusLarge
                topLeftRadius: !message.atRight && !message.first ? Theme.radiusSmall : radius
                bottomLeftRadius: !message.atRight && !message.last ? Theme.radiusSmall : radius
                topRightRadius: message.atRight && !message.first ? Theme.radiusSmall : radius
                bottomRightRadius: message.atRight && !message.last ? Theme.radiusSmall : radius
                color: message.big ? "transparent" : message.mine ? Theme.ownBubble : Theme.bubble
                border.width: message.big || message.mine ? 0 : 1
                border.color: Theme.bubbleEdge

                FocusRing {
                    radius: Theme.radiusLarge + 2
                    anchors.margins: -3
                    shown: message.current
                }
                Loader {
                    id: quote

                    readonly property real wanted: active ? Math.min((item as QuoteBox).wanted, bubble.inner) : 0

                    x: bubble.pad
                    y: Theme.s2
                    width: bubble.width - 2 * bubble.pad
                    active: message.quoteKey !== ""
                    sourceComponent: QuoteBox {
                        author: message.quoteAuthor
                        line: message.quoteText
                        mine: message.mine
                        onClicked: message.quoteChosen()
                    }
                }
                BodyText {
                    id: body

                    readonly property bool backwards: effectiveHorizontalAlignment === TextEdit.AlignRight
                    readonly property real end: width > 0 && contentHeight > 0 ? positionToRectangle(length).x : 0
                    readonly property real tail: Theme.mirrored ? width - end : end // how far the last line goes

                    x: bubble.begin(width)
                    y: quote.active ? quote.y + quote.height + Theme.s1 : message.big ? 0 : 7
                    width: Math.min(Math.ceil(implicitWidth), bubble.inner)
                    text: rich.active ? "" : message.text
                    visible: !rich.active
                    spans: message.spans
                    sought: message.written ? message.sought : ""
                    mine: message.mine && !message.big
                    color: message.written ? mine ? Theme.ownText : Theme.text : message.ink
                    font.pixelSize: message.big ? Theme.bareEmojiSize : Theme.bodySize
                    font.italic: !message.written && !Theme.mirrored
                    onLinkChosen: url => message.linkChosen(url)
                    onEscaped: message.textLeft()
                }
                Loader {
                    id: rich

                    x: bubble.begin(width)
                    y: body.y + 2
                    active: message.parts.length > 0
                    sourceComponent: TextParts {
                        parts: message.parts
                        mine: message.mine
                        sought: message.sought
                        widest: bubble.inner
                        onLinkChosen: url => message.linkChosen(url)
                        onCopied: code => message.copied(code)
                    }
                }
                Row {
                    id: meta

                    readonly property int margin: message.big ? 0 : Theme.s2 + 1

                    x: Theme.mirrored ? margin : parent.width - width - margin
                    layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: message.big ? 0 : 5
                    spacing: 3

                    Loader {
                        anchors.verticalCenter: parent.verticalCenter
                        active: message.expires
                        visible: active
                        sourceComponent: Icon {
                            name: "timer"
                            size: 13
                            colour: message.ink
                        }
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: message.edited ? qsTr("edited %1").arg(message.time) : message.time
                        color: message.ink
                        font.pixelSize: Theme.captionSize
                    }
                    Loader {
                        anchors.verticalCenter: parent.verticalCenter
                        active: message.mark !== "" && message.mark !== "failed"
                        visible: active
                        sourceComponent: DeliveryMark {
                            mark: message.mark
                            colour: message.ink
                            ground: message.big ? Theme.canvas : Theme.ownBubble
                        }
                    }
                }
            }
            Loader {
                x: message.atRight ? bubble.x - width - Theme.s2 : bubble.x + bubble.width + Theme.s2
                anchors.verticalCenter: bubble.verticalCenter
                active: message.mark === "failed"
                sourceComponent: Icon {
                    name: "alert"
                    colour: Theme.dangerText
                }
            }
        }
        Loader {
            x: message.atRight ? message.width - width - message.side : message.side
            active: message.reactions.length > 0
            visible: active
            sourceComponent: ReactionChips {
                width: Math.min(implicitWidth, message.room)
                topPadding: 3
                bottomPadding: 3
                layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
                reactions: message.reactions
                onChosen: emoji => message.reactionChosen(emoji)
            }
        }
        Loader {
            x: message.atRight ? message.width - width - message.side : message.side
            active: message.reason !== ""
            visible: active
            sourceComponent: FailureRow {
                layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
                atRight: message.atRight
                reason: message.reason
                widest: message.width - 2 * message.side
                onRetried: message.retried()
            }
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.WithinBounds
        onTapped: place => message.menuWanted(body.selectedText, place.position)
    }
    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen
        onLongPressed: message.menuWanted("", point.position)
    }
}
