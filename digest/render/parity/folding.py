"""Texts and addresses folded for comparison: what typesetting does to them does not count. Pure."""

import re
import unicodedata
from urllib.parse import unquote

_SET_BY_PRINT = re.compile(r"[\s\-\u00ad\u2010\u2011\ufffe\uffff]+")
"""Blanks and line breaks, and hyphens: a word may be parted anywhere, and a reader of PDF gives a
hyphen at a line's end as one of these, or as a control."""


def folded(text: str) -> str:
    """`text` without regard to line breaks, hyphenation, ligatures, capitals set by CSS, marks that
    nobody sees and full or half width. All other characters count."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    seen = (c for c in plain if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co"))
    return _SET_BY_PRINT.sub("", "".join(seen))


def folded_address(address: str) -> str:
    """`address` without regard to what is written in percent form. All else counts."""
    return unicodedata.normalize("NFC", unquote(address)).strip()
