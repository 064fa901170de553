"""Findings as sentences: in English, or as the window translates them. Pure."""

from collections.abc import Callable
from datetime import date, datetime

from digest.phrases import marked
from digest.preflight.findings import Fact, Finding, FindingKind

_SENTENCES = {
    FindingKind.OVERSET: marked("Preflight", "The edition is {over} pages over its {budget}."),
    FindingKind.UNPRINTABLE: marked("Preflight", "{reason}"),
    FindingKind.MISSING: marked("Preflight", "The {format} lacks “{text}”."),
    FindingKind.NO_LEAD: marked("Preflight", "The front page has no lead."),
    FindingKind.NO_NAMEPLATE: marked("Preflight", "The nameplate is empty."),
    FindingKind.EMPTY_SECTION: marked("Preflight", "The section “{title}” is empty."),
    FindingKind.NO_HEADLINE: marked("Preflight", "An article has no headline."),
    FindingKind.EMPTY_TEXT: marked("Preflight", "A text block is empty."),
    FindingKind.EMPTY_QUOTE: marked("Preflight", "A quote is empty."),
    FindingKind.NO_ALT: marked("Preflight", "The picture has no alt text."),
    FindingKind.SMALL_PICTURE: marked(
        "Preflight", "The picture is {width} pixels wide; its place wants {needed}."
    ),
    FindingKind.DUPLICATE: marked("Preflight", "The article is printed twice."),
    FindingKind.COPY: marked("Preflight", "The article says the same as “{other}”."),
    FindingKind.ALREADY_RAN: marked("Preflight", "The article already ran on {day}."),
    FindingKind.STALE_RANKING: marked(
        "Preflight", "The ranking is an old one: captured {captured}."
    ),
    FindingKind.NEWER_RANKING: marked("Preflight", "The ranking was captured anew on {captured}."),
    FindingKind.CHANGED: marked("Preflight", "The article has changed at its source."),
    FindingKind.TAKEN_DOWN: marked("Preflight", "The article may not be printed. {reason}"),
    FindingKind.WITHDRAWN: marked("Preflight", "The article is no longer at {host}."),
    FindingKind.DEAD_LINK: marked("Preflight", "A link leads nowhere: {address}"),
    FindingKind.DOUBTFUL_LINK: marked("Preflight", "A link did not answer: {address}"),
    FindingKind.INSECURE_LINK: marked("Preflight", "Links to {host} are not encrypted."),
    FindingKind.MAIL_SIZE: marked(
        "Preflight", "The e-mail has {kilobytes} KB; Gmail shows {most}."
    ),
    FindingKind.MAIL: marked("Preflight", "E-mail: {reason}"),
    FindingKind.CONTRAST: marked(
        "Preflight", "The colour {color} on {ground} is hard to read: {ratio} to 1."
    ),
    FindingKind.ACCENT: marked(
        "Preflight", "The accent {color} could not be read: {printed} is printed."
    ),
}


def sentence(
    finding: Finding,
    *,
    say: Callable[[str], str] = str,
    tell: Callable[[str, Fact], str] | None = None,
) -> str:
    """What `finding` says of its block, section or edition. `say` translates a phrase, `tell` puts
    a fact, given its name, into words; without them it is English, moments in their own zones."""
    facts = {name: (tell or _told)(name, fact) for name, fact in finding.facts.items()}
    return say(_SENTENCES[finding.kind]).format_map(facts)


def _told(_name: str, fact: Fact) -> str:
    match fact:
        case datetime():
            return f"{fact:%Y-%m-%d %H:%M %Z}".strip()
        case date():
            return f"{fact:%Y-%m-%d}"
        case _:
            return str(fact)
