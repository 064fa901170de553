"""All that is found of an edition, put together: the one order in which it is told. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from digest.model import Anchor, Edition, Format, RenderProblem
from digest.preflight.blocks import block_findings
from digest.preflight.findings import Finding, in_order
from digest.preflight.links import LinkCheck, link_findings
from digest.preflight.news import STALE_AFTER, news_findings
from digest.preflight.outputs import (
    mail_findings,
    missing_findings,
    page_findings,
    problem_findings,
)
from digest.preflight.standing import Standing
from digest.render.mail import MailReport
from digest.render.parity import Missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """What making up its pages told of an edition: see `digest.render.Proof`."""

    extent: float
    anchors: tuple[Anchor, ...] = ()
    problems: tuple[RenderProblem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What is known of an edition beside itself; what is not known yet is None or empty, and
    nothing is found of it."""

    standing: Standing = field(default_factory=Standing)
    pages: Pages | None = None
    mail: MailReport | None = None
    missing: Mapping[Format, tuple[Missing, ...]] = field(default_factory=dict)
    links: Mapping[str, LinkCheck] = field(default_factory=dict)
    colors: tuple[Finding, ...] = ()


def preflight(
    edition: Edition,
    evidence: Evidence,
    *,
    moment: datetime,
    stale_after: timedelta = STALE_AFTER,
) -> tuple[Finding, ...]:
    """What is to be mended in `edition`, which goes out at `moment` (aware), errors first."""
    if not edition.blocks:
        return ()
    pages = evidence.pages
    found = [
        *(page_findings(edition, pages.extent, pages.anchors) if pages else ()),
        *problem_findings(edition, pages.problems if pages else ()),
        *block_findings(edition),
        *news_findings(edition, evidence.standing, moment=moment, stale_after=stale_after),
        *link_findings(edition, evidence.links),
        *(mail_findings(edition, evidence.mail) if evidence.mail else ()),
        *evidence.colors,
    ]
    for format, missing in evidence.missing.items():
        found += missing_findings(format, missing)
    return in_order(found)


def moment_of(edition: Edition, now: datetime) -> datetime:
    """When `edition` goes out: it was issued then; else now, or, where its day has passed, when it
    was made. `now` and the answer are aware."""
    if edition.issued is not None:
        return edition.issued
    today = now.astimezone(ZoneInfo(edition.zone)).date()
    return now if edition.date >= today else edition.created


def without(findings: Iterable[Finding], ignored: frozenset[str]) -> tuple[Finding, ...]:
    """The findings that nobody wants to be ignored."""
    return tuple(finding for finding in findings if finding.key not in ignored)
