pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Components
import Parley.Theme

/* When a message was sent and what became of it, one step below the other. */
Sheet {
    id: sheet

    property list<var> facts

    title: qsTr("Message info")
    wide: 360

    function show(facts: list<var>): void {
        sheet.facts = facts;
        open();
    }

    Repeater {
        model: sheet.facts

        RowLayout {
            id: fact

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.s3
            Accessible.role: Accessible.StaticText
            Accessible.name: [modelData.label, modelData.who, modelData.value].filter(part => part !== "").join(qsTranslate("Lists", ", "))

            Rectangle {
                Layout.alignment: Qt.AlignTop
                implicitWidth: 32
                implicitHeight: 32
                radius: 16
                color: fact.modelData.tone === "strong" ? Theme.accent : Theme.field

                Icon {
                    anchors.centerIn: parent
                    name: fact.modelData.icon
                    colour: fact.modelData.tone === "grave" ? Theme.dangerText : fact.modelData.tone === "strong" ? Theme.accentInk : Theme.muted
                    size: 18
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1

                Label {
                    Layout.fillWidth: true
                    text: fact.modelData.who ? fact.modelData.label + " · " + fact.modelData.who : fact.modelData.label
                    color: fact.modelData.tone === "grave" ? Theme.dangerText : Theme.text
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }
                Label {
                    Layout.fillWidth: true
                    text: fact.modelData.value
                    visible: text !== ""
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.smallSize
                    Accessible.ignored: true
                }
            }
        }
    }
}
