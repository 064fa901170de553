"""Bylines as pages print them, to lists of names."""

import re
from collections.abc import Iterable

_BY = re.compile(
    r"^(?:(?:written|posted|published|reported|edited|story|words|text)\s+)?"
    r"(?:by|von|par|por|di|door|af|av|od|autor(?:en)?|author|auteur)\b\s*:?\s+",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*(?:[,;|•·、/\n]|\s(?:and|und|et|y|e|en|og|och|i|a|with|&)\s|\sfor\s.*$)\s*", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"[(\[（][^)\]）]*[)\]）]")
_NO_NAME = re.compile(
    r"@|https?:|www\.|\d|[<>{}|=_]|\.(?:com|net|org)\b"
    r"|\b(?:editors?|editorial|reporters?|correspondents?|staff|writers?|columnists?|senior|chief|"
    r"contributors?|contributing|published|updated|posted|follow|twitter|email|share|comments?|"
    r"admin|administrator|unknown|anonymous|null|none|redaktion|rédaction|redacción|redação|"
    r"photographer|analyst|critic|agencies|newsroom|desk|team|guest|author|producer|min read)\b",
    re.IGNORECASE,
)
_LONGEST_NAME = 60
_MOST_WORDS = 6
_MOST_NAMES = 12


def clean_names(printed: Iterable[str], *, site: str = "") -> tuple[str, ...]:
    """The names in bylines such as "By Ada Lovelace and Alan Turing, Senior Editors".

    Titles, addresses and the name of the `site` itself are left out.
    """
    names: list[str] = []
    for line in printed:
        bare = _BY.sub("", _IN_BRACKETS.sub(" ", line[:400]).strip())
        for part in _BETWEEN.split(f" {bare} "):
            name = " ".join((part or "").split()).strip(" .,:;-–—*")
            if _is_name(name, site) and name.casefold() not in map(str.casefold, names):
                names.append(_BY.sub("", name))
    return tuple(names[:_MOST_NAMES])


def _is_name(text: str, site: str) -> bool:
    if len(text) < 2 or len(text) > _LONGEST_NAME or len(text.split()) > _MOST_WORDS:
        return False
    if _NO_NAME.search(text) or (text.islower() and " " not in text):
        return False
    return not site or text.casefold() != site.casefold()
