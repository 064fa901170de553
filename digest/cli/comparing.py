"""`editions diff` and `editions provenance`: what is otherwise in an edition, and where it is
from."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from digest.cli.output import answer_json, moment, say
from digest.cli.session import LATEST, AsJson, find_edition, session
from digest.errors import NotFoundError
from digest.files import write_atomically
from digest.model import Edition

if TYPE_CHECKING:
    from digest.edition_differences import BlockChange, EditionDifference, Place
    from digest.library import Library
    from digest.provenance import ItemProvenance, Provenance

EditionName = Annotated[
    str, typer.Argument(metavar="EDITION", help=f"An edition's id, or “{LATEST}”.")
]
SHOWN_OF_HASH = 12


def register(editions: typer.Typer) -> None:
    """Adds the commands of this module to `editions`."""
    editions.command("diff", epilog="Example: digest editions diff latest --draft")(diff)
    editions.command(
        "provenance", epilog="Example: digest editions provenance latest --out courier.json"
    )(provenance)


def diff(
    context: typer.Context,
    name: EditionName,
    other: Annotated[
        str | None,
        typer.Argument(metavar="OTHER", help="The earlier one; else that of the day before."),
    ] = None,
    draft: Annotated[
        bool, typer.Option("--draft", help="Compare with the draft that the recipe made of it.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Tell what an edition prints otherwise than an earlier one, or than its recipe made it."""
    from digest.edition_differences import edition_difference

    if draft and other is not None:
        raise typer.BadParameter("Name another edition or ask for the draft, not both.")
    with session(context).desk() as desk:
        after = find_edition(name, desk.library)
        before = _earlier(after, other, desk.library, draft=draft)
    found = edition_difference(before, after)
    if json:
        answer_json(_shape(found))
        return
    say(f"{before.title}, {before.date} → {after.title}, {after.date}")
    for fact in found.facts:
        change = f"{fact.before or '-'} → {fact.after or '-'}" if fact.before != fact.after else ""
        say(f"  {fact.fact:14} {change}".rstrip())
    for each in found.changes:
        say(f"  {'+'.join(each.fates):14} {_told(each)}")
    say(f"{len(found.changes)} blocks differ, {found.same} are the same.")


def _earlier(after: Edition, other: str | None, library: "Library", *, draft: bool) -> Edition:
    from digest.pipeline import edition_before

    if other is not None:
        return find_edition(other, library)
    before = library.first_draft(after.id) if draft else edition_before(after, library)
    if before is None:
        what = "draft of the recipe's" if draft else "edition before"
        raise NotFoundError(what, after.id, remedy="Name another edition to compare with.")
    return before


def _shape(found: "EditionDifference") -> dict[str, object]:
    from digest.codec import to_data

    return {
        "before": found.before.id,
        "after": found.after.id,
        "facts": [to_data(fact) for fact in found.facts],
        "changes": [to_data(change) for change in found.changes],
        "same": found.same,
    }


def _told(change: "BlockChange") -> str:
    said = change.title or change.kind
    if change.before and change.after and "moved" in change.fates:
        said += f" ({_place(change.before)} → {_place(change.after)})"
    elif place := change.after or change.before:
        said += f" ({_place(place)})"
    if change.words is not None:
        said += f": {change.words.summary}"
    others = [aspect for aspect in change.aspects if aspect != "words"]
    if others:
        said += f"; {', '.join(others)}"
    return said


def _place(place: "Place") -> str:
    return f"{place.section} {place.number}" + (f", {place.form}" if place.form else "")


def provenance(
    context: typer.Context,
    name: EditionName,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the JSON there, too.")
    ] = None,
    json: AsJson = False,
) -> None:
    """Tell where each item of an edition is from, and who changed what of it."""
    from digest import pipeline  # brings the readers along

    with session(context).desk() as desk:
        edition = find_edition(name, desk.library)
        traced = pipeline.provenance_of(edition, desk.library)
        text = pipeline.provenance_json(edition, desk)
    if out is not None:
        write_atomically(out, text.encode())
    if json:
        typer.echo(text, nl=False)
        return
    _tell(traced)


def _tell(traced: "Provenance") -> None:
    say(f"{traced.title}, {traced.date}, no. {traced.number}: {traced.state}")
    say(f"Edited by {', '.join(traced.editors) or 'nobody'}.")
    section = ""
    for item in traced.items:
        if item.section != section:
            section = item.section
            say(f"\n{section}")
        say(f"  {item.title or item.kind}")
        for line in _lines(item):
            say(f"      {line}")
    for left in traced.left_out:
        say(f"\nleft out  {left.title}")


def _lines(item: "ItemProvenance") -> list[str]:
    lines = []
    if origin := item.origin:
        lines.append(" ".join(part for part in (origin.source, origin.url) if part))
        came = origin.gathered or origin.captured
        known = f"gathered {moment(came)}" if came else "not in the library as printed"
        revision = f", revision {origin.revision}" if origin.revision else ""
        hashed = f", sha256 {origin.sha256[:SHOWN_OF_HASH]}…" if origin.sha256 else ""
        lines.append(known + revision + hashed)
        lines += [
            f"no. {rank.position} on {rank.chart}, {moment(rank.captured)}" for rank in origin.ranks
        ]
        lines.append("placed by the recipe" if item.by_recipe else "placed by hand")
    lines += [f"{each.part}: {each.before or '-'} → {each.after or '-'}" for each in item.changes]
    return lines
