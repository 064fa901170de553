"""How commands answer: JSON for programs, tables and lines for people, progress on a terminal."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import typer

from digest.codec import to_data

UNBROKEN = 10_000
"""The width of a table that no terminal shows: a line a row, for grep and its kin."""


def answer_json(value: object) -> None:
    """`value` (a model's value, or lists and dicts of plain data) as one line of JSON."""
    typer.echo(json.dumps(plain_data(value), ensure_ascii=False))


def plain_data(value: object) -> Any:
    """Values of the model as plain data, inside lists and tuples too."""
    if isinstance(value, list | tuple):
        return [plain_data(item) for item in value]
    return value if isinstance(value, dict) else to_data(value)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], *, empty: str) -> None:
    """A table on stdout: fitted to a terminal, whole where the output goes elsewhere."""
    # Rich takes a while to import, and JSON needs none of it.
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    listed = list(rows)
    if not listed:
        typer.echo(empty)
        return
    drawn = Table(box=None, pad_edge=False, header_style="bold")
    for head in heads:
        drawn.add_column(head)
    for row in listed:
        drawn.add_row(*(Text(shown(cell)) for cell in row))  # Text: no markup in the user's words
    Console(width=None if sys.stdout.isatty() else UNBROKEN).print(drawn)


def shown(text: str) -> str:
    """`text` without control characters: what a page says must not steer a terminal."""
    return "".join(character if character.isprintable() else " " for character in text)


def say(text: str) -> None:
    """A line of answer."""
    typer.echo("\n".join(shown(line) for line in text.splitlines()))


def moment(when: datetime | None) -> str:
    """A time as people read it, in the machine's zone; "-" for none."""
    return when.astimezone().strftime("%Y-%m-%d %H:%M") if when else "-"


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """A bar on stderr where that is a terminal; elsewhere silence."""
    if not sys.stderr.isatty():
        yield lambda what, done, whole: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def update(what: str, done: int, whole: int) -> None:
            bar.update(task, description=shown(what), completed=done, total=whole or None)

        yield update
