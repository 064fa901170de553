"""Addresses that a page may lead to, written so that every format takes them. Pure."""

import re
from unicodedata import category
from urllib.parse import quote, urlsplit

from digest.model.articles import site_host

_BLANK = re.compile(r"[\t\r\n]")
_ENDS = "".join(map(chr, range(0x21)))
_UNWRITABLE = re.compile(r"""["<>\\^`{|}]|%(?![0-9A-Fa-f]{2})""")
"""What RFC 3987 has no place for; browsers write it in percent form too."""
_UNSEEN = "CZ"
"""The first letters of Unicode's categories of controls, marks of direction, blanks and what is no
character: nobody could tell such addresses apart, and lines break in them."""
_HOST = re.compile(r"[A-Za-z0-9._-]+|[0-9a-f:]*:[0-9a-f:.]*")
_ADDRESSEE = re.compile(r"[^\s@?]+@[^\s@?]+")
"""Whom to write to; without one an address of mail only shares the page."""
_BRACKET = re.compile(r"[\[\]]")


def safe_link(href: str | None) -> str | None:
    """`href` as an address of the web or of mail, None when it is another or none at all. What an
    address may not contain is written in percent form, a host's letters in Punycode."""
    plain = _BLANK.sub("", href or "").strip(_ENDS)
    scheme, _, rest = plain.partition(":")
    match scheme.lower():
        case "http" | "https":
            return _web(scheme.lower(), rest)
        case "mailto":
            return f"mailto:{_written(rest)}" if _ADDRESSEE.match(rest) else None
        case _:
            return None


def host_of(url: str) -> str:
    """The host of `url` as people say it, "" where it has none."""
    try:
        return site_host(url)
    except ValueError:
        return ""


def _web(scheme: str, rest: str) -> str | None:
    try:
        parts = urlsplit(f"{scheme}:{rest}")
        host, port = parts.hostname or "", parts.port
        ascii_host = host if host.isascii() else host.encode("idna").decode("ascii")
    except ValueError:  # UnicodeError, where a host is none, is one too
        return None
    if not _HOST.fullmatch(ascii_host):
        return None
    user = f"{_written(parts.netloc.rpartition('@')[0])}@" if "@" in parts.netloc else ""
    named = f"[{ascii_host}]" if ":" in ascii_host else ascii_host
    place = f"{scheme}://{user}{named}{'' if port is None else f':{port}'}"
    path = _BRACKET.sub(lambda found: quote(found[0]), _written(parts.path))
    query = f"?{_written(parts.query)}" if parts.query else ""
    fragment = f"#{_written(parts.fragment).replace('#', '%23')}" if parts.fragment else ""
    return f"{place}{path}{query}{fragment}"


def _written(part: str) -> str:
    seen = "".join(quote(c, errors="replace") if category(c)[0] in _UNSEEN else c for c in part)
    return _UNWRITABLE.sub(lambda found: quote(found[0]), seen)
