import QtQuick
import Parley.Theme

/*
    One line in which what was found is marked. The mark is a selection, so that the text stays plain and one piece:
    scripts that join letters or run from right to left are drawn as they are.
*/
TextInput {
    id: line

    required property int at
    required property int marked
    property color mark: Theme.mark
    property color markText: Theme.text
    property color ground: Theme.surface
    readonly property bool backwards: text !== "" && isRightToLeft(0, length)

    function show(): void {
        select(at, at + marked);
    }

    readOnly: true
    enabled: false
    activeFocusOnPress: false
    autoScroll: false
    clip: true
    color: Theme.muted
    selectionColor: mark
    selectedTextColor: markText
    font.pixelSize: Theme.bodySize
    Accessible.ignored: true
    Component.onCompleted: show()
    onTextChanged: show()
    onAtChanged: show()
    onMarkedChanged: show()

    Rectangle {
        x: line.backwards ? -2 : parent.width + 2 - width // as far as the cursor could stand
        width: Theme.s6 + 2
        height: parent.height
        visible: line.contentWidth > line.width
        rotation: line.backwards ? 180 : 0
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: Qt.alpha(line.ground, 0)
            }
            GradientStop {
                position: 1
                color: line.ground
            }
        }
    }
}
