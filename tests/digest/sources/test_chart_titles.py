"""What lists are called that only the names of their boxes announce."""

import pytest

from digest.sources.chart_titles import box_title
from digest.sources.page_tree import parse_page
from digest.sources.rankings import find_rankings
from tests.digest.sources.chart_snippets import EN, JA, RU, ZH, items
from tests.digest.sources.test_chart_snippets import NOW, URL


@pytest.mark.parametrize(
    ("language", "name", "titles", "title"),
    [
        ("en", "most-read", EN, "Most read"),
        ("", "most-read", EN, "Most read"),
        ("de-CH", "most-read", EN, "Meistgelesen"),
        ("nb", "most-popular", EN, "Populære saker"),
        ("ja", "popular-articles", JA, "人気記事"),
        ("en", "most-read", RU, "Самое читаемое"),
        ("", "most-shared", ZH, "分享排行"),
    ],
)
def test_a_box_without_a_heading_is_called_in_its_pages_language(
    language: str, name: str, titles: tuple[str, ...], title: str
):
    tree, _ = parse_page(
        f'<html lang="{language}"><body><div class="{name}"><ol>{items(titles)}</ol></div>'
    )
    assert tree is not None
    (found,) = find_rankings(tree, url=URL, base=URL, now=NOW)
    assert found.title == title


def test_a_box_of_an_unknown_language_has_an_english_title():
    assert box_title("slider-popular", "eo") == "Most popular"
