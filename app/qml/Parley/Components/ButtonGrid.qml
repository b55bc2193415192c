import QtQuick
import QtQuick.Layouts
import Parley.Theme

/* Buttons two by two and all equally wide, an odd one first in a line of its own; one below the other where they do not fit. */
GridLayout {
    id: grid

    readonly property var shown: Array.from(children).filter(child => child as TextButton && child.visible)
    readonly property real widest: Math.max(0, ...shown.map(button => Math.ceil(button.implicitWidth)))

    function arrange(): void {
        shown.forEach((button, at) => {
            button.Layout.fillWidth = true;
            button.Layout.columnSpan = at === 0 && shown.length % 2 ? columns : 1;
        });
    }

    Layout.fillWidth: true
    Layout.minimumWidth: 0
    columns: 2 * widest + columnSpacing <= width ? 2 : 1
    uniformCellWidths: true
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2
    onShownChanged: arrange()
    onColumnsChanged: arrange()
    Component.onCompleted: arrange()
}
