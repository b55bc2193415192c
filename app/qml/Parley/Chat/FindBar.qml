import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* The search in this conversation. Enter and F3 go to older hits, with Shift to newer ones. */
Rectangle {
    id: bar

    required property FindViewModel model
    signal calendarWanted(Item place)

    readonly property bool tight: width < Theme.scaled(400)

    implicitHeight: visible ? Theme.control + 2 * Theme.s2 + (below.visible ? below.implicitHeight + Theme.s1 : 0) : 0
    color: Theme.surface
    visible: model.active
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Search bar")

    function step(event: var): void {
        if (event.modifiers & Qt.ShiftModifier)
            bar.model.newer();
        else
            bar.model.older();
        event.accepted = true;
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Label {
        id: below

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.s4 + Theme.s3
        anchors.bottomMargin: Theme.s2
        text: found.text
        visible: bar.tight && found.told
        color: Theme.muted
        font.pixelSize: Theme.smallSize
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s2
        anchors.topMargin: Theme.s2
        spacing: 0

        Field {
            id: field

            Layout.fillWidth: true
            implicitHeight: Theme.control
            endPadding: found.visible ? found.implicitWidth + 2 * Theme.s3 : Theme.s3
            label: qsTr("Search in this conversation")
            placeholderText: qsTr("Search")
            iconName: "search"
            onTextChanged: bar.model.setQuery(text)
            Keys.onReturnPressed: event => bar.step(event)
            Keys.onEnterPressed: event => bar.step(event)
            Keys.onUpPressed: bar.model.older()
            Keys.onDownPressed: bar.model.newer()

            Label {
                id: found

                readonly property bool told: bar.model.nothing || bar.model.count > 0

                anchors.right: parent.right
                anchors.rightMargin: Theme.s3
                anchors.verticalCenter: parent.verticalCenter
                text: bar.model.nothing ? qsTr("Nothing found") : (bar.model.more ? qsTr("%1 of %2+") : qsTr("%1 of %2")).arg(bar.model.position).arg(bar.model.count)
                visible: told && !bar.tight
                color: Theme.muted
                font.pixelSize: Theme.smallSize
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
        IconButton {
            Layout.leftMargin: Theme.s1
            iconName: "up"
            text: qsTr("Older")
            enabled: bar.model.count > 1
            opacity: enabled ? 1 : 0.45
            onClicked: bar.model.older()
        }
        IconButton {
            iconName: "unfold"
            text: qsTr("Newer")
            enabled: bar.model.count > 1
            opacity: enabled ? 1 : 0.45
            onClicked: bar.model.newer()
        }
        IconButton {
            id: calendar

            iconName: "calendar"
            text: qsTr("Jump to a date")
            onClicked: bar.calendarWanted(calendar)
        }
        IconButton {
            iconName: "close"
            iconPx: 18
            text: qsTr("Close the search")
            onClicked: bar.model.end()
        }
    }
    Shortcut {
        sequences: ["F3", "Ctrl+G"]
        enabled: bar.visible
        onActivated: bar.model.older()
    }
    Shortcut {
        sequences: ["Shift+F3", "Ctrl+Shift+G"]
        enabled: bar.visible
        onActivated: bar.model.newer()
    }
    Connections {
        target: bar.model

        function onWanted(): void {
            field.selectAll();
            field.forceActiveFocus(Qt.ShortcutFocusReason);
        }

        function onChanged(): void {
            if (!bar.model.active)
                field.clear();
        }
    }
}
