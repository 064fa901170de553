"""Most-read lists in pages: where they are found, and where there are none."""

from datetime import UTC, datetime

import pytest

from digest.model import RankingList, Scope
from digest.sources.page_tree import parse_page
from digest.sources.rankings import find_rankings

NOW = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
URL = "https://gazette.example/world/ferry.html"
TITLES = (
    "Ferry to Run Again After Nine Years",
    "Twelve Soups for a Cold Week in March",
    "Lighthouse Keeper Retires to the Mainland",
    "2025 in Pictures: Ten Boats and Their Owners",
)


def rankings_in(
    html: str, *, section: str | None = None, base: str | None = URL
) -> tuple[RankingList, ...]:
    tree, _ = parse_page(f"<html><body>{html}</body></html>")
    assert tree is not None
    return find_rankings(tree, url=URL, base=base, now=NOW, section=section)


def titles_in(html: str) -> list[str]:
    (ranking,) = rankings_in(html)
    return [item.title for item in ranking.items]


def links(
    titles: tuple[str, ...] = TITLES, *, row: str = "<li>{}</li>", title: str = "{}", start: int = 0
) -> str:
    return "".join(
        row.format(f'<a href="/{at}.html">{title.format(each)}</a>')
        for at, each in enumerate(titles, start)
    )


def test_the_list_below_a_heading_is_a_ranking():
    (ranking,) = rankings_in(f"<h2>Most Read</h2><ol>{links()}</ol>")
    assert ranking.title == "Most Read"
    assert (ranking.scope, ranking.section, ranking.captured) == (Scope.SITE, None, NOW)
    assert ranking.url == URL
    assert [item.position for item in ranking.items] == [1, 2, 3, 4]
    assert ranking.items[1].title == "Twelve Soups for a Cold Week in March"
    assert ranking.items[1].url == "https://gazette.example/1.html"


@pytest.mark.parametrize(
    "html",
    [
        f"<div><div class=head><h3>Most Read</h3></div><div><ul>{links()}</ul></div></div>",
        f"<h3><b>Most</b> Read</h3><ul>{links()}</ul>",
        f"<h3><a href='/most-read'>Most Read</a></h3>{links(row='<div class=item>{}</div>')}",
        f"<p class=title>Most Read</p><div>{links(row='<p>{}</p>')}</div>",
        f"<h3>Most Read</h3><table>{links(row='<tr><td>1</td><td>{}</td></tr>')}</table>",
        f"<h3>Most Read</h3><div><ul>{links(TITLES[:2])}</ul>"
        f"<ul>{links(TITLES[2:], start=2)}</ul></div>",
        f"<section><header><h2>Most Read</h2></header><ol>{links()}</ol></section>",
    ],
)  # fmt: skip
def test_boxes_of_other_making_are_read_too(html: str):
    assert titles_in(html) == list(TITLES)


@pytest.mark.parametrize(
    ("row", "title"),
    [
        ("<li><span class=num>1</span>{}</li>", "{}"),
        ("<li>{}<p>A teaser that says more of the article than its title does.</p></li>", "{}"),
        ("<li><a href='/world'>World</a> {} <time>2 hours ago</time></li>", "{}"),
        ("<li>{}</li>", "<span class=rank>7</span><h4>{}</h4><span class=date>May 1</span>"),
        ("<li>{}</li>", "<img src=x.jpg alt=photo><span class=headline>{}</span>"),
    ],
)
def test_a_rows_title_is_its_title_alone(row: str, title: str):
    html = f"<h2>Most Read</h2><ol>{links(row=row, title=title)}</ol>"
    assert titles_in(html) == list(TITLES)


def test_printed_places_leave_the_titles():
    numbered = tuple(f"{at}. {title}" for at, title in enumerate(TITLES, 1))
    assert titles_in(f"<h2>Most Read</h2><div>{links(numbered, row='{}')}</div>") == list(TITLES)


def test_advertisements_and_links_to_more_are_left_out():
    rows = (
        links()
        + '<li class="sponsored"><a href="/ad">Buy this Boat Before the Summer Comes</a></li>'
        + '<li><a href="/most-read">More</a></li>'
    )
    assert titles_in(f"<h2>Most Read</h2><ol>{rows}</ol>") == list(TITLES)


def test_tabs_lead_to_their_panels():
    other = tuple(f"{title} Again" for title in TITLES)
    html = (
        "<ul class=tabs><li><a href='#read'>Most read</a></li>"
        "<li><a href='#shared'>Most shared</a></li></ul>"
        f"<div id=read><ol>{links()}</ol></div><div id=shared><ol>{links(other)}</ol></div>"
    )
    first, second = rankings_in(html)
    assert (first.title, first.items[0].title) == ("Most read", TITLES[0])
    assert (second.title, second.items[0].title) == ("Most shared", other[0])


def test_in_a_saved_page_items_that_link_beside_it_have_no_address():
    (ranking,) = rankings_in(f"<h2>Most Read</h2><ol>{links()}</ol>", base=None)
    assert [item.title for item in ranking.items] == list(TITLES)
    assert {item.url for item in ranking.items} == {None}


def test_the_same_list_is_found_once():
    assert titles_in(f"<h2>Popular</h2><h3>Most read</h3><ol>{links()}</ol>") == list(TITLES)


@pytest.mark.parametrize(
    ("heading", "page_section", "scope", "section"),
    [
        ("“World” POPULAR ARTICLE", None, Scope.SECTION, "World"),
        ("Most read in Sport", None, Scope.SECTION, "Sport"),
        ("Sport Most Read", "Sport", Scope.SECTION, "Sport"),
        ("Gazette Most Read", "Sport", Scope.SITE, None),
    ],
)
def test_a_ranking_is_of_the_section_that_its_heading_names(
    heading: str, page_section: str | None, scope: Scope, section: str | None
):
    (ranking,) = rankings_in(f"<h2>{heading}</h2><ol>{links()}</ol>", section=page_section)
    assert (ranking.scope, ranking.section) == (scope, section)


def test_a_ranking_has_the_window_that_its_heading_states():
    (ranking,) = rankings_in(f"<h2>Most read (24 hours)</h2><ol>{links()}</ol>")
    assert ranking.window == "24 hours"


@pytest.mark.parametrize(
    "html",
    [
        f"<h2>Top 5 beaches</h2><ol>{links()}</ol>",
        f"<h2>Related</h2><ul>{links()}</ul>",
        f"<h2>Most Read</h2><p>Nothing yet.</p><h2>Latest</h2><ul>{links()}</ul>",
        f"<section><h2>Most Read</h2><ul></ul></section><section><ul>{links()}</ul></section>",
        "<nav><ul><li>Most Read</li><li><a href=/a>World</a></li><li><a href=/b>Sport</a></li>"
        "<li><a href=/c>Culture</a></li></ul></nav>",
        "<h2>Most Read</h2><ul>" + links(("{{ title }}",) * 4) + "</ul>",
        "<h2>Most Read</h2><ul>" + links().replace('href="/', 'href="javascript:x/') + "</ul>",
        f"<h2>Most Read</h2><ul>{links(TITLES[:2])}</ul>",
        f"<p>The most read of all the books in the town library</p><ul>{links()}</ul>",
    ],
)
def test_such_a_page_has_no_ranking(html: str):
    assert rankings_in(html) == ()


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        (("Today", "Week"), [(None, "today"), (None, "week")]),
        (("World", "Overall"), [("World", None), (None, None)]),
        (("Read", "Shared"), [(None, None), (None, None)]),
    ],
)
def test_tabs_below_a_heading_state_spans_sections_and_acts(
    labels: tuple[str, str], told: list[tuple[str | None, str | None]]
):
    html = (
        f"<h2>Most popular</h2><div class=tabs><a href='#a'>{labels[0]}</a><a href='#b'>{labels[1]}"
        f"</a></div><div id=a><ol>{links()}</ol></div><div id=b><ol>{links(start=10)}</ol></div>"
    )
    found = rankings_in(html)
    assert [each.title for each in found] == ["Most popular", f"Most popular: {labels[1]}"]
    assert [(each.section, each.window) for each in found] == told
    assert len({each.chart for each in found}) == 2


def test_a_ranking_says_how_sure_it_is_and_why():
    rows = links(row="<li><i>{{}}</i>{}</li>")
    numbered = "".join(
        part + rest for part, rest in zip(rows.split("{}"), ("1", "2", "3", "4", ""), strict=True)
    )
    (ranking,) = rankings_in(f"<div class='most-read'><h2>Most read</h2><ol>{numbered}</ol></div>")
    assert ranking.confidence > 0.95
    assert ranking.reasons == (
        "The heading “Most read” says so.",
        "The page's makers call the box “most-read”.",
        "The items are numbered 1 to 4.",
        "The titles are as long as headlines.",
        "The links lead to articles of this site.",
    )


def test_a_box_that_only_its_name_announces_is_less_sure():
    (named,) = rankings_in(f"<div class='most-read'><ul>{links()}</ul></div>")
    (headed,) = rankings_in(f"<h2>Most read</h2><ul>{links()}</ul>")
    assert 0.5 < named.confidence < headed.confidence


@pytest.mark.parametrize(
    "html",
    [
        "<div class=most-read>" * 150 + links(row="<p class=popular>{}</p>") * 500,
        "<h2>Most read</h2>" + "<ul><li><a href=/a>A Ferry Runs Again After Nine Years</a>" * 150,
        "<h2>Most read</h2>" * 3000,
        "<ul class=tabs>" + "<li><a href='#x'>Most read</a></li>" * 3000 + "</ul>",
        "<div>" * 100 + "<h2>Most read</h2>" + ("</div>" + links() * 20) * 100,
        "<h2>Most read</h2><p>" + "most read " * 50_000 + "</p>",
    ],
    ids=["named boxes", "nested lists", "headings", "tabs", "nested links", "one text"],
)
def test_monstrous_pages_have_few_rankings_or_none(html: str):
    assert len(rankings_in(html)) <= 40
