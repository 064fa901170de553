"""The pictures of a page's article: the lead picture, those that stand in the text, and others.

A page names its lead picture in its data and prints it, often under another address and cut to
another shape. The printed one brings the caption; the two are the same when their files are named
alike, or when the printed one stands above the text with a caption.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from lxml import etree

from digest.model import BodyPart, Image, ImagePart
from digest.model.articles import headline_key, part_text
from digest.sources.addresses import is_refused, picture_address
from digest.sources.characters import folded
from digest.sources.linked_data import LinkedArticle
from digest.sources.page_data import PageData
from digest.sources.placing import ABOVE, places_of
from digest.sources.printed_pictures import PrintedPicture, is_no_picture, printed_pictures

_DECLARING = ("og:image:secure_url", "og:image", "twitter:image", "twitter:image:src")
_MOST_PICTURES = 8
_MOST_IN_TEXT = 20
_SHAPE = re.compile(
    r"[-_.@]?(?:\d{2,4}x\d{2,4}|[wh]\d{2,4}|\d{3,4}w|\dx|scaled|small|medium|large|thumb(?:nail)?)"
    r"(?=$|[-_.@])"
)
_SHORTEST_NAME = 6  # characters of a file's name that is its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictured:
    """An article's pictures: `images` with the lead picture first, and its body with those that
    stand in the text."""

    images: tuple[Image, ...]
    body: tuple[BodyPart, ...]


def page_pictures(
    tree: etree._Element,
    data: PageData,
    linked: LinkedArticle,
    body: tuple[BodyPart, ...],
    *,
    base: str | None,
) -> Pictured:
    """The article's pictures, each once, at the places in `body` where the page has them.

    `data` and `linked` are what the page says of itself; `base` resolves relative addresses. Of a
    page without an address a relative picture lies beside its file and is preferred to the same
    picture on the web.
    """
    printed = printed_pictures(tree, base=base)
    places = places_of([picture.box for picture in printed], body, tree)
    declared = _declared(data, linked, base)
    lead, shown = _lead(declared, printed, places, prefers_printed=base is None)
    above: list[Image] = []
    behind: dict[int, list[BodyPart]] = {}
    for picture in printed:
        place = places.get(picture.box)
        if picture is shown or place is None or picture.linked:
            continue
        if place == ABOVE:
            above += [picture.image] if picture.image.caption else []
        elif sum(map(len, behind.values())) < _MOST_IN_TEXT:
            behind.setdefault(place, []).append(ImagePart(image=picture.image))
    captions = {headline_key(picture.image.caption) for picture in printed} - {""}
    parts: list[BodyPart] = []
    for number, part in enumerate(body):
        if headline_key(part_text(part)) not in captions:
            parts.append(part)
        parts += behind.get(number, ())
    images = (*((lead,) if lead else ()), *above)
    return Pictured(images=images[:_MOST_PICTURES], body=tuple(parts))


def _lead(
    declared: Image | None,
    printed: Sequence[PrintedPicture],
    places: dict[etree._Element, int],
    *,
    prefers_printed: bool,
) -> tuple[Image | None, PrintedPicture | None]:
    """The lead picture, and the printed one that shows it."""
    placed = [picture for picture in printed if picture.box in places and not picture.linked]
    if declared is None:
        return (placed[0].image, placed[0]) if placed else (None, None)
    key = _file_key(declared.url)
    same = next((picture for picture in printed if _file_key(picture.image.url) == key), None)
    if same is None:
        opening = (each for each in placed if places[each.box] == ABOVE and each.image.caption)
        first = next(opening, None)
        return (first.image, first) if first else (declared, None)
    image = same.image
    lead = replace(
        image,
        alt=image.alt or declared.alt,
        caption=image.caption or declared.caption,
        credit=image.credit or declared.credit,
        url=image.url if prefers_printed else declared.url,
    )
    return lead, same


def _declared(data: PageData, linked: LinkedArticle, base: str | None) -> Image | None:
    """The picture that the page's data name."""
    alt = data.first("og:image:alt", "twitter:image:alt")
    for picture in linked.pictures[:3]:
        url = picture_address(picture.url, base)
        if url and not is_no_picture(url):
            return Image(url=url, alt=alt, caption=picture.caption, credit=picture.credit)
    for address in data.each(_DECLARING):
        url = picture_address(address, base)
        if url and not is_no_picture(url):
            return Image(url=url, alt=alt)
    return None


def refused_pictures(tree: etree._Element, data: PageData, base: str | None) -> tuple[str, ...]:
    """The addresses of pictures that are no web addresses, such as "file:///etc/hostname"."""
    sources = data.each(_DECLARING)
    sources += [each.get("src", "") for each in tree.iter("img")]
    return tuple(
        dict.fromkeys(
            folded(each)[:200] for each in sources if not _is_plain(each) and is_refused(each, base)
        )
    )


def _is_plain(address: str) -> bool:
    """Whether an address needs no closer look: most need none."""
    return address.startswith("https://") and "@" not in address


def _file_key(url: str | None) -> str:
    """A picture's file name without what tells its shape; with its folder where it says little."""
    path = PurePosixPath(unquote(urlsplit(url or "").path).lower())
    name = _SHAPE.sub("", path.stem)
    return name if len(name) >= _SHORTEST_NAME else f"{path.parent.name}/{name}"
