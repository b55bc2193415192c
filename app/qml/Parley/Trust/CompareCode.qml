import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Verifies by QR codes: each shows the own one and reads the other's. */
ColumnLayout {
    id: page

    required property TrustViewModel trust
    required property string invite

    spacing: Theme.s3

    QrCode {
        Layout.alignment: Qt.AlignHCenter
        content: page.invite
    }
    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("This is your code. %1 reads it; you read theirs:").arg(Direction.isolated(page.trust.name))
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    CodeReader {
        Layout.fillWidth: true
        explanation: qsTr("Drop a picture of %1's code here. It must come from them in person, not through this network.").arg(Direction.isolated(page.trust.name))
        busy: page.trust.reading
        onFileChosen: file => page.trust.readFile(file)
        onClipboardWanted: page.trust.readClipboard()
    }
    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: page.trust.matched ? qsTr("It matches: this is %1's code. Verified.").arg(Direction.isolated(page.trust.name)) : page.trust.problem
        visible: text !== ""
        color: page.trust.matched ? Theme.accentText : Theme.dangerText
        font.weight: Font.Medium
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
