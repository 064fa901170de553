"""`sources charts|pin|unpin`: pointing at a chart that the finder does not see."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.failing import FAILURE
from digest.cli.output import answer_json, say
from digest.cli.session import AllowPrivate, AsJson, IgnoreRobots, session
from digest.cli.sources import SourceName, find_row, save_source
from digest.errors import NotFoundError
from digest.model import PinnedChart, Scope

if TYPE_CHECKING:
    from digest.sources.chart_candidates import ChartCandidate

SHOWN_ITEMS = 3


def register(app: typer.Typer) -> None:
    """Puts the commands into the group `sources`."""
    app.command("charts", epilog="Example: digest sources charts https://courier.example/")(charts)
    app.command("pin", epilog='Example: digest sources pin harbour "#most-read ol"')(pin)
    app.command("unpin", epilog='Example: digest sources unpin harbour "#most-read ol"')(unpin)


def charts(
    context: typer.Context,
    address: Annotated[str, typer.Argument(help="A page's address, or a saved page.")],
    allow_private: AllowPrivate = False,
    ignore_robots: IgnoreRobots = False,
    json: AsJson = False,
) -> None:
    """Show the lists on a page that could be charts, with the selector that pins each."""
    from digest.gather.pointing import candidates_at  # heavy: the readers

    with session(context).desk() as desk:
        found = candidates_at(
            address, desk.fetcher, allow_private=allow_private, robots=not ignore_robots
        )
    if json:
        answer_json([_shape(candidate) for candidate in found])
    else:
        _tell(found)
    if not found:
        raise typer.Exit(FAILURE)


def pin(
    context: typer.Context,
    name: SourceName,
    selector: Annotated[str, typer.Argument(help="As `sources charts` prints it.")],
    title: Annotated[str, typer.Option(help="What to call the chart.")] = "",
    section: Annotated[str | None, typer.Option(help="The section whose chart it is.")] = None,
) -> None:
    """Let a source always read the list at a CSS selector as a chart."""
    chart = PinnedChart(
        selector=selector,
        title=title,
        scope=Scope.SECTION if section else Scope.SITE,
        section=section,
    )
    with session(context).desk() as desk:
        row = find_row(name, desk.library)
        save_source(
            desk,
            row,
            lambda source: replace(source, charts=(*_without(source.charts, selector), chart)),
        )
    say(f"Pinned {title or 'the chart'} at {selector}.")


def unpin(
    context: typer.Context,
    name: SourceName,
    selector: Annotated[str, typer.Argument(help="The pinned one; see: digest sources show.")],
) -> None:
    """Leave the finding of charts to the finder again."""
    with session(context).desk() as desk:
        row = find_row(name, desk.library)
        if all(chart.selector != selector for chart in row.source.charts):
            raise NotFoundError("pinned chart", selector, remedy="See: digest sources show SOURCE")
        save_source(
            desk,
            row,
            lambda source: replace(source, charts=_without(source.charts, selector)),
        )
    say(f"Unpinned {selector}.")


def _without(pinned: tuple[PinnedChart, ...], selector: str) -> tuple[PinnedChart, ...]:
    return tuple(chart for chart in pinned if chart.selector != selector)


def _shape(candidate: "ChartCandidate") -> dict[str, Any]:
    return {
        "selector": candidate.selector,
        "title": candidate.title,
        "found": candidate.found,
        "confidence": round(candidate.confidence, 2),
        "reasons": list(candidate.reasons),
        "items": [
            {"position": item.position, "title": item.title, "url": item.url}
            for item in candidate.items
        ],
    }


def _tell(found: "tuple[ChartCandidate, ...]") -> None:
    if not found:
        say("The page has no list of three links or more.")
    for candidate in found:
        mark = "found" if candidate.found else f"{candidate.confidence:.2f}"
        say(f"{mark:6} {candidate.title or '(no heading)'}  {candidate.selector}")
        for item in candidate.items[:SHOWN_ITEMS]:
            say(f"       {item.position}. {item.title}")
        if len(candidate.items) > SHOWN_ITEMS:
            say(f"       … {len(candidate.items)} in all")
