import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parley.Theme

/* A dialog in the middle of the window; on a narrow one it fills the width. */
T.Popup {
    id: sheet

    required property string title
    property int wide: Theme.sheet
    property bool closable: true
    property bool footed: true
    property var next: null
    default property alias body: column.data
    property alias footer: feet.data

    /* Closes, and calls `action` when focus has gone back: another sheet then gets and keeps it. */
    function leaveFor(action: var): void {
        next = action;
        close();
    }

    onClosed: {
        const action = next;
        next = null;
        if (action)
            action();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.scaled(wide), (parent ? parent.width : wide) - 2 * Theme.s4)
    height: Math.min(implicitHeight, (parent ? parent.height : 600) - 2 * Theme.s4)
    implicitHeight: content.implicitHeight + topPadding + bottomPadding
    padding: 0
    modal: true
    dim: true
    focus: true
    closePolicy: closable ? T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside : T.Popup.NoAutoClose

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.quick
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.raised
        border.width: Theme.dark ? 1 : 0
        border.color: Theme.line

        Shadow {
            radius: Theme.radiusLarge
        }
    }
    contentItem: ColumnLayout {
        id: content

        spacing: 0
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title
        focus: true
        Keys.onUpPressed: scroller.scroll(-48)
        Keys.onDownPressed: scroller.scroll(48)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageUp)
                scroller.scroll(48 - scroller.height);
            else if (event.key === Qt.Key_PageDown)
                scroller.scroll(scroller.height - 48);
            else
                return;
            event.accepted = true;
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s6
            Layout.rightMargin: Theme.s3
            Layout.topMargin: Theme.s3
            Layout.bottomMargin: Theme.s1
            spacing: Theme.s2

            Label {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s2
                Layout.bottomMargin: Theme.s2
                text: sheet.title
                wrapMode: Text.Wrap
                maximumLineCount: 3
                font.pixelSize: Theme.titleSize
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                iconName: "close"
                text: qsTr("Close")
                tipped: false
                visible: sheet.closable
                onClicked: sheet.close()
            }
        }
        Flickable {
            id: scroller

            function scroll(by: real): void {
                contentY = Math.max(0, Math.min(contentHeight - height, contentY + by));
            }

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: contentHeight
            Layout.minimumHeight: Math.min(contentHeight, 80)
            contentHeight: column.implicitHeight + column.y + Theme.s6
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            T.ScrollBar.vertical: Thumb {
                steady: true
            }

            ColumnLayout {
                id: column

                x: Theme.s6
                y: Theme.s2
                width: scroller.width - 2 * Theme.s6
                spacing: Theme.s3
            }
            MoreHints {
                parent: scroller
                view: scroller
                leftCorner: feet.visible ? 0 : Theme.radiusLarge
            }
        }
        ButtonRow {
            id: feet

            Layout.leftMargin: Theme.s6
            Layout.rightMargin: Theme.s6
            Layout.bottomMargin: Theme.s4
            Layout.topMargin: Theme.s2
            visible: sheet.footed && children.length > 0
        }
    }
}
