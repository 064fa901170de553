"""Editions: drafts that are saved over and over, issued ones that never change again."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from digest.codec import from_json, to_json
from digest.errors import LibraryError, NotFoundError
from digest.library.locks import drop_lock, living_lock, note_save, stand_of
from digest.library.origins import note_editor, note_first_draft
from digest.library.readings import content_hash
from digest.library.store import Store, put
from digest.library.tables import edition_articles, editions
from digest.locks import EditionTakenError, WriteRight, may_write
from digest.model import (
    Article,
    ArticleBlock,
    ArticleId,
    Edition,
    EditionId,
    EditionState,
    LeadBlock,
    PublicationId,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionRow:
    """What a list shows of an edition. `blocks` is how many it has, `saved` is aware, `version`
    counts its saves from 1."""

    id: EditionId
    title: str
    date: date
    number: int
    state: EditionState
    blocks: int
    saved: datetime
    publication: PublicationId | None
    version: int


class EditionStore(Store):
    def save_edition(
        self, edition: Edition, *, saved: datetime, right: WriteRight | None = None
    ) -> int:
        """Keeps the edition in place of the draft with its id; when this returns, it is on disk.
        The answer is its version from now on. To issue it ends its lock.

        A draft that is open somewhere is written by its owner alone, who shows its `right` to it.
        Raises EditionTakenError when the right has gone: another one has the edition open, or it
        was saved since it was read. Raises LibraryError when it has been issued and differs: an
        issued edition never changes.
        """
        value = to_json(edition)
        with self._database.write() as connection:
            return _save(connection, edition, value, saved, right)

    def edition(self, id: EditionId) -> Edition:
        """Raises NotFoundError."""
        with self._database.read() as connection:
            value = connection.scalar(select(editions.c.value).where(editions.c.id == id))
        if value is None:
            raise NotFoundError("edition", id)
        return from_json(value, Edition)

    def editions(
        self, publication: PublicationId | None = None, limit: int = 100
    ) -> tuple[EditionRow, ...]:
        """The newest by date first; of one publication, or of all and none."""
        columns = [column for column in editions.c if column is not editions.c.value]
        with self._database.read() as connection:
            rows = connection.execute(_newest(select(*columns), publication).limit(limit)).all()
        return tuple(edition_row(row) for row in rows)

    def latest_edition(self, publication: PublicationId | None = None) -> Edition | None:
        """The newest by date, draft or issued; None when there is none."""
        newest = _newest(select(editions.c.value), publication).limit(1)
        with self._database.read() as connection:
            value = connection.scalar(newest)
        return None if value is None else from_json(value, Edition)

    def issued_edition(self, publication: PublicationId, date: date, slot: str) -> Edition | None:
        """What was issued for that date and slot, corrected ones last; None when nothing was."""
        newest = _newest(select(editions.c.value), publication).where(
            editions.c.date == date,
            editions.c.slot == slot,
            editions.c.state == EditionState.ISSUED,
        )
        with self._database.read() as connection:
            value = connection.scalar(newest.limit(1))
        return None if value is None else from_json(value, Edition)

    def delete_edition(self, id: EditionId, *, now: datetime) -> None:
        """Removes a draft. Raises NotFoundError, LibraryError for an issued edition, or
        EditionTakenError for one that is open somewhere."""
        with self._database.write() as connection:
            state = connection.scalar(select(editions.c.state).where(editions.c.id == id))
            if state is None:
                raise NotFoundError("edition", id)
            if state == EditionState.ISSUED:
                raise LibraryError(
                    "An issued edition cannot be deleted.",
                    remedy="What has been printed is kept for good.",
                )
            if lock := living_lock(connection, id, now=now):
                raise EditionTakenError(lock)
            connection.execute(editions.delete().where(editions.c.id == id))
            drop_lock(connection, id)

    def next_number(self, publication: PublicationId) -> int:
        """One more than the highest number among the publication's editions; 1 for its first."""
        highest = select(func.max(editions.c.number)).where(editions.c.publication == publication)
        with self._database.read() as connection:
            return (connection.scalar(highest) or 0) + 1


def write_edition(connection: Connection, edition: Edition, *, saved: datetime) -> int:
    """As `EditionStore.save_edition` without a right, within the transaction of `connection`."""
    return _save(connection, edition, to_json(edition), saved, None)


def _newest(chosen: Select[Any], publication: PublicationId | None) -> Select[Any]:
    if publication is not None:
        chosen = chosen.where(editions.c.publication == publication)
    return chosen.order_by(
        editions.c.date.desc(), editions.c.number.desc(), editions.c.saved.desc()
    )


def _save(
    connection: Connection,
    edition: Edition,
    value: str,
    saved: datetime,
    right: WriteRight | None,
) -> int:
    former = stand_of(connection, edition.id)
    if former.state == EditionState.ISSUED:
        if right is not None and edition.state is EditionState.DRAFT:
            raise EditionTakenError(None)  # the daily run issued it over the head of its window
        _check_unchanged(connection, edition)
        return former.version  # a run that was resumed after its edition had been issued
    if not may_write(right, former.lock, version=former.version):
        is_own = right is not None and former.lock and former.lock.owner.window == right.window
        raise EditionTakenError(None if is_own else former.lock)
    if edition.state == EditionState.ISSUED and edition.predecessor is not None:
        _check_first(connection, edition.id, edition.predecessor)
    version = former.version + 1
    put(connection, editions, {"id": edition.id}, _columns(edition, value, saved, version))
    if version == 1 and edition.publication is not None and edition.state is EditionState.DRAFT:
        note_first_draft(connection, edition.id, value)
    if right is not None:
        note_editor(connection, edition.id, right.window, saved)
    if edition.state == EditionState.ISSUED:
        drop_lock(connection, edition.id)
        _record_articles(connection, edition)
    elif right is not None:
        note_save(connection, edition.id, right, saved)
    return version


def _columns(edition: Edition, value: str, saved: datetime, version: int) -> dict[str, Any]:
    """The edition's row, without its id."""
    return {
        "publication": edition.publication,
        "title": edition.title,
        "date": edition.date,
        "number": edition.number,
        "state": edition.state,
        "blocks": len(edition.blocks),
        "saved": saved,
        "version": version,
        "value": value,
        "slot": edition.slot,
        "created": edition.created,
        "predecessor": edition.predecessor,
    }


def _check_unchanged(connection: Connection, edition: Edition) -> None:
    issued = connection.scalar(select(editions.c.value).where(editions.c.id == edition.id))
    # Compared as values: one of an older program lacks the fields that came since.
    if issued is None or from_json(issued, Edition) != edition:
        raise LibraryError(
            "This edition has been issued and cannot be changed.",
            remedy="Make a corrected edition of it.",
        )


def printed_articles(edition: Edition) -> dict[ArticleId, Article]:
    """The articles that the edition prints, by their ids."""
    return {
        block.article.id: block.article
        for block in edition.blocks
        if isinstance(block, LeadBlock | ArticleBlock)
    }


def _check_first(connection: Connection, id: EditionId, predecessor: EditionId) -> None:
    """An edition is corrected once; what is wrong then is corrected in its successor."""
    other = select(editions.c.id).where(
        editions.c.predecessor == predecessor,
        editions.c.state == EditionState.ISSUED,
        editions.c.id != id,
    )
    if connection.scalar(other) is not None:
        raise LibraryError(
            "This edition has been corrected already.",
            remedy="Correct the edition that took its place.",
        )


def _record_articles(connection: Connection, edition: Edition) -> None:
    printed = printed_articles(edition)
    if printed:
        connection.execute(
            edition_articles.insert(),
            [
                {
                    "edition": edition.id,
                    "article": id,
                    "update_number": article.update_number,
                    "content": content_hash(article),
                }
                for id, article in sorted(printed.items())
            ],
        )


def edition_row(row: Row[Any]) -> EditionRow:
    """The row of `editions` as a value."""
    return EditionRow(
        id=EditionId(row.id),
        title=row.title,
        date=row.date,
        number=row.number,
        state=EditionState(row.state),
        blocks=row.blocks,
        saved=row.saved,
        publication=PublicationId(row.publication) if row.publication is not None else None,
        version=row.version,
    )
