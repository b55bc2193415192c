import QtQuick
import QtQuick.Layouts
import Parley.Components
import Parley.Theme

/* What is wrong with what was entered; read out when it appears. */
Label {
    id: problem

    Layout.fillWidth: true
    color: Theme.dangerText
    wrapMode: Text.Wrap
    visible: text !== ""
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
