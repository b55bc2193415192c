pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Components
import Parley.People
import Parley.Theme

/* Who sees what of us. */
ColumnLayout {
    id: page

    required property ProfileViewModel profile
    required property PeopleViewModel people

    spacing: Theme.s3

    SectionTitle {
        text: qsTr("Who can see me")
    }
    Choice {
        Layout.fillWidth: true
        focus: true
        text: qsTr("Everyone on this network can see me")
        detail: qsTr("Your name and status appear in their list of people.")
        iconName: "eye"
        checked: page.profile.visibility === "everyone"
        onClicked: page.profile.setVisibility("everyone")
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Nobody can see me")
        detail: qsTr("Your computer is not announced. Friends still reach you; others need your link.")
        iconName: "eye-off"
        checked: page.profile.visibility === "nobody"
        onClicked: page.profile.setVisibility("nobody")
    }
    Line {}
    SectionTitle {
        text: qsTr("What friends are told")
    }
    Toggle {
        Layout.fillWidth: true
        text: qsTr("Read receipts")
        detail: qsTr("Friends see when you have read their messages, and you see when they have read yours.")
        checked: page.profile.tellsRead
        onToggled: page.profile.setTellsRead(checked)
    }
    Toggle {
        Layout.fillWidth: true
        text: qsTr("Typing")
        detail: qsTr("Friends see that you are writing, and you see when they are.")
        checked: page.profile.tellsTyping
        onToggled: page.profile.setTellsTyping(checked)
    }
    Toggle {
        Layout.fillWidth: true
        text: qsTr("Last seen")
        detail: qsTr("Friends see when you were last here, and you see when they were.")
        checked: page.profile.tellsLastSeen
        onToggled: page.profile.setTellsLastSeen(checked)
    }
    Line {}
    SectionTitle {
        text: qsTr("Blocked people")
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("You have blocked nobody.")
        color: Theme.muted
        visible: page.people.blockedCount === 0
    }
    Repeater {
        model: page.people.blocked

        PersonDelegate {
            Layout.fillWidth: true
            Layout.leftMargin: -leftPadding
            Layout.rightMargin: -rightPadding
            hoverEnabled: false
            rest: Theme.raised
            onUnblocked: page.people.unblock(key)
        }
    }
}
