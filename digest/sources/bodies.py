"""HTML taken apart to the parts of a body: text and its looks, with nothing left to trust.

Both HTML and the XML that trafilatura makes of it are read. Scripts, styles, forms and embedded
things are dropped with their text; whatever element is not known counts for its text alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from digest.model import (
    BodyPart,
    Heading,
    Image,
    ImagePart,
    ListPart,
    Paragraph,
    Quote,
    TablePart,
    TextRun,
    plain,
)
from digest.sources.addresses import picture_address, web_address
from digest.sources.characters import printable, printable_markup
from digest.sources.page_bounds import bound_spans, without_crowds
from digest.sources.tables import LeftOut, read_table

_DROPPED = frozenset((
    "script", "style", "noscript", "template", "iframe", "frame", "frameset", "object", "embed",
    "applet", "form", "input", "button", "select", "textarea", "svg", "math", "canvas", "audio",
    "video", "map", "title", "meta", "link", "base",
))  # fmt: skip
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "header", "hr", "html", "li", "main",
    "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul", "quote", "list", "item", "row", "h1", "h2", "h3", "h4", "h5", "h6", "head",
))  # fmt: skip
_HEADINGS = frozenset((
    "h1", "h2", "h3", "h4", "h5", "h6", "head",
))  # fmt: skip
_STRONG = frozenset(("b", "strong"))
_EMPHASIS = frozenset(("i", "em", "cite", "dfn", "var"))
_SPACES = re.compile(r"\s+")
_MOST_PARTS = 5_000  # and items of a list
_SMALLEST_PICTURE = 32  # pixels; below stand counters and icons


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The parts of a body, and sentences on what was left out of it."""

    parts: tuple[BodyPart, ...] = ()
    problems: tuple[str, ...] = ()


def body_from_html(
    html: str, *, base: str | None = None, pictures: bool = True
) -> tuple[BodyPart, ...]:
    """The body parts of an HTML fragment or page; () when it holds no text.

    `base` is the address that links are resolved against; without one, relative links lose their
    address and keep their text. `pictures` tells whether `img` elements become ImageParts.
    """
    return read_body(html, base=base, pictures=pictures).parts


def read_body(
    markup: str | etree._Element, *, base: str | None = None, pictures: bool = True
) -> Body:
    """The body of HTML or of a parsed tree, be it HTML's or trafilatura's, which stays as it was.

    `base` and `pictures` as for `body_from_html`.
    """
    tree = _parsed(markup) if isinstance(markup, str) else markup
    if tree is None:
        return Body()
    taker = _Taker(base, pictures=pictures)
    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start":
            if _is_dropped(element) or (element.tag == "table" and taker.takes_table(element)):
                walk.skip_subtree()
                taker.skip()
            else:
                taker.open(_name(element), element)
        elif event == "end":
            taker.close(_name(element))
        if event != "start" and element is not tree:
            taker.add_text(element.tail)
        if taker.is_full:
            break
    return taker.finish()


def _parsed(html: str) -> etree._Element | None:
    cleaned = without_crowds(printable_markup(html))
    if not cleaned.strip():
        return None
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    tree = etree.fromstring(cleaned.encode(), parser)
    if tree is not None:
        bound_spans(tree)
    return tree


def tidy_runs(runs: list[TextRun]) -> tuple[TextRun, ...]:
    """`runs` with blanks folded and trimmed across their borders, neighbours alike made one."""
    tidy: list[TextRun] = []
    ends_blank = True
    for run in runs:
        text = _SPACES.sub(" ", run.text)
        if ends_blank:
            text = text.removeprefix(" ")
        if not text:
            continue
        ends_blank = text.endswith(" ")
        if tidy and replace(tidy[-1], text=run.text) == run:
            tidy[-1] = replace(run, text=tidy[-1].text + text)
        else:
            tidy.append(replace(run, text=text))
    if tidy and tidy[-1].text.endswith(" "):
        tidy[-1] = replace(tidy[-1], text=tidy[-1].text[:-1])
        if not tidy[-1].text:
            tidy.pop()
    return tuple(tidy)


def _is_dropped(element: etree._Element) -> bool:
    name = element.tag
    if not isinstance(name, str):
        return True
    # trafilatura calls a heading "head", and gives it its level; HTML's head has neither.
    return name.lower() in _DROPPED or (name == "head" and "rend" not in element.attrib)


def _name(element: etree._Element) -> str:
    """The element's HTML name, whichever of the two vocabularies it is of."""
    name = str(element.tag).lower()
    match name:
        case "hi":
            return {"#b": "b", "#i": "i"}.get(element.get("rend", ""), "span")
        case "ref":
            return "a"
        case "graphic":
            return "img"
        case "lb":
            return "br"
        case "item":
            return "li"
        case "list":
            return element.get("rend", "ul")
        case "quote":
            return "blockquote"
        case "row":
            return "tr"
        case "cell":
            return "td"
    return name


class _Taker:
    """Takes a tree's events in document order and makes parts of them.

    A stack holds the look of the text at each open element, so that a look ends with its element
    whatever stands between.
    """

    def __init__(self, base: str | None, *, pictures: bool) -> None:
        self._base = base
        self._pictures = pictures
        self._parts: list[BodyPart] = []
        self._problems: list[str] = []
        self._runs: list[TextRun] = []
        self._items: list[tuple[TextRun, ...]] = []
        self._waiting: list[Image] = []
        self._looks = [TextRun(text="")]
        self._open = {"heading": 0, "quote": 0, "list": 0, "caption": 0}
        self._ordered = False
        self._after_break = False

    def open(self, name: str, element: etree._Element) -> None:
        self._looks.append(self._look(name, element))
        if name in _BLOCKS:
            self._end_block(name)
        if name in ("ul", "ol"):
            if not self._open["list"]:
                self._ordered = name == "ol"
            self._open["list"] += 1
        elif kind := self._counted(name):
            self._open[kind] += 1
        elif name == "br":
            self._break_line()
        elif name == "img":
            self._take_picture(element)
        self.add_text(element.text)

    def close(self, name: str) -> None:
        self._looks.pop()
        if name in _BLOCKS:
            self._end_block(name)
        if name in ("ul", "ol"):
            self._open["list"] -= 1
            if not self._open["list"]:
                self._end_list()
        elif kind := self._counted(name):
            self._open[kind] -= 1

    def takes_table(self, table: etree._Element) -> bool:
        """Whether the element was taken, or left out, as a table; its cells are text otherwise."""
        if self._open["list"] or self._open["quote"]:
            return False
        found = read_table(table, self._read_cell)
        if found is None:
            return False
        self._flush()
        if isinstance(found, TablePart):
            self._parts.append(found)
        else:
            self._problems.append(_too_large(found))
        return True

    def _read_cell(self, cell: etree._Element) -> tuple[TextRun, ...]:
        texts = part_runs(read_body(cell, base=self._base, pictures=False).parts)
        return tidy_runs([run for text in texts for run in (*text, TextRun(text=" "))])

    def skip(self) -> None:
        """Stands for the opening of an element whose content is passed over."""
        self._looks.append(self._looks[-1])

    def add_text(self, text: str | None) -> None:
        if not text:
            return
        if text.strip():
            self._after_break = False
        self._runs.append(replace(self._looks[-1], text=text))

    @property
    def is_full(self) -> bool:
        """Whether no more is taken: the text is longer than any article."""
        return len(self._parts) + len(self._items) >= _MOST_PARTS

    def finish(self) -> Body:
        if self.is_full:
            self._problems.append("The text is longer than any article; its end was left out.")
        self._flush()
        self._end_list()
        return Body(parts=tuple(self._parts), problems=tuple(self._problems))

    def _look(self, name: str, element: etree._Element) -> TextRun:
        look = self._looks[-1]
        if name in _STRONG:
            return replace(look, strong=True)
        if name in _EMPHASIS:
            return replace(look, emphasis=True)
        if name == "a":
            href = web_address(element.get("href") or element.get("target"), self._base)
            return replace(look, href=href)
        return look

    def _counted(self, name: str) -> str | None:
        """Which of the counters the element moves; a quotation's footer is its caption."""
        if name in _HEADINGS:
            return "heading"
        if name == "footer" and self._open["quote"]:
            return "caption"
        return {"blockquote": "quote", "figcaption": "caption"}.get(name)

    def _break_line(self) -> None:
        if self._after_break and not self._open["list"]:
            self._flush()
        self._runs.append(TextRun(text=" "))
        self._after_break = True

    def _take_picture(self, element: etree._Element) -> None:
        url = picture_address(element.get("src"), self._base)
        if self._pictures and url and not _is_tiny(element):
            alt = " ".join(printable(element.get("alt") or "").split())
            self._waiting.append(Image(url=url, alt=alt))

    def _end_block(self, name: str) -> None:
        # A list item's own paragraphs stay in one item; only items and lists part them.
        if self._open["list"] and name not in ("li", "ul", "ol"):
            self._runs.append(TextRun(text=" "))
        else:
            self._flush()

    def _flush(self) -> None:
        runs = tidy_runs(self._runs)
        self._runs = []
        self._after_break = False
        if runs:
            self._add(runs)
        if not self._open["list"]:
            self._parts += [ImagePart(image=image) for image in self._waiting]
            self._waiting = []

    def _add(self, runs: tuple[TextRun, ...]) -> None:
        if self._open["list"]:
            self._items.append(runs)
        elif self._open["caption"]:
            self._add_caption(plain(runs))
        elif self._open["heading"]:
            self._parts.append(Heading(runs=runs))
        elif self._open["quote"]:
            self._parts.append(Quote(runs=runs))
        else:
            self._parts.append(Paragraph(runs=runs))

    def _add_caption(self, caption: str) -> None:
        """A caption belongs to the picture or the quotation before it, else it says nothing."""
        match self._parts:
            case [*_, ImagePart(image=image)] if not image.caption:
                self._parts[-1] = ImagePart(image=replace(image, caption=caption))
            case [*_, Quote(runs=runs)]:
                speaker = TextRun(text=f" — {caption.lstrip('-–—― ')}")
                self._parts[-1] = Quote(runs=tidy_runs([*runs, speaker]))

    def _end_list(self) -> None:
        if self._items:
            self._parts.append(ListPart(items=tuple(self._items), ordered=self._ordered))
        self._items = []
        self._flush()


def _too_large(table: LeftOut) -> str:
    return (
        f"A table of {table.rows} rows and {table.columns} columns is too large and was left out."
    )


def _is_tiny(element: etree._Element) -> bool:
    sides = (element.get("width", ""), element.get("height", ""))
    return any(
        side.isascii() and side.isdigit() and int(side[:9]) < _SMALLEST_PICTURE for side in sides
    )


def part_runs(parts: tuple[BodyPart, ...]) -> Iterator[tuple[TextRun, ...]]:
    """The runs of every part that has text, a list's item by item."""
    for part in parts:
        match part:
            case Paragraph(runs=runs) | Heading(runs=runs) | Quote(runs=runs):
                yield runs
            case ListPart(items=items):
                yield from items
            case TablePart(rows=rows):
                yield from (cell for row in rows for cell in row)
            case ImagePart():
                continue
