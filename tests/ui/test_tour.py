"""The tour: three hints beside the panes, once, by mouse or keys, stopping nobody."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from ui.window_settings import HINTS

pytestmark = pytest.mark.window


@pytest.fixture
def tour(window):
    window.preferences.set(HINTS, "yes")
    window.newcomers.show_tour()
    return window.newcomers.tour


def test_three_hints_follow_one_another_and_are_never_shown_again(qtbot, window, tour):
    titles = []
    while tour.bubble is not None:
        titles.append(tour.bubble.accessibleName())
        qtbot.mouseClick(tour.bubble.next, Qt.MouseButton.LeftButton)
    assert titles == ["What there is", "What is printed", "How it will look"]
    assert window.preferences.value(HINTS) is False
    window.newcomers.greet()
    assert tour.bubble is None


def test_escape_skips_and_gives_the_keyboard_back(qtbot, window):
    window.activateWindow()
    window.show_workspace()
    window.outline.view.setFocus()
    qtbot.waitUntil(window.outline.view.hasFocus)
    window.newcomers.show_tour()
    bubble = window.newcomers.tour.bubble
    qtbot.waitUntil(bubble.next.hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.newcomers.tour.bubble is None
    qtbot.waitUntil(window.outline.view.hasFocus)


def test_enter_goes_on(qtbot, window, tour):
    first = tour.bubble
    qtbot.keyClick(first.next, Qt.Key.Key_Return)
    assert tour.bubble is not first
    assert tour.bubble is not None


def test_the_window_can_be_used_meanwhile(qtbot, window, tour):
    window.library_panel.focus_search()
    qtbot.keyClicks(window.library_panel.facets.search, "ferry")
    assert window.library_panel.facets.search.text() == "ferry"
    assert tour.bubble is not None


def test_a_pane_that_is_hidden_has_no_hint(window):
    window.preview.hide()
    window.newcomers.show_tour()
    tour, seen = window.newcomers.tour, 0
    while tour.bubble is not None:
        seen += 1
        tour.bubble.next.click()
    assert seen == 2


def test_a_hint_stays_within_the_window_and_follows_it(qtbot, window, tour):
    for size in ((1480, 920), (900, 560)):
        window.resize(*size)
        qtbot.waitUntil(lambda size=size: window.width() == size[0])
        place = QRect(tour.bubble.pos(), tour.bubble.size())
        assert window.rect().contains(place)


def test_who_has_something_on_the_desk_for_the_first_time_is_greeted(qtbot, window):
    window.preferences.set(HINTS, "yes")
    window.refresh_library()
    qtbot.waitUntil(lambda: window.newcomers.tour.bubble is not None)
