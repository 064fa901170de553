"""A feed's XML made fit for feedparser: no entity is declared in it any more, none unfolds, and a
picture's caption does not pass for the item's text."""

import re

from lxml import etree

_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>")
_ROOT = re.compile(r"<\w")
_ENTITY = re.compile(r"<!ENTITY[^>]*>?", re.IGNORECASE)
#: Those that stand for a few characters and name no other entity.
_SHORT_ENTITY = re.compile(
    r"""<!ENTITY\s+(\w{1,32})\s+(["'])(&#\w{1,8};|[^&<"'%]{0,40})\2\s*>""", re.I
)
_MOST_ENTITIES = 200
_MOST_GROWTH = 1_000_000  # characters
_REFERENCE = re.compile(r"&(\w{1,32});")
_XML_S_OWN = frozenset(("amp", "lt", "gt", "quot", "apos"))
_MEDIA = re.compile(
    r"""xmlns:([\w.-]{1,32})\s*=\s*["']https?://search\.yahoo\.com/mrss/?["']""", re.I
)
_HEAD = 20_000  # characters in which namespaces and entities are declared


def parseable(text: str) -> str:
    """`text` without its XML declaration and entities; media:description is media:caption."""
    bare = _XML_DECLARATION.sub("", text)
    return _with_captions(_without_entities(bare))


def mended(text: str) -> str:
    """`text` as well-formed XML: what is not closed is closed; "" when nothing can be saved."""
    parser = etree.XMLParser(
        encoding="utf-8", recover=True, resolve_entities=False, no_network=True, load_dtd=False
    )
    try:
        tree = etree.fromstring(text.strip().encode(), parser)
    except etree.XMLSyntaxError:
        return ""
    return "" if tree is None else etree.tostring(tree, encoding="unicode")


def _without_entities(text: str) -> str:
    """`text` without declarations of entities; short ones stand for themselves before, others are
    just words with an ampersand."""
    root = _ROOT.search(text)
    head = text[: root.start()] if root else ""
    short = {
        name: value
        for name, _, value in _SHORT_ENTITY.findall(head[:_HEAD])[:_MOST_ENTITIES]
        if name not in _XML_S_OWN
    }
    body = text[len(head) :]
    if short:
        named = [match[1] for match in _REFERENCE.finditer(body)]
        growth = sum(len(short[name]) for name in named if name in short)
        if growth <= _MOST_GROWTH:
            body = _REFERENCE.sub(lambda match: short.get(match[1], match[0]), body)
    return _ENTITY.sub(" ", head) + _ENTITY.sub(" ", body)


def _with_captions(text: str) -> str:
    """feedparser takes a picture's description for the item's; it knows no "media:caption"."""
    declared = _MEDIA.search(text[:_HEAD])
    prefix = declared[1] if declared else "media"
    description = re.compile(rf"<(/?){re.escape(prefix)}:description\b[^<>]*?(/?)>", re.IGNORECASE)
    return description.sub(rf"<\1{prefix}:caption\2>", text)
