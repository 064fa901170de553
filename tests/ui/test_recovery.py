"""What a window that was killed had open comes back, and is told of."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from ui_harbour import NOW, make_edition

from digest.library.locks import owner_here
from digest.locks import WindowId, WriteRight
from digest.model import EditionId
from ui.recovery import recovered_from, told

NO_PROCESS = 2**22 + 1
OWN = owner_here(WindowId("own"), "Mari")


def killed(library, edition, number=0):
    """A window that had `edition` open, saved it once after four edits, and died."""
    owner = replace(OWN, window=WindowId(f"dead-{number}"), pid=NO_PROCESS + number)
    library.claim_edition(edition.id, owner, now=NOW)
    right = WriteRight(window=owner.window, version=0, edits=4)
    library.save_edition(edition, saved=NOW.replace(minute=number), right=right)


def test_what_was_open_is_found_with_its_last_save_and_its_edits(library):
    killed(library, make_edition())
    found = recovered_from(library, OWN, NOW)
    assert found.edition == make_edition()
    assert (found.saved, found.edits, found.others) == (NOW, 4, ())
    message = told(found, NOW)
    assert message.title == "Digest Desk did not close properly the last time."
    assert message.detail == (
        "“The Quayside Post” is back as it was saved at 16:00:00, with 4 edits since it was opened."
    )


def test_of_several_the_last_one_comes_back_and_the_others_are_named(library):
    other = replace(make_edition(), id=EditionId("other"), title="The Fog")
    killed(library, other, number=1)
    killed(library, make_edition(), number=2)
    found = recovered_from(library, OWN, NOW)
    assert found.edition == make_edition()
    assert "Open then too, and saved: “The Fog”." in told(found, NOW).detail


def test_nothing_is_told_of_windows_that_live_or_never_saved_or_are_elsewhere(library):
    library.claim_edition(make_edition().id, OWN, now=NOW)
    library.claim_edition(
        EditionId("never"), replace(OWN, window=WindowId("x"), pid=NO_PROCESS), now=NOW
    )
    far = replace(OWN, window=WindowId("far"), host="desk-4", pid=NO_PROCESS)
    library.claim_edition(EditionId("far"), far, now=NOW)
    assert recovered_from(library, OWN, NOW) is None


@pytest.mark.window
def test_the_window_shows_what_was_open_and_says_so(qtbot, stocked, open_window):
    stocked.save_edition(
        replace(make_edition(), id=EditionId("newer"), date=datetime.now(UTC).date()), saved=NOW
    )
    killed(stocked, make_edition())
    window = open_window().window
    assert window.document.edition == make_edition()
    assert "did not close properly" in window.bench.banner.text
    qtbot.waitUntil(lambda: [lock.owner.pid for lock in stocked.edition_locks()] != [NO_PROCESS])
    assert not window.document.is_read_only
