"""What mail programs do not print: a short list of what tempts a theme and fails somewhere."""

import re
from collections.abc import Iterator, Mapping

from digest.render.mail.findings import Kind, Level, MailCheck
from digest.render.mail.markup import Markup, declarations

_ELEMENTS = {
    "script": "Every mail program takes scripts out, and some refuse the mail.",
    "iframe": "Every mail program takes frames out.",
    "object": "Every mail program takes embedded objects out.",
    "embed": "Every mail program takes embedded objects out.",
    "form": "Many mail programs take forms out, or warn of them.",
    "video": "Most mail programs show no video.",
    "svg": "Gmail and Outlook show no SVG.",
    "link": "Gmail and Outlook fetch no style sheet.",
}
_REFUSED = ("script", "iframe", "object", "embed", "form")
"""Of these, what can keep a whole mail from arriving."""
_PROPERTIES = {
    "position": "Gmail and Outlook leave positions out.",
    "float": "Outlook on Windows lets nothing float.",
    "display: flex": "Outlook on Windows knows no flexible boxes.",
    "display: grid": "Outlook on Windows and Gmail's app know no grids.",
    "gap": "Outlook on Windows leaves gaps out.",
    "background-image": "Outlook on Windows shows no background picture.",
    "box-shadow": "Gmail and Outlook draw no shadows.",
    "transform": "Gmail and Outlook leave transformations out.",
    "object-fit": "Outlook on Windows distorts such a picture.",
    "clip-path": "Gmail and Outlook cut nothing out.",
    "mask-image": "Gmail and Outlook cut nothing out.",
    "filter": "Gmail and Outlook leave filters out.",
    "columns": "Gmail and Outlook set one column.",
    "column-count": "Gmail and Outlook set one column.",
    "text-overflow": "Outlook on Windows cuts nothing off.",
    "writing-mode": "Outlook on Windows and Gmail's app write in lines.",
}
_VALUES = {
    r"var\(": "Gmail and Outlook know no variables in styles.",
    r"calc\(|min\(|max\(|clamp\(": "Outlook on Windows does no sums in styles.",
    r"\d(?:rem|ch|vmin|vmax)\b": "Outlook on Windows knows pixels, points and ems alone.",
    r"gradient\(": "Outlook on Windows paints no gradients.",
}
_AT_RULES = {
    "@import": "Gmail and Outlook fetch no style sheet.",
    "@font-face": "Gmail and Outlook load no fonts.",
}
_REMEDY = "Take it out of the theme's mail templates, or see that the mail is whole without it."


def support_checks(markup: Markup) -> Iterator[MailCheck]:
    """What the mail uses that some mail program leaves out."""
    yield from _element_checks(markup)
    for element in markup.elements():
        if any(str(name).startswith("on") for name in element.attrib):
            yield _check("Every mail program takes event handlers out.", Level.ERROR)
        for reason in _reasons(declarations(element.get("style"))):
            yield _check(reason)
    for rule, reason in _AT_RULES.items():
        if rule in markup.style_sheets:
            yield _check(reason)


def _element_checks(markup: Markup) -> Iterator[MailCheck]:
    for element in markup.elements(*_ELEMENTS):
        tag = str(element.tag)
        yield MailCheck(
            kind=Kind.SUPPORT,
            level=Level.ERROR if tag in _REFUSED else Level.WARNING,
            text=f"<{tag}>: {_ELEMENTS[tag]}",
            remedy=_REMEDY,
            block=markup.block_of(element),
        )


def _reasons(style: Mapping[str, str]) -> Iterator[str]:
    for name, value in style.items():
        for known in (name, f"{name}: {value}"):
            if known in _PROPERTIES:
                yield f"{known}: {_PROPERTIES[known]}"
        for pattern, reason in _VALUES.items():
            if re.search(pattern, value):
                yield f"{name}: {reason}"


def _check(reason: str, level: Level = Level.WARNING) -> MailCheck:
    return MailCheck(kind=Kind.SUPPORT, level=level, text=reason, remedy=_REMEDY)
