"""The strip at the window's foot says in sentences how much there is, and finds room for them."""

from datetime import UTC, datetime

import pytest
from ui_harbour import make_edition

from digest.edits import new_edition
from digest.model import EditionId, PublicationId
from digest.preflight.findings import Finding, FindingKind, Severity
from digest.render import Proof
from digest.schedule import NextDue
from ui.finding_words import count_words
from ui.lengths import count_of_pages
from ui.status import StatusStrip
from ui.tasks import Lane

pytestmark = pytest.mark.window

PROOF = Proof(edition=EditionId("harbour"), pages=6, extent=5.3, width=595, height=842)
FINDINGS = (
    Finding(kind=FindingKind.OVERSET, severity=Severity.ERROR, facts={"over": 0.3, "budget": 5}),
    Finding(kind=FindingKind.NO_LEAD, severity=Severity.WARNING),
    Finding(kind=FindingKind.NO_NAMEPLATE, severity=Severity.NOTE),
)


@pytest.fixture
def status(qtbot, tasks, look) -> StatusStrip:
    strip = StatusStrip(tasks, lambda _task: True)
    qtbot.addWidget(strip)
    strip.resize(1400, 30)
    strip.show()
    return strip


def test_the_length_is_told_with_what_is_over(qtbot, status):
    status.show_length(3000, PROOF, None)
    assert (status.pages.text(), status.pages.property("look")) == (count_of_pages(6), "told")
    status.show_length(3000, PROOF, 5)
    assert status.pages.text() == f"{count_of_pages(5)} (0.3 over)"
    assert status.pages.property("look") == "warning"
    with qtbot.waitSignal(status.fitting_wanted):
        status.pages.click()
    status.show_length(3000, None, 5)
    assert not status.pages.isVisible()


def test_a_mail_that_is_nearly_too_large_is_told_in_another_colour(qtbot, status):
    status.show_mail(60.2)
    assert (status.mail.text(), status.mail.property("look")) == ("e-mail 61 of 102 KB", "told")
    status.show_mail(95.0)
    assert status.mail.property("look") == "warning"
    with qtbot.waitSignal(status.mail_wanted):
        status.mail.click()
    status.show_mail(None)
    assert not status.mail.isVisible()


def test_what_is_found_is_counted_and_leads_to_the_pane(qtbot, status):
    status.show_findings(FINDINGS, make_edition())
    assert status.warnings.text() == f"{count_words(1, 1, 0)} ▸"
    status.show_findings(FINDINGS[2:], make_edition())
    assert (status.warnings.text(), status.warnings.property("look")) == (
        f"{count_words(0, 0, 1)} ▸",
        "told",
    )
    status.show_findings((), make_edition())
    assert status.warnings.text() == "nothing to mend ▸"
    with qtbot.waitSignal(status.findings_wanted):
        status.warnings.click()
    day = make_edition().date
    empty = new_edition(id=EditionId("e"), title="E", date=day, created=make_edition().created)
    status.show_findings((), empty)
    assert not status.warnings.isVisible()


def test_the_next_run_is_told_by_weekday_and_clock(qtbot, status):
    at = datetime(2026, 3, 13, 5, 30, tzinfo=UTC)
    due = NextDue(publication=PublicationId("harbour"), title="The Quayside Post", at=at)
    status.show_next_run(due)
    assert status.next_run.text() == "next run Fri 05:30 UTC ▸"
    status.show_next_run(None)
    assert not status.next_run.isVisible()


def test_a_narrow_strip_keeps_what_matters_most(status):
    status.show_length(3000, PROOF, 5)
    status.show_mail(60.2)
    status.show_findings(FINDINGS, make_edition())
    assert status.mail.isVisible()
    status.resize(260, 30)
    assert status.warnings.isVisible()
    assert not status.mail.isVisible()
    assert status.minimumSizeHint().width() <= 260
    status.resize(1400, 30)
    assert status.mail.isVisible()


def test_a_long_task_is_told_with_its_progress_and_can_be_ended(qtbot, status, tasks):
    def work(progress, cancelled):
        while not cancelled():
            progress("Reading back the formats", 2, 5)

    task = tasks.run(work, label="Reading back", lane=Lane.PRESS, ends_itself=True)
    qtbot.waitUntil(lambda: status._progress.isVisible())
    qtbot.waitUntil(lambda: (status._progress.value(), status._progress.maximum()) == (2, 5))
    with qtbot.waitSignal(status.cancel_wanted) as asked:
        status._cancel.click()
    assert asked.args == [task]
    task.cancel()
    qtbot.waitUntil(lambda: not status._progress.isVisible())
