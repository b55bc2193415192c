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
    property bool all: false
    readonly property list<string> quick: ["👍", "❤️", "😂", "😮", "😢", "🙏"]
    readonly property list<string> more: ["👎", "🎉", "🔥", "👏", "😀", "😅", "😊", "😍", "🤔", "🙄", "😴", "😎", "🤯", "😡", "😭", "🤝", "💪", "✅", "❌", "❓", "❗", "👀", "💯", "💡", "☕", "🍰", "🚀", "⭐", "🎂"]
    signal chosen(string key, string emoji)

    /* Opens over `target`, whose message has `key`. */
    function show(target: Item, key: string, own: string): void {
        picker.key = key;
        picker.own = own;
        all = own !== "" && quick.indexOf(own) < 0;
        const at = target.mapToItem(parent, 0, 0);
        x = Math.max(Theme.s2, Math.min(at.x + (target.width - width) / 2, parent.width - width - Theme.s2));
        y = Math.max(Theme.s2, at.y - height - Theme.s1);
        open();
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
            visible: !picker.all
            Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onClicked: {
                picker.all = true;
                picker.y = Math.min(picker.y, picker.parent.height - picker.height - Theme.s2);
                grid.children[6].forceActiveFocus(Qt.TabFocusReason);
            }
        }
        Repeater {
            model: picker.all ? picker.more : []
            delegate: choice
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
            Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
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
