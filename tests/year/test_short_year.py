"""The simulated year, for as long as a suite may take: a morning on which clocks go forward."""

from datetime import UTC, date, timedelta

import pytest
from year_life import live
from year_plan import DESKS, Trouble, publications, slots, troubled

from digest.schedule.due import due_times

YEAR = slots(date(2026, 1, 1), 365)


@pytest.mark.parametrize("name", [name for name, *_ in DESKS])
def test_a_years_due_times_are_those_that_trying_every_moment_finds(name):
    """Neither change of the clock skips one or doubles it."""
    (publication,) = (each for each in publications(site="", mail=0, folder="") if each.id == name)
    expected = [slot.due for slot in YEAR if slot.publication == name]
    (schedule,) = publication.schedules
    found = due_times(
        schedule, after=expected[0] - timedelta(hours=1), until=expected[-1] + timedelta(hours=1)
    )
    assert [moment.astimezone(UTC) for moment in found] == expected
    assert len({moment.date() for moment in found}) == 365


def test_troubles_come_as_often_as_they_are_asked_for():
    plan = troubled(YEAR, 7, {Trouble.SLEEP: 30, Trouble.KILL: 20})
    assert [slot.due for slot in plan] == [slot.due for slot in YEAR]
    assert sum(slot.trouble is Trouble.SLEEP for slot in plan) == 30
    assert sum(slot.trouble is Trouble.KILL for slot in plan) == 20
    assert troubled(YEAR, 7, {Trouble.KILL: 3}) == troubled(YEAR, 7, {Trouble.KILL: 3})


def test_a_morning_of_trouble_has_one_edition_of_each(tmp_path):
    troubles = {Trouble.KILL: 2, Trouble.BACK: 1}
    told: list[str] = []
    story = live(tmp_path, date(2026, 3, 29), 1, seed=3, troubles=troubles, told=told.append)
    assert story.judgement.wrong == []
    assert story.judgement.outcomes["published"] == len(DESKS)
    assert len(told) == 3
    assert story.came[Trouble.BACK] == 1
