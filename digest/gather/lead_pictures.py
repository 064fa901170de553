"""The lead picture of each article: brought, fitted, and told of when it does not come."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from digest.errors import FetchError, ReadError
from digest.gather.errand import Errand, PageFetcher
from digest.gather.files import picture_beside
from digest.gather.troubles import Trouble
from digest.model import Article, Image, ImagePart
from digest.pictures import Picture, fit_picture

_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True, kw_only=True)
class Illustrated:
    """An article whose lead image has its `media`, and that picture; or why it has none."""

    article: Article
    picture: Picture | None = None
    trouble: Trouble | None = None


def illustrated(
    articles: Sequence[tuple[Article, Path | None]],
    errand: Errand,
    *,
    label: str,
    allow_private: bool,
) -> list[Illustrated]:
    """Each article with its lead picture, as far as it comes.

    With each stands the folder that its page was read from, around which relative addresses are
    looked for; without one they lead nowhere. Other pictures than the lead stay where they are.
    """
    tasks = [
        partial(_illustrate, article, errand.fetcher, folder, allow_private=allow_private)
        for article, folder in articles
    ]
    done = errand.run(label, tasks)
    undone = [Illustrated(article=_tidy(article)) for article, _ in articles[len(done) :]]
    return [*done, *undone]


def _illustrate(
    article: Article, fetcher: PageFetcher, folder: Path | None, *, allow_private: bool
) -> Illustrated:
    match article.images:
        case (Image(url=str(url), media=None) as lead, *others):
            pass
        case _:
            return Illustrated(article=_tidy(article))
    try:
        if url.lower().startswith(_WEB):
            data = fetcher.fetch(url, allow_private=allow_private).content
        elif folder:
            data = picture_beside(folder, url)
        else:
            raise ReadError(url, f"The picture's address “{url}” leads nowhere.")
        picture = fit_picture(data, name=url)
    except (FetchError, ReadError) as error:
        trouble = Trouble(subject=article.headline, reason=str(error))
        return Illustrated(article=_tidy(article), trouble=trouble)
    fitted = replace(lead, media=picture.media, width=picture.width, height=picture.height)
    images = (fitted, *others)
    return Illustrated(article=_tidy(replace(article, images=images)), picture=picture)


def _tidy(article: Article) -> Article:
    """Without the relative addresses of a saved page, which mean nothing anywhere else."""
    images = tuple(_without_relative(image) for image in article.images)
    body = tuple(
        ImagePart(image=_without_relative(part.image)) if isinstance(part, ImagePart) else part
        for part in article.body
    )
    return replace(
        article,
        images=tuple(image for at, image in enumerate(images) if at == 0 or _is_somewhere(image)),
        body=tuple(
            part for part in body if not isinstance(part, ImagePart) or _is_somewhere(part.image)
        ),
    )


def _without_relative(image: Image) -> Image:
    is_web = image.url is None or image.url.lower().startswith(_WEB)
    return image if is_web else replace(image, url=None)


def _is_somewhere(image: Image) -> bool:
    return bool(image.url or image.media)
