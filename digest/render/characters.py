"""The characters that every format can bear. Pure."""

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


def bearable(text: str) -> str:
    """`text` without the characters that make an XML file ill-formed or an HTML page faulty, and
    that UTF-8 cannot encode. For what has been put together, as the last thing before its bytes."""
    return _UNBEARABLE.sub("", text)
