"""What is dragged, cut or copied, as bytes: ids inside one window, whole values between windows."""

import json
from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QMimeData

from digest.codec import from_json, to_json
from digest.errors import DigestError
from digest.model import Block, Section

OURS = "application/x-digest-desk-"
ARTICLES = f"{OURS}articles"
CHARTS = f"{OURS}charts"
BLOCKS = f"{OURS}blocks"
SECTION = f"{OURS}section"
BLOCK_VALUES = f"{OURS}block-values"
SECTION_VALUES = f"{OURS}section-values"
CUT_FROM = f"{OURS}cut-from"
"""The edition that the values were cut out of, by its id."""

MOST_BYTES = 64 * 1024 * 1024
"""More than this is no clipboard of ours: the largest edition measured has a tenth of it."""

Value = TypeVar("Value")


def pack(kind: str, ids: Sequence[str], *, text: str = "") -> QMimeData:
    """`ids` as data of `kind`, with `text` for whoever knows no better."""
    data = QMimeData()
    data.setData(kind, json.dumps(list(ids)).encode())
    if text:
        data.setText(text)
    return data


def unpack(data: QMimeData, kind: str) -> tuple[str, ...]:
    """The ids of `kind` in `data`; none when it holds none, or not ours."""
    try:
        ids = json.loads(bytes(data.data(kind).data()) or b"[]")
    except ValueError:  # another program's data under our name
        return ()
    return tuple(str(one) for one in ids) if isinstance(ids, list) else ()


def pack_blocks(
    blocks: Sequence[Block], *, text: str = "", data: QMimeData | None = None
) -> QMimeData:
    """Whole blocks, which another window or another edition can take; `text`, their headlines one
    a line, is for other programs. They are added to `data` where it is given."""
    return _pack_values(BLOCK_VALUES, tuple(blocks), tuple[Block, ...], text, data)


def unpack_blocks(data: QMimeData) -> tuple[Block, ...]:
    """The whole blocks in `data`, with the ids that they had; none when it holds none, or what is
    damaged or not ours."""
    return _unpack_values(data, BLOCK_VALUES, tuple[Block, ...])


def pack_sections(
    sections: Sequence[Section], *, text: str = "", data: QMimeData | None = None
) -> QMimeData:
    """Whole sections; whoever takes only blocks finds theirs as well."""
    blocks = [block for section in sections for block in section.blocks]
    packed = pack_blocks(blocks, text=text, data=data)
    return _pack_values(SECTION_VALUES, tuple(sections), tuple[Section, ...], text, packed)


def unpack_sections(data: QMimeData) -> tuple[Section, ...]:
    """The whole sections in `data`, as `unpack_blocks`."""
    return _unpack_values(data, SECTION_VALUES, tuple[Section, ...])


def _pack_values(
    kind: str, values: object, as_type: object, text: str, data: QMimeData | None
) -> QMimeData:
    packed = data if data is not None else QMimeData()
    packed.setData(kind, to_json(values, as_type).encode())
    if text:
        packed.setText(text)
    return packed


def _unpack_values(
    data: QMimeData, kind: str, as_type: type[tuple[Value, ...]]
) -> tuple[Value, ...]:
    packed = bytes(data.data(kind).data()) if data.hasFormat(kind) else b""
    if not packed or len(packed) > MOST_BYTES:
        return ()
    try:
        return from_json(packed.decode(), as_type)
    except (DigestError, UnicodeDecodeError, RecursionError):
        return ()  # another program's data under our name, or another version's
