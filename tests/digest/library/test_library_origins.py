"""What is kept of how an edition came to be."""

from dataclasses import replace
from datetime import timedelta

from library_examples import NOON, edition

from digest.edits import issue
from digest.library.locks import owner_here
from digest.locks import WindowId, WriteRight
from digest.model import EditionId, PublicationId

MARI = owner_here(WindowId("mari"), "Mari")
ANA = owner_here(WindowId("ana"), "Ana")
E1 = EditionId("e1")
COURIER = PublicationId("courier")
DRAFT = replace(edition("e1"), publication=COURIER)


def test_the_first_draft_stays_what_it_was(library):
    library.save_edition(DRAFT, saved=NOON)
    library.save_edition(replace(DRAFT, title="Another"), saved=NOON)
    library.save_edition(issue(replace(DRAFT, title="Another"), NOON), saved=NOON)
    assert library.first_draft(E1) == DRAFT
    assert library.edition(E1).title == "Another"


def test_what_no_recipe_made_has_no_first_draft(library):
    library.save_edition(replace(DRAFT, publication=None), saved=NOON)
    library.save_edition(issue(replace(DRAFT, id=EditionId("e2")), NOON), saved=NOON)
    assert library.first_draft(E1) is None
    assert library.first_draft(EditionId("e2")) is None
    assert library.first_draft(EditionId("none")) is None


def test_a_deleted_draft_leaves_nothing(library):
    library.save_edition(DRAFT, saved=NOON)
    library.delete_edition(E1, now=NOON)
    assert library.first_draft(E1) is None


def test_everybody_who_saved_from_a_window_is_known(library):
    version = 0
    for minute, owner in enumerate((MARI, MARI, ANA)):
        at = NOON + timedelta(minutes=minute)
        library.take_over_edition(E1, owner, now=at)
        right = WriteRight(window=owner.window, version=version)
        draft = replace(DRAFT, subtitle=str(minute))
        version = library.save_edition(draft, saved=at, right=right)
    mari, ana = library.editors(E1)
    assert (mari.name, mari.saves, mari.first) == ("Mari", 2, NOON)
    assert mari.last == NOON + timedelta(minutes=1)
    assert (ana.name, ana.saves) == ("Ana", 1)
