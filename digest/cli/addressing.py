"""`address`: a rendered e-mail made ready for a server that sends what it is handed."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from digest.errors import ReadError


def address(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An .eml that “render” made.")],
    sender: Annotated[str, typer.Option("--from", metavar="NAME <ADDRESS>", help="Who sends it.")],
    to: Annotated[
        list[str], typer.Option("--to", metavar="NAME <ADDRESS>", help="To whom; may be repeated.")
    ],
    unsubscribe: Annotated[
        str, typer.Option(metavar="URL", help="An https address that ends a subscription.")
    ] = "",
) -> None:
    """Print a draft with its sender and recipients, for sendmail and its kin."""
    from digest.render.mail import Envelope, addressed, parse_mailbox

    envelope = Envelope(
        sender=parse_mailbox(sender),
        recipients=tuple(map(parse_mailbox, to)),
        unsubscribe=unsubscribe,
    )
    content = file.read_bytes()
    try:
        message = addressed(content, envelope)
    except ValueError as error:
        raise ReadError(
            file.name,
            f"“{file.name}” is no draft of ours.",
            remedy="Make one with: digest render latest --format email",
        ) from error
    sys.stdout.buffer.write(message)
