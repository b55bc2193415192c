import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Who this conversation is with. */
Rectangle {
    id: header

    required property ConversationViewModel conversation
    property bool narrow: false
    property bool unlike: false // somebody else's name is much like this one: the key name must not be cut off
    readonly property list<string> facts: conversation.keyName === "" ? [conversation.presenceText] : unlike ? [conversation.keyName, conversation.presenceText] : [conversation.presenceText, conversation.keyName]
    signal goneBack
    signal detailsWanted
    signal safetyWanted
    signal timerWanted
    signal searchWanted
    signal dateWanted(Item place)

    implicitHeight: Math.max(Theme.bar, person.implicitHeight + 2 * Theme.s1 + 1)
    color: Theme.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: header.narrow ? Theme.s1 : Theme.s2
        anchors.rightMargin: Theme.s3
        spacing: Theme.s1

        IconButton {
            iconName: "back"
            text: qsTr("Back to the list")
            visible: header.narrow
            onClicked: header.goneBack()
        }
        T.AbstractButton {
            id: person

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.s1
            Layout.bottomMargin: Theme.s1 + 1
            text: qsTr("Details of %1").arg(Direction.isolated(header.conversation.name))
            focusPolicy: Qt.TabFocus
            hoverEnabled: true
            activeFocusOnTab: true
            leftPadding: Theme.mirrored ? 0 : Theme.s2
            rightPadding: Theme.mirrored ? Theme.s2 : 0
            Accessible.role: Accessible.Button
            Accessible.name: [header.conversation.name, header.conversation.typing ? qsTr("typing…") : header.conversation.presenceText].join(qsTranslate("Lists", ", "))
            Accessible.description: text
            Accessible.onPressAction: click()
            Keys.onReturnPressed: click()
            onClicked: header.detailsWanted()

            background: Rectangle {
                radius: Theme.radius
                color: person.hovered ? Theme.hover : "transparent"

                FocusRing {
                    anchors.margins: 0
                    shown: person.visualFocus
                }
            }
            contentItem: RowLayout {
                spacing: Theme.s3

                Avatar {
                    initials: header.conversation.initials
                    colour: header.conversation.colour
                    presence: header.conversation.presence
                    size: 40
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 1

                    RowLayout {
                        spacing: Theme.s1

                        Label {
                            Layout.fillWidth: true
                            Layout.maximumWidth: Math.ceil(implicitWidth)
                            text: header.conversation.name
                            font.weight: Font.DemiBold
                            font.pixelSize: Theme.titleSize - 1
                            Accessible.ignored: true
                        }
                        Icon {
                            name: "shield"
                            colour: Theme.accentText
                            size: 16
                            visible: header.conversation.verified && !header.narrow // the button shows it too
                        }
                        Icon {
                            name: "timer"
                            size: 16
                            visible: header.conversation.timer > 0
                        }
                        Item {
                            Layout.fillWidth: true
                        }
                    }
                    RowLayout {
                        spacing: Theme.s2
                        visible: header.conversation.typing

                        TypingDots {
                            Layout.alignment: Qt.AlignVCenter
                        }
                        Label {
                            Layout.fillWidth: true
                            text: qsTr("typing…")
                            color: Theme.accentText
                            font.pixelSize: Theme.smallSize
                            Accessible.ignored: true
                        }
                    }
                    Label {
                        Layout.fillWidth: true
                        visible: !header.conversation.typing
                        text: (Theme.mirrored ? "\u200f" : "") + header.facts.map(fact => Direction.isolated(fact)).join(" · ")
                        wrapMode: Text.Wrap
                        maximumLineCount: header.unlike && Theme.textScale <= 115 ? 2 : 1 // as many as the bar has room for
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                        Accessible.ignored: true
                    }
                }
            }
            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }
        }
        IconButton {
            iconName: "search"
            text: qsTr("Search in this conversation (%1)").arg(KeyNames.shown("Ctrl+F"))
            visible: !header.narrow
            onClicked: header.searchWanted()
        }
        IconButton {
            iconName: header.conversation.verified ? "shield" : "shield-outline"
            text: header.conversation.verified ? qsTr("Safety number, verified") : qsTr("Safety number, not verified yet")
            colour: header.conversation.verified ? Theme.accentText : Theme.muted
            visible: header.conversation.isFriend
            onClicked: header.safetyWanted()
        }
        IconButton {
            iconName: "info"
            text: qsTr("Details")
            visible: !header.narrow // the name leads there too
            onClicked: header.detailsWanted()
        }
        IconButton {
            id: more

            iconName: "more"
            text: qsTr("More about this conversation")
            visible: header.conversation.isFriend
            onClicked: menu.popupUnder(more, 0, more.height)
        }
    }

    ConversationMenu {
        id: menu

        timerText: header.conversation.timerText
        onTimerWanted: header.timerWanted()
        onSearchWanted: header.searchWanted()
        onDateWanted: header.dateWanted(more)
    }
}
