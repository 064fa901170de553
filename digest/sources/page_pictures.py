"""The pictures of a page's article, the lead picture first, with what is printed below them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from lxml import etree

from digest.model import Image
from digest.sources.addresses import is_refused, picture_address
from digest.sources.linked_data import LinkedArticle
from digest.sources.page_tree import find_all, names_of, text_of

_CREDIT_CLASS = re.compile(r"credit|copyright|photographer|attribution|byline|agency|source")
_CREDIT = re.compile(
    r"\s*[(\[（]?\s*((?:photos?|pictures?|images?|credit|foto|bild|©|写真|撮影)"
    r"(?:\s+(?:by|credit|courtesy(?: of)?))?\s*[:：/]?\s+[^()\[\]（）]{2,80}?)\s*[)\]）]?\s*\.?$",
    re.IGNORECASE,
)
_CREDIT_LABEL = re.compile(r"^(?:(?:photo|image|picture)\s+)?credit\s*:?\s+", re.IGNORECASE)
_NO_PICTURE = re.compile(
    r"logo|avatar|sprite|icon|pixel|spacer|blank\.|placeholder|default[-_.]|favicon", re.I
)
_DECLARING = ("og:image:secure_url", "og:image", "twitter:image", "twitter:image:src")
_SMALLEST = 100  # pixels
_MOST_PICTURES = 8


def page_pictures(
    tree: etree._Element,
    linked: LinkedArticle,
    *,
    base: str | None,
) -> tuple[Image, ...]:
    """The lead picture and those in figures, each once.

    `base` resolves relative addresses. Of a page without an address a relative picture lies
    beside its file and is preferred to the same picture on the web.
    """
    printed = _printed(tree, base)
    declared = _declared(tree, linked, base)
    if declared is None:
        return tuple(printed[:_MOST_PICTURES])
    same = next(
        (image for image in printed if _file_name(image.url) == _file_name(declared.url)), None
    )
    if same is None:
        return (declared, *printed[: _MOST_PICTURES - 1])
    lead = replace(
        same,
        alt=same.alt or declared.alt,
        caption=same.caption or declared.caption,
        credit=same.credit or declared.credit,
        url=declared.url if base else same.url,
    )
    return (lead, *(image for image in printed[:_MOST_PICTURES] if image is not same))


def _declared(tree: etree._Element, linked: LinkedArticle, base: str | None) -> Image | None:
    """The picture that the page's data name."""
    for picture in linked.pictures[:3]:
        url = picture_address(picture.url, base)
        if url and not _NO_PICTURE.search(url):
            return Image(
                url=url,
                alt=_meta(tree, "og:image:alt"),
                caption=picture.caption,
                credit=picture.credit,
            )
    for name in _DECLARING:
        url = picture_address(_content(tree, name), base)
        if url and not _NO_PICTURE.search(url):
            return Image(
                url=url, alt=_meta(tree, "og:image:alt") or _meta(tree, "twitter:image:alt")
            )
    return None


def refused_pictures(tree: etree._Element, base: str | None) -> tuple[str, ...]:
    """The addresses of pictures that are no web addresses, such as "file:///etc/hostname"."""
    sources = [_content(tree, name) for name in _DECLARING]
    sources += [each.get("src", "") for each in find_all(tree, "//img[@src]")]
    return tuple(dict.fromkeys(each.strip()[:200] for each in sources if is_refused(each, base)))


def _meta(tree: etree._Element, name: str) -> str:
    return " ".join(_content(tree, name).split())


def _content(tree: etree._Element, name: str) -> str:
    found = find_all(tree, f"//meta[@property='{name}' or @name='{name}']")
    return found[0].get("content", "") if found else ""


def _printed(tree: etree._Element, base: str | None) -> list[Image]:
    """The pictures of the article's figures, in order."""
    images: list[Image] = []
    figures = find_all(tree, "//article//figure[.//img] | //main//figure[.//img]")
    figures = figures or find_all(tree, "//figure[.//img]") or find_all(tree, "//article//p[img]")
    for figure in figures[:30]:
        url, alt = _source(find_all(figure, ".//img"), base)
        if url and url not in (image.url for image in images):
            caption, credit = _caption(figure)
            images.append(Image(url=url, alt=alt, caption=caption, credit=credit))
    return images


def _source(pictures: Sequence[etree._Element], base: str | None) -> tuple[str | None, str]:
    """Address and alternative text of the first picture that is one."""
    for picture in pictures:
        width = picture.get("width", "")
        if width.isascii() and width.isdigit() and int(width[:6]) < _SMALLEST:
            continue
        for attribute in ("src", "data-src", "data-original", "data-lazy-src"):
            url = picture_address(picture.get(attribute), base)
            if url and not _NO_PICTURE.search(url):
                return url, " ".join(picture.get("alt", "").split())[:500]
    return None, ""


def _caption(figure: etree._Element) -> tuple[str, str]:
    """What stands below a picture, and whose it is."""
    captions = find_all(figure, ".//figcaption")
    if not captions:
        return "", ""
    caption = text_of(captions[0], longest=1000)
    for element in find_all(captions[0], ".//*")[:40]:
        credit = text_of(element, longest=200)
        if credit and _CREDIT_CLASS.search(names_of(element)):
            return _without(caption, credit), _CREDIT_LABEL.sub("", credit)
    printed = _CREDIT.search(caption)
    if printed and printed.start() > 0:
        return caption[: printed.start()].strip(), _CREDIT_LABEL.sub("", printed[1].strip())
    return caption, ""


def _without(caption: str, credit: str) -> str:
    start, found, end = caption.rpartition(credit)
    return " ".join(f"{start} {end}".split()).strip(" |/–—-") if found else caption


def _file_name(url: str | None) -> str:
    return PurePosixPath(unquote(urlsplit(url or "").path)).name.lower()
