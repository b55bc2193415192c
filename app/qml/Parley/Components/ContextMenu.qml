import QtQuick
import QtQuick.Templates as T
import Parley.Theme

/* A menu of our own look. */
T.Menu {
    id: menu

    implicitWidth: Math.max(180, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Theme.s2
    padding: Theme.s1
    overlap: 1
    modal: false
    focus: true

    property Item under: null
    property real inset: 0

    onClosed: under = null
    onWidthChanged: {
        if (under && Theme.mirrored)
            x = under.width - width - inset; // it is as wide as its rows only once they are laid out
    }

    /* Opens at an item, `inset` from where its line begins. */
    function popupUnder(item: Item, inset: real, y: real): void {
        under = item;
        menu.inset = inset;
        popup(item, Theme.mirrored ? item.width - width - inset : inset, y);
    }

    /* Opens at a row of a list for somebody who uses the keyboard. */
    function popupAt(row: Item): void {
        popupUnder(row, Theme.s6, row.height - Theme.s2);
        for (let at = 0; at < count; ++at) {
            const entry = itemAt(at) as MenuRow;
            if (entry && entry.visible) {
                currentIndex = at;
                return;
            }
        }
    }

    delegate: MenuRow {}
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    contentItem: ListView {
        id: rows

        implicitHeight: contentHeight
        implicitWidth: {
            let widest = 0;
            for (let at = 0; at < menu.count; ++at) {
                const row = menu.itemAt(at);
                if (row)
                    widest = Math.max(widest, row.implicitWidth);
            }
            return widest;
        }
        model: menu.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: menu.currentIndex
        T.ScrollBar.vertical: Thumb {
            steady: true
        }

        MoreHints {
            parent: rows
            view: rows
            z: 1
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        Shadow {}
    }
}
