"""The articles: one file a version, TOML between `+++` lines, then a small dialect of Markdown."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from samples import ADDRESS, CONTENT, SECTIONS, TAKEN, ZONE

_FENCE = re.compile(r"\A\+\+\+\n(.*?)\n\+\+\+\n(.*)\Z", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A picture as an article prints it; `name` is a file in `site/pictures`."""

    name: str
    alt: str
    caption: str
    credit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of body. `kind` is paragraph, heading, quote or list.

    A list has its `items` and no text; a quote may name its speaker in `by`.
    """

    kind: str
    text: str = ""
    items: tuple[str, ...] = ()
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One version of an article; its moments are aware, in the site's zone.

    `changed` is when the version took the former one's place without a word: a silent correction.
    """

    section: str
    slug: str
    headline: str
    standfirst: str
    byline: tuple[str, ...]
    place: str
    published: datetime
    updated: datetime | None
    changed: datetime | None
    update: int | None
    language: str
    weight: int
    related: tuple[str, ...]
    photos: tuple[Photo, ...]
    body: tuple[Part, ...]

    @property
    def path(self) -> str:
        """The article's place on the site, as "harbour/barrier-holds"."""
        return f"{self.section.lower()}/{self.slug}"

    @property
    def url(self) -> str:
        """The canonical address."""
        return f"{ADDRESS}/{self.path}"

    @property
    def title(self) -> str:
        """The headline as printed, with its update marker."""
        return f"{self.headline} (UPDATE {self.update})" if self.update else self.headline

    @property
    def stamp(self) -> datetime:
        """The newest moment that the version tells of itself."""
        return self.updated or self.published

    @property
    def appeared(self) -> datetime:
        """When the version came to stand on the site, told or not."""
        return self.changed or self.stamp

    @property
    def dateline(self) -> str:
        """As "11:06 GMT, March 12, 2026 (updated at 15:00 GMT)"."""
        line = f"{self.published:%H:%M %Z, %B} {self.published.day}, {self.published.year}"
        if self.updated is None:
            return line
        if self.updated.date() == self.published.date():
            return f"{line} (updated at {self.updated:%H:%M %Z})"
        day = f"{self.updated:%B} {self.updated.day}"
        return f"{line} (updated at {self.updated:%H:%M %Z}, {day}, {self.updated.year})"

    @property
    def words(self) -> int:
        """Words of the body; in Japanese, characters."""
        texts = [text for part in self.body for text in (part.text, *part.items)]
        if self.language == "ja":
            return sum(len(text) for text in texts)
        return sum(len(text.split()) for text in texts)


def read_pieces(folder: Path = CONTENT) -> tuple[Piece, ...]:
    """Every version of every article, by path and then by time.

    Raises ValueError, naming the file, where one is not in the form.
    """
    pieces = [read_piece(file, file.parent.name.title()) for file in sorted(folder.glob("*/*.md"))]
    return tuple(sorted(pieces, key=lambda piece: (piece.path, piece.appeared)))


def pieces_at(pieces: Iterable[Piece], moment: datetime) -> tuple[Piece, ...]:
    """The site at an aware moment: each article's newest version, newest articles first."""
    newest: dict[str, Piece] = {}
    for piece in pieces:
        if piece.appeared <= moment:
            newest[piece.path] = piece
    return tuple(sorted(newest.values(), key=lambda piece: (piece.stamp, piece.path), reverse=True))


def outdated_at(pieces: Iterable[Piece], moment: datetime) -> tuple[Piece, ...]:
    """The versions of the moment's own day that a later version of that day has replaced."""
    pieces = tuple(pieces)
    today = [p for p in pieces if p.appeared.date() == moment.date() and p.appeared <= moment]
    standing = pieces_at(pieces, moment)
    return tuple(piece for piece in today if piece not in standing)


def taken_at(day: date) -> datetime:
    """The aware moment at which a day's site is taken."""
    return datetime.combine(day, TAKEN, tzinfo=ZONE)


def read_piece(file: Path, section: str) -> Piece:
    """One version of an article of `section`. Raises ValueError where it is not in the form."""
    fenced = _FENCE.match(file.read_text(encoding="utf-8"))
    if fenced is None or section not in SECTIONS:
        raise ValueError(f"not an article of ours: {file}")
    head = tomllib.loads(fenced[1])
    return Piece(
        section=section,
        slug=file.name.partition(".")[0],
        headline=head["headline"],
        standfirst=head["standfirst"],
        byline=tuple(head["byline"]),
        place=head.get("place", "Port Calder"),
        published=_moment(head["published"]),
        updated=_moment(head["updated"]) if "updated" in head else None,
        changed=_moment(head["changed"]) if "changed" in head else None,
        update=head.get("update"),
        language=head.get("language", "en"),
        weight=head.get("weight", 0),
        related=tuple(head.get("related", ())),
        photos=tuple(Photo(**photo) for photo in head.get("photos", ())),
        body=tuple(_read_part(block) for block in fenced[2].strip().split("\n\n")),
    )


def _moment(wall: datetime) -> datetime:
    return wall.replace(tzinfo=ZONE)


def _read_part(block: str) -> Part:
    lines = block.strip().split("\n")
    if block.startswith("## "):
        return Part(kind="heading", text=block.removeprefix("## ").strip())
    if block.startswith("- "):
        return Part(kind="list", items=tuple(line.removeprefix("- ") for line in lines))
    if block.startswith("> "):
        quoted = [line.removeprefix("> ") for line in lines]
        by = quoted.pop().removeprefix("— ") if quoted[-1].startswith("— ") else ""
        return Part(kind="quote", text=" ".join(quoted), by=by)
    return Part(kind="paragraph", text=" ".join(lines))
