import QtQuick
import QtQuick.Layouts
import Parley.Theme

/* The name of a part of a list or a page. */
Label {
    id: title

    Layout.fillWidth: true
    wrapMode: Text.Wrap
    color: Theme.accentText
    font.pixelSize: Theme.smallSize
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
