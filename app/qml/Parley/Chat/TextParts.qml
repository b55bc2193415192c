pragma ComponentBehavior: Bound

import QtQuick
import Parley.Bridge
import Parley.Theme

/* A text with fenced code in it: one box below the other, all of them on the side where the words begin. */
Column {
    id: column

    required property list<var> parts
    property bool mine: false
    property string sought: ""
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
                    sought: column.sought
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
                    mine: column.mine
                    sought: column.sought
                    onLinkChosen: url => column.linkChosen(url)
                }
            }
        }
    }
}
