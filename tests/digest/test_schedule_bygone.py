"""Dates that have passed, and the edition that comes next: what is asked for by hand."""

from datetime import UTC, date, datetime, time

from digest.model import Publication, PublicationId, Schedule
from digest.model.schedules import DayOff, DaysOff
from digest.schedule import NextEdition, bygone_dates, next_edition_of, schedules_of

NOW = datetime(2026, 3, 12, 4, 0, tzinfo=UTC)  # 13:00 in Tokyo
MORNING = Schedule(time=time(5, 30), zone="Asia/Tokyo", slot="morning")
EVENING = Schedule(time=time(17, 0), zone="Asia/Tokyo", slot="evening")
CLOSED = DayOff(date=date(2026, 3, 10), name="Harbour day")


def post(*schedules):
    return Publication(
        id=PublicationId("post"), title="Post", zone="Asia/Tokyo", schedules=schedules
    )


def test_the_next_edition_is_the_first_of_several_a_day(tmp_path):
    coming = next_edition_of(post(MORNING, EVENING), tmp_path, NOW)
    assert coming == NextEdition(date=date(2026, 3, 12), slot="evening")


def test_without_a_schedule_it_is_tomorrows_in_the_publications_zone(tmp_path):
    late = datetime(2026, 3, 12, 16, 0, tzinfo=UTC)  # the 13th in Tokyo
    assert next_edition_of(post(), tmp_path, late).date == date(2026, 3, 14)
    (standing,) = schedules_of(post())
    assert (standing.time, standing.zone) == (time(6), "Asia/Tokyo")


def test_bygone_dates_are_those_that_were_due_but_for_days_off(tmp_path):
    closed = Schedule(time=time(5, 30), zone="Asia/Tokyo", off=DaysOff(dates=(CLOSED,)))
    first, last = date(2026, 3, 9), date(2026, 3, 31)
    due = bygone_dates(closed, tmp_path, first, last, now=NOW)
    assert [moment.date().day for moment in due] == [9, 11, 12]
    assert bygone_dates(EVENING, tmp_path, last, last, now=NOW) == ()
