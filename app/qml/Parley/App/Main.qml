pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Onboarding
import Parley.Theme

/* The window. */
T.ApplicationWindow {
    id: window

    required property AppViewModel app

    width: 1100
    height: 720
    minimumWidth: 360
    minimumHeight: 480
    title: app.chats.unread > 0 && !app.lock.locked ? qsTr("(%1) Parley").arg(app.chats.unread) : "Parley"
    color: pages.page === "main" ? Theme.canvas : Theme.surface
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    readonly property bool looking: active && !app.lock.locked

    Component.onCompleted: app.conversation.setActive(looking)
    onLookingChanged: app.conversation.setActive(looking)

    /* What the shortcuts of app/bridge/shortcuts.py do. */
    function act(action: string): void {
        switch (action) {
        case "quit":
            quit();
            break;
        case "search":
            pages.main.focusSearch();
            break;
        case "chats":
            pages.main.showTab(0);
            break;
        case "people":
            pages.main.showTab(1);
            break;
        case "next":
            pages.main.step(1);
            break;
        case "previous":
            pages.main.step(-1);
            break;
        case "pane":
            pages.main.otherPane();
            break;
        case "back":
            pages.main.leave();
            break;
        case "lock":
            pages.main.lock();
            break;
        default:
            pages.main.show(action);
            break;
        }
    }

    function quit(): void {
        app.desktop.quit();
        close();
    }

    onClosing: close => close.accepted = app.desktop.close()

    Binding {
        target: Theme
        property: "mode"
        value: window.app.settings.theme
    }
    Binding {
        target: Theme
        property: "accentName"
        value: window.app.settings.accent
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.app.settings.textScale
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: window.app.settings.reduceMotion
    }

    Connections {
        target: window.app.desktop

        function onPeopleWanted(): void {
            if (pages.main)
                pages.main.showTab(1);
        }
    }
    Loader {
        id: pages

        readonly property MainPage main: item as MainPage
        readonly property string page: window.app.lock.locked ? "lock" : window.app.ready ? "main" : window.app.start.page

        anchors.fill: parent
        sourceComponent: page === "lock" ? lockPage : page === "main" ? mainPage : page === "welcome" ? welcomePage : page === "restore" ? restorePage : page === "unlock" ? unlockPage : page === "failed" ? failurePage : startingPage
    }
    Component {
        id: mainPage

        MainPage {
            app: window.app
            onQuitWanted: window.quit()
        }
    }
    Component {
        id: lockPage

        LockPage {
            lock: window.app.lock
        }
    }
    Component {
        id: startingPage

        StartingPage {}
    }
    Component {
        id: welcomePage

        WelcomePage {
            start: window.app.start
        }
    }
    Component {
        id: restorePage

        RestorePage {
            start: window.app.start
        }
    }
    Component {
        id: unlockPage

        UnlockPage {
            start: window.app.start
        }
    }
    Component {
        id: failurePage

        FailurePage {
            start: window.app.start
            onQuitWanted: window.quit()
        }
    }
    Toast {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: pages.main && !pages.main.narrow ? pages.main.leftWidth / 2 : 0 // over the conversation, on either side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s6 + (pages.main ? pages.main.foot : 0)
        width: Math.min(implicitWidth, parent.width - 2 * Theme.s4)
        z: 10
        hidden: window.app.lock.locked
        notices: window.app.notices
    }

    Instantiator {
        model: window.app.frame.actions

        delegate: Shortcut {
            required property var modelData

            sequences: modelData.keys
            enabled: pages.main !== null || modelData.action === "quit"
            context: modelData.action === "quit" ? Qt.ApplicationShortcut : Qt.WindowShortcut
            onActivated: window.act(modelData.action)
        }
    }
}
