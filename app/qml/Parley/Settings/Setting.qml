import QtQuick
import QtQuick.Layouts
import Parley.Components
import Parley.Theme

/* A named line of the settings; the name stands above where there is little room. */
GridLayout {
    id: setting

    required property string label
    default property alias content: place.data

    Layout.fillWidth: true
    Layout.minimumWidth: 0
    columns: width < Theme.scaled(380) ? 1 : 2
    columnSpacing: Theme.s3
    rowSpacing: Theme.s1

    Label {
        Layout.fillWidth: setting.columns === 1
        Layout.preferredWidth: Theme.scaled(140)
        wrapMode: Text.Wrap
        text: setting.label
        Accessible.ignored: true
    }
    RowLayout {
        id: place

        Layout.fillWidth: true
    }
}
