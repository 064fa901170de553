"""`demo`: the main job on the sample site, in a desk of its own."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from digest.cli.output import answer_json, progress, say
from digest.cli.session import AsJson, session
from digest.errors import NotFoundError
from digest.model import Scope

if TYPE_CHECKING:
    from digest.demo import SampleSite


def register(app: typer.Typer) -> None:
    """Adds this module's command."""
    app.command(epilog="Example: digest demo --out ./demo, then: digest --desk ./demo/desk run")(
        demo
    )


def demo(
    context: typer.Context,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the files go.")] = Path("demo"),
    json: AsJson = False,
) -> None:
    """Gather the sample site's two days and make its edition, as PDF and web page.

    The desk is DIR/desk unless digest --desk names another.
    """
    # The pipeline brings readers and press along.
    from digest.demo import show
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


def sample_site() -> "SampleSite":
    """The sample site. Raises NotFoundError outside of a checkout."""
    try:
        import samples  # only a checkout has it
        from samples.rankings import captures
    except ImportError as error:
        raise NotFoundError(
            "package",
            "samples",
            remedy="The sample site comes with a checkout of Digest Desk: run the demo there.",
        ) from error
    from digest.demo import SampleSite, chart

    zone = samples.ZONE
    charts = []
    for day, capture in captures().items():
        captured = datetime.combine(day, samples.TAKEN, tzinfo=zone)
        if day not in samples.DAYS:
            charts.append(
                chart(samples.SITE_CHART, Scope.SITE, capture.site, captured=captured,
                      site=samples.ADDRESS, section=None)
            )  # fmt: skip
            charts.extend(
                chart(samples.section_chart(name), Scope.SECTION, titles, captured=captured,
                      site=samples.ADDRESS, section=name)
                for name, titles in capture.sections.items()
            )  # fmt: skip
    return SampleSite(
        name=samples.NAME,
        address=samples.ADDRESS,
        zone=zone.key,
        taken=samples.TAKEN,
        sections=tuple(samples.SECTIONS),
        folders=tuple((day, samples.day_folder(day)) for day in samples.DAYS),
        charts=tuple(charts),
    )
