pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Emoji by group, by search and by use. `popupAt(item)` opens it beside an item; `stays` keeps it open for more. */
T.Popup {
    id: picker

    required property EmojiViewModel emoji
    property bool stays: false
    property Item anchor: null
    signal chosen(string emoji)

    readonly property Item window: T.Overlay.overlay
    readonly property int tall: 420
    readonly property int full: emoji.columns * Theme.emojiCell + 2 * Theme.s3
    readonly property int room: window ? window.width - 2 * Theme.s2 : full

    /* Opens above `item`, or below it where there is more room. */
    function popupAt(item: Item): void {
        anchor = item;
        const place = item.mapToItem(window, 0, 0);
        x = Math.max(Theme.s2, Math.min(window.width - width - Theme.s2, Theme.mirrored ? place.x : place.x + item.width - width));
        y = place.y > height + Theme.s2 ? place.y - height - Theme.s2 : Math.max(Theme.s2, Math.min(window.height - height - Theme.s2, place.y + item.height + Theme.s2));
        search.clear();
        emoji.prepare();
        grid.shownName = "";
        open();
        grid.toFirst();
        search.forceActiveFocus(Qt.PopupFocusReason);
    }

    function choose(symbol: string, more: bool): void {
        emoji.use(symbol);
        if (!more)
            close();
        chosen(symbol);
    }

    parent: window
    width: room < full + 2 * Theme.s8 ? room : full // no narrow strip is left beside it
    height: Math.min(tall, (window ? window.height : tall) - 2 * Theme.s2)
    padding: 0
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        Shadow {}
    }
    contentItem: ColumnLayout {
        spacing: 0
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Emoji")

        Field {
            id: search

            Layout.fillWidth: true
            Layout.margins: Theme.s2
            implicitHeight: Theme.control
            label: qsTr("Search emoji")
            placeholderText: qsTr("Search emoji")
            iconName: "search"
            onTextChanged: {
                picker.emoji.setQuery(text);
                grid.shownName = "";
                grid.toFirst();
            }
            onAccepted: {
                if (text.trim() !== "")
                    grid.chooseFirst();
            }
            Keys.onDownPressed: grid.enter()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s2
            Layout.rightMargin: Theme.s2
            spacing: 0
            visible: search.text === ""

            Repeater {
                model: picker.emoji.groups

                IconButton {
                    id: tab

                    required property var modelData
                    readonly property bool here: grid.group === modelData.group

                    Layout.fillWidth: true
                    implicitWidth: 28
                    implicitHeight: 32
                    iconName: modelData.icon
                    iconPx: 18
                    text: modelData.name
                    colour: here ? Theme.accentText : Theme.muted
                    onClicked: grid.showRow(modelData.row)

                    Rectangle {
                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.bottom: parent.bottom
                        width: 18
                        height: 2
                        radius: 1
                        color: Theme.accentText
                        visible: tab.here
                    }
                }
            }
        }
        EmojiGrid {
            id: grid

            Layout.fillWidth: true
            Layout.fillHeight: true
            emoji: picker.emoji
            onChosen: (symbol, more) => picker.choose(symbol, picker.stays && more)
            onTonesWanted: (cell, symbol) => tones.ask(cell, symbol)
            onLeftAbove: search.forceActiveFocus(Qt.BacktabFocusReason)
            onTyped: text => {
                search.forceActiveFocus(Qt.OtherFocusReason);
                search.insert(search.length, text);
            }

            Label {
                anchors.centerIn: parent
                text: qsTr("No emoji has this name.")
                color: Theme.muted
                visible: picker.emoji.nothing
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s3
            Layout.rightMargin: Theme.s2
            Layout.preferredHeight: 48
            spacing: Theme.s2

            Label {
                text: grid.shownSymbol
                font.pixelSize: Theme.emojiSize
                visible: grid.shownName !== ""
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: grid.shownName
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }
            EmojiButton {
                id: toneButton

                symbol: picker.emoji.variant("✋", picker.emoji.tone)
                text: qsTr("Skin tone")
                onClicked: tones.askAll(toneButton)
            }
        }
    }

    TonePopup {
        id: tones

        emoji: picker.emoji
        onChosen: symbol => picker.choose(symbol, picker.stays)
        onClosed: grid.resume()
    }
}
