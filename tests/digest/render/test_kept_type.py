"""Type that was set before, and pages that were laid out before, print as if all were made anew."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops
from random_editions import random_edit, random_edition

from digest.model import Edition, Format
from digest.render import render_here
from digest.render.hands import Hand, House
from digest.render.memory import Memory
from digest.render.pairing import print_together
from digest.render.typeset.pdf import open_printer
from digest.render.typeset.room import PDF_VARIANT

FAINT = 40
"""Of 255: what the last digit of a place may change at the edge of a hairline."""

Page = tuple[str, Image.Image]


def pages(content: bytes) -> list[Page]:
    """Each page's text and what it looks like."""
    document = pypdfium2.PdfDocument(content)
    return [
        (page.get_textpage().get_text_range(), page.render(scale=1.2).to_pil().convert("L"))
        for page in document
    ]


def difference(one: Image.Image, other: Image.Image) -> float:
    """How far apart two pictures are where they differ most, of 255."""
    assert one.size == other.size
    return ImageChops.difference(one, other).getextrema()[1]


def in_both_ways(edition: Edition, media: Path) -> tuple[list[Page], list[Page]]:
    """The pages with slots, each laid out alone, and all laid out at once without any."""
    printer = open_printer(edition, media=media, themes=None, memory=Memory())
    sheets = printer.fitting_sheets()
    plain = sheets.plain()
    alone = [page for number in range(len(sheets)) for page in sheets.laid(number).pages]
    slotted = plain.copy(alone).write_pdf(pdf_variant=PDF_VARIANT)
    return pages(slotted), pages(plain.write_pdf(pdf_variant=PDF_VARIANT))


@pytest.mark.parametrize("seed", range(10))
def test_slotted_pages_are_those_laid_out_at_once(seed: int, tmp_path: Path) -> None:
    slotted, plain = in_both_ways(random_edition(seed, tmp_path), tmp_path)

    assert [text for text, _ in slotted] == [text for text, _ in plain]
    pictures = zip(slotted, plain, strict=True)
    assert max(difference(one, other) for (_, one), (_, other) in pictures) < FAINT


@pytest.mark.parametrize("seed", range(3))
def test_after_any_edits_the_bytes_are_those_of_a_first_printing(seed: int, tmp_path: Path) -> None:
    edition, memory = random_edition(seed, tmp_path), Memory()
    render_here(edition, Format.PDF, media=tmp_path, memory=memory)

    for turn in range(3):
        edition = random_edit(edition, 10 * seed + turn)
        kept = render_here(edition, Format.PDF, media=tmp_path, memory=memory)
    anew = render_here(edition, Format.PDF, media=tmp_path)

    assert kept == anew


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[list[Hand]]:
    house = House(media=tmp_path, themes=None, memory_limit=3 * 1024**3)
    hands = [Hand(house), Hand(house)]
    yield hands
    for hand in hands:
        hand.end()


def test_two_workers_print_what_one_prints_alone(hands: list[Hand], tmp_path: Path) -> None:
    for seed in (1, 8):
        edition = random_edition(seed, tmp_path)
        for turn in range(2):
            edition = random_edit(edition, 5 + turn)
            together = print_together(edition, 60, hands)
            assert together == render_here(edition, Format.PDF, media=tmp_path)
