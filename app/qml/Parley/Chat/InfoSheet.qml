import QtQuick
import QtQuick.Layouts
import Parley.Components

/* When a message was sent and what became of it. */
Sheet {
    id: sheet

    property string facts: ""

    title: qsTr("Message")
    wide: 340

    function show(text: string): void {
        facts = text;
        open();
    }

    Label {
        Layout.fillWidth: true
        text: sheet.facts
        wrapMode: Text.Wrap
        lineHeight: 1.4
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
