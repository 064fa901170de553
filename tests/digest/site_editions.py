"""Editions on a site, made up for tests."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from digest.model import (
    ArticleId,
    EditionId,
    Format,
    Publication,
    PublicationId,
)
from digest.render.site.editions import Chart, Mended, Part, SiteEdition, SiteFile, Story

COURIER = Publication(
    id=PublicationId("courier"), title="The Courier", subtitle="Daily", zone="Europe/Dublin"
)
DAY = date(2026, 3, 12)


def site_edition(id: str, days: int = 0, **changes: object) -> SiteEdition:
    """The edition of `days` after 12 March 2026, with a lead, an article and a chart."""
    day = DAY + timedelta(days=days)
    said = {
        "id": EditionId(id),
        "slug": f"{day.isoformat()}-{id}",
        "publication": COURIER.id,
        "title": "The Courier",
        "subtitle": "Daily",
        "language": "en",
        "date": day,
        "slot": "daily",
        "number": 100 + days,
        "issued": datetime(day.year, day.month, day.day, 5, 30, tzinfo=UTC),
        "zone": "Europe/Dublin",
        "minutes": 12,
        "parts": (
            Part(title="", stories=(story("Barrier Holds", leads=True, deck="It held."),)),
            Part(
                title="Harbour",
                anchor="s1",
                stories=(story(f"Piano Number {id} Found"),),
                charts=(Chart(title="Most Read", anchor="c1", rows=("Barrier Holds", "Bats")),),
            ),
        ),
        "files": (
            SiteFile(format=Format.WEB, name="edition.html", size=1200),
            SiteFile(format=Format.PDF, name="The Courier, day.pdf", size=1_234_567, pages=8),
        ),
        "cover": "cover.jpg",
    }
    return SiteEdition(**{**said, **changes})


def corrected(edition: SiteEdition, id: str, note: str = "It held twice.") -> SiteEdition:
    """The edition that replaces `edition`."""
    mended = Mended(mark="Corrected", headline="Barrier Holds", told=note, anchor="b1")
    days = (edition.date - DAY).days
    return site_edition(
        id,
        days,
        predecessor=edition.id,
        revision=edition.revision + 1,
        issued=edition.issued + timedelta(hours=3),
        mended=(mended,),
    )


def story(headline: str, **changes: object) -> Story:
    article = ArticleId(re.sub(r"\W+", "-", headline.lower()))
    return Story(**{"article": article, "headline": headline, "anchor": f"b-{article}", **changes})


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found += [
            value for name, value in attributes if name in ("href", "src", "action") and value
        ]


def broken_links(pages: Mapping[str, bytes], files: frozenset[str]) -> Iterator[str]:
    """The links of HTML `pages` that lead to no page and to none of `files`."""
    for path, content in pages.items():
        if not path.endswith(".html") or path.endswith("/edition.html"):
            continue
        links = _Links()
        links.feed(content.decode())
        for link in links.found:
            parts = urlsplit(link)
            if parts.scheme or not parts.path:
                continue
            there = _resolved(PurePosixPath(path).parent, unquote(parts.path))
            if there not in pages and there not in files:
                yield f"{path} -> {link}"


def _resolved(folder: PurePosixPath, path: str) -> str:
    parts = list(folder.parts)
    for part in path.split("/"):
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
