"""How much of a feed is parsed. feedparser's time grows with the square of the nesting and is long
for damaged feeds; a morning's run must not hang on one source."""

import re
from xml.parsers import expat

_DEEPEST = 200  # elements within one another; a feed has about six
_MOST_DAMAGED = 1_000_000  # characters
_MOST_ITEMS = 1_000
_MOST_OPEN = 5_000
_LONGEST_TAG = 20_000  # characters; attributes cost by their square too
_LONG_TAG = re.compile(rf"<[a-z][^<>]{{{_LONGEST_TAG}}}", re.IGNORECASE)
_MOST_PREFIXES = 200  # of namespaces, which are all gone through at each element
_PREFIX = re.compile(r"\bxmlns:([^\s=]+)")
_TAG = re.compile(r"<(/?)([a-z][\w:.-]*)[^<>]*>?", re.IGNORECASE)


def bounded(text: str) -> str:
    """`text` if it is well-formed and flat, else as much of its beginning as is parsed soon."""
    text = text[: _names_end(text)]
    return text if not _LONG_TAG.search(text) and _is_sound(text) else _beginning(text)


def _names_end(text: str) -> int:
    """Where more namespaces are declared than any feed has; the end of `text` if nowhere."""
    met: set[str] = set()
    for declared in _PREFIX.finditer(text):
        met.add(declared[1])
        if len(met) > _MOST_PREFIXES:
            return declared.start()
    return len(text)


class _TooDeepError(Exception):
    """The nesting passes what feeds have."""


def _is_sound(text: str) -> bool:
    depth = 0

    def enter(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise _TooDeepError

    def leave(name: str) -> None:
        nonlocal depth
        depth -= 1

    parser = expat.ParserCreate("utf-8", namespace_separator=" ")
    parser.StartElementHandler = enter
    parser.EndElementHandler = leave
    try:
        parser.Parse(text.encode(), True)
    except (expat.ExpatError, _TooDeepError):
        return False
    return True


def _beginning(text: str) -> str:
    """Up to the first 1,000 items, as long as not too many elements stay open."""
    long_tag = _LONG_TAG.search(text)
    text = text[: min(_MOST_DAMAGED, long_tag.start() if long_tag else len(text))]
    still_open = items = 0
    for tag in _TAG.finditer(text):
        closes, name = tag.groups()
        still_open += -1 if closes else 1
        items += not closes and name.lower().rpartition(":")[2] in ("item", "entry")
        if items > _MOST_ITEMS or still_open > _MOST_OPEN:
            return text[: tag.start()]
    return text
