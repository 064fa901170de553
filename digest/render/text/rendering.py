"""An edition as plain text: lines of 72 columns for a terminal, a file or a message's text part."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import assert_never

from digest.model import Edition, Format, Rendition
from digest.render.content.characters import bearable
from digest.render.content.context import edition_view
from digest.render.content.links import Link, links_of, stretches
from digest.render.content.views import (
    ArticleView,
    BlockView,
    ContentsView,
    CorrectionsView,
    DividerView,
    EditionView,
    FigureView,
    ImageView,
    PartView,
    QuoteView,
    RankingItemView,
    RankingView,
    Runs,
    SectionView,
    SponsorView,
    TextView,
)
from digest.render.content.wording import Wording, wording
from digest.render.text.lines import padded, spaced, text_width, underlined, wrapped
from digest.render.text.tabular import table_lines
from digest.render.themes.assets import present_pictures

COLUMNS = 72
"""Half-width characters of a line: what mail programs quote without breaking it again."""
_DOT = " · "
_STARS = "* * *"


def render_text(edition: Edition, *, media: Path) -> Rendition:
    """`edition` as plain text in UTF-8. Pictures are named where the folder `media` has them."""
    view = edition_view(edition, present_pictures(edition, media))
    return Rendition(
        edition=edition.id,
        format=Format.TEXT,
        theme=edition.theme,
        content=text_of(view, wording(view.language)).encode("utf-8"),
    )


def text_of(view: EditionView, words: Wording) -> str:
    """The whole edition as lines of at most 72 columns (an address may be longer), a full-width
    character counting as two, ending in a line feed. `words` are those of the edition's language.
    Addresses stand below what they belong to; those of a text are numbered references."""
    lead = (view.lead,) if view.lead else ()
    groups = [
        _masthead(view, words),
        *(block_lines(each, words) for each in (*lead, *view.front.blocks)),
        *(_section(each, words) for each in view.sections),
        wrapped(words.empty, COLUMNS) if view.is_empty else [],
    ]
    return bearable("\n".join(spaced(groups, 2)) + "\n")


def _masthead(view: EditionView, words: Wording) -> list[str]:
    facts = filter(None, (view.subtitle, view.date, view.number))
    count = words.one_article if view.articles == 1 else words.articles
    extent = (count.format(articles=view.articles), words.minutes.format(minutes=view.minutes))
    return [
        *underlined(wrapped(view.title, COLUMNS), "=", COLUMNS),
        *wrapped(_DOT.join(facts), COLUMNS),
        *([] if view.is_empty else wrapped(_DOT.join(extent), COLUMNS)),
    ]


def _section(view: SectionView, words: Wording) -> list[str]:
    rule = ["=" * COLUMNS]
    title = wrapped(view.title, COLUMNS)
    head = [*rule, *title, *rule] if title else rule
    return spaced([head, *(block_lines(each, words) for each in view.blocks)], 2)


def block_lines(view: BlockView, words: Wording) -> list[str]:
    """The lines of one block, without what parts it from others."""
    match view:
        case ArticleView():
            return _article(view, words)
        case RankingView():
            return _ranking(view, words)
        case TextView():
            return spaced([_heading(view.title), *_running(view.parts)])
        case ImageView(figure=figure):
            return _figure(figure) if figure else []
        case QuoteView():
            return _quote(view)
        case DividerView():
            return [_STARS.center(COLUMNS).rstrip()]
        case ContentsView():
            return _contents(view)
        case SponsorView():
            return _sponsor(view)
        case CorrectionsView():
            return _corrections(view)
        case _:
            assert_never(view)


def _heading(text: str, mark: str = "-") -> list[str]:
    return underlined(wrapped(text, COLUMNS), mark, COLUMNS)


def _article(view: ArticleView, words: Wording) -> list[str]:
    overline = _DOT.join(filter(None, (view.kicker, view.update)))
    signature = _DOT.join(filter(None, (view.byline, view.dateline)))
    head = [*wrapped(overline, COLUMNS), *_heading(view.headline)]
    return spaced(
        [
            head,
            wrapped(view.deck, COLUMNS),
            wrapped(signature, COLUMNS),
            _figure(view.figure) if view.figure else [],
            *_running(view.parts, view.initial),
            _address(view.url),
            wrapped(f"→ {words.here}", COLUMNS) if view.target else [],
        ]
    )


def _address(url: str | None) -> list[str]:
    return wrapped(f"<{url}>", COLUMNS) if url else []


def _ranking(view: RankingView, words: Wording) -> list[str]:
    """A chart: positions, movements and titles aligned, below each its address."""
    title = _DOT.join(filter(None, (view.title, view.section)))
    place = max(text_width(str(item.position)) for item in view.items)
    moves = max(text_width(item.movement) for item in view.items)
    rows = [_row(item, place, moves, words) for item in view.items]
    return spaced([_heading(title), spaced(rows, 0), wrapped(view.note, COLUMNS)])


def _row(item: RankingItemView, place: int, moves: int, words: Wording) -> list[str]:
    number = padded(str(item.position), place, right=True)
    first = f"{number}. {padded(item.movement, moves)}{'  ' if moves else ''}"
    indent = " " * text_width(first)
    told = _DOT.join(filter(None, (item.history, f"→ {words.here}" if item.target else "")))
    below = " " * (place + 2)
    return [
        *wrapped(item.title, COLUMNS, first=first, rest=indent),
        *wrapped(told, COLUMNS, first=indent, rest=indent),
        *(wrapped(f"<{item.url}>", COLUMNS, first=below, rest=below) if item.url else []),
    ]


def _contents(view: ContentsView) -> list[str]:
    entries = [
        [
            *wrapped(entry.title, COLUMNS),
            *(
                line
                for headline, _ in entry.articles
                for line in wrapped(headline, COLUMNS, first="  - ", rest="    ")
            ),
        ]
        for entry in view.entries
    ]
    return spaced([_heading(view.title), spaced(entries, 0)])


def _sponsor(view: SponsorView) -> list[str]:
    """What was paid for, between two rules, its label first."""
    rule = ["-" * COLUMNS]
    label = wrapped(_DOT.join(filter(None, (view.label, view.sponsor))), COLUMNS)
    figure = _figure(view.figure) if view.figure else []
    said = [_heading(view.headline), figure, *_running(view.parts), _address(view.url)]
    return [*rule, *spaced([label, *said]), *rule]


def _corrections(view: CorrectionsView) -> list[str]:
    items = [
        [
            *wrapped(
                _DOT.join(filter(None, (item.mark, item.place))), COLUMNS, first="* ", rest="  "
            ),
            *wrapped(item.headline, COLUMNS, first="  ", rest="  "),
            *wrapped(item.told, COLUMNS, first="  ", rest="  "),
        ]
        for item in view.items
    ]
    return spaced([_heading(view.title), wrapped(view.note, COLUMNS), *items])


def _quote(view: QuoteView) -> list[str]:
    return [
        *wrapped(view.text, COLUMNS - 4, first="    ", rest="    "),
        *wrapped(f"— {view.attribution}" if view.attribution else "", COLUMNS, first="      "),
    ]


def _figure(view: FigureView) -> list[str]:
    """What a picture shows, in brackets: its caption, or else the words that stand for it."""
    told = " ".join(
        filter(None, (view.caption or view.alt, f"({view.credit})" * bool(view.credit)))
    )
    return wrapped(f"[{told}]", COLUMNS, rest=" ")


def _running(parts: Sequence[PartView], initial: str = "") -> list[list[str]]:
    """A text's parts as groups of lines, and last the addresses that it refers to by number."""
    numbers = _numbers(parts)
    groups = [_part(part, numbers, initial if n == 0 else "") for n, part in enumerate(parts)]
    addresses = [
        wrapped(f"[{number}] {address}", COLUMNS, rest="    ")
        for address, number in numbers.items()
    ]
    return [*groups, spaced(addresses, 0)]


def _part(part: PartView, numbers: Mapping[str, int], initial: str) -> list[str]:
    match part.kind:
        case "paragraph":
            return wrapped(initial + _said(part.runs, numbers), COLUMNS)
        case "heading":
            return _heading(_said(part.runs, numbers), "~")
        case "quote":
            return wrapped(_said(part.runs, numbers), COLUMNS, first="> ", rest="> ")
        case "bullets" | "numbers":
            return _items(part, numbers)
        case "figure":
            return _figure(part.figure) if part.figure else []
        case "table":
            return (
                table_lines(part.table, COLUMNS, partial(_said, numbers=numbers))
                if part.table
                else []
            )
        case _:
            assert_never(part.kind)


def _items(part: PartView, numbers: Mapping[str, int]) -> list[str]:
    lines: list[str] = []
    room = len(str(len(part.items)))
    for number, item in enumerate(part.items, start=1):
        mark = f"{number:>{room}}. " if part.kind == "numbers" else "- "
        lines += wrapped(_said(item, numbers), COLUMNS, first=mark, rest=" " * len(mark))
    return lines


def _numbers(parts: Sequence[PartView]) -> dict[str, int]:
    """The numbers of the addresses in `parts` that their own words don't tell."""
    addresses = dict.fromkeys(link.address for link in links_of(parts) if not _tells(link))
    return {address: n for n, address in enumerate(filter(None, addresses), start=1)}


def _said(runs: Runs, numbers: Mapping[str, int]) -> str:
    """The words of `runs`, each link followed by its number."""
    return "".join(
        link.text
        if link.address is None or _tells(link)
        else f"{link.text} [{numbers[link.address]}]"
        for link in stretches(runs)
    )


def _tells(link: Link) -> bool:
    """Whether the words of a link are its address."""
    return link.text.strip() in (link.address, (link.address or "").removeprefix("mailto:"))
