pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Interfaces, port, addresses beyond this network. */
ColumnLayout {
    id: page

    required property NetworkViewModel network

    spacing: Theme.s3
    Component.onCompleted: {
        network.load();
        port.text = network.chosenPort > 0 ? network.chosenPort.toString() : "";
    }

    SectionTitle {
        text: qsTr("Interfaces")
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("No interface with an address was found. Is this computer connected to a network?")
        color: Theme.muted
        wrapMode: Text.Wrap
        visible: page.network.count === 0
    }
    Repeater {
        model: page.network.interfaces

        Toggle {
            id: row

            required property string key
            required property string addresses
            required property bool on
            required property string heard

            Layout.fillWidth: true
            text: row.key
            detail: row.addresses + "\n" + row.heard
            checked: row.on
            onToggled: page.network.setInterface(row.key, checked)
        }
    }
    Line {}
    SectionTitle {
        text: qsTr("Port")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width < Theme.scaled(420) ? 1 : 2
        columnSpacing: Theme.s3
        rowSpacing: Theme.s2

        Field {
            id: port

            Layout.preferredWidth: Theme.scaled(140)
            label: qsTr("Port")
            placeholderText: qsTr("Automatic")
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 5
            onEditingFinished: page.network.setPort(text)
        }
        Label {
            Layout.fillWidth: true
            text: page.network.port > 0 ? qsTr("In use now: %1 (TCP). A firewall has to let it in, and UDP 42420 for finding people.").arg(page.network.port) : qsTr("The network is not running.")
            color: Theme.muted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.smallSize
        }
    }
    Line {}
    SectionTitle {
        text: qsTr("More addresses")
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Computers behind a router are not found automatically. Parley asks at these addresses whenever it starts.")
        color: Theme.muted
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
    }
    Repeater {
        model: page.network.extraAddresses

        RowLayout {
            id: extra

            required property string modelData

            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                text: extra.modelData
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            IconButton {
                iconName: "trash"
                text: qsTr("Remove %1").arg(extra.modelData)
                onClicked: page.network.removeAddress(extra.modelData)
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width < Theme.scaled(280) ? 1 : 2
        columnSpacing: Theme.s3
        rowSpacing: Theme.s2

        Field {
            id: more

            Layout.fillWidth: true
            label: qsTr("Another address")
            placeholderText: "192.168.20.7:42421"
            onAccepted: add.click()
        }
        TextButton {
            id: add

            Layout.fillHeight: true
            text: qsTr("Add")
            enabled: more.text !== ""
            onClicked: {
                if (page.network.addAddress(more.text))
                    more.clear();
            }
        }
    }
    Problem {
        text: page.network.problem
    }
}
