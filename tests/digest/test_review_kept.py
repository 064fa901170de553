"""Drafts in review, and runs that were broken off, on a real desk; the test turns the clock."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from desks import COURIER, Clock, courier, desk_with, saved_pages, source, warm_press

from digest.edits import change_block, issue
from digest.errors import LibraryError
from digest.library.locks import owner_here
from digest.locks import EditionTakenError, WindowId, WriteRight
from digest.model import (
    AfterReview,
    Decision,
    EditionState,
    FolderChannel,
    LeadBlock,
    Outcome,
    Overrides,
    Policy,
    Step,
    Trigger,
)
from digest.pipeline import article_blocks, go_on, make_edition, publish
from digest.schedule import Scheduler, watch

DUE = datetime(2026, 3, 12, 6, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
PAGES = ("Barrier Holds", "Bats Keep Time")


@pytest.fixture(scope="module")
def press(tmp_path_factory):
    with warm_press(tmp_path_factory.mktemp("media")) as press:
        yield press


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


@pytest.fixture
def pages(tmp_path):
    return tmp_path / "pages"


@pytest.fixture
def clock():
    return Clock(DUE - 30 * MINUTE)


@pytest.fixture
def keep(tmp_path, pages, out, press, clock):
    """Makes a desk whose publication has the policy that is asked for, and its scheduler."""
    opened = []

    def kept(policy=None):
        policy = policy or Policy(review_minutes=30, freeze_minutes=5)
        made = courier(source(saved_pages(pages)), out=out, at=time(6, 30))
        schedule = replace(made.schedules[0], policy=policy)
        channel = replace(made.channels[0], formats=("text",))
        made = replace(made, schedules=(schedule,), channels=(channel,))
        context = desk_with(tmp_path / "desk", made, press=press)
        desk = context.__enter__()
        opened.append(context)
        watch(made, desk.library, now=DUE - timedelta(hours=18))
        return desk, Scheduler(desk, now=clock)

    yield kept
    for context in opened:
        context.__exit__(None, None, None)


def the_run(desk):
    (run,) = desk.library.runs(COURIER)
    return run


def headlines(desk):
    return {
        block.article.headline
        for block in article_blocks(desk.library.edition(the_run(desk).edition))
    }


def steps(desk):
    return [taken.step for taken in desk.library.steps(the_run(desk).id)]


# Review


def test_a_draft_waits_from_its_review_on_and_is_published_when_it_is_due(keep, clock, out):
    desk, scheduler = keep()
    (waits,) = scheduler.attend()
    assert (waits.outcome, waits.trigger, waits.due) == (Outcome.WAITING, Trigger.SCHEDULED, DUE)
    assert desk.library.edition(waits.edition).state is EditionState.DRAFT
    assert not out.exists()
    clock.now = DUE
    (run,) = scheduler.attend()
    assert (run.id, run.outcome, run.edition) == (waits.id, Outcome.PUBLISHED, waits.edition)
    assert len(list(out.iterdir())) == 1
    assert steps(desk) == [
        Step.GATHERED, Step.COMPOSED, Step.ANNOUNCED, Step.FROZEN, Step.RENDERED, Step.ISSUED,
        Step.DELIVERED,
    ]  # fmt: skip


def test_one_that_was_reviewed_and_did_not_arrive_is_delivered_later(keep, clock, out):
    desk, scheduler = keep()
    for clock.now in (DUE - 30 * MINUTE, DUE - 15 * MINUTE):
        scheduler.attend()
    out.touch()  # a file lies where the folder should be
    clock.now = DUE
    assert [run.outcome for run in scheduler.attend()] == [Outcome.FAILED]
    out.unlink()
    clock.now = DUE + 6 * MINUTE
    (run,) = scheduler.attend()
    assert run.outcome is Outcome.PUBLISHED
    assert [row.id for row in desk.library.editions()] == [run.edition]
    assert len(list(out.iterdir())) == 1


def test_what_comes_during_the_review_is_taken_in_until_the_freeze(keep, clock, pages):
    desk, scheduler = keep()
    scheduler.attend()
    saved_pages(pages, (*PAGES, "A Third One"))
    clock.now += 10 * MINUTE
    assert scheduler.attend() == (), "it still waits; nobody need be told"
    assert "A Third One" in headlines(desk)
    clock.now = DUE - 4 * MINUTE
    scheduler.attend()
    saved_pages(pages, (*PAGES, "A Third One", "Too Late"))
    clock.now = DUE - MINUTE
    scheduler.attend()
    clock.now = DUE
    assert [run.outcome for run in scheduler.attend()] == [Outcome.PUBLISHED]
    assert "Too Late" not in headlines(desk)


def test_what_the_editor_changed_during_the_review_is_published(keep, clock, pages):
    desk, scheduler = keep()
    (waits,) = scheduler.attend()
    draft = desk.library.edition(waits.edition)
    lead = next(block for block in draft.blocks if isinstance(block, LeadBlock))
    words = Overrides(headline="The Barrier, Again")
    desk.library.save_edition(change_block(draft, lead.id, overrides=words), saved=clock.now)
    saved_pages(pages, (*PAGES, "A Third One"))
    clock.now += 10 * MINUTE
    scheduler.attend()
    clock.now = DUE
    scheduler.attend()
    issued = desk.library.edition(waits.edition)
    leads = [block for block in issued.blocks if isinstance(block, LeadBlock)]
    assert [block.overrides.headline for block in leads] == ["The Barrier, Again"]
    assert "A Third One" in headlines(desk)


def test_a_draft_that_is_open_is_left_to_its_window_and_issued_as_it_was_saved(keep, clock, pages):
    desk, scheduler = keep()
    (waits,) = scheduler.attend()
    window = owner_here(WindowId("window"), "Ada")
    stand = desk.library.claim_edition(waits.edition, window, now=clock.now)
    saved_pages(pages, (*PAGES, "A Third One"))
    clock.now += 10 * MINUTE
    desk.library.claim_edition(waits.edition, window, now=clock.now)
    scheduler.attend()
    assert "A Third One" not in headlines(desk)
    mine = replace(desk.library.edition(waits.edition), title="Ada's Courier")
    right = WriteRight(window=window.window, version=stand.version)
    version = desk.library.save_edition(mine, saved=clock.now, right=right)
    clock.now = DUE
    (run,) = scheduler.attend()
    assert (run.outcome, desk.library.edition(run.edition).title) == (
        Outcome.PUBLISHED,
        "Ada's Courier",
    )
    late = WriteRight(window=window.window, version=version)
    with pytest.raises(EditionTakenError):
        desk.library.save_edition(replace(mine, title="Too late"), saved=DUE, right=late)


@pytest.mark.parametrize(
    ("then", "decision", "outcome"),
    [
        (AfterReview.HOLD, Decision.NONE, Outcome.HELD),
        (AfterReview.SKIP, Decision.NONE, Outcome.SKIPPED),
        (AfterReview.HOLD, Decision.APPROVED, Outcome.PUBLISHED),
        (AfterReview.SKIP, Decision.APPROVED, Outcome.PUBLISHED),
        (AfterReview.PUBLISH, Decision.HELD, Outcome.HELD),
        (AfterReview.PUBLISH, Decision.SKIPPED, Outcome.SKIPPED),
    ],
)
def test_when_it_is_due_the_editors_word_counts_else_the_policy(
    keep, clock, out, then, decision, outcome
):
    desk, scheduler = keep(Policy(review_minutes=30, then=then))
    (waits,) = scheduler.attend()
    if decision:
        desk.library.decide_run(waits.id, decision, now=clock.now)
    clock.now = DUE
    scheduler.attend()
    run = the_run(desk)
    assert (run.outcome, bool(run.reason)) == (outcome, True)
    assert out.exists() == (outcome is Outcome.PUBLISHED)
    clock.now += timedelta(hours=1)
    assert scheduler.attend() == ()


def test_a_draft_that_is_held_is_published_when_it_is_approved(keep, clock):
    desk, scheduler = keep(Policy(then=AfterReview.HOLD))
    clock.now = DUE
    (held,) = scheduler.attend()
    assert (held.outcome, held.reason) == (Outcome.HELD, "Nobody approved it until it was due.")
    clock.now += timedelta(days=2)
    desk.library.decide_run(held.id, Decision.APPROVED, now=clock.now)
    assert (held.id, Outcome.PUBLISHED) in [(run.id, run.outcome) for run in scheduler.attend()]


def test_a_draft_is_published_before_its_time_when_the_editor_says_so(keep, clock):
    desk, scheduler = keep()
    (waits,) = scheduler.attend()
    assert go_on(waits.id, desk, now=clock, at_once=True).outcome is Outcome.PUBLISHED
    assert go_on(waits.id, desk, now=clock, at_once=True).outcome is Outcome.PUBLISHED
    clock.now = DUE
    assert scheduler.attend() == ()


def test_what_the_editor_issued_by_hand_is_delivered_when_it_is_due(keep, clock, out):
    desk, scheduler = keep()
    (waits,) = scheduler.attend()
    by_hand = issue(replace(desk.library.edition(waits.edition), title="By Hand"), clock.now)
    desk.library.save_edition(by_hand, saved=clock.now)
    clock.now = DUE
    (run,) = scheduler.attend()
    assert (run.outcome, desk.library.edition(run.edition)) == (Outcome.PUBLISHED, by_hand)
    assert [path.name for path in out.iterdir()] == ["By Hand 2026-03-12.txt"]


def test_a_draft_that_was_deleted_is_made_anew(keep, clock):
    desk, scheduler = keep()
    (waits,) = scheduler.attend()
    desk.library.delete_edition(waits.edition, now=clock.now)
    clock.now = DUE
    (run,) = scheduler.attend()
    assert run.outcome is Outcome.PUBLISHED
    assert run.edition != waits.edition


def test_a_draft_over_whose_time_the_machine_slept_too_long_is_skipped_with_the_reason(keep, clock):
    _, scheduler = keep()
    (waits,) = scheduler.attend()
    clock.now = DUE + timedelta(hours=20)
    (run,) = scheduler.attend()
    assert (run.id, run.outcome) == (waits.id, Outcome.SKIPPED)
    assert "too late to catch up" in run.reason


# Broken off


def begun(desk, until):
    """A run whose maker was killed when it had come so far; its edition, if it has one."""
    library = desk.library
    run = library.claim_run(COURIER, DUE.date(), "daily", Trigger.SCHEDULED, due=DUE, now=DUE)
    if until == "claimed":
        return None
    publication = library.publication(COURIER)
    draft = make_edition(publication, desk, date=DUE.date(), now=DUE)
    library.keep_draft(run, draft, at=DUE)
    if until == "frozen":
        owner = owner_here(WindowId("run"), "The daily run")
        library.take_over_edition(draft.id, owner, now=DUE)
        library.note_step(run, Step.FROZEN, at=DUE)
    if until in ("issued", "delivered"):
        library.issue_draft(run, issue(draft, DUE), version=1, at=DUE)
    return draft.id


@pytest.mark.parametrize("until", ["claimed", "composed", "frozen", "issued"])
def test_wherever_it_was_broken_off_there_is_one_edition_and_one_delivery(keep, clock, out, until):
    desk, scheduler = keep(Policy())
    edition = begun(desk, until)
    clock.now = DUE + MINUTE
    assert scheduler.attend() == (), "its maker may live"
    clock.now = DUE + 2 * MINUTE
    (run,) = scheduler.attend()
    assert (run.outcome, run.attempts) == (Outcome.PUBLISHED, 2)
    assert run.edition == (edition or run.edition)
    assert [row.id for row in desk.library.editions()] == [run.edition]
    assert len(desk.library.deliveries(run.edition)) == len(list(out.iterdir())) == 1
    assert scheduler.attend() == ()


def test_who_is_overtaken_at_its_delivery_sends_nothing_more(keep, clock, out, tmp_path):
    desk, _ = keep(Policy())
    (publication,) = desk.library.publications()
    (tmp_path / "file").touch()
    blocked = FolderChannel(path=str(tmp_path / "file" / "out"), formats=("text",))
    channels = (blocked, *publication.channels)

    def overtake(doing, done, whole):
        if doing.startswith("deliver"):
            later = clock.now + 6 * MINUTE
            desk.library.take_over_run(the_run(desk).id, now=later, stale_after=5 * MINUTE)

    clock.now = DUE
    with pytest.raises(LibraryError, match="ended"):
        publish(
            replace(publication, channels=channels),
            desk,
            date=DUE.date(),
            trigger=Trigger.SCHEDULED,
            due=DUE,
            now=clock,
            on_progress=overtake,
        )
    assert the_run(desk).attempts == 2
    assert not out.exists()


def test_a_clean_stop_leaves_the_run_to_whoever_comes_next(keep, clock):
    desk, _ = keep(Policy())
    clock.now = DUE
    stopped = Scheduler(desk, now=clock, on_run=lambda run: stopped.stop())
    assert [run.outcome for run in stopped.attend()] == [Outcome.RUNNING]
    (run,) = Scheduler(desk, now=clock).attend()
    assert (run.outcome, run.attempts) == (Outcome.PUBLISHED, 2)


# The network


def test_without_any_source_it_is_tried_again_and_published_once_one_can_be_read(
    keep, clock, pages
):
    desk, scheduler = keep(Policy())
    clock.now = DUE
    hidden = pages.rename(pages.with_name("away"))
    tries = []
    for minute in range(0, 200, 5):
        clock.now = DUE + minute * MINUTE
        tries += [(minute, run.outcome) for run in scheduler.attend()]
    assert tries == [(minute, Outcome.FAILED) for minute in (0, 5, 20, 80, 140)]
    assert all(
        run.reason.startswith("None of the sources could be read. Pages: ")
        for run in desk.library.runs(COURIER)
    )
    assert desk.library.editions() == (), "no thin edition of what the library still has"
    hidden.rename(pages)
    clock.now = DUE + 200 * MINUTE
    assert [run.outcome for run in scheduler.attend()] == [Outcome.PUBLISHED]
