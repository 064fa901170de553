"""Editions of any length for measuring: invented articles, the same at each making.

Sentences are those of the sample site's articles, drawn anew for each article: an edition of eighty
articles needs three times the words that the site has, and no paragraph may come twice, as some of
what is measured remembers what it has set.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from io import BytesIO
from itertools import count
from pathlib import Path
from random import Random

from PIL import Image as Pillow
from PIL import ImageEnhance, ImageOps

from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    ContentsBlock,
    Edition,
    EditionId,
    Image,
    LeadBlock,
    Paragraph,
    RankingBlock,
    RankingItem,
    RankingList,
    Scope,
    Section,
    SectionId,
    text_runs,
)
from digest.pictures import Picture, fit_picture
from samples import ADDRESS, DAY_TWO, NAME, PICTURES, SECTIONS, TAKEN, ZONE, day_folder
from samples.newsroom import Piece, read_pieces

NOW = datetime.combine(DAY_TWO, TAKEN, tzinfo=ZONE)

WORDS = 450
"""What an article has, about."""
PER_SECTION = 5
PICTURE_SIZE = (1200, 800)

_LAST_PARAGRAPH = 30
_CHARTS = (("Most discussed", 5), ("Most read this week", 10))
_BETWEEN_SENTENCES = re.compile(r"(?<=[.?!]) (?=[A-Z])")
_WHOLE = re.compile(r"[^“”‘\n]+(?<!\bDr)[.?!]")
"""A sentence that stands on its own."""
_HEADLINE = range(6, 12)
_STANDFIRST = range(14, 26)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """An edition and the pictures that it names."""

    edition: Edition
    pictures: tuple[Picture, ...]


def edition_of(articles: int) -> Made:
    """A lead, a list of contents, charts of five and ten items, and `articles` articles in
    sections of five; the lead and each third article have a picture of PICTURE_SIZE."""
    illustrated = [number for number in range(articles + 1) if number % 3 == 0]
    pictures = {number: picture_of(turn) for turn, number in enumerate(illustrated)}
    lead, *others = (article_of(n, pictures.get(n)) for n in range(articles + 1))
    ids = (BlockId(f"b{number}") for number in count())
    front = (
        LeadBlock(id=next(ids), article=lead),
        ContentsBlock(id=next(ids)),
        *(RankingBlock(id=next(ids), ranking=chart) for chart in charts_of(others)),
    )
    edition = Edition(
        id=EditionId(f"bench-{articles}"),
        title=NAME,
        date=DAY_TWO,
        created=NOW,
        number=1,
        zone=str(ZONE),
        sections=(
            Section(id=SectionId("front"), title="Front page", blocks=front),
            *_sections(others, ids),
        ),
    )
    return Made(edition=edition, pictures=tuple(pictures.values()))


def _sections(articles: list[Article], ids: Iterator[BlockId]) -> Iterator[Section]:
    for number, start in enumerate(range(0, len(articles), PER_SECTION)):
        turn, place = divmod(number, len(SECTIONS))
        title = SECTIONS[place] if turn == 0 else f"{SECTIONS[place]} {turn + 1}"
        blocks = tuple(
            ArticleBlock(id=next(ids), article=replace(article, section=title))
            for article in articles[start : start + PER_SECTION]
        )
        yield Section(id=SectionId(f"s{number}"), title=title, blocks=blocks)


def article_of(number: int, picture: Picture | None) -> Article:
    """The article `number`, which depends on nothing else."""
    random = Random(number)
    headlines = _headlines()
    images = (_image(random, picture),) if picture is not None else ()
    return Article(
        headline=headlines[number % len(headlines)],
        byline=random.choice([piece.byline for piece in _pieces() if piece.byline]),
        published=NOW - timedelta(minutes=random.randrange(600)),
        standfirst=_sentence(random, _STANDFIRST),
        body=tuple(_body(random)),
        images=images,
        language="en",
        url=f"{ADDRESS}/{number}",
    )


def _body(random: Random) -> Iterator[Paragraph]:
    drawn = iter(random.sample(sentences(), len(sentences())))
    words = 0
    while words < WORDS - _LAST_PARAGRAPH:
        text = " ".join(next(drawn) for _ in range(random.randint(2, 5)))
        words += len(text.split())
        yield Paragraph(runs=text_runs(text))


def _image(random: Random, picture: Picture) -> Image:
    return Image(
        alt=_sentence(random, _HEADLINE),
        caption=_sentence(random, _HEADLINE),
        media=picture.media,
        width=picture.width,
        height=picture.height,
    )


def charts_of(articles: list[Article]) -> Iterator[RankingList]:
    """Charts of headlines of the edition's own articles and of some that it has not."""
    for title, length in _CHARTS:
        random = Random(title)
        known = [article.headline for article in random.sample(articles, min(3, len(articles)))]
        others = random.sample(_headlines()[len(articles) + 1 :], length - len(known))
        items = tuple(
            RankingItem(position=place, title=headline, url=f"{ADDRESS}/{title[5:9]}/{place}")
            for place, headline in enumerate((*known, *others), start=1)
        )
        yield RankingList(
            title=title, scope=Scope.SITE, items=items, captured=NOW, url=f"{ADDRESS}/"
        )


def _sentence(random: Random, length: range) -> str:
    """One of about so many words."""
    return random.choice([each for each in sentences() if len(each.split()) in length])


@cache
def _pieces() -> tuple[Piece, ...]:
    return tuple(piece for piece in read_pieces() if piece.language == "en")


@cache
def sentences() -> tuple[str, ...]:
    """The sentences of the sample site's articles, each once, without those in quotes."""
    texts: Iterable[str] = (
        part.text for piece in _pieces() for part in piece.body if part.kind == "paragraph"
    )
    found = (each for text in texts for each in _BETWEEN_SENTENCES.split(text))
    return tuple(dict.fromkeys(each for each in found if _WHOLE.fullmatch(each)))


@cache
def _headlines() -> tuple[str, ...]:
    """Each once, in no order."""
    fitting = [each.rstrip(".?!") for each in sentences() if len(each.split()) in _HEADLINE]
    return tuple(Random(NAME).sample(fitting, len(fitting)))


@cache
def picture_of(turn: int) -> Picture:
    """The `turn`th picture: the sample site's, cut to size, in other lights each time round."""
    files = sorted(PICTURES.glob("*.jpg"))
    again, place = divmod(turn, len(files))
    with Pillow.open(files[place]) as opened:
        drawn = ImageOps.fit(opened.convert("RGB"), PICTURE_SIZE)
    lit = ImageEnhance.Brightness(drawn).enhance(1 - 0.07 * again if again < 10 else _late(again))
    written = BytesIO()
    lit.save(written, "JPEG", quality=85)
    return fit_picture(written.getvalue(), name=files[place].name)


def _late(again: int) -> float:
    """A light of its own for each round after those that only grow darker."""
    return 0.4 + again % 997 / 997


def saved_pages() -> tuple[Path, ...]:
    """The sample site's article pages as HTML."""
    return tuple(sorted(day_folder(DAY_TWO).glob("*/*.html")))
