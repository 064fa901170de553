"""Whether a mail can be read by everybody: language, headings, preheader, tables, what goes on."""

import itertools
from collections.abc import Iterator

from lxml import etree

from digest.render.mail.findings import Kind, Level, MailCheck
from digest.render.mail.markup import Markup, declarations

_SAYS_SOMETHING = 20
"""Characters of a preheader that tells what the mail is about."""
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SILENT = ("style", "script", "title")
ONWARD = "on"
"""The class of links that lead on where a text was shortened."""


def structure_checks(markup: Markup) -> Iterator[MailCheck]:
    """What is missing or doubtful in the mail's structure."""
    yield from _head_checks(markup)
    yield from _heading_checks(markup)
    if not _has_preheader(markup):
        yield _check(
            Level.WARNING, "The mail has no preheader: lists of mails show its first words instead."
        )
    for table in markup.elements("table"):
        is_layout = table.get("role") in ("presentation", "none")
        if not is_layout and table.find(".//th") is None:
            yield _check(
                Level.WARNING,
                "A table has no heading cells: screen readers read it cell by cell.",
                element=table,
                markup=markup,
            )
    shortened = sum(1 for link in markup.elements("a") if ONWARD in _classes(link))
    if shortened:
        texts = "1 text is" if shortened == 1 else f"{shortened} texts are"
        yield MailCheck(
            kind=Kind.SIZE,
            level=Level.NOTE,
            text=f"{texts} shortened and lead{'s' if shortened == 1 else ''} on to the whole.",
            remedy="Of a long edition a mail gives the beginnings, so that it stays small.",
        )


def _head_checks(markup: Markup) -> Iterator[MailCheck]:
    root = markup.root
    if (root.get("lang") or "und") == "und":
        yield _check(Level.ERROR, "The mail does not say in which language it is.")
    if not (root.findtext(".//title") or "").strip():
        yield _check(Level.ERROR, "The mail's HTML has no title.")
    metas = {(meta.get("name") or "").lower() for meta in markup.elements("meta")}
    if "viewport" not in metas:
        yield _check(Level.WARNING, "Phones would show the mail small: it names no viewport.")


def _heading_checks(markup: Markup) -> Iterator[MailCheck]:
    headings = list(markup.elements(*_HEADINGS))
    levels = [int(str(heading.tag)[1]) for heading in headings]
    if not levels or levels[0] != 1:
        yield _check(Level.WARNING, "The mail's first heading is not its title.")
    for (before, level), heading in zip(itertools.pairwise(levels), headings[1:], strict=True):
        if level > before + 1:
            yield _check(
                Level.WARNING,
                f"A heading of level {level} follows one of level {before}.",
                element=heading,
                markup=markup,
            )


def _has_preheader(markup: Markup) -> bool:
    """Whether the first text is one that is hidden in the mail itself."""
    for element in markup.elements():
        text = (element.text or "").strip()
        if element.tag in _SILENT or not text:
            continue
        hidden = any(
            declarations(each.get("style")).get("display") == "none"
            for each in (element, *element.iterancestors())
        )
        return hidden and len(text) >= _SAYS_SOMETHING
    return False


def _classes(element: etree._Element) -> list[str]:
    return (element.get("class") or "").split()


def _check(
    level: Level, text: str, *, element: etree._Element | None = None, markup: Markup | None = None
) -> MailCheck:
    block = markup.block_of(element) if markup is not None and element is not None else None
    return MailCheck(kind=Kind.STRUCTURE, level=level, text=text, block=block)
