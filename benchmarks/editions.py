"""Editions of any length, made of the sample site's articles."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import count, cycle, islice
from pathlib import Path

from digest.compose import compose
from digest.desk import Desk
from digest.gather import gather_addresses
from digest.model import (
    Article,
    Edition,
    Publication,
    PublicationId,
    RankingRule,
    Recipe,
    SectionRule,
)
from digest.selection import ChosenSection, select
from samples import DAY_TWO, NAME, SECTIONS, TAKEN, ZONE, day_folder

NOW = datetime.combine(DAY_TWO, TAKEN, tzinfo=ZONE)


def edition_of(articles: int, desk: Desk) -> Edition:
    """`articles` articles in sections of five, a ranking and a list of contents; its pictures are
    put into the desk."""
    gathered = gather_addresses([str(day_folder(DAY_TWO))], desk.fetcher, now=NOW)
    desk.library.save_pictures(gathered.pictures)
    publication = Publication(id=PublicationId("bench"), title=NAME, zone=str(ZONE))
    recipe = Recipe(rankings=(RankingRule(count=5),), briefs=0, max_age_hours=24 * 3650)
    front = select(gathered.articles, gathered.rankings, recipe, NOW)
    supply = _numbered(gathered.articles)
    sections = tuple(
        ChosenSection(
            rule=SectionRule(title=f"{SECTIONS[n % len(SECTIONS)]} {n + 1}", quota=5, full=5),
            articles=tuple(islice(supply, min(5, articles - 1 - 5 * n))),
        )
        for n in range((articles + 3) // 5)
    )
    ids = count()
    return compose(
        replace(front, sections=sections),
        publication,
        date=DAY_TWO,
        number=1,
        now=NOW,
        captures={},
        new_id=lambda: f"b{next(ids)}",
    )


def _numbered(articles: tuple[Article, ...]) -> Iterator[Article]:
    """The articles over and over, each time under an address of its own."""
    for turn, article in enumerate(cycle(articles)):
        yield replace(article, url=f"https://courier.example/{turn}")


def saved_pages() -> tuple[Path, ...]:
    """The sample site's article pages as HTML."""
    return tuple(sorted(day_folder(DAY_TWO).glob("*/*.html")))
