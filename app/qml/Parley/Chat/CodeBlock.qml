import QtQuick
import Parley.Components
import Parley.Theme

/* Code on a ground of its own, with a button to copy it. */
Rectangle {
    id: block

    required property string code
    property bool mine: false
    property string sought: ""
    property int widest: 400
    signal copied(string code)

    implicitWidth: Math.min(widest, Math.ceil(text.implicitWidth) + copy.width + Theme.s2 + Theme.s1)
    implicitHeight: Math.max(text.height + 2 * Theme.s2, copy.height + Theme.s1)
    radius: Theme.radiusSmall
    color: mine ? Theme.ownCodeGround : Theme.codeGround

    BodyText {
        id: text

        x: Theme.s2
        y: Theme.s2
        width: block.width - copy.width - Theme.s2 - Theme.s1
        text: block.code
        mine: block.mine
        sought: block.sought
        font.family: Theme.monospace
        font.pixelSize: Theme.codeSize
    }
    IconButton {
        id: copy

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 2
        implicitWidth: 28
        implicitHeight: 28
        iconName: "copy"
        iconPx: 16
        text: qsTr("Copy the code")
        colour: block.mine ? Theme.ownMuted : Theme.muted
        fillHover: block.mine ? Theme.accentPressed : Theme.pressed
        onClicked: block.copied(block.code)
    }
}
