"""All that is known of one article of the library, read together for a look at it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from digest.library import ArticleRow, EditionRow, Library
from digest.model import Article, ArticleId
from ui import dates
from ui.article_words import Known, place_words
from ui.translation import tr

PICTURE_WIDTH = 900
"""Pixels: enough for a screen of twice the usual density."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """`gathered` (aware) are the moments at which its revisions came, the first first; `others` are
    the articles that say the same, `printed` the issued editions that had one of them."""

    article: Article
    gathered: tuple[datetime, ...]
    others: tuple[Article, ...]
    printed: tuple[EditionRow, ...]
    picture: QImage | None


def read_sight(library: Library, id: ArticleId) -> Sight:
    """Reads the library and a picture's file: not for the window's thread. Raises NotFoundError."""
    revisions = library.revisions(id)
    article = revisions[-1].article
    return Sight(
        article=article,
        gathered=tuple(revision.gathered for revision in revisions),
        others=tuple(other for other in library.copies(id) if other.id != id),
        printed=library.printed_in(id),
        picture=_picture(library.media, article),
    )


def facts_of(sight: Sight, row: ArticleRow, known: Known, now: datetime) -> tuple[str, ...]:
    """What is told below the byline, a line each: when and where it came from, how it stands on a
    chart, who else has it, where it ran."""
    article = sight.article
    facts = [_times(article, now), _origin(sight, row, known, now), place_words(row)]
    if sight.others:
        hosts = [other.source or other.url or other.headline for other in sight.others]
        others = tr("Glance", "%n other(s) say the same: {names}", n=len(hosts))
        facts.append(others.format(names=dates.listed(hosts)))
    if sight.printed:
        ran = [f"{one.title}, {dates.weekday_date(one.date)}" for one in sight.printed[:4]]
        facts.append(tr("Glance", "Ran in: {editions}").format(editions="; ".join(ran)))
    return tuple(fact for fact in facts if fact)


def _times(article: Article, now: datetime) -> str:
    told = []
    if article.published:
        when = dates.recent(article.published, now)
        told.append(tr("Glance", "published {moment}").format(moment=_small(when)))
    if article.updated and article.updated != article.published:
        when = dates.recent(article.updated, now)
        told.append(tr("Glance", "updated {moment}").format(moment=_small(when)))
    if article.update_number:
        number = tr("Glance", "update {number}").format(number=article.update_number)
        told.append(number)
    return " · ".join(told)


def _origin(sight: Sight, row: ArticleRow, known: Known, now: datetime) -> str:
    came = dates.recent(sight.gathered[0], now)
    told = [known.source, tr("Glance", "came {moment}").format(moment=_small(came))]
    if len(sight.gathered) > 1:
        told.append(tr("Glance", "%n revision(s)", n=len(sight.gathered)))
    if row.silently_changed:
        told.append(tr("Glance", "changed without a word"))
    told.append(tr("Glance", "%Ln word(s)", n=sight.article.words))
    return " · ".join(part for part in told if part)


def _small(words: str) -> str:
    """ "Today 05:30" within a sentence."""
    return words[:1].lower() + words[1:]


def _picture(media: Path, article: Article) -> QImage | None:
    """The article's first picture, decoded small; None where it has none, or not its file."""
    first = next(iter(article.images), None)
    if first is None or first.media is None:
        return None
    reader = QImageReader(str(media / first.media))
    size = reader.size()
    if size.isValid() and size.width() > PICTURE_WIDTH:
        height = size.height() * PICTURE_WIDTH // size.width()
        reader.setScaledSize(QSize(PICTURE_WIDTH, max(1, height)))
    image = reader.read()
    return None if image.isNull() else image
