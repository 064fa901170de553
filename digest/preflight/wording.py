"""Findings as English sentences, for the command line; the window has its own table. Pure."""

from datetime import date, datetime

from digest.preflight.findings import Finding, FindingKind

_SENTENCES = {
    FindingKind.OVERSET: "The edition is {over} pages longer than its {budget}.",
    FindingKind.UNPRINTABLE: "{reason}",
    FindingKind.MISSING: "The {format} lacks a {what}: “{text}”.",
    FindingKind.NO_LEAD: "The front page has no lead.",
    FindingKind.NO_NAMEPLATE: "The nameplate is empty.",
    FindingKind.EMPTY_SECTION: "The section “{title}” is empty.",
    FindingKind.NO_HEADLINE: "An article has no headline.",
    FindingKind.EMPTY_TEXT: "A text block is empty.",
    FindingKind.EMPTY_QUOTE: "A quote is empty.",
    FindingKind.NO_ALT: "A picture has no alt text: “{title}”.",
    FindingKind.SMALL_PICTURE: (
        "The picture of “{title}” is {width} pixels wide; its place wants {needed}."
    ),
    FindingKind.DUPLICATE: "“{title}” is printed twice.",
    FindingKind.COPY: "“{title}” says the same as “{other}”.",
    FindingKind.ALREADY_RAN: "“{title}” already ran on {day}.",
    FindingKind.STALE_RANKING: "The ranking “{title}” is {hours} hours old.",
    FindingKind.NEWER_RANKING: "There is a newer capture of the ranking “{title}”, of {captured}.",
    FindingKind.CHANGED: "“{title}” has changed at its source.",
    FindingKind.WITHDRAWN: "“{title}” is no longer at {host}.",
    FindingKind.DEAD_LINK: "A link leads nowhere: {address}. {reason}",
    FindingKind.DOUBTFUL_LINK: "A link did not answer: {address}. {reason}",
    FindingKind.INSECURE_LINK: "Links to {host} are not encrypted ({count}).",
    FindingKind.MAIL_SIZE: "The e-mail has {kilobytes} KB; Gmail shows {most}.",
    FindingKind.MAIL: "E-mail: {reason}",
    FindingKind.CONTRAST: "The colour {color} on {ground} can hardly be read: {ratio} to 1.",
    FindingKind.ACCENT: "The accent {color} could not be read; {printed} is printed.",
}


def sentence(finding: Finding) -> str:
    """What `finding` says, in English; moments in their own zones."""
    told = {name: _told(fact) for name, fact in finding.facts.items()}
    return _SENTENCES[finding.kind].format(**told)


def _told(fact: object) -> object:
    match fact:
        case datetime():
            return f"{fact:%Y-%m-%d %H:%M %Z}".strip()
        case date():
            return f"{fact:%Y-%m-%d}"
        case _:
            return fact
