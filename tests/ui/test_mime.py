"""Block values on the clipboard: what was packed comes back, and nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from ui_harbour import make_edition

from ui import mime

EDITION = make_edition()


def test_blocks_come_back_as_they_were_and_as_text_for_others():
    data = mime.pack_blocks(EDITION.blocks, text="One\nTwo")
    assert mime.unpack_blocks(data) == EDITION.blocks
    assert data.text() == "One\nTwo"


def test_sections_come_back_and_are_blocks_for_whoever_takes_only_those():
    data = mime.pack_sections(EDITION.sections)
    assert mime.unpack_sections(data) == EDITION.sections
    assert mime.unpack_blocks(data) == EDITION.blocks


def test_values_are_added_to_what_is_there():
    data = mime.pack(mime.BLOCKS, ["b1"], text="One")
    mime.pack_blocks(EDITION.blocks[:1], data=data)
    assert mime.unpack(data, mime.BLOCKS) == ("b1",)
    assert mime.unpack_blocks(data) == EDITION.blocks[:1]
    assert data.text() == "One"


@pytest.mark.parametrize("unpack", [mime.unpack_blocks, mime.unpack_sections])
def test_data_without_values_give_none(unpack):
    assert unpack(QMimeData()) == ()


@given(st.binary() | st.text().map(str.encode) | st.just(b"[" * 100_000))
def test_foreign_data_under_our_name_give_none(packed):
    data = QMimeData()
    for kind in (mime.BLOCK_VALUES, mime.SECTION_VALUES):
        data.setData(kind, packed)
    assert mime.unpack_blocks(data) == ()
    assert mime.unpack_sections(data) == ()


@given(st.data())
def test_damaged_values_give_none_or_blocks(data):
    packed = bytes(mime.pack_blocks(EDITION.blocks).data(mime.BLOCK_VALUES).data())
    at = data.draw(st.integers(0, len(packed) - 1))
    damaged = QMimeData()
    damaged.setData(mime.BLOCK_VALUES, packed[:at] + data.draw(st.binary()) + packed[at + 1 :])
    assert isinstance(mime.unpack_blocks(damaged), tuple)
