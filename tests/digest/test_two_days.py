"""Two days of the sample site, gathered over HTTP: what the desk then knows and shows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from cli_calls import digest

import samples
from digest.desk import Desk, open_desk
from digest.differences import difference
from digest.library import ArticleQuery, ArticleRow
from digest.model import (
    Direction,
    Publication,
    PublicationId,
    Recipe,
    Source,
    SourceId,
    SourceKind,
)
from digest.pipeline import gather_sources
from samples.build import read_day
from samples.newsroom import taken_at
from samples.serve import serve

COURIER, BUSINESS, AGENCY, OFFICE = "courier", "business", "agency", "office"


def sources_at(base: str) -> tuple[Source, ...]:
    """The site's feed, one of its section fronts, an agency's feed and the Harbour Office's."""
    places = (
        (COURIER, SourceKind.FEED, "/feed.xml"),
        (BUSINESS, SourceKind.LISTING, "/business/"),
        (AGENCY, SourceKind.FEED, "/wire/feed.xml"),
        (OFFICE, SourceKind.FEED, "/notices.xml"),
    )
    return tuple(
        Source(
            id=SourceId(name), name=name, kind=kind, address=base + path, allow_private=True,
            robots=False,
        )
        for name, kind, path in places
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class TwoDays:
    folder: Path
    desk: Desk

    def found(self, words: str, **narrowed: object) -> tuple[ArticleRow, ...]:
        return self.desk.library.search(ArticleQuery(words=words, **narrowed))


@pytest.fixture(scope="module")
def two_days(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TwoDays]:
    """A desk that gathered the site on the first day and, at the same addresses, on the second."""
    folder = tmp_path_factory.mktemp("two-days") / "desk"
    port = 0
    with open_desk(folder) as desk:
        for day in samples.DAYS:
            with serve(day, port) as base:
                port = int(base.rpartition(":")[2])
                recipe = Recipe(sources=sources_at(base))
                desk.library.save_publication(
                    Publication(id=PublicationId("two-days"), title="Two Days", recipe=recipe)
                )
                gather_sources(recipe.sources, desk, now=taken_at(day))
        yield TwoDays(folder=folder, desk=desk)


def shown(two_days: TwoDays, *arguments: str) -> list[dict[str, object]]:
    answer = digest("--desk", two_days.folder, *arguments, "--json")
    assert answer.code == 0, answer.err
    return answer.json


def test_the_feed_and_the_front_page_bring_the_site(two_days: TwoDays):
    health = {one.source: one for one in two_days.desk.library.source_health()}

    assert health[COURIER].came.articles_new >= 15
    assert health[BUSINESS].came.articles >= 5
    assert health[BUSINESS].came.rankings >= 2
    assert {one.last_good for name, one in health.items() if name != OFFICE} == {
        taken_at(samples.DAY_TWO)
    }


def test_the_dead_feed_stands_first_among_the_sources(two_days: TwoDays):
    first, *others = shown(two_days, "sources")

    assert (first["id"], first["state"], first["failures_in_row"]) == (OFFICE, "failing", 1)
    assert "404" in first["reason"]
    assert datetime.fromisoformat(first["last_good"]) == taken_at(samples.DAY_ONE)
    assert first["came"]["articles_new"] == 3, "what came when it was last good is kept"
    assert {other["state"] for other in others} == {"good"}


def test_the_update_is_a_revision_with_its_number(two_days: TwoDays):
    (row,) = two_days.found("swing bridge race week")
    revisions = two_days.desk.library.revisions(row.id)
    (told,) = shown(two_days, "search", "swing", "bridge", "race", "week")

    assert (row.update_number, row.revision, row.silently_changed) == (1, 2, False)
    assert [one.article.update_number for one in revisions] == [None, 1]
    assert (told["update_number"], told["revision"]) == (1, 2)


def test_a_silent_correction_is_noticed_and_told_in_words(two_days: TwoDays):
    (row,) = two_days.found("rope walk harker carbon")
    (told,) = shown(two_days, "search", "rope", "walk", "harker", "carbon")
    before, after = (one.article for one in two_days.desk.library.revisions(row.id))
    summary = difference(before, after).summary

    assert (row.update_number, row.revision, row.silently_changed) == (None, 2, True)
    assert (told["revision"], told["silently_changed"]) == (2, True)
    assert all(word in summary for word in ("2009", "2011", "37", "35"))


@pytest.mark.parametrize(
    ("words", "best", "copy"),
    [
        ("valmera ropes snowshoes", "Night Train Halted", "Snow Halts Valmera Sleeper"),
        ("seven harbours tide readings", "Seven Harbours Agree", "Seven Harbours Agree"),
    ],
)
def test_the_agencys_copy_is_folded_below_the_best(
    two_days: TwoDays, words: str, best: str, copy: str
):
    (row,) = two_days.found(words)
    (told,) = shown(two_days, "search", *words.split())
    every = {each.source: each for each in two_days.found(words, copies=True)}

    assert (row.source, row.copies, told["copies"]) == (COURIER, 1, 1)
    assert row.headline.startswith(best)
    assert every[AGENCY].headline.startswith(copy)
    assert every[AGENCY].same_as == row.id
    assert len(shown(two_days, "search", *words.split(), "--copies")) == 2
    assert [each.id for each in two_days.desk.library.copies(row.id)] == [
        row.id,
        every[AGENCY].id,
    ]


def test_items_moved_since_the_first_day(two_days: TwoDays):
    (fallen,) = two_days.found("barrier first real test")
    (come,) = two_days.found("barrier holds highest tide")
    told = {row["id"]: row for row in shown(two_days, "search", "barrier")}

    assert (fallen.position, fallen.direction, fallen.places) == (9, Direction.DOWN, 8)
    assert (come.position, come.direction) == (1, Direction.NEW)
    assert [told[row.id]["direction"] for row in (fallen, come)] == ["down", "new"]


def test_every_capture_of_a_chart_is_kept(two_days: TwoDays):
    library = two_days.desk.library
    (site,) = [chart for chart in library.charts() if chart.title == samples.SITE_CHART]

    captures = (site, *library.history(site))
    assert [one.captured for one in captures] == [taken_at(day) for day in reversed(samples.DAYS)]
    assert library.matches(site)[0] == two_days.found("barrier holds highest tide")[0].id


def test_every_article_is_read_as_the_site_says_it(two_days: TwoDays):
    pieces = {piece.url: piece for piece in read_day(samples.DAY_TWO).pieces}
    rows = two_days.found("", source=COURIER)
    articles = [two_days.desk.library.article(row.id) for row in rows]
    today = [each for each in articles if each.url in pieces]

    assert len(today) >= 30
    for article in today:
        piece = pieces[article.url]
        assert article.byline == piece.byline, article.url
        assert article.published == piece.published
        assert (article.section, article.language) == (piece.section, piece.language)


def test_an_article_tells_its_readings_and_who_else_has_it(two_days: TwoDays):
    (rope,) = two_days.found("rope walk harker carbon")
    (train,) = two_days.found("valmera ropes snowshoes")
    told = digest("--desk", two_days.folder, "article", rope.id).out
    shape = digest("--desk", two_days.folder, "article", train.id, "--json").json

    assert "253 words, from business" in told
    assert "silently: “2009” became “2011”" in told
    assert [copy["source"] for copy in shape["copies"]] == [AGENCY]
    assert digest("--desk", two_days.folder, "article", "none").code == 1
