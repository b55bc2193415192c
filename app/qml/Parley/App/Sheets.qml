pragma ComponentBehavior: Bound

import QtQuick
import Parley.Bridge
import Parley.Conversations
import Parley.People
import Parley.Settings
import Parley.Trust

/* The dialogs, each made when it is first wanted. */
Item {
    id: sheets

    required property AppViewModel app
    signal writeWanted(string key)

    function showSettings(page: string): void {
        settings.active = true;
        (settings.item as SettingsSheet).show(page);
    }

    function showAdd(page: string): void {
        adding.active = true;
        (adding.item as AddSheet).show(page);
    }

    function showPerson(key: string): void {
        app.person.show(key);
        person.active = true;
        (person.item as PersonSheet).open();
    }

    function showSafety(key: string): void {
        app.person.show(key);
        app.trust.show(key);
        safety.active = true;
        (safety.item as VerifySheet).open();
    }

    function showProfile(): void {
        profile.active = true;
        (profile.item as ProfileSheet).open();
    }

    function explainLock(): void {
        locking.active = true;
        (locking.item as LockSheet).open();
    }

    function showShortcuts(): void {
        keys.active = true;
        (keys.item as ShortcutSheet).open();
    }

    function showStatus(): void {
        status.active = true;
        (status.item as StatusSheet).open();
    }

    function confirm(key: string, name: string, blocking: bool): void {
        confirmation.active = true;
        (confirmation.item as ConfirmSheet).ask(key, name, blocking);
    }

    function confirmDelete(key: string, name: string): void {
        deletion.active = true;
        (deletion.item as DeleteChatSheet).ask(key, name);
    }

    Loader {
        id: deletion

        active: false
        sourceComponent: DeleteChatSheet {
            model: sheets.app.chats
        }
    }
    Loader {
        id: profile

        active: false
        sourceComponent: ProfileSheet {
            profile: sheets.app.profile
            onCodeWanted: sheets.showAdd("mine")
        }
    }
    Loader {
        id: locking

        active: false
        sourceComponent: LockSheet {
            onSettingsWanted: sheets.showSettings("security")
        }
    }
    Loader {
        id: keys

        active: false
        sourceComponent: ShortcutSheet {
            frame: sheets.app.frame
        }
    }
    Loader {
        id: settings

        active: false
        sourceComponent: SettingsSheet {
            app: sheets.app
            onCodeWanted: sheets.showAdd("mine")
        }
    }
    Loader {
        id: adding

        active: false
        sourceComponent: AddSheet {
            people: sheets.app.people
            profile: sheets.app.profile
        }
    }
    Loader {
        id: person

        active: false
        sourceComponent: PersonSheet {
            person: sheets.app.person
            onWriteWanted: key => sheets.writeWanted(key)
            onAddWanted: key => sheets.app.people.request(key)
            onAcceptWanted: key => sheets.app.people.accept(key)
            onDeclineWanted: key => sheets.app.people.decline(key)
            onSafetyWanted: key => sheets.showSafety(key)
            onRemoveWanted: (key, name) => sheets.confirm(key, name, false)
            onBlockWanted: (key, name) => sheets.confirm(key, name, true)
        }
    }
    Loader {
        id: safety

        active: false
        sourceComponent: VerifySheet {
            person: sheets.app.person
            trust: sheets.app.trust
            profile: sheets.app.profile
        }
    }
    Loader {
        id: status

        active: false
        sourceComponent: StatusSheet {
            profile: sheets.app.profile
        }
    }
    Loader {
        id: confirmation

        active: false
        sourceComponent: ConfirmSheet {
            people: sheets.app.people
        }
    }
}
