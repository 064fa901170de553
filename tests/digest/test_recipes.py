"""Sources come into a recipe once, and leave it without a trace."""

import pytest

from digest.errors import RecipeError
from digest.model import Publication, PublicationId, Recipe, SectionRule, Source, SourceId
from digest.model import SourceKind as Kind
from digest.recipes import add_sources, is_same_place, remove_source, replace_source, source_of


def source(name: str, address: str) -> Source:
    return Source(id=SourceId(name), name=name, kind=Kind.FEED, address=address)


TIDES = source("tides", "https://www.tides.example/feed/")
BELLS = source("bells", "https://bells.example/feed")


def courier(*sources: Source, rules: tuple[SectionRule, ...] = ()) -> Publication:
    recipe = Recipe(sources=sources, sections=rules)
    return Publication(id=PublicationId("courier"), title="The Courier", recipe=recipe)


def test_a_source_is_added_at_the_end():
    assert add_sources(courier(TIDES), [BELLS]).recipe.sources == (TIDES, BELLS)


@pytest.mark.parametrize(
    "again",
    [
        source("other", "http://tides.example/feed"),
        source("tides", "https://elsewhere.example/"),
    ],
)
def test_what_is_read_already_is_not_added_again(again):
    assert add_sources(courier(TIDES), [again, BELLS]).recipe.sources == (TIDES, BELLS)


def test_two_of_one_address_come_once():
    twin = source("twin", "https://bells.example/feed/")
    assert add_sources(courier(), [BELLS, twin]).recipe.sources == (BELLS,)


def test_a_source_is_replaced_in_its_place():
    moved = source("tides", "https://tides.example/new.xml")
    assert replace_source(courier(TIDES, BELLS), moved).recipe.sources == (moved, BELLS)


def test_a_removed_source_leaves_the_rules_that_named_it():
    rules = (
        SectionRule(title="Water", sources=(TIDES.id,)),
        SectionRule(title="Both", sources=(TIDES.id, BELLS.id)),
        SectionRule(title="All"),
    )
    left = remove_source(courier(TIDES, BELLS, rules=rules), TIDES.id).recipe

    assert left.sources == (BELLS,)
    assert [(rule.title, rule.sources) for rule in left.sections] == [
        ("Both", (BELLS.id,)),
        ("All", ()),
    ]


@pytest.mark.parametrize("edit", [source_of, remove_source])
def test_a_source_that_is_not_there_is_named(edit):
    with pytest.raises(RecipeError, match="The Courier has no source “tides”"):
        edit(courier(BELLS), TIDES.id)


def test_addresses_that_cannot_be_taken_apart_are_compared_as_they_are():
    broken = source("one", "http://[::1")
    assert is_same_place(broken, source("two", "http://[::1"))
    assert not is_same_place(broken, BELLS)
