import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Where a message is written: what it answers, the text, the button that sends it. */
FocusScope {
    id: composer

    required property ComposerViewModel model
    required property ConversationViewModel conversation
    required property EmojiViewModel emoji
    readonly property bool editing: model.mode === "edit"
    signal pageUp
    signal pageDown

    implicitHeight: column.implicitHeight

    /* What Escape does here; false when there is nothing to leave. */
    function stepBack(): bool {
        if (!input.stepBack())
            return false;
        input.focusInput();
        return true;
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
    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        QuoteBar {
            Layout.fillWidth: true
            Layout.topMargin: visible ? Theme.s2 : 0
            model: composer.model
            onCancelled: composer.stepBack()
        }
        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s6
            Layout.rightMargin: Theme.s4
            Layout.topMargin: Theme.s2
            text: composer.model.problem
            visible: text !== ""
            color: Theme.dangerText
            wrapMode: Text.Wrap
            font.pixelSize: Theme.smallSize
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.s3
            Layout.leftMargin: Theme.s4
            Layout.rightMargin: Theme.s4
            spacing: Theme.s2

            ComposerInput {
                id: input

                Layout.fillWidth: true
                model: composer.model
                emoji: composer.emoji
                endMargin: Theme.control
                label: composer.editing ? qsTr("Edit message") : qsTr("Message to %1").arg(Direction.isolated(composer.conversation.name))
                onPageUp: composer.pageUp()
                onPageDown: composer.pageDown()

                IconButton {
                    id: smile

                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: 2
                    iconName: "smile"
                    text: qsTr("Emoji (%1)").arg(KeyNames.shown("Ctrl+E"))
                    colour: picker.visible ? Theme.accentText : hovered || visualFocus ? Theme.text : Theme.muted
                    onClicked: picker.popupAt(smile)
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignBottom
                spacing: Theme.s1

                Label {
                    Layout.alignment: Qt.AlignHCenter
                    text: composer.model.left
                    visible: composer.model.nearLimit
                    color: composer.model.problem ? Theme.dangerText : Theme.muted
                    font.pixelSize: Theme.captionSize
                    Accessible.role: Accessible.StaticText
                    Accessible.name: composer.model.leftText
                }
                IconButton {
                    implicitWidth: 40
                    implicitHeight: 40
                    iconName: composer.editing ? "check" : "send"
                    text: composer.editing ? qsTr("Save") : qsTr("Send")
                    enabled: composer.model.canSend
                    colour: enabled ? Theme.accentInk : Theme.muted
                    fill: enabled ? Theme.accent : Theme.field
                    fillHover: Theme.accentHover
                    onClicked: {
                        composer.model.send();
                        input.focusInput();
                    }
                }
            }
        }
    }
    EmojiPicker {
        id: picker

        emoji: composer.emoji
        stays: true
        onChosen: symbol => {
            input.insert(symbol);
            if (!visible)
                input.focusInput();
        }
    }
    Shortcut {
        sequence: "Ctrl+E"
        enabled: composer.visible
        onActivated: picker.visible ? picker.close() : picker.popupAt(smile)
    }
    Connections {
        target: composer.model

        function onQuoted(): void {
            input.focusInput();
        }
    }
    Connections {
        target: composer.conversation

        function onOpened(): void {
            if (composer.conversation.key !== "")
                input.focusInput();
        }
    }
}
