"""Views as a newspaper's columns can hold them. Pure.

Only paragraphs, tables and lists of rows are cut where a column ends; anything else is set in one
piece, and a piece higher than a column would run off the page. So what is too high is taken apart
here, and words without an end are broken.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from digest.model import TextRun, plain, text_runs
from digest.render.content.unchanged import Unchanged
from digest.render.content.views import (
    ArticleView,
    BlockView,
    ContentsView,
    CorrectionsView,
    EditionView,
    FigureView,
    ImageView,
    PartView,
    QuoteView,
    RankingView,
    Runs,
    SectionView,
    SponsorView,
    TextView,
)

_PIECE = 900
"""Characters that are set in one piece."""
_HEADING = 240
_HEADINGS = 3
"""Headings in a row; more are no headings."""
_ITEMS = 8
"""Items of a list that are set in one piece."""
_LINE = 300
"""Characters of a byline, a caption and the like."""
_TITLE = 120
"""Characters of a title that stands across the page."""
_BREAK = "\u200b"
_LONGEST_WORD = 2000
_WORD = 48
"""Characters of a word that no language has, beyond which it is broken."""
_FIXED = "\u00a0\u202f\u2011\u2060"
"""Blanks and joints at which no line may break."""
_WIDE = "\u0e00-\u0eff\u1100-\u11ff\u1780-\u17ff\u2e80-\uffdc\U0001f000-\U0003ffff"
"""Scripts whose lines break between characters, or by a dictionary."""
_LETTER = rf"[^\s\u00ad{_FIXED}{_WIDE}-]"
_UNBROKEN = re.compile(rf"(?:{_LETTER}*[{_FIXED}]){{12,}}{_LETTER}*|{_LETTER}{{{_WORD},}}")
_FIXED_BLANK = re.compile(f"[{_FIXED}]")
_SENTENCE_END = re.compile(r"[.!?…]['\"’”»)]*\s+|[。！？]+[」』）]*|\n+")


def for_columns(edition: EditionView, unchanged: Unchanged | None = None) -> EditionView:
    """`edition` in parts of which each can be set in a column. Nothing is left out but the ends of
    lines that are far too long for their place, which "…" tells. What was made of the same views
    before is taken from `unchanged`."""
    known = unchanged or Unchanged()
    lead = known(_article, edition.lead) if edition.lead else None
    return replace(
        edition,
        title=_clipped(edition.title, _TITLE),
        subtitle=_clipped(edition.subtitle, _TITLE),
        lead=lead,
        front=_section(edition.front, known, grows=_contents_of(edition.front)),
        sections=tuple(_section(section, known, grows=None) for section in edition.sections),
    )


def _contents_of(front: SectionView) -> BlockView | None:
    """The list of contents that names as many headlines as its page has room for."""
    return next((view for view in front.blocks if isinstance(view, ContentsView)), None)


def _section(section: SectionView, known: Unchanged, *, grows: BlockView | None) -> SectionView:
    blocks = tuple(
        known(
            _sections_alone if isinstance(view, ContentsView) and view is not grows else _block,
            piece,
        )
        for view in section.blocks
        for piece in (_sponsor_pieces(view) if isinstance(view, SponsorView) else (view,))
    )
    return replace(section, title=_clipped(section.title, _TITLE), blocks=blocks)


def _sections_alone(view: BlockView) -> BlockView:
    """A list of contents without headlines, which is equally high on any page."""
    assert isinstance(view, ContentsView)
    entries = tuple(replace(entry, articles=()) for entry in view.entries)
    return replace(view, entries=entries)


def _block(view: BlockView) -> BlockView:
    match view:
        case ArticleView():
            return _article(view)
        case RankingView(items=items):
            rows = tuple(replace(item, title=_line(item.title)) for item in items)
            return replace(view, title=_line(view.title), section=_line(view.section), items=rows)
        case TextView(parts=parts):
            return replace(view, title=_line(view.title), parts=_parts(parts))
        case ImageView(figure=figure):
            return replace(view, figure=_figure(figure))
        case QuoteView(text=text) if len(text) > _PIECE:
            said = PartView(kind="quote", runs=text_runs(text))
            by = PartView(kind="paragraph", runs=text_runs(_line(view.attribution)))
            parts = (said, by) if view.attribution else (said,)
            return TextView(anchor=view.anchor, title="", parts=_parts(parts))
        case QuoteView():
            return replace(view, text=_words(view.text), attribution=_line(view.attribution))
        case SponsorView():
            return replace(
                view,
                label=_clipped(view.label, _TITLE),
                sponsor=_clipped(view.sponsor, _TITLE),
                headline=_clipped(view.headline, _HEADING),
                figure=_figure(view.figure),
                site=_line(view.site),
            )
        case CorrectionsView(items=items):
            told = tuple(
                replace(item, headline=_words(item.headline), told=_clipped(item.told, _PIECE))
                for item in items
            )
            return replace(view, note=_words(view.note), items=told)
        case _:  # a rule and the contents, whose titles are those of the others
            return view


def _sponsor_pieces(view: SponsorView) -> Iterator[SponsorView]:
    """The view, which is never cut, in pieces that each fit a column and bear its label. Only the
    first has its anchor, only the last its link."""
    groups: list[list[PartView]] = [[]]
    room = _PIECE // 2 if view.figure else _PIECE
    for part in _parts(piece for each in view.parts for piece in _shortened(each)):
        length = sum(len(plain(runs)) for runs in (part.runs, *part.items))
        if groups[-1] and length > room:
            groups.append([])
            room = _PIECE
        groups[-1].append(part)
        room -= length
    last = len(groups) - 1
    for number, parts in enumerate(groups):
        first = number == 0
        yield replace(
            view,
            anchor=view.anchor if first else f"{view.anchor}-{number + 1}",
            headline=view.headline if first else "",
            figure=view.figure if first else None,
            parts=tuple(parts),
            url=view.url if number == last else None,
        )


def _shortened(part: PartView) -> Iterator[PartView]:
    """A paragraph that is too long for one piece in several."""
    if part.kind == "paragraph" and len(plain(part.runs)) > _PIECE:
        yield from (replace(part, runs=piece) for piece in _cut(part.runs))
    else:
        yield part


def _article(view: ArticleView) -> ArticleView:
    return replace(
        view,
        kicker=_clipped(view.kicker, _TITLE),
        headline=_words(view.headline),
        deck=_words(view.deck),
        byline=_line(view.byline),
        dateline=_line(view.dateline),
        figure=_figure(view.figure),
        parts=_parts(view.parts),
    )


def _figure(figure: FigureView | None) -> FigureView | None:
    if figure is None:
        return None
    return replace(figure, caption=_line(figure.caption), credit=_clipped(figure.credit, _TITLE))


def _parts(parts: Iterable[PartView]) -> tuple[PartView, ...]:
    found: list[PartView] = []
    headings = 0
    for part in parts:
        headings = headings + 1 if part.kind == "heading" else 0
        found += _pieces(part, is_heading=headings <= _HEADINGS)
    return tuple(found)


def _pieces(part: PartView, *, is_heading: bool) -> Iterator[PartView]:
    """What is set for `part`, piece by piece."""
    length = len(plain(part.runs))
    if part.kind == "heading" and (length > _HEADING or not is_heading):
        strong = tuple(replace(run, strong=True) for run in part.runs)
        yield PartView(kind="paragraph", runs=_unbroken(strong))
    elif part.kind == "quote" and length > _PIECE:
        yield from (PartView(kind="quote", runs=_unbroken(piece)) for piece in _cut(part.runs))
    elif part.kind in ("bullets", "numbers"):
        yield from _list_pieces(part)
    elif part.kind == "table":
        yield from _table_pieces(part)
    else:
        yield replace(part, runs=_unbroken(part.runs), figure=_figure(part.figure))


def _list_pieces(part: PartView) -> Iterator[PartView]:
    """Short lists of the items, numbered on; an item that is long itself becomes a paragraph."""
    waiting: list[Runs] = []
    for number, item in enumerate(part.items, start=part.start):
        long = len(plain(item)) > _PIECE
        if waiting and (long or len(waiting) == _ITEMS):
            yield _list(part, waiting, number)
            waiting = []
        if long:
            mark = TextRun(text=f"{number}. " if part.kind == "numbers" else "• ")
            yield PartView(kind="paragraph", runs=_unbroken((mark, *item)))
        else:
            waiting.append(_unbroken(item))
    if waiting:
        yield _list(part, waiting, part.start + len(part.items))


def _list(part: PartView, items: list[Runs], behind: int) -> PartView:
    """The items before the one numbered `behind`, as a list."""
    return replace(part, items=tuple(items), start=behind - len(items))


def _table_pieces(part: PartView) -> Iterator[PartView]:
    """The table, or its rows as paragraphs where one of them is too high."""
    table = part.table
    assert table is not None
    caption = _line(table.caption)
    if all(len(plain(line)) <= _PIECE for line in table.lines):
        lines = tuple(map(_unbroken, table.lines))
        yield replace(part, table=replace(table, caption=caption, lines=lines))
        return
    if caption:
        yield PartView(kind="paragraph", runs=(TextRun(text=caption, strong=True),))
    for line in table.lines:
        yield PartView(kind="paragraph", runs=_unbroken(line))


def _cut(runs: Runs) -> Iterator[Runs]:
    """`runs` in pieces of bearable length, cut behind a sentence or else behind a word."""
    text, start = plain(runs), 0
    while start < len(text):
        stop = _cutting_place(text, start)
        yield _between(runs, start, stop)
        start = stop


def _cutting_place(text: str, start: int) -> int:
    if len(text) - start <= _PIECE:
        return len(text)
    window = text[start : start + _PIECE]
    ends = [match.end() for match in _SENTENCE_END.finditer(window)]
    place = ends[-1] if ends else window.rfind(" ") + 1
    return start + (place if place > _PIECE // 3 else _PIECE)


def _between(runs: Runs, start: int, stop: int) -> Runs:
    """The characters of `runs` from `start` up to `stop`."""
    kept, place = [], 0
    for run in runs:
        text = run.text[max(0, start - place) : max(0, stop - place)]
        if text:
            kept.append(replace(run, text=text))
        place += len(run.text)
    return tuple(kept)


def _unbroken(runs: Runs) -> Runs:
    return tuple(replace(run, text=_words(run.text)) for run in runs)


def _words(text: str) -> str:
    """`text` with places to break in what is longer than any word of a language."""
    if max(map(len, text.split()), default=0) < _WORD and not _FIXED_BLANK.search(text):
        return text
    return _UNBROKEN.sub(_broken, text)


def _broken(found: re.Match[str]) -> str:
    word = found[0]
    if _FIXED_BLANK.search(word):
        return _words(_FIXED_BLANK.sub(" ", word))
    kept = word if len(word) <= _LONGEST_WORD else word[:_LONGEST_WORD] + "…"
    return _BREAK.join(kept[place : place + 24] for place in range(0, len(kept), 24))


def _line(text: str) -> str:
    return _clipped(text, _LINE)


def _clipped(text: str, length: int) -> str:
    short = text if len(text) <= length else text[: length - 1].rstrip() + "…"
    return _words(short)
