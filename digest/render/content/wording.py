"""The page's own words, and dates and times, in the edition's language (English where unknown)."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, format_time

from digest.model import Direction, Movement
from digest.render.content.correction_phrases import CORRECTION_PHRASES
from digest.render.content.phrases import PHRASES


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Phrases of the furniture; those with braces are format strings."""

    locale: Locale
    number: str = "No. {number}"
    update: str = "Update {number}"
    updated: str = "updated {time}"
    by: str = "By {names}"
    conjunction: str = " and "
    comma: str = ", "
    page: str = "page"
    pages: str = "{pages} pages"
    one_page: str = "1 page"
    minutes: str = "{minutes} min read"
    articles: str = "{articles} articles"
    one_article: str = "1 article"
    in_brief: str = "In brief"
    continued_on: str = "Continued on page"
    continued_from: str = "From page 1"
    empty: str = "There is nothing in this edition yet."
    picture: str = "Picture: {headline}"
    untitled_picture: str = "Picture"
    sponsored: str = "Advertisement"
    up: str = "up {places}"
    down: str = "down {places}"
    same: str = "no change"
    new: str = "new"
    new_mark: str = "New"
    days: str = "{days} days on the list"
    history: str = "Positions from the oldest: {positions}; {today} now"
    absent: str = "not listed"
    window: str = "Most read in {window}"
    captured: str = "Captured {time}"
    compared: str = "Change since the last capture"
    here: str = "Read it in this edition"
    navigation: str = "Sections"
    skip: str = "Skip to the news"
    continued_at: str = "Continued at {site}"
    inside: str = "Inside"
    in_short: str = "The day in short"
    to_contents: str = "Contents"
    read_on: str = "Read on"
    read_on_at: str = "Read on at {site}"
    unprinted: str = "This could not be printed."
    unprinted_article: str = "This article could not be printed."
    read_at: str = "Read it at {host}"
    corrections: str = "Corrections"
    corrected_edition: str = "Corrected edition, {time}."
    corrected: str = "Corrected"
    withdrawn: str = "Withdrawn"
    withdrawn_article: str = "An article has been withdrawn."
    changed_parts: str = "Changed: {parts}."
    added_parts: str = "Added: {parts}."
    removed_parts: str = "Removed: {parts}."
    reworded: str = "{part}: “{before}” became “{after}”."
    headline_part: str = "headline"
    standfirst_part: str = "standfirst"
    byline_part: str = "byline"
    picture_part: str = "picture"
    paragraph_part: str = "paragraph {number}"
    paragraphs_part: str = "paragraphs {numbers}"
    text_part: str = "text"

    def long_date(self, day: date) -> str:
        """The date with its weekday, in full."""
        return format_date(day, format="full", locale=self.locale)

    def time(self, moment: datetime, zone: tzinfo) -> str:
        """The time of day in `zone`, as the language writes it in short."""
        return format_time(_local(moment, zone), format="HH:mm", locale=self.locale)

    def moment(self, moment: datetime, zone: tzinfo, *, today: date) -> str:
        """The time of day, with its day where that is not `today`."""
        local = _local(moment, zone)
        if local.date() == today:
            return self.time(moment, zone)
        day = format_datetime(local, format=self.day_pattern, locale=self.locale)
        return f"{day}, {self.time(moment, zone)}"

    @property
    def day_pattern(self) -> str:
        """The pattern of a day and its month, without the year."""
        formats = self.locale.datetime_skeletons
        return str(formats["MMMd"]) if "MMMd" in formats else "d MMM"

    def names(self, names: tuple[str, ...]) -> str:
        """People as one phrase: "Ana Ruiz, Tom Becker and Mei Lin"."""
        if len(names) < 2:
            return "".join(names)
        return self.comma.join(names[:-1]) + self.conjunction + names[-1]

    def movement(self, movement: Movement) -> str:
        """How an item moved: "up 2", "new"."""
        match movement.direction:
            case Direction.UP:
                return self.up.format(places=movement.places)
            case Direction.DOWN:
                return self.down.format(places=movement.places)
            case Direction.SAME:
                return self.same
            case Direction.NEW:
                return self.new


def _local(moment: datetime, zone: tzinfo) -> datetime:
    """`moment` in `zone`; as it is where that would be before the year 1 or after 9999, which is
    what a page may say that does not know its own day."""
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return moment


def wording(language: str) -> Wording:
    """The words for a BCP 47 `language`: dates in it where babel knows it, phrases in it where
    they have been written; English for what is missing."""
    try:
        locale = Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        locale = Locale("en")
    phrases = PHRASES.get(locale.language, {}) | CORRECTION_PHRASES.get(locale.language, {})
    if locale.language == "en" and locale.territory is None:
        locale = Locale("en", "GB")  # "Thursday, 7 November 2024": unmistakable everywhere
    return Wording(locale=locale, **phrases)
