"""A schedule that was saved in the window is kept from then on, without a new start."""

from datetime import time, timedelta

import pytest

from digest.model import Publication, PublicationId, Recipe, Schedule
from digest.schedule import next_due, overdue
from ui.dialogs.publication import PublicationDialog

pytestmark = pytest.mark.window

FERRY = Publication(
    id=PublicationId("ferry"),
    title="The Ferry Post",
    zone="UTC",
    recipe=Recipe(),
    schedules=(Schedule(time=time(5, 30), zone="UTC"),),
)


def test_saving_a_schedule_tells_the_next_run_and_counts_from_now(qtbot, window):
    window.publications.edit(FERRY)
    window.findChild(PublicationDialog).accept()
    qtbot.waitUntil(lambda: "05:30 UTC" in window.status.next_run.text())
    library, now = window.bench.library, window.bench.now()
    folder = window.bench.desk.folder
    assert overdue(FERRY, library, folder, now=now) is None  # nothing is made up for
    due = next_due(FERRY.schedule, after=now)
    assert overdue(FERRY, library, folder, now=due + timedelta(minutes=1)) == due
