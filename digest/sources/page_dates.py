"""When a page's article was published and updated, reconciled from all that the page says of it.

The page's data come first: JSON-LD, then microdata, then meta elements; a moment before a mere day.
What is printed near the headline decides where the data do not: it is taken when they give no date,
when they give the same day without a time, and it lends its zone to the same time without one. A
time whose zone nothing names is of the zone of the page's other dates, else of its country, else
of Greenwich. A time in Greenwich's zone that is printed without one on a page of
another country is that country's. What comes more than two days after the gathering is no date, and
an update that is not after the publication is none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from lxml import etree

from digest.sources.dates import Dateline, names_zone, read_dateline, read_moment
from digest.sources.linked_data import LinkedArticle
from digest.sources.page_data import PageData
from digest.sources.page_tree import names_of, text_of
from digest.sources.zones import likely_zone

_PUBLISHED = (
    "article:published_time", "og:published_time", "datepublished", "article.published",
    "article:published", "parsely-pub-date", "sailthru.date", "publish-date", "publish_date",
    "publication_date", "publication-date", "publishdate", "published_time", "published_at",
    "pubdate", "pub_date", "dc.date.issued", "dcterms.issued", "dc.date.created",
    "dcterms.created", "dc.date", "dcterms.date", "date", "originalpublicationdate",
    "article:post_date", "cxenseparse:recs:publishtime", "rnews:datepublished", "citation_date",
    "citation_publication_date", "date_published", "datecreated", "article_date_original",
    "displaydate", "iso-8601-publish-date", "ptime", "pdate", "created", "og:pubdate",
)  # fmt: skip
_UPDATED = (
    "article:modified_time", "og:updated_time", "datemodified", "article.updated", "lastmod",
    "article:modified", "last-modified", "last_modified", "dcterms.modified", "dc.date.modified",
    "modified", "date_modified", "revised", "utime",
)  # fmt: skip
_DATED = re.compile(r"date|time|publi|byline|by-line|meta|posted|stamp|info|updated|fecha|datum")
_CLOCK = re.compile(r"\d[:.h]\d\d|T\d\d|\d{10}|\d\s?[時时点시]|\d\s?[ap]\.?m\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d年|\d日")
_BETWEEN = re.compile(r"\s+[|•·–—-]\s+|\s*[|•·]\s*|\n|\s{3,}")
_DAY_IN_ADDRESS = re.compile(
    r"/(?P<y>(?:19|20)\d\d)[/-]?(?P<m>[01]\d|\d(?=[/-])|[a-z]{3}(?=/))[/-]?(?P<d>[0-3]\d|\d)(?=[/_.-]|$)"
)
_SHORT_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONGEST = 240  # characters of a dateline
_SHORTEST_TEXT = 6
_AHEAD = timedelta(days=2)
_SAME = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageDates:
    """Both moments aware, None where the page does not tell; `printed` is the dateline's text."""

    published: datetime | None = None
    updated: datetime | None = None
    printed: str | None = None


def page_dates(
    data: PageData,
    linked: LinkedArticle,
    around: Sequence[etree._Element],
    *,
    language: str | None,
    address: str | None,
    now: datetime,
) -> PageDates:
    """The dates of the page's article; `around` are the elements near the printed headline."""
    published = [linked.published, *data.said("datepublished"), *data.each(_PUBLISHED)]
    published += [linked.created, *data.said("datecreated")]
    updated = [linked.modified, *data.each(_UPDATED), *data.said("datemodified")]
    timed = [each.get("datetime", "") for each in around if each.tag == "time"]
    clock = _Clock(
        zone=_zone([*published, *updated, *timed], language, address),
        day_first=_puts_day_first(language, address),
        latest=now + _AHEAD,
    )
    in_address = _day_in(address)
    first, is_moment = clock.moment(published), any(map(_CLOCK.search, published))
    declared = clock.moment(updated)
    # A printed date without a year is the last one before the latest that is known.
    near = max(filter(None, (first, declared)), default=clock.moment([in_address]) or now)
    printed, line = _printed(around, clock, near.date())
    if first is None:
        first = line.published or clock.moment([*timed, in_address])
    elif line.published and _says_better(line.published, first, is_moment, published, printed):
        first = line.published
    last = declared or line.updated
    if not _belongs(line, first, last):
        printed = None
    if first and last and last - first < _SAME:
        last = None
    return PageDates(published=first, updated=last, printed=printed)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clock:
    """How dates of the page are read, and the latest that one can be."""

    zone: tzinfo
    day_first: bool
    latest: datetime

    def moment(self, texts: Iterable[str]) -> datetime | None:
        """The first moment of `texts`, one with a time of day before one that is a day alone."""
        moments = []
        for text in texts:
            moment = read_moment(text, zone=self.zone, day_first=self.day_first) if text else None
            if moment and moment < self.latest:
                moments.append((not _CLOCK.search(text), moment))
        return min(moments, key=lambda each: each[0])[1] if moments else None

    def line(self, text: str, near: date) -> Dateline | None:
        """What a dateline of a moment that can be says."""
        line = read_dateline(text, zone=self.zone, near=near, day_first=self.day_first)
        moment = line and (line.published or line.updated)
        return line if moment and moment < self.latest else None


def _puts_day_first(language: str | None, address: str | None) -> bool:
    """Whether "5/11/2024" is of November: everywhere but in America, and there in English."""
    is_english = (language or "en").lower().partition("-")[0] == "en"
    return not is_english or likely_zone(language, address) is not None


def _zone(texts: Iterable[str], language: str | None, address: str | None) -> tzinfo:
    """The zone of a time that names none."""
    country = likely_zone(language, address)
    for text in texts:
        if text and names_zone(text):
            moment = read_moment(text, zone=UTC)
            offset = moment.utcoffset() if moment else None
            # Machines often write the zone of Greenwich, wherever the page is made.
            if moment and moment.tzinfo and (offset or country is None):
                return moment.tzinfo
    return country or UTC


def _belongs(line: Dateline, first: datetime | None, last: datetime | None) -> bool:
    """Whether a printed date is this article's, and not that of one beside it."""
    said = [moment for moment in (line.published, line.updated) if moment]
    known = [moment for moment in (first, last) if moment]
    return any(abs(one - other) < _AHEAD for one in said for other in known)


def _says_better(
    printed: datetime, declared: datetime, is_moment: bool, texts: Iterable[str], line: str | None
) -> bool:
    """Whether what is printed says the declared date more exactly."""
    if not is_moment:
        return printed.date() == declared.date() and bool(line and _CLOCK.search(line))
    local = declared.utcoffset() == timedelta(0) and printed.utcoffset() != timedelta(0)
    unzoned = not any(names_zone(text) for text in texts if text and _CLOCK.search(text))
    same = printed.replace(tzinfo=None, second=0) == declared.replace(
        tzinfo=None, second=0, microsecond=0
    )
    # A machine that writes a local time as Greenwich's prints it as it is.
    return same and bool(line) and ((unzoned and names_zone(line or "")) or local)


def _day_in(address: str | None) -> str:
    """The day in an address such as "…/2024/11/07/…"; "" for none."""
    found = _DAY_IN_ADDRESS.search((address or "").lower())
    if not found:
        return ""
    month = found["m"]
    if month.isalpha():
        if month not in _SHORT_MONTHS:
            return ""
        month = str(_SHORT_MONTHS.index(month) + 1)
    return f"{found['y']}-{month}-{found['d']}"


def _printed(
    around: Sequence[etree._Element], clock: _Clock, near: date
) -> tuple[str | None, Dateline]:
    """The line near the headline that is nothing but a date, and what it says."""
    for element, text in _short_texts(around):
        if (
            element.tag != "time"
            and not _DATED.search(names_of(element))
            and not _YEAR.search(text)
        ):
            continue
        for part in dict.fromkeys((text, *_BETWEEN.split(text))):
            line = clock.line(part, near) if len(part) >= _SHORTEST_TEXT else None
            if line:
                return " ".join(part.split()), line
    return None, Dateline()


def _short_texts(elements: Iterable[etree._Element]) -> Iterator[tuple[etree._Element, str]]:
    """The elements with a digit in their text that are no longer than a dateline."""
    for element in elements:
        text = text_of(element, longest=_LONGEST + 1)
        if len(text) <= _LONGEST and any(map(str.isdigit, text)):
            yield element, text
