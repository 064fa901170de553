"""Colours as "#8c1d18": how they contrast, and which shade of one can be read."""

import colorsys
import re

READABLE = 4.5
"""The contrast that text needs: WCAG 2.2, 1.4.3."""

_COLOR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)
_STEPS = 12


def is_color(text: object) -> bool:
    """Whether `text` is a colour as this module means it: "#" and six hexadecimal digits."""
    return isinstance(text, str) and _COLOR.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21: WCAG 2.2's definition."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(color: str, *grounds: str) -> str:
    """The shade of `color` nearest to it that can be read on all of `grounds`, which are alike:
    darker on light ones, lighter on dark ones. Black or white where no shade of it can."""
    if _is_readable(color, grounds):
        return color.lower()
    end = "#000000" if _luminance(grounds[0]) > _luminance("#757575") else "#ffffff"
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(color))
    near, far = lightness, _parts(end)[0]
    for _ in range(_STEPS):
        middle = (near + far) / 2
        if _is_readable(_written(hue, middle, saturation), grounds):
            far = middle
        else:
            near = middle
    return _written(hue, far, saturation)


def upon(ground: str, *candidates: str) -> str:
    """Which of the colours `candidates` reads best upon `ground`."""
    return max(candidates, key=lambda color: contrast(color, ground))


def _is_readable(color: str, grounds: tuple[str, ...]) -> bool:
    return all(contrast(color, ground) >= READABLE for ground in grounds)


def _parts(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _written(hue: float, lightness: float, saturation: float) -> str:
    parts = colorsys.hls_to_rgb(hue, lightness, saturation)
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)


def _luminance(color: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in _parts(color)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
