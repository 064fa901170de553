"""Whether a mail's pictures are shown and its links lead somewhere."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from lxml import etree

from digest.render.mail.findings import Kind, Level, MailCheck
from digest.render.mail.markup import Markup

_LARGE_PICTURE = 1024**2
_LINK_SCHEMES = ("https", "mailto", "tel")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Finder:
    """Makes findings about one element."""

    markup: Markup
    kind: Kind

    def found(
        self, element: etree._Element, level: Level, text: str, remedy: str = ""
    ) -> MailCheck:
        block = self.markup.block_of(element)
        return MailCheck(kind=self.kind, level=level, text=text, remedy=remedy, block=block)


def picture_checks(markup: Markup, enclosed: Mapping[str, int]) -> Iterator[MailCheck]:
    """What is wrong with the pictures; `enclosed` are the sizes in bytes of those that the message
    brings along, by their ids."""
    finder = _Finder(markup=markup, kind=Kind.PICTURE)
    used: set[str] = set()
    for picture in markup.elements("img"):
        source = picture.get("src") or ""
        if source.startswith("cid:"):
            used.add(unquote(source.removeprefix("cid:")))
        yield from _source_checks(finder, picture, source, enclosed)
        alt = picture.get("alt")
        if not (alt or "").strip():
            yield finder.found(
                picture,
                Level.ERROR if alt is None else Level.WARNING,
                "A picture has no alt text: many read mail with pictures off.",
                "Say in the inspector what it shows.",
            )
        if not (picture.get("width") or "").isdecimal():
            yield finder.found(
                picture, Level.ERROR, "A picture has no width: Outlook shows it in its full size."
            )
    if unused := len(set(enclosed) - used):
        yield MailCheck(
            kind=Kind.PICTURE,
            level=Level.WARNING,
            text=f"{unused} of the message's pictures are shown nowhere.",
        )


def link_checks(markup: Markup) -> Iterator[MailCheck]:
    """What is wrong with the links; what is but doubtful is told where it is found first."""
    told: set[str] = set()
    for check in _link_checks(markup):
        if check.level is Level.ERROR or check.text not in told:
            yield check
        told.add(check.text)


def _link_checks(markup: Markup) -> Iterator[MailCheck]:
    finder = _Finder(markup=markup, kind=Kind.LINK)
    ids = {element.get("id") for element in markup.elements()}
    for link in markup.elements("a"):
        href = (link.get("href") or "").strip()
        if not href:
            continue
        yield from _address_checks(finder, link, href, ids)
        words = "".join(map(str, link.itertext())).strip()
        alts = "".join(picture.get("alt") or "" for picture in link.iter("img")).strip()
        if not words and not alts:
            yield finder.found(link, Level.ERROR, "A link has no words.")


def _source_checks(
    finder: _Finder, picture: etree._Element, source: str, enclosed: Mapping[str, int]
) -> Iterator[MailCheck]:
    scheme = source.partition(":")[0].lower()
    if scheme == "cid":
        size = enclosed.get(unquote(source[4:]))
        if size is None:
            yield finder.found(picture, Level.ERROR, "A picture is not in the message.")
        elif size > _LARGE_PICTURE:
            yield finder.found(
                picture,
                Level.WARNING,
                f"A picture has {size / 1024**2:.1f} MB: it loads slowly on phones.",
            )
    elif scheme == "data":
        yield finder.found(
            picture, Level.ERROR, "Gmail and Outlook show no picture that is part of the HTML."
        )
    elif scheme != "https":
        yield finder.found(
            picture, Level.ERROR, "A picture's address is not https: it is not shown."
        )


def _address_checks(
    finder: _Finder, link: etree._Element, href: str, ids: Collection[str | None]
) -> Iterator[MailCheck]:
    if href.startswith("#"):
        if href[1:] not in ids:
            yield finder.found(link, Level.ERROR, "A link leads to no place in the mail.")
        return
    try:
        parts = urlsplit(href)
        scheme, host = parts.scheme.lower(), parts.hostname or ""
    except ValueError:
        scheme, host = "", ""
    if scheme == "http":
        yield finder.found(
            link,
            Level.WARNING,
            f"Links to {host} are not encrypted: some programs warn of them.",
        )
    elif scheme not in _LINK_SCHEMES:
        yield finder.found(link, Level.ERROR, f"A link leads nowhere: {href[:60]}")
