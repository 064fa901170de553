"""Web addresses as they stand in pages: made absolute, or turned down."""

import re
from urllib.parse import urljoin, urlsplit

_CONTROL = re.compile(r"[\x00-\x20\x7f]")
_LONGEST = 4096


def web_address(address: str | None, base: str | None = None) -> str | None:
    """`address`, resolved against `base`, as an absolute http(s) address; None when it is none.

    Blanks at the ends are dropped. Control characters within make it None: browsers remove them
    from a scheme ("java\\tscript:"), so what remained would not be what was checked. So does a
    user's name before the host, which serves only to look like another host.
    """
    trimmed = (address or "").strip()
    if not trimmed or len(trimmed) > _LONGEST:
        return None
    trimmed = trimmed.replace(" ", "%20")
    if _CONTROL.search(trimmed):
        return None
    try:
        absolute = urljoin(base, trimmed) if base else trimmed
        parts = urlsplit(absolute)
        if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
            return None
    except ValueError:  # a bracket that opens no IPv6 address, a port that is no number
        return None
    return absolute


def picture_address(address: str | None, base: str | None = None) -> str | None:
    """Like `web_address`; of a page without an address, a relative one is kept as it is.

    The gathering resolves it beside the file that it came from, and nowhere else.
    """
    absolute = web_address(address, base)
    if absolute or base:
        return absolute
    trimmed = (address or "").strip()
    if not trimmed or len(trimmed) > _LONGEST or _CONTROL.search(trimmed.replace(" ", "")):
        return None
    path = re.split(r"[?#]", trimmed, maxsplit=1)[0]
    is_relative = path and ":" not in path and not path.startswith(("/", "\\"))
    return trimmed if is_relative else None


def is_refused(address: str, base: str | None = None) -> bool:
    """Whether a picture's address leads where nothing is fetched from: a file, another scheme, a
    host disguised. The page's own data ("data:") and paths that lack their site are not meant."""
    own = address.strip().lower().startswith(("data:", "blob:", "about:", "#"))
    lacks_site = not base and re.match(r"\s*/(?!/)", address)
    return (
        bool(address.strip()) and not own and not lacks_site and not picture_address(address, base)
    )
