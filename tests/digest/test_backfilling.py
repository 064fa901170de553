"""Editions of past days, made of what the library had then: a real desk, press and folder."""

from datetime import date, datetime, timedelta

import pytest
from desks import MORNING, Clock, courier, desk_with

from digest.errors import MakingCancelled
from digest.model import Article, Outcome, Paragraph, text_runs
from digest.pipeline import Filling, PastDay, article_blocks, backfill
from digest.pipeline.making import make_past_edition

FIRST = date(2026, 3, 9)
DAYS = tuple(
    PastDay(
        date=FIRST + timedelta(days=number),
        moment=MORNING - timedelta(days=3 - number),
    )
    for number in range(3)
)


def report(headline: str, moment: datetime, text: str = "The water went away again.") -> Article:
    return Article(
        headline=headline,
        url=f"https://courier.example/{headline.replace(' ', '-').lower()}",
        published=moment - timedelta(hours=2),
        body=(Paragraph(runs=text_runs(f"{headline}. {text}")),),
    )


@pytest.fixture
def desk(tmp_path):
    publication = courier(out=tmp_path / "out")
    with desk_with(tmp_path / "desk", publication) as desk:
        yield desk


@pytest.fixture
def publication(desk):
    (publication,) = desk.library.publications()
    return publication


def gathered_daily(desk):
    """An article gathered each morning, an hour before the edition of its day."""
    for number, day in enumerate(DAYS):
        article = report(f"News of day {number}", day.moment)
        desk.library.save_articles([article], gathered=day.moment - timedelta(hours=1))


def headlines(edition):
    return {block.article.headline for block in article_blocks(edition)}


def past(desk, publication, day):
    return make_past_edition(
        publication, desk.library, date=day.date, slot="daily", moment=day.moment
    )


def test_a_past_edition_knows_nothing_that_came_later(desk, publication):
    gathered_daily(desk)
    day = DAYS[1]
    old = report(
        "News of day 1", day.moment, "The water stood higher than ever before, it is said."
    )
    desk.library.save_articles([old], gathered=DAYS[2].moment)
    edition = past(desk, publication, day)
    assert headlines(edition) == {"News of day 0", "News of day 1"}
    words = {block.article.headline: block.article for block in article_blocks(edition)}
    assert words["News of day 1"] == report("News of day 1", day.moment), "as it read that morning"
    assert (edition.date, edition.created) == (day.date, day.moment)


def test_days_are_filled_once_though_it_is_broken_off_and_begun_again(desk, publication, tmp_path):
    gathered_daily(desk)
    told: list[date] = []

    def fill(days=DAYS, *, stopping=False):
        return backfill(
            publication,
            desk,
            days=days,
            now=Clock(MORNING),
            presses=2,
            on_filled=lambda filled: told.append(filled.date),
            cancelled=lambda: stopping and bool(told),
        )

    with pytest.raises(MakingCancelled):
        fill(stopping=True)
    filled = fill(tuple(reversed(DAYS)))
    assert [each.date for each in filled] == [day.date for day in DAYS]
    assert {each.filling for each in filled} <= {Filling.MADE, Filling.STANDING}
    editions = [desk.library.issued_edition(publication.id, day.date, "daily") for day in DAYS]
    assert [headlines(edition) for edition in editions] == [
        {f"News of day {number}"} for number in range(3)
    ], "what ran on one day does not run again"
    assert [edition.number for edition in editions] == [1, 2, 3]
    files = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert files == [f"The Courier {day.date}.html" for day in DAYS]
    runs = [run for run in desk.library.runs() if run.outcome is Outcome.PUBLISHED]
    assert len(runs) == 3
    assert {each.filling for each in fill()} == {Filling.STANDING}


def test_a_day_of_which_nothing_is_known_stays_empty(desk, publication):
    (filled,) = backfill(publication, desk, days=DAYS[:1], now=Clock(MORNING), presses=1)
    assert (filled.filling, filled.edition) == (Filling.THIN, None)
    assert "Only 0 of at least 1" in filled.reason
    gathered_daily(desk)
    assert headlines(past(desk, publication, DAYS[0])) == {"News of day 0"}
    (run,) = desk.library.runs()
    assert (run.outcome, run.date) == (Outcome.SKIPPED, FIRST)
