pragma ComponentBehavior: Bound

import QtQuick
import Parley.Bridge
import Parley.Theme

/* A text with fenced code in it: one box below the other, all of them on the side where the words begin. */
Column {
    id: column

    required property list<var> parts
    property bool mine: false
    property int widest: 400
    readonly property bool atRight: {
        const words = parts.find(part => part.kind === "text");
        return words !== undefined && Direction.runsRightToLeft(words.text);
    }
    signal linkChosen(string url)
    signal copied(string code)

    spacing: Theme.s1 + 2

    Repeater {
        model: column.parts

        Loader {
            id: part

            required property var modelData

            x: column.atRight ? column.width - width : 0
            sourceComponent: modelData.kind === "code" ? code : paragraph

            Component {
                id: code

                CodeBlock {
                    code: part.modelData.text
                    mine: column.mine
                    widest: column.widest
                    onCopied: code => column.copied(code)
                }
            }
            Component {
                id: paragraph

                BodyText {
                    width: Math.min(Math.ceil(implicitWidth), column.widest)
                    text: part.modelData.text
                    spans: part.modelData.spans
                    color: column.mine ? Theme.ownText : Theme.text
                    linkInk: column.mine ? Theme.ownText : Theme.accentText
                    codeGround: column.mine ? Theme.ownCodeGround : Theme.codeGround
                    selectionColor: column.mine ? Theme.ownText : Theme.accent
                    selectedTextColor: column.mine ? Theme.accent : Theme.accentInk
                    onLinkChosen: url => column.linkChosen(url)
                }
            }
        }
    }
}
