"""A list of frozen rows, each with a `key`; every field of a row is a role. New contents are applied as the least
number of removals, moves, insertions and changes, so that views keep their place."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class RowsModel(QAbstractListModel, Generic[Row]):
    """Roles and data of frozen rows. Subclasses change `_rows` between begin and end calls only."""

    def __init__(self, row_type: type[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]  # type: ignore[arg-type]
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as shown."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if FIRST_ROLE <= role < FIRST_ROLE + len(self._names):
            return getattr(row, self._names[role - FIRST_ROLE])
        return None

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(self._names)}

    def _changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))


class KeyedListModel(RowsModel[Row]):
    """A list whose whole contents are given anew with `sync`."""

    def sync(self, rows: Sequence[Row]) -> None:
        """Shows `rows`, whose keys are distinct."""
        if len(self._rows) == 0 or len(rows) == 0:
            self._replace(rows)
            return
        self._remove_missing({_key(row) for row in rows})
        self._place(rows)
        self._update(rows)

    def row_of(self, key: str) -> int:
        """Where a key stands, or -1."""
        return next((at for at, row in enumerate(self._rows) if _key(row) == key), -1)

    def _replace(self, rows: Sequence[Row]) -> None:
        if self._rows:
            self.beginRemoveRows(QModelIndex(), 0, len(self._rows) - 1)
            self._rows.clear()
            self.endRemoveRows()
        if rows:
            self._insert(0, rows)

    def _remove_missing(self, keys: set[str]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            first = last
            while first >= 0 and _key(self._rows[first]) not in keys:
                first -= 1
            if first < last:
                self.beginRemoveRows(QModelIndex(), first + 1, last)
                del self._rows[first + 1 : last + 1]
                self.endRemoveRows()
            last = first - 1

    def _place(self, rows: Sequence[Row]) -> None:
        known = {_key(row) for row in self._rows}
        at = 0
        while at < len(rows):
            key = _key(rows[at])
            if key not in known:
                at += self._insert_run(at, rows, known)
                continue
            if _key(self._rows[at]) != key:
                self._move(self.row_of(key), at)
            at += 1

    def _insert_run(self, at: int, rows: Sequence[Row], known: set[str]) -> int:
        end = at
        while end < len(rows) and _key(rows[end]) not in known:
            end += 1
        self._insert(at, rows[at:end])
        return end - at

    def _insert(self, at: int, rows: Sequence[Row]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self.endInsertRows()

    def _move(self, source: int, target: int) -> None:
        """Moves a row up: rows before `target` stand already where they belong."""
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        self._rows.insert(target, self._rows.pop(source))
        self.endMoveRows()

    def _update(self, rows: Sequence[Row]) -> None:
        for at, row in enumerate(rows):
            if self._rows[at] != row:
                self._rows[at] = row
                self._changed(at, at)


def _key(row: object) -> str:
    key: str = row.key  # type: ignore[attr-defined]
    return key
