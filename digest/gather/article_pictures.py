"""The pictures of articles: brought, fitted, and told of when they do not come."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from digest.errors import FetchError, ReadError
from digest.gather.caller import KnownPicture
from digest.gather.errand import Errand
from digest.gather.files import picture_beside
from digest.gather.leaves import Leaf
from digest.gather.troubles import Trouble, told
from digest.model import Article, Image, ImagePart, Source
from digest.model.articles import with_images
from digest.pictures import Picture, fit_picture
from digest.sources.feed_items import shortened

MOST_OF_AN_ARTICLE = 10
"""The lead picture and the first of the body; the others stay where they are."""

_LONGEST_REASON = 400  # characters: what it quotes is the page's
_OF_THE_WEB = 0
_WEB = ("http://", "https://")

Place = tuple[int, str]
"""Which leaf names an address; of the web's own, all mean the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Brought:
    """What came of one address: the library's picture, a new one, or why there is none."""

    known: KnownPicture | None = None
    picture: Picture | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Illustrated:
    """Articles whose images have their `media`, as far as they came, and the new `pictures`;
    `fetched` are those of web addresses."""

    articles: tuple[Article, ...]
    pictures: tuple[Picture, ...]
    problems: tuple[str, ...]
    fetched: Mapping[str, KnownPicture]


def illustrated(
    articles: Sequence[tuple[Article, Leaf]], source: Source, errand: Errand
) -> Illustrated:
    """The articles with their pictures: the lead and those of the body, at most ten each, every
    address asked for once and what the library knows not at all.

    With each article stands its leaf: beside it, or among what came with it, relative addresses
    are looked for. A picture that does not come leaves its image without `media`.
    """
    wanted = {
        _place(image, leaf): (image, leaf)
        for article, leaf in articles
        for image in _wanted(article)
    }
    tasks = [partial(_bring, image, leaf, source, errand) for image, leaf in wanted.values()]
    done = errand.run(f"{source.name}: pictures", tasks)
    brought = dict(zip(wanted, done, strict=False))  # shorter when cancelled
    pictures = {each.picture.media: each.picture for each in done if each.picture}
    missing = told(
        _troubles(articles, brought),
        one="{subject}: its picture did not come. {reason}",
        many="{count} pictures did not come. {reason}",
    )
    return Illustrated(
        articles=tuple(_with_pictures(article, leaf, brought) for article, leaf in articles),
        pictures=tuple(pictures.values()),
        problems=missing,
        fetched={
            address: result.known
            for (leaf, address), result in brought.items()
            if leaf == _OF_THE_WEB and result.known
        },
    )


def _wanted(article: Article) -> list[Image]:
    """The images that are brought, each address once."""
    in_body = (part.image for part in article.body if isinstance(part, ImagePart))
    unfetched = {
        image.url: image
        for image in (*article.images[:1], *in_body)
        if image.url and image.media is None
    }
    return list(unfetched.values())[:MOST_OF_AN_ARTICLE]


def _place(image: Image, leaf: Leaf) -> Place:
    address = image.url or ""
    is_common = _is_web(address) and address not in leaf.enclosed
    return (_OF_THE_WEB if is_common else id(leaf), address)


def _bring(image: Image, leaf: Leaf, source: Source, errand: Errand) -> _Brought:
    address = image.url or ""
    try:
        if address in leaf.enclosed:
            data = leaf.enclosed[address]
        elif _is_web(address):
            if known := errand.shown.get(address) or errand.known.picture(address):
                return _Brought(known=known)
            data = errand.fetch(address, source).content
        elif leaf.folder:
            data = picture_beside(leaf.folder, address)
        else:
            raise ReadError(address, f"The picture's address “{address}” leads nowhere.")
        picture = fit_picture(data, name=address)
    except (FetchError, ReadError) as error:
        return _Brought(reason=shortened(str(error), _LONGEST_REASON))
    return _Brought(known=(picture.media, picture.width, picture.height), picture=picture)


def _troubles(
    articles: Iterable[tuple[Article, Leaf]], brought: Mapping[Place, _Brought]
) -> Iterable[Trouble]:
    for article, leaf in articles:
        for image in _wanted(article):
            result = brought.get(_place(image, leaf))
            if result and result.reason:
                yield Trouble(subject=article.headline, reason=result.reason)


def _with_pictures(article: Article, leaf: Leaf, brought: Mapping[Place, _Brought]) -> Article:
    def filled(image: Image) -> Image:
        result = brought.get(_place(image, leaf))
        if image.media is not None or result is None or result.known is None:
            return image
        media, width, height = result.known
        return replace(image, media=media, width=width, height=height)

    return _tidy(with_images(article, filled))


def _tidy(article: Article) -> Article:
    """Without the relative addresses of a saved page, which mean nothing anywhere else, and
    without the images that are then nowhere; a lead keeps its caption."""
    article = with_images(article, _without_relative)
    return replace(
        article,
        images=tuple(
            image for at, image in enumerate(article.images) if at == 0 or _is_somewhere(image)
        ),
        body=tuple(
            part
            for part in article.body
            if not isinstance(part, ImagePart) or _is_somewhere(part.image)
        ),
    )


def _without_relative(image: Image) -> Image:
    return image if image.url is None or _is_web(image.url) else replace(image, url=None)


def _is_web(address: str) -> bool:
    return address.lower().startswith(_WEB)


def _is_somewhere(image: Image) -> bool:
    return bool(image.url or image.media)
