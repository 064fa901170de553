"""Where blocks begin in a plain text. Pure but for the folder of pictures, which is looked into."""

from collections.abc import Sequence
from pathlib import Path

from digest.model import BlockId, Edition
from digest.render.content.characters import bearable
from digest.render.content.context import anchors_of, edition_view
from digest.render.content.wording import wording
from digest.render.text.rendering import block_lines
from digest.render.themes.assets import present_pictures


def lines_of_blocks(text: str, edition: Edition, media: Path) -> dict[BlockId, int]:
    """The line of `text`, from 0, on which each block of `edition` begins; `text` is what
    `render_text` made of it."""
    view = edition_view(edition, present_pictures(edition, media))
    words, blocks = wording(view.language), anchors_of(edition)
    lines, place = text.split("\n"), 0
    found: dict[BlockId, int] = {}
    for each in view.blocks:
        own = bearable("\n".join(block_lines(each, words))).split("\n")
        begins = _find(lines, own, place)
        if begins is not None and each.anchor in blocks:
            found[blocks[each.anchor]] = begins
            place = begins + len(own)
    return found


def _find(lines: Sequence[str], wanted: Sequence[str], start: int) -> int | None:
    """Where `wanted` stands among `lines`, from `start` on."""
    last = len(lines) - len(wanted)
    size = len(wanted)
    return next((n for n in range(start, last + 1) if lines[n : n + size] == wanted), None)
