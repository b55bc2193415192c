import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Above a conversation: a new key, which cannot be missed, or a friend who wants to compare emoji. */
ColumnLayout {
    id: banner

    required property TrustViewModel trust
    property bool small: false // in a window so small that the messages would have no room
    readonly property int margin: small ? Theme.s3 : Theme.s4
    readonly property string why: qsTr("They may have set up Parley anew or changed their key. Or somebody is pretending to be them. Nothing is sent until you compare, or accept the new key without comparing.")
    signal compareWanted

    spacing: 0

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: key.implicitHeight + 2 * banner.margin
        visible: banner.trust.hereNewKey
        color: Theme.warning
        Accessible.role: Accessible.AlertMessage
        Accessible.name: title.text + " " + banner.why

        GridLayout {
            id: key

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.s4
            anchors.rightMargin: Theme.s4
            columns: 2
            columnSpacing: banner.small ? Theme.s2 : Theme.s4
            rowSpacing: banner.small ? Theme.s1 : Theme.s2

            Icon {
                Layout.rowSpan: banner.small ? 1 : 3
                Layout.alignment: Qt.AlignTop
                name: "alert"
                colour: Theme.warningText
                size: banner.small ? Theme.iconSize : 32
            }
            Label {
                id: title

                Layout.fillWidth: true
                text: qsTr("%1 has a new key.").arg(Direction.isolated(banner.trust.hereName))
                color: Theme.warningText
                font.pixelSize: banner.small ? Theme.bodySize : Theme.titleSize
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                Layout.columnSpan: banner.small ? 2 : 1
                text: banner.small ? qsTr("They may have set up Parley anew or changed their key. Or somebody is pretending to be them.") : banner.why
                color: Theme.warningText
                font.pixelSize: banner.small ? Theme.smallSize : Theme.bodySize
                wrapMode: Text.Wrap
                lineHeight: banner.small ? 1 : 1.2
                Accessible.ignored: true
            }
            Flow {
                Layout.fillWidth: true
                Layout.columnSpan: banner.small ? 2 : 1
                Layout.topMargin: banner.small ? Theme.s1 : 0
                spacing: Theme.s2

                TextButton {
                    text: qsTr("Compare")
                    iconName: "shield-outline"
                    kind: "primary"
                    compact: banner.small
                    Accessible.name: qsTr("Compare with %1").arg(Direction.isolated(banner.trust.hereName))
                    onClicked: banner.compareWanted()
                }
                TextButton {
                    text: qsTr("Accept new key")
                    compact: banner.small
                    Accessible.name: qsTr("Accept the new key of %1").arg(Direction.isolated(banner.trust.hereName))
                    onClicked: banner.trust.acceptKey(banner.trust.hereKey)
                }
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: asks.implicitHeight + 2 * Theme.s2
        visible: banner.trust.hereAsks
        color: Theme.accentSoft
        Accessible.role: Accessible.AlertMessage
        Accessible.name: words.text

        RowLayout {
            id: asks

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.s4
            anchors.rightMargin: question.columns === 2 ? Theme.s4 - later.rightPadding : Theme.s4
            spacing: Theme.s2

            Icon {
                Layout.alignment: question.columns === 1 || words.lineCount > 1 ? Qt.AlignTop : Qt.AlignVCenter
                name: "smile"
                colour: Theme.accentText
            }
            GridLayout {
                id: question

                Layout.fillWidth: true
                columns: banner.width < Theme.sheet + 2 * Theme.s4 ? 1 : 2
                columnSpacing: Theme.s2

                Label {
                    id: words

                    Layout.fillWidth: true
                    text: qsTr("%1 wants to compare emoji with you, to make sure that nobody else can read your messages.").arg(Direction.isolated(banner.trust.hereName))
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                ButtonRow {
                    Layout.minimumWidth: question.columns === 2 ? wanted : 0
                    Layout.maximumWidth: wanted

                    TextButton {
                        text: qsTr("Compare")
                        kind: "primary"
                        compact: true
                        Accessible.name: qsTr("Compare emoji with %1").arg(Direction.isolated(banner.trust.hereName))
                        onClicked: {
                            banner.trust.show(banner.trust.hereKey);
                            banner.trust.compare();
                            banner.compareWanted();
                        }
                    }
                    TextButton {
                        id: later

                        text: qsTr("Not now")
                        kind: "plain"
                        compact: true
                        Accessible.name: qsTr("Do not compare with %1 now").arg(Direction.isolated(banner.trust.hereName))
                        onClicked: banner.trust.refuse(banner.trust.hereKey)
                    }
                }
            }
        }
    }
}
