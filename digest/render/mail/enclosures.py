"""The pictures of a mail: fitted to where they stand, and sent along or linked."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from digest.hosts import is_ip_address, is_local_name, is_public
from digest.model import Edition, pictures_of
from digest.render.content.views import FigureView
from digest.render.mail.envelope import OWN_DOMAIN
from digest.render.mail.message import Enclosure
from digest.render.themes.assets import Assets

_DENSITY = 2
"""Pixels of a picture for each of the mail's, for the screens of phones."""
_PHONE = 340
"""The mail's width on a phone, which a picture beside its text takes there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A picture in the mail: where its content is, and how wide it stands in pixels."""

    source: str
    width: int


@dataclass(slots=True)
class Enclosures:
    """Gives pictures their addresses while a template prints, and remembers which are sent along.

    `links` are public addresses, by media id, of those that are linked instead.
    """

    assets: Assets
    links: Mapping[str, str] = field(default_factory=dict)
    _taken: dict[str, Enclosure] = field(default_factory=dict)

    @property
    def taken(self) -> tuple[Enclosure, ...]:
        """What is sent along, in the order of its first use."""
        return tuple(self._taken.values())

    def show(self, figure: FigureView, room: int, tallest: int) -> Shown:
        """`figure` in `room` pixels of width and at most `tallest` of height, never larger than it
        is. Raises RenderError when its content is no picture."""
        width = _fitted(figure, room, tallest)
        if link := self.links.get(figure.media):
            return Shown(source=link, width=width)
        content = self.assets.picture(figure.media, _DENSITY * max(width, _PHONE))
        name = f"{hashlib.sha256(content).hexdigest()[:24]}@{OWN_DOMAIN}"
        self._taken.setdefault(name, Enclosure(id=name, content=content))
        return Shown(source=f"cid:{name}", width=width)


def public_links(edition: Edition) -> dict[str, str]:
    """The addresses of the edition's pictures by media id, as far as anybody can reach them."""
    return {
        image.media: image.url
        for block in edition.blocks
        for image in pictures_of(block)
        if image.media is not None and image.url is not None and _is_public(image.url)
    }


def _fitted(figure: FigureView, room: int, tallest: int) -> int:
    width = min(room, figure.width or room)
    if figure.width and figure.height:
        width = min(width, max(1, tallest * figure.width // figure.height))
    return width


def _is_public(url: str) -> bool:
    """Whether `url` can be linked from a mail: https, of a host of the public internet."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    host = parts.hostname or ""
    if parts.scheme != "https" or not host or parts.username is not None:
        return False
    return is_public(host) if is_ip_address(host) else not is_local_name(host)
