"""What a pre-flight says of an edition: values that a window can show and a script can read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from digest.model import Article, BlockId, Movement, RankingList, SectionId

Fact = str | int | float | date | datetime
"""What a finding's sentence is made of: names, numbers, moments (aware)."""


class Severity(StrEnum):
    """How much a finding weighs: with an ERROR a reader goes without something, with a WARNING it
    looks like an oversight, a NOTE is good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class FindingKind(StrEnum):
    """What a finding is about. Its facts are named behind it."""

    OVERSET = "overset"  # over (pages), budget
    UNPRINTABLE = "unprintable"  # reason
    MISSING = "missing"  # format, what, text
    NO_LEAD = "no lead"
    NO_NAMEPLATE = "no nameplate"
    EMPTY_SECTION = "empty section"  # title
    NO_HEADLINE = "no headline"
    EMPTY_TEXT = "empty text"
    EMPTY_QUOTE = "empty quote"
    NO_ALT = "no alt text"  # title
    SMALL_PICTURE = "small picture"  # title, width, needed (pixels)
    DUPLICATE = "duplicate"  # title
    COPY = "copy"  # title, other (the first one's headline)
    ALREADY_RAN = "already ran"  # title, day
    STALE_RANKING = "stale ranking"  # title, captured, hours
    NEWER_RANKING = "newer ranking"  # title, captured
    CHANGED = "changed"  # title
    TAKEN_DOWN = "taken down"  # title, reason
    WITHDRAWN = "withdrawn"  # title, host
    DEAD_LINK = "dead link"  # address, reason
    DOUBTFUL_LINK = "doubtful link"  # address, reason
    INSECURE_LINK = "insecure link"  # host, count
    MAIL_SIZE = "mail size"  # kilobytes, most
    MAIL = "mail"  # reason
    CONTRAST = "contrast"  # color, ground, ratio
    ACCENT = "accent"  # color, printed


class FormField(StrEnum):
    """Where in the block's form it can be mended."""

    HEADLINE = "headline"
    TEXT = "text"
    ALT = "alt"


class FixKind(StrEnum):
    """How a finding can be mended: those of CHANGES are a change of the edition that `mended` makes
    alone; for the others somebody has to be asked or something to be done."""

    REMOVE_BLOCK = "remove block"
    REMOVE_SECTION = "remove section"
    MAKE_LEAD = "make lead"
    TAKE_REVISION = "take revision"
    TAKE_RANKING = "take ranking"
    HIDE_PICTURE = "hide picture"
    OPEN_FIELD = "open field"
    FIT = "fit to pages"
    CHECK_LINKS = "check links"
    CHOOSE_COLORS = "choose colours"


CHANGES = frozenset(
    {
        FixKind.REMOVE_BLOCK,
        FixKind.REMOVE_SECTION,
        FixKind.MAKE_LEAD,
        FixKind.TAKE_REVISION,
        FixKind.TAKE_RANKING,
        FixKind.HIDE_PICTURE,
    }
)

SAFE_TOGETHER = CHANGES - {FixKind.MAKE_LEAD, FixKind.HIDE_PICTURE}
"""What may be done to all findings of a kind at once: nothing that the editor wrote is lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """`article` is the newest revision, `ranking` with its `movements` the newest capture, for the
    fixes that take them."""

    kind: FixKind
    article: Article | None = None
    ranking: RankingList | None = None
    movements: tuple[Movement, ...] = ()

    @property
    def is_change(self) -> bool:
        """Whether `mended` makes it."""
        return self.kind in CHANGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to mend or to know. `block` or `section` is where, neither for the whole edition;
    `form_field` is where in the block's form.

    `about` tells it from others of its kind at that place and changes when it is another matter,
    as when a chart was captured anew: what is ignored stays ignored only so long.
    """

    kind: FindingKind
    severity: Severity
    facts: Mapping[str, Fact] = field(default_factory=dict)
    block: BlockId | None = None
    section: SectionId | None = None
    form_field: FormField | None = None
    fix: Fix | None = None
    about: str = ""

    @property
    def key(self) -> str:
        """The same for the same finding of the same edition, at whatever time it is made."""
        place = self.block or self.section or ""
        return "\n".join((self.kind.value, place, self.about))


def in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Errors first, then warnings and notes, each as they stood; every finding once."""
    once = {finding.key: finding for finding in reversed(findings)}
    weights = list(Severity)
    kept = [finding for finding in findings if once.get(finding.key) is finding]
    return tuple(sorted(kept, key=lambda finding: weights.index(finding.severity)))


def same_kind(finding: Finding, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Those of `findings` that are mended alike: of one kind, by one kind of fix."""
    if finding.fix is None:
        return ()
    return tuple(
        other
        for other in findings
        if other.kind is finding.kind and other.fix and other.fix.kind is finding.fix.kind
    )
