"""`gather`: sources, files and what was pasted, into the library."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.failing import FAILURE, complain
from digest.cli.output import answer_json, progress, say
from digest.cli.reading import STDIN
from digest.cli.session import AllowPrivate, AsJson, IgnoreRobots, now, session

if TYPE_CHECKING:
    from digest.desk import Desk
    from digest.model import Source
    from digest.pipeline import Kept, Progress


def gather(
    context: typer.Context,
    addresses: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SOURCE…",
            help="Sources by id or name, files, folders, URLs; - for text or HTML from stdin;"
            " none: every publication's sources.",
        ),
    ] = None,
    allow_private: AllowPrivate = False,
    ignore_robots: IgnoreRobots = False,
    json: AsJson = False,
) -> None:
    """Read sources into the library; tell what came, what changed and what failed."""
    with session(context).desk() as desk, progress() as on_progress:
        kept = _gathered(
            addresses or [], desk, on_progress, private=allow_private, robots=not ignore_robots
        )
    if json:
        answer_json(_kept_shape(kept))
    else:
        _tell_kept(kept)
    for failure in (failure for part in kept for failure in part.gathered.failures):
        complain(f"{failure.address}: {failure.reason} {failure.remedy}")
    nothing = not any(part.gathered.articles or part.gathered.rankings for part in kept)
    if nothing and any(part.gathered.failures or part.gathered.problems for part in kept):
        raise typer.Exit(FAILURE)


def _gathered(
    named: Sequence[str], desk: "Desk", on_progress: "Progress", *, private: bool, robots: bool
) -> "list[Kept]":
    # The pipeline brings the readers along.
    from digest.pipeline import gather_sources, import_pasted, import_paths

    known = {
        source.id: source
        for publication in desk.library.publications()
        for source in publication.recipe.sources
    }
    if not named:
        return [gather_sources([*known.values()], desk, now=now(), on_progress=on_progress)]
    kept = []
    if chosen := [source for source in known.values() if _is_named(source, named)]:
        kept.append(gather_sources(chosen, desk, now=now(), on_progress=on_progress))
    others = [name for name in named if not any(_is_named(source, [name]) for source in chosen)]
    if STDIN in others:
        text = sys.stdin.buffer.read().decode("utf-8", "replace")
        html = text.lstrip().startswith("<")
        kept.append(import_pasted(text, desk, now=now(), html=html, allow_private=private))
    if addresses := [name for name in others if name != STDIN]:
        kept.append(
            import_paths(
                addresses,
                desk,
                now=now(),
                allow_private=private,
                robots=robots,
                on_progress=on_progress,
            )
        )
    return kept


def _is_named(source: "Source", names: Sequence[str]) -> bool:
    return source.id in names or source.name.casefold() in [name.casefold() for name in names]


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
