"""Measures a backfill: a year of daily editions to PDF on all cores, and a peer's rate beside it.

python -m benchmarks.backfill [--days N] [--articles N] [--peer-days N] [--presses N]

The desk's library holds what was gathered each morning of the year. The backfill picks, issues,
prints and delivers an edition for each day, and its rate is that of the whole. goosepaper (see
`benchmarks.press.peers`) prints some of the same editions, evenly spread, as many at once as there
are presses, each a process of its own as its command is.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from benchmarks.editions import NOW, PER_SECTION, Made, article_of, charts_of, picture_of
from benchmarks.press.forms import write_forms
from benchmarks.press.peers import GOOSEPAPER_NAME, Peer, installed_peers
from benchmarks.press.rounds import served
from digest.desk import Desk, open_desk
from digest.model import (
    Edition,
    FolderChannel,
    LeadRule,
    Publication,
    PublicationId,
    RankingRule,
    Recipe,
    Scope,
    SectionRule,
    pictures_of,
)
from digest.pictures import Picture
from digest.pipeline import Filling, PastDay, backfill
from samples import NAME, SECTIONS, ZONE

ILLUSTRATED = 3
"""Each so manyth article has a picture."""


def main() -> None:
    """Measures and prints the rates."""
    options = _options()
    with tempfile.TemporaryDirectory() as place, open_desk(Path(place, "desk")) as desk:
        days = _days(options.days)
        publication = _publication(Path(place, "out"))
        _say(f"{len(days)} mornings are gathered …")
        for number, day in enumerate(days):
            _gather(desk, number, day, options.articles)
        desk.library.save_publication(publication)
        _say("They are filled …")
        start = time.perf_counter()
        filled = backfill(publication, desk, days=days, presses=options.presses)
        seconds = time.perf_counter() - start
        made = [each for each in filled if each.filling is Filling.MADE and each.edition]
        size = sum(receipt.size for each in made for receipt in each.deliveries)
        _tell("Digest Desk, backfill", len(made), seconds, options.presses)
        sys.stdout.write(f"{size / max(1, len(made)) / 1000:.0f} kB an edition\n")
        editions = [desk.library.edition(each.edition) for each in made if each.edition]
        for peer in installed_peers():
            if peer.name == GOOSEPAPER_NAME and options.peer_days and editions:
                spread = editions[:: max(1, len(editions) // options.peer_days)]
                _beside(
                    peer, spread[: options.peer_days], desk, options.presses, len(made) / seconds
                )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.backfill", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--articles", type=int, default=20)
    parser.add_argument("--peer-days", type=int, default=40, help="so many by the peer; 0: none")
    parser.add_argument("--presses", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


def _days(count: int) -> tuple[PastDay, ...]:
    moments = (NOW - timedelta(days=back) for back in reversed(range(count)))
    return tuple(PastDay(date=moment.date(), moment=moment) for moment in moments)


def _publication(out: Path) -> Publication:
    return Publication(
        id=PublicationId("year"),
        title=NAME,
        zone=str(ZONE),
        recipe=Recipe(
            sections=tuple(
                SectionRule(title=title, sections=(title,), quota=PER_SECTION, full=PER_SECTION)
                for title in SECTIONS
            ),
            rankings=(RankingRule(scope=Scope.SITE, count=10),),
            lead=LeadRule.NEWEST,
            max_age_hours=23,
            briefs=0,
        ),
        channels=(FolderChannel(path=str(out), formats=("pdf",)),),
    )


def _gather(desk: Desk, number: int, day: PastDay, count: int) -> None:
    """What came on one morning: a lead, `count` articles by sections, and the charts."""
    articles, pictures = [], []
    for place in range(count + 1):
        own = number * (count + 1) + place
        picture = picture_of(own) if place % ILLUSTRATED == 0 else None
        if picture is not None:
            pictures.append(picture)
        article = article_of(own, picture)
        articles.append(
            replace(
                article,
                headline=f"{article.headline}, {day.date:%d %B %Y}",
                section=SECTIONS[place // PER_SECTION % len(SECTIONS)],
                published=day.moment - timedelta(minutes=place + 1),
            )
        )
    desk.library.save_pictures(pictures)
    desk.library.save_articles(articles, gathered=day.moment)
    charts = [replace(chart, captured=day.moment) for chart in charts_of(articles)]
    desk.library.save_rankings(charts)


def _beside(peer: Peer, editions: list[Edition], desk: Desk, hands: int, our_rate: float) -> None:
    """The peer's rate for `editions`, and ours (editions a second) by it."""
    _say(f"{peer.name} prints {len(editions)} of them …")
    with tempfile.TemporaryDirectory() as place, served(Path(place)) as address:
        commands = []
        for number, edition in enumerate(editions):
            forms = Path(place, str(number))
            forms.mkdir()
            whole = Made(edition=edition, pictures=tuple(_pictures(edition, desk)))
            write_forms(whole, forms, address=f"{address}/{number}")
            commands.append(peer.command(forms, forms / "out.pdf"))
        commands[0].seconds()  # a first one warms up
        start = time.perf_counter()
        with ThreadPoolExecutor(hands) as pool:
            list(pool.map(lambda command: command.seconds(), commands))
        seconds = time.perf_counter() - start
    _tell(f"{peer.name} {peer.version}, {hands} at once", len(editions), seconds, hands)
    ratio = our_rate / (len(editions) / seconds)
    sys.stdout.write(f"×{ratio:.2f} {peer.name}'s rate\n")


def _pictures(edition: Edition, desk: Desk) -> Iterator[Picture]:
    images = (image for block in edition.blocks for image in pictures_of(block))
    for image in images:
        if image.media is not None:
            content = (desk.media / image.media).read_bytes()
            yield Picture(
                media=image.media, content=content, width=image.width, height=image.height
            )


def _tell(who: str, editions: int, seconds: float, hands: int) -> None:
    rate = editions / seconds
    sys.stdout.write(
        f"{who}: {editions} editions in {seconds:.1f} s, {rate:.2f} a second on {hands} cores\n"
    )
    sys.stdout.flush()


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    main()
