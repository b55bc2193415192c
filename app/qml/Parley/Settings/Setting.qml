import QtQuick
import QtQuick.Layouts
import Parley.Components
import Parley.Theme

/* A named line of the settings. */
RowLayout {
    id: setting

    required property string label
    default property alias content: place.data

    Layout.fillWidth: true
    spacing: Theme.s3

    Label {
        Layout.preferredWidth: Theme.scaled(112)
        wrapMode: Text.Wrap
        text: setting.label
        Accessible.ignored: true
    }
    RowLayout {
        id: place

        Layout.fillWidth: true
    }
}
