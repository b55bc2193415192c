pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* A month to choose a day from. Arrows move by days and weeks, Page Up and Page Down by months. */
T.Popup {
    id: calendar

    required property CalendarViewModel model
    readonly property var days: model.days
    readonly property int cell: Math.min(Theme.dayCell, Math.floor((parent.width - 2 * (Theme.s2 + Theme.s3)) / 7))

    /* Opens below `item`, at the day of the message with `key` or at today. */
    function show(item: Item, key: string): void {
        const place = item.mapToItem(parent, 0, 0);
        x = Math.max(Theme.s2, Math.min(parent.width - width - Theme.s2, place.x + (item.width - width) / 2));
        y = Math.max(Theme.s2, Math.min(parent.height - height - Theme.s2, place.y + item.height + Theme.s1));
        model.begin(key);
        open();
        cells.forceActiveFocus(Qt.PopupFocusReason);
    }

    function choose(day: int): void {
        close();
        model.choose(day);
    }

    parent: T.Overlay.overlay
    width: 7 * cell + 2 * Theme.s3
    height: content.implicitHeight + 2 * Theme.s3
    padding: Theme.s3
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        Shadow {}
    }
    contentItem: ColumnLayout {
        id: content

        spacing: Theme.s1
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Jump to a date")

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s2
                text: calendar.model.title
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                iconName: "up"
                text: qsTr("Earlier month")
                enabled: calendar.model.hasEarlier
                opacity: enabled ? 1 : 0.45
                onClicked: calendar.model.moveMonths(-1)
            }
            IconButton {
                iconName: "unfold"
                text: qsTr("Later month")
                enabled: calendar.model.hasLater
                opacity: enabled ? 1 : 0.45
                onClicked: calendar.model.moveMonths(1)
            }
        }
        Row {
            Repeater {
                model: calendar.model.weekdays

                Label {
                    required property string modelData

                    width: calendar.cell
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                    Accessible.ignored: true
                }
            }
        }
        FocusScope {
            id: cells

            implicitWidth: grid.implicitWidth
            implicitHeight: grid.implicitHeight
            activeFocusOnTab: true
            Accessible.role: Accessible.Table
            Accessible.name: calendar.model.title
            Keys.onLeftPressed: calendar.model.moveDays(Theme.mirrored ? 1 : -1)
            Keys.onRightPressed: calendar.model.moveDays(Theme.mirrored ? -1 : 1)
            Keys.onUpPressed: calendar.model.moveDays(-7)
            Keys.onDownPressed: calendar.model.moveDays(7)
            Keys.onReturnPressed: calendar.choose(calendar.model.cursor)
            Keys.onEnterPressed: calendar.choose(calendar.model.cursor)
            Keys.onSpacePressed: calendar.choose(calendar.model.cursor)
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
                    return;
                calendar.model.moveMonths(event.key === Qt.Key_PageUp ? -1 : 1);
                event.accepted = true;
            }

            Grid {
                id: grid

                columns: 7

                Repeater {
                    model: 42

                    DayCell {
                        required property int index

                        implicitWidth: calendar.cell
                        implicitHeight: calendar.cell
                        day: calendar.days[index]
                        focus: day.julian === calendar.model.cursor
                        onChosen: calendar.choose(day.julian)
                    }
                }
            }
        }
    }
}
