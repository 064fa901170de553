"""How commands fail: one clear line on stderr, no traceback, exit code 1."""

from typing import Any

import typer
from typer.core import TyperGroup

from digest.cli.output import shown
from digest.errors import DigestError

FAILURE = 1


class PlainGroup(TyperGroup):
    """A group of commands whose foreseen failures end in a sentence and its remedy."""

    def invoke(self, ctx: Any) -> Any:
        """Runs the chosen command."""
        try:
            return super().invoke(ctx)
        except DigestError as error:
            complain(sentence(error))
        except BrokenPipeError:
            # The reader of our output has seen enough, as `head` does.
            raise typer.Exit(FAILURE) from None
        except OSError as error:
            named = f"{error.filename}: " if error.filename else ""
            complain(f"{named}{error.strerror or error}.")
        raise typer.Exit(FAILURE)


def sentence(error: DigestError) -> str:
    """What happened and what to do about it, on one line."""
    return " ".join(f"{error} {error.remedy}".split())


def complain(text: str) -> None:
    """One line on stderr."""
    typer.echo(f"digest: {shown(text)}", err=True)
