"""The window as a Japanese reader meets it: nothing of its own is left in English."""

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDockWidget, QLineEdit, QToolBar

from ui.translation import install_language

JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠]")
SAME_EVERYWHERE = re.compile(
    r"[\d\s%×▾▸·:.,/()+−…-]*|PDF|Web|EPUB|A\d|Letter|Tablet|(⌘ ?)?Ctrl\+K|Enter|"
    r"Broadsheet|Briefing|Pocket"
)


@pytest.fixture
def japanese(qapp):
    install_language(qapp, "ja")
    yield
    install_language(qapp, "en")


@pytest.fixture
def japanese_window(japanese, window):
    return window


def is_said(text: str) -> bool:
    return bool(JAPANESE.search(text) or SAME_EVERYWHERE.fullmatch(text.strip()))


def test_every_action_of_the_menus_is_in_japanese(japanese_window):
    actions = [japanese_window.actions_[name] for name in japanese_window.actions_]
    assert len(actions) > 50
    assert [action.text() for action in actions if not is_said(action.text())] == []
    tips = [action.toolTip().partition(" (")[0] for action in actions]
    assert [tip for tip in tips if not is_said(tip)] == []


def test_every_control_is_named_in_japanese(japanese_window):
    controls = [
        control
        for kind in (QAbstractButton, QComboBox, QLineEdit, QToolBar, QDockWidget)
        for control in japanese_window.findChildren(kind)
        if control.accessibleName() or control.toolTip()
    ]
    assert len(controls) > 30
    said = {control.accessibleName() or control.toolTip() for control in controls}
    assert sorted(text for text in said if not is_said(text)) == []


def test_buttons_of_the_toolbar_bear_no_mark_of_a_key(japanese_window):
    texts = [
        button.text()
        for bar in japanese_window.findChildren(QToolBar)
        for button in bar.findChildren(QAbstractButton)
    ]
    assert "収集" in texts
    assert [text for text in texts if re.search(r"\(&?\w\)", text)] == []
