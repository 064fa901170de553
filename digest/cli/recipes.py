"""`recipes`: recipes as files that are read, shared and tried."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from digest.cli.failing import FAILURE
from digest.cli.output import answer_json, say, table
from digest.cli.session import AsJson, PublicationName, find_publication, now, session
from digest.cli.verdict_words import because, chart_because, odd_words
from digest.codec import to_data
from digest.model import Recipe
from digest.recipes import guarded, oddities
from digest.selection import ChartVerdict, Selection, Verdict

app = typer.Typer(help="Recipes as files: show, export, import, check, try.", no_args_is_help=True)

RecipeFile = Annotated[Path, typer.Argument(metavar="FILE", help="A recipe's file, TOML.")]


@app.command("show", epilog="Example: digest recipes show courier")
def show(context: typer.Context, name: PublicationName, json: AsJson = False) -> None:
    """Print a publication's recipe as TOML."""
    from digest.recipe_files import recipe_text  # comes with the TOML library

    with session(context).desk() as desk:
        recipe = find_publication(name, desk.library).recipe
    if json:
        answer_json(recipe)
    else:
        say(recipe_text(recipe).rstrip())


@app.command("export", epilog="Example: digest recipes export courier --out courier.recipe.toml")
def export(
    context: typer.Context,
    name: PublicationName,
    out: Annotated[Path | None, typer.Option(help="The file; ID.recipe.toml if not given.")] = None,
) -> None:
    """Write a publication's recipe to a file. One that is there keeps its comments."""
    from digest.recipe_files import SUFFIX, write_recipe  # comes with the TOML library

    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
    place = out or Path(f"{publication.id}{SUFFIX}")
    write_recipe(publication.recipe, place)
    say(f"Wrote {place}.")


@app.command("import", epilog="Example: digest recipes import courier theirs.recipe.toml")
def import_(
    context: typer.Context,
    name: PublicationName,
    file: RecipeFile,
    trust: Annotated[
        bool, typer.Option(help="Its sources may be private, or on this machine, as it says.")
    ] = False,
    keep_sources: Annotated[
        bool, typer.Option(help="Take its rules, but not its sources.")
    ] = False,
) -> None:
    """Give a publication the recipe of a file."""
    from digest.recipe_files import read_recipe  # comes with the TOML library

    recipe = read_recipe(file)
    given = recipe if trust else guarded(recipe)
    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        if keep_sources:
            given = replace(given, sources=publication.recipe.sources)
        desk.library.save_publication(replace(publication, recipe=given))
    say(f"{publication.title} follows {file.name} now.")
    if given != recipe and not keep_sources:
        say("Sources of it that are private or on this machine wait for --trust.")
    for odd in oddities(given):
        say(odd_words(odd))


@app.command("check", epilog="Example: digest recipes check theirs.recipe.toml")
def check(context: typer.Context, file: RecipeFile, json: AsJson = False) -> None:
    """Say what is wrong with a recipe's file, or odd about it."""
    from digest.recipe_files import read_recipe  # comes with the TOML library

    recipe = read_recipe(file)
    found = oddities(recipe)
    if json:
        answer_json([to_data(odd) | {"said": odd_words(odd)} for odd in found])
    else:
        for odd in found:
            say(odd_words(odd))
        if not found:
            sections = len(recipe.sections)
            sources = len(recipe.sources)
            say(f"{file.name} is a recipe: {sections} sections, {sources} sources.")
    if found:
        raise typer.Exit(FAILURE)


@app.command("try", epilog="Example: digest recipes try courier --left")
def try_(
    context: typer.Context,
    name: PublicationName,
    file: Annotated[
        Path | None, typer.Option("--recipe", help="Try this file in the place of its recipe.")
    ] = None,
    at: Annotated[
        datetime | None, typer.Option(help="As if it were that time, of this machine.")
    ] = None,
    left: Annotated[bool, typer.Option("--left", help="Also what was left, and why.")] = False,
    json: AsJson = False,
) -> None:
    """Say what a recipe would pick now, and why, without gathering or keeping anything."""
    from digest.pipeline import try_recipe  # heavy: the pipeline
    from digest.recipe_files import read_recipe  # comes with the TOML library

    moment = at.astimezone() if at else now()
    with session(context).desk() as desk:
        publication = find_publication(name, desk.library)
        recipe = read_recipe(file) if file else publication.recipe
        selection = try_recipe(recipe, desk, moment, publication=publication.id)
    if json:
        answer_json(_shape(selection))
    else:
        _tell(selection, recipe, left=left)


def _tell(selection: Selection, recipe: Recipe, *, left: bool) -> None:
    shown = [each for each in selection.verdicts if left or each.is_taken]
    cells = [_cells(each, scored=recipe.scores is not None) for each in shown]
    heads = ("SECTION", "HEADLINE", "PLACE", "SCORE", "WHY")
    table(heads, cells, empty="Nothing would be picked.")
    for chart in selection.charts:
        say(f"chart: {chart.chart.title}. {chart_because(chart)}")
    taken = sum(1 for each in selection.verdicts if each.is_taken)
    say(f"{taken} of {len(selection.verdicts)} candidates taken.")


def _cells(verdict: Verdict, *, scored: bool) -> tuple[str, ...]:
    section = (verdict.section or "front page") if verdict.is_taken else "-"
    place = str(verdict.place) if verdict.place else "-"
    score = f"{verdict.score.total:.2f}" if scored and verdict.score else "-"
    return (section, verdict.candidate.headline, place, score, because(verdict))


def _shape(selection: Selection) -> dict[str, Any]:
    return {
        "articles": [_verdict_shape(each) for each in selection.verdicts],
        "charts": [_chart_shape(each) for each in selection.charts],
    }


def _verdict_shape(verdict: Verdict) -> dict[str, Any]:
    score = verdict.score
    return {
        "id": verdict.candidate.id,
        "headline": verdict.candidate.headline,
        "taken": verdict.is_taken,
        "reason": verdict.reason.value,
        "section": verdict.section,
        "phrase": verdict.phrase,
        "rival": verdict.rival.id if verdict.rival else None,
        "printed": to_data(verdict.printed) if verdict.printed else None,
        "moment": verdict.moment.isoformat() if verdict.moment else None,
        "place": verdict.place,
        "score": to_data(score) | {"total": score.total} if score else None,
        "because": because(verdict),
    }


def _chart_shape(verdict: ChartVerdict) -> dict[str, Any]:
    return {
        "chart": verdict.chart.chart,
        "title": verdict.chart.title,
        "captured": verdict.chart.captured.isoformat(),
        "reason": verdict.reason.value,
        "left_out": list(verdict.left_out),
        "because": chart_because(verdict),
    }
