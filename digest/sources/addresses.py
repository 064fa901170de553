"""Web addresses as they stand in pages: made absolute, or turned down."""

import re
from urllib.parse import urljoin, urlsplit

_CONTROL = re.compile(r"[\x00-\x20\x7f]")
_LONGEST = 4096


def web_address(address: str | None, base: str | None = None) -> str | None:
    """`address`, resolved against `base`, as an absolute http(s) address; None when it is none.

    Blanks at the ends are dropped. Control characters within make it None: browsers remove them
    from a scheme ("java\\tscript:"), so what remained would not be what was checked.
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
        if parts.scheme not in ("http", "https") or not parts.hostname:
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
    try:
        parts = urlsplit(trimmed)
    except ValueError:
        return None
    is_relative = not parts.scheme and not parts.netloc and not trimmed.startswith(("/", "\\", "#"))
    return trimmed if is_relative and parts.path else None
