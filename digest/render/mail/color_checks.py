"""Whether a mail's text can be read: its contrasts by day and, by its own rules, by night."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from digest.render.mail.findings import Kind, Level, MailCheck
from digest.render.mail.markup import Markup, dark_declarations, declarations
from digest.render.themes.colors import contrast, is_color

_NEEDED, _NEEDED_LARGE = 4.5, 3.0
_LARGE, _LARGE_BOLD = 24.0, 18.66
"""Pixels from which on text counts as large: WCAG 2.2, 1.4.3."""
_SHORT_HEX = re.compile(r"#([0-9a-f])([0-9a-f])([0-9a-f])")
_RGB = re.compile(r"rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)")
_COLOR_IN = re.compile(r"#[0-9a-f]{3,6}\b|rgb\([^)]*\)|\b(?:white|black)\b")
_PIXELS = re.compile(r"([\d.]+)px")
_NAMED = {"black": "#000000", "white": "#ffffff"}
_BOLD = ("bold", "bolder", "600", "700", "800", "900")
_BOLD_TAGS = ("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th")
_SILENT = ("style", "script", "head", "title")
_QUOTED = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ink:
    """How text stands: colours as "#151412", size in pixels."""

    color: str = "#000000"
    ground: str = "#ffffff"
    size: float = 16.0
    bold: bool = False
    hidden: bool = False

    @property
    def is_readable(self) -> bool:
        large = self.size >= (_LARGE_BOLD if self.bold else _LARGE)
        return contrast(self.color, self.ground) >= (_NEEDED_LARGE if large else _NEEDED)


_PAPER = _Ink()


def color_checks(markup: Markup) -> Iterator[MailCheck]:
    """The texts that stand out too little from what lies below them."""
    yield from _checks(markup, {}, "on a light screen", Level.ERROR)
    dark = dark_declarations(markup)
    if dark:
        yield from _checks(markup, dark, "on a dark screen", Level.WARNING)
    else:
        yield MailCheck(
            kind=Kind.COLOR,
            level=Level.NOTE,
            text="The mail has no colours of its own for dark screens.",
            remedy="Mail programs choose them; the theme's mail.mjml.j2 may say which.",
        )


def _checks(
    markup: Markup, night: Mapping[etree._Element, dict[str, str]], where: str, level: Level
) -> Iterator[MailCheck]:
    """One finding for each pair of colours, at the first text that has it."""
    first: dict[tuple[str, str], MailCheck] = {}
    inks: dict[etree._Element, _Ink] = {}
    for element in markup.elements():
        parent = element.getparent()
        before = inks.get(parent, _PAPER) if parent is not None else _PAPER
        ink = inks[element] = _ink(element, before, night.get(element, {}))
        told = _told(element)
        if not told or ink.hidden or ink.is_readable:
            continue
        pair = (ink.color, ink.ground)
        if pair in first:
            first[pair] = replace(first[pair], count=first[pair].count + 1)
            continue
        first[pair] = MailCheck(
            kind=Kind.COLOR,
            level=level,
            text=f"“{told}” stands out too little {where}: {contrast(*pair):.1f} to 1.",
            remedy="Choose an accent or theme whose colours differ more.",
            block=markup.block_of(element),
        )
    yield from first.values()


def _told(element: etree._Element) -> str:
    """The element's own words, the beginning of them; "" when nothing is printed."""
    if element.tag in _SILENT:
        return ""
    texts = (element.text, *(child.tail for child in element))
    words = " ".join(" ".join(filter(None, texts)).split())
    return words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()}…"


def _ink(element: etree._Element, before: _Ink, night: dict[str, str]) -> _Ink:
    style = declarations(element.get("style")) | night
    color = _color(style.get("color") or element.get("color"))
    ground = _ground(night) or _ground(style) or _color(element.get("bgcolor"))
    weight = style.get("font-weight")
    size = _PIXELS.fullmatch(style.get("font-size", ""))
    bold = weight in _BOLD if weight else before.bold or element.tag in _BOLD_TAGS
    hidden = style.get("display") == "none" or element.tag in _SILENT
    return replace(
        before,
        color=color or before.color,
        ground=ground or before.ground,
        size=float(size[1]) if size else before.size,
        bold=bold,
        hidden=before.hidden or hidden,
    )


def _ground(style: Mapping[str, str]) -> str | None:
    return _color(style.get("background-color") or style.get("background"))


def _color(value: str | None) -> str | None:
    """The colour in a value, as "#151412"; None where there is none that is known."""
    found = _COLOR_IN.search((value or "").lower())
    if not found:
        return None
    text = _NAMED.get(found[0], found[0])
    if short := _SHORT_HEX.fullmatch(text):
        return "#" + "".join(digit * 2 for digit in short.groups())
    if parts := _RGB.fullmatch(text):
        return "#" + "".join(f"{min(int(part), 255):02x}" for part in parts.groups())
    return text if is_color(text) else None
