pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The skin tones of one emoji, or the choice of a tone for all of them. */
T.Popup {
    id: popup

    required property EmojiViewModel emoji
    property var variants: []
    property bool forAll: false
    signal chosen(string symbol)

    /* Offers the tones of one emoji. */
    function ask(item: Item, symbol: string): void {
        forAll = false;
        show(item, symbol);
    }

    /* Offers the tones to keep. */
    function askAll(item: Item): void {
        forAll = true;
        show(item, "✋");
    }

    function show(item: Item, symbol: string): void {
        variants = emoji.variants(symbol);
        const place = item.mapToItem(parent, 0, 0);
        x = Math.max(Theme.s1, Math.min(parent.width - width - Theme.s1, place.x + (item.width - width) / 2));
        y = place.y > height ? place.y - height - Theme.s1 : place.y + item.height + Theme.s1;
        open();
        row.currentIndex = forAll ? emoji.tone : 0;
        row.forceActiveFocus(Qt.PopupFocusReason);
    }

    function choose(index: int): void {
        close();
        if (forAll)
            emoji.setTone(index);
        else
            chosen(variants[index].symbol);
    }

    width: 6 * Theme.emojiCell + 2 * padding
    height: Theme.emojiCell + 2 * padding
    padding: Theme.s1
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        Shadow {}
    }
    contentItem: ListView {
        id: row

        model: popup.variants
        orientation: ListView.Horizontal
        interactive: false
        keyNavigationEnabled: true
        focus: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Skin tone")
        Keys.onReturnPressed: popup.choose(currentIndex)
        Keys.onEnterPressed: popup.choose(currentIndex)
        Keys.onSpacePressed: popup.choose(currentIndex)

        delegate: EmojiCell {
            required property var modelData
            required property int index

            symbol: modelData.symbol
            name: modelData.name
            current: row.activeFocus && row.currentIndex === index
            onChosen: popup.choose(index)
        }
    }
}
