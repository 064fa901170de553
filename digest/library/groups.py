"""Which articles say the same: the look-up by sketches, and the groups that are stored.

A group is one best article and the others, whose `same_as` names it. It is kept as articles come:
each is compared with the few that share a part of its sketch, and joins the group whose best says
the same. One that is revised into something else leaves its group, and a best one hands over.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Select, func, or_, select

from digest.codec import from_json
from digest.errors import NotFoundError
from digest.library.store import Store
from digest.library.tables import articles, revisions, sketches
from digest.likeness import APART, Telling, best_first, say_the_same, telling
from digest.model import Article, ArticleId

REMEMBERED = 20_000
"""Of so many of the last articles the sketches are kept: ten days of a busy desk, 20 MB."""

COMPARED = 10
"""So many articles, those that share the most of the sketch, are compared word by word."""

COMMON = 100
"""A shingle that more of the last articles share is a line that a site prints everywhere: looked
up, it would bring every page of the site to be compared with every other."""

TOGETHER = 200
"""So many new articles are looked up at once."""

ASKED = 500
"""How many values are asked for in one question; SQLite takes some thousands."""

Item = TypeVar("Item")


class GroupStore(Store):
    def copies(self, id: ArticleId) -> tuple[Article, ...]:
        """All articles that say what this one says, itself among them, the best first: see
        `likeness.best_first`. Raises NotFoundError."""
        with self._database.read() as connection:
            row = connection.execute(_rows().where(articles.c.id == id)).one_or_none()
            if row is None:
                raise NotFoundError("article", id)
            members = _members(connection, row)
        return best_first(from_json(member.value, Article) for member in members)

    def groups(self, ids: Iterable[ArticleId]) -> dict[ArticleId, ArticleId]:
        """Of those of `ids` that are in a group the id of its best article."""
        grouped = select(articles.c.id, articles.c.same_as).where(articles.c.copies > 0)
        best: dict[ArticleId, ArticleId] = {}
        with self._database.read() as connection:
            for some in batches(ids, ASKED):
                for row in connection.execute(grouped.where(articles.c.id.in_(some))):
                    best[ArticleId(row.id)] = ArticleId(row.same_as or row.id)
        return best


def group_articles(connection: Connection, changed: Mapping[int, Article]) -> None:
    """Brings the groups up to date with the articles, by their keys, whose content is new."""
    grouping = _Grouping(connection)
    for keys in batches(changed, TOGETHER):
        own = {key: telling(changed[key]) for key in keys}
        _note(connection, own)
        alike = _alike(connection, own)
        for key in keys:
            grouping.place(key, own[key], alike.get(key, ()))
    newest = connection.scalar(select(func.max(articles.c.key))) or 0
    connection.execute(sketches.delete().where(sketches.c.article <= newest - REMEMBERED))


def group_missing(connection: Connection, limit: int) -> None:
    """Groups the last `limit` articles that came, where they have no sketch."""
    newest = connection.scalar(select(func.max(articles.c.key))) or 0
    missing = (
        _rows()
        .where(articles.c.key > newest - limit)
        .where(articles.c.key.not_in(select(sketches.c.article)))
        .order_by(articles.c.key)
    )
    rows = connection.execute(missing).all()
    group_articles(connection, {row.key: from_json(row.value, Article) for row in rows})


def order_group(connection: Connection, key: int) -> None:
    """Finds the best of an article's group anew, after a picture of it has come."""
    row = connection.execute(_rows().where(articles.c.key == key)).one()
    if row.copies:
        _store(connection, _members(connection, row))


@dataclass(slots=True)
class _Grouping:
    """The work of one saving; what has been taken apart for a comparison is remembered."""

    connection: Connection
    _tellings: dict[int, tuple[str, Telling]] = field(default_factory=dict)

    def place(self, key: int, own: Telling, alike: Sequence[int]) -> None:
        """Puts the article, which shares a part of its sketch with those `alike`, in its group."""
        row = self.connection.execute(_rows().where(articles.c.key == key)).one()
        if not row.copies and not alike:
            return
        members = _members(self.connection, row)
        if row.copies and not self._belongs(own, row, members):
            _store(self.connection, [member for member in members if member.key != key])
            members = [row]
        known = {member.key for member in members}
        for candidate in self._candidates(alike, row.dated):
            if candidate.key in known:
                continue
            theirs = _members(self.connection, candidate)
            best = next(member for member in theirs if member.same_as is None)
            if say_the_same(own, self._telling(best)):
                members = [*members, *theirs]
                known.update(member.key for member in theirs)
        if len(members) > 1 or row.copies:
            _store(self.connection, members)

    def _belongs(self, own: Telling, row: Row[Any], members: Sequence[Row[Any]]) -> bool:
        """Whether what was revised still says what the best of its group does, or any other."""
        others = sorted((m for m in members if m.key != row.key), key=lambda m: m.same_as or "")
        return any(say_the_same(own, self._telling(other)) for other in others)

    def _candidates(self, alike: Sequence[int], dated: datetime) -> Iterator[Row[Any]]:
        """Those that are dated near enough, the likeliest first, each as it is by now."""
        near = articles.c.dated.between(dated - 2 * APART, dated + 2 * APART)
        for key in alike:
            found = self.connection.execute(_rows().where(articles.c.key == key, near))
            yield from found.all()

    def _telling(self, row: Row[Any]) -> Telling:
        content, known = self._tellings.get(row.key, ("", None))
        if known is None or content != row.content:
            known = telling(from_json(row.value, Article))
            if len(self._tellings) >= 200:  # some kilobytes each
                self._tellings.clear()
            self._tellings[row.key] = (row.content, known)
        return known


def _note(connection: Connection, tellings: Mapping[int, Telling]) -> None:
    connection.execute(sketches.delete().where(sketches.c.article.in_(tellings)))
    rows = sorted((shingle, key) for key, own in tellings.items() for shingle in set(own.sketch))
    connection.execute(
        sketches.insert(), [{"shingle": shingle, "article": key} for shingle, key in rows]
    )


def _alike(connection: Connection, tellings: Mapping[int, Telling]) -> dict[int, list[int]]:
    """For each of the articles those that share a part of its sketch, the likeliest first."""
    shared: dict[int, list[int]] = defaultdict(list)
    for some in batches({shingle for own in tellings.values() for shingle in own.sketch}, ASKED):
        several = (
            select(sketches.c.shingle)
            .where(sketches.c.shingle.in_(some))
            .group_by(sketches.c.shingle)
            .having(func.count().between(2, COMMON))
        )
        found = select(sketches).where(sketches.c.shingle.in_(several))
        for row in connection.execute(found):
            shared[row.shingle].append(row.article)
    alike = {}
    for key, own in tellings.items():
        many = Counter(other for shingle in own.sketch for other in shared.get(shingle, ()))
        del many[key]
        alike[key] = [other for other, _ in many.most_common(COMPARED)]
    return alike


def _rows() -> Select[Any]:
    """The columns that grouping needs, with the newest content."""
    return (
        select(
            articles.c.key,
            articles.c.id,
            articles.c.same_as,
            articles.c.copies,
            articles.c.dated,
            revisions.c.content,
            revisions.c.value,
        )
        .join(revisions, revisions.c.article == articles.c.key)
        .where(revisions.c.number == articles.c.revision)
    )


def _members(connection: Connection, row: Row[Any]) -> list[Row[Any]]:
    """The whole group of an article; itself alone where it has none."""
    if not row.copies:
        return [row]
    best = row.same_as or row.id
    of_group = or_(articles.c.id == best, articles.c.same_as == best)
    return list(connection.execute(_rows().where(of_group)))


def _store(connection: Connection, members: Sequence[Row[Any]]) -> None:
    """Makes `members` one group, or the only one of them a single article."""
    best, *_ = best_first(from_json(member.value, Article) for member in members)
    of_members = articles.c.key.in_([member.key for member in members])
    connection.execute(
        articles.update().where(of_members).values(same_as=best.id, copies=len(members) - 1)
    )
    connection.execute(articles.update().where(articles.c.id == best.id).values(same_as=None))


def batches(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items, each once, `size` at a time."""
    each = list(dict.fromkeys(items))
    return (each[at : at + size] for at in range(0, len(each), size))
