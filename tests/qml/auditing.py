"""What somebody without a mouse or without eyes needs of a page, looked for on whatever is shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import qasync
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.fakes.window import NO_KEYS, Screen, Spoken, kind

Role, Key = QAccessible.Role, Qt.Key
SWITCHED = {Role.CheckBox, Role.RadioButton}
PRESSED = {Role.Button, Role.ButtonMenu, Role.ComboBox, Role.Link, Role.PageTab}
INSIDE = {Role.ListItem, Role.MenuItem}  # reached with the arrows from the list or menu, which has the focus
LISTS = {Role.List, Role.Table}
CONTROLS = {Role.EditableText, *SWITCHED, *PRESSED, *INSIDE}
MOST_STOPS = 120


@dataclass(frozen=True)
class Faults:
    """Names, or kinds, of what fails somebody."""

    nameless: Sequence[str] = ()
    mute: Sequence[str] = ()  # they take the focus by Tab but are nothing to a screen reader
    past_tab: Sequence[str] = ()
    past_arrows: Sequence[str] = ()
    deaf: Sequence[str] = ()  # Space does nothing to them

    def __bool__(self) -> bool:
        return any([self.nameless, self.mute, self.past_tab, self.past_arrows, self.deaf])


def audit(screen: Screen, what: str = "") -> None:
    """Everything shown has a name, a role and a place in the order of Tab. For `what` to say where it is not so."""
    heard = screen.spoken()
    controls = [spoken for spoken in heard if spoken.role in CONTROLS]
    assert controls, what
    known = {spoken.item for spoken in heard}
    takers = [item for item in screen.items() if item.activeFocusOnTab() and item.isEnabled()]
    faults = Faults(
        nameless=[kind(spoken.item) for spoken in controls if not spoken.name.strip()],
        mute=[kind(item) for item in takers if item not in known],
        past_tab=[
            spoken.name for spoken in controls if _is_stop(spoken) and not spoken.item.activeFocusOnTab()
        ],
    )
    assert not faults, f"{what}: {faults}"


async def audit_hands(screen: Screen, what: str = "") -> None:
    """The same; and what is in front is reached and used with the keyboard alone. Flips every switch and back."""
    await screen.settle()
    audit(screen, what)
    faults = await qasync.asyncWrap(lambda: _hands(screen))
    assert not faults, f"{what}: {faults}"
    await screen.settle()


def close_popups(screen: Screen) -> None:
    for popup in screen.root.findChildren(QObject):
        if popup.inherits("QQuickPopup") and popup.property("opened"):
            QMetaObject.invokeMethod(popup, "close")


def _hands(screen: Screen) -> Faults:
    front = _front(screen)
    if _role(front) == Role.PopupMenu:
        return Faults(past_arrows=_past_arrows(screen, front))
    past_tab = _past_tab(screen, front)
    return Faults(past_tab=past_tab, past_arrows=_still_lists(screen, front), deaf=_deaf(screen, front))


def _front(screen: Screen) -> QQuickItem:
    """The popup that has the focus, or all of the window."""
    item = screen.root.activeFocusItem()
    while item is not None and kind(item) != "QQuickPopupItem":
        item = item.parentItem()
    return item or screen.root.contentItem()


def _role(item: QQuickItem) -> QAccessible.Role | None:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.role() if interface else None


def _is_within(item: QQuickItem | None, front: QQuickItem) -> bool:
    while item is not None and item is not front:
        item = item.parentItem()
    return item is front


def _is_stop(spoken: Spoken) -> bool:
    return spoken.role in CONTROLS - INSIDE and spoken.item.isEnabled()


def _in(screen: Screen, front: QQuickItem) -> list[Spoken]:
    return [spoken for spoken in screen.spoken() if _is_within(spoken.item, front)]


def _past_tab(screen: Screen, front: QQuickItem) -> list[str]:
    """What Tab does not come to on its way round."""
    stops = _ring(screen)
    if not stops:
        return ["Tab does not come round"]
    outside = [kind(item) for item in stops if not _is_within(item, front)]
    nameless = [kind(item) for item in stops if not _name(item)]
    heard = _in(screen, front)
    missed = [each.name for each in heard if _is_stop(each) and each.item not in stops]
    lists = [each for each in heard if each.role in LISTS and each.item.activeFocusOnTab()]
    passed = [each.name for each in lists if not any(_is_within(stop, each.item) for stop in stops)]
    return [*outside, *nameless, *missed, *passed]


def _ring(screen: Screen) -> list[QQuickItem]:
    """Where Tab stops again and again: what comes once and never more is not among it."""
    visited: list[QQuickItem] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(screen.root, Key.Key_Tab)
        stop = screen.root.activeFocusItem()
        if stop in visited:
            return visited[visited.index(stop) :]
        visited.append(stop)
    return []


def _name(item: QObject) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _past_arrows(screen: Screen, menu: QQuickItem) -> list[str]:
    """Entries of a menu that the arrows do not come to from its beginning."""
    entries = [spoken for spoken in _in(screen, menu) if spoken.role == Role.MenuItem]
    for _ in entries:
        QTest.keyClick(screen.root, Key.Key_Up)
    visited = {screen.root.activeFocusItem()}
    for _ in entries:
        QTest.keyClick(screen.root, Key.Key_Down)
        visited.add(screen.root.activeFocusItem())
    return [each.name for each in entries if each.item.isEnabled() and each.item not in visited]


def _still_lists(screen: Screen, front: QQuickItem) -> list[str]:
    """Lists in which no arrow moves."""
    lists = [spoken for spoken in _in(screen, front) if spoken.role == Role.List]
    return [
        each.name
        for each in lists
        if (each.item.property("count") or 0) > 1 and not _moves(screen, each.item)
    ]


def _moves(screen: Screen, view: QQuickItem) -> bool:
    view.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    before = view.property("currentIndex")
    for key in (Key.Key_Down, Key.Key_Up, Key.Key_Right, Key.Key_Left):
        QTest.keyClick(screen.root, key)
        if view.property("currentIndex") != before:
            return True
    return False


def _deaf(screen: Screen, front: QQuickItem) -> list[str]:
    controls = [spoken for spoken in _in(screen, front) if _is_stop(spoken)]
    return [each.name for each in controls if not _hears_space(each)]


def _hears_space(spoken: Spoken) -> bool:
    item = spoken.item
    if spoken.role == Role.EditableText or not (item.isVisible() and item.isEnabled()):
        return True  # it writes a blank; or what was switched before has hidden it
    if spoken.role in SWITCHED:
        return _switches(item) and _switches(item)
    _send_space(item, QEvent.Type.KeyPress)
    is_down = bool(item.property("pressed"))
    QCoreApplication.sendEvent(item, QFocusEvent(QEvent.Type.FocusOut))  # it is let go without being clicked
    return is_down and not item.property("pressed")


def _switches(item: QQuickItem) -> bool:
    clicks: list[bool] = []
    heard: Callable[[], None] = lambda: clicks.append(True)  # noqa: E731
    item.clicked.connect(heard)  # type: ignore[attr-defined]
    for press in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        _send_space(item, press)
    item.clicked.disconnect(heard)  # type: ignore[attr-defined]
    return clicks == [True]


def _send_space(item: QQuickItem, press: QEvent.Type) -> None:
    QCoreApplication.sendEvent(item, QKeyEvent(press, Key.Key_Space, NO_KEYS, " "))
