"""The plain text: golden, narrow enough for mail, and whole."""

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from golden_files import check_golden
from hostile_editions import hostile_edition
from render_editions import article, daily, edition, every_block, fares, japanese

from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    Format,
    Paragraph,
    TablePart,
    TextRun,
    text_runs,
)
from digest.render import render_here
from digest.render.text.lines import text_width


def text(made: Edition, media: Path) -> str:
    return render_here(made, Format.TEXT, media=media).content.decode("utf-8")


def of_article(piece: Article, media: Path) -> str:
    return text(edition(("F", []), ("W", [ArticleBlock(id=BlockId("a"), article=piece)])), media)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("every-block", every_block),
        ("japanese", japanese),
        ("empty", lambda media: edition(("Front page", []))),
    ],
)
def test_the_text_is_as_it_was(name, make, tmp_path: Path) -> None:
    check_golden(f"{name}.txt", text(make(tmp_path), tmp_path))


def test_no_line_is_wider_than_72_columns_but_for_addresses(tmp_path: Path) -> None:
    for make in (daily, every_block, japanese):
        for line in text(make(tmp_path), tmp_path).splitlines():
            assert text_width(line) <= 72 or "http" in line


def test_links_are_numbered_once_an_address(tmp_path: Path) -> None:
    near = TextRun(text="near", href="https://a.example/near")
    runs = (
        near,
        TextRun(text="by", strong=True, href="https://a.example/near"),
        TextRun(text=" and "),
        TextRun(text="far", href="https://a.example/far"),
        TextRun(text=" and "),
        near,
        TextRun(text=" or "),
        TextRun(text="https://a.example/", href="https://a.example/"),
    )
    found = of_article(replace(article(1), body=(Paragraph(runs=runs),)), tmp_path)
    assert "nearby [1] and far [2] and near [1] or https://a.example/\n" in found
    assert "[1] https://a.example/near\n[2] https://a.example/far\n" in found
    assert "[3]" not in found


def test_a_table_too_wide_for_the_lines_becomes_a_list(tmp_path: Path) -> None:
    words = text_runs("a rather long cell that goes on " * 4)
    table = TablePart(rows=((text_runs("A"),) * 8, (words,) * 8), heads=1)
    found = of_article(replace(article(1), body=(table,)), tmp_path)
    assert "- a rather long cell" in found
    narrow = of_article(replace(article(1), body=(fares(),)), tmp_path)
    assert "Hollin              1.40     4.20" in narrow


def test_what_content_says_is_text_and_nothing_else(tmp_path: Path) -> None:
    found = text(hostile_edition(), tmp_path)
    assert "{{ 7*7 }}{% raw %} <script>alert(1)</script>" in found
    assert "49" not in found
    assert "javascript:" not in found
    assert not {c for c in found if unicodedata.category(c) in ("Cc", "Cs")} - {"\n"}


def test_the_drop_caps_letter_is_part_of_its_word(tmp_path: Path) -> None:
    assert "The last cable car" in text(daily(tmp_path), tmp_path)


def test_control_characters_do_not_reach_the_text(tmp_path: Path) -> None:
    piece = replace(article(1), headline="A\x00B\x1bC\ud800D", standfirst="E\x07F")
    found = of_article(piece, tmp_path)
    assert "ABCD" in found
    assert "EF" in found
