import QtQuick
import QtQuick.Window
import Parley.Theme

/* A QR code, black on white in both themes so that readers like it; each module is the same number of screen pixels wide. */
Rectangle {
    id: code

    required property string content
    property int most: 260
    readonly property int modules: image.implicitWidth // with the quiet zone
    readonly property int step: Number.isInteger(Screen.devicePixelRatio) ? Screen.devicePixelRatio : 1 // no half of a pixel of ours
    readonly property int pixels: step * Math.floor(most * Screen.devicePixelRatio / Math.max(1, modules) / step)

    implicitWidth: image.width + Theme.s2
    implicitHeight: image.height + Theme.s2
    radius: Theme.radius
    color: "#ffffff"
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code of your link")

    Image {
        id: image

        anchors.centerIn: parent
        width: code.modules * code.pixels / Screen.devicePixelRatio
        height: width
        smooth: false
        source: code.content && code.visible ? "image://qr/" + encodeURIComponent(code.content) : ""
        Accessible.ignored: true
    }
}
