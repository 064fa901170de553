"""The pictures that a page prints, each with what stands below it: ads, icons and the portraits of
authors left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from digest.model import Image
from digest.sources.addresses import picture_address
from digest.sources.characters import printable
from digest.sources.page_tree import names_of, text_of

_MOST_LOOKED_AT = 400
_MOST_PICTURES = 30
_SMALLEST = 100  # pixels
_WIDEST = 2000  # pixels of the largest that is chosen among several
_NEAR = 6  # elements around a picture, in which its figure stands
_AROUND = 12  # elements around it whose names tell what it is for
_LONGEST_CAPTION = 1000  # characters
_NO_PICTURE = re.compile(
    r"logo|avatar|sprite|icon|pixel|spacer|blank\.|placeholder|default[-_.]|favicon|gravatar|badge"
    r"|tracker|beacon|1x1|/ads?/|emoji|smil(?:ey|ie)|missing|preload|loading|loader|/themes?/"
    r"|social[-_]?share|\.svg(?:$|[?#])",
    re.IGNORECASE,
)
_ADDRESSES = ("src", "data-src", "data-original", "data-lazy-src", "data-lazy", "data-url")
_CHOICES = ("srcset", "data-srcset", "data-lazy-srcset")
_CHOICE = re.compile(r"\s*([^\s,][^\s]*[^\s,])(?:\s+(\d{1,5})(?:\.\d+)?([wx]))?\s*(?:,|$)")
_BOX = re.compile(r"caption|\bfigure\b|image-?(?:box|block|wrap|container)|img-?wrap|media-?image")
_CAPTION = re.compile(r"caption|legend|bildunterschrift|image-?(?:text|desc)|photo-?(?:text|desc)")
_OTHERS = re.compile(
    r"related|recommend|promo|sidebar|newsletter|share|social|comment|author|byline|avatar|profile"
    r"|advert|\bads?\b|\bad[-_]|[-_]ads?\b|sponsor|outbrain|taboola|teaser|most-?read|popular"
    r"|trending|footer|navigation|\bnav\b|\bmenu|breadcrumb|subscri|signature|\bbio\b|headshot"
)
_OTHER_PLACES = frozenset(("nav", "footer", "form", "button"))
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])", re.IGNORECASE)
_CREDIT_CLASS = re.compile(
    r"credit|copyright|photographer|attribution|byline|agency|source|fotograf|rights"
)
_CREDIT_WORDS = (
    r"photos?|pictures?|images?|photograph|credits?|source|courtesy|foto|fotos|bild|quelle|grafik"
    r"|crédits?|credito|crédito|fotografía|imagen|imagem|fot\.|zdjęcie|фото|kuva|写真|撮影|图|사진"
)
_CREDIT = re.compile(
    rf"\s*[(\[（]?\s*((?:(?:{_CREDIT_WORDS})(?:\s+(?:by|credits?|courtesy(?: of)?|photo))?"
    r"\s*[:：/]\s*|(?:photos?|pictures?|images?|photograph|foto)\s+(?:by|courtesy of|credit)\s+"
    r"|(?:写真|撮影)\s*[=＝]\s*|©\s*)[^()\[\]（）]{2,80}?)\s*[)\]）]?\s*\.?$",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"\s*[(\[（]\s*([^()\[\]（）]{0,60}\b(?:photo|images|pictures|via)\b[^()\[\]（）]{0,60})[)\]）]\s*\.?$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?:photo|image|picture)?\s*credits?\s*[:：]?\s+", re.IGNORECASE)
_BRACKETS = re.compile(r"^\s*[(\[（]\s*([^()\[\]（）]+?)\s*[)\]）]\s*\.?$")
_TAG = re.compile(r"<[^<>]{0,300}>")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPicture:
    """A picture and the element that holds it with its caption: `box` is the picture's own where
    it stands alone. `linked` tells whether it leads to another page."""

    image: Image
    box: etree._Element
    linked: bool


def printed_pictures(tree: etree._Element, *, base: str | None) -> list[PrintedPicture]:
    """The pictures of the page in its order, each address once; `base` resolves them."""
    found: dict[str, PrintedPicture] = {}
    boxes: set[etree._Element] = set()
    for number, element in enumerate(tree.iter("img")):
        if number >= _MOST_LOOKED_AT or len(found) >= _MOST_PICTURES:
            break
        if _is_small(element):
            continue
        url = _address(element, base)
        around = list(_around(element))
        box = _box(element, around)
        if url is None or url in found or box in boxes or _is_for_others(around):
            continue
        caption, credit = _caption(box) if box is not element else ("", "")
        boxes.add(box)
        found[url] = PrintedPicture(
            image=Image(url=url, alt=_alternative(element), caption=caption, credit=credit),
            box=box,
            linked=_leads_elsewhere(around),
        )
    return list(found.values())


def is_no_picture(url: str) -> bool:
    """Whether an address is that of a logo, an icon or a stand-in, by its name."""
    return _NO_PICTURE.search(url) is not None


def _around(element: etree._Element) -> Iterator[etree._Element]:
    for number, each in enumerate(element.iterancestors()):
        if number >= _AROUND or each.tag in ("body", "html"):
            return
        yield each


def _is_small(picture: etree._Element) -> bool:
    sides = (picture.get("width", ""), picture.get("height", ""))
    sizes = [int(side[:6]) for side in (s.removesuffix("px") for s in sides) if _is_number(side)]
    return any(size < _SMALLEST for size in sizes) or is_no_picture(names_of(picture))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _address(picture: etree._Element, base: str | None) -> str | None:
    """Where the picture lies: its own address, or the largest that it offers to choose from."""
    for attribute in _ADDRESSES:
        url = picture_address(picture.get(attribute), base)
        if url and not is_no_picture(url):
            return url
    parent = picture.getparent()
    offers = [picture] if parent is None or parent.tag != "picture" else [picture, *parent]
    for element in offers:
        for attribute in _CHOICES:
            if choices := _CHOICE.findall((element.get(attribute) or "")[:4000]):
                url = picture_address(_best(choices), base)
                if url and not is_no_picture(url):
                    return url
    return None


def _best(choices: list[tuple[str, str, str]]) -> str:
    """The widest of the addresses that is not wider than any page needs."""
    sized = [(int(size or 1), address) for address, size, _ in choices]
    fitting = [each for each in sized if each[0] <= _WIDEST]
    return max(fitting or sized[:1], key=lambda each: each[0])[1]


def _alternative(picture: etree._Element) -> str:
    """The picture's alternative text; some systems put markup into it."""
    return " ".join(_TAG.sub(" ", printable(picture.get("alt", ""))[:2000]).split())[:500]


def _box(picture: etree._Element, around: list[etree._Element]) -> etree._Element:
    for element in around[:_NEAR]:
        if element.tag == "figure":
            return element
    for element in around[: _NEAR // 2]:
        if _BOX.search(names_of(element)) and element.tag in ("div", "span", "p", "td"):
            return element
    return picture


def _is_for_others(around: list[etree._Element]) -> bool:
    """Whether a picture is of other articles, of an author, of an ad."""
    return any(
        element.tag in _OTHER_PLACES
        or (element.tag not in ("article", "main") and _OTHERS.search(names_of(element)))
        for element in around
    )


def _leads_elsewhere(around: list[etree._Element]) -> bool:
    links = (element.get("href", "") for element in around[:_NEAR] if element.tag == "a")
    return any(
        link and not link.startswith("#") and not _PICTURE_FILE.search(link) for link in links
    )


def _caption(box: etree._Element) -> tuple[str, str]:
    """What stands below a picture, and whose it is."""
    printed = next(box.iter("figcaption"), None)
    if printed is None:
        inner = (e for e in box.iterdescendants("div", "p", "span", "small", "dd"))
        printed = next((e for e in inner if _CAPTION.search(names_of(e))), None)
    if printed is None:
        return "", ""
    caption = text_of(printed, longest=_LONGEST_CAPTION)
    for number, element in enumerate(box.iterdescendants()):
        if number >= 60:
            break
        if isinstance(element.tag, str) and _CREDIT_CLASS.search(names_of(element)):
            credit = text_of(element, longest=200)
            if credit and credit != caption:
                return _without(caption, credit), _bare(credit)
    return split_credit(caption)


def split_credit(caption: str) -> tuple[str, str]:
    """A caption without the credit at its end, and the credit."""
    for pattern in (_CREDIT, _AGENCY):
        printed = pattern.search(caption)
        if printed and printed.start() > 0:
            return caption[: printed.start()].strip(), _bare(printed[1])
    return caption, ""


def _bare(credit: str) -> str:
    """A credit without brackets around it and "Credit:" before it."""
    return _LABEL.sub("", _BRACKETS.sub(r"\1", credit.strip()))


def _without(caption: str, credit: str) -> str:
    start, found, end = caption.rpartition(credit)
    return " ".join(f"{start} {end}".split()).strip(" |/–—-") if found else caption
