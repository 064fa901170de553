"""Who cannot see the window hears it, who has no mouse reaches all of it: every scene is walked."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QToolBar,
    QWidget,
)
from ui_sources import stock_sources

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts" / "pictures"))

from scenes import put_away, scenes

pytestmark = pytest.mark.window

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
SILENT = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window)
"""Roles that say nothing of what can be done."""

WEB = ("preview-web", "preview-email", "preview-phone")
"""Chromium tells its pages itself."""

POPUPS = ("palette",)
"""As in a menu the arrows choose, and Escape leaves."""

MOST_COLUMNS = 8
MOST_TABS = 200
MOST_PARTS = 4
"""A date has a day, a month and a year to go through."""


@pytest.fixture
def furnished(qtbot, stocked, window):
    """A window with sources and a publication, ready for every scene."""
    stock_sources(stocked)
    window.publications.refresh()
    window.sources.refresh()
    qtbot.waitUntil(lambda: bool(window.publications.all))
    window.activateWindow()
    return window


def _settle(qtbot, window) -> None:
    qtbot.waitUntil(lambda: not window.bench.tasks.active, timeout=20_000)


def _top(window) -> QWidget:
    """The dialog on view, else the window."""
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    return dialogs[-1] if dialogs else window


def _is_part(widget: QWidget) -> bool:
    """Whether `widget` is a part of a control: the line of a spin box, a view's header."""
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or isinstance(
        parent, QAbstractSpinBox | QComboBox | QAbstractItemView | QLineEdit
    )


def _controls(top: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in top.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisible()
        and widget.window() is top.window()
        and not _is_part(widget)
    ]


def _called(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{_called(widget)}” in {type(widget.parent()).__name__}"


def _nameless(top: QWidget) -> list[str]:
    return [_told(widget) for widget in _controls(top) if not _called(widget).strip()]


def _roleless(top: QWidget) -> list[str]:
    return [
        _told(widget)
        for widget in _controls(top)
        if QAccessible.queryAccessibleInterface(widget).role() in SILENT
    ]


def _out_of_reach(top: QWidget) -> list[str]:
    """Controls that the Tab key leaves out, but for the toolbar's: its actions are in the menus."""
    return [
        _told(widget)
        for widget in _controls(top)
        if widget.isEnabled()
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parentWidget(), QToolBar | QMenuBar)
    ]


def _alike(top: QWidget) -> list[str]:
    """Controls of one kind with the same name, unless they stand in different panes' rows."""
    seen: dict[tuple[type, str, QWidget], int] = {}
    for widget in _controls(top):
        key = (type(widget), _called(widget), widget.parentWidget())
        seen[key] = seen.get(key, 0) + 1
    return [f"{kind.__name__} “{name}”" for (kind, name, _), count in seen.items() if count > 1]


def _mute_rows(top: QWidget) -> list[str]:
    """Views whose first rows say nothing."""
    mute = []
    for view in top.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or model is None or _is_part(view):
            continue
        for row in range(min(3, model.rowCount(QModelIndex()))):
            texts = [
                model.index(row, column).data(role)
                for column in range(MOST_COLUMNS)
                if model.hasIndex(row, column)
                for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
            ]
            if not any(isinstance(text, str) and text.strip() for text in texts):
                mute.append(f"row {row} of {_told(view)}")
    return mute


def _bare_pictures(top: QWidget) -> list[str]:
    return [
        _told(label)
        for label in top.findChildren(QLabel)
        if label.isVisible() and not label.pixmap().isNull() and not _called(label).strip()
    ]


def _faults(top: QWidget) -> dict[str, list[str]]:
    checks = (_nameless, _roleless, _out_of_reach, _alike, _mute_rows, _bare_pictures)
    found = {check.__name__.strip("_"): check(top) for check in checks}
    found["untitled"] = [] if top.windowTitle() else [_told(top)]
    return {name: faults for name, faults in found.items() if faults}


def test_all_that_is_shown_has_a_name_and_a_role_and_is_in_reach(qtbot, furnished):
    faults = {}
    for name, show in scenes().items():
        if name not in WEB:
            show(furnished)
            _settle(qtbot, furnished)
            found = _faults(_top(furnished))
            if name in POPUPS:
                found.pop("out_of_reach", None)
            if found:
                faults[name] = found
            put_away(furnished)
    assert not faults


def test_the_tab_key_goes_round_everything_without_a_trap(qtbot, furnished):
    missed = {}
    for name, show in scenes().items():
        if not name.startswith("preview") and name not in POPUPS:
            show(furnished)
            _settle(qtbot, furnished)
            top = _top(furnished)
            top.activateWindow()
            qtbot.waitUntil(top.isActiveWindow)
            if found := _missed(top):
                missed[name] = found
            put_away(furnished)
    assert not missed


def _missed(top: QWidget) -> list[str]:
    """The controls that the Tab key does not come to; a trap ends its way."""
    wanted = [w for w in _controls(top) if w.isEnabled() and _takes_tab(w)]
    stops: list[QWidget] = []
    for _ in range(MOST_TABS):
        focus = QApplication.focusWidget()
        if focus is None or (focus in stops and focus is not stops[-1]):
            break
        if stops.count(focus) > MOST_PARTS and len(wanted) > 1:
            return [f"{_told(focus)} keeps the keyboard"]
        stops.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return [_told(w) for w in wanted if w not in stops and w.focusProxy() not in stops]


def _takes_tab(widget: QWidget) -> bool:
    """Radio buttons of a group are one stop of the Tab key; the arrows go on from there."""
    grouped = isinstance(widget, QAbstractButton) and (
        widget.autoExclusive() or (widget.group() is not None and widget.group().exclusive())
    )
    policy = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return policy and not (grouped and not widget.isChecked())
