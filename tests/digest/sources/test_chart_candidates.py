"""The lists that the picker offers, their selectors, and charts pinned by these."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model import PinnedChart, RankingList, Scope
from digest.sources.chart_candidates import chart_candidates
from digest.sources.chart_pins import missing_pins
from digest.sources.page_tree import parse_page
from digest.sources.rankings import find_rankings
from tests.digest.sources.chart_snippets import CHARTS, EN, NO_CHARTS, OTHER, THIRD, items

NOW = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
URL = "https://www.gazette.example/world/ferry.html"
PAGE = (
    f'<nav><ul class="menu">{items(THIRD, "m")}</ul></nav>'
    '<div id="main"><h2>Council notes</h2>'
    f"<ul>{items(OTHER, 'b')}</ul></div>"
    f'<aside class="side"><h3>Most read</h3><ol>{items()}</ol></aside>'
)


def pinned(html: str, *pins: PinnedChart) -> tuple[RankingList, ...]:
    tree, _ = parse_page(f"<html><body>{html}</body></html>")
    assert tree is not None
    return find_rankings(tree, url=URL, base=URL, now=NOW, pinned=pins)


def problems(html: str, *pins: PinnedChart) -> tuple[str, ...]:
    tree, _ = parse_page(f"<html><body>{html}</body></html>")
    assert tree is not None
    return missing_pins(tree, pins, base=URL)


def test_every_list_is_offered_the_likeliest_first():
    first, *others = chart_candidates(PAGE.encode(), url=URL)
    assert (first.title, first.found) == ("Most read", True)
    assert [item.title for item in first.items] == list(EN)
    assert {each.title for each in others} == {"Council notes", ""}
    assert not any(each.found for each in others)
    assert all(each.confidence < 0.5 < first.confidence for each in others)
    assert first.reasons[0] == "The heading “Most read” says so."


def test_selectors_lean_on_names():
    assert {each.selector for each in chart_candidates(PAGE.encode(), url=URL)} == {
        "aside.side > ol",
        "#main > ul",
        "ul.menu",
    }


@pytest.mark.parametrize("snippet", [*CHARTS, *NO_CHARTS], ids=lambda snippet: snippet.name)
def test_a_pinned_candidate_gives_the_same_list(snippet):
    for candidate in chart_candidates(f"<body>{snippet.html}</body>".encode(), url=URL):
        chart, *_ = pinned(snippet.html, PinnedChart(selector=candidate.selector))
        assert chart.items == candidate.items


def test_a_pinned_list_comes_first_and_replaces_what_the_finder_took_it_for():
    pins = (
        PinnedChart(selector="#main ul", title="Notes", scope=Scope.SECTION, section="Town"),
        PinnedChart(selector=".side ol"),
    )
    notes, read = pinned(PAGE, *pins)
    assert (notes.title, notes.scope, notes.section) == ("Notes", Scope.SECTION, "Town")
    assert [item.title for item in notes.items] == list(OTHER)
    assert (notes.confidence, notes.reasons) == (1.0, ("The editor pinned it.",))
    assert (read.title, len(read.items)) == ("Most read", 5)


def test_a_pin_may_select_the_rows():
    (chart, _) = pinned(PAGE, PinnedChart(selector="#main li", title="Notes"))
    assert [item.title for item in chart.items] == list(OTHER)


@pytest.mark.parametrize(
    ("selector", "problem"),
    [
        ("ul[[", "has no valid CSS selector"),
        ("ul:hover(", "has no valid CSS selector"),
        ("", "has no valid CSS selector"),
        ("x" * 5000, "has no valid CSS selector"),
        ("#gone", "is not in the page"),
        ("h2", "holds no list of articles"),
    ],
)
def test_a_pin_that_gives_nothing_is_a_problem(selector: str, problem: str):
    pin = PinnedChart(selector=selector, title="Lost")
    assert [chart.title for chart in pinned(PAGE, pin)] == ["Most read"]
    (told,) = problems(PAGE, pin)
    assert told.startswith("The pinned ranking “Lost”")
    assert problem in told


def test_pins_that_give_lists_are_no_problems():
    assert problems(PAGE, PinnedChart(selector="#main ul"), PinnedChart(selector="ol")) == ()


@pytest.mark.parametrize("data", [b"", b"\x00\xff\xfe", b"<", b"plain words"])
def test_bad_content_has_no_candidates(data: bytes):
    assert chart_candidates(data, url=None) == ()


TAGS = st.sampled_from(["div", "ul", "ol", "li", "section", "table", "tr", "td", "p", "h3", "span"])
NAMES = st.sampled_from(["", "most-read", "box", "a b", "x1", "item", "tabs"])
WORDS = st.sampled_from(
    ["Most read", "Latest", "1", "Boats", "A Ferry Runs Again After Nine Years", "{{x}}"]
)
LEAVES = (
    st.builds(lambda words, place: f'<a href="/{place}.html">{words}</a>', WORDS, st.integers(0, 9))
    | WORDS
)


def element(tag: str, name: str, inner: list[str]) -> str:
    return f'<{tag} class="{name}" id="{name}">{"".join(inner)}</{tag}>'


PAGES = st.recursive(
    LEAVES,
    lambda inner: st.builds(element, TAGS, NAMES, st.lists(inner, max_size=5)),
    max_leaves=30,
)


@given(PAGES)
@settings(max_examples=60, deadline=None)
def test_on_any_page_candidates_are_reselected_and_charts_are_sound(html: str):
    for candidate in chart_candidates(f"<body>{html}</body>".encode(), url=URL):
        chart, *_ = pinned(html, PinnedChart(selector=candidate.selector))
        assert chart.items == candidate.items
    for chart in pinned(html):
        assert 0.5 < chart.confidence <= 1
        assert len(chart.items) >= 3
        assert [item.position for item in chart.items] == list(range(1, len(chart.items) + 1))
        urls = [item.url or "" for item in chart.items]
        assert all(url.startswith(("https://", "http://")) for url in urls)
        paths = [url.removeprefix("https://www.gazette.example") for url in urls]
        links = iter(re.findall('href="([^"]*)"', html))
        assert all(path in links for path in paths)  # in the page's order
