"""An article's row in words: for its badges, its tool tip, a screen reader. Pure."""

from dataclasses import dataclass
from datetime import date, datetime

from digest.library import ArticleRow
from digest.model import Direction
from ui import dates
from ui.translation import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the window knows of an article beside its row. `source` is its source's name, "" for an
    import by hand; `day` is that of the edition on the desk, None for none; `issued`
    whether that, or the one it corrects, went out."""

    source: str = ""
    in_edition: bool = False
    issued: bool = False
    day: date | None = None

    def ran(self, row: ArticleRow) -> date | None:
        """When an edition other than the one on the desk printed the row's article, as far as the
        row tells: it has the newest date alone."""
        was_this = self.issued and self.in_edition and row.ran == self.day
        return None if was_this else row.ran


def total_words(total: int, bound: int | None) -> str:
    """ "214 articles"; "over 1,000 articles" for more than were counted."""
    if bound is not None and total > bound:
        return tr("Articles", "over %Ln article(s)", n=bound)
    return tr("Articles", "%Ln article(s)", n=total)


def clock_time(row: ArticleRow, today: datetime | None = None) -> str:
    """The time of the row's last change as the desk reads it: "11:06", or "5 Nov" from another
    day than `today`'s; "" when it bears none."""
    moment = row.updated or row.published
    if moment is None:
        return ""
    moment = moment.astimezone(today.tzinfo if today else None)
    if today is None or moment.date() == today.date():
        return dates.time(moment)
    return dates.short_date(moment.date())


def copies_words(row: ArticleRow, *, unfolded: bool) -> str:
    """ "+2 copies", "2 copies ▾" while they stand below; "" for an article that nobody else has."""
    if not row.copies:
        return ""
    if row.copies == 1:
        return tr("Articles", "1 copy ▾") if unfolded else tr("Articles", "+1 copy")
    if unfolded:
        return tr("Articles", "{count} copies ▾").format(count=row.copies)
    return tr("Articles", "+{count} copies").format(count=row.copies)


def ran_words(row: ArticleRow, known: Known) -> str:
    """ "used today" for what another edition of the same day printed, "ran Tue 5 Nov" for what ran
    on another day; "" for what has not run."""
    ran = known.ran(row)
    if ran is None:
        return ""
    if ran == known.day:
        return tr("Articles", "used today")
    return tr("Articles", "ran {day}").format(day=dates.weekday_date(ran))


def movement_words(row: ArticleRow) -> str:
    """How the article moved on its chart: "up 2"; "" while that is not known."""
    match row.direction:
        case Direction.UP:
            return tr("Articles", "up {places}").format(places=row.places)
        case Direction.DOWN:
            return tr("Articles", "down {places}").format(places=row.places)
        case Direction.NEW:
            return tr("Articles", "new on it")
        case Direction.SAME:
            return tr("Articles", "where it was")
        case _:
            return ""


def place_words(row: ArticleRow) -> str:
    """ "number 3 in a ranking, up 2, 4 days on it, peak 1"; "" for an article that is on none."""
    if not row.position:
        return ""
    place = tr("Articles", "number {place} in a ranking").format(place=row.position)
    return ", ".join((place, *_stay(row)))


def spoken(row: ArticleRow, known: Known) -> str:
    """The row as a screen reader says it: the headline, then all that its badges say."""
    parts = [row.headline, *_marks(row, known), row.section or "", clock_time_of(row), known.source]
    if known.in_edition:
        parts.append(tr("Articles", "in this edition"))
    return ", ".join(part for part in parts if part)


def tool_tip(row: ArticleRow, known: Known) -> str:
    """The headline and what is known of the article."""
    words = tr("Articles", "%Ln word(s)", n=row.words)
    facts = (row.section or "", clock_time_of(row), words, known.source)
    lines = [row.headline, " · ".join(fact for fact in facts if fact)]
    if marks := _marks(row, known):
        said = "; ".join(marks)
        lines.append(f"{said[:1].upper()}{said[1:]}.")
    return "\n".join(lines)


def clock_time_of(row: ArticleRow) -> str:
    """ "5 November 2024, 11:06", of the row's last change; "" when it bears none."""
    moment = row.updated or row.published
    return dates.long_moment(moment) if moment else ""


def _stay(row: ArticleRow) -> list[str]:
    """How the article moved on its chart, how long it has stood there, and how high."""
    stay = [movement_words(row)]
    if row.days_on_list > 1:
        stay.append(tr("Articles", "{days} days on it").format(days=row.days_on_list))
    if row.peak is not None and row.peak != row.position:
        stay.append(tr("Articles", "peak {place}").format(place=row.peak))
    return [words for words in stay if words]


def _marks(row: ArticleRow, known: Known) -> list[str]:
    """What the badges say, in whole words."""
    marks = []
    if row.update_number:
        marks.append(tr("Articles", "update {number}").format(number=row.update_number))
    if row.silently_changed:
        marks.append(tr("Articles", "changed without a word"))
    if row.same_as is not None:
        marks.append(tr("Articles", "another article says the same better"))
    if row.copies == 1:
        marks.append(tr("Articles", "one other article says the same"))
    elif row.copies:
        marks.append(tr("Articles", "{count} others say the same").format(count=row.copies))
    if row.position:
        marks.append(place_words(row))
    ran = known.ran(row)
    if ran is not None and ran == known.day:
        marks.append(tr("Articles", "used in another edition of this day"))
    elif ran is not None:
        marks.append(tr("Articles", "ran on {day}").format(day=dates.long_date(ran)))
    return marks
