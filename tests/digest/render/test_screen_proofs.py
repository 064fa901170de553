"""What a screen is given: the whole page, or what an edit changed, with nothing to be fetched."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from render_editions import every_block

from digest import edits
from digest.errors import RenderError
from digest.model import BlockId, Edition, Format
from digest.render import Press, render_here


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


@pytest.fixture(scope="module")
def edition(media: Path) -> Edition:
    return every_block(media)


@pytest.fixture(scope="module")
def press(media: Path) -> Iterator[Press]:
    with Press(media=media) as press:
        yield press


@pytest.mark.parametrize("format", [Format.WEB, Format.TEXT])
def test_a_whole_page_is_the_rendition(
    press: Press, edition: Edition, media: Path, format: Format
) -> None:
    proof = press.screen(edition, format)
    assert proof.content.encode("utf-8") == render_here(edition, format, media=media).content
    assert proof.elements is None


def test_a_mail_brings_its_pictures(press: Press, edition: Edition) -> None:
    page = press.screen(edition, Format.EMAIL, shown=edition).content
    sources = re.findall(r'src="([^"]*)"', page)
    assert sources
    assert all(source.startswith("data:image/jpeg;base64,/9j/") for source in sources)


def test_an_edit_brings_the_changed_elements_only(press: Press, edition: Edition) -> None:
    after = edits.override(edition, BlockId("rich"), standfirst="Looms at last")
    proof = press.screen(after, Format.WEB, shown=edition)
    assert proof.content == ""
    assert [("Looms at last" in text) for text in (proof.elements or {}).values()] == [True]


def test_what_cannot_be_exchanged_comes_whole(press: Press, edition: Edition) -> None:
    after = edits.remove_blocks(edition, [BlockId("rich")])
    proof = press.screen(after, Format.WEB, shown=edition)
    assert proof.elements is None
    assert proof.content.startswith("<!DOCTYPE html>")


def test_a_themes_fault_is_told(press: Press, edition: Edition) -> None:
    with pytest.raises(RenderError):
        press.screen(replace(edition, theme="no such theme"), Format.WEB)
