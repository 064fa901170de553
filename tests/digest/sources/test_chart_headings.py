"""Which headings announce a most-read list."""

import pytest

from digest.sources.chart_headings import chart_heading


@pytest.mark.parametrize(
    "heading",
    [
        "JN ACCESS RANKING", "Most read", "MOST POPULAR", "Popular articles", "Trending now",
        "アクセスランキング", "人気記事", "よく読まれている記事", "热门文章", "48小时点击排行",
        "많이 본 뉴스", "Meistgelesen", "Am meisten gelesen", "Les plus lus",
        "Articles les plus lus", "Lo más leído",
        "As mais lidas", "I più letti", "Meest gelezen", "Najczęściej czytane", "Nejčtenější",
        "Самое читаемое", "الأكثر قراءة", "Mest lästa", "En çok okunanlar",
    ],
)  # fmt: skip
def test_such_a_heading_announces_a_list(heading: str):
    assert chart_heading(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "RANKING FIRST among cold towns has become a local joke.", "Top 5 beaches", "Latest news",
        "Related articles", "Editors' picks", "Neko Pitcher", "", "12",
        "The most popular dog names of the year are these", "World ranking of universities",
        "Most people read at night", "It was the most read. Then it was not.",
    ],
)  # fmt: skip
def test_such_a_heading_announces_nothing(heading: str):
    assert chart_heading(heading) is None


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ('"World" POPULAR ARTICLE', "World"),
        ("“Science & Nature” POPULAR ARTICLE", "Science & Nature"),
        ("‘World’ POPULAR ARTICLE", "World"),
        ("「国際」アクセスランキング", "国際"),
        ("Most read in Sport", "Sport"),
        ("JN ACCESS RANKING", None),
        ("Most popular in the section", None),
    ],
)
def test_a_heading_names_its_section(heading: str, section: str | None):
    announced = chart_heading(heading)
    assert announced
    assert announced.section == section


@pytest.mark.parametrize(
    ("heading", "window"),
    [
        ("Most read (24 hours)", "24 hours"),
        ("Most read today", "today"),
        ("アクセスランキング（24時間）", "24時間"),
        ("48小时点击排行", "48小时"),
        ("Más leídas hoy", "hoy"),
        ("Most read", None),
    ],
)
def test_a_heading_states_its_window(heading: str, window: str | None):
    announced = chart_heading(heading)
    assert announced
    assert announced.window == window
    assert announced.exact
