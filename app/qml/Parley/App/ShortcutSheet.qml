pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* Every keyboard shortcut, by group. */
Sheet {
    id: sheet

    required property FrameViewModel frame

    title: qsTr("Keyboard shortcuts")
    wide: 800
    readonly property real lane: (width - 2 * Theme.s6 - (width > 640 ? Theme.s8 : 0)) / (width > 640 ? 2 : 1)

    FontMetrics {
        id: metrics

        font.pixelSize: Theme.smallSize
    }
    GridLayout {
        Layout.fillWidth: true
        columns: sheet.width > 640 ? 2 : 1
        columnSpacing: Theme.s8
        rowSpacing: Theme.s2

        Repeater {
            model: sheet.frame.shortcuts

            ColumnLayout {
                id: group

                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                Layout.bottomMargin: Theme.s2
                spacing: Theme.s1

                SectionTitle {
                    text: group.modelData.title
                }
                Repeater {
                    model: group.modelData.entries

                    RowLayout {
                        id: entry

                        required property var modelData

                        Layout.fillWidth: true
                        spacing: Theme.s3
                        Accessible.role: Accessible.StaticText
                        Accessible.name: modelData.words + qsTranslate("Lists", ": ") + modelData.keys

                        Label {
                            Layout.fillWidth: true
                            text: entry.modelData.words
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                        Grid {
                            readonly property var chips: entry.modelData.chips

                            columns: metrics.advanceWidth(chips.join("")) + chips.length * (2 * Theme.s2 + spacing) > sheet.lane * 0.45 ? 1 : chips.length
                            horizontalItemAlignment: Grid.AlignRight
                            spacing: 2

                            Repeater {
                                model: entry.modelData.chips

                                Rectangle {
                                    id: chip

                                    required property string modelData

                                    implicitWidth: Math.min(Math.ceil(keys.implicitWidth) + 2 * Theme.s2, sheet.lane * 0.58)
                                    implicitHeight: keys.implicitHeight + Theme.s2
                                    radius: Theme.radiusSmall
                                    color: Theme.field

                                    Label {
                                        id: keys

                                        anchors.centerIn: parent
                                        width: parent.width - 2 * Theme.s2
                                        horizontalAlignment: Text.AlignHCenter
                                        fontSizeMode: Text.HorizontalFit
                                        minimumPixelSize: Theme.captionSize
                                        text: chip.modelData
                                        color: Theme.muted
                                        font.pixelSize: Theme.smallSize
                                        Accessible.ignored: true
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
