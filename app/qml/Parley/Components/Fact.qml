import QtQuick
import QtQuick.Layouts
import Parley.Theme

/* A name and its value, which can be copied. */
RowLayout {
    id: fact

    required property string label
    required property string value
    property string iconName: "copy"
    property string action: qsTr("Copy: %1").arg(label)
    signal copied(string value)

    spacing: Theme.s2
    visible: value !== ""

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        Label {
            Layout.fillWidth: true
            text: fact.label
            wrapMode: Text.Wrap
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }
        Label {
            Layout.fillWidth: true
            text: fact.value
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: fact.label + qsTranslate("Lists", ": ") + fact.value.replace("\n", " ")
        }
    }
    IconButton {
        iconName: fact.iconName
        text: fact.action
        iconPx: 18
        onClicked: fact.copied(fact.value)
    }
}
