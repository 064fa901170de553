"""What the sample site amounts to, counted from its sources, for tests and the demo."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from samples import DAYS
from samples.build import Day, read_day
from samples.newsroom import read_pieces


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFacts:
    """One day's site: how much stands on it, and which articles lead, are new or updated.

    Articles are named by path, as "harbour/barrier-holds".
    """

    articles: int
    per_section: dict[str, int]
    lead: str
    published: tuple[str, ...]
    updated: tuple[str, ...]
    japanese: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The whole: articles counted once, versions one by one."""

    articles: int
    versions: int
    words: int
    pictures: tuple[str, ...]
    days: dict[date, DayFacts]


def facts() -> Facts:
    """Counts the site. English words only: Japanese is not written in words."""
    pieces = read_pieces()
    return Facts(
        articles=len({piece.path for piece in pieces}),
        versions=len(pieces),
        words=sum(piece.words for piece in pieces if piece.language == "en"),
        pictures=tuple(sorted({photo.name for piece in pieces for photo in piece.photos})),
        days={day: _day_facts(read_day(day)) for day in DAYS},
    )


def _day_facts(day: Day) -> DayFacts:
    today = [piece for piece in day.pieces if piece.published.date() == day.date]
    updated = [piece for piece in day.pieces if piece.update and piece.stamp.date() == day.date]
    return DayFacts(
        articles=len(day.pieces),
        per_section=dict(Counter(piece.section for piece in day.pieces)),
        lead=day.lead.path,
        published=tuple(piece.path for piece in today),
        updated=tuple(piece.path for piece in updated),
        japanese=tuple(piece.path for piece in day.pieces if piece.language == "ja"),
    )
