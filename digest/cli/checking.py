"""`check`: what an edition's renditions lack, and what mail programs will make of its e-mail."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.editions import block_line
from digest.cli.failing import FAILURE
from digest.cli.output import answer_json, plain_data, say
from digest.cli.session import LATEST, AsJson, find_edition, session
from digest.model import BlockId, Edition, Format, Rendition

if TYPE_CHECKING:
    from digest.render.mail import MailReport
    from digest.render.parity import Missing

ALL_TO_READ = (Format.PDF, Format.WEB, Format.EMAIL, Format.TEXT, Format.EPUB)
"""The formats that are checked unless others are named: all whose words can be read back, each
once. The PDF for archives and the pictures of pages show what the PDF shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was found of one rendition; `mail` is None for what is no e-mail."""

    rendition: Rendition
    missing: "tuple[Missing, ...]"
    mail: "MailReport | None"

    @property
    def is_faulty(self) -> bool:
        """Whether a reader would go without something."""
        spoilt = self.mail is not None and self.mail.has_errors
        return bool(self.missing or self.rendition.problems or spoilt)


def check(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="EDITION", help=f"An edition's id, or “{LATEST}”.")
    ],
    format: Annotated[
        list[Format] | None, typer.Option(help="A format to check; without it all that hold words.")
    ] = None,
    json: AsJson = False,
) -> None:
    """Render an edition and say what each format lacks of it, and what may spoil its e-mail.

    Ends with 1 when something is missing or spoilt.
    """
    with session(context).desk() as desk:
        edition = find_edition(name, desk.library)
        formats = dict.fromkeys(format or ALL_TO_READ)
        found = [_checked(edition, desk.press.render(edition, each)) for each in formats]
    if json:
        answer_json({"edition": edition.id, "formats": [_shape(checked) for checked in found]})
    else:
        titles = {block.id: " ".join(block_line(block).split()) for block in edition.blocks}
        say("\n".join(line for checked in found for line in _lines(checked, titles)))
    if any(checked.is_faulty for checked in found):
        raise typer.Exit(FAILURE)


def _checked(edition: Edition, rendition: Rendition) -> Checked:
    from digest.render.content.context import anchors_of
    from digest.render.mail import check_mail
    from digest.render.parity import missing

    is_mail = rendition.format is Format.EMAIL
    return Checked(
        rendition=rendition,
        missing=missing(edition, rendition),
        mail=check_mail(rendition.content, anchors_of(edition)) if is_mail else None,
    )


def _shape(checked: Checked) -> dict[str, Any]:
    rendition = checked.rendition
    shape: dict[str, Any] = {
        "format": rendition.format.value,
        "size": len(rendition.content),
        "problems": plain_data(rendition.problems),
        "missing": plain_data(checked.missing),
    }
    if checked.mail:
        shape["html_size"] = checked.mail.size.html
        shape["clip_share"] = round(checked.mail.size.share, 3)
        shape["checks"] = plain_data(checked.mail.checks)
    return shape


def _lines(checked: Checked, titles: Mapping[BlockId, str]) -> Iterator[str]:
    rendition = checked.rendition
    extent = f"{len(rendition.content):,} bytes"
    if checked.mail:
        extent += f", {checked.mail.size.share:.0%} of what Gmail shows"
    verdict = "" if checked.is_faulty else ", nothing is missing"
    yield f"{rendition.format:8} {extent}{verdict}"
    for problem in rendition.problems:
        yield _finding("problem", problem.reason, problem.remedy, problem.block, titles)
    for lack in checked.missing:
        part = f" in its {lack.part}" if lack.part else ""
        yield _finding("missing", f"{lack.kind} “{lack.text}”{part}", "", lack.block, titles)
    for one in checked.mail.checks if checked.mail else ():
        times = f" (× {one.count})" if one.count > 1 else ""
        yield _finding(one.level, f"{one.text}{times}", one.remedy, one.block, titles)


def _finding(
    level: str, text: str, remedy: str, block: BlockId | None, titles: Mapping[BlockId, str]
) -> str:
    where = f" [{titles.get(block, block)}]" if block is not None else ""
    return f"  {level:8} {text}{where}" + (f"\n  {'':8} {remedy}" if remedy else "")
