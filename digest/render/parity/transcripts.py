"""Renditions read back from their bytes: the words, the links, and which block says what."""

import email
import email.policy
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import assert_never

import pikepdf
from lxml import etree, html

from digest.model import Format, Rendition
from digest.render.parity.folding import folded, folded_address
from digest.render.parity.tagged import page_texts

_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)
_MAIL_ADDRESS = re.compile(r"[^\s<>()\[\]\"]+@[^\s<>()\[\]\"]+")
_CLOSING = ".,;:!?)]}。、，）」”’"
_XHTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """What one part of a rendition says. `part` names it where there are several. `text` is all of
    it, folded, in its order; `blocks` are the texts by anchor where the format names them, else
    None; `links` are folded addresses.
    `is_visual` says that lines tell what they show in the order of their places on the page."""

    part: str = ""
    text: str
    blocks: Mapping[str, str] | None = None
    links: frozenset[str]
    is_visual: bool = False

    def leads_to(self, address: str) -> bool:
        return folded_address(address) in self.links


def read_back(rendition: Rendition) -> tuple[Transcript, ...]:
    """The parts of `rendition`, each of which has to bring everything. Pictures of pages have none
    that can be read."""
    content = rendition.content
    match rendition.format:
        case Format.WEB:
            return (_page(_body(content.decode("utf-8"))),)
        case Format.EPUB:
            return (_book(content),)
        case Format.TEXT:
            return (_text(content.decode("utf-8")),)
        case Format.EMAIL:
            return tuple(_message(content))
        case Format.PDF | Format.ARCHIVE:
            return (_pdf(content),)
        case Format.IMAGES:
            return ()
        case _:
            assert_never(rendition.format)


def _body(text: str) -> etree._Element:
    """The body of an HTML page, without the comments that some mail programs heed."""
    page = html.document_fromstring(text, html.HTMLParser(remove_comments=True))
    (body,) = page.iter("body")
    return body


def _page(body: etree._Element) -> Transcript:
    elements = list(body.iter())
    return Transcript(
        text=folded(_words(body)),
        blocks={
            anchor: folded(_words(element)) for element in elements if (anchor := element.get("id"))
        },
        links=_addresses(filter(None, (element.get("href") for element in elements))),
    )


def _words(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def _addresses(found: Iterable[str]) -> frozenset[str]:
    return frozenset(map(folded_address, found))


def _book(content: bytes) -> Transcript:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = [name for name in archive.namelist() if name.endswith(".xhtml")]
        roots = [etree.fromstring(archive.read(name)) for name in names]
    pages = [_page(body) for root in roots for body in root.iter(f"{_XHTML}body")]
    return Transcript(
        text="".join(page.text for page in pages),
        blocks={anchor: text for page in pages for anchor, text in (page.blocks or {}).items()},
        links=frozenset().union(*(page.links for page in pages)),
    )


def _text(text: str, part: str = "") -> Transcript:
    return Transcript(part=part, text=folded(text), links=_addresses(_told_addresses(text)))


def _told_addresses(text: str) -> Iterator[str]:
    """The addresses that stand in a text, with and without what may be its punctuation."""
    for found in _ADDRESS.findall(text):
        yield found
        yield found.rstrip(_CLOSING)
    for found in _MAIL_ADDRESS.findall(text):
        yield f"mailto:{found.removeprefix('mailto:')}"
        yield f"mailto:{found.removeprefix('mailto:').rstrip(_CLOSING)}"


def _message(content: bytes) -> Iterator[Transcript]:
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        match part.get_content_type():
            case "text/html":
                # Mail programs drop ids: what is told is told in the order of the blocks.
                yield replace(_page(_body(part.get_content())), part="HTML", blocks=None)
            case "text/plain":
                yield _text(part.get_content(), "plain text")


def _pdf(content: bytes) -> Transcript:
    pages = [folded(text) for text in page_texts(content)]
    with pikepdf.open(io.BytesIO(content)) as pdf:
        links = _addresses(_annotated(pdf))
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        begins = {name: numbers[page] for name, page in _destinations(pdf)}
    return Transcript(
        text="".join(pages),
        # A chart may go on in the next page's first column.
        blocks={name: "".join(pages[page : page + 2]) for name, page in begins.items()},
        links=links,
        is_visual=True,
    )


def _annotated(pdf: pikepdf.Pdf) -> Iterator[str]:
    for page in pdf.pages:
        for note in page.get("/Annots", ()):
            action = note.get("/A")
            if action is not None and "/URI" in action:
                yield str(action["/URI"])


def _destinations(pdf: pikepdf.Pdf) -> Iterator[tuple[str, tuple[int, int]]]:
    """The named destinations and the pages that they lie on."""
    names = pdf.Root.get("/Names")
    if names is None or "/Dests" not in names:
        return
    for name, target in pikepdf.NameTree(names["/Dests"]).items():
        place = target["/D"] if isinstance(target, pikepdf.Dictionary) else target
        yield str(name), place[0].objgen
