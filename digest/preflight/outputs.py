"""What an edition's renditions lack, and what spoils them. Pure."""

from collections.abc import Iterator, Sequence

from digest.edits import lead_of
from digest.fitting import is_over
from digest.model import Anchor, BlockId, Edition, Format, RenderProblem
from digest.preflight.blocks import cut
from digest.preflight.findings import Finding, FindingKind, Fix, FixKind, FormField, Severity
from digest.render.mail import CLIP, Kind, Level, MailCheck, MailReport
from digest.render.parity import Missing

KILOBYTE = 1024
_SEVERITIES = {
    Level.ERROR: Severity.ERROR,
    Level.WARNING: Severity.WARNING,
    Level.NOTE: Severity.NOTE,
}
_TOLD_ELSEWHERE = (Kind.PICTURE, Kind.LINK)
"""Mail's checks of what the edition's own say for all formats, unless they are errors."""


def page_findings(
    edition: Edition, extent: float, anchors: Sequence[Anchor] = ()
) -> Iterator[Finding]:
    """Whether `extent` pages are too many; the block is the first that begins beyond them."""
    budget = edition.page_budget
    if budget is None or not is_over(extent, budget):
        return
    beyond = (anchor.block for anchor in anchors if anchor.page >= budget)
    yield Finding(
        kind=FindingKind.OVERSET,
        severity=Severity.ERROR,
        facts={"over": round(max(0.1, extent - budget), 1), "budget": budget},
        block=next(beyond, None),
        fix=Fix(kind=FixKind.FIT),
    )


def problem_findings(edition: Edition, problems: Sequence[RenderProblem]) -> Iterator[Finding]:
    """What could not be printed of the blocks that `edition` still has."""
    present = {block.id for block in edition.blocks}
    for problem in problems:
        if problem.block is None or problem.block in present:
            reason = f"{problem.reason} {problem.remedy}".strip()
            yield Finding(
                kind=FindingKind.UNPRINTABLE,
                severity=Severity.ERROR,
                facts={"reason": reason},
                block=problem.block,
                about=problem.reason,
            )


def mail_findings(edition: Edition, report: MailReport) -> Iterator[Finding]:
    """What mail programs will make of the edition's e-mail: its size, and what spoils it. What
    concerns every format alike is left to the others."""
    for check in report.checks:
        if check.kind is Kind.SIZE and report.size.html > CLIP * 9 // 10:
            yield _mail_size(report, check.level)
        elif check.level is Level.ERROR or (
            check.level is Level.WARNING and check.kind not in _TOLD_ELSEWHERE
        ):
            yield _of_mail(edition, check)


def missing_findings(format: Format, missing: Sequence[Missing]) -> Iterator[Finding]:
    """What `format` does not bring of the edition."""
    for lack in missing:
        yield Finding(
            kind=FindingKind.MISSING,
            severity=Severity.ERROR,
            facts={"format": format.value, "what": lack.kind.value, "text": cut(lack.text)},
            block=lack.block,
            about=f"{format.value} {lack.kind.value} {lack.text} {lack.part}",
        )


def _mail_size(report: MailReport, level: Level) -> Finding:
    return Finding(
        kind=FindingKind.MAIL_SIZE,
        severity=_SEVERITIES[level],
        facts={"kilobytes": round(report.size.html / KILOBYTE), "most": CLIP // KILOBYTE},
    )


def _of_mail(edition: Edition, check: MailCheck) -> Finding:
    contrast = check.kind is Kind.COLOR
    alt = check.kind is Kind.PICTURE and check.block is not None
    where: BlockId | None = check.block
    if where is None and contrast and (lead := lead_of(edition)):
        where = lead.id
    return Finding(
        kind=FindingKind.MAIL,
        severity=_SEVERITIES[check.level],
        facts={"reason": f"{check.text} {check.remedy}".strip()},
        block=where,
        form_field=FormField.ALT if alt else None,
        fix=Fix(kind=FixKind.CHOOSE_COLORS) if contrast else None,
        about=check.text,
    )
