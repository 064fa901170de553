"""Drafts change, issued editions never do."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta

import pytest
from library_examples import MORNING, NOON, article, delivery, edition, issued

from digest.errors import LibraryError, NotFoundError
from digest.library import ArticleQuery
from digest.model import EditionId, EditionState, PublicationId

LATER = NOON + timedelta(seconds=2)


def test_a_draft_is_saved_over_and_over(library):
    for title in ("One", "Two", "Three"):
        library.save_edition(edition(title=title), saved=LATER)
    assert library.edition(EditionId("e1")).title == "Three"
    (row,) = library.editions()
    assert (row.title, row.version, row.saved, row.blocks) == ("Three", 3, LATER, 0)


def test_a_row_tells_what_a_list_shows(library):
    library.save_edition(issued("e1", article(), publication=MORNING, number=4), saved=LATER)
    (row,) = library.editions()
    assert (row.id, row.title, row.date, row.number, row.state, row.blocks, row.publication) == (
        "e1", "The Bay", date(2026, 3, 5), 4, EditionState.ISSUED, 1, MORNING,
    )  # fmt: skip


def test_an_issued_edition_is_never_overwritten(library):
    library.save_edition(edition(), saved=NOON)
    library.save_edition(issued(), saved=NOON)
    for changed in (issued(title="Other"), edition()):
        with pytest.raises(LibraryError, match="has been issued"):
            library.save_edition(changed, saved=LATER)
    assert library.edition(EditionId("e1")) == issued()


def test_the_same_issued_edition_may_be_saved_again(library):
    library.save_edition(issued("e1", article()), saved=NOON)
    library.save_edition(issued("e1", article()), saved=LATER)
    (row,) = library.editions()
    assert (row.saved, row.version) == (NOON, 1)


@pytest.mark.parametrize("statement", ["UPDATE editions SET title = ''", "DELETE FROM editions"])
def test_no_other_program_changes_an_issued_edition(library, tmp_path, statement):
    library.save_edition(issued(), saved=NOON)
    with (
        closing(sqlite3.connect(tmp_path / "desk" / "library.sqlite")) as other,
        pytest.raises(sqlite3.IntegrityError, match="never changes"),
    ):
        other.execute(statement)


def test_the_same_article_twice_in_an_edition_counts_once(library):
    library.save_edition(issued("e1", article(), article()), saved=NOON)
    assert library.edition(EditionId("e1")).state == EditionState.ISSUED


def test_editions_are_listed_newest_first_and_by_publication(library):
    for id_, day, number, publication in [
        ("a", 1, 1, MORNING),
        ("b", 3, 3, MORNING),
        ("c", 2, 2, MORNING),
        ("d", 4, 0, None),
    ]:
        library.save_edition(
            edition(id_, date=date(2026, 3, day), number=number, publication=publication),
            saved=NOON,
        )
    assert [row.id for row in library.editions()] == ["d", "b", "c", "a"]
    assert [row.id for row in library.editions(MORNING, limit=2)] == ["b", "c"]
    assert library.latest_edition().id == "d"
    assert library.latest_edition(MORNING).id == "b"


def test_without_editions_there_is_no_latest(library):
    assert library.latest_edition() is None
    assert library.editions() == ()


def test_numbers_count_a_publications_editions(library):
    assert library.next_number(MORNING) == 1
    library.save_edition(issued("a", publication=MORNING, number=1), saved=NOON)
    library.save_edition(edition("b", publication=MORNING, number=2), saved=NOON)
    assert library.next_number(MORNING) == 3
    assert library.next_number(PublicationId("evening")) == 1
    library.delete_edition(EditionId("b"), now=LATER)
    assert library.next_number(MORNING) == 2


def test_a_draft_can_be_deleted_with_its_receipts(library):
    library.save_edition(edition(), saved=NOON)
    library.record_delivery(delivery())
    library.delete_edition(EditionId("e1"), now=LATER)
    with pytest.raises(NotFoundError):
        library.edition(EditionId("e1"))
    assert library.deliveries(EditionId("e1")) == ()


def test_an_issued_edition_cannot_be_deleted(library):
    library.save_edition(issued(), saved=NOON)
    with pytest.raises(LibraryError, match="cannot be deleted"):
        library.delete_edition(EditionId("e1"), now=LATER)
    assert library.edition(EditionId("e1")) == issued()


def test_an_unknown_edition_is_not_found(library):
    with pytest.raises(NotFoundError):
        library.edition(EditionId("none"))
    with pytest.raises(NotFoundError):
        library.delete_edition(EditionId("none"), now=LATER)


def test_an_edition_comes_back_with_everything_in_it(library):
    full = replace(
        issued("e1", article(url="https://bay.example/x", published=NOON)),
        subtitle="Morning", slot="daily", predecessor=EditionId("e0"),
    )  # fmt: skip
    library.save_edition(full, saved=NOON)
    assert library.edition(full.id) == full


def test_half_a_character_takes_nothing_else_along(library):
    library.save_edition(edition(title="Half \ud83d a smile"), saved=NOON)
    library.save_articles([article("Half \ud83d", body="A smile \ude00")], gathered=NOON)
    assert library.edition(EditionId("e1")).title == "Half ? a smile"
    assert library.count(ArticleQuery(words="half \ud83d smile")) == 1
