"""The dialog's page of schedules: several, their days off, their policy."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt
from ui_publications import FERRY

from digest.model import AfterReview, DayOff, DaysOff, Schedule
from ui.dialogs.publication_problems import Page

pytestmark = pytest.mark.window

EVENING = Schedule(time=time(17, 0), zone="Europe/Dublin", slot="evening")


@pytest.fixture
def page_on(dialog_on):
    """The page on these schedules, with its dialog as `page.window()`."""

    def open_page(*schedules):
        dialog = dialog_on(replace(FERRY, schedules=schedules))
        dialog.show_page(Page.SCHEDULE)
        return dialog.schedules

    return open_page


def test_a_new_schedule_has_a_slot_of_its_own(page_on):
    page = page_on()
    assert page.dates.words.text() == "Only when you make one"
    page.table.add_new()
    page.table.add_new()
    assert [each.slot for each in page.window().publication().schedules] == ["daily", "daily-2"]
    assert page.dates.words.text() == "Every day at 05:30, Asia/Tokyo"


def test_each_schedule_has_its_form(page_on):
    page = page_on(FERRY.schedule, EVENING)
    page.table.grid.setCurrentIndex(page.table.model.index(1, 0))
    assert page.dates.words.text() == "Every day at 17:00, Europe/Dublin"
    page.form.time.setTime(page.form.time.time().addSecs(1800))
    assert page.window().publication().schedules == (
        FERRY.schedule,
        replace(EVENING, time=time(17, 30)),
    )


def test_holidays_of_a_country_are_left_out_and_named(qtbot, page_on):
    page = page_on(EVENING)
    qtbot.waitUntil(lambda: page.form.off.country.count() > 100)
    assert page.form.off.country.findText("Ireland (IE)") >= 0
    page.form.off.country.setEditText("Ireland (IE)")
    qtbot.keyClick(page.form.off.country, Qt.Key.Key_Return)
    assert page.window().isVisible()
    assert page.window().publication().schedule.off.countries == ("IE",)
    qtbot.waitUntil(lambda: "17 March 2026: no edition, Saint Patrick" in page.dates.text)
    (chip,) = page.form.off.countries.chips
    assert chip.text().startswith("Ireland")
    chip.click()
    assert page.window().publication().schedule.off == DaysOff()
    assert "no edition" not in page.dates.text


def test_a_date_is_added_by_enter_without_saving(qtbot, page_on):
    page = page_on(EVENING)
    page.form.off.day.setDate(QDate(2026, 3, 14))
    page.form.off.why.setFocus()
    qtbot.keyClicks(page.form.off.why, "Regatta")
    qtbot.keyClick(page.form.off.why, Qt.Key.Key_Return)
    off = page.window().publication().schedule.off
    assert off.dates == (DayOff(date=date(2026, 3, 14), name="Regatta"),)
    assert page.window().isVisible()
    qtbot.waitUntil(lambda: "14 March 2026: no edition, Regatta" in page.dates.text)


def test_a_calendar_that_cannot_be_read_is_said(qtbot, page_on, tmp_path):
    page = page_on(EVENING)
    page.form.off.add_calendar(str(tmp_path / "nowhere.ics"))
    qtbot.waitUntil(lambda: "nowhere.ics" in page.dates.fault.text())
    assert len(page.dates.text.splitlines()) == 6


def test_the_policy_is_said_again_in_words(page_on):
    page = page_on(EVENING)
    editors = page.form.policy.editors
    assert not editors["freeze_minutes"].isEnabled()
    editors["review_minutes"].box.setValue(60)
    editors["freeze_minutes"].box.setValue(10)
    editors["then"].box.setCurrentIndex(1)
    editors["then"].box.activated.emit(1)
    policy = page.window().publication().schedule.policy
    assert (policy.review_minutes, policy.freeze_minutes) == (60, 10)
    assert policy.then is AfterReview.HOLD
    assert "made an hour before, and frozen 10 min before" in page.dates.policy.text()


def test_two_schedules_of_one_slot_are_refused(page_on):
    page = page_on(EVENING, replace(EVENING, time=time(9, 0)))
    page.window().accept()
    assert page.window().isVisible()
    assert "evening" in page.window().problem_text


def test_a_removed_schedule_leaves_its_neighbours_form(page_on):
    page = page_on(FERRY.schedule, EVENING)
    page.table.remove()
    assert page.window().publication().schedules == (EVENING,)
    assert page.dates.words.text() == "Every day at 17:00, Europe/Dublin"
    page.table.remove()
    assert page.window().publication().schedules == ()
    assert page.dates.words.text() == "Only when you make one"
