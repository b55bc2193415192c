pragma ComponentBehavior: Bound

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
    title: app.chats.unread > 0 ? qsTr("(%1) Parley").arg(app.chats.unread) : "Parley"
    color: app.ready ? Theme.canvas : Theme.surface
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: app.conversation.setActive(active)
    onActiveChanged: app.conversation.setActive(active)

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
        readonly property string page: window.app.ready ? "main" : window.app.start.page

        anchors.fill: parent
        sourceComponent: page === "main" ? mainPage : page === "welcome" ? welcomePage : page === "unlock" ? unlockPage : page === "failed" ? failurePage : startingPage
    }
    Component {
        id: mainPage

        MainPage {
            app: window.app
            onQuitWanted: window.quit()
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
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 84
        width: Math.min(implicitWidth, parent.width - 2 * Theme.s4)
        z: 10
        notices: window.app.notices
    }

    Shortcut {
        sequence: "Ctrl+Q"
        context: Qt.ApplicationShortcut
        onActivated: window.quit()
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: pages.main !== null
        onActivated: pages.main.focusSearch()
    }
    Shortcut {
        sequence: "Ctrl+1"
        enabled: pages.main !== null
        onActivated: pages.main.showTab(0)
    }
    Shortcut {
        sequence: "Ctrl+2"
        enabled: pages.main !== null
        onActivated: pages.main.showTab(1)
    }
    Shortcut {
        sequence: "Esc"
        enabled: pages.main !== null
        onActivated: pages.main.leave()
    }
}
