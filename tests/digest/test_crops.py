"""A crop's box stays within its picture and keeps its shape, whatever is done to it."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pillow

from digest.crops import SMALLEST, Handle, is_whole, moved, pixel_box, resized, shaped, whole
from digest.errors import ReadError
from digest.model import Crop, Image
from digest.pictures import crop_picture

PHOTO = whole(Image(width=1600, height=1000))
SIDES = st.integers(1, 4000)
SHIFTS = st.floats(-1.5, 1.5)
ASPECTS = st.one_of(st.none(), st.floats(0.25, 4.0))
DEEDS = st.lists(st.tuples(st.sampled_from([None, *Handle]), SHIFTS, SHIFTS), max_size=8)


def is_within(crop: Crop) -> bool:
    edge = 1e-9
    return (
        crop.left >= 0
        and crop.top >= 0
        and 0 < crop.width <= 1 + edge
        and 0 < crop.height <= 1 + edge
        and crop.left + crop.width <= 1 + edge
        and crop.top + crop.height <= 1 + edge
    )


def aspect_of(crop: Crop) -> float:
    return (crop.width * crop.original.width) / (crop.height * crop.original.height)


@given(SIDES, SIDES, ASPECTS, DEEDS)
def test_the_box_stays_within_the_picture_and_keeps_its_shape(width, height, aspect, deeds):
    crop = shaped(whole(Image(width=width, height=height)), aspect)
    assert is_within(crop)
    for handle, across, down in deeds:
        if handle is None:
            crop = moved(crop, across, down)
        else:
            crop = resized(crop, handle, across, down, aspect)
        assert is_within(crop)
        if aspect is not None:
            assert aspect_of(crop) == pytest.approx(aspect, rel=1e-6)


@given(SIDES, SIDES, DEEDS)
def test_what_is_cut_has_pixels(width, height, deeds):
    crop = whole(Image(width=width, height=height))
    for handle, across, down in deeds:
        crop = resized(crop, handle or Handle.TOP_LEFT, across, down, None)
    left, top, right, bottom = pixel_box(crop)
    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height


@given(st.sampled_from(Handle), SHIFTS, SHIFTS)
def test_the_side_opposite_to_the_handle_stays(handle, across, down):
    before = resized(PHOTO, Handle.BOTTOM_RIGHT, -0.4, -0.4, None)
    before = moved(before, 0.2, 0.2)
    after = resized(before, handle, across, down, None)
    side, level = handle.value
    if side > 0:
        assert after.left == pytest.approx(before.left)
    if side < 0:
        assert after.left + after.width == pytest.approx(before.left + before.width)
    if level > 0:
        assert after.top == pytest.approx(before.top)
    if level < 0:
        assert after.top + after.height == pytest.approx(before.top + before.height)


def test_a_box_does_not_vanish():
    tiny = resized(PHOTO, Handle.BOTTOM_RIGHT, -5, -5, None)
    left, top, right, bottom = pixel_box(tiny)
    assert (right - left, bottom - top) == (SMALLEST, SMALLEST)


def test_the_whole_is_told_from_a_part():
    assert is_whole(PHOTO)
    assert not is_whole(resized(PHOTO, Handle.RIGHT, -0.1, 0, None))
    assert is_whole(moved(PHOTO, 0.3, -0.2))


def quarters() -> bytes:
    """A picture of two colours, side by side."""
    sheet = Pillow.new("RGB", (400, 200), "#ff0000")
    sheet.paste("#0000ff", (200, 0, 400, 200))
    written = BytesIO()
    sheet.save(written, "PNG")
    return written.getvalue()


def test_a_part_of_a_picture_is_cut_out_of_it():
    right_half = Crop(original=Image(width=400, height=200), left=0.5, width=0.5)
    cut = crop_picture(quarters(), right_half, name="quarters")
    assert (cut.width, cut.height) == (200, 200)
    with Pillow.open(BytesIO(cut.content)) as opened:
        assert opened.convert("RGB").getpixel((10, 10)) == (0, 0, 255)


def test_a_damaged_picture_is_not_cut():
    with pytest.raises(ReadError, match="“storm” is not a picture"):
        crop_picture(b"\xff\xd8\xff" + b"no picture" * 20, PHOTO, name="storm")
