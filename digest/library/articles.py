"""Articles and their revisions."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, func, select

from digest.codec import from_json, to_json
from digest.errors import NotFoundError
from digest.library.index import index_articles
from digest.library.store import Store, put
from digest.library.tables import articles, revisions
from digest.model import Article, ArticleId, Image, ImagePart
from digest.model.articles import address_key, headline_key


class ChangeKind(StrEnum):
    NEW = "new"
    REVISED = "revised"
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What gathering an article did to the library."""

    article: ArticleId
    headline: str
    kind: ChangeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """An article's content at one gathering; `number` counts from 1, `gathered` is aware."""

    article: Article
    gathered: datetime
    number: int


class ArticleStore(Store):
    def save_articles(
        self, gathered_articles: Sequence[Article], *, gathered: datetime
    ) -> tuple[Change, ...]:
        """Keeps what was gathered at `gathered` (aware): all of it or, on an error, nothing.

        An article whose content the library has already is SAME, whoever brought it this time;
        a picture that was fetched since is taken over. Any other content is a new revision.
        """
        with self._database.write() as connection:
            revised: dict[int, Article] = {}
            changes = tuple(
                _save(connection, article, gathered, revised) for article in gathered_articles
            )
            index_articles(connection, revised)
        return changes

    def article(self, id: ArticleId) -> Article:
        """The newest revision. Raises NotFoundError."""
        newest = (
            select(revisions.c.value)
            .join(articles, articles.c.key == revisions.c.article)
            .where(articles.c.id == id, revisions.c.number == articles.c.revision)
        )
        with self._database.read() as connection:
            value = connection.scalar(newest)
        if value is None:
            raise NotFoundError("article", id)
        return from_json(value, Article)

    def revisions(self, id: ArticleId) -> tuple[Revision, ...]:
        """Every revision, the oldest first. Raises NotFoundError."""
        every = (
            select(revisions)
            .join(articles, articles.c.key == revisions.c.article)
            .where(articles.c.id == id)
            .order_by(revisions.c.number)
        )
        with self._database.read() as connection:
            rows = connection.execute(every).all()
        if not rows:
            raise NotFoundError("article", id)
        return tuple(
            Revision(
                article=from_json(row.value, Article), gathered=row.gathered, number=row.number
            )
            for row in rows
        )

    def sections(self) -> tuple[str, ...]:
        """The sections that articles name, in alphabetical order; each once, without regard to
        case."""
        each = (
            select(func.max(articles.c.section))  # of "WORLD" and "World" the latter
            .where(articles.c.section_key.is_not(None))
            .group_by(articles.c.section_key)
            .order_by(articles.c.section_key)
        )
        with self._database.read() as connection:
            return tuple(connection.scalars(each))

    def candidates(self, since: datetime) -> tuple[Article, ...]:
        """Articles published or updated at or after `since` (aware), the newest first; those
        without a date if they came, or changed, since then."""
        recent = (
            select(revisions.c.value)
            .join(articles, articles.c.key == revisions.c.article)
            .where(articles.c.dated >= since, revisions.c.number == articles.c.revision)
            .order_by(articles.c.dated.desc(), articles.c.key.desc())
        )
        with self._database.read() as connection:
            values = connection.scalars(recent).all()
        return tuple(from_json(value, Article) for value in values)


def _save(
    connection: Connection, article: Article, gathered: datetime, revised: dict[int, Article]
) -> Change:
    """`revised` collects the new revisions, which are indexed together."""
    former = connection.execute(
        select(articles.c.key, revisions.c.number, revisions.c.content, revisions.c.value)
        .join(revisions, revisions.c.article == articles.c.key)
        .where(articles.c.id == article.id, revisions.c.number == articles.c.revision)
    ).one_or_none()
    content = content_hash(article)
    if former is None:
        kind = ChangeKind.NEW
        columns = article_columns(article, 1, gathered)
        added = connection.execute(articles.insert().values(columns).returning(articles.c.key))
        key = added.scalar_one()
        _add_revision(connection, key, article, 1, content, gathered)
        revised[key] = article
    elif former.content == content:
        kind = ChangeKind.SAME
        _take_pictures_over(connection, article, former)
    else:
        kind = ChangeKind.REVISED
        number = former.number + 1
        article = with_pictures_of(article, from_json(former.value, Article))
        put(connection, articles, {"key": former.key}, article_columns(article, number, gathered))
        _add_revision(connection, former.key, article, number, content, gathered)
        revised[former.key] = article
    return Change(article=article.id, headline=article.headline, kind=kind)


def _add_revision(
    connection: Connection,
    key: int,
    article: Article,
    number: int,
    content: str,
    gathered: datetime,
) -> None:
    connection.execute(
        revisions.insert().values(
            article=key, number=number, gathered=gathered, content=content, value=to_json(article)
        )
    )


def _take_pictures_over(connection: Connection, article: Article, former: Any) -> None:
    stored = from_json(former.value, Article)
    complete = with_pictures_of(stored, article)
    if complete != stored:
        connection.execute(
            revisions.update()
            .where(revisions.c.article == former.key, revisions.c.number == former.number)
            .values(value=to_json(complete))
        )


def article_columns(article: Article, number: int, gathered: datetime) -> dict[str, Any]:
    """The row of an article whose newest revision is its `number`th, gathered at `gathered`."""
    dates = [date for date in (article.published, article.updated) if date is not None]
    return {
        "id": article.id,
        "revision": number,
        "gathered": gathered,
        "headline": article.headline,
        "headline_key": headline_key(article.headline),
        "address_key": address_key(article.url) if article.url else None,
        "update_number": article.update_number,
        "section": article.section or None,
        "section_key": article.section.casefold() if article.section else None,
        "published": article.published,
        "updated": article.updated,
        "dated": max(dates, default=gathered),
        "source": article.source,
        "words": article.words,
    }


def content_hash(article: Article) -> str:
    """Tells a revision from the same content: made of all but who brought it and which of its
    pictures have been fetched."""
    bare = replace(_with_images(article, _unfetched), source="")
    return hashlib.sha256(to_json(bare).encode(errors="replace")).hexdigest()


def with_pictures_of(article: Article, other: Article) -> Article:
    """`article` with the fetched pictures of `other` where its own, of the same address, are not
    fetched."""
    fetched = {
        image.url: image for image in _images(other) if image.media is not None and image.url
    }

    def complete(image: Image) -> Image:
        known = fetched.get(image.url or "")
        if image.media is not None or known is None:
            return image
        return replace(image, media=known.media, width=known.width, height=known.height)

    return _with_images(article, complete)


def _unfetched(image: Image) -> Image:
    return replace(image, media=None, width=0, height=0)


def _images(article: Article) -> list[Image]:
    return [
        *article.images,
        *(part.image for part in article.body if isinstance(part, ImagePart)),
    ]


def _with_images(article: Article, change: Callable[[Image], Image]) -> Article:
    return replace(
        article,
        images=tuple(change(image) for image in article.images),
        body=tuple(
            replace(part, image=change(part.image)) if isinstance(part, ImagePart) else part
            for part in article.body
        ),
    )
