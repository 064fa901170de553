"""Texts and addresses folded for comparison: what typesetting does to them does not count. Pure."""

import re
import unicodedata
from urllib.parse import unquote

_SET_BY_PRINT = re.compile(r"[\s\-\u2010\u2011\ufffe\uffff]+")
"""Blanks and line breaks, and hyphens: a word may be parted anywhere, and a reader of PDF gives a
hyphen at a line's end as one of these, or as a control."""

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co"})
"""Categories of what has no shape: controls, marks of direction, halves of characters."""


def folded(text: str) -> str:
    """`text` without regard to line breaks, hyphenation, ligatures, capitals set by CSS, marks that
    nobody sees and full or half width. All other characters count."""
    seen = "".join(c for c in text if unicodedata.category(c) not in _UNSEEN)
    seen = _SET_BY_PRINT.sub("", seen)
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", seen).casefold())
    return _SET_BY_PRINT.sub("", plain)


def folded_address(address: str) -> str:
    """`address` without regard to what is written in percent form. All else counts."""
    return unicodedata.normalize("NFC", unquote(address)).strip()
