"""Lists as the makers of pages mark them up: all of one page's charts, and nothing else."""

from datetime import UTC, datetime

import pytest

from digest.sources.page_tree import parse_page
from digest.sources.rankings import find_rankings
from tests.digest.sources.chart_snippets import CHARTS, NO_CHARTS, Snippet
from tests.digest.sources.grouped_chart_snippets import GROUPED, OTHER_GROUPS

NOW = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
URL = "https://www.gazette.example/world/ferry.html"


def charts_in(html: str) -> list[tuple[str, tuple[str, ...]]]:
    tree, _ = parse_page(f"<html><body><h1>The Gazette</h1>{html}</body></html>")
    assert tree is not None
    found = find_rankings(tree, url=URL, base=URL, now=NOW)
    return [(each.title, tuple(item.title for item in each.items)) for each in found]


@pytest.mark.parametrize("snippet", [*CHARTS, *GROUPED], ids=lambda snippet: snippet.name)
def test_the_charts_of_a_page_are_found(snippet: Snippet):
    assert charts_in(snippet.html) == list(snippet.lists)


@pytest.mark.parametrize("snippet", [*NO_CHARTS, *OTHER_GROUPS], ids=lambda snippet: snippet.name)
def test_no_other_list_is_a_chart(snippet: Snippet):
    assert charts_in(snippet.html) == []
