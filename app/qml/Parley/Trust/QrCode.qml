import QtQuick
import Parley.Theme

/* A QR code, black on white in both themes so that readers like it. */
Rectangle {
    id: code

    required property string content
    property int size: 232

    implicitWidth: size
    implicitHeight: size
    radius: Theme.radius
    color: "#ffffff"
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code of your link")

    Image {
        anchors.centerIn: parent
        width: code.size - Theme.s2
        height: width
        smooth: false
        fillMode: Image.PreserveAspectFit
        source: code.content && code.visible ? "image://qr/" + encodeURIComponent(code.content) : ""
        Accessible.ignored: true
    }
}
