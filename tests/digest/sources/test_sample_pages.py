"""Every page of the sample site is read as its sources say, to the letter."""

from datetime import date

import pytest

import samples
from digest.model import Article, ImagePart
from digest.model.articles import part_text
from digest.sources import read
from samples.build import read_day
from samples.newsroom import Piece, taken_at


def body_of(piece: Piece) -> list[str]:
    return [
        "\n".join(part.items) or part.text + (f" — {part.by}" if part.by else "")
        for part in piece.body
    ]


def told(article: Article) -> dict[str, object]:
    return {
        "headline": article.headline,
        "update": article.update_number,
        "standfirst": article.standfirst,
        "byline": article.byline,
        "dateline": article.dateline,
        "published": article.published,
        "updated": article.updated,
        "section": article.section,
        "language": article.language,
        "url": article.url,
        "body": [part_text(part) for part in article.body if not isinstance(part, ImagePart)],
        "pictures": [(image.caption, image.credit, image.alt) for image in article.images],
    }


def meant(piece: Piece) -> dict[str, object]:
    return {
        "headline": piece.headline,
        "update": piece.update,
        "standfirst": piece.standfirst,
        "byline": piece.byline,
        "dateline": piece.dateline,
        "published": piece.published,
        "updated": piece.updated,
        "section": piece.section,
        "language": piece.language,
        "url": piece.url,
        "body": body_of(piece),
        "pictures": [(photo.caption, photo.credit, photo.alt) for photo in piece.photos],
    }


@pytest.mark.parametrize("day", samples.DAYS, ids=str)
def test_a_page_is_read_as_it_was_written(day: date):
    for piece in read_day(day).pieces:
        page = samples.day_folder(day) / f"{piece.path}.html"
        extract = read(page.read_bytes(), name=page.name, now=taken_at(day))

        (article,) = extract.articles
        assert told(article) == meant(piece)
        assert [chart.title for chart in extract.rankings] == [
            samples.section_chart(piece.section),
            samples.SITE_CHART,
        ]
        assert extract.problems == ()
