"""The welcome offers four ways to begin, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.panels.welcome import WelcomePanel

pytestmark = pytest.mark.window

WAYS = ("sample_chosen", "import_chosen", "publication_chosen", "blank_chosen")


@pytest.fixture
def welcome(qtbot):
    panel = WelcomePanel()
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.mark.parametrize("number", range(4))
def test_each_card_leads_its_way(qtbot, welcome, number):
    with qtbot.waitSignal(getattr(welcome, WAYS[number])):
        qtbot.mouseClick(welcome.cards[number], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_choose_the_focused_card(qtbot, welcome, key):
    with qtbot.waitSignal(welcome.import_chosen):
        qtbot.keyClick(welcome.cards[1], key)


def test_the_arrows_go_from_card_to_card(qtbot, welcome):
    welcome.activateWindow()
    welcome.cards[0].setFocus()
    qtbot.waitUntil(lambda: welcome.cards[0].hasFocus())
    for key, expected in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert welcome.cards[expected].hasFocus()


def test_every_card_has_a_name_and_says_what_it_does(welcome):
    for card in welcome.cards:
        assert card.accessibleName()
        assert card.accessibleDescription()


def test_the_panel_paints_itself(welcome):
    assert not welcome.grab().isNull()
