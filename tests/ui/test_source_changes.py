"""Changes to sources that meet each other lose nothing."""

from dataclasses import replace

from ui_sources import FAILING, GAZETTE, QUIET, WELL, make_source, stock_sources

from digest.model import Publication, PublicationId, Recipe
from digest.recipes import add_sources, remove_source
from ui.source_changes import add_named, add_to, change_publication, put_back, with_sources_of

PUBLICATION = Publication(
    id=PublicationId("p"), title="Post", recipe=Recipe(sources=(WELL, FAILING, QUIET))
)


def test_a_change_is_made_to_what_the_library_has_now(library):
    stock_sources(library)
    former = change_publication(
        library, GAZETTE, lambda publication: remove_source(publication, WELL.id)
    )
    assert WELL in former.recipe.sources
    assert WELL not in library.publication(GAZETTE).recipe.sources


def test_a_removed_source_goes_back_to_its_place():
    back = put_back(FAILING, PUBLICATION)
    assert back(remove_source(PUBLICATION, FAILING.id)) == PUBLICATION


def test_or_to_the_end_where_somebody_has_changed_the_others():
    left = remove_source(remove_source(PUBLICATION, FAILING.id), WELL.id)
    assert put_back(FAILING, PUBLICATION)(left).recipe.sources == (QUIET, FAILING)


def test_added_sources_get_names_of_their_own():
    twin = make_source("Wire", address="https://other.example/feed")
    twin = replace(twin, id="other")
    added = add_named(PUBLICATION, [twin, WELL])
    assert [source.name for source in added.recipe.sources] == ["Quay", "Wire", "Fog", "Wire 2"]


def test_a_new_publication_gets_an_id_that_nobody_has(library):
    first = add_to(library, None, "The Post", [WELL])
    second = add_to(library, None, "The Post", [QUIET])
    assert (first.id, second.id) == ("the-post", "the-post-2")
    assert library.publication(second.id).recipe.sources == (QUIET,)


def test_saving_a_publications_dialog_keeps_sources_added_meanwhile():
    stored = add_sources(PUBLICATION, [make_source("Buoy")])
    edited = replace(PUBLICATION, title="The Evening Post")
    kept = with_sources_of(stored, edited, PUBLICATION)
    assert kept.title == "The Evening Post"
    assert kept.recipe.sources == stored.recipe.sources


def test_but_what_was_changed_in_the_dialog_itself_stands():
    stored = add_sources(PUBLICATION, [make_source("Buoy")])
    edited = remove_source(PUBLICATION, FAILING.id)
    assert with_sources_of(stored, edited, PUBLICATION) == edited
