import QtQuick
import QtQuick.Layouts
import Parley.Bridge
import Parley.Theme
import Parley.Trust

/* One conversation: header, messages, composer. */
Rectangle {
    id: page

    required property ConversationViewModel conversation
    required property TrustViewModel trust
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
            twin: page.trust.hereTwin
            onGoneBack: page.goneBack()
            onDetailsWanted: page.detailsWanted()
            onSafetyWanted: page.safetyWanted()
        }
        TrustBanner {
            Layout.fillWidth: true
            Layout.fillHeight: false
            trust: page.trust
            onCompareWanted: page.safetyWanted()
        }
        Timeline {
            id: timeline

            Layout.fillWidth: true
            Layout.fillHeight: true
            conversation: page.conversation
            onLinkChosen: url => linkSheet.show(url)
            onInfoWanted: facts => infoSheet.show(facts)
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
}
