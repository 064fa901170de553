"""The size of the nameplate. Pure."""

from math import ceil

NAMEPLATE_LEADING = 1.14
_NAMEPLATE_SIZES = (30.0, 48.0)
_NAMEPLATE_SMALLEST = 22.0
_NAMEPLATE_AIR = 1.02


def nameplate_size(width: float, room: float, beside_ears: float) -> tuple[float, int]:
    """The size of a nameplate that is `width` points wide at 1 pt, and 0 where the ears stand
    beside it, or else how many lines it takes in `room`."""
    smallest, largest = _NAMEPLATE_SIZES
    width *= _NAMEPLATE_AIR
    if beside_ears / width >= smallest:
        return min(beside_ears / width, largest), 0
    size = max(_NAMEPLATE_SMALLEST, min(room / width, largest))
    return size, ceil(size * width / room - 0.001)
