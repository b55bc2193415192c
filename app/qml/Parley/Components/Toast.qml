import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Theme

/* One calm line at the foot of the window. */
Rectangle {
    id: toast

    required property NoticesViewModel notices
    property bool hidden: false
    readonly property bool shown: notices.text !== "" && !hidden
    property string text: ""
    property string level: ""

    function follow(): void {
        if (!shown)
            return;
        text = notices.text;
        level = notices.level;
    }

    onShownChanged: follow()

    Connections {
        target: toast.notices

        function onChanged(): void {
            toast.follow();
        }
    }

    implicitWidth: row.implicitWidth + Theme.s4 + Theme.s1
    implicitHeight: Math.max(44, label.implicitHeight + Theme.s4)
    radius: Theme.radius + 2
    color: Theme.notice
    opacity: shown ? 1 : 0
    visible: opacity > 0 && !hidden
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    Shadow {
        radius: toast.radius
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.s4
        anchors.rightMargin: Theme.s1
        spacing: Theme.s2

        Icon {
            name: toast.level === "info" ? "info" : "alert"
            colour: toast.level === "info" ? Theme.noticeText : "#ffc48a"
        }
        Label {
            id: label

            Layout.fillWidth: true
            Layout.maximumWidth: 460
            text: toast.text
            color: Theme.noticeText
            wrapMode: Text.Wrap
        }
        IconButton {
            iconName: "close"
            text: qsTr("Dismiss")
            tipped: false
            colour: Theme.noticeText
            fillHover: "#40ffffff"
            iconPx: 16
            onClicked: toast.notices.dismiss()
        }
    }
    HoverHandler {
        onHoveredChanged: hovered ? toast.notices.hold() : toast.notices.release()
    }
}
