pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parley.Components
import Parley.Theme

/* Six emoji at hand, and more behind a button. The person's own is marked; choosing it again takes it back. */
T.Popup {
    id: picker

    property string key: ""
    property string own: ""
    property Item target: null // may go while the picker is open
    readonly property list<string> usual: ["👍", "❤️", "😂", "😮", "😢", "🙏"]
    readonly property list<string> quick: own === "" || usual.indexOf(own) >= 0 ? usual : [own, ...usual.slice(0, 5)]
    signal chosen(string key, string emoji)
    signal moreWanted(Item target, string key)

    /* Opens over `target`, whose message has `key`. */
    function show(target: Item, key: string, own: string): void {
        picker.key = key;
        picker.own = own;
        picker.target = target;
        const at = target.mapToItem(parent, 0, 0);
        x = Math.max(Theme.s2, Math.min(at.x + (target.width - width) / 2, parent.width - width - Theme.s2));
        y = Math.max(Theme.s2, at.y - height - Theme.s1);
        open();
    }

    /* To the emoji beside `item`. */
    function move(item: Item, back: bool): void {
        item.nextItemInFocusChain(!back).forceActiveFocus(back ? Qt.BacktabFocusReason : Qt.TabFocusReason);
    }

    padding: Theme.s1
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    implicitWidth: grid.implicitWidth + 2 * padding
    implicitHeight: grid.implicitHeight + 2 * padding
    onOpened: grid.children[0].forceActiveFocus(Qt.PopupFocusReason)

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    background: Rectangle {
        radius: Math.min(height / 2, Theme.radiusLarge + Theme.s2)
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        Shadow {
            radius: parent.radius
        }
    }
    contentItem: Grid {
        id: grid

        columns: 7
        spacing: 2
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Reactions")

        Repeater {
            model: picker.quick
            delegate: choice
        }
        IconButton {
            id: unfold

            implicitWidth: 36
            implicitHeight: 36
            iconName: "unfold"
            text: qsTr("More emoji")
            Keys.onLeftPressed: picker.move(unfold, !Theme.mirrored)
            Keys.onRightPressed: picker.move(unfold, Theme.mirrored)
            onClicked: {
                const target = picker.target;
                picker.close();
                if (target)
                    picker.moreWanted(target, picker.key);
            }
        }
    }

    Component {
        id: choice

        T.AbstractButton {
            id: emoji

            required property string modelData
            readonly property bool mine: picker.own === modelData

            implicitWidth: 36
            implicitHeight: 36
            focusPolicy: Qt.TabFocus
            hoverEnabled: true
            activeFocusOnTab: true
            text: mine ? qsTr("Take back %1").arg(modelData) : qsTr("React with %1").arg(modelData)
            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.onPressAction: click()
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            Keys.onLeftPressed: picker.move(emoji, !Theme.mirrored)
            Keys.onRightPressed: picker.move(emoji, Theme.mirrored)
            onClicked: {
                picker.close();
                picker.chosen(picker.key, modelData);
            }

            background: Rectangle {
                radius: height / 2
                color: emoji.mine ? Theme.selected : emoji.hovered ? Theme.pressed : "transparent"
                border.width: emoji.mine ? 1 : 0
                border.color: Theme.accentText

                FocusRing {
                    radius: height / 2
                    anchors.margins: 0
                    shown: emoji.visualFocus
                }
            }
            contentItem: Label {
                text: emoji.modelData
                font.pixelSize: Theme.scaled(20)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }
        }
    }
}
