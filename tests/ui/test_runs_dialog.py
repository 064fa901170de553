"""The history of runs is told as it is, keeps itself new, and lets one run now."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from ui_editions import MADE, edition

from digest.desk import open_desk
from digest.library import Library, open_library
from digest.model import Outcome, Publication, PublicationId, Trigger
from digest.schedule import Scheduler
from ui.dialogs.runs import RunsDialog
from ui.tasks import Tasks

pytestmark = pytest.mark.window

FERRY = PublicationId("ferry")


@pytest.fixture
def library(tmp_path) -> Iterator[Library]:
    """A publication with a published, a failed and a running edition, the newest last."""
    library = open_library(tmp_path / "desk")
    library.save_publication(Publication(id=FERRY, title="The Ferry Post"))
    made = edition(1)
    library.save_edition(made, saved=MADE)
    ends = ((Outcome.PUBLISHED, "", made.id), (Outcome.FAILED, "The disk is full.", None), None)
    for number, end in enumerate(ends):
        due = MADE - timedelta(days=2 - number)
        run = library.claim_run(
            FERRY, date(2026, 3, 10 + number), "daily", Trigger.SCHEDULED, due=due, now=due
        )
        if end:
            outcome, reason, id_ = end
            library.finish_run(
                run.id, outcome=outcome, reason=reason, edition=id_, now=due + timedelta(seconds=9)
            )
    library.heartbeat(run.id, datetime.now(UTC))  # or the scheduler takes it over
    yield library
    library.close()


@pytest.fixture
def tasks(qtbot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def scheduler(library, tmp_path) -> Iterator[Scheduler]:
    """The real one, at work on the library's desk."""
    with open_desk(tmp_path / "desk") as desk:
        scheduler = Scheduler(desk)
        scheduler.start()
        yield scheduler
        scheduler.stop()


@pytest.fixture
def dialog(qtbot, library, tasks, scheduler) -> RunsDialog:
    dialog = RunsDialog(library, tasks, scheduler, now=lambda: MADE)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: len(dialog.table.rows) == 3)
    return dialog


def test_each_run_tells_what_became_of_it(dialog):
    model = dialog.table.model()
    outcomes = [model.index(row, 0).data().split()[-1] for row in range(3)]
    assert outcomes == ["running", "failed", "published"]
    assert [model.index(1, column).data() for column in range(1, 7)] == [
        "The Ferry Post",
        "schedule",
        "Yesterday 05:02",
        "Yesterday 05:02",
        "9 s",
        "The disk is full.",
    ]


def test_the_outcome_is_told_by_a_mark_too(dialog):
    model = dialog.table.model()
    assert len({model.index(row, 0).data().split()[0] for row in range(3)}) == 3


def test_the_whole_reason_of_the_current_run_is_below(dialog):
    dialog.table.select_key(dialog.table.rows[1].id)
    assert dialog.foot.reason.text() == "The disk is full."
    assert not dialog.open_button.isEnabled()


def test_the_edition_of_a_run_is_opened(qtbot, dialog):
    dialog.table.select_key(dialog.table.rows[2].id)
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.chosen == "ferry"


def test_what_changes_meanwhile_is_shown_and_the_current_run_stays(qtbot, dialog, library):
    dialog.table.select_key(dialog.table.rows[1].id)
    library.finish_run(dialog.table.rows[0].id, outcome=Outcome.PUBLISHED, now=MADE)
    qtbot.waitUntil(lambda: dialog.table.rows[0].outcome is Outcome.PUBLISHED)
    assert dialog.foot.reason.text() == "The disk is full."


def test_running_now_makes_todays_edition_and_shows_what_became_of_it(qtbot, dialog):
    """The publication has no source: its run ends at once, for want of articles."""
    qtbot.mouseClick(dialog.run_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.banner.isVisible())
    assert dialog.banner.text == "“The Ferry Post” is being made."
    qtbot.waitUntil(lambda: len(dialog.table.rows) == 4, timeout=20_000)
    qtbot.waitUntil(lambda: dialog.table.rows[0].finished is not None, timeout=20_000)
    run = dialog.table.rows[0]
    assert run.trigger is Trigger.MANUAL
    assert run.reason


def test_a_publication_that_is_gone_is_explained(qtbot, dialog, library):
    dialog.hide()  # or the list notices by itself
    library.delete_publication(FERRY)
    dialog.run_button.click()
    qtbot.waitUntil(lambda: dialog.banner.isVisibleTo(dialog))
    assert dialog.banner.text == "There is no publication “ferry”."


def test_without_a_scheduler_nothing_can_be_run(qtbot, library, tasks):
    dialog = RunsDialog(library, tasks, None)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: len(dialog.table.rows) == 3)
    assert not dialog.run_button.isEnabled()


def test_nothing_is_read_while_the_dialog_is_away(qtbot, dialog, tasks):
    dialog.hide()
    qtbot.waitUntil(lambda: tasks.active == ())
    assert not dialog.is_live
    dialog.open()
    assert dialog.is_live


def test_an_answer_after_closing_troubles_nobody(qtbot, library, tasks):
    dialog = RunsDialog(library, tasks, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    qtbot.waitUntil(lambda: tasks.active == ())
