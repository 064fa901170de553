"""The real APScheduler, with editions due in a second."""

import queue
import threading
from datetime import UTC, datetime, timedelta

import pytest
from desks import COURIER, courier, desk_with, saved_pages, source, warm_press

from digest.model import Outcome, Trigger
from digest.schedule import Scheduler, watch

PATIENCE = 30
A_MINUTE_AGO = datetime.now(UTC) - timedelta(minutes=1)
"""A watch from then on: a slow machine may reach the due time before the scheduler does."""


@pytest.fixture(scope="module")
def press(tmp_path_factory):
    with warm_press(tmp_path_factory.mktemp("media")) as press:
        yield press


@pytest.fixture
def pages(tmp_path):
    return source(saved_pages(tmp_path / "pages"))


@pytest.fixture
def heard():
    return queue.Queue()


def due_in(seconds):
    moment = (datetime.now(UTC) + timedelta(seconds=seconds)).replace(microsecond=0)
    return moment.time()


def test_an_edition_due_in_a_moment_is_made_by_itself(tmp_path, pages, heard, press):
    publication = courier(pages, out=tmp_path / "out", at=due_in(2))
    with desk_with(tmp_path / "desk", publication, press=press) as desk:
        watch(publication, desk.library, now=A_MINUTE_AGO)
        scheduler = Scheduler(desk, on_run=heard.put)
        scheduler.start()
        began, ended = heard.get(timeout=PATIENCE), heard.get(timeout=PATIENCE)
        scheduler.stop()
    assert began.outcome is Outcome.RUNNING
    assert (ended.outcome, ended.trigger) == (Outcome.PUBLISHED, Trigger.SCHEDULED)
    assert timedelta() <= ended.started - ended.due < timedelta(seconds=PATIENCE)
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_a_start_catches_up_at_once(tmp_path, pages, heard, press):
    an_hour_ago = due_in(-3600)
    publication = courier(pages, out=tmp_path / "out", at=an_hour_ago)
    with desk_with(tmp_path / "desk", publication, press=press) as desk:
        watch(publication, desk.library, now=datetime.now(UTC) - timedelta(hours=20))
        scheduler = Scheduler(desk, on_run=heard.put)
        scheduler.start()
        heard.get(timeout=PATIENCE)
        ended = heard.get(timeout=PATIENCE)
        scheduler.stop()
    assert (ended.outcome, ended.trigger) == (Outcome.PUBLISHED, Trigger.CATCH_UP)


def test_a_jump_of_the_clock_is_noticed_by_the_regular_look(tmp_path, pages, heard, press):
    ahead = [timedelta()]
    publication = courier(pages, out=tmp_path / "out", at=due_in(3600))

    def clock():
        return datetime.now(UTC) + ahead[0]

    with desk_with(tmp_path / "desk", publication, press=press) as desk:
        watch(publication, desk.library, now=clock())
        scheduler = Scheduler(
            desk, now=clock, on_run=heard.put, check_every=timedelta(milliseconds=50)
        )
        scheduler.start()
        ahead[0] = timedelta(hours=3)
        heard.get(timeout=PATIENCE)
        ended = heard.get(timeout=PATIENCE)
        scheduler.stop()
    assert (ended.outcome, ended.trigger) == (Outcome.PUBLISHED, Trigger.CATCH_UP)


def test_a_publication_added_while_it_runs_is_kept_too(tmp_path, pages, heard, press):
    publication = courier(pages, out=tmp_path / "out", at=due_in(2))
    with desk_with(tmp_path / "desk", press=press) as desk:
        scheduler = Scheduler(desk, on_run=heard.put)
        scheduler.start()
        assert scheduler.next_due() is None
        desk.library.save_publication(publication)
        watch(publication, desk.library, now=A_MINUTE_AGO)
        scheduler.refresh()
        assert scheduler.next_due().publication == COURIER
        heard.get(timeout=PATIENCE)
        assert heard.get(timeout=PATIENCE).outcome is Outcome.PUBLISHED
        desk.library.delete_publication(COURIER)
        scheduler.refresh()
        assert scheduler.next_due() is None
        assert scheduler.next_due() is None
        assert scheduler.next_due() is None
        scheduler.stop()


def test_todays_edition_is_made_now_when_asked_by_hand(tmp_path, pages, heard, press):
    publication = courier(pages, out=tmp_path / "out")
    with desk_with(tmp_path / "desk", publication, press=press) as desk:
        scheduler = Scheduler(desk, on_run=heard.put)
        scheduler.start()
        scheduler.run_now(COURIER)
        assert heard.get(timeout=PATIENCE).outcome is Outcome.RUNNING
        ended = heard.get(timeout=PATIENCE)
        scheduler.stop()
    assert (ended.outcome, ended.trigger) == (Outcome.PUBLISHED, Trigger.MANUAL)


def test_stopping_ends_the_edition_that_is_being_made(tmp_path, pages, heard, press):
    publication = courier(pages, out=tmp_path / "out")
    with desk_with(tmp_path / "desk", publication, press=press) as desk:
        stopping = threading.Event()

        def stop_when_it_begins(run):
            heard.put(run)
            if run.outcome is Outcome.RUNNING:
                stopper.start()
                stopping.wait(PATIENCE)

        scheduler = Scheduler(desk, on_run=stop_when_it_begins)

        def stop():
            scheduler._stopping.set()
            stopping.set()
            scheduler.stop()

        stopper = threading.Thread(target=stop)
        scheduler.start()
        scheduler.run_now(COURIER)
        heard.get(timeout=PATIENCE)
        ended = heard.get(timeout=PATIENCE)
        stopper.join(PATIENCE)
        assert ended.outcome is Outcome.FAILED
        assert "stopped" in ended.reason
        assert desk.library.editions() == ()


def test_a_fault_in_one_edition_does_not_cost_the_next_one(tmp_path, pages, heard, press, caplog):
    publication = courier(pages, out=tmp_path / "out")
    faults = [ZeroDivisionError("a fault in the window")]

    def listen(run):
        if faults:
            raise faults.pop()
        heard.put(run)

    with desk_with(tmp_path / "desk", publication, press=press) as desk:
        scheduler = Scheduler(desk, on_run=listen)
        scheduler.start()
        scheduler.run_now(COURIER)
        scheduler.run_now(COURIER)
        heard.get(timeout=PATIENCE)
        assert heard.get(timeout=PATIENCE).outcome is Outcome.PUBLISHED
        scheduler.stop()
    assert "a fault in the window" in caplog.text


def test_a_scheduler_that_was_stopped_before_its_start_does_nothing(tmp_path, pages):
    publication = courier(pages, out=tmp_path / "out", at=due_in(-60))
    with desk_with(tmp_path / "desk", publication) as desk:
        watch(publication, desk.library, now=A_MINUTE_AGO - timedelta(hours=1))
        scheduler = Scheduler(desk)
        scheduler.stop()
        scheduler.start()
        assert desk.library.runs() == ()


def test_a_publication_removed_after_the_end_is_nobodys_business(tmp_path, pages):
    publication = courier(pages, out=tmp_path / "out", at=due_in(3600))
    with desk_with(tmp_path / "desk", publication) as desk:
        scheduler = Scheduler(desk)
        scheduler.start()
        scheduler.stop()
        desk.library.delete_publication(COURIER)
        scheduler.refresh()
        assert desk.library.publications() == ()
