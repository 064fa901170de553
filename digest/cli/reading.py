"""`extract`, `gather` and `search`: what pages hold, and what the library has."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.failing import FAILURE, complain, sentence
from digest.cli.output import answer_json, moment, progress, say, table
from digest.cli.session import AsJson, now, parse_date, session
from digest.cli.shapes import article_shape, ranking_shape
from digest.errors import DigestError

if TYPE_CHECKING:
    from digest.pipeline import Kept
    from digest.sources.extract import Extract

STDIN = "-"


def extract(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE…", help="Saved pages, texts, feeds; - for stdin.")
    ],
    url: Annotated[str | None, typer.Option(help="The address that the files came from.")] = None,
    json: AsJson = False,
) -> None:
    """Read saved pages, texts and feeds without touching the library.

    With --json, one object a line for each file. Fails only when nothing could be read.
    """
    found_anything = False
    for file in files:
        extracted, problem = _read_file(file, url)
        found_anything = found_anything or bool(
            extracted and (extracted.articles or extracted.rankings or extracted.entries)
        )
        if json:
            answer_json(_extract_shape(file, url, extracted, problem))
        elif extracted:
            _tell_extract(file, extracted)
        if problem:
            complain(problem)
    if not found_anything:
        raise typer.Exit(FAILURE)


def gather(
    context: typer.Context,
    addresses: Annotated[
        list[str] | None,
        typer.Argument(metavar="SOURCE…", help="Files, folders, URLs; none: all publications'."),
    ] = None,
    allow_private: Annotated[
        bool, typer.Option(help="Also fetch from private and loopback addresses.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Read sources into the library; tell what came, what changed and what failed."""
    # The pipeline brings the readers along.
    from digest.pipeline import gather_sources, import_address

    kept: list[Kept] = []
    with session(context).desk() as desk, progress() as on_progress:
        for done, address in enumerate(addresses or ()):
            on_progress(address, done, len(addresses or ()))
            kept.append(import_address(address, desk, now=now(), allow_private=allow_private))
        if not addresses:
            recipes = [publication.recipe for publication in desk.library.publications()]
            sources = tuple(source for recipe in recipes for source in recipe.sources)
            kept.append(gather_sources(sources, desk, now=now(), on_progress=on_progress))
    if json:
        answer_json(_kept_shape(kept))
    else:
        _tell_kept(kept)
    for failure in (failure for part in kept for failure in part.gathered.failures):
        complain(f"{failure.address}: {failure.reason} {failure.remedy}")
    nothing = not any(part.gathered.articles or part.gathered.rankings for part in kept)
    if nothing and any(part.gathered.failures or part.gathered.problems for part in kept):
        raise typer.Exit(FAILURE)


def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS…")],
    section: Annotated[str | None, typer.Option(help="Only this section.")] = None,
    source: Annotated[str | None, typer.Option(help="Only this source's id.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Not older than.")] = None,
    unused: Annotated[bool, typer.Option(help="Not yet in an issued edition.")] = False,
    ranked: Annotated[bool, typer.Option(help="Only what stands on a chart.")] = False,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 50,
    json: AsJson = False,
) -> None:
    """Search the library's full text."""
    from digest.library import ArticleQuery  # heavy: the database

    query = ArticleQuery(
        words=" ".join(words),
        section=section,
        source=source,
        since=datetime.combine(parse_date(since), datetime.min.time(), UTC) if since else None,
        unused=unused,
        ranked=ranked,
    )
    with session(context).desk() as desk:
        rows = desk.library.search(query, limit=limit)
    if json:
        answer_json(rows)
        return
    cells = [
        (row.headline, row.section or "-", moment(row.updated or row.published), row.id)
        for row in rows
    ]
    table(("HEADLINE", "SECTION", "NEWEST", "ID"), cells, empty="Nothing was found.")


def _read_file(file: str, url: str | None) -> "tuple[Extract | None, str]":
    """What the file holds, and why not if it could not be read at all."""
    from digest.gather import MOST_BYTES, file_content, of_ordinary_size  # heavy: the readers
    from digest.sources import read

    try:
        if file == STDIN:
            data = of_ordinary_size(sys.stdin.buffer.read(MOST_BYTES + 1), name="stdin")
        else:
            data = file_content(Path(file))
        return read(data, name=file, now=now(), url=url), ""
    except DigestError as error:
        return None, f"{file}: {sentence(error)}"


def _extract_shape(
    file: str, url: str | None, extracted: "Extract | None", problem: str
) -> dict[str, Any]:
    if extracted is None:
        return {
            "file": file, "url": url, "kind": None, "title": "", "articles": [], "rankings": [],
            "problems": [problem],
        }  # fmt: skip
    return {
        "file": file,
        "url": url,
        "kind": extracted.kind,
        "title": extracted.title,
        "articles": [article_shape(article) for article in extracted.articles],
        "rankings": [ranking_shape(ranking) for ranking in extracted.rankings],
        "problems": list(extracted.problems),
    }


def _tell_extract(file: str, extracted: "Extract") -> None:
    say(f"{file}: {extracted.kind}, {extracted.title}")
    for article in extracted.articles:
        update = f" (update {article.update_number})" if article.update_number else ""
        say(f"  article  {article.headline}{update}, {article.words} words")
    for ranking in extracted.rankings:
        say(f"  ranking  {ranking.title}, {len(ranking.items)} items")
    for problem in extracted.problems:
        say(f"  problem  {problem}")


def _kept_shape(kept: "list[Kept]") -> dict[str, Any]:
    return {
        "articles": [
            {"id": change.article, "headline": change.headline, "change": change.kind.value}
            for part in kept
            for change in part.changes
        ],
        "rankings": [
            {"title": ranking.title, "items": len(ranking.items)}
            for part in kept
            for ranking in part.gathered.rankings
        ],
        "failures": [
            {
                "source": failure.source,
                "address": failure.address,
                "reason": failure.reason,
                "remedy": failure.remedy,
            }
            for part in kept
            for failure in part.gathered.failures
        ],
        "problems": [problem for part in kept for problem in part.gathered.problems],
    }


def _tell_kept(kept: "list[Kept]") -> None:
    counts: dict[str, int] = {}
    for part in kept:
        for change in part.changes:
            counts[change.kind.value] = counts.get(change.kind.value, 0) + 1
            if change.kind.value != "same":
                say(f"{change.kind.value:8} {change.headline}")
        for ranking in part.gathered.rankings:
            say(f"{'ranking':8} {ranking.title}, {len(ranking.items)} items")
        for problem in part.gathered.problems:
            say(f"{'problem':8} {problem}")
    told = ", ".join(f"{counts.get(kind, 0)} {kind}" for kind in ("new", "revised", "same"))
    say(f"Articles: {told}.")
