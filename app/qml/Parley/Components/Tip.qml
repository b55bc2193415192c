import QtQuick
import QtQuick.Templates as T
import Parley.Theme

/* What an icon does, after a moment of resting on it. */
T.ToolTip {
    id: tip

    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height + Theme.s1 : 0
    margins: Theme.s2
    padding: Theme.s2
    topPadding: Theme.s1
    bottomPadding: Theme.s1
    delay: 600
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Label {
        text: tip.text
        color: Theme.noticeText
        font.pixelSize: Theme.smallSize
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.notice
    }
}
