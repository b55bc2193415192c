pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* After how long new messages of a conversation disappear. */
Sheet {
    id: sheet

    required property ConversationViewModel conversation

    title: qsTr("Disappearing messages")
    wide: 400

    function show(): void {
        open();
        const at = Math.max(0, options.model.findIndex(each => each.seconds === sheet.conversation.timer));
        options.itemAt(at).forceActiveFocus(Qt.PopupFocusReason);
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("New messages disappear on both computers: yours this long after they are delivered, those of %1 this long after you have seen them.").arg(Direction.isolated(sheet.conversation.name))
        color: Theme.muted
        wrapMode: Text.Wrap
        lineHeight: 1.2
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        Repeater {
            id: options

            model: [
                {
                    "seconds": 0,
                    "words": qsTr("Off")
                },
                {
                    "seconds": 300,
                    "words": qsTr("5 minutes")
                },
                {
                    "seconds": 3600,
                    "words": qsTr("1 hour")
                },
                {
                    "seconds": 28800,
                    "words": qsTr("8 hours")
                },
                {
                    "seconds": 86400,
                    "words": qsTr("1 day")
                },
                {
                    "seconds": 604800,
                    "words": qsTr("1 week")
                },
                {
                    "seconds": 2419200,
                    "words": qsTr("4 weeks")
                }
            ]

            TimerChoice {
                required property var modelData

                Layout.fillWidth: true
                text: modelData.words
                chosen: sheet.conversation.timer === modelData.seconds
                onPicked: {
                    sheet.conversation.setTimer(modelData.seconds);
                    sheet.close();
                }
            }
        }
    }
}
