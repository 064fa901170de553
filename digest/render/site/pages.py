"""The files of a site, by their paths, in the order in which they may be written: what links to a
file comes after it, the front page last."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from digest.model import EditionId, Format, Publication
from digest.render.content.characters import bearable
from digest.render.site.editions import SiteEdition
from digest.render.site.shelves import Shelves
from digest.render.site.views import SitePage, edition_path, month_path, years
from digest.render.site.words import SiteWords, site_words
from digest.render.themes.style import style_of
from digest.render.themes.theme import Theme, open_theme

FRONT = "index.html"
ARCHIVE = "archive.html"
FEED = "feed.xml"
MOST_IN_FEED = 30
_RECENT = 8
_LONGEST_GIST = 140
_MEDIA_TYPES = {
    Format.PDF: "application/pdf",
    Format.ARCHIVE: "application/pdf",
    Format.EPUB: "application/epub+zip",
}
"""What a feed's reader can be offered to download."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteLook:
    """How a site of `publication` looks and where it is seen: `address` on the web, "" for
    nowhere; `themes` the folder of the user's own themes."""

    publication: Publication
    address: str = ""
    themes: Path | None = None


@dataclass(frozen=True, slots=True)
class _Printer:
    """Makes the pages of one site."""

    theme: Theme
    look: SiteLook
    shelves: Shelves
    words: SiteWords

    def page(self, template: str, path: str, **context: object) -> bytes:
        publication = self.look.publication
        page = SitePage(
            words=self.words.furniture,
            language=publication.language,
            site=self.words,
            title=publication.title,
            subtitle=publication.subtitle,
            path=path,
            home=_home(self.look.address),
            shelves=self.shelves,
            indices=tuple(map(index_path, _years(self.shelves.standing))),
        )
        return self.text(template, page=page, **context)

    def edition(self, edition: SiteEdition) -> bytes:
        return self.page("site/edition.html.j2", edition_path(edition), edition=edition)

    def text(self, template: str, **context: object) -> bytes:
        publication = self.look.publication
        style = style_of(self.theme.declaration, publication.paper, publication.look)
        return bearable(self.theme.render(template, style=style, **context)).encode("utf-8")


def site_pages(
    editions: Iterable[SiteEdition],
    look: SiteLook,
    changed: Collection[EditionId] | None = None,
) -> dict[str, bytes]:
    """What a site of `editions` consists of beside the editions' own files, by paths below its
    root. With `changed` only what tells of those editions. The same bytes for the same editions.
    Raises RenderError."""
    printer = _printer(editions, look)
    shelves = printer.shelves
    told = shelves.editions if changed is None else shelves.affected(changed)
    pages = {
        "site.css": printer.text("site/site.css.j2"),
        "search.js": printer.theme.source("site/search.js").encode("utf-8"),
    }
    pages |= {edition_path(edition): printer.edition(edition) for edition in told}
    pages |= _months(printer, {edition.date.replace(day=1) for edition in told})
    for year in _years(told):
        pages[index_path(year)] = _index(shelves, year, printer.words)
    first_weekday = printer.words.furniture.locale.first_week_day
    pages[ARCHIVE] = printer.page(
        "site/archive.html.j2", ARCHIVE, years=years(shelves, first_weekday)
    )
    pages[FEED] = _feed(printer)
    pages[FRONT] = printer.page(
        "site/front.html.j2",
        FRONT,
        latest=next(iter(shelves.standing), None),
        recent=shelves.standing[1 : 1 + _RECENT],
    )
    return pages


def edition_page(edition: SiteEdition, editions: Iterable[SiteEdition], look: SiteLook) -> bytes:
    """The page of one of `editions` alone, as site_pages makes it. Raises RenderError."""
    return _printer(editions, look).edition(edition)


def _printer(editions: Iterable[SiteEdition], look: SiteLook) -> _Printer:
    return _Printer(
        open_theme(look.publication.theme, look.themes),
        look,
        Shelves(tuple(editions)),
        site_words(look.publication.language),
    )


def index_path(year: int) -> str:
    """The path of the search's file for one year."""
    return f"search/{year:04}.json"


def _years(editions: Iterable[SiteEdition]) -> tuple[int, ...]:
    """The years of `editions`, the last first."""
    return tuple(sorted({edition.date.year for edition in editions}, reverse=True))


def _months(printer: _Printer, wanted: Collection[date]) -> dict[str, bytes]:
    months = tuple(printer.shelves.months)
    pages: dict[str, bytes] = {}
    for place, month in enumerate(months):
        if month in wanted:
            path = month_path(month)
            pages[path] = printer.page(
                "site/month.html.j2",
                path,
                month=month,
                editions=printer.shelves.months[month],
                older=months[place + 1] if place + 1 < len(months) else None,
                newer=months[place - 1] if place else None,
            )
    return pages


def _index(shelves: Shelves, year: int, words: SiteWords) -> bytes:
    """What the search reads of one year: of each edition its day, the way to its page and to its
    web page, and its stories as [headline, gist, section, anchor]."""
    found = [
        {
            "day": words.day(edition.date),
            "page": edition_path(edition),
            "web": _web(edition),
            "stories": _findable(edition),
        }
        for edition in shelves.standing
        if edition.date.year == year
    ]
    text = json.dumps({"editions": found}, ensure_ascii=False, separators=(",", ":"))
    return bearable(text).encode("utf-8")


def _findable(edition: SiteEdition) -> list[list[str]]:
    """Its stories, and what only its charts name, each headline once."""
    found = {
        story.headline: [story.headline, story.deck[:_LONGEST_GIST], part.title, story.anchor]
        for part in reversed(edition.parts)
        for story in reversed(part.stories)
        if not story.buried
    }
    rows: dict[str, list[str]] = {}
    for part in edition.parts:
        for chart in part.charts:
            for row in chart.rows:
                rows.setdefault(row, [row, "", chart.title, chart.anchor])
    return [*reversed(found.values()), *(row for title, row in rows.items() if title not in found)]


def _web(edition: SiteEdition) -> str:
    web = edition.file(Format.WEB)
    return f"editions/{edition.slug}/{web.name}" if web else ""


def _feed(printer: _Printer) -> bytes:
    shelves = printer.shelves
    entries = shelves.standing[:MOST_IN_FEED]
    return printer.page(
        "site/feed.xml.j2",
        FEED,
        id=_identity(printer.look.publication.id),
        updated=_instant(max((one.issued for one in entries), default=None)),
        entries=[
            {
                "edition": one,
                # A corrected edition is the same entry, told anew.
                "id": _identity(shelves.chain(one)[-1].id),
                "published": _instant(shelves.chain(one)[-1].issued),
                "updated": _instant(one.issued),
                "files": [
                    (file, _MEDIA_TYPES[file.format])
                    for file in one.files
                    if file.format in _MEDIA_TYPES
                ],
            }
            for one in entries
        ],
    )


def _identity(id: str) -> str:
    """A name that stays the same wherever the site moves."""
    return uuid5(NAMESPACE_URL, f"digest-desk:{id}").urn


def _instant(moment: datetime | None) -> str:
    """`moment` as feeds write it; that of a feed without entries is the beginning of time."""
    return (moment or datetime.fromisoformat("1970-01-01T00:00:00+00:00")).isoformat(
        timespec="seconds"
    )


def _home(address: str) -> str:
    return f"{address.rstrip('/')}/" if address else ""
