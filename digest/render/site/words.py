"""What a site's pages say, in the publication's language (English where nobody wrote it)."""

from dataclasses import dataclass
from datetime import date, datetime, time
from types import MappingProxyType

from babel.dates import format_date, format_skeleton, get_day_names
from babel.numbers import format_decimal

from digest.model import Format
from digest.render.content.wording import Wording, wording
from digest.render.site.phrases import PHRASES

_NOON = time(12)
_KILOBYTE, _MEGABYTE = 1_000, 1_000_000

_FORMATS = MappingProxyType(
    {
        Format.PDF: "PDF",
        Format.EPUB: "EPUB",
        Format.ARCHIVE: "PDF/A",
    }
)
"""Names of formats that are the same in every language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteWords:
    """Phrases of a site; those with braces are format strings. `furniture` are those of the
    editions themselves."""

    furniture: Wording
    latest: str = "Latest edition"
    recent: str = "Earlier editions"
    archive: str = "All editions"
    read: str = "Read this edition"
    inside: str = "In this edition"
    months: str = "By month"
    search: str = "Search"
    search_all: str = "Search all editions"
    clear: str = "Clear"
    searching: str = "Searching…"
    found: str = "{count} found"
    more: str = "the newest {count} are shown"
    nothing: str = "Nothing was found."
    unread: str = "The index could not be read. The editions below are complete."
    older: str = "Earlier"
    newer: str = "Later"
    editions: str = "{count} editions"
    one_edition: str = "1 edition"
    feed: str = "Feed"
    corrected: str = "Corrected edition"
    corrections: str = "Corrections"
    replaced: str = "This edition was corrected."
    see_corrected: str = "Go to the corrected edition"
    replaces: str = "This edition replaces an earlier one."
    see_earlier: str = "See the earlier edition"
    gone: str = "Article taken down"
    gone_on: str = "This article was taken down on {date}."
    empty: str = "No edition has been published here yet."
    cover: str = "Front page of {date}"
    web_page: str = "Web page"
    plain_text: str = "Plain text"
    mail: str = "E-mail"
    pictures: str = "Pages as pictures"

    def day(self, day: date) -> str:
        """The date with its weekday, in full."""
        return self.furniture.long_date(day)

    def short_day(self, day: date) -> str:
        """The date in few characters, with its weekday and month."""
        return format_skeleton("MMMEd", _noon(day), locale=self.furniture.locale)

    def month(self, month: date) -> str:
        """The month and its year."""
        return format_skeleton("yMMMM", _noon(month), locale=self.furniture.locale)

    def month_alone(self, month: date) -> str:
        """The month without its year."""
        return format_date(month, "LLLL", locale=self.furniture.locale)

    @property
    def weekdays(self) -> tuple[tuple[str, str], ...]:
        """The weekdays in the language's order, each narrow and in full."""
        locale = self.furniture.locale
        narrow = get_day_names("narrow", "stand-alone", locale=locale)
        whole = get_day_names("wide", "stand-alone", locale=locale)
        first = locale.first_week_day
        days = [(first + number) % 7 for number in range(7)]
        return tuple((narrow[day], whole[day]) for day in days)

    def count_of_editions(self, count: int) -> str:
        return self.one_edition if count == 1 else self.editions.format(count=count)

    def pages(self, count: int) -> str:
        words = self.furniture
        return words.one_page if count == 1 else words.pages.format(pages=count)

    def size(self, size: int) -> str:
        """How large a file is: "1.2 MB", "310 kB"."""
        locale = self.furniture.locale
        if size < _MEGABYTE:
            return f"{format_decimal(max(1, round(size / _KILOBYTE)), locale=locale)} kB"
        return f"{format_decimal(round(size / _MEGABYTE, 1), locale=locale)} MB"

    def format(self, format: Format) -> str:
        """What the format is called."""
        named = {
            Format.WEB: self.web_page,
            Format.TEXT: self.plain_text,
            Format.EMAIL: self.mail,
            Format.IMAGES: self.pictures,
        }
        return named.get(format) or _FORMATS[format]


def site_words(language: str) -> SiteWords:
    """The words for a BCP 47 `language`."""
    furniture = wording(language)
    return SiteWords(furniture=furniture, **PHRASES.get(furniture.locale.language, {}))


def _noon(day: date) -> datetime:
    """A moment of `day`: skeletons are asked of moments."""
    return datetime.combine(day, _NOON)
