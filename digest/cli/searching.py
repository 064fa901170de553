"""`search` and `article`: what the library has."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.output import answer_json, moment, say, table
from digest.cli.session import AsJson, now, parse_date, session
from digest.cli.shapes import article_shape
from digest.differences import difference
from digest.model import Article, ArticleId, Direction

if TYPE_CHECKING:
    from digest.library import ArticleRow, Revision

_ARROWS = {Direction.UP: "▲", Direction.DOWN: "▼"}


def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS…")],
    section: Annotated[str | None, typer.Option(help="Only this section.")] = None,
    source: Annotated[str | None, typer.Option(help="Only this source's id.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Not older than.")] = None,
    unused: Annotated[bool, typer.Option("--unused", help="Not yet in an issued edition.")] = False,
    ranked: Annotated[bool, typer.Option("--ranked", help="Only what stands on a chart.")] = False,
    copies: Annotated[
        bool, typer.Option("--copies", help="Each copy of an article, not the best alone.")
    ] = False,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 50,
    json: AsJson = False,
) -> None:
    """Search the library's full text."""
    from digest.library import ArticleQuery  # heavy: the database

    query = ArticleQuery(
        words=" ".join(words),
        section=section,
        source=source,
        since=datetime.combine(parse_date(since, now().date()), datetime.min.time(), UTC)
        if since
        else None,
        unused=unused,
        ranked=ranked,
        copies=copies,
    )
    with session(context).desk() as desk:
        rows = desk.library.search(query, limit=limit)
    if json:
        answer_json(rows)
    else:
        _tell(rows)


def article(
    context: typer.Context,
    id: Annotated[str, typer.Argument(metavar="ARTICLE", help="Its id, as `search` prints it.")],
    json: AsJson = False,
) -> None:
    """Show an article: how it was changed from reading to reading, and who else has it."""
    with session(context).desk() as desk:
        revisions = desk.library.revisions(ArticleId(id))
        copies = [one for one in desk.library.copies(ArticleId(id)) if one.id != id]
        names: dict[str, str] = {
            source.id: source.name
            for publication in desk.library.publications()
            for source in publication.recipe.sources
        }
    if json:
        answer_json(_shape(revisions, copies))
    else:
        _tell_article(revisions, copies, names)


def _tell_article(
    revisions: "Sequence[Revision]", copies: Sequence[Article], names: Mapping[str, str]
) -> None:
    def brought_by(one: Article) -> str:
        return names.get(one.source, one.source) or "an import by hand"

    newest = revisions[-1].article
    update = f" (UPDATE {newest.update_number})" if newest.update_number else ""
    say(f"{newest.headline}{update}")
    say(f"{newest.section or '-'}, {moment(newest.updated or newest.published)}, {newest.url}")
    say(f"{newest.words} words, from {brought_by(newest)}")
    say(f"{moment(revisions[0].gathered)}  came")
    for before, after in pairwise(revisions):
        said = difference(before.article, after.article).summary
        say(f"{moment(after.gathered)}  {'silently: ' if after.silent else ''}{said}")
    for copy in copies:
        say(f"also     {copy.headline} ({brought_by(copy)}, {copy.url})")


def _tell(rows: "Sequence[ArticleRow]") -> None:
    cells = [
        (
            row.headline,
            row.section or "-",
            moment(row.updated or row.published),
            rank_words(row),
            note_words(row),
            row.id,
        )
        for row in rows
    ]
    heads = ("HEADLINE", "SECTION", "NEWEST", "RANK", "NOTES", "ID")
    table(heads, cells, empty="Nothing was found.")


def rank_words(row: "ArticleRow") -> str:
    """As "2 ▲3", "4 NEW" or "-"."""
    if row.position is None:
        return "-"
    match row.direction:
        case Direction.UP | Direction.DOWN:
            return f"{row.position} {_ARROWS[row.direction]}{row.places}"
        case Direction.NEW:
            return f"{row.position} NEW"
        case _:
            return str(row.position)


def note_words(row: "ArticleRow") -> str:
    """What an editor should know of it: "UPDATE 1, +2 copies, ran 2026-03-12"."""
    notes = (
        f"UPDATE {row.update_number}" if row.update_number else "",
        "changed silently" if row.silently_changed else "",
        f"+{row.copies} {'copy' if row.copies == 1 else 'copies'}" if row.copies else "",
        "a copy" if row.same_as else "",
        f"ran {row.ran}" if row.ran else "",
    )
    return ", ".join(note for note in notes if note) or "-"


def _shape(revisions: "tuple[Revision, ...]", copies: list[Article]) -> dict[str, Any]:
    changes = [
        {
            "number": after.number,
            "gathered": after.gathered.isoformat(),
            "silent": after.silent,
            "change": difference(before.article, after.article).summary,
        }
        for before, after in pairwise(revisions)
    ]
    first = {
        "number": revisions[0].number,
        "gathered": revisions[0].gathered.isoformat(),
        "silent": False,
        "change": "came",
    }
    return {
        **article_shape(revisions[-1].article),
        "source": revisions[-1].article.source,
        "revisions": [first, *changes],
        "copies": [
            {"id": one.id, "headline": one.headline, "source": one.source, "url": one.url}
            for one in copies
        ],
    }
