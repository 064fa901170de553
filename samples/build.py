"""Writes the site from its sources: pages, feeds and saved texts, the same bytes every time.

Run `python -m samples.build` after any change under `content/`, `rankings.toml` or
`site_templates/`. Pictures have a script of their own, `samples.draw`.
"""

import argparse
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from email.utils import format_datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

import samples
from samples.newsroom import Piece, outdated_at, pieces_at, read_pieces, taken_at
from samples.others import files_of_others
from samples.rankings import Charts, Ranked, read_charts

FEED_LENGTH = 30
_TEMPLATES = samples.HERE / "site_templates"
#: Template name and its own context -> text.
Render = Callable[..., str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """All that one day's site is made of. `pieces` come newest first."""

    date: date
    taken: datetime
    pieces: tuple[Piece, ...]
    outdated: tuple[Piece, ...]
    charts: Charts

    @property
    def lead(self) -> Piece:
        """The heaviest of the day's own articles."""
        return max(self.pieces, key=lambda piece: (piece.stamp.date(), piece.weight, piece.stamp))

    def of(self, section: str) -> tuple[Piece, ...]:
        """A section's articles, newest first."""
        return tuple(piece for piece in self.pieces if piece.section == section)

    def find(self, path: str) -> Piece:
        """The article at a path. Raises KeyError where there is none."""
        for piece in self.pieces:
            if piece.path == path:
                return piece
        raise KeyError(path)

    def charts_beside(self, piece: Piece) -> Charts:
        """The charts with the piece's own headline: an outdated version knows no later one."""

        def own(rows: tuple[Ranked, ...]) -> tuple[Ranked, ...]:
            return tuple(
                replace(row, title=piece.headline) if row.path == piece.path else row
                for row in rows
            )

        sections = {name: own(rows) for name, rows in self.charts.sections.items()}
        return Charts(site=own(self.charts.site), sections=sections)

    def related(self, piece: Piece) -> tuple[Piece, ...]:
        """The related articles that stood on the site by then."""
        standing = {other.path: other for other in self.pieces}
        return tuple(standing[path] for path in piece.related if path in standing)


def read_day(day: date) -> Day:
    """One of `samples.DAYS` from its sources."""
    pieces = read_pieces()
    taken = taken_at(day)
    return Day(
        date=day,
        taken=taken,
        pieces=pieces_at(pieces, taken),
        outdated=outdated_at(pieces, taken),
        charts=read_charts(pieces)[day],
    )


def build(out: Path = samples.SITE) -> tuple[Path, ...]:
    """Writes every day's folder under `out`, replacing it; answers the files written."""
    written: list[Path] = []
    for date_of_site in samples.DAYS:
        folder = out / date_of_site.isoformat()
        shutil.rmtree(folder, ignore_errors=True)
        for name, text in render_day(read_day(date_of_site)).items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
            written.append(file)
    return tuple(written)


def render_day(day: Day) -> dict[str, str]:
    """File name -> text for one day's folder."""
    templates = _environment()
    shared = {
        "day": day,
        "name": samples.NAME,
        "address": samples.ADDRESS,
        "sections": samples.SECTIONS,
        "site_chart": samples.SITE_CHART,
        "section_chart": samples.section_chart,
    }

    def render(template: str, **context: object) -> str:
        return templates.get_template(template).render(**shared, **context)

    files = {
        "index.html": render("front.html.j2", root="", pictures="../pictures"),
        "courier.css": (_TEMPLATES / "courier.css").read_text(encoding="utf-8"),
        "feed.xml": render("rss.xml.j2", pieces=day.pieces[:FEED_LENGTH]),
        "atom.xml": render("atom.xml.j2", pieces=day.pieces[:FEED_LENGTH]),
        "feed.json": _json_feed(day, render),
    }
    for section in samples.SECTIONS:
        files[f"{section.lower()}/index.html"] = render(
            "section.html.j2", section=section, root="../", pictures="../../pictures"
        )
    for piece in day.pieces:
        files |= _article_files(piece, "", render)
    # The version an edition would have had before noon, kept for showing a correction.
    for piece in day.outdated:
        files |= _article_files(piece, "earlier/", render)
    return files | files_of_others(day.taken, render)


def _article_files(piece: Piece, folder: str, render: Render) -> dict[str, str]:
    root = "../" * (folder.count("/") + 1)
    return {
        f"{folder}{piece.path}.html": render(
            "article.html.j2", piece=piece, root=root, pictures=f"{root}../pictures"
        ),
        f"{folder}text/{piece.path.replace('/', '-')}.txt": render("article.txt.j2", piece=piece),
    }


def _json_feed(day: Day, render: Render) -> str:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": samples.NAME,
        "home_page_url": f"{samples.ADDRESS}/",
        "feed_url": f"{samples.ADDRESS}/feed.json",
        "description": "News of Port Calder, its harbour and the world beyond the bar",
        "language": "en",
        "items": [_json_item(piece, render) for piece in day.pieces[:FEED_LENGTH]],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"


def _json_item(piece: Piece, render: Render) -> dict[str, object]:
    item: dict[str, object] = {
        "id": piece.url,
        "url": piece.url,
        "title": piece.title,
        "summary": piece.standfirst,
        "content_html": render("body.html.j2", piece=piece).strip(),
        "date_published": piece.published.isoformat(),
        "authors": [{"name": name} for name in piece.byline],
        "tags": [piece.section],
        "language": piece.language,
    }
    if piece.updated:
        item["date_modified"] = piece.updated.isoformat()
    if piece.photos:
        item["image"] = f"{samples.ADDRESS}/pictures/{piece.photos[0].name}"
    return item


def _environment() -> Environment:
    templates = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=select_autoescape(enabled_extensions=("html.j2", "xml.j2")),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    templates.filters["rss_time"] = format_datetime
    templates.filters["iso"] = datetime.isoformat
    templates.filters["names"] = lambda names: " and ".join(names)
    templates.policies["json.dumps_kwargs"] = {"sort_keys": False, "ensure_ascii": False}
    return templates


def main() -> None:
    """Builds the site in place, or under `--out`."""
    parser = argparse.ArgumentParser(description=build.__doc__)
    parser.add_argument("--out", type=Path, default=samples.SITE)
    build(parser.parse_args().out)


if __name__ == "__main__":
    main()
