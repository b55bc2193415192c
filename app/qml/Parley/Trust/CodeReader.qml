import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Parley.Components
import Parley.Theme

/* Takes the picture of a QR code: dropped here, chosen, or from the clipboard. */
Rectangle {
    id: reader

    required property string explanation
    property bool busy: false
    signal fileChosen(url file)
    signal clipboardWanted

    implicitHeight: column.implicitHeight + 2 * Theme.s4
    implicitWidth: 300
    radius: Theme.radius + 2
    color: drop.containsDrag ? Theme.selected : Theme.field
    border.width: drop.containsDrag ? 2 : 1
    border.color: drop.containsDrag ? Theme.accentText : Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: explanation

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.s4
        spacing: Theme.s2

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "picture"
            size: 28
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: reader.busy ? qsTr("Reading…") : reader.explanation
            color: Theme.muted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.smallSize
            lineHeight: 1.2
        }
        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.s1
            Layout.maximumWidth: columns === 2 ? -1 : Math.max(choose.implicitWidth, paste.implicitWidth)
            columns: column.width > choose.implicitWidth + paste.implicitWidth + Theme.s2 ? 2 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2

            TextButton {
                id: choose

                Layout.fillWidth: true
                text: qsTr("Choose a picture")
                iconName: "folder"
                kind: "outlined"
                compact: true
                enabled: !reader.busy
                onClicked: dialog.open()
            }
            TextButton {
                id: paste

                Layout.fillWidth: true
                text: qsTr("From the clipboard")
                iconName: "clipboard"
                kind: "outlined"
                compact: true
                enabled: !reader.busy
                onClicked: reader.clipboardWanted()
            }
        }
    }
    DropArea {
        id: drop

        anchors.fill: parent
        enabled: !reader.busy
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.urls.length > 0)
                reader.fileChosen(event.urls[0]);
            event.accept();
        }
    }
    FileDialog {
        id: dialog

        title: qsTr("Picture of a QR code")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)"), qsTr("All files (*)")]
        onAccepted: reader.fileChosen(selectedFile)
    }
}
