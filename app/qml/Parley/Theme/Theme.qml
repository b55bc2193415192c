pragma Singleton

import QtQuick

/*
    Every colour, size, radius and duration of the window. `mode` is light, dark or system; `accentName` one of
    `accents`; `textScale` in percent; `mirrored` where the language runs from right to left. tests/qml checks the contrast of these numbers.
*/
QtObject {
    id: theme

    property string mode: "system"
    property string accentName: "teal"
    property int textScale: 100
    property bool reduceMotion: false

    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    readonly property bool dark: mode === "dark" || (mode === "system" && Application.styleHints.colorScheme === Qt.Dark)

    readonly property var accents: ({
            "teal": ["#0f766e", "#5fd3c4"],
            "blue": ["#1d5fd1", "#8ab8ff"],
            "violet": ["#6a48d7", "#bba8ff"],
            "rose": ["#b92a5b", "#ff9fbd"],
            "amber": ["#8f5600", "#f0bd6c"],
            "green": ["#2a752d", "#8fd592"]
        })
    readonly property var avatarColours: ["#b3412d", "#97580a", "#6f6a06", "#3f7a1d", "#0d7a58", "#0b7285", "#2364c4", "#5a50cf", "#8c3fc0", "#b02f7c"]

    // Grounds
    readonly property color surface: dark ? "#1b1f23" : "#ffffff"
    readonly property color canvas: dark ? "#131619" : "#f3f5f7"
    readonly property color raised: dark ? "#23282d" : "#ffffff"
    readonly property color field: dark ? "#2c3339" : "#eef1f4"
    readonly property color hover: dark ? "#252b30" : "#f1f4f6"
    readonly property color pressed: dark ? "#353d44" : "#e6eaee"
    readonly property color chosen: dark ? "#4a545e" : "#ffffff"
    readonly property color selected: dark ? Qt.tint(surface, Qt.alpha(accent, 0.38)) : Qt.tint(surface, Qt.alpha(accent, 0.13))
    readonly property color mark: dark ? Qt.tint(surface, Qt.alpha(accent, 0.75)) : Qt.tint(surface, Qt.alpha(accent, 0.24))
    readonly property color line: dark ? "#2e353b" : "#e2e6ea"
    readonly property color edge: dark ? "#77838e" : "#7d8894"
    readonly property color scrim: dark ? "#99000000" : "#80101820"
    readonly property color shade: dark ? "#a0000000" : "#38101820"

    // Texts
    readonly property color text: dark ? "#eceff1" : "#15191d"
    readonly property color muted: dark ? "#a3adb6" : "#57626d"
    readonly property color accentText: accents[accentName][dark ? 1 : 0]
    readonly property color dangerText: dark ? "#ff9d94" : "#b3261e"

    // Filled things and what stands on them
    readonly property color accent: accents[accentName][0]
    readonly property color accentHover: Qt.lighter(accent, 1.12)
    readonly property color accentPressed: Qt.darker(accent, 1.25)
    readonly property color accentSoft: selected
    readonly property color accentInk: "#ffffff"
    readonly property color quiet: dark ? "#5c6873" : "#66727d"
    readonly property color danger: "#b3261e"
    readonly property color dangerInk: "#ffffff"

    // Bubbles
    readonly property color bubble: dark ? "#252b31" : "#ffffff"
    readonly property color bubbleEdge: dark ? "#252b31" : "#e4e8ec"
    readonly property color ownBubble: accent
    readonly property color ownText: "#ffffff"
    readonly property color ownMuted: "#ecf3f3"
    readonly property color quoteGround: dark ? "#1d2227" : "#f1f4f6"
    readonly property color ownQuoteGround: Qt.darker(accent, 1.2)
    readonly property color codeGround: dark ? "#191d21" : "#eff2f4"
    readonly property color ownCodeGround: Qt.darker(accent, 1.35)
    readonly property color lit: Qt.alpha(accent, dark ? 0.38 : 0.16)

    // Messages to the person
    readonly property color notice: dark ? "#33404b" : "#24303a"
    readonly property color noticeText: "#f4f6f8"
    readonly property color warning: dark ? "#3d3213" : "#fff3d1"
    readonly property color warningText: dark ? "#f6dc96" : "#5c4300"

    // Presence
    readonly property color online: dark ? "#36c48a" : "#12875a"
    readonly property color away: dark ? "#e9b03e" : "#a86a05"
    readonly property color busy: dark ? "#ff7a70" : "#cf3a31"

    // Type
    readonly property int captionSize: scaled(11)
    readonly property int smallSize: scaled(12)
    readonly property int bodySize: scaled(14)
    readonly property int titleSize: scaled(16)
    readonly property int headingSize: scaled(22)
    readonly property int bareEmojiSize: scaled(34)
    readonly property int emojiSize: 24
    readonly property int codeSize: scaled(13)
    readonly property string monospace: Qt.platform.os === "windows" ? "Consolas" : Qt.platform.os === "osx" ? "Menlo" : "monospace"

    // Space
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s6: 24
    readonly property int s8: 32
    readonly property int control: Math.max(36, scaled(36))
    readonly property int row: scaled(64)
    readonly property int bar: 60
    readonly property int iconSize: 20
    readonly property int leftPane: scaled(300)
    readonly property int leftPaneLeast: 240
    readonly property int rightPaneLeast: 340
    readonly property int narrow: 640
    readonly property int sheet: 420
    readonly property int bubbleWidth: 520
    readonly property int emojiCell: 38
    readonly property int dayCell: scaled(38)

    readonly property int radiusSmall: 6
    readonly property int radius: 10
    readonly property int radiusLarge: 16

    // Motion
    readonly property int quick: reduceMotion ? 0 : 110
    readonly property int calm: reduceMotion ? 0 : 200
    readonly property int beat: 1200 // one round of something that goes on
    readonly property int linger: 1600 // how long something that was pointed out stays so

    function scaled(px: int): int {
        return Math.round(px * textScale / 100);
    }

    function presenceColour(presence: string): color {
        return presence === "online" ? online : presence === "away" ? away : presence === "busy" ? busy : edge;
    }
}
