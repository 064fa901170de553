"""Articles and pictures as printed: overrides applied, bodies trimmed, times in the zone. Pure."""

import unicodedata
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from datetime import date, tzinfo
from typing import assert_never

from digest.model import (
    Article,
    ArticleBlock,
    BodyPart,
    Heading,
    Image,
    ImagePart,
    LeadBlock,
    ListPart,
    MediaId,
    Overrides,
    Paragraph,
    Quote,
    TablePart,
    TextRun,
    picture_of,
    plain,
)
from digest.model.articles import count_words, headline_key, site_host
from digest.render.content.addresses import safe_link
from digest.render.content.characters import printable
from digest.render.content.tables import table_view
from digest.render.content.views import ArticleView, FigureView, PartView
from digest.render.content.wording import Wording

_DROP_CAP_NEEDS = 150
"""Characters of a first paragraph that is sure to run past its drop cap."""


_LONGEST_LINE = 600
"""Characters of a headline or standfirst; beyond, a source has put something else there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """What the printing of one edition has to know: its words, zone, day and language, and which
    pictures the library has."""

    words: Wording
    zone: tzinfo
    date: date
    language: str
    pictures: Set[MediaId]


def article_view(
    block: LeadBlock | ArticleBlock, form: str, anchor: str, section: str, printing: Printing
) -> ArticleView:
    """`block` printed in `form` (see ArticleView), below the title `section`."""
    article, overrides = block.article, block.overrides
    picture = picture_of(block)
    headline = _chosen(overrides.headline or None, article.headline)  # never none at all
    complete = form in ("lead", "full")
    figure = _lead_figure(picture, overrides, headline, printing) if complete else None
    deck = _chosen(overrides.standfirst, article.standfirst) if form != "headline" else ""
    body = (
        ()
        if form == "headline"
        else _trimmed(article.body, _paragraph_limit(form, overrides, deck))
    )
    shown = _same_pictures(figure, overrides)
    parts = part_views(body, printing, skip=shown, pictures=complete and overrides.show_image)
    if complete and len(body) < len(article.body):
        parts = (*parts, *_further(safe_link(article.url), printing.words))
    initial, parts = _drop_cap(parts) if form == "lead" else ("", parts)
    return ArticleView(
        kind="lead" if form == "lead" else "article",
        anchor=anchor,
        form=form,
        kicker=_kicker(article, overrides, section),
        update=_update(article, printing),
        headline=headline,
        deck=deck,
        byline=_byline(article, overrides, printing.words) if complete else "",
        dateline=_dateline(article, printing) if complete else "",
        figure=figure,
        initial=initial,
        parts=parts,
        url=safe_link(article.url),
        language=_foreign(article.language, printing.language),
        words=_count((headline, deck), parts),
    )


def shortened(view: ArticleView, paragraphs: int, words: Wording) -> ArticleView:
    """`view` with so many paragraphs and what stands between them, and a link to where it
    continues. One that is no longer stays as it is."""
    ends = [number for number, part in enumerate(view.parts, start=1) if part.kind == "paragraph"]
    if any(part.further for part in view.parts):
        ends.pop()
    if len(ends) <= paragraphs:
        return view
    kept = view.parts[: ends[paragraphs - 1]] if paragraphs > 0 else ()
    parts = (*kept, *_further(view.url, words))
    texts = (view.headline, view.deck, view.initial)
    return replace(view, parts=parts, words=_count(texts, parts))


def _further(url: str | None, words: Wording) -> tuple[PartView, ...]:
    """The line that says where a cut article continues; none for one without an address."""
    if url is None:
        return ()
    text = words.continued_at.format(site=site_host(url) or url)
    return (PartView(kind="paragraph", runs=(TextRun(text=text, href=url),), further=True),)


def _count(texts: Iterable[str], parts: Iterable[PartView]) -> int:
    """The words of all of them."""
    printed = (_part_text(part) for part in parts if not part.further)
    return sum(map(count_words, (*texts, *printed)))


def part_views(
    parts: Iterable[BodyPart],
    printing: Printing,
    *,
    skip: Set[str] = frozenset(),
    pictures: bool = True,
) -> tuple[PartView, ...]:
    """Body parts as printed; pictures that cannot be, or that are in `skip`, are left out."""
    views = (_part(part, printing) for part in parts)
    return tuple(
        view
        for view in views
        if view is not None
        and (view.figure is None or (pictures and view.figure.media not in skip))
    )


def figure_view(image: Image, alt: str, pictures: Set[MediaId]) -> FigureView | None:
    """`image` with `alt` where it has no text of its own; None when `pictures` lacks it."""
    if image.media is None or image.media not in pictures:
        return None
    return FigureView(
        media=image.media,
        alt=printable(image.alt.strip() or image.caption.strip() or alt),
        caption=printable(image.caption.strip()),
        credit=printable(image.credit.strip()),
        width=image.width,
        height=image.height,
    )


def _part(part: BodyPart, printing: Printing) -> PartView | None:
    match part:
        case Paragraph(runs=runs):
            return PartView(kind="paragraph", runs=_clean(runs)) if plain(runs).strip() else None
        case Heading(runs=runs):
            return PartView(kind="heading", runs=_clean(runs)) if plain(runs).strip() else None
        case Quote(runs=runs):
            return PartView(kind="quote", runs=_clean(runs)) if plain(runs).strip() else None
        case ListPart(items=items, ordered=ordered):
            kept = tuple(_clean(item) for item in items if plain(item).strip())
            return PartView(kind="numbers" if ordered else "bullets", items=kept) if kept else None
        case ImagePart(image=image):
            figure = figure_view(image, printing.words.untitled_picture, printing.pictures)
            return PartView(kind="figure", figure=figure) if figure else None
        case TablePart(rows=rows, heads=heads, caption=caption):
            cells = tuple(tuple(map(_clean, row)) for row in rows)
            table = table_view(cells, heads, printable(caption))
            return PartView(kind="table", table=table) if table else None
        case _:
            assert_never(part)


def _clean(runs: tuple[TextRun, ...]) -> tuple[TextRun, ...]:
    """The runs in the characters that a page can bear, with links of the web and mail alone."""
    return tuple(
        replace(run, text=printable(run.text), href=safe_link(run.href)) for run in runs if run.text
    )


def _part_text(part: PartView) -> str:
    cells = (cell for row in part.table.rows for cell in row) if part.table else ()
    return " ".join((plain(part.runs), *(plain(item) for item in (*part.items, *cells))))


def _chosen(override: str | None, own: str | None) -> str:
    """The editor's words or else the article's, in one line, no longer than a page can bear."""
    words = " ".join(printable((own or "") if override is None else override).split())
    return words if len(words) <= _LONGEST_LINE else words[: _LONGEST_LINE - 1].rstrip() + "…"


def _same_pictures(figure: FigureView | None, overrides: Overrides) -> Set[str]:
    """The media that show what `figure` shows: itself and what it was cut from."""
    if figure is None:
        return frozenset()
    original = overrides.crop.original.media if overrides.crop else None
    return {figure.media, *((original,) if original else ())}


def _lead_figure(
    first: Image | None, overrides: Overrides, headline: str, printing: Printing
) -> FigureView | None:
    if not overrides.show_image or first is None:
        return None
    image = replace(
        first,
        alt=_chosen(overrides.alt, first.alt),
        caption=_chosen(overrides.caption, first.caption),
        credit=_chosen(overrides.credit, first.credit),
    )
    return figure_view(image, printing.words.picture.format(headline=headline), printing.pictures)


def _paragraph_limit(form: str, overrides: Overrides, deck: str) -> int | None:
    """How many paragraphs are printed: a summary is its standfirst, or else one paragraph."""
    if overrides.paragraphs is not None or form != "summary":
        return overrides.paragraphs
    return 0 if deck else 1


def _trimmed(body: tuple[BodyPart, ...], limit: int | None) -> tuple[BodyPart, ...]:
    """`body` up to its `limit`-th paragraph, without a heading left hanging at the end."""
    if limit is None:
        return body
    kept: list[BodyPart] = []
    for part in body:
        if isinstance(part, Paragraph):
            if limit <= 0:
                break
            limit -= 1
        kept.append(part)
    while kept and isinstance(kept[-1], Heading):
        kept.pop()
    return tuple(kept) if any(isinstance(part, Paragraph) for part in kept) else ()


def _kicker(article: Article, overrides: Overrides, section: str) -> str:
    """The line above the headline; the article's section, unless it stands below that title."""
    kicker = _chosen(overrides.kicker, article.section)
    repeats = overrides.kicker is None and headline_key(kicker) == headline_key(section)
    return "" if repeats else kicker


def _update(article: Article, printing: Printing) -> str:
    if article.update_number is None:
        return ""
    words = printing.words
    tag = words.update.format(number=article.update_number)
    if article.updated is None:
        return tag
    return words.comma.join(
        (tag, words.moment(article.updated, printing.zone, today=printing.date))
    )


def _byline(article: Article, overrides: Overrides, words: Wording) -> str:
    if overrides.byline is not None:
        return printable(overrides.byline.strip())
    names = tuple(printable(name.strip()) for name in article.byline if name.strip())
    return words.by.format(names=words.names(names)) if names else ""


def _dateline(article: Article, printing: Printing) -> str:
    """The article's own dateline, or else its times."""
    if article.dateline:
        return printable(article.dateline.strip())
    words, zone, today = printing.words, printing.zone, printing.date
    times = [words.moment(article.published, zone, today=today)] if article.published else []
    if article.updated and article.updated != article.published:
        moment = words.moment(article.updated, zone, today=today)
        times.append(words.updated.format(time=moment))
    return words.comma.join(times)


def _foreign(language: str | None, edition: str) -> str | None:
    return language if language and language.lower() != edition.lower() else None


def _drop_cap(parts: tuple[PartView, ...]) -> tuple[str, tuple[PartView, ...]]:
    """The first letter and the parts without it, where a drop cap is fitting: a capital, which no
    script joins to the next letter, at the head of a paragraph long enough to stand around it."""
    if not parts or parts[0].kind != "paragraph" or not parts[0].runs:
        return "", parts
    first, *others = parts[0].runs
    letter = first.text[:1]
    if len(plain(parts[0].runs)) < _DROP_CAP_NEEDS or not letter.isupper() or first.href:
        return "", parts
    if unicodedata.east_asian_width(letter) in "WF":
        return "", parts
    rest = (replace(first, text=first.text[1:]), *others)
    runs = tuple(run for run in rest if run.text)
    return letter, (replace(parts[0], runs=_without(runs)), *parts[1:])


def _without(runs: tuple[TextRun, ...]) -> tuple[TextRun, ...]:
    return runs or (TextRun(text=""),)
