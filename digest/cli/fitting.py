"""`fit`: an edition brought to a number of pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated
from uuid import uuid4

import typer

from digest.cli.failing import FAILURE, complain
from digest.cli.output import answer_json, progress, say, table
from digest.cli.session import AsJson, find_edition, now, session
from digest.edits import set_page_budget
from digest.errors import EditError
from digest.fitting import FitStep, Fitting, overset
from digest.fitting import fit as fitted
from digest.locks import EditionTakenError, WindowId
from digest.model import Edition, EditionState

if TYPE_CHECKING:
    from digest.holding import EditionHold
    from digest.library import Library

_HEADS = ("STEP", "ARTICLE", "BEFORE", "AFTER", "PAGES")


def fit(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="EDITION", help="An id, or “latest”.")],
    pages: Annotated[
        int | None, typer.Option(min=1, help="As many as the edition is meant to have by default.")
    ] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Take the steps and keep them.")] = False,
    force: Annotated[
        bool, typer.Option("--force", help="With --apply: take an edition from who has it open.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Show by which steps an edition fits its pages: type, trims, summaries. Nothing is dropped.

    With --apply the steps are taken, and the number of pages is the edition's from then on.
    """
    with (
        session(context).desk(printing=True) as desk,
        progress() as on_progress,
        _held(name, desk.library, apply=apply, force=force) as (edition, hold),
    ):
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
            hold.save(set_page_budget(fitting.edition, wanted))
    if json:
        answer_json(_shape(fitting, wanted, applied=apply))
    else:
        _tell(fitting, wanted, applied=apply)
    if not fitting.fits:
        complain(f"Even with all steps: {overset(fitting.extent, wanted)}.")
        raise typer.Exit(FAILURE)


@contextmanager
def _held(
    name: str, library: "Library", *, apply: bool, force: bool
) -> Iterator[tuple[Edition, "EditionHold"]]:
    """The edition, kept from others while it is fitted if the steps are to be taken. Raises
    EditionTakenError when somebody has it open, unless by `force`."""
    from digest.holding import EditionHold
    from digest.library.locks import owner_here

    edition = find_edition(name, library)
    hold = EditionHold(library, owner_here(WindowId(uuid4().hex), "digest fit"), now=now)
    if not apply:
        yield edition, hold
        return
    if edition.state is EditionState.ISSUED:
        raise EditError(
            "An issued edition can't be changed.", remedy="Make a corrected edition of it."
        )
    claim = hold.take_over(edition) if force else hold.claim(edition)
    if not claim.is_ours and claim.lock is not None:
        raise EditionTakenError(
            claim.lock, remedy="Close it there, or take it with --force; what is unsaved is kept."
        )
    try:
        yield edition, hold
    finally:
        hold.release()


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
