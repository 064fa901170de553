"""What the rows of a list are called: their titles without all that is printed beside them.

A row's text is taken apart into pieces by where it stands in the row. Pieces that stand alike in
the rows of a list make a column; one column holds the titles, others places, sections, times. So a
title is known by its fellows even where a page names nothing.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from statistics import median

from lxml import etree

from digest.sources.page_tree import names_of

LONGEST_TITLE = 400  # characters
_MOST_PIECES = 24  # of a row
_ENOUGH = 0.6  # of the rows, to speak of all
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SILENT = frozenset((
    "script", "style", "noscript", "template", "svg", "iframe", "time", "figcaption", "button",
    "input", "select", "textarea", "video", "audio", "object",
))  # fmt: skip
_INLINE = frozenset((
    "span", "b", "i", "em", "strong", "font", "u", "mark", "small", "sup", "sub", "q", "abbr",
    "cite", "wbr", "ins", "bdi", "bdo", "nobr", "ruby", "rb", "code", "big", "s", "label",
))  # fmt: skip
_BESIDE_NAMES = re.compile(
    r"\b(?:date|time|ago|author|byline|writer|credit|category|cat|kicker|eyebrow|overline|section"
    r"|rank"
    r"|ranking-?number|num(?:ber)?|no|count(?:er)?|comments?|views?|shares?|meta|badge|index"
    r"|position"
    r"|tags?|labels?|icon|source|duration|readtime|read-time|sr-only|visually-?hidden"
    r"|off-?screen)\b"
)
_TITLE_NAMES = re.compile(r"titl|headline|heading|ttl\b|caption|\bhed\b|subject")
_NUMBER = re.compile(r"[\W_]*\d[\d.,:/\s-]*\s*[km%位]?[\W_]*|\W*", re.IGNORECASE)
_TIME = re.compile(
    r"(?:updated|published|le|am|il|el|vor|il y a|hace|há|fa|przed"
    r"|před)?\s*(?:\d{1,4}[./年-]\s?\d{1,2}"
    r"[./月-]|\d{1,2}:\d{2}|\d{1,2}h\d{2}|\d+\s?(?:min|h\b|hours?|hrs?|days?|weeks?|mins?|minutes?"
    r"|stunden|tagen|heures?|jours?|horas?|d[ií]as?|ore|giorni|uur|godz|hod|час|мин|дн"
    r"|時間前|分前|日前|小时前|小時前|天前|시간 전|분 전|일 전)|(?:yesterday|today|gestern|heute"
    r"|hier)\b"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}|\d{1,2}\.? (?:jan|feb"
    r"|m[aä]r|apr"
    r"|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])).{0,24}",
    re.IGNORECASE,
)
#: Counts and times glued to the ends of titles: "(1,234)", "- 12 comments", "3 hours ago".
_TAIL = re.compile(
    r"[\s|·•–—-]*(?:[(\[（【]\s*[\d.,\s]+\s*[kKmM]?[^()\d]{0,14}[)\]）】]"
    r"|\d[\d.,]*\s?[kKmM]?\s?(?:views?|reads?"
    r"|comments?|shares?|clicks?|aufrufe|klicks|kommentare|vues|lectures|commentaires|visitas"
    r"|lecturas"
    r"|comentarios|leituras|visualizações|comentários|letture|commenti|keer|reacties|wyświetleń"
    r"|odsłon|komentarzy|просмотр\w*|комментари\w*|view|回|件|次|人|条|條|阅读|点击|회|개)"
    r"|(?<=[\s–—-])\d[\d.,]*[kKmM]?"
    r"|\d+\s?(?:min(?:ute)?s?|hours?|days?|h|std|stunden|tage|時間|分|日|小时|天|시간|분"
    r"|일)\s?(?:ago|read"
    r"|lesezeit|de lecture|前|전)|\d{1,2}:\d{2}|\d{4}[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})"
    r"\s*$",
    re.IGNORECASE,
)
_LEAD_TIME = re.compile(
    r"^(?:\d{1,2}[:.]\d{2}|\d{1,2}/\d{1,2}|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?)\s*[|–—-]?\s+(?=\S)"
)
_PLACE = re.compile(
    r"^\W{0,3}(?:no\.?\s?|nr\.?\s?|第)?(\d{1,2})\s*(?:[.):|、．位º°-]+\s*"
    r"|\s+)(?=\S)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Piece:
    """A run of a row's text: where it stands in the row, and the address that it links to.

    `parts` are its fragments, each with its place if it is an inline element's.
    """

    place: str
    parts: list[tuple[str, str]]
    href: str | None
    is_title: bool  # in a heading or in what its makers call a title

    @property
    def text(self) -> str:
        return " ".join("".join(text for _, text in self.parts).split())[:LONGEST_TITLE]


@dataclass(slots=True)
class RowText:
    """What stands in a row."""

    pieces: list[Piece] = field(default_factory=list)
    hrefs: list[str] = field(default_factory=list)
    alternatives: list[str] = field(default_factory=list)  # of pictures and links


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where in a row text stands: the way to it, the link around it, whether in a title."""

    place: str
    href: str | None
    is_title: bool


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
    texts = [_row_text(row, by_name=True) for row in rows]
    texts = [
        text if any(not more.fullmatch(piece.text) for piece in text.pieces)
        else _row_text(row, by_name=False)
        for text, row in zip(texts, rows, strict=True)
    ]  # fmt: skip
    for text in texts:
        text.pieces = [piece for piece in text.pieces if not more.fullmatch(piece.text)]
    place = _title_place(texts)
    found = [_titled(text, place, more) for text in texts]
    _strip_inline(texts, place)
    cleaned = without_glue(
        [_printed(text, place, each) for text, each in zip(texts, found, strict=True)]
    )
    return [
        Titled(title, each.href) if each and title else None
        for title, each in zip(cleaned, found, strict=True)
    ]


def _printed(text: RowText, place: str, titled: Titled | None) -> str:
    """A row's title when labels were taken out of it."""
    piece = _piece_at(text, place)
    return (piece.text if piece else "") or titled.title if titled else ""


def _row_text(row: Sequence[etree._Element], *, by_name: bool) -> RowText:
    text = RowText()
    for element in row:
        _collect(element, _Spot("", None, False), text, by_name)
    return text


def _collect(element: etree._Element, around: _Spot, text: RowText, by_name: bool) -> None:
    """Adds the pieces of an element to `text`."""
    if element.tag == "img":
        if label := element.get("alt"):
            text.alternatives.insert(0, label)
        return
    spot = _inside(element, around, text)
    has_words = _has_own_words(element)
    run = [("", element.text)] if element.text else []
    for child in element:
        if len(text.pieces) >= _MOST_PIECES:
            break
        place = f"{spot.place}/{_step(child)}"
        if _is_beside(child, by_name):
            pass
        elif child.tag == "br":
            run.append(("", " "))
        elif has_words and child.tag in _INLINE and child.find(".//a") is None:
            run.append((place, "".join(map(str, islice(child.itertext(), _MOST_PIECES)))))
        else:
            _flush(run, spot, text)
            _collect(child, replace(spot, place=place), text, by_name)
        if child.tail:
            run.append(("", child.tail))
    _flush(run, spot, text)


def _inside(element: etree._Element, around: _Spot, text: RowText) -> _Spot:
    """Where the text of an element stands; a link's address and labels are noted in `text`."""
    href = around.href
    own = element.get("href") if element.tag == "a" else None
    if own is not None:
        href = own.strip()
        text.hrefs.append(href)
        if label := element.get("title") or element.get("aria-label"):
            text.alternatives.append(label)
    is_title = (
        around.is_title
        or element.tag in _HEADINGS
        or _TITLE_NAMES.search(names_of(element)) is not None
    )
    return _Spot(around.place, href, is_title)


def _has_own_words(element: etree._Element) -> bool:
    """Whether an element has words beside its children, so that inline ones are parts of them."""
    own = [element.text, *(child.tail for child in element)]
    return any(piece and not piece.isspace() for piece in own)


def _flush(run: list[tuple[str, str]], spot: _Spot, text: RowText) -> None:
    """Makes a piece of what stood in a row."""
    if any(part.strip() for _, part in run):
        again = sum(1 for piece in text.pieces if piece.place.partition("#")[0] == spot.place)
        text.pieces.append(Piece(f"{spot.place}#{again}", list(run), spot.href, spot.is_title))
    run.clear()


def _step(element: etree._Element) -> str:
    """How an element is told from its siblings in all rows: by tag and first name."""
    name = element.get("class", "").strip().partition(" ")[0]
    return f"{element.tag}.{name.rstrip('0123456789-_')}" if name else str(element.tag)


def _is_beside(element: etree._Element, by_name: bool) -> bool:
    """Whether an element stands beside the title: a time, a picture's text, a section's name."""
    tag = element.tag
    if not isinstance(tag, str) or tag in _SILENT:
        return True
    if not by_name or tag in _HEADINGS:
        return False
    names = names_of(element)
    return (
        names != " "
        and _BESIDE_NAMES.search(names) is not None
        and _TITLE_NAMES.search(names) is None
        and len(element.findall(".//a")) <= 2
        and (tag == "a" or element.find(".//h3") is None)
    )


def _title_place(texts: Sequence[RowText]) -> str:
    """The place of the column that holds the titles; "?" when there is none."""
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
        return "?"
    return max(common, key=lambda place: _column_worth(common[place]))  # the first of the best


def _column_worth(pieces: Sequence[Piece]) -> float:
    """How surely the pieces of a column are titles."""
    texts = [piece.text for piece in pieces]
    weights = median(weight(text) for text in texts)
    worth = 3.0 * _share(piece.is_title for piece in pieces)
    worth += 2.0 * _share(piece.href is not None for piece in pieces)
    worth -= 6.0 * _share(map(_is_beside_text, texts))
    worth += -3 if weights < 10 else -1 if weights < 16 else 1 if weights <= 160 else -1
    if len(set(texts)) < 0.7 * len(texts):
        worth -= 3  # sections repeat, titles do not
    return worth


def _share(held: Iterable[bool]) -> float:
    """How many of the values are true, of all."""
    values = list(held)
    return sum(values) / len(values)


def _is_beside_text(text: str) -> bool:
    return bool(_NUMBER.fullmatch(text) or _TIME.fullmatch(text))


def _piece_at(text: RowText, place: str) -> Piece | None:
    return next((piece for piece in text.pieces if piece.place == place), None)


def _titled(text: RowText, place: str, more: re.Pattern[str]) -> Titled | None:
    """A row's title and link: of the titles' column, else of the piece that looks most like one."""
    piece = _piece_at(text, place)
    if piece is None and text.pieces:
        piece = max(text.pieces, key=lambda each: _column_worth([each]))
        if _is_beside_text(piece.text):
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
    """Takes labels out of titles: inline elements that most rows begin or end with."""
    pieces = [piece for piece in (_piece_at(text, place) for text in texts) if piece]
    for end in (0, -1):
        labelled = []
        for piece in pieces:
            parts = [part for part in piece.parts if part[1].strip()]
            if len(parts) > 1 and parts[end][0]:
                labelled.append((piece, parts))
        places = Counter(parts[end][0] for _, parts in labelled)
        if not places or len(pieces) < 2:
            continue
        common, count = places.most_common(1)[0]
        if count < _ENOUGH * len(pieces):
            continue
        for piece, parts in labelled:
            rest = parts[1:] if end == 0 else parts[:-1]
            if parts[end][0] == common and weight(parts[end][1]) < weight(
                "".join(t for _, t in rest)
            ):
                piece.parts = rest


def without_glue(titles: Sequence[str]) -> list[str]:
    """Titles without what most of them bear: the numbers of their places, times, counts."""
    cleaned = _without_places(list(titles))
    cleaned = _without(cleaned, _LEAD_TIME)
    return _without(cleaned, _TAIL)


def _without(titles: list[str], pattern: re.Pattern[str]) -> list[str]:
    filled = [title for title in titles if title]
    bearing = [
        title
        for title in filled
        if (found := pattern.search(title)) and found.start() + found.end() > 0
    ]
    if len(bearing) < 2 or len(bearing) < 0.75 * len(filled):
        return titles
    return [pattern.sub("", title).strip() or title for title in titles]


def _without_places(titles: list[str]) -> list[str]:
    found = [_PLACE.match(title) for title in titles]
    numbers = [int(match[1]) if match else None for match in found]
    start = 0 if numbers and numbers[0] == 0 else 1
    right = sum(1 for at, number in enumerate(numbers, start) if number == at)
    if right < 2 or right * 2 < len(titles):
        return titles
    return [
        title[match.end() :] if match and number == at else title
        for at, (title, match, number) in enumerate(zip(titles, found, numbers, strict=True), start)
    ]
