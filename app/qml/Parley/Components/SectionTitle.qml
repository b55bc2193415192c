import QtQuick
import Parley.Theme

/* The name of a part of a list or a page. */
Label {
    id: title

    color: Theme.accentText
    font.pixelSize: Theme.smallSize
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
