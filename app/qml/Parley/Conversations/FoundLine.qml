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
        x: Theme.mirrored ? 0 : parent.width - width
        width: Theme.s6
        height: parent.height
        visible: line.contentWidth > line.width
        rotation: Theme.mirrored ? 180 : 0
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
