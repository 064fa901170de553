"""What the window says of a pre-flight's findings, and calls their fixes."""

from datetime import date, datetime

from digest.model import Edition, Format
from digest.preflight.findings import Fact, Finding, FixKind, Severity
from digest.preflight.wording import sentence
from ui import dates
from ui.block_texts import title_of
from ui.colors import Colors
from ui.translation import marked, tr

MARKS = {Severity.ERROR: "×", Severity.WARNING: "!", Severity.NOTE: "i"}

_FIXES = {
    FixKind.REMOVE_BLOCK: marked("Preflight", "Remove the block"),
    FixKind.REMOVE_SECTION: marked("Preflight", "Remove the section"),
    FixKind.MAKE_LEAD: marked("Preflight", "Make it the lead"),
    FixKind.TAKE_REVISION: marked("Preflight", "Take the newest revision"),
    FixKind.TAKE_RANKING: marked("Preflight", "Take the newest capture"),
    FixKind.HIDE_PICTURE: marked("Preflight", "Leave the picture out"),
    FixKind.OPEN_FIELD: marked("Preflight", "Write it"),
    FixKind.FIT: marked("Preflight", "Fit to pages…"),
    FixKind.CHECK_LINKS: marked("Preflight", "Try it again"),
    FixKind.CHOOSE_COLORS: marked("Preflight", "Change the look"),
}


def finding_sentence(finding: Finding) -> str:
    """What is to be mended, in the window's language."""
    return sentence(finding, say=lambda phrase: tr("Preflight", phrase), tell=_told)


def fix_name(kind: FixKind) -> str:
    """What the button of a fix is called."""
    return tr("Preflight", _FIXES[kind])


def group_name(severity: Severity) -> str:
    """The head above findings of one severity."""
    match severity:
        case Severity.ERROR:
            return tr("Preflight", "Errors")
        case Severity.WARNING:
            return tr("Preflight", "Warnings")
        case Severity.NOTE:
            return tr("Preflight", "Good to know")


def place_of(finding: Finding, edition: Edition) -> str:
    """Where it is: the block's words or the section's title; "" for the whole edition."""
    for section in edition.sections:
        if section.id == finding.section:
            return section.title
    blocks = (block for block in edition.blocks if block.id == finding.block)
    return next((title_of(block) for block in blocks), "")


def color_of(severity: Severity, colors: Colors) -> str:
    """`#rrggbb` of the severity's sign; the sign itself tells it, too."""
    match severity:
        case Severity.ERROR:
            return colors.accent
        case Severity.WARNING:
            return colors.warning
        case Severity.NOTE:
            return colors.soft


def count_words(errors: int, warnings: int, notes: int) -> str:
    """ "1 error, 2 warnings"; the notes only where there is nothing else; "" for none."""
    told = []
    if errors:
        told.append(tr("Preflight", "%n error(s)", n=errors))
    if warnings:
        told.append(tr("Preflight", "%n warning(s)", n=warnings))
    if notes and not told:
        told.append(tr("Preflight", "%n note(s)", n=notes))
    return tr("Preflight", ", ", "between counts").join(told)


def format_name(format: Format) -> str:
    """What a format is called within a sentence."""
    match format:
        case Format.PDF:
            return tr("Exporting", "PDF")
        case Format.WEB:
            return tr("Exporting", "web page")
        case Format.EMAIL:
            return tr("Exporting", "e-mail")
        case Format.TEXT:
            return tr("Exporting", "plain text")
        case Format.EPUB:
            return tr("Exporting", "EPUB")
        case Format.ARCHIVE:
            return tr("Exporting", "PDF for archives")
        case Format.IMAGES:
            return tr("Exporting", "pictures of the pages")


def _told(name: str, fact: Fact) -> str:
    match fact:
        case datetime():
            return dates.recent(fact, dates.local_now())
        case date():
            return dates.day(fact)
        case float():
            return dates.number(fact, 1)
        case int():
            return dates.number(fact)
        case _ if name == "format":
            return format_name(Format(fact))
        case _:
            return str(fact)
