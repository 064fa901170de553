"""Lists of contents in odd places: the front page's first one grows, the others name sections."""

from pathlib import Path

import pytest
from render_editions import article, edition

from digest.model import ArticleBlock, Block, BlockId, ContentsBlock, Format
from digest.render import render_here
from digest.render.content.columns import for_columns
from digest.render.content.context import edition_view
from digest.render.content.views import ContentsView


def contents(name: str) -> Block:
    return ContentsBlock(id=BlockId(name))


def story(number: int) -> Block:
    return ArticleBlock(id=BlockId(f"story {number}"), article=article(number, paragraphs=2))


ODD = edition(
    ("Front page", [contents("first"), contents("second"), story(1)]),
    ("Valley", [contents("inside"), story(2)]),
)


def test_only_the_front_pages_first_list_names_articles() -> None:
    view = for_columns(edition_view(ODD, frozenset()))
    lists = [block for block in view.blocks if isinstance(block, ContentsView)]
    assert [bool(each.entries[0].articles) for each in lists] == [True, False, False]
    assert [each.entries[0].title for each in lists] == ["Valley"] * 3


@pytest.mark.parametrize("format", [Format.PDF, Format.WEB, Format.TEXT, Format.EPUB])
def test_every_format_prints_them_all(format: Format, tmp_path: Path) -> None:
    rendition = render_here(ODD, format, media=tmp_path)
    assert rendition.content
    assert rendition.problems == ()
