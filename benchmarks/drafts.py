"""Measures drafts made from recipes over a large library: selection, movements, lay-out.

python -m benchmarks.drafts [--articles N] [--keep FOLDER] [--runs K]

The library is that of `benchmarks.library`. A recipe without sources has all of the library's as
its own, so that every article of its window is a candidate. Nothing is gathered, nothing kept.
"""

import argparse
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from benchmarks.libraries import PRINTED, make_library
from benchmarks.library import Asked, Question, kept_or_thrown_away, report
from benchmarks.newsroom import NOW, PER_DAY, SECTIONS, SOURCES, article
from digest.desk import Desk, open_desk
from digest.library import ArticleQuery, Library
from digest.model import (
    ArticleBlock,
    BlockId,
    Collision,
    Edition,
    EditionId,
    EditionState,
    FollowUps,
    Form,
    Publication,
    PublicationId,
    RankingRule,
    Recipe,
    Scope,
    Scores,
    Section,
    SectionId,
    SectionRule,
    SourceId,
    Window,
)
from digest.pipeline import make_edition, try_recipe

EDITIONS = 60
"""So many editions of the publication have run; a recipe leaves out what the last 60 printed."""

PUBLICATION = Publication(id=PublicationId("benchmark-drafts"), title="The Bench")
MOMENT = NOW + timedelta(minutes=1)

USUAL = Recipe(
    sections=tuple(SectionRule(title=name, sections=(name,)) for name in SECTIONS[:8]),
    rankings=(RankingRule(scope=Scope.SITE), RankingRule(scope=Scope.SECTION)),
)


def recipes() -> Iterator[tuple[str, Recipe]]:
    """Kinds of recipes, each with its name."""
    scored = replace(USUAL, scores=Scores(), window=Window.LAST_EDITION)
    words = ("harbour council", "storm barrier", "東京", "the minister said")
    keyed = tuple(SectionRule(title=word, keywords=(word, "inflation")) for word in words)
    yield "sections and charts", USUAL
    yield "scored, since the last edition", scored
    yield "with words demanded and ruled out", replace(USUAL, must=words[:2], never=words[2:])
    yield "four sections by keyword as well", replace(USUAL, sections=(*USUAL.sections, *keyed))
    yield (
        "all of it together",
        replace(
            scored,
            sections=(*USUAL.sections, *keyed),
            must=words[:2],
            never=("horoscope",),
            follow_ups=FollowUps.REVISION,
            collision=Collision.BACKFILL,
        ),
    )
    own = tuple(SourceId(source) for source in SOURCES[:5])
    yield (
        "five sources in a section",
        replace(USUAL, sections=(SectionRule(title="Ours", sources=own, quota=20),)),
    )
    yield "a week instead of 36 hours", replace(USUAL, max_age_hours=7 * 24)


def save_editions(library: Library, newest: int) -> None:
    """The publication's last editions, unless they are there."""
    if library.editions(PUBLICATION.id, limit=1):
        return
    for back in range(EDITIONS):
        made = NOW - timedelta(days=back + 1)
        first = max(newest - (back + 1) * PER_DAY, 0)
        blocks = tuple(
            ArticleBlock(
                id=BlockId(f"b{number}"),
                article=article(first + 60 * number + 7, newest=newest),
                form=Form.HEADLINE,
            )
            for number in range(PRINTED)
        )
        edition = Edition(
            id=EditionId(f"benchmark-drafts-{back}"),
            title=PUBLICATION.title,
            publication=PUBLICATION.id,
            date=made.date(),
            created=made,
            number=EDITIONS - back,
            sections=(Section(id=SectionId("front"), title="Front page", blocks=blocks),),
            state=EditionState.ISSUED,
            issued=made,
        )
        library.save_edition(edition, saved=made)


def drafting(name: str, recipe: Recipe, desk: Desk, runs: int) -> tuple[Asked, Asked]:
    """Drafts by the recipe in wall-clock time, and in the processor's."""
    publication = replace(PUBLICATION, recipe=recipe)
    question: Question = partial(
        make_edition, publication, desk, date=MOMENT.date(), now=MOMENT, slot="bench"
    )
    question()  # the first one imports
    walls, works = [], []
    for _ in range(runs):
        wall, work = time.perf_counter(), time.process_time()
        question()
        walls.append((time.perf_counter() - wall) * 1000)
        works.append((time.process_time() - work) * 1000)
    return Asked(name=name, times=walls), Asked(name=name, times=works)


def main() -> None:
    """Measures and prints the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.drafts")
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--runs", type=int, default=9)
    chosen = parser.parse_args()
    with kept_or_thrown_away(chosen.keep) as folder:
        library = make_library(folder, chosen.articles, lambda done: print(f"{done:,}", end="\r"))
        save_editions(library, chosen.articles - 1)
        articles = library.count(ArticleQuery(copies=True))
        library.close()
        with open_desk(folder) as desk:
            tried = {name: try_recipe(recipe, desk, MOMENT) for name, recipe in recipes()}
            measured = [drafting(name, each, desk, chosen.runs) for name, each in recipes()]
    print(f"{articles:,} articles")
    for name, selection in tried.items():
        print(f"  {name:<44} {len(selection.articles):3} of {len(selection.verdicts):6,}")
    report("Drafts, by the clock", [wall for wall, _ in measured])
    report("Drafts, processor", [work for _, work in measured])


if __name__ == "__main__":
    main()
