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
    required property ComposerViewModel composer
    required property EmojiViewModel emoji
    required property FindViewModel find
    required property CalendarViewModel calendar
    readonly property real foot: height - timeline.y - timeline.height // what stands below the messages
    property bool narrow: false
    signal goneBack
    signal detailsWanted
    signal safetyWanted

    color: Theme.canvas

    /* What Escape does here; false when there is nothing to leave but the conversation. */
    function stepBack(): bool {
        if (!find.end())
            return input.stepBack();
        input.forceActiveFocus(Qt.OtherFocusReason);
        return true;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ConversationHeader {
            Layout.fillWidth: true
            conversation: page.conversation
            narrow: page.narrow
            unlike: page.trust.hereTwin !== ""
            onGoneBack: page.goneBack()
            onDetailsWanted: page.detailsWanted()
            onSafetyWanted: page.safetyWanted()
            onTimerWanted: timerSheet.show()
            onSearchWanted: page.find.begin()
            onDateWanted: place => month.show(place, "")
        }
        Banner {
            Layout.fillWidth: true
            strong: true
            iconName: "alert"
            text: page.trust.hereTwin
        }
        FindBar {
            Layout.fillWidth: true
            model: page.find
            onCalendarWanted: place => month.show(place, "")
        }
        TrustBanner {
            Layout.fillWidth: true
            Layout.fillHeight: false
            trust: page.trust
            small: page.narrow && page.height < Theme.scaled(560)
            onCompareWanted: page.safetyWanted()
        }
        Timeline {
            id: timeline

            Layout.fillWidth: true
            Layout.fillHeight: true
            conversation: page.conversation
            emoji: page.emoji
            find: page.find
            inviting: page.composer.obstacle === ""
            narrow: page.narrow
            onLinkChosen: url => linkSheet.show(url)
            onDateWanted: (place, key) => month.show(place, key)
            onInfoWanted: key => infoSheet.show(page.conversation.actions.facts(key))
            onDeleteWanted: (key, forMe, forAll) => deleteSheet.ask(key, forMe, forAll)
        }
        Banner {
            Layout.fillWidth: true
            text: page.composer.obstacle ? "" : page.conversation.banner
        }
        Composer {
            id: input

            Layout.fillWidth: true
            model: page.composer
            conversation: page.conversation
            emoji: page.emoji
            visible: page.composer.obstacle === ""
            onPageUp: timeline.pageUp()
            onPageDown: timeline.pageDown()
        }
        Banner {
            Layout.fillWidth: true
            iconName: page.composer.paused ? "lock" : "info"
            text: page.composer.obstacle
        }
    }

    Shortcut {
        sequence: "Ctrl+F"
        enabled: page.visible
        onActivated: page.find.begin()
    }
    MonthCalendar {
        id: month

        model: page.calendar
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
