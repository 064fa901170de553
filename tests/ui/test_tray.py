"""The icon beside the clock, and what closing the window comes to when editions are due."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QSystemTrayIcon, QWidget

from digest.model import Outcome, PublicationId, Run, RunId, Trigger
from digest.schedule import NextDue
from ui.commands.staying import OnClosing, Way, way_out
from ui.run_words import due_sentence, run_message
from ui.tray import Tray
from ui.window_settings import CLOSING, NOTIFICATIONS, TRAY

pytestmark = pytest.mark.window

FRIDAY = datetime(2024, 11, 8, 5, 30, tzinfo=UTC)
DUE = NextDue(publication=PublicationId("harbour"), title="The Harbour Morning", at=FRIDAY)
RUN = Run(
    id=RunId("run"),
    publication=PublicationId("harbour"),
    date=date(2024, 11, 8),
    slot="05:30",
    trigger=Trigger.SCHEDULED,
    due=FRIDAY,
    started=FRIDAY,
    outcome=Outcome.PUBLISHED,
    reason="Delivered to one folder.",
)


class _Shown(Tray):
    """A tray on a desktop that has a place for its icon."""

    @property
    def is_there(self) -> bool:
        return True


@pytest.fixture
def tray(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return _Shown(window)


def _texts(menu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def _action(menu, text: str) -> QAction:
    return next(a for a in menu.actions() if a.text().replace("&", "") == text)


@pytest.mark.parametrize(
    ("closing", "is_due", "has_tray", "way"),
    [
        (OnClosing.ASK, True, True, Way.ASK),
        (OnClosing.ASK, False, True, Way.QUIT),
        (OnClosing.ASK, True, False, Way.QUIT),
        (OnClosing.STAY, False, True, Way.HIDE),
        (OnClosing.STAY, True, False, Way.QUIT),
        (OnClosing.QUIT, True, True, Way.QUIT),
    ],
)
def test_closing_quits_hides_or_asks(closing, is_due, has_tray, way):
    assert way_out(closing, is_due=is_due, has_tray=has_tray) is way


def test_the_settings_values_are_those_that_closing_knows():
    assert {kind.value for kind in OnClosing} == {choice.words for choice in CLOSING.choices}


def test_the_next_run_is_told_in_words(tray):
    assert "No run is scheduled" in tray.tool_tip
    tray.show_next_run(DUE)
    assert due_sentence(DUE) == "Next: The Harbour Morning, Fri 05:30 UTC"
    assert due_sentence(DUE) in tray.tool_tip
    assert _texts(tray.menu) == ["Open the window", due_sentence(DUE), "Run now", "Quit"]


@pytest.mark.parametrize(
    ("text", "signal"), [("Open the window", "window_wanted"), ("Quit", "quit_wanted")]
)
def test_the_menu_does_what_it_says(qtbot, tray, text, signal):
    with qtbot.waitSignal(getattr(tray, signal)):
        _action(tray.menu, text).trigger()


def test_a_click_on_the_icon_brings_the_window(qtbot, tray):
    with qtbot.waitSignal(tray.window_wanted):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_a_run_is_told_unless_it_is_switched_off_or_goes_on(qtbot, tray):
    with qtbot.waitSignal(tray.told) as told:
        tray.tell_run(RUN)
    assert told.args[0].title == "“The publication” of 8 November is published."
    for run, tells in ((RUN, False), (replace(RUN, outcome=Outcome.RUNNING), True)):
        tray.set_telling(tells)
        with qtbot.assertNotEmitted(tray.told):
            tray.tell_run(run)


def test_a_failed_run_says_why():
    message = run_message(replace(RUN, outcome=Outcome.FAILED, reason="No source answered."), ())
    assert message.title.endswith("was not published.")
    assert message.detail == "No source answered."


def test_without_a_place_for_it_there_is_no_icon(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window, is_available=lambda: False)
    tray.set_shown(True)
    assert not tray.is_there
    with qtbot.assertNotEmitted(tray.told):
        tray.tell_run(RUN)


@pytest.fixture
def staying(qtbot, window):
    """The window's own, on a desktop with a tray, while an edition is due."""
    qtbot.waitUntil(lambda: window.staying.tray is not None and not window.bench.tasks.active)
    staying = window.staying
    staying.start(_Shown(window))
    staying.show_next_run(DUE)
    yield staying
    staying._quits = True


def _box(window) -> QMessageBox:
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def test_closing_with_an_edition_due_asks_and_remembers_to_stay(qtbot, window, staying):
    window.close()
    assert window.isVisible()
    box = _box(window)
    assert "The Harbour Morning" in box.text()
    assert "Fri 05:30 UTC" in box.text()
    box.defaultButton().click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.preferences.value(CLOSING) == "stay"
    staying.tray.window_wanted.emit()
    assert window.isVisible()
    window.close()
    assert not window.isVisible()
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_quit_closes_without_a_question(qtbot, window, staying):
    window.actions_["quit"].trigger()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_the_settings_take_the_icon_and_its_news_away(qtbot, window, staying):
    window.preferences.set(NOTIFICATIONS, "no")
    with qtbot.assertNotEmitted(staying.tray.told):
        window.bench.news.run_changed.emit(RUN)
    window.preferences.set(TRAY, "no")
    assert not staying.tray._icon.isVisible()


def test_publications_can_be_run_from_the_icon(qtbot, stocked, window, staying):
    assert not _action(staying.tray.menu, "Run now").isEnabled()
