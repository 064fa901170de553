"""The most-read charts, one capture a day, read from `rankings.toml`."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from samples import HERE, SECTIONS
from samples.newsroom import Piece, pieces_at, read_pieces, taken_at

RANKINGS = HERE / "rankings.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One row of a chart. `path` is None for a story older than the site we keep."""

    title: str
    path: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Charts:
    """What the site's readers read on one day: 10 rows for the site, 5 for each section."""

    site: tuple[Ranked, ...]
    sections: dict[str, tuple[Ranked, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """The titles of one day's charts, first place first."""

    site: tuple[str, ...]
    sections: dict[str, tuple[str, ...]]


def captures() -> dict[date, Capture]:
    """Day -> titles, from the first captured day to the last."""
    return {
        day: Capture(
            site=_titles(charts.site),
            sections={name: _titles(rows) for name, rows in charts.sections.items()},
        )
        for day, charts in read_charts(read_pieces()).items()
    }


def read_charts(pieces: tuple[Piece, ...], file: Path = RANKINGS) -> dict[date, Charts]:
    """The charts with each row's headline as it stood on that day.

    Raises ValueError for a row that is neither an article of that day nor an archived title.
    """
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    archive: dict[str, str] = tables["archive"]
    charts = {}
    for table in tables["captures"]:
        standing = {piece.path: piece for piece in pieces_at(pieces, taken_at(table["day"]))}

        def row(
            key: str, day: date = table["day"], standing: dict[str, Piece] = standing
        ) -> Ranked:
            if key in standing:
                return Ranked(title=standing[key].headline, path=key)
            if key in archive:
                return Ranked(title=archive[key], path=None)
            raise ValueError(f"{file.name}: {key} was not on the site on {day}")

        charts[table["day"]] = Charts(
            site=tuple(map(row, table["site"])),
            sections={name: tuple(map(row, table["sections"][name])) for name in SECTIONS},
        )
    return charts


def _titles(rows: tuple[Ranked, ...]) -> tuple[str, ...]:
    return tuple(row.title for row in rows)
