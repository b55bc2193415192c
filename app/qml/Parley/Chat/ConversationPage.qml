import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Theme

/* One conversation: header, messages, composer. */
Rectangle {
    id: page

    required property ConversationViewModel conversation
    property bool narrow: false
    signal goneBack
    signal detailsWanted
    signal safetyWanted

    color: Theme.canvas

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ConversationHeader {
            Layout.fillWidth: true
            conversation: page.conversation
            narrow: page.narrow
            onGoneBack: page.goneBack()
            onDetailsWanted: page.detailsWanted()
            onSafetyWanted: page.safetyWanted()
            onTimerWanted: timerSheet.show()
        }
        Banner {
            Layout.fillWidth: true
            strong: true
            iconName: "alert"
            text: page.conversation.keyChanged ? qsTr("The safety number with %1 changed. Compare it before you write anything private.").arg(page.conversation.name) : ""
            action: qsTr("Compare")
            onActed: page.safetyWanted()
        }
        Timeline {
            id: timeline

            Layout.fillWidth: true
            Layout.fillHeight: true
            conversation: page.conversation
            onLinkChosen: url => linkSheet.show(url)
            onInfoWanted: key => infoSheet.show(page.conversation.actions.facts(key))
            onDeleteWanted: (key, forMe, forAll) => deleteSheet.ask(key, forMe, forAll)
        }
        Banner {
            Layout.fillWidth: true
            text: page.conversation.isFriend ? page.conversation.banner : ""
        }
        Composer {
            Layout.fillWidth: true
            conversation: page.conversation
            visible: page.conversation.isFriend
            onPageUp: timeline.pageUp()
            onPageDown: timeline.pageDown()
        }
        Banner {
            Layout.fillWidth: true
            iconName: "info"
            text: page.conversation.isFriend || !page.conversation.key ? "" : qsTr("You are no longer friends with %1. The messages stay on this computer.").arg(page.conversation.name)
        }
    }

    LinkSheet {
        id: linkSheet

        conversation: page.conversation
    }
    InfoSheet {
        id: infoSheet
    }
    DeleteSheet {
        id: deleteSheet

        actions: page.conversation.actions
        name: page.conversation.name
    }
    TimerSheet {
        id: timerSheet

        conversation: page.conversation
    }
}
