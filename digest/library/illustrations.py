"""The pictures of articles: which are fetched, and into which file of the media."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection, select

from digest.library.store import Store, put
from digest.library.tables import pictures
from digest.model import Article, Image, MediaId
from digest.model.articles import images_of, with_images


class KnownPicture(NamedTuple):
    """A picture in the media; `width` and `height` are its pixels."""

    media: MediaId
    width: int
    height: int


class PictureStore(Store):
    """Of a library with the folder `media`."""

    def known_picture(self, url: str) -> KnownPicture | None:
        """What the picture at the address was fetched into, so that it is not fetched again; None
        where it is not known."""
        known = select(pictures.c.media, pictures.c.width, pictures.c.height)
        with self._database.read() as connection:
            row = connection.execute(known.where(pictures.c.address == url)).one_or_none()
        return row and KnownPicture(MediaId(row.media), row.width, row.height)


def remember_pictures(connection: Connection, images: Iterable[Image]) -> None:
    """Notes the address of every one of `images` that is fetched."""
    for image in images:
        if image.url and image.media:
            columns = {"media": image.media, "width": image.width, "height": image.height}
            put(connection, pictures, {"address": image.url}, columns)


def with_pictures_of(article: Article, other: Article) -> Article:
    """`article` with the fetched pictures of `other` where its own, of the same address, are not
    fetched."""
    fetched = {
        image.url: image for image in images_of(other) if image.media is not None and image.url
    }

    def complete(image: Image) -> Image:
        known = fetched.get(image.url or "")
        if image.media is not None or known is None:
            return image
        return replace(image, media=known.media, width=known.width, height=known.height)

    return with_images(article, complete)
