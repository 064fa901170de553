"""Sources come into a recipe once, and leave it without a trace; what is odd is said."""

from dataclasses import replace

import pytest

from digest.errors import RecipeError
from digest.model import (
    Publication,
    PublicationId,
    RankingRule,
    Recipe,
    SectionRule,
    Source,
    SourceId,
)
from digest.model import SourceKind as Kind
from digest.recipes import (
    Odd,
    Oddity,
    add_sources,
    guarded,
    is_same_place,
    oddities,
    remove_source,
    replace_source,
    source_of,
)


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


def test_a_strangers_recipe_reaches_neither_private_networks_nor_this_machine():
    open_gate = replace(TIDES, allow_private=True, robots=False)
    folder = replace(source("mine", "/home/me"), kind=Kind.FOLDER, watch=True)
    gate, mine, bells = guarded(Recipe(sources=(open_gate, folder, BELLS))).sources
    assert (gate, bells) == (TIDES, BELLS)
    assert (mine.paused, mine.watch) == (True, False)


@pytest.mark.parametrize(
    ("recipe", "odd"),
    [
        (Recipe(briefs=0), Odd(oddity=Oddity.NOTHING)),
        (Recipe(must=("Tide",), never=("tide",)), Odd(oddity=Oddity.BOTH_WAYS, what="Tide")),
        (
            Recipe(sources=(TIDES,), sections=(SectionRule(title="A", sources=(BELLS.id,)),)),
            Odd(oddity=Oddity.UNKNOWN_SOURCE, where="A", what="bells"),
        ),
        (
            Recipe(sections=(SectionRule(title="A", quota=0),)),
            Odd(oddity=Oddity.NOTHING, where="A"),
        ),
        (
            Recipe(sections=(SectionRule(title="A", quota=2, minimum=3),)),
            Odd(oddity=Oddity.ABOVE_QUOTA, where="A"),
        ),
        (
            Recipe(
                sections=(
                    SectionRule(title="A", sections=("World",)),
                    SectionRule(title="B", sections=("world",)),
                )
            ),
            Odd(oddity=Oddity.BEHIND, where="B", what="A"),
        ),
        (
            Recipe(rankings=(RankingRule(title="week", placement="Nowhere"),)),
            Odd(oddity=Oddity.UNKNOWN_SECTION, where="week", what="Nowhere"),
        ),
    ],
)
def test_what_is_odd_about_a_recipe_is_told(recipe, odd):
    assert oddities(recipe) == (odd,)


def test_nothing_is_odd_about_a_usual_recipe():
    rules = (SectionRule(title="A", sources=(TIDES.id,)), SectionRule(title="Rest"))
    assert oddities(Recipe(sources=(TIDES,), sections=rules)) == ()
