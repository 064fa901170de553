"""Groups of tabs: labels in a row, and the panels that they show one at a time.

A label points to its panel by an attribute, or the n-th label shows the n-th panel.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from digest.sources.page_index import PageIndex
from digest.sources.page_tree import TOPS, names_of

_LONGEST_LABEL = 40  # characters
_MOST_LABELS = 12
_MOST_CHILDREN = 60  # of an element, among which labels are looked for
_SEPARATORS = " |/·•–-"
_MOST_LEVELS = 4  # from a label's text up to the label, from the labels up to their panels
_FEWEST_LINKS = 3  # of a panel that holds a list
_POINTERS = (
    "aria-controls", "data-target", "data-bs-target", "data-tab", "data-id", "data-toggle-target",
    "data-href", "data-panel", "data-content", "data-rel", "for", "rel", "href",
)  # fmt: skip
_TARGET = re.compile(r"[#.]?([\w:.-]{1,80})")
_TAB_NAMES = re.compile(r"\btabs?\b|tab[-_]|[-_]tab|switch|nav-item|toggle|filter|pills|selector")
_ACTIVE = re.compile(
    r"\b(?:is-|ui-tabs-|tab-)?(?:active|selected|current|opened|open|on|aktiv|cur|now|hover)\b|--active"
)


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """The labels of a group of tabs, in the page's order, and which of them is shown at first.

    `active` is None when the page does not say. `is_menu` means that the labels lead to pages.
    Two texts side by side that may be anything are not `is_sure`.
    """

    labels: tuple[etree._Element, ...]
    holder: etree._Element
    active: int | None
    is_menu: bool
    is_sure: bool


def strip_around(element: etree._Element, index: PageIndex) -> tuple[Strip, int] | None:
    """The tabs of which an element is a label, and its place among them; None when it is none."""
    label = element
    for _ in range(_MOST_LEVELS):
        holder = label.getparent()
        if holder is None or holder.tag in TOPS:
            return None
        for strip in strips_in(holder, index):
            if label in strip.labels:
                return strip, strip.labels.index(label)
        if index.text(holder) != index.text(element):
            return None  # more than the label stands here
        label = holder
    return None


def strips_in(holder: etree._Element, index: PageIndex) -> Iterator[Strip]:
    """The tabs whose labels are children of an element: short ones of a kind, one after another."""
    run: list[etree._Element] = []
    for child in islice(holder, _MOST_CHILDREN):
        text = index.text(child) if isinstance(child.tag, str) else ""
        if text is not None and not text.strip(_SEPARATORS):
            continue
        is_label = text is not None and len(text) <= _LONGEST_LABEL
        if not is_label or (run and run[0].tag != child.tag):
            yield from _strip(holder, run)
            run = []
        if is_label:
            run.append(child)
    yield from _strip(holder, run)


def _strip(holder: etree._Element, labels: Sequence[etree._Element]) -> Iterator[Strip]:
    if not 2 <= len(labels) <= _MOST_LABELS:
        return
    named = _looks_like_tabs(holder, labels)
    marked = [at for at, each in enumerate(labels) if _is_active(each)]
    sure = (
        named or len(labels) > 2 or len(marked) == 1 or all(_is_clickable(each) for each in labels)
    )
    pages = sum(1 for each in labels if leads_away(each))
    yield Strip(
        labels=tuple(labels),
        holder=holder,
        active=marked[0] if len(marked) == 1 else None,
        is_menu=pages * 2 > len(labels) and not named,
        is_sure=sure,
    )


def panels_of(strip: Strip, index: PageIndex) -> list[etree._Element | None]:
    """The panel of each label, None for one that is not in the page; [] when no panel is."""
    pointed = [panel_of(label, index) for label in strip.labels]
    if any(panel is not None for panel in pointed):
        return pointed
    count = len(strip.labels)
    node = strip.labels[-1]
    for _ in range(_MOST_LEVELS if strip.is_sure else 2):
        after = [each for each in node.itersiblings() if isinstance(each.tag, str)]
        panels = _alike_panels(after, count)
        for each in after[:3]:
            panels = panels or _panels_in(each, count)
        if panels:
            return list(panels)
        parent = node.getparent()
        if parent is None or parent.tag in TOPS:
            break
        node = parent
    return []


def panel_of(label: etree._Element, index: PageIndex) -> etree._Element | None:
    """The element that a label points to by one of its attributes."""
    near = [label, *islice(label.iterancestors(), 2), *islice(label.iterdescendants(), 3)]
    for each in near:
        for attribute in _POINTERS:
            value = each.get(attribute, "").strip()
            if not value or (attribute == "href" and not value.startswith("#")):
                continue
            target = _TARGET.fullmatch(value)
            shown = _pointed(target[1], index) if target else None
            if shown is not None and shown not in near:
                return shown
    names = [name for each in near if (name := each.get("id"))]
    labelled = [index.keyed.get(name) for name in names]
    return next((each for each in labelled if each is not None and each not in near), None)


def _pointed(name: str, index: PageIndex) -> etree._Element | None:
    shown = index.ids.get(name)
    if shown is not None and shown.tag not in ("input", "a"):
        return shown
    return index.keyed.get(name)


def _alike_panels(elements: Sequence[etree._Element], count: int) -> list[etree._Element]:
    """The first `count` elements, when they are alike and some of them hold lists."""
    first = next((each for each in elements if each.tag not in ("script", "style", "input")), None)
    if first is None:
        return []
    alike = [each for each in elements if each.tag == first.tag]
    if len(alike) < count or not _holds_list(alike[:count]):
        return []
    return alike[:count]


def _panels_in(holder: etree._Element, count: int) -> list[etree._Element]:
    """Panels that are children of an element, or of the only child of one."""
    for _ in range(_MOST_LEVELS):
        children = [child for child in islice(holder, 60) if isinstance(child.tag, str)]
        shown = [child for child in children if child.tag not in ("script", "style", "input")]
        if len(shown) == count and len({child.tag for child in shown}) == 1 and _holds_list(shown):
            return shown
        if len(shown) != 1:
            return []
        holder = shown[0]
    return []


def _holds_list(panels: Sequence[etree._Element]) -> bool:
    """Whether each of the panels has several links or none."""
    counts = [len({link.get("href") for link in islice(each.iter("a"), 9)}) for each in panels]
    return any(count >= _FEWEST_LINKS for count in counts) and all(
        count == 0 or count >= _FEWEST_LINKS for count in counts
    )


def _links(label: etree._Element) -> list[etree._Element]:
    return [label] if label.tag == "a" else list(islice(label.iter("a"), 2))


def _is_clickable(label: etree._Element) -> bool:
    if (
        label.tag in ("button", "label", "summary", "option")
        or label.get("role") == "tab"
        or _links(label)
    ):
        return True
    return any(label.get(name) for name in (*_POINTERS, "onclick", "onmouseover", "tabindex"))


def _looks_like_tabs(holder: etree._Element, labels: Sequence[etree._Element]) -> bool:
    if holder.get("role") == "tablist" or labels[0].get("role") in ("tab", "presentation"):
        return True
    near = [holder, labels[0], holder.getparent()]
    return any(each is not None and _TAB_NAMES.search(names_of(each)) for each in near)


def leads_away(label: etree._Element) -> bool:
    """Whether a label links to another page rather than to its panel."""
    hrefs = [link.get("href", "").strip() for link in _links(label)]
    return any(href and not href.lower().startswith(("#", "javascript:")) for href in hrefs)


def _is_active(label: etree._Element) -> bool:
    for each in (label, *islice(label.iterdescendants(), 3)):
        if each.get("aria-selected") == "true" or _ACTIVE.search(names_of(each)):
            return True
    return False
