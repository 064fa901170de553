"""Where in a body something stands that trafilatura has left out: behind which of its parts.

Parts do not know the elements that they were made of; they are found again by their first letters.
"""

from collections.abc import Iterable, Sequence
from itertools import islice

from lxml import etree

from digest.model import BodyPart, plain
from digest.sources.bodies import part_runs

ABOVE = -1
"""The place of what stands above the text."""

_BLOCKS = ("p", "h2", "h3", "h4", "h5", "li", "blockquote", "td")
_KEY = 40  # letters that tell one block of text from another
_SHORTEST_KEY = 4
_PIECES = 30  # of a block's text, in which its first letters are
_NEIGHBOURS = 8  # blocks on either side that are looked at


def places_of(
    boxes: Sequence[etree._Element], body: Sequence[BodyPart], tree: etree._Element
) -> dict[etree._Element, int]:
    """The number of the part that each of `boxes` stands behind, or ABOVE; what stands outside of
    the text has none.

    A box is in the text when parts of it stand on both sides, or one before it in the same element.
    """
    if not boxes or not body:
        return {}
    numbers = _numbers(body)
    own = set(boxes)
    inside = {inner for box in boxes for inner in box.iterdescendants(*_BLOCKS)}
    line = [
        element
        for element in tree.iter(*{str(box.tag) for box in boxes}, *_BLOCKS)
        if element in own or (element.tag in _BLOCKS and element not in inside)
    ]
    first = next((at for at, e in enumerate(line) if e not in own and _key(e) in numbers), None)
    if first is None:
        return {}
    places: dict[etree._Element, int] = {}
    for at, box in enumerate(line):
        if box not in own:
            continue
        if at < first:
            places[box] = ABOVE
            continue
        before = _nearest(line[max(0, at - _NEIGHBOURS) : at][::-1], own)
        behind = _nearest(line[at + 1 : at + 1 + _NEIGHBOURS], own)
        place = numbers.get(_key(before)) if before is not None else None
        goes_on = behind is not None and _key(behind) in numbers
        if place is not None and (goes_on or _are_together(before, box)):
            places[box] = place
    return places


def _numbers(body: Iterable[BodyPart]) -> dict[str, int]:
    """The part that each beginning of a text is of; of those alike, the first."""
    numbers: dict[str, int] = {}
    for number, part in enumerate(body):
        for runs in part_runs((part,)):
            key = "".join(plain(runs).split())[:_KEY]
            if len(key) >= _SHORTEST_KEY:
                numbers.setdefault(key, number)
    return numbers


def _key(element: etree._Element) -> str:
    texts = (text for text in islice(element.itertext(), _PIECES) if isinstance(text, str))
    return "".join("".join(texts).split())[:_KEY]


def _nearest(line: Iterable[etree._Element], own: set[etree._Element]) -> etree._Element | None:
    """The first block of text that is none of the boxes."""
    return next((element for element in line if element not in own and _key(element)), None)


def _are_together(before: etree._Element | None, box: etree._Element) -> bool:
    """Whether a block and the box behind it are in the same element, or the box in the block."""
    if before is None:
        return False
    parent = before.getparent()
    return box in before.iterdescendants() or (
        parent is not None and parent in (box.getparent(), *box.iterancestors("p"))
    )
