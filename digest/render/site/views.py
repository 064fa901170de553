"""What a site's templates see. Pure."""

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from urllib.parse import quote

from digest.model import Format
from digest.render.content.multilingual import Multilingual
from digest.render.site.editions import SiteEdition, SiteFile
from digest.render.site.shelves import Shelves
from digest.render.site.words import SiteWords

EDITION_PAGE = "index.html"
"""The name of an edition's own page, in its folder."""

_READ_FIRST = (Format.WEB, Format.PDF, Format.EPUB)
"""What an edition is read in where a reader has no preference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day of a calendar with what was issued on it; `others` says that it is a day of the month
    before or after, which is left blank."""

    date: date
    editions: tuple[SiteEdition, ...] = ()
    others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month as a calendar: its first day, its weeks of seven days, how many editions it has."""

    first: date
    weeks: tuple[tuple[Day, ...], ...]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    year: int
    months: tuple[Month, ...]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePage(Multilingual):
    """One page of a site. `path` is its own, from the site's root; `home` is where the site is seen
    on the web, with a slash at its end, or "". `shelves` are all editions, `indices` the paths of
    the search's files, the newest year's first."""

    site: SiteWords
    title: str
    subtitle: str
    path: str
    home: str
    shelves: Shelves
    indices: tuple[str, ...]

    @property
    def root(self) -> str:
        """The way from this page to the site's root: "", "../", "../../"."""
        return "../" * self.path.count("/")

    @property
    def canonical(self) -> str:
        """Where this page is seen on the web, "" where that is not known."""
        return self.absolute(self.path)

    def link(self, path: str) -> str:
        """The way from this page to the site's file at `path`."""
        return self.root + quote(path)

    def absolute(self, path: str) -> str:
        """The address of the site's file at `path`, "" where that is not known. A folder's page is
        called by the folder's address."""
        return self.home + quote(path.removesuffix(EDITION_PAGE)) if self.home else ""

    def page(self, edition: SiteEdition) -> str:
        """The way to the edition's own page."""
        return self.link(f"editions/{edition.slug}/{EDITION_PAGE}")

    def seen(self, edition: SiteEdition) -> str:
        """The address of the edition's own page on the web, the way to it where that is not
        known."""
        return self.absolute(edition_path(edition)) or self.page(edition)

    def file(self, edition: SiteEdition, file: SiteFile) -> str:
        """The way to one of the edition's files."""
        return self.link(f"editions/{edition.slug}/{file.name}")

    def cover(self, edition: SiteEdition) -> str:
        """The way to the picture of its first page."""
        return self.link(f"editions/{edition.slug}/{edition.cover}")

    def month(self, month: date) -> str:
        """The way to the page of a month, given by its first day."""
        return self.link(month_path(month))

    def read(self, edition: SiteEdition) -> SiteFile | None:
        """The file in which it is best read here."""
        return next(filter(None, map(edition.file, _READ_FIRST)), None)

    def story(self, edition: SiteEdition, anchor: str) -> str:
        """The way to a place in the edition's web page, "" where it has none."""
        web = edition.file(Format.WEB)
        return f"{self.file(edition, web)}#{anchor}" if web else ""

    def label(self, edition: SiteEdition) -> str:
        """Its number, "" for one without."""
        return self.words.number.format(number=edition.number) if edition.number else ""


def month_path(month: date) -> str:
    """The path of the page of a month, given by its first day."""
    return f"months/{month:%Y-%m}.html"


def edition_path(edition: SiteEdition) -> str:
    """The path of the edition's own page."""
    return f"editions/{edition.slug}/{EDITION_PAGE}"


def years(shelves: Shelves, first_weekday: int) -> tuple[Year, ...]:
    """The editions that stand as calendars, the newest year and month first; weeks begin on
    `first_weekday`, 0 for Monday."""
    months = [
        Month(
            first=first,
            weeks=_weeks(first, _by_day(editions), first_weekday),
            count=len(editions),
        )
        for first, editions in shelves.months.items()
    ]
    by_year = ((year, tuple(of)) for year, of in groupby(months, lambda each: each.first.year))
    return tuple(
        Year(year=year, months=of, count=sum(each.count for each in of)) for year, of in by_year
    )


def _by_day(editions: Sequence[SiteEdition]) -> Mapping[date, tuple[SiteEdition, ...]]:
    return {day: tuple(of) for day, of in groupby(editions, lambda one: one.date)}


def _weeks(
    first: date, editions: Mapping[date, tuple[SiteEdition, ...]], first_weekday: int
) -> tuple[tuple[Day, ...], ...]:
    length = calendar.monthrange(first.year, first.month)[1]
    blank = (first.weekday() - first_weekday) % 7
    days = [Day(date=first, others=True)] * blank
    for number in range(length):
        day = first + timedelta(days=number)
        days.append(Day(date=day, editions=editions.get(day, ())))
    days += [Day(date=first, others=True)] * (-len(days) % 7)
    return tuple(tuple(days[start : start + 7]) for start in range(0, len(days), 7))
