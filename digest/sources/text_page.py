"""Saved text pages: headline, dateline, paragraphs, then the most-read lists.

    Headline (UPDATE 1)
    11:06 JST, November 7, 2024 (updated at 15:00 JST)
    Paragraphs, a line each …
    "World" POPULAR ARTICLE
    -
    Title of an item
    JN ACCESS RANKING
    - Title of an item

Everything is text: markup and braces stay as they are printed.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import PurePath

from digest.model import Article, Paragraph, RankingItem, RankingList, Scope, text_runs
from digest.sources.characters import printable
from digest.sources.dates import JAPAN, Dateline, read_dateline
from digest.sources.decoding import Decoded, decode_text
from digest.sources.extract import Extract
from digest.sources.headlines import split_update
from digest.sources.text_charts import TextChart, is_sentence, opens_chart, read_charts

_LONGEST_HEADLINE = 400  # characters; a longer first line is no headline
_CUT_HEADLINE = 100
_MOST_ITEMS = 500
_MOST_LINES = 100_000  # that are looked at
_MOST_PARAGRAPHS = 5_000
_DATELINE_WITHIN = 5  # lines below the headline
_BLANKS = re.compile(r"[ \t\xa0\u1680\u2000-\u200a\u202f\u205f]+")
_INVISIBLE = re.compile("[\u200b\u200e\u200f\u2060\ufeff]")
_NAME = r"(?:[A-Z][\w.'’-]*\s?){2,4}"
_BYLINE = re.compile(rf"By ({_NAME}(?:(?:, |and ){_NAME})*)(?:/.{{1,60}})?")
_JAPANESE = re.compile("[\u3041-\u30ff]")
_ENGLISH = re.compile(r"\b(?:the|of|and|to|in)\b", re.IGNORECASE)


def read_text_page(data: bytes | str, *, name: str, now: datetime) -> Extract:
    """The article and rankings of a saved text page.

    `name` is what problems call it. A dateline without a zone is of Japan, where the pages of this
    form are from. A ranking was captured when the page was last updated, else published, else
    `now` (aware). Bad content raises nothing: it is among the problems.
    """
    decoded = Decoded(text=printable(data)) if isinstance(data, str) else decode_text(data)
    printed = decoded.text.splitlines()
    lines = [line for line in map(_fold, printed[:_MOST_LINES]) if line]
    if not lines:
        return Extract(kind="text", problems=(*decoded.problems, f"{name} holds no text."))
    problems = list(decoded.problems)
    if len(printed) > _MOST_LINES:
        problems.append(f"{name} has {len(printed)} lines; the first {_MOST_LINES} were read.")
    first_chart = next((at for at in range(len(lines)) if opens_chart(lines, at)), len(lines))
    charts, others = read_charts(lines[first_chart:])
    sentences = [line for line in others if is_sentence(line)]
    if len(sentences) < len(others):
        problems.append("Lines that belong to no list were left out below the lists.")
    article = _article(lines[:first_chart], sentences, name, now, problems)
    captured = (article and (article.updated or article.published)) or now
    rankings = tuple(_ranking(chart, captured, problems) for chart in charts)
    section = next((ranking.section for ranking in rankings if ranking.section), None)
    return Extract(
        kind="text",
        title=article.headline if article else PurePath(name).stem,
        articles=(replace(article, section=section),) if article else (),
        rankings=rankings,
        problems=tuple(problems),
    )


def _fold(line: str) -> str:
    """A line without blanks at its ends and with one blank for many within."""
    return _BLANKS.sub(" ", _INVISIBLE.sub("", line)).strip()


def _article(
    above: Sequence[str], below: Sequence[str], name: str, now: datetime, problems: list[str]
) -> Article | None:
    """The article of the lines above the lists, and of the paragraphs below them."""
    if not above:
        return None
    headline, number = split_update(above[0])
    rest = list(above[1:])
    if read_dateline(above[0], zone=JAPAN):  # the page begins with its dateline
        headline, number, rest = PurePath(name).stem, None, list(above)
        problems.append(f"{name} has no headline; it bears the file's name.")
    elif len(headline) > _LONGEST_HEADLINE:
        rest = list(above)
        headline = f"{headline[:_CUT_HEADLINE].rstrip()}…"
        problems.append(f"{name} begins with a line too long for a headline; it was cut.")
    dateline, printed = _take_dateline(rest, now, problems)
    byline = _take_byline(rest)
    paragraphs = [*rest, *below]
    if len(paragraphs) > _MOST_PARAGRAPHS:
        paragraphs = paragraphs[:_MOST_PARAGRAPHS]
        problems.append("The text is longer than any article; its end was left out.")
    return Article(
        headline=headline,
        update_number=number,
        byline=byline,
        dateline=printed,
        published=dateline.published,
        updated=dateline.updated,
        body=tuple(Paragraph(runs=text_runs(line)) for line in paragraphs),
        language=_language(paragraphs),
    )


def _take_dateline(
    lines: list[str], now: datetime, problems: list[str]
) -> tuple[Dateline, str | None]:
    """Takes the dateline, and an update's line below it, out of `lines`."""
    near = now.date()
    for at, line in enumerate(lines[:_DATELINE_WITHIN]):
        dateline = read_dateline(line, zone=JAPAN, near=near)
        if dateline is None:
            continue
        del lines[at]
        if dateline.updated is None and lines[at:]:
            both = read_dateline(f"{line} {lines[at]}", zone=JAPAN, near=near)
            if both and both.updated:
                return both, f"{line} {lines.pop(at)}"
        if dateline == Dateline():
            problems.append(f"The dateline “{line}” names no day.")
        return dateline, line
    return Dateline(), None


def _take_byline(lines: list[str]) -> tuple[str, ...]:
    """Takes "By Name and Name" out of the first lines of the body."""
    for at, line in enumerate(lines[:2]):
        match = _BYLINE.fullmatch(line) if len(line) <= 120 else None
        if match:
            del lines[at]
            names = re.split(r",\s*|\s*\band\b\s*", match[1])
            return tuple(name.strip() for name in names if name.strip())
    return ()


def _ranking(chart: TextChart, captured: datetime, problems: list[str]) -> RankingList:
    if len(chart.items) > _MOST_ITEMS:
        problems.append(
            f"“{chart.title}” has {len(chart.items)} items; the first {_MOST_ITEMS} were kept."
        )
    section = chart.heading.section
    return RankingList(
        title=chart.title,
        scope=Scope.SECTION if section else Scope.SITE,
        section=section,
        window=chart.heading.window,
        captured=captured,
        items=tuple(
            RankingItem(position=position, title=title)
            for position, title in enumerate(chart.items[:_MOST_ITEMS], 1)
        ),
    )


def _language(paragraphs: Sequence[str]) -> str | None:
    """Japanese by its kana, English by its small words; None for any other."""
    sample = " ".join(paragraphs[:20])[:4000]
    if len(_JAPANESE.findall(sample)) * 10 > len(sample):
        return "ja"
    words = len(sample.split())
    return "en" if words and len(_ENGLISH.findall(sample)) * 15 > words else None
