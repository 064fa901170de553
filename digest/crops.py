"""The box that a picture is cut to: moved, resized and held within the picture. Pure.

A Crop's box is in fractions of its original; `aspect` is width by height in pixels, None where the
box has any shape.
"""

from dataclasses import replace
from enum import Enum

from digest.model import Crop, Image

SMALLEST = 48
"""Pixels that a box keeps either way, as far as the picture has them."""


class Handle(Enum):
    """A corner or an edge of the box: to which side it lies, across and down."""

    TOP_LEFT = (-1, -1)
    TOP = (0, -1)
    TOP_RIGHT = (1, -1)
    RIGHT = (1, 0)
    BOTTOM_RIGHT = (1, 1)
    BOTTOM = (0, 1)
    BOTTOM_LEFT = (-1, 1)
    LEFT = (-1, 0)


def whole(original: Image) -> Crop:
    """All of the picture."""
    return Crop(original=original)


def is_whole(crop: Crop) -> bool:
    """Whether nothing is cut off."""
    box = pixel_box(crop)
    return box == (0, 0, max(1, crop.original.width), max(1, crop.original.height))


def pixel_box(crop: Crop) -> tuple[int, int, int, int]:
    """Left, top, right and bottom in the original's pixels; at least one pixel each way."""
    width, height = max(1, crop.original.width), max(1, crop.original.height)
    left = min(width - 1, max(0, round(crop.left * width)))
    top = min(height - 1, max(0, round(crop.top * height)))
    right = min(width, max(left + 1, round((crop.left + crop.width) * width)))
    bottom = min(height, max(top + 1, round((crop.top + crop.height) * height)))
    return left, top, right, bottom


def shaped(crop: Crop, aspect: float | None) -> Crop:
    """The largest box of the shape `aspect` around the middle of the present one, no larger than
    the picture."""
    if aspect is None:
        return crop
    ratio = _ratio(crop, aspect)
    width = min(1.0, max(crop.width, crop.height * ratio), ratio)
    return _around(crop, width, width / ratio)


def moved(crop: Crop, across: float, down: float) -> Crop:
    """The box moved by these fractions, as far as the picture goes."""
    return replace(
        crop,
        left=_clamped(crop.left + across, 0.0, 1.0 - crop.width),
        top=_clamped(crop.top + down, 0.0, 1.0 - crop.height),
    )


def resized(crop: Crop, handle: Handle, across: float, down: float, aspect: float | None) -> Crop:
    """The box with `handle` dragged by these fractions; what lies opposite to it stays."""
    side, level = handle.value
    least_wide, least_high = _least(crop)
    room_wide = _room(crop.left, crop.width, side)
    room_high = _room(crop.top, crop.height, level)
    width, height = crop.width + side * across, crop.height + level * down
    if aspect is None:
        width = _clamped(width, least_wide, room_wide) if side else crop.width
        height = _clamped(height, least_high, room_high) if level else crop.height
    else:
        ratio = _ratio(crop, aspect)
        if not side or (level and abs(down) * ratio > abs(across)):
            width = height * ratio
        most = min(room_wide, room_high * ratio)
        width = _clamped(width, max(least_wide, least_high * ratio), most)
        height = width / ratio
    return replace(
        crop,
        left=_start(crop.left, crop.width, width, side),
        top=_start(crop.top, crop.height, height, level),
        width=min(1.0, width),
        height=min(1.0, height),
    )


def _ratio(crop: Crop, aspect: float) -> float:
    """The box's width by its height in fractions, where it is `aspect` in pixels."""
    original = crop.original
    return aspect * max(1, original.height) / max(1, original.width)


def _least(crop: Crop) -> tuple[float, float]:
    width, height = max(1, crop.original.width), max(1, crop.original.height)
    return min(1.0, SMALLEST / width), min(1.0, SMALLEST / height)


def _room(start: float, length: float, side: int) -> float:
    """How long the box may get, when it grows to `side`; to both, when that is 0."""
    end = start + length
    if side > 0:
        return 1.0 - start
    if side < 0:
        return end
    middle = start + length / 2
    return 2 * min(middle, 1.0 - middle)


def _start(start: float, was: float, length: float, side: int) -> float:
    """Where the box begins when it has become `length` long."""
    begin = {1: start, -1: start + was - length, 0: start + (was - length) / 2}[side]
    return _clamped(begin, 0.0, max(0.0, 1.0 - length))


def _around(crop: Crop, width: float, height: float) -> Crop:
    """A box of that size around the middle of the present one."""
    return replace(
        crop,
        left=_clamped(crop.left + (crop.width - width) / 2, 0.0, max(0.0, 1.0 - width)),
        top=_clamped(crop.top + (crop.height - height) / 2, 0.0, max(0.0, 1.0 - height)),
        width=width,
        height=height,
    )


def _clamped(value: float, least: float, most: float) -> float:
    return max(min(value, most), min(least, most))
