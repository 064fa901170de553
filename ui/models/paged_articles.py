"""A list as long as the library's answer, of which only the pages that are looked at are held."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Signal

from digest.library import ArticleQuery, ArticleRow, Library
from digest.model import Article, ArticleId
from ui.article_words import total_words
from ui.indexes import Index
from ui.models.article_pages import PAGE, Pages, Shift, Unfolded, shifts
from ui.tasks import Lane, Task, Tasks

MOST_COUNTED = 1_000
"""A search's articles are counted up to here: counting a common word's takes a second. Who scrolls
to the end has more of them counted."""

COUNTED_FURTHER = 4
"""Each time so many times more."""

TOP = range(1)
"""Looked at from the beginning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`total` rows, counted up to `bound` if that is not None, some pages of them, and where the
    articles that the list holds on to stand in it."""

    total: int
    bound: int | None
    pages: dict[int, Sequence[ArticleRow]]
    places: Mapping[ArticleId, int]

    @property
    def shown(self) -> int:
        """How many rows the list has of it."""
        return _bounded(self.total, self.bound)


class PagedArticles(QAbstractListModel):
    """The rows that answer `query`. Articles that say the same are folded into the best of them;
    `unfold` puts the others below it. Whoever shows the list says by `look_at` which rows; one
    whose page is not there yet is None.

    Signals: `counted(total)` when it is known how many there are (more than the bound when it is
    over it), `loaded()` when the rows of a new query stand, `failed(error)`.
    """

    counted = Signal(int)
    loaded = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._query = ArticleQuery()
        self._answered: ArticleQuery | None = None
        self._pages = Pages()
        self._below = Unfolded()
        self._shown = 0
        self._total = 0
        self._bound: int | None = None
        self._view = range(0)
        self._is_going_up = False
        self._asking: Task | None = None
        self._fetching: Task | None = None

    @property
    def query(self) -> ArticleQuery:
        return self._query

    @property
    def total(self) -> int:
        """How many articles answer the query; more than `bound` for more than that."""
        return self._total

    @property
    def total_words(self) -> str:
        """ "214 articles", "over 1,000 articles"."""
        return total_words(self._total, self._bound)

    def set_query(self, query: ArticleQuery) -> None:
        """Asks anew. The rows of the old query stand until the answer comes; an answer to a query
        that was overtaken is dropped."""
        self._query = query
        self._ask(self._replace, bound=None if query.is_stretch else MOST_COUNTED)

    def refresh(self, held: Iterable[Index] = ()) -> None:
        """Asks the same again, because the library changed. What is on view, unfolded or among the
        `held` rows stays the row that it was, wherever it has come to stand."""
        if self._answered != self._query:
            self.set_query(self._query)
            return
        view = self._places_on_view()
        rows = [index.row() for index in held] + ([self._view[0]] if view.start else [])
        places = {self._below.at(row)[0] for row in rows} | set(self._below.places)
        known = {row.id: place for place in places if (row := self._pages.row(place)) is not None}
        self._ask(partial(self._take, known), bound=self._bound, held=known, view=view)

    def look_at(self, first: int, last: int) -> None:
        """Rows `first` to `last` are on view: their pages are fetched, and the one ahead."""
        if first != self._view.start:
            self._is_going_up = first < self._view.start
        self._view = range(first, last + 1)
        self._pages.touch(self._pages_on_view())
        self._fetch()

    def unfold(self, index: Index) -> None:
        """Puts the article's copies below it."""
        row = self.row_at(index)
        if row is None or not row.copies or self._place(index) in self._below:
            return
        self._tasks.run(
            lambda: self._library.copies(row.id),
            on_done=lambda articles: self._show_copies(row.id, articles),
            on_failed=self.failed.emit,
            lane=Lane.LIST,
        )

    def fold(self, index: Index) -> None:
        """Takes the copies below the article, or below the one whose copy it is, away."""
        self._fold(self._place(index))

    def row_at(self, index: Index) -> ArticleRow | None:
        """None while the row's page is on its way."""
        place, copy = self._below.at(index.row())
        return copy or self._pages.row(place)

    def read_rows(
        self, rows: Sequence[int], on_read: Callable[[Sequence[ArticleRow]], object]
    ) -> None:
        """Answers these rows, in their order; at once where all are held."""
        held = [self.row_at(self.index(row)) for row in rows]
        if None not in held:
            on_read([row for row in held if row is not None])
            return
        query, library = self._query, self._library
        places = [self._below.at(row)[0] for row in rows]
        first, last = min(places), max(places)

        def read() -> list[ArticleRow]:
            found = library.search(query, limit=last - first + 1, offset=first)
            at = dict(enumerate(found, first))
            each = (row or at.get(place) for row, place in zip(held, places, strict=True))
            return [row for row in each if row is not None]

        self._tasks.run(read, on_done=on_read, on_failed=self.failed.emit, lane=Lane.LIST)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._shown + len(self._below)

    def canFetchMore(self, parent: Index) -> bool:
        busy = self._asking is not None and not self._asking.is_over
        return not parent.isValid() and not busy and self._total > self._shown

    def fetchMore(self, parent: Index) -> None:
        """Counts further: the pages come as they are looked at."""
        if self.canFetchMore(parent) and self._bound is not None:
            further = self._bound * COUNTED_FURTHER
            self._ask(self._extend, bound=further, view=self._places_on_view())

    # Asking the library

    def _ask(
        self,
        take: Callable[[Answer], None],
        *,
        bound: int | None,
        held: Mapping[ArticleId, int] | None = None,
        view: range = TOP,
    ) -> None:
        for task in (self._asking, self._fetching):
            if task is not None:
                task.cancel()
        question = partial(_answer, self._library, self._query, bound, held or {}, view)
        self._asking = self._tasks.run(
            question, on_done=take, on_failed=self.failed.emit, lane=Lane.LIST
        )

    def _fetch(self) -> None:
        """Asks for the next page that is missing on view, else for the one ahead."""
        if any(task is not None and not task.is_over for task in (self._asking, self._fetching)):
            return  # what is missing then is seen when that has come
        on_view = self._pages_on_view()
        ahead = on_view.start - 1 if self._is_going_up else on_view.stop
        missing = [number for number in (*on_view, ahead) if self._lacks(number)]
        if not missing:
            return
        number, query, library = missing[0], self._query, self._library
        self._fetching = self._tasks.run(
            lambda: library.search(query, limit=PAGE, offset=number * PAGE),
            on_done=partial(self._show_page, number),
            on_failed=self.failed.emit,
            lane=Lane.LIST,
        )

    def _lacks(self, number: int) -> bool:
        return 0 <= number * PAGE < self._shown and number not in self._pages

    def _pages_on_view(self) -> range:
        places = self._places_on_view()
        return range(places.start // PAGE, (places.stop - 1) // PAGE + 1) if places else range(0)

    def _places_on_view(self) -> range:
        if not self._view:
            return range(0)
        first, last = (self._below.at(row)[0] for row in (self._view[0], self._view[-1]))
        return range(first, min(last + 1, self._shown))

    def _show_page(self, number: int, rows: Sequence[ArticleRow]) -> None:
        self._pages.put(number, rows)
        last = min((number + 1) * PAGE, self._shown) - 1
        self._tell(self._below.row_of(number * PAGE), self._below.row_of(last))
        self._fetch()

    def _replace(self, answer: Answer) -> None:
        """Another query's rows; the old ones stay where they are the same."""
        if self._stands(answer):
            self._pages.replace(answer.pages)
            self._tell_all()
        else:
            self.beginResetModel()
            self._below.clear()
            self._pages.replace(answer.pages)
            self._shown = answer.shown
            self.endResetModel()
        self._settle(answer)

    def _extend(self, answer: Answer) -> None:
        """The same rows, and more behind them."""
        more = answer.shown - self._shown
        if more < 0:  # the library has changed meanwhile
            self._replace(answer)
            return
        if more:
            self._shift(Shift(place=self._shown, count=more))
        self._settle(answer)

    def _take(self, held: Mapping[ArticleId, int], answer: Answer) -> None:
        """The same query's rows after the library has changed."""
        places = {held[id]: place for id, place in answer.places.items()}
        moved = {old: new for old, new in places.items() if old != new}
        if not moved and len(places) == len(held) and self._stands(answer):
            self._settle(answer)
            return
        steps = shifts(places, self._shown, answer.shown)
        if steps is None:
            self._replace(answer)
            return
        for place in self._below.places:
            if place not in places:
                self._fold(place)
        self._pages.replace({})
        for step in steps:
            self._shift(step)
        self._pages.replace(answer.pages)
        self._tell_all()
        self._settle(answer)

    def _stands(self, answer: Answer) -> bool:
        return answer.shown == self._shown and self._pages.holds(answer.pages)

    def _settle(self, answer: Answer) -> None:
        self._answered = self._query
        self._total, self._bound = answer.total, answer.bound
        self.counted.emit(answer.total)
        self.loaded.emit()
        self._fetch()

    def _shift(self, step: Shift) -> None:
        first, many = self._below.row_of(step.place), abs(step.count)
        if step.count > 0:
            self.beginInsertRows(QModelIndex(), first, first + many - 1)
            self._below.shift(step.place, many)
        else:
            self.beginRemoveRows(QModelIndex(), first, first + many - 1)
            self._below.shift(step.place + many, -many)
        self._shown += step.count
        if step.count > 0:
            self.endInsertRows()
        else:
            self.endRemoveRows()

    # Copies

    def _show_copies(self, best: ArticleId, articles: Sequence[Article]) -> None:
        held = {row.id: place for place, row in self._pages.places()}
        known = held.keys() | self._below.ids()  # a list of one section may have copies itself
        copies = [_copy(article, best) for article in articles if article.id not in known]
        place = held.get(best)
        if place is None or not copies or place in self._below:
            return  # the list has become another meanwhile
        row = self._below.row_of(place)
        self.beginInsertRows(QModelIndex(), row + 1, row + len(copies))
        self._below.put(place, copies)
        self.endInsertRows()
        self._tell(row, row)

    def _fold(self, place: int) -> None:
        if place not in self._below:
            return
        row = self._below.row_of(place)
        self.beginRemoveRows(QModelIndex(), row + 1, row + self._below.count(place))
        self._below.take(place)
        self.endRemoveRows()
        self._tell(row, row)

    def _place(self, index: Index) -> int:
        return self._below.at(index.row())[0]

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))

    def _tell_all(self) -> None:
        if self.rowCount():
            self._tell(0, self.rowCount() - 1)


def _answer(
    library: Library,
    query: ArticleQuery,
    bound: int | None,
    held: Mapping[ArticleId, int],
    view: range,
) -> Answer:
    """Reads the library: for no window's thread. `view` are the places that were on view, `held`
    the articles with their places; the pages are those that will be on view."""
    total = library.count(query, at_most=None if bound is None else bound + 1)
    places = library.places(query, held, among=bound or 0) if held else {}
    shown = _bounded(total, bound)
    moved = 0
    if view.start and places:
        nearest = min(places, key=lambda id: abs(held[id] - view.start))
        moved = places[nearest] - held[nearest]
    first = max(0, min(view.start + moved, shown - len(view)))
    numbers = range(first // PAGE, (first + max(1, len(view)) - 1) // PAGE + 1)
    pages = {
        number: library.search(query, limit=PAGE, offset=number * PAGE)
        for number in numbers
        if number * PAGE < shown
    }
    return Answer(total=total, bound=bound, pages=pages, places=places)


def _bounded(total: int, bound: int | None) -> int:
    return total if bound is None else min(total, bound)


def _copy(article: Article, best: ArticleId) -> ArticleRow:
    """The row of an article that says what `best` says."""
    return ArticleRow(
        id=article.id,
        headline=article.headline,
        update_number=article.update_number,
        section=article.section,
        published=article.published,
        updated=article.updated,
        source=article.source,
        words=article.words,
        same_as=best,
    )
