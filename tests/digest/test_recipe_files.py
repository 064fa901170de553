"""Recipes as files: what is written is read again, comments stay, and nothing else is believed."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.errors import RecipeError
from digest.model import (
    Collision,
    LeadRule,
    PinnedChart,
    RankingRule,
    Recipe,
    Scope,
    Scores,
    SectionRule,
    Source,
    SourceId,
    SourceKind,
    Window,
)
from digest.recipe_files import MOST_BYTES, parse_recipe, read_recipe, recipe_text, write_recipe
from digest.recipe_files.lines import line_of

WIRE = Source(
    id=SourceId("wire"),
    name="The “Wire” # 1",
    kind=SourceKind.LISTING,
    address="https://wire.example/",
    weight=1.5,
    charts=(PinnedChart(selector="#most ol", title="Most read"), PinnedChart(selector="ol")),
)
BELLS = Source(id=SourceId("bells"), name="Bells", kind=SourceKind.FEED, address="b.xml")
RECIPE = Recipe(
    sources=(WIRE, BELLS),
    sections=(
        SectionRule(title="World", sections=("world",), quota=6, ranked=3, minimum=2),
        SectionRule(title="水", keywords=("高潮", "storm surge"), sources=(WIRE.id,)),
    ),
    rankings=(RankingRule(scope=Scope.SITE, stale_after_hours=6), RankingRule(title="week")),
    lead=LeadRule.NEWEST,
    window=Window.LAST_EDITION,
    scores=Scores(rank=2, half_life_hours=3.5),
    must=("storm",),
    collision=Collision.BACKFILL,
)

TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=12)
NAMES = TEXTS.filter(bool)
RECIPES = st.builds(
    Recipe,
    sources=st.lists(
        st.builds(
            Source,
            id=NAMES,
            name=NAMES,
            kind=st.sampled_from(SourceKind),
            address=NAMES,
            section=st.none() | TEXTS,
            charts=st.lists(st.builds(PinnedChart, selector=NAMES, title=TEXTS), max_size=2).map(
                tuple
            ),
            weight=st.floats(0, 100),
            paused=st.booleans(),
        ),
        max_size=3,
        unique_by=lambda source: source.id,
    ).map(tuple),
    sections=st.lists(
        st.builds(
            SectionRule,
            title=NAMES,
            keywords=st.lists(TEXTS, max_size=2).map(tuple),
            ranked=st.none() | st.integers(1, 1000),
            quota=st.integers(0, 500),
        ),
        max_size=3,
        unique_by=lambda rule: rule.title.casefold(),
    ).map(tuple),
    rankings=st.lists(
        st.builds(RankingRule, title=TEXTS, scope=st.none() | st.sampled_from(Scope)), max_size=3
    ).map(tuple),
    scores=st.none() | st.builds(Scores, rank=st.floats(0, 100)),
    never=st.lists(TEXTS, max_size=2).map(tuple),
    briefs=st.integers(0, 500),
)


@settings(max_examples=40)
@given(RECIPES, RECIPES)
def test_what_is_written_is_read_again_over_whatever_stood_there(recipe, former):
    text = recipe_text(former)
    assert parse_recipe(text) == former
    assert recipe_text(former, text) == text
    assert parse_recipe(recipe_text(recipe, text)) == recipe


def test_a_recipe_of_everything_is_read_again_and_a_file_may_say_little():
    assert parse_recipe(recipe_text(RECIPE)) == RECIPE
    assert parse_recipe("") == Recipe()
    assert parse_recipe('[[sections]]\r\ntitle = "A"\r\n').sections == (SectionRule(title="A"),)


def test_a_file_that_is_written_over_keeps_its_comments_and_its_order(tmp_path):
    file = tmp_path / "mine.recipe.toml"
    mine = '# Mine.\nbriefs = 2 # few\n\n[[sections]]\nquota = 3 # so many\ntitle = "World"\n'
    file.write_text(mine, encoding="utf-8")
    world, sport = replace(read_recipe(file).sections[0], quota=5), SectionRule(title="Sport")
    write_recipe(replace(read_recipe(file), briefs=3, sections=(sport, world)), file)
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# Mine.\nbriefs = 3 # few\n")
    assert text.index('"Sport"') < text.index('quota = 5 # so many\ntitle = "World"')
    assert read_recipe(file).sections == (sport, world)


@pytest.mark.parametrize(
    "former",
    [
        'sections = [{title = "A", quota = 1}]\nscores = {rank = 1}\n',
        'scores.rank = 1\n[[sections]]\ntitle = "A"\n[[rankings]]\n[[sections]]\ntitle = "B"\n',
        '"briefs" = 0x10\nmust = [\n  "a", # one\n]\n',
    ],
)
def test_unusual_forms_are_written_over_all_the_same(former):
    assert parse_recipe(recipe_text(RECIPE, former)) == RECIPE


def test_characters_that_cannot_be_printed_are_written_as_blanks():
    odd = replace(RECIPE, must=("a\x07b",))
    assert parse_recipe(recipe_text(odd)).must == ("a b",)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("lead = ", 1, "not TOML"),
        ('\nlead = "x"', 2, '"top-ranked", "newest", "first"'),
        ("briefs = -1", 1, "from 0 to 1000"),
        ("briefs = 1.5", 1, "whole number"),
        ("briefs = true", 1, "whole number"),
        ("must = 1", 1, "a list"),
        ('must = ["a", 2]', 1, "“must” number 2"),
        ('must = ["\\u0007"]', 1, "cannot be printed"),
        ("[scores]\nrank = nan", 2, "a number"),
        ("scores = 3", 1, "a table"),
        ("[[sections]]\nquota = 1", 1, "no “title”"),
        ('[[sections]]\ntitle = "A"\n[[sections]]\ntitle = "B"\nfull = "x"', 5, "“full”"),
        ('[[sections]]\ntitle = "A"\n[[sections]]\ntitle = "a"', 4, "“a” is there twice"),
        ("max_age_hours = 1979-05-27", 1, "whole number"),
        ("format = 2", 1, "newer Digest Desk"),
        ('format = "1"', 1, "whole number"),
        ("a = " + "[" * 5000, 0, "too deeply"),
        ("a = 1\na = 2", 2, "not TOML"),
        (f"must = [{'1,' * 2001}]", 1, "more than"),
        (f'must = ["{"a" * 10_001}"]', 1, "longer than"),
    ],
)
def test_what_is_no_recipe_is_refused_by_its_line(text, line, said):
    with pytest.raises(RecipeError, match=said) as caught:
        parse_recipe(text, "theirs.toml")
    assert (caught.value.file, caught.value.line) == ("theirs.toml", line)
    assert str(caught.value).startswith(f"theirs.toml, line {line}: " if line else "theirs.toml")


def test_a_word_that_is_nearly_right_is_proposed():
    with pytest.raises(RecipeError) as caught:
        parse_recipe('[[sections]]\ntitle = "A"\nkeyword = []')
    assert caught.value.remedy == "Is “keywords” meant?"


@pytest.mark.parametrize("content", [b"\xff", b"#" * (MOST_BYTES + 1)])
def test_what_is_no_text_of_a_recipe_is_refused(tmp_path, content):
    file = tmp_path / "theirs.toml"
    file.write_bytes(content)
    with pytest.raises(RecipeError, match=r"theirs\.toml"):
        read_recipe(file)
    write_recipe(RECIPE, file)
    assert read_recipe(file) == RECIPE


def test_a_place_that_cannot_be_used_is_said(tmp_path):
    with pytest.raises(RecipeError, match="cannot be read"):
        read_recipe(tmp_path / "none.toml")
    (tmp_path / "file").write_text("")
    with pytest.raises(RecipeError, match="cannot be written"):
        write_recipe(RECIPE, tmp_path / "file" / "a.toml")


@given(st.text(max_size=200))
def test_any_text_is_a_recipe_or_refused(text):
    with suppress(RecipeError):
        assert isinstance(parse_recipe(text), Recipe)


def test_lines_are_found_in_tables_of_tables():
    text = "[[sources]]\nid = 1\n[[sources.charts]]\na = 1\n[[sources]]\n[[sources.charts]]\na = 2"
    assert line_of(text, ("sources", 1, "charts", 0, "a")) == 7
    assert line_of(text, ("sources", 0, "charts", 0, "b")) == 3
    assert line_of(text, ("nowhere",)) == 0
