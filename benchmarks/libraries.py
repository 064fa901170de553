"""A library of any number of articles, written many times faster than they would be gathered."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from benchmarks.newsroom import NOW, PER_DAY, article, gathered
from digest.codec import to_json
from digest.library import FILE_NAME, ArticleQuery, Library, open_library
from digest.library.articles import article_columns
from digest.library.database import Database
from digest.library.index import begin_bulk, end_bulk, index_articles
from digest.library.readings import content_hash
from digest.library.tables import articles, revisions
from digest.model import (
    Article,
    ArticleBlock,
    BlockId,
    Edition,
    EditionId,
    EditionState,
    Form,
    RankingItem,
    RankingList,
    Scope,
    Section,
    SectionId,
)

SAVED_DAYS = 10
"""The newest days are saved as gathered ones are, so that the newest articles have all that the
library notes of them when it looks at the others."""

PRINTED = 30
"""So many articles of each of the last EDITIONS days stood in an issued edition."""
EDITIONS = 300

CHARTS = 40
COPIES = 20
"""One article in so many says the same as another."""

_BATCH = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Prepared:
    article: Article
    columns: dict[str, Any]
    revision: dict[str, Any]


def make_library(folder: Path, count: int, on_progress: Callable[[int], None]) -> Library:
    """The library in `folder`, made with `count` articles unless it is there."""
    made = (folder / FILE_NAME).exists()
    library = open_library(folder)
    if made:
        return library
    saved = min(count, SAVED_DAYS * PER_DAY)
    database = Database(folder / FILE_NAME)
    try:
        with database.write() as connection:
            begin_bulk(connection)
        write_articles(database, range(count - saved), newest=count - 1, on_progress=on_progress)
        with database.write() as connection:
            end_bulk(connection)
        _save_days(library, range(count - saved, count), newest=count - 1)
        _mark_copies(database)
    finally:
        database.close()
    _save_editions(library, count)
    _save_charts(library, count)
    return library


def write_articles(
    database: Database, numbers: range, *, newest: int, on_progress: Callable[[int], None]
) -> None:
    """Writes new articles as `save_articles` does, but for the look at what is there already."""
    batches = [numbers[first : first + _BATCH] for first in range(0, len(numbers), _BATCH)]
    prepare = partial(prepared, newest=newest)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        for batch in _ahead(pool, prepare, batches):
            write_prepared(database, batch)
            on_progress(batch[-1].columns["key"])


def prepared(numbers: range, *, newest: int) -> list[_Prepared]:
    """What is to be written of these articles, but for the index."""
    return [_prepare(number, gathered(number, newest=newest), newest) for number in numbers]


def _prepare(number: int, moment: Any, newest: int) -> _Prepared:
    made = article(number, newest=newest)
    key = number + 1
    return _Prepared(
        article=made,
        columns={"key": key, **article_columns(made, 1, moment)},
        revision={
            "article": key,
            "number": 1,
            "gathered": moment,
            "content": content_hash(made),
            "value": to_json(made),
        },
    )


def write_prepared(database: Database, batch: list[_Prepared]) -> None:
    with database.write() as connection:
        connection.execute(articles.insert(), [each.columns for each in batch])
        connection.execute(revisions.insert(), [each.revision for each in batch])
        index_articles(connection, {each.columns["key"]: each.article for each in batch})


def _ahead(
    pool: ProcessPoolExecutor, prepare: Callable[[range], list[_Prepared]], batches: Iterable[range]
) -> Iterator[list[_Prepared]]:
    """The batches as the other process makes them, four ahead of the writing."""
    waiting: list[Future[list[_Prepared]]] = []
    remaining = iter(batches)
    while True:
        for batch in islice(remaining, 4 - len(waiting)):
            waiting.append(pool.submit(prepare, batch))
        if not waiting:
            return
        yield waiting.pop(0).result()


def _save_days(library: Library, numbers: range, *, newest: int) -> None:
    for first in range(0, len(numbers), PER_DAY):
        day = numbers[first : first + PER_DAY]
        came = [article(number, newest=newest) for number in day]
        library.save_articles(came, gathered=gathered(day[-1], newest=newest))


def _mark_copies(database: Database) -> None:
    with database.write() as connection:
        connection.exec_driver_sql(
            "UPDATE articles SET same_as = (SELECT id FROM articles AS best WHERE best.key ="
            f" articles.key - 1) WHERE key % {COPIES} = 0"
        )
        connection.exec_driver_sql(
            f"UPDATE articles SET copies = 1 WHERE key % {COPIES} IN (0, 19)"
        )


def _save_editions(library: Library, count: int) -> None:
    days = min(EDITIONS, count // PER_DAY)
    for back in range(days):
        first = count - (back + 1) * PER_DAY
        printed = [article(first + 60 * each, newest=count - 1) for each in range(PRINTED)]
        blocks = tuple(
            ArticleBlock(id=BlockId(f"b{number}"), article=each, form=Form.HEADLINE)
            for number, each in enumerate(printed)
        )
        made = NOW - timedelta(days=back)
        edition = Edition(
            id=EditionId(f"edition-{back}"),
            title="The Bench",
            date=made.date(),
            created=made,
            sections=(Section(id=SectionId("front"), title="Front page", blocks=blocks),),
            state=EditionState.ISSUED,
            issued=made,
        )
        library.save_edition(edition, saved=made)


def _save_charts(library: Library, count: int) -> None:
    newest = list(library.search(ArticleQuery(), limit=CHARTS * 25))
    library.save_rankings(
        [
            RankingList(
                title=f"Most read {chart}",
                scope=Scope.SITE if chart % 4 == 0 else Scope.SECTION,
                items=tuple(
                    RankingItem(position=position, title=row.headline)
                    for position, row in enumerate(newest[chart::CHARTS][:10], 1)
                ),
                captured=NOW,
                url=f"https://paper-{chart}.example/",
            )
            for chart in range(CHARTS)
        ]
    )
