"""`demo`: the main job on the sample site, in a desk of its own."""

from pathlib import Path
from typing import Annotated

import typer

from digest.cli.output import answer_json, progress, say
from digest.cli.session import AsJson, session


def demo(
    context: typer.Context,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the files go.")] = Path("demo"),
    json: AsJson = False,
) -> None:
    """Gather the sample site's two days and make its edition, as PDF and web page.

    The desk is DIR/desk unless digest --desk names another.
    """
    # The pipeline brings readers and press along.
    from digest.demo import sample_site, show
    from digest.desk import open_desk

    site = sample_site()
    folder = session(context).folder or out / "desk"
    with open_desk(folder) as desk, progress() as on_progress:
        shown = show(site, desk, out, on_progress=on_progress)
    if json:
        files = [str(file) for file in shown.files]
        answer_json({"edition": shown.edition.id, "desk": str(folder), "files": files})
        return
    for file in shown.files:
        say(str(file))
