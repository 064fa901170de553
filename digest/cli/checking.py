"""`check`: the pre-flight of an edition, what its renditions lack, and what mail programs will make
of its e-mail."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from digest.cli.editions import block_line
from digest.cli.failing import FAILURE
from digest.cli.output import answer_json, plain_data, progress, say
from digest.cli.session import LATEST, AsJson, find_edition, now, session
from digest.model import BlockId, Edition, Format

if TYPE_CHECKING:
    from digest.desk import Desk
    from digest.preflight import Finding, LinkCheck
    from digest.render import Checked

ALL_TO_READ = (Format.PDF, Format.WEB, Format.EMAIL, Format.TEXT, Format.EPUB)
"""The formats that are checked unless others are named: all whose words can be read back, each
once. The PDF for archives and the pictures of pages show what the PDF shows."""


def check(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="EDITION", help=f"An edition's id, or “{LATEST}”.")
    ],
    format: Annotated[
        list[Format] | None, typer.Option(help="A format to check; without it all that hold words.")
    ] = None,
    links: Annotated[bool, typer.Option("--links", help="Ask whether its links answer.")] = False,
    json: AsJson = False,
) -> None:
    """Say what to mend in an edition before it goes out, what each format lacks of it, and what
    may spoil its e-mail.

    Ends with 1 when something is missing or spoilt.
    """
    with session(context).desk() as desk:
        edition = find_edition(name, desk.library)
        formats = dict.fromkeys(format or ALL_TO_READ)
        checked = [desk.press.check(edition, each) for each in formats]
        findings = _findings(edition, desk, checks_links=links)
    if json:
        shapes = [_shape(each) for each in checked]
        found = [_finding_shape(finding) for finding in findings]
        answer_json({"edition": edition.id, "formats": shapes, "findings": found})
    else:
        titles = {block.id: " ".join(block_line(block).split()) for block in edition.blocks}
        lines = [line for each in checked for line in _lines(each, titles)]
        say("\n".join([*lines, *_finding_lines(findings, titles)]))
    if any(each.is_faulty for each in checked):
        raise typer.Exit(FAILURE)


def _findings(edition: Edition, desk: "Desk", *, checks_links: bool) -> "tuple[Finding, ...]":
    """What the formats do not tell: they have lines of their own."""
    from digest.preflight import (
        Evidence,
        Pages,
        color_findings,
        ignored,
        known_links,
        moment_of,
        preflight,
        standing_of,
        without,
    )

    known = _checked_links(edition, desk) if checks_links else known_links(desk.library)
    evidence = Evidence(
        standing=standing_of(edition, desk.library),
        pages=Pages(extent=desk.press.extent(edition)) if edition.page_budget else None,
        links=known,
        colors=tuple(color_findings(edition, desk.themes)),
    )
    found = preflight(edition, evidence, moment=moment_of(edition, now()))
    return without(found, ignored(desk.library, edition.id))


def _checked_links(edition: Edition, desk: "Desk") -> "Mapping[str, LinkCheck]":
    from digest.preflight import check_links, links_of, remember_links

    addresses = [link.address for link in links_of(edition)]
    with progress() as told:
        checks = check_links(
            addresses, desk.fetcher, now=now, progress=told, cancelled=lambda: False
        )
    return remember_links(desk.library, checks)


def _finding_shape(finding: "Finding") -> dict[str, Any]:
    from digest.preflight import sentence

    return {
        "kind": finding.kind.value,
        "severity": finding.severity.value,
        "text": sentence(finding),
        "block": finding.block,
        "section": finding.section,
        "fix": finding.fix.kind.value if finding.fix else None,
    }


def _finding_lines(findings: "Sequence[Finding]", titles: Mapping[BlockId, str]) -> Iterator[str]:
    from digest.preflight import sentence

    if findings:
        yield "edition"
    for finding in findings:
        yield _finding(finding.severity, sentence(finding), "", finding.block, titles)


def _shape(checked: "Checked") -> dict[str, Any]:
    shape: dict[str, Any] = {
        "format": checked.format.value,
        "size": checked.size,
        "problems": plain_data(checked.problems),
        "missing": plain_data(checked.missing),
    }
    if checked.mail:
        shape["html_size"] = checked.mail.size.html
        shape["clip_share"] = round(checked.mail.size.share, 3)
        shape["checks"] = plain_data(checked.mail.checks)
    return shape


def _lines(checked: "Checked", titles: Mapping[BlockId, str]) -> Iterator[str]:
    extent = f"{checked.size:,} bytes"
    if checked.mail:
        extent += f", {checked.mail.size.share:.0%} of what Gmail shows"
    verdict = "" if checked.is_faulty else ", nothing is missing"
    yield f"{checked.format:8} {extent}{verdict}"
    for problem in checked.problems:
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
