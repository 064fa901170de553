"""The patch of an open page: applied to the old page it gives the new one, or there is none."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from built_in_themes import THEMES
from lxml import html as lxml_html
from render_editions import every_block

from digest import edits
from digest.model import BlockId, Edition, Form, Format, SectionId, TextBlock
from digest.render import render_here
from digest.render.content.context import anchors_of
from digest.render.web.patch import web_patch

NOTE = TextBlock(id=BlockId("text"), title="From the desk", text="Only *this*.")
Change = Callable[[Edition], Edition]


def rewritten(made: Edition) -> Edition:
    return edits.override(made, BlockId("rich"), headline="Looms again", standfirst="At last")


def body(made: Edition, media: Path) -> lxml_html.HtmlElement:
    page = render_here(made, Format.WEB, media=media).content.decode("utf-8")
    return lxml_html.document_fromstring(page).find("body")


def patched(before: lxml_html.HtmlElement, elements: dict[str, str]) -> lxml_html.HtmlElement:
    for name, text in elements.items():
        (old,) = before.xpath(f"//*[@data-block='{name}']")
        new = lxml_html.fragment_fromstring(text)
        new.tail = old.tail
        old.getparent().replace(old, new)
    return before


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("change", "changed"),
    [
        (rewritten, {"contents", "rich"}),
        (lambda made: edits.override(made, BlockId("lead"), caption="New"), {"lead"}),
        (lambda made: edits.replace_block(made, NOTE), {"text"}),
        (lambda made: made, set()),
    ],
)
def test_a_patch_makes_the_old_page_the_new_one(
    theme: str, change: Change, changed: set[str], tmp_path: Path
) -> None:
    before = replace(every_block(tmp_path), theme=theme)
    after = change(before)
    patch = web_patch(before, after, media=tmp_path, themes=None)
    assert patch is not None
    anchors = {anchor for anchor, block in anchors_of(before).items() if block in changed}
    assert anchors <= patch.elements.keys() <= anchors | {"masthead", "digest"}
    found = patched(body(before, tmp_path), dict(patch.elements))
    assert lxml_html.tostring(found) == lxml_html.tostring(body(after, tmp_path))


@pytest.mark.parametrize(
    "change",
    [
        lambda made: edits.remove_blocks(made, [BlockId("divider")]),
        lambda made: edits.set_form(made, BlockId("rich"), Form.SUMMARY),
        lambda made: edits.rename_section(made, SectionId("section-1"), "Trades"),
        lambda made: replace(made, theme="pocket"),
    ],
)
def test_what_moves_the_page_needs_the_whole_of_it(change: Change, tmp_path: Path) -> None:
    before = every_block(tmp_path)
    assert web_patch(before, change(before), media=tmp_path, themes=None) is None
