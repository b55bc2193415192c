"""Facts of the platform that Parley stands on."""

import sys

from PySide6.QtWidgets import QApplication


def test_qt_calls_keep_the_references_to_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 drops one reference to None per void call on Python 3.11, which ends in an abort."""
    qapp.processEvents()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        qapp.processEvents()
    assert abs(sys.getrefcount(None) - before) <= 20
