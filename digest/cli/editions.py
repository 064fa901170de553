"""`editions`: list, show, delete."""

from typing import Annotated

import typer

from digest.cli.output import answer_json, moment, say, table
from digest.cli.session import AsJson, find_edition, find_publication, now, session
from digest.model import ArticleBlock, Block, EditionId, LeadBlock, RankingBlock

app = typer.Typer(help="List, show and delete editions.", no_args_is_help=False)

EditionName = Annotated[str, typer.Argument(metavar="EDITION", help="An id, or “latest”.")]


@app.callback(invoke_without_command=True, epilog="Example: digest editions show latest")
def default(context: typer.Context, json: AsJson = False) -> None:
    """List, show and delete editions."""
    if context.invoked_subcommand is None:
        list_editions(context, json=json)


@app.command("list", epilog="Example: digest editions list --publication estuary-courier")
def list_editions(
    context: typer.Context,
    publication: Annotated[str | None, typer.Option(help="Only of this publication.")] = None,
    limit: Annotated[int, typer.Option(min=1)] = 30,
    json: AsJson = False,
) -> None:
    """List editions, the newest first."""
    with session(context).desk() as desk:
        of = find_publication(publication, desk.library).id if publication else None
        rows = desk.library.editions(of, limit=limit)
    if json:
        answer_json(rows)
        return
    cells = [
        (
            row.date.isoformat(),
            row.title,
            str(row.number or "-"),
            row.state,
            str(row.blocks),
            row.id,
        )
        for row in rows
    ]
    heads = ("DATE", "TITLE", "NO.", "STATE", "BLOCKS", "ID")
    table(heads, cells, empty="No editions yet. Make one with: digest compose PUBLICATION")


@app.command("show", epilog="Example: digest editions show latest --json")
def show(context: typer.Context, name: EditionName, json: AsJson = False) -> None:
    """Show what an edition holds and where it went."""
    with session(context).desk() as desk:
        edition = find_edition(name, desk.library)
        receipts = desk.library.deliveries(edition.id)
    if json:
        answer_json(edition)
        return
    issued = f", issued {moment(edition.issued)}" if edition.issued else ""
    say(f"{edition.title}, {edition.date}, no. {edition.number}: {edition.state}{issued}")
    say(f"{len(edition.blocks)} blocks. Id {edition.id}")
    if edition.predecessor is not None:
        say(f"Revision {edition.revision}. It corrects {edition.predecessor}")
    for section in edition.sections:
        say(f"\n{section.title}")
        for block in section.blocks:
            say(f"  {block_line(block)}")
    for failure in edition.failures:
        say(f"\nfailed    {failure.source}: {failure.reason} {failure.remedy}")
    for receipt in receipts:
        say(f"\ndelivered {moment(receipt.delivered)} {receipt.location}")


@app.command("delete", epilog="Example: digest editions delete 5f0c…")
def delete(context: typer.Context, name: EditionName) -> None:
    """Delete a draft; an issued edition is kept for good."""
    with session(context).desk() as desk:
        edition = find_edition(name, desk.library)
        desk.library.delete_edition(EditionId(edition.id), now=now())
    say(f"Deleted {edition.title} of {edition.date}.")


def block_line(block: Block) -> str:
    """The block's kind and what people know it by."""
    match block:
        case LeadBlock():
            return f"{'lead':8} {block.overrides.headline or block.article.headline}"
        case ArticleBlock():
            headline = block.overrides.headline or block.article.headline
            return f"{block.form:8} {headline}"
        case RankingBlock():
            return f"{'ranking':8} {block.title or block.ranking.title}"
        case _:
            return type(block).__name__.removesuffix("Block").lower()
