"""An article's row in words: for its badges, its tool tip, a screen reader. Pure."""

from datetime import datetime

from digest.library import ArticleRow
from digest.model import Direction


def clock_time(row: ArticleRow, today: datetime | None = None) -> str:
    """The time of the row's last change as the desk reads it: "11:06", or "5 Nov" from another
    day than `today`'s; "" when it bears none."""
    moment = row.updated or row.published
    if moment is None:
        return ""
    moment = moment.astimezone(today.tzinfo if today else None)
    if today is None or moment.date() == today.date():
        return f"{moment:%H:%M}"
    return f"{moment.day} {moment:%b}"


def copies_words(row: ArticleRow, *, unfolded: bool) -> str:
    """ "+2 copies", "2 copies ▾" while they stand below; "" for an article that nobody else has."""
    if not row.copies:
        return ""
    words = "1 copy" if row.copies == 1 else f"{row.copies} copies"
    return f"{words} ▾" if unfolded else f"+{words}"


def movement_words(row: ArticleRow) -> str:
    """How the article moved on its chart: "up 2"; "" while that is not known."""
    match row.direction:
        case Direction.UP:
            return f"up {row.places}"
        case Direction.DOWN:
            return f"down {row.places}"
        case Direction.NEW:
            return "new on it"
        case Direction.SAME:
            return "where it was"
        case _:
            return ""


def spoken(row: ArticleRow, *, in_edition: bool) -> str:
    """The row as a screen reader says it."""
    parts = [row.headline, *_marks(row)]
    if row.section:
        parts.append(row.section)
    if in_edition:
        parts.append("in this edition")
    return ", ".join(parts)


def tool_tip(row: ArticleRow, source: str) -> str:
    """The headline and what is known of the article; `source` is its source's name, "" for none."""
    facts = [row.section or "", f"{row.words} words", source]
    if moment := row.updated or row.published:
        facts.insert(1, f"{moment.day} {moment:%B %Y, %H:%M}")
    marks = _marks(row)
    lines = [row.headline, " · ".join(fact for fact in facts if fact)]
    if marks:
        said = "; ".join(marks)
        lines.append(f"{said[:1].upper()}{said[1:]}.")
    return "\n".join(lines)


def _stay(row: ArticleRow) -> list[str]:
    """How the article moved on its chart, how long it has stood there, and how high."""
    stay = [movement_words(row)]
    if row.days_on_list > 1:
        stay.append(f"{row.days_on_list} days on it")
    if row.peak is not None and row.peak != row.position:
        stay.append(f"peak {row.peak}")
    return [words for words in stay if words]


def _marks(row: ArticleRow) -> list[str]:
    """What the badges say, in whole words."""
    marks = []
    if row.update_number:
        marks.append(f"update {row.update_number}")
    if row.silently_changed:
        marks.append("changed without a word")
    if row.same_as is not None:
        marks.append("another article says the same better")
    if row.copies:
        others = "one other article says" if row.copies == 1 else f"{row.copies} others say"
        marks.append(f"{others} the same")
    if row.position:
        marks.append(", ".join((f"number {row.position} in a ranking", *_stay(row))))
    if row.ran is not None:
        marks.append(f"ran on {row.ran.day} {row.ran:%B}")
    return marks
