import QtQuick
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Where a message is written. Enter sends, Shift+Enter breaks the line; it grows to eight lines. */
FocusScope {
    id: composer

    required property ConversationViewModel conversation
    signal pageUp
    signal pageDown
    readonly property int lines: 8
    readonly property bool hasText: input.text.trim() !== ""

    implicitHeight: frame.height + 2 * Theme.s3

    function send(): void {
        if (!hasText)
            return;
        const text = input.text;
        input.clear();
        conversation.send(text);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    Rectangle {
        id: frame

        anchors.left: parent.left
        anchors.right: sender.left
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s2
        anchors.bottomMargin: Theme.s3
        height: Math.min(input.implicitHeight, metrics.lineSpacing * composer.lines + input.topPadding + input.bottomPadding)
        radius: 20
        color: Theme.field
        border.width: 1
        border.color: input.activeFocus ? Theme.accentText : Theme.field

        Flickable {
            id: scroller

            anchors.fill: parent
            anchors.leftMargin: Theme.s2
            anchors.rightMargin: Theme.s2
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
                textFormat: TextEdit.PlainText
                selectByMouse: true
                activeFocusOnTab: true
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentInk
                font.pixelSize: Theme.bodySize
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Message to %1").arg(composer.conversation.name)
                Accessible.multiLine: true
                onTextChanged: composer.conversation.setDraft(text)

                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onReturnPressed: event => enter(event)
                Keys.onEnterPressed: event => enter(event)
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_PageUp)
                        composer.pageUp();
                    else if (event.key === Qt.Key_PageDown)
                        composer.pageDown();
                    else
                        return;
                    event.accepted = true;
                }

                function enter(event: var): void {
                    if (event.modifiers & Qt.ShiftModifier)
                        input.insert(input.cursorPosition, "\n");
                    else
                        composer.send();
                    event.accepted = true;
                }

                Label {
                    anchors.fill: parent
                    anchors.leftMargin: input.leftPadding
                    anchors.topMargin: input.topPadding
                    text: qsTr("Message")
                    color: Theme.muted
                    visible: input.length === 0 && input.preeditText === ""
                    Accessible.ignored: true
                }
                TapHandler {
                    acceptedButtons: Qt.RightButton
                    onTapped: editMenu.popup()
                }
            }
        }
        FontMetrics {
            id: metrics

            font: input.font
        }
    }
    IconButton {
        id: sender

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.s4
        anchors.bottomMargin: Theme.s3
        implicitWidth: 40
        implicitHeight: 40
        iconName: "send"
        text: qsTr("Send")
        enabled: composer.hasText
        colour: enabled ? Theme.accentInk : Theme.muted
        fill: enabled ? Theme.accent : Theme.field
        fillHover: Theme.accentHover
        onClicked: {
            composer.send();
            input.forceActiveFocus(Qt.OtherFocusReason);
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
        target: composer.conversation

        function onOpened(): void {
            if (composer.conversation.key === "")
                return;
            input.text = composer.conversation.draft();
            input.cursorPosition = input.length;
            input.forceActiveFocus(Qt.OtherFocusReason);
        }

        function onRestored(text: string): void {
            if (input.text === "")
                input.text = text;
        }
    }
}
