pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parley.Bridge
import Parley.Components
import Parley.Theme

/* What a search found, as typed. */
FocusScope {
    id: results

    required property SearchViewModel search
    signal chosen(string who, string key)
    signal strangerChosen(string who)

    function choose(row: SearchDelegate): void {
        if (row.kind === "stranger")
            strangerChosen(row.who);
        else
            chosen(row.who, row.key);
    }

    function step(by: int): void {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
    }

    function openCurrent(): void {
        const row = list.currentItem as SearchDelegate;
        if (row)
            results.choose(row);
    }

    ListView {
        id: list

        anchors.fill: parent
        model: results.search.model
        focus: true
        activeFocusOnTab: true
        clip: true
        cacheBuffer: 0 // rows made in advance are missed when the list grows short meanwhile
        displayMarginEnd: 320
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: 0
        highlightMoveDuration: 0
        bottomMargin: Theme.s2
        T.ScrollBar.vertical: Thumb {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Search results")
        Keys.onReturnPressed: results.openCurrent()
        Keys.onEnterPressed: results.openCurrent()

        section.property: "section"
        section.delegate: SectionTitle {
            required property string section

            width: ListView.view.width
            leftPadding: Theme.s4
            rightPadding: Theme.s4
            topPadding: Theme.s3
            bottomPadding: Theme.s1
            text: section
        }
        delegate: SearchDelegate {
            id: row

            required property int index

            width: list.width
            current: list.currentIndex === index
            onClicked: results.choose(row)
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: results.search.nothing
        iconName: "search"
        title: qsTr("Nothing found")
        explanation: qsTr("Nothing on this computer matches “%1”. Parley looks through names and the text of your messages; fewer letters or another word may help.").arg(results.search.query)
    }
}
