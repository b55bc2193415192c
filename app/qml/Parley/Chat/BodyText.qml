pragma ComponentBehavior: Bound

import QtQuick
import Parley.Bridge
import Parley.Theme

/*
    What somebody wrote: plain text, always, that can be selected. `spans` give links and code another look; the words of
    a search, `sought`, are marked. What stands on the ground of own messages is `mine`.
*/
TextEdit {
    id: body

    property list<var> spans
    property string sought: ""
    property bool mine: false
    readonly property color linkInk: mine ? Theme.ownText : Theme.accentText
    readonly property color codeGround: mine ? Theme.ownCodeGround : Theme.codeGround
    property bool painting: false
    property bool painted: false
    signal linkChosen(string url)
    signal escaped

    /* The address under a point, or nothing. */
    function linkAt(x: real, y: real): string {
        const at = positionAt(x, y);
        const span = spans.find(each => each.kind === "link" && at >= each.start && at <= each.start + each.length);
        if (!span)
            return "";
        const place = positionToRectangle(at);
        return y >= place.y && y <= place.y + place.height && Math.abs(x - place.x) < place.height ? span.url : "";
    }

    function paint(): void {
        if (painting || !painted && spans.length === 0 && sought === "")
            return;
        painting = true; // painting says that the text changed
        TextSpans.paint(textDocument, spans, linkInk, codeGround, Theme.monospace);
        if (sought !== "")
            TextSpans.mark(textDocument, sought, mine ? Theme.ownText : Theme.mark, mine ? Theme.accent : Theme.text);
        painted = spans.length > 0 || sought !== "";
        painting = false;
    }

    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    readOnly: true
    selectByMouse: true
    persistentSelection: false
    color: mine ? Theme.ownText : Theme.text
    selectionColor: mine ? Theme.ownText : Theme.accent
    selectedTextColor: mine ? Theme.accent : Theme.accentInk
    font.pixelSize: Theme.bodySize
    Accessible.ignored: true
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && selectedText !== ""
    Keys.onPressed: event => {
        event.accepted = selectedText !== "" && event.matches(StandardKey.Copy);
        if (event.accepted)
            TextSpans.copy(selectedText);
    }
    Keys.onEscapePressed: {
        deselect();
        escaped();
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            selectByKeyboard = false;
    }
    Component.onCompleted: paint()
    onTextChanged: paint()
    onSpansChanged: paint()
    onSoughtChanged: paint()
    onLinkInkChanged: paint()
    onCodeGroundChanged: paint()

    Loader {
        anchors.fill: parent
        active: body.spans.length > 0
        sourceComponent: Item {
            HoverHandler {
                cursorShape: body.linkAt(point.position.x, point.position.y) ? Qt.PointingHandCursor : Qt.IBeamCursor
            }
            TapHandler {
                onTapped: place => {
                    const url = body.linkAt(place.position.x, place.position.y);
                    if (url && body.selectedText === "")
                        body.linkChosen(url);
                }
            }
        }
    }
}
