"""The pages as pictures in a zip."""

import io
import zipfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PIL import Image as Pillow
from printed_pages import PAGES, pages, printed
from render_editions import every_block

from digest.model import Format
from digest.render import render_here
from digest.render.typeset.page_images import page_images

MADE = datetime(2026, 3, 12, 5, 2, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def source() -> bytes:
    return printed(pages(PAGES))


def test_each_page_is_a_picture_of_its_size(source: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(page_images(source, made=MADE))) as bundle:
        assert bundle.namelist() == [f"page-0{number}.png" for number in range(1, 5)]
        assert bundle.testzip() is None
        for name in bundle.namelist():
            with Pillow.open(bundle.open(name)) as picture:
                assert (picture.format, picture.mode) == ("PNG", "RGB")
                assert picture.size == (591, 886)
                assert picture.info["dpi"] == pytest.approx((150, 150), abs=0.1)
                darkest, lightest = picture.convert("L").getextrema()
                assert (darkest, lightest) < (60, 255)


def test_a_picture_may_be_finer_or_coarser(source: bytes) -> None:
    content = page_images(source, made=MADE, dpi=72)
    with (
        zipfile.ZipFile(io.BytesIO(content)) as bundle,
        Pillow.open(bundle.open("page-01.png")) as picture,
    ):
        assert picture.size == (284, 426)


def test_the_names_of_many_pages_sort_as_the_pages() -> None:
    content = page_images(printed(pages(["One"] * 101)), made=MADE, dpi=10)
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        assert bundle.namelist()[0] == "page-001.png"
        assert bundle.namelist() == sorted(bundle.namelist())


def test_the_same_pages_give_the_same_bytes_in_any_zone(source: bytes) -> None:
    content = page_images(source, made=MADE)
    there = MADE.astimezone(timezone(timedelta(hours=9)))
    assert page_images(source, made=there) == content
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        assert {file.date_time for file in bundle.infolist()} == {(2026, 3, 12, 5, 2, 30)}


def test_an_edition_is_rendered_as_pictures(tmp_path: Path) -> None:
    rendition = render_here(every_block(tmp_path), Format.IMAGES, media=tmp_path)
    assert (rendition.format, rendition.pages) == (Format.IMAGES, 2)
    assert rendition.anchors
    with zipfile.ZipFile(io.BytesIO(rendition.content)) as bundle:
        assert len(bundle.namelist()) == 2
