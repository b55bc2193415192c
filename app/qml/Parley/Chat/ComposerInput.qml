import QtQuick
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The text being written. It grows to eight lines and then scrolls; what is pasted is plain text. */
Rectangle {
    id: frame

    required property ComposerViewModel model
    required property EmojiViewModel emoji
    required property string label
    readonly property int lines: 8
    property int endMargin: 0
    property alias text: input.text
    property bool replacing: false
    signal pageUp
    signal pageDown

    function focusInput(): void {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    /* Puts `text` in place of what is selected. */
    function insert(text: string): void {
        input.remove(input.selectionStart, input.selectionEnd);
        input.insert(input.cursorPosition, text);
    }

    /* What Escape does here; false when there is nothing to leave. */
    function stepBack(): bool {
        const offered = completion.visible;
        completion.close();
        return offered || model.cancel();
    }

    implicitHeight: Math.min(input.implicitHeight, Math.ceil(metrics.lineSpacing) * lines + input.topPadding + input.bottomPadding)
    radius: 20
    color: Theme.field
    border.width: 1
    border.color: input.activeFocus ? Theme.accentText : Theme.field

    Flickable {
        id: scroller

        anchors.fill: parent
        anchors.leftMargin: Theme.s2
        anchors.rightMargin: Theme.s2 + frame.endMargin
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: Thumb {}

        T.TextArea.flickable: T.TextArea {
            id: input

            implicitHeight: Math.max(40, contentHeight + topPadding + bottomPadding)
            topPadding: 10
            bottomPadding: 10
            leftPadding: Theme.s2
            rightPadding: Theme.s2
            focus: true
            wrapMode: TextEdit.Wrap
            LayoutMirroring.enabled: false // the text stands where its words begin, whatever their script
            horizontalAlignment: empty && Theme.mirrored ? TextEdit.AlignRight : undefined
            textFormat: TextEdit.PlainText
            inputMethodHints: Qt.ImhMultiLine
            selectByMouse: true
            activeFocusOnTab: true
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            font.pixelSize: Theme.bodySize
            Accessible.role: Accessible.EditableText
            Accessible.name: frame.label
            Accessible.multiLine: true
            onTextChanged: {
                frame.model.setText(text);
                completion.follow(activeFocus && !frame.replacing ? getText(0, cursorPosition) : "");
            }

            Keys.onTabPressed: {
                if (!completion.take(Qt.Key_Tab))
                    nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            }
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onReturnPressed: event => enter(event)
            Keys.onEnterPressed: event => enter(event)
            Keys.onDownPressed: event => event.accepted = completion.take(event.key)
            Keys.onUpPressed: event => {
                if (completion.take(event.key))
                    return;
                event.accepted = length === 0 && preeditText === "" && frame.model.mode !== "edit";
                if (event.accepted)
                    frame.model.editLast();
            }
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageUp)
                    frame.pageUp();
                else if (event.key === Qt.Key_PageDown)
                    frame.pageDown();
                else
                    return;
                event.accepted = true;
            }

            function enter(event: var): void {
                if (completion.take(event.key))
                    return;
                const control = event.modifiers & (Qt.ControlModifier | Qt.MetaModifier);
                const breaks = event.modifiers & Qt.ShiftModifier || (!frame.model.enterSends && !control);
                if (breaks)
                    frame.insert("\n");
                else
                    frame.model.send();
                event.accepted = true;
            }

            readonly property bool empty: length === 0 && preeditText === ""

            Label {
                anchors.fill: parent
                anchors.leftMargin: input.leftPadding
                anchors.rightMargin: input.rightPadding
                anchors.topMargin: input.topPadding
                text: qsTr("Message")
                color: Theme.muted
                visible: input.empty
                horizontalAlignment: Theme.mirrored ? Text.AlignRight : Text.AlignLeft
                LayoutMirroring.enabled: false
                Accessible.ignored: true
            }
            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: editMenu.popup()
            }
        }
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/plain"]
        onEntered: drag => drag.accepted = !drag.urls.some(url => url.toString().startsWith("file:"))
        onDropped: drop => {
            if (!drop.text)
                return;
            frame.insert(drop.text);
            frame.focusInput();
            drop.accept(Qt.CopyAction); // what was dragged out of another window stays there
        }
    }
    FontMetrics {
        id: metrics

        font: input.font
    }
    EmojiCompletion {
        id: completion

        emoji: frame.emoji
        input: input
        onChosen: (symbol, instead) => {
            input.remove(input.cursorPosition - instead, input.cursorPosition);
            input.insert(input.cursorPosition, symbol);
        }
    }
    ContextMenu {
        id: editMenu

        MenuRow {
            text: qsTr("Cut")
            enabled: input.selectedText !== ""
            opacity: enabled ? 1 : 0.45
            onTriggered: input.cut()
        }
        MenuRow {
            text: qsTr("Copy")
            enabled: input.selectedText !== ""
            opacity: enabled ? 1 : 0.45
            onTriggered: input.copy()
        }
        MenuRow {
            text: qsTr("Paste")
            enabled: input.canPaste
            opacity: enabled ? 1 : 0.45
            onTriggered: input.paste()
        }
        MenuRow {
            text: qsTr("Select all")
            enabled: input.length > 0
            opacity: enabled ? 1 : 0.45
            onTriggered: input.selectAll()
        }
    }
    Connections {
        target: frame.model

        function onReplaced(text: string): void {
            frame.replacing = true;
            input.text = text;
            frame.replacing = false;
            input.cursorPosition = input.length;
        }
    }
}
