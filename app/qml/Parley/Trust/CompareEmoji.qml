import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* A live comparison of seven emoji, step by step. */
ColumnLayout {
    id: page

    required property TrustViewModel trust
    required property bool verified
    readonly property string step: trust.step
    readonly property bool shows: step === "shown" || step === "confirmed"
    readonly property bool over: step === "different" || step === "done" || (verified && !shows && step !== "waiting" && step !== "asked")

    signal finished

    spacing: Theme.s3

    Icon {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s2
        visible: !page.shows && page.Window.height > Theme.scaled(560)
        name: page.step === "different" ? "alert" : page.over ? "shield" : "smile"
        colour: page.step === "different" ? Theme.dangerText : Theme.accentText
        size: 44
    }
    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: page.step === "different" ? qsTr("The emoji differ") : page.over ? qsTr("Verified") : page.step === "asked" ? qsTr("%1 wants to compare emoji with you").arg(Direction.isolated(page.trust.name)) : page.step === "waiting" ? qsTr("Waiting for %1…").arg(Direction.isolated(page.trust.name)) : page.step === "shown" ? qsTr("Does %1 see the same?").arg(Direction.isolated(page.trust.name)) : page.step === "confirmed" ? qsTr("Waiting for %1 to confirm…").arg(Direction.isolated(page.trust.name)) : page.step === "cancelled" ? qsTr("The comparison ended") : qsTr("Compare emoji, live on both screens")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        color: page.step === "different" ? Theme.dangerText : Theme.text
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    SevenEmoji {
        Layout.fillWidth: true
        visible: page.shows
        emoji: page.trust.emoji
    }
    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: page.step === "different" ? qsTr("Somebody may be between the two of you. Write nothing private, and compare again in person.") : page.over ? qsTr("Only you and %1 can read what you write to each other.").arg(Direction.isolated(page.trust.name)) : page.shows ? qsTr("Tell each other the names in their order: side by side, or on the phone with a voice you know.") : page.step === "waiting" ? qsTr("Ask %1 to look at Parley and agree. Then both of you see seven emoji.").arg(Direction.isolated(page.trust.name)) : page.step === "cancelled" ? qsTr("Somebody stopped it, or it took too long. Nothing has changed.") : page.step !== "asked" && !page.trust.online ? qsTr("%1 is offline. Both of you must be online at the same time; the digits and the code need no connection.").arg(Direction.isolated(page.trust.name)) : qsTr("Both of you see seven emoji. If they are the same, nobody else can read your messages. Do it side by side, or on the phone.")
        color: Theme.muted
        wrapMode: Text.Wrap
        lineHeight: 1.2
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    ButtonRow {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: wanted
        Layout.topMargin: Theme.s1
        visible: page.step !== "confirmed"

        TextButton {
            text: qsTr("They are the same")
            iconName: "check"
            kind: "primary"
            visible: page.step === "shown"
            onClicked: page.trust.confirm(true)
        }
        TextButton {
            text: qsTr("They differ")
            visible: page.step === "shown"
            onClicked: page.trust.confirm(false)
        }
        TextButton {
            text: qsTr("Done")
            kind: "primary"
            visible: page.over && page.step !== "different"
            onClicked: page.finished()
        }
        TextButton {
            text: page.step === "asked" ? qsTr("Compare now") : page.step === "cancelled" || page.over ? qsTr("Compare again") : qsTr("Begin")
            kind: page.over ? "secondary" : "primary"
            visible: page.step !== "waiting" && !page.shows
            enabled: page.trust.online || page.step === "asked"
            onClicked: page.trust.compare()
        }
        TextButton {
            text: page.step === "asked" ? qsTr("Not now") : qsTr("Stop")
            visible: page.step === "asked" || page.step === "waiting"
            onClicked: page.trust.refuse(page.trust.key)
        }
    }
}
