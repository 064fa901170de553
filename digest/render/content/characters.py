"""The characters that pages can print, and those that every format can bear. Pure."""

import re

_UNBEARABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
    )
    + "]"
)
"""Controls but for the tab and the line feed, halves of surrogate pairs, and what Unicode has set
aside as no character: XML 1.0 forbids most of them, HTML calls the others errors."""

_ENDS = re.compile("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
"""Ends of lines and paragraphs: browsers ignore them, WeasyPrint gives up at some."""
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")
"""What turns the direction of all that follows, and the mark of a file's beginning."""

_MARK = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_HEAP = re.compile(f"({_MARK}{{4}}){_MARK}+")
"""Marks that stand above and below one letter, more than any language has."""


def printable(text: str) -> str:
    """`text` of one place as a page prints it: ends of lines inside it are blanks, it turns nothing
    around, and no letter's marks reach into the lines beside it. Joiners stay, without which some
    scripts cannot be written."""
    if not text.isascii():
        text = _HEAP.sub(r"\1", text)
    if text.isprintable():
        return text
    return _TURNING.sub("", bearable(_ENDS.sub(" ", text)))


def bearable(text: str) -> str:
    """`text` without the characters that make an XML file ill-formed or an HTML page faulty, and
    that UTF-8 cannot encode. For what has been put together, as the last thing before its bytes."""
    return _UNBEARABLE.sub("", text)
