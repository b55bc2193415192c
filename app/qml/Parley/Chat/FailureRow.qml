import QtQuick
import Parley.Components
import Parley.Theme

/* Why a message was not delivered, and the way to try again. */
Row {
    id: row

    required property string reason
    property int widest: 400
    property bool atRight: false
    signal retried

    topPadding: 2
    spacing: Theme.s1

    Label {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, row.widest - retry.width - row.spacing)
        horizontalAlignment: row.atRight ? Text.AlignRight : Text.AlignLeft
        text: row.reason
        color: Theme.dangerText
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
    }
    TextButton {
        id: retry

        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Retry")
        kind: "plain"
        compact: true
        leftPadding: Theme.s1
        onClicked: row.retried()
    }
}
