"""OPML, the form in which readers of feeds hand each other their subscriptions (opml.org, 1.0 to
2.0): bytes to sources and back.

Nothing that a list names is opened, no entity unfolds, and nothing in it can widen what the
fetcher may reach: `allow_private` and `robots` are the editor's alone.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime
from urllib.parse import urlsplit

from lxml import etree

from digest.model import PinnedChart, Scope, Source, SourceId, SourceKind
from digest.sources.addresses import web_address
from digest.sources.characters import printable
from digest.sources.decoding import decode_html
from digest.sources.naming import source_id, source_name
from digest.sources.page_bounds import without_crowds
from digest.sources.typed_addresses import without_feed_scheme

#: Ours: what OPML itself has no words for.
NAMESPACE = "urn:digest-desk:opml:1"
_MOST_OUTLINES = 20_000
_MOST_CHARTS = 20
_MOST_TOLD = 5
_LONGEST_ATTRIBUTE = 500  # characters
_LIMITS = range(1, 501)
_USUAL_LIMIT = 40  # as Source has it
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)(\w{2,32};)?", re.I)
_PROLOGUE = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!doctype[^>\[]*(?:\[.*?\]\s*)?>", re.I | re.S)
_ROOT = re.compile(r"<(?:\w+:)?opml\b", re.IGNORECASE)
_HEAD = 20_000  # characters in which the root element must stand
_KINDS = {"listing": SourceKind.LISTING, "page": SourceKind.PAGE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscriptions:
    """A list of sources as read: its own title, each source once, sentences on what was left out.

    A source's `section` is the innermost folder that it stands in.
    """

    title: str = ""
    sources: tuple[Source, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Outline:
    """An outline that may be a source: its attributes by lower-case name, its folder, and the
    elements of ours in it."""

    named: Mapping[str, str]
    own: Mapping[str, str]
    folder: str
    charts: tuple[PinnedChart, ...]


def read_opml(data: bytes, *, name: str) -> Subscriptions:
    """The sources of an OPML document, in its order.

    `name` is what problems call it. Bad content raises nothing: what is no OPML has a problem and
    no sources; of a damaged one as much is read as can be. At most 20,000 outlines are read.
    """
    decoded = decode_html(data)
    root = _root_at(decoded.text)
    if root is None:
        return Subscriptions(problems=(f"“{name}” is not an OPML list of subscriptions.",))
    tree, damage = _parsed(decoded.text[root:])
    problems = [*decoded.problems, *damage]
    if tree is None:
        return Subscriptions(problems=(*problems, f"“{name}” can't be read."))
    left_out: dict[str, list[str]] = {}
    kept: dict[SourceId, Source] = {}
    for outline in _outlines(tree, problems):
        source, reason = _source(outline)
        if source is None:
            if reason:
                left_out.setdefault(reason, []).append(_called(outline))
        elif source.id in kept:
            left_out.setdefault("stands in the list twice", []).append(source.name)
        else:
            kept[source.id] = source
    problems += [_told(reason, names) for reason, names in left_out.items()]
    if not kept:
        problems.append(f"“{name}” names no sources.")
    title = next((each.text or "" for each in _children(tree, "head", "title")), "")
    return Subscriptions(
        title=" ".join(title.split())[:_LONGEST_ATTRIBUTE],
        sources=tuple(kept.values()),
        problems=tuple(problems),
    )


def is_opml(text: str) -> bool:
    """Whether a text's root element is OPML's."""
    return _root_at(text) is not None


def _root_at(text: str) -> int | None:
    """Where the root element begins, behind declarations and comments; None for another's."""
    head = text[:_HEAD]
    place = 0
    while match := _PROLOGUE.match(head, place):
        place = match.end()
    return place if _ROOT.match(head, place) else None


def write_opml(sources: Iterable[Source], *, title: str, created: datetime) -> bytes:
    """`sources` as OPML 2.0 in UTF-8, those of one section in a folder of its name.

    Feeds are outlines of type "rss" as every reader knows them, listings and pages links. Folders
    and files of this computer are left out: nobody else can read them. `created` is aware.
    """
    root = etree.Element("opml", version="2.0", nsmap={"desk": NAMESPACE})
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = _writable(title)
    etree.SubElement(head, "dateCreated").text = format_datetime(created)
    body = etree.SubElement(root, "body")
    folders: dict[str, etree._Element] = {}
    for source in sources:
        if web_address(source.address) is None:
            continue
        section = _writable(source.section or "").strip()
        if section and section not in folders:
            folders[section] = etree.SubElement(body, "outline", text=section, title=section)
        _write(source, folders.get(section, body))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _parsed(markup: str) -> tuple[etree._Element | None, tuple[str, ...]]:
    """The root element, damage forgiven. Entities stand as words, so none can unfold."""
    bounded = without_crowds(_ENTITY.sub(_spelled_out, markup))
    parser = etree.XMLParser(
        encoding="utf-8", recover=True, resolve_entities=False, no_network=True, load_dtd=False
    )
    try:
        tree = etree.fromstring(bounded.encode(), parser)
    except etree.XMLSyntaxError:  # nothing could be saved of it
        return None, ()
    whole = not any(error.level_name == "FATAL" for error in parser.error_log)
    return tree, () if whole else ("The list is damaged; what could be read of it was.",)


def _spelled_out(entity: re.Match[str]) -> str:
    """A lone ampersand, or HTML's name for a character, as XML has it."""
    named = html.unescape(entity[0])
    return html.escape(named if named != entity[0] else entity[0])


def _children(tree: etree._Element, *names: str) -> Iterator[etree._Element]:
    """The elements below `tree` along a path of local names, in any case."""
    found = [tree]
    for name in names:
        found = [child for each in found for child in each if _local(child) == name]
    yield from found


def _local(element: etree._Element) -> str:
    """The element's name in lower case, without its namespace; "" for what is no element."""
    if not isinstance(element.tag, str):
        return ""
    return element.tag.rpartition("}")[2].lower()


def _outlines(tree: etree._Element, problems: list[str]) -> Iterator[_Outline]:
    """The outlines of the body that are no mere folders, each with the folder it stands in."""
    waiting = [(each, "") for body in _children(tree, "body") for each in body][::-1]
    seen = 0
    while waiting:
        element, folder = waiting.pop()
        if _local(element) != "outline":
            continue
        seen += 1
        if seen > _MOST_OUTLINES:
            problems.append(f"Of its outlines the first {_MOST_OUTLINES} were read.")
            return
        named = _attributes(element, own=False)
        inner = [child for child in element if _local(child) == "outline"]
        is_folder = bool(inner) and not named.get("xmlurl")
        if not is_folder:
            own = _attributes(element, own=True)
            yield _Outline(named, own, folder, tuple(_charts(element)))
        label = _label(named) if is_folder else folder
        waiting += [(child, label or folder) for child in inner[::-1]]


def _attributes(element: etree._Element, *, own: bool) -> dict[str, str]:
    """The element's attributes by lower-case name, only OPML's or only our `own`."""
    prefix = f"{{{NAMESPACE}}}" if own else ""
    found: dict[str, str] = {}
    for name, value in element.attrib.items():
        if str(name).startswith(prefix) and (own or not str(name).startswith("{")):
            found.setdefault(str(name).removeprefix(prefix).lower(), str(value).strip())
    return found


def _label(named: Mapping[str, str]) -> str:
    label = named.get("title") or named.get("text") or ""
    return " ".join(label.split())[:_LONGEST_ATTRIBUTE]


def _source(outline: _Outline) -> tuple[Source | None, str]:
    """The source, or why the outline is none; "" for an empty folder or a line of text."""
    named = outline.named
    given = named.get("xmlurl") or named.get("url") or ""
    if not given:
        return None, "has no feed" if named.get("htmlurl") else ""
    if named.get("type", "").lower() == "include":
        return None, "is another list, which is not opened"
    address = web_address(without_feed_scheme(given))
    if address is None:
        return None, "has an address that is not http or https"
    kind = SourceKind.FEED
    if not named.get("xmlurl") and named.get("type", "").lower() != "rss":
        kind = _KINDS.get(outline.own.get("kind", ""), SourceKind.LISTING)
    source = Source(
        id=source_id(address),
        name=source_name(_label(named), address),
        kind=kind,
        address=address,
        section=outline.folder or _category(named) or None,
        paused=outline.own.get("paused") == "true",
        charts=outline.charts,
    )
    limit = outline.own.get("limit", "")
    if limit.isascii() and limit.isdigit() and int(limit[:9]) in _LIMITS:
        source = replace(source, limit=int(limit))
    return source, ""


def _category(named: Mapping[str, str]) -> str:
    """The last name of the first category: "World" of "/News/World,/Daily"."""
    return named.get("category", "").partition(",")[0].rpartition("/")[2].strip()


def _charts(element: etree._Element) -> Iterator[PinnedChart]:
    for child in list(element)[:_MOST_CHARTS]:
        selector = (child.get("selector") or "").strip()
        if child.tag != f"{{{NAMESPACE}}}chart" or not selector:
            continue
        if len(selector) <= _LONGEST_ATTRIBUTE:
            yield PinnedChart(
                selector=selector,
                title=(child.get("title") or "")[:_LONGEST_ATTRIBUTE],
                scope=Scope.SECTION if child.get("scope") == Scope.SECTION else Scope.SITE,
                section=(child.get("section") or "")[:_LONGEST_ATTRIBUTE] or None,
            )


def _called(outline: _Outline) -> str:
    label = _label(outline.named) or outline.named.get("xmlurl") or outline.named.get("url") or ""
    return label if len(label) <= 60 else f"{label[:59]}…"


def _told(reason: str, names: list[str]) -> str:
    """One sentence for all that was left out for one reason."""
    told = ", ".join(f"“{name}”" for name in names[:_MOST_TOLD])
    more = f" and {len(names) - _MOST_TOLD} more" if len(names) > _MOST_TOLD else ""
    return f"Left out: {told}{more}; each {reason}."


def _write(source: Source, folder: etree._Element) -> None:
    name, address = _writable(source.name), _writable(source.address)
    parts = urlsplit(address)
    outline = etree.SubElement(folder, "outline", text=name, title=name)
    if source.kind is SourceKind.FEED:
        outline.set("type", "rss")
        outline.set("xmlUrl", address)
        outline.set("htmlUrl", f"{parts.scheme}://{parts.netloc}/")
    else:
        outline.set("type", "link")
        outline.set("url", address)
        outline.set(f"{{{NAMESPACE}}}kind", source.kind.value)
    if source.limit != _USUAL_LIMIT:
        outline.set(f"{{{NAMESPACE}}}limit", str(source.limit))
    if source.paused:
        outline.set(f"{{{NAMESPACE}}}paused", "true")
    for chart in source.charts:
        pinned = etree.SubElement(
            outline, f"{{{NAMESPACE}}}chart", selector=_writable(chart.selector)
        )
        pinned.set("title", _writable(chart.title))
        pinned.set("scope", chart.scope.value)
        if chart.section:
            pinned.set("section", _writable(chart.section))


def _writable(text: str) -> str:
    """`text` without characters that no XML may hold."""
    return printable(text)
