"""Schedules kept on a real desk, by a clock that the test turns."""

import multiprocessing
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from desks import COURIER, Clock, courier, desk_with, saved_pages, source, warm_press
from running_desks import attend_at

from digest.model import EditionState, Outcome, Trigger
from digest.schedule import Scheduler, watch

SPAWN = multiprocessing.get_context("spawn")


def at(day, hour, minute=0):
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


@pytest.fixture(scope="module")
def press(tmp_path_factory):
    with warm_press(tmp_path_factory.mktemp("media")) as press:
        yield press


@pytest.fixture
def publication(tmp_path):
    pages = source(saved_pages(tmp_path / "pages"))
    return courier(pages, out=tmp_path / "out", at=time(6, 30))


@pytest.fixture
def desk(tmp_path, publication, press):
    """A desk that has watched its schedule since noon of the 11th."""
    with desk_with(tmp_path / "desk", publication, press=press) as desk:
        watch(publication, desk.library, now=at(11, 12))
        yield desk


def told(desk):
    return [(run.date.day, run.outcome, run.trigger) for run in desk.library.runs(COURIER)]


def test_an_edition_is_made_when_it_is_due_and_only_then(desk):
    clock, heard = Clock(at(12, 6, 29)), []
    scheduler = Scheduler(desk, now=clock, on_run=heard.append)
    assert scheduler.attend() == ()
    clock.now = at(12, 6, 30)
    (run,) = scheduler.attend()
    assert (run.outcome, run.trigger, run.due) == (
        Outcome.PUBLISHED,
        Trigger.SCHEDULED,
        at(12, 6, 30),
    )
    assert [one.outcome for one in heard] == [Outcome.RUNNING, Outcome.PUBLISHED]
    assert scheduler.attend() == ()


def test_stopped_over_the_due_time_it_catches_up_once_and_the_history_says_so(desk):
    scheduler = Scheduler(desk, now=Clock(at(14, 9)))
    (run,) = scheduler.attend()
    assert (run.date.day, run.trigger, run.outcome) == (14, Trigger.CATCH_UP, Outcome.PUBLISHED)
    missed = [one for one in desk.library.runs(COURIER) if one.outcome is Outcome.MISSED]
    assert sorted(one.date.day for one in missed) == [12, 13]
    assert all("Nothing was running at 06:30" in one.reason for one in missed)
    assert scheduler.attend() == ()
    assert Scheduler(desk, now=Clock(at(14, 10))).attend() == ()


def test_what_was_due_before_it_was_first_seen_is_not_caught_up(tmp_path, publication, press):
    with desk_with(tmp_path / "new", publication, press=press) as desk:
        clock = Clock(at(12, 9))
        scheduler = Scheduler(desk, now=clock)
        assert scheduler.attend() == ()
        clock.now = at(13, 6, 31)
        assert [run.date.day for run in scheduler.attend()] == [13]


def test_a_schedule_paused_over_its_due_time_does_not_catch_up_when_resumed(desk, publication):
    paused = replace(publication, schedules=(replace(publication.schedule, enabled=False),))
    desk.library.save_publication(paused)
    watch(paused, desk.library, now=at(11, 20))
    assert Scheduler(desk, now=Clock(at(12, 9))).attend() == ()
    desk.library.save_publication(publication)
    watch(publication, desk.library, now=at(12, 9))
    assert Scheduler(desk, now=Clock(at(12, 10))).attend() == ()
    assert Scheduler(desk, now=Clock(at(12, 10))).next_due().at == at(13, 6, 30)


def test_a_failed_run_is_tried_again_with_growing_patience(desk, publication, tmp_path):
    demanding = replace(publication, recipe=replace(publication.recipe, minimum_articles=3))
    desk.library.save_publication(demanding)
    clock = Clock(at(12, 6, 30))
    scheduler = Scheduler(desk, now=clock)
    tries = []
    for minute in range(0, 600, 5):
        clock.now = at(12, 6, 30) + timedelta(minutes=minute)
        tries += [minute for _ in scheduler.attend()]
    assert tries == [0, 5, 20, 80]
    assert [outcome for _, outcome, _ in told(desk)] == [Outcome.HELD, *[Outcome.FAILED] * 3]
    held = desk.library.runs(COURIER)[0]
    assert "Only 2 of at least 3 articles" in held.reason
    assert desk.library.edition(held.edition).state is EditionState.DRAFT


def test_a_retry_that_succeeds_settles_the_day(desk, publication, tmp_path):
    demanding = replace(publication, recipe=replace(publication.recipe, minimum_articles=3))
    desk.library.save_publication(demanding)
    clock = Clock(at(12, 6, 30))
    scheduler = Scheduler(desk, now=clock)
    scheduler.attend()
    saved_pages(tmp_path / "pages", ("Barrier Holds", "Bats Keep Time", "A Third One"))
    clock.now = at(12, 6, 35)
    (run,) = scheduler.attend()
    assert run.outcome is Outcome.PUBLISHED
    assert scheduler.attend() == ()


def test_a_run_whose_process_was_killed_is_gone_on_with_when_its_heart_stood_still(desk):
    due = at(12, 6, 30)
    desk.library.claim_run(
        COURIER, due.date(), "daily", Trigger.SCHEDULED, due=due, now=due
    )  # and then its process is no more
    assert Scheduler(desk, now=Clock(at(12, 6, 31))).attend() == ()
    (run,) = Scheduler(desk, now=Clock(at(12, 6, 32))).attend()
    assert (run.outcome, run.attempts) == (Outcome.PUBLISHED, 2)
    assert desk.library.runs(COURIER) == (run,)


def test_one_schedule_that_cannot_be_kept_does_not_hinder_the_others(desk, publication):
    odd = replace(
        publication,
        id="odd",
        title="An Odd One",
        schedules=(replace(publication.schedule, zone="Mars/Olympus"),),
    )
    desk.library.save_publication(odd)
    scheduler = Scheduler(desk, now=Clock(at(12, 6, 30)))
    assert [run.publication for run in scheduler.attend()] == [COURIER]
    assert scheduler.next_due().publication == COURIER


def test_publications_without_a_schedule_are_left_alone(tmp_path, publication):
    with desk_with(tmp_path / "other", replace(publication, schedules=())) as desk:
        scheduler = Scheduler(desk, now=Clock(at(12, 6, 30)))
        assert scheduler.attend() == ()
        assert scheduler.next_due() is None


def test_two_processes_on_one_desk_make_the_edition_once(tmp_path, desk):
    barrier = SPAWN.Barrier(2)
    pipes = [SPAWN.Pipe(duplex=False) for _ in range(2)]
    processes = [
        SPAWN.Process(target=attend_at, args=(desk.folder, at(12, 6, 30), barrier, sender))
        for _, sender in pipes
    ]
    for process in processes:
        process.start()
    made = [receiver.recv() if receiver.poll(60) else None for receiver, _ in pipes]
    for process in processes:
        process.join(60)
        process.close()
    assert sorted(made) == [0, 1]
    assert told(desk) == [(12, Outcome.PUBLISHED, Trigger.SCHEDULED)]
    assert len(desk.library.editions()) == 1
    assert len(list((tmp_path / "out").iterdir())) == 1
