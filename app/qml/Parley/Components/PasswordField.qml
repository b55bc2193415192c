import QtQuick

/* A field for a passphrase that can be looked at. */
Field {
    id: field

    property bool shown: false

    endPadding: 44
    echoMode: shown ? TextInput.Normal : TextInput.Password
    passwordCharacter: "•"
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 3
        anchors.verticalCenter: parent.verticalCenter
        iconName: field.shown ? "eye-off" : "eye"
        text: field.shown ? qsTr("Hide the passphrase") : qsTr("Show the passphrase")
        onClicked: field.shown = !field.shown
    }
}
