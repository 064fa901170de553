"""What the rows of a list are called: their titles without all that is printed beside them.

A row's text is taken apart into pieces by where it stands in the row. Pieces that stand alike in
the rows of a list make a column; one column holds the titles, others places, sections, times. So a
title is known by its fellows even where a page names nothing.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import median

from lxml import etree

from digest.sources.row_pieces import BREAK, LONGEST_TITLE, Piece, RowText, joined, row_text
from digest.sources.title_glue import is_beside_title, is_flag, without_glue

_SHORTEST_TITLE = 20  # by weight, of what stands alone
_SURE = 2.0  # worth of a column that is a link's at least, and as long as titles
_NAME_LENGTH = 24  # by weight, of names of people and sections at most
_REPEATED = 0.7  # as many different texts as rows, that are not labels
_ENOUGH = 0.6  # of the rows, to speak of all


@dataclass(frozen=True, slots=True)
class Titled:
    """A row's title, and where it leads as written in the page; "" where it links to nothing."""

    title: str
    href: str


@lru_cache(maxsize=8192)
def weight(title: str) -> int:
    """The length of a title; a CJK character counts as two and a half."""
    if title.isascii():
        return len(title)
    wide = sum(1 for character in title if unicodedata.east_asian_width(character) in "WF")
    return len(title) + wide * 3 // 2


def titled_rows(
    rows: Sequence[Sequence[etree._Element]], more: re.Pattern[str]
) -> list[Titled | None]:
    """The title and the link of each row; None for a row that has none.

    A row is one element or several that stand together. Text that `more` matches is no title.
    """
    texts, place, worth = _read(rows, more, by_name=True)
    if worth < _SURE:  # names may mislead: the title itself may be called a label
        anyhow = _read(rows, more, by_name=False)
        if anyhow[2] > worth:
            texts, place, worth = anyhow
    found = [_titled(text, place, more) for text in texts]
    _strip_inline(texts, place)
    cleaned = without_glue(
        [_printed(text, place, each) for text, each in zip(texts, found, strict=True)]
    )
    return [
        Titled(title, each.href) if each and title else None
        for title, each in zip(cleaned, found, strict=True)
    ]


def _read(
    rows: Sequence[Sequence[etree._Element]], more: re.Pattern[str], *, by_name: bool
) -> tuple[list[RowText], str, float]:
    """The rows' texts, the place of their titles' column, and how surely it is that."""
    texts = [row_text(row, by_name=by_name) for row in rows]
    for text in texts:
        text.pieces = [piece for piece in text.pieces if not more.fullmatch(piece.text)]
    return texts, *_title_column(texts)


def _printed(text: RowText, place: str, titled: Titled | None) -> str:
    """A row's title when labels were taken out of it."""
    piece = _piece_at(text, place)
    return (piece.text if piece else "") or titled.title if titled else ""


def _title_column(texts: Sequence[RowText]) -> tuple[str, float]:
    """The place of the column that holds the titles, and its worth; "?" when there is none."""
    columns: dict[str, list[Piece]] = {}
    for text in texts:
        seen = set()
        for piece in text.pieces:
            if piece.place not in seen:
                seen.add(piece.place)
                columns.setdefault(piece.place, []).append(piece)
    wanted = max(2, _ENOUGH * len(texts))
    common = {place: pieces for place, pieces in columns.items() if len(pieces) >= wanted}
    if not common:
        return "?", -math.inf
    worths = {place: _column_worth(pieces) for place, pieces in common.items()}
    best = max(worths, key=lambda place: worths[place])  # the first of the best
    return best, worths[best]


def _column_worth(pieces: Sequence[Piece]) -> float:
    """How surely the pieces of a column are titles."""
    texts = [piece.text for piece in pieces]
    weights = median(weight(text) for text in texts)
    worth = 3.0 * _share(piece.is_title for piece in pieces)
    worth += 2.0 * _share(piece.href is not None for piece in pieces)
    worth -= 6.0 * _share(map(is_beside_title, texts))
    worth += -3 if weights < 10 else -1 if weights < 16 else 1 if weights <= 160 else -1
    worth += min(weights, _NAME_LENGTH) / _NAME_LENGTH
    if len(set(texts)) < _REPEATED * len(texts):
        worth -= 3  # sections repeat, titles do not
    return worth


def _share(held: Iterable[bool]) -> float:
    """How many of the values are true, of all."""
    values = list(held)
    return sum(values) / len(values)


def _piece_at(text: RowText, place: str) -> Piece | None:
    return next((piece for piece in text.pieces if piece.place == place), None)


def _titled(text: RowText, place: str, more: re.Pattern[str]) -> Titled | None:
    """A row's title and link: of the titles' column, else of the piece that looks most like one."""
    piece = _piece_at(text, place)
    if piece is None and text.pieces:
        piece = max(text.pieces, key=lambda each: _column_worth([each]))
        if is_beside_title(piece.text):
            piece = None
    alternatives = (" ".join(each.split())[:LONGEST_TITLE] for each in text.alternatives)
    title = (
        piece.text if piece else next((a for a in alternatives if a and not more.fullmatch(a)), "")
    )
    href = (piece.href if piece else None) or _main_href(text.hrefs)
    return Titled(title, href) if title else None


def _main_href(hrefs: Sequence[str]) -> str:
    """Where most of a row's links lead; the first of these."""
    pages = [href for href in hrefs if href and not href.startswith("#")]
    if not pages:
        return ""
    return Counter(pages).most_common(1)[0][0]


def _strip_inline(texts: Sequence[RowText], place: str) -> None:
    """Takes out of titles what most rows have beside them in the same words: labels, teasers.

    These are inline elements at the beginning or the end, and lines after a break.
    """
    pieces = [piece for piece in (_piece_at(text, place) for text in texts) if piece]
    _strip_flags(pieces)
    _keep_lines(pieces)
    for end in (0, -1):
        split = [(piece, part) for piece in pieces if (part := _part_at(piece, end))]
        places = Counter(part[0] for _, part in split)
        if not places or len(pieces) < 2:
            continue
        common, count = places.most_common(1)[0]
        if count < _ENOUGH * len(pieces):
            continue
        labelled = [(piece, part) for piece, part in split if part[0] == common]
        is_title = end == 0 and _are_titles([text for _, (_, text) in labelled])
        rests = [[each for each in piece.parts if each is not part] for piece, part in labelled]
        if not is_title and median(weight(joined(rest)) for rest in rests) < _SHORTEST_TITLE // 2:
            continue
        for (piece, part), rest in zip(labelled, rests, strict=True):
            piece.parts = [part] if is_title else rest


def _strip_flags(pieces: Sequence[Piece]) -> None:
    """Takes flags ("Premium") out of titles, and what stands in their place in other rows."""
    for at in (0, -1):
        ends = [(piece, part) for piece in pieces if (part := _part_at(piece, at))]
        places = {place for _, (place, text) in ends if is_flag(text) and _is_named(place)}
        for piece, part in ends:
            is_short = weight(part[1]) < _SHORTEST_TITLE
            if is_flag(part[1]) or (is_short and part[0] in places):
                piece.parts = [each for each in piece.parts if each is not part]


def _is_named(place: str) -> bool:
    """Whether the element at a place has a name, by which it is one with its like in other rows."""
    return "." in place.rpartition("/")[2]


def _are_titles(texts: Sequence[str]) -> bool:
    """Whether texts are long and different enough for titles."""
    return median(map(weight, texts)) >= _SHORTEST_TITLE and len(set(texts)) > _REPEATED * len(
        texts
    )


def _part_at(piece: Piece, end: int) -> tuple[str, str] | None:
    """The inline element at an end of a piece that has other words as well."""
    parts = [part for part in piece.parts if part[1].strip()]
    return parts[end] if len(parts) > 1 and parts[end][0] else None


def _keep_lines(pieces: Sequence[Piece]) -> None:
    """Keeps one line of titles that most rows break: the first that is long enough for a title."""
    broken = [_lines(piece) for piece in pieces]
    counts = [len(lines) for lines in broken]
    if not counts or sum(1 for count in counts if count > 1) < _ENOUGH * len(counts):
        return
    for at in range(min(count for count in counts if count > 1)):
        lines = [lines[at] for lines in broken if len(lines) > at]
        if median(weight(joined(line)) for line in lines) >= _SHORTEST_TITLE:
            for piece, line in zip(pieces, broken, strict=True):
                piece.parts = line[min(at, len(line) - 1)]
            return


def _lines(piece: Piece) -> list[list[tuple[str, str]]]:
    lines: list[list[tuple[str, str]]] = [[]]
    for part in piece.parts:
        if part[0] == BREAK:
            lines.append([])
        else:
            lines[-1].append(part)
    return [line for line in lines if joined(line)] or [[]]
