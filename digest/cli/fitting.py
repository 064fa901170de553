"""`fit`: an edition brought to a number of pages."""

from typing import Annotated

import typer

from digest.cli.failing import FAILURE, complain
from digest.cli.output import answer_json, progress, say, table
from digest.cli.session import AsJson, find_edition, now, session
from digest.edits import set_page_budget
from digest.fitting import FitStep, Fitting, overset
from digest.fitting import fit as fitted
from digest.model import Edition

_HEADS = ("STEP", "ARTICLE", "BEFORE", "AFTER", "PAGES")


def fit(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="EDITION", help="An id, or “latest”.")],
    pages: Annotated[
        int | None, typer.Option(min=1, help="As many as the edition is meant to have by default.")
    ] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Take the steps and keep them.")] = False,
    json: AsJson = False,
) -> None:
    """Show by which steps an edition fits its pages: type, trims, summaries. Nothing is dropped.

    With --apply the steps are taken, and the number of pages is the edition's from then on.
    """
    with session(context).desk(printing=True) as desk, progress() as on_progress:
        edition = find_edition(name, desk.library)
        wanted = pages or edition.page_budget
        if wanted is None:
            raise typer.BadParameter("The edition has no number of pages: give one by --pages.")
        tried: list[float] = []

        def extent_of(one: Edition) -> float:
            on_progress("make up pages", len(tried), 0)
            tried.append(desk.press.extent(one))
            return tried[-1]

        fitting = fitted(edition, wanted, extent_of)
        if apply:
            kept = set_page_budget(fitting.edition, wanted)
            desk.library.save_edition(kept, saved=now())
    if json:
        answer_json(_shape(fitting, wanted, applied=apply))
    else:
        _tell(fitting, wanted, applied=apply)
    if not fitting.fits:
        complain(f"Even with all steps: {overset(fitting.extent, wanted)}.")
        raise typer.Exit(FAILURE)


def _tell(fitting: Fitting, pages: int, *, applied: bool) -> None:
    rows = [
        (step.key.kind, step.title or "-", step.before, step.after, f"{-step.gained:+.1f}")
        for step in fitting.steps
    ]
    table(_HEADS, rows, empty="No step is needed.")
    before, after = overset(fitting.former, pages), overset(fitting.extent, pages)
    done = " Done." if applied else " Take them with --apply." if rows else ""
    say(f"{before} before, {after} after.{done}")


def _shape(fitting: Fitting, pages: int, *, applied: bool) -> dict[str, object]:
    return {
        "edition": fitting.edition.id,
        "pages": pages,
        "before": round(fitting.former, 2),
        "after": round(fitting.extent, 2),
        "fits": fitting.fits,
        "applied": applied,
        "steps": [_step_shape(step) for step in fitting.steps],
    }


def _step_shape(step: FitStep) -> dict[str, object]:
    return {
        "kind": step.key.kind.value,
        "block": step.key.block,
        "title": step.title,
        "before": step.before,
        "after": step.after,
        "gained": round(step.gained, 2),
    }
