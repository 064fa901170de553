"""The clipboard's form of what is cut or copied in an outline."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from digest.model import Block, Edition, Section
from ui import mime
from ui.block_texts import title_of


def clip_of(
    edition: Edition, blocks: Sequence[Block], sections: Sequence[Section], *, cut: bool = False
) -> QMimeData:
    """These blocks, or whole sections where no block is given, of `edition`; `cut` when they leave
    it."""
    if blocks:
        data = mime.pack_blocks(blocks, text="\n".join(map(title_of, blocks)))
    else:
        titles = (line for section in sections for line in (section.title, *_titles(section)))
        data = mime.pack_sections(sections, text="\n".join(titles))
    if cut:
        data.setData(mime.CUT_FROM, edition.id.encode())
    return data


def is_move(data: QMimeData, edition: Edition, blocks: Sequence[Block]) -> bool:
    """Whether `blocks` of `data` were cut out of `edition` and do not stand in it again."""
    standing = {block.id for block in edition.blocks}
    was_cut = bytes(data.data(mime.CUT_FROM).data()) == edition.id.encode()
    return was_cut and not any(block.id in standing for block in blocks)


def _titles(section: Section) -> list[str]:
    return [title_of(block) for block in section.blocks]
