import QtQuick
import QtQuick.Layouts
import Parley.Theme

/* Buttons beside one another; where they do not fit, one below the other and each as wide as the row, without what
   keeps them apart. */
GridLayout {
    id: row

    readonly property real wanted: {
        const shown = Array.from(children).filter(child => child as TextButton && child.visible);
        return shown.reduce((sum, child) => sum + Math.ceil(child.implicitWidth), columnSpacing * (shown.length - 1));
    }
    readonly property bool stacked: wanted > width

    function stack(): void {
        for (const child of children) {
            const button = child as TextButton;
            if (!button) {
                child.visible = !stacked;
                continue;
            }
            button.Layout.fillWidth = stacked;
            if (button === children[0] && button.kind === "plain")
                button.Layout.leftMargin = stacked ? 0 : -button.leftPadding; // its words stand at the edge
        }
    }

    Layout.fillWidth: true
    Layout.minimumWidth: 0
    columns: stacked ? 1 : Math.max(1, children.length)
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2
    onStackedChanged: stack()
    Component.onCompleted: stack()
}
