"""What a reading of a known article is: news, a polished wording, or nothing.

An article comes in several ways: from two feeds of a site, as a feed's summary and as its page, by
hand. Each shows it in its own manner, and none of them shall undo what another brought. So:

1. What the library has, and what this source showed the last time, is nothing.
2. A part of what the library has is nothing: a page that failed leaves its feed's summary.
3. What a source changes that brought the newest revision, or showed the very same, is news; blanks
   and quotes alone are a polish.
4. What another source changes is news where it tells something else. What it shows for the first
   time is news only where it says that it is later, or has a quarter more words.
"""

import hashlib
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from sqlalchemy import Connection, Row, func, select

from digest.codec import to_json
from digest.differences import abridged, announced, tells_otherwise
from digest.library.store import put
from digest.library.tables import readings, revisions
from digest.model import Article, Image
from digest.model.articles import with_images


class Verdict(Enum):
    NEWS = auto()
    POLISH = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Finding:
    """What a reading is; `silent` news change what was told without saying so."""

    verdict: Verdict
    silent: bool = False


def judged(
    connection: Connection, former: Row[Any], kept: Article, article: Article, content: str
) -> Finding:
    """What `article`, whose hash is `content`, is beside the newest revision `kept`, whose row is
    `former`. What this source shows is noted for the next time."""
    if content == former.content:
        if article.source != kept.source:
            _note(connection, former.key, article.source, content)
        return Finding(Verdict.NOTHING)
    last = _shown_last(connection, former.key, article.source)
    if last == former.content:  # it showed the very same, and changes it as its own
        kept = replace(kept, source=article.source)
    found = Verdict.NOTHING if content == last else _compared(kept, article, first=last is None)
    if found is Verdict.NOTHING:
        _note(connection, former.key, article.source, content)
    else:
        _forget(connection, former.key, article.source)
    return Finding(found, silent=found is Verdict.NEWS and _is_silent(kept, article))


def _is_silent(before: Article, after: Article) -> bool:
    """Whether `after` tells something else than `before`, of the same source, without saying that
    it was changed. A page read in full after its feed's summary is no change."""
    return (
        before.source == after.source
        and not announced(before, after)
        and not abridged(before, after)
        and tells_otherwise(before, after)
    )


def content_hash(article: Article) -> str:
    """Tells a revision from the same content: made of all but who brought it and which of its
    pictures have been fetched."""
    bare = replace(with_images(article, _unfetched), source="")
    return hashlib.sha256(to_json(bare).encode(errors="replace")).hexdigest()


def _compared(kept: Article, article: Article, *, first: bool) -> Verdict:
    if abridged(article, kept) and not abridged(kept, article):
        return Verdict.NOTHING
    if kept.source == article.source:
        return Verdict.POLISH if _is_polish(kept, article) else Verdict.NEWS
    richer = 4 * article.words >= 5 * kept.words
    later = announced(kept, article)
    if tells_otherwise(kept, article) and (not first or richer or later):
        return Verdict.NEWS
    return Verdict.NEWS if later else Verdict.NOTHING


def _is_polish(kept: Article, article: Article) -> bool:
    """Whether nothing but the characters of headline, standfirst and body differs, and what they
    tell does not."""
    texts = {"headline": "", "standfirst": None, "body": ()}
    bare = [content_hash(replace(each, **texts)) for each in (kept, article)]  # type: ignore[arg-type]
    return bare[0] == bare[1] and not tells_otherwise(kept, article)


def _shown_last(connection: Connection, key: int, source: str) -> str | None:
    """The hash of what the source showed last; None where it brings the article for the first
    time."""
    noted = select(readings.c.content).where(readings.c.article == key, readings.c.source == source)
    content = connection.scalar(noted)
    if content is not None:
        return str(content)
    brought_by = func.json_extract(revisions.c.value, "$.source")
    revised = (
        select(revisions.c.content)
        .where(revisions.c.article == key, brought_by == source)
        .order_by(revisions.c.number.desc())
        .limit(1)
    )
    content = connection.scalar(revised)
    return None if content is None else str(content)


def _note(connection: Connection, key: int, source: str, content: str) -> None:
    put(connection, readings, {"article": key, "source": source}, {"content": content})


def _forget(connection: Connection, key: int, source: str) -> None:
    connection.execute(
        readings.delete().where(readings.c.article == key, readings.c.source == source)
    )


def _unfetched(image: Image) -> Image:
    return replace(image, media=None, width=0, height=0)
