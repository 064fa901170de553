"""The files in which browsers and desktops keep a link: .url, .webloc and .desktop."""

import plistlib
import re
from pathlib import Path
from xml.parsers.expat import ExpatError

from digest.errors import ReadError
from digest.gather.files import file_content
from digest.sources.addresses import web_address

SUFFIXES = frozenset({".url", ".webloc", ".desktop"})
_MOST_BYTES = 65_536
_ADDRESS = re.compile(r"^\s*URL(?:\[[^\]]*\])?\s*=\s*(\S+)\s*$", re.IGNORECASE | re.MULTILINE)


def linked_address(path: Path) -> str:
    """The http(s) address that the file at `path` keeps. Raises ReadError where there is none: a
    link may lead to the web alone, never to another file or program."""
    content = file_content(path, most=_MOST_BYTES)
    kept = _of_webloc(content) if path.suffix.lower() == ".webloc" else _of_lines(content)
    address = web_address(kept, None)
    if address is None:
        raise ReadError(
            str(path),
            f"The link “{path.name}” leads to no web address.",
            remedy="Open it in a browser, and copy the address from there.",
        )
    return address


def _of_lines(content: bytes) -> str:
    """The URL of an .url or .desktop file, which are lines of names and values."""
    found = _ADDRESS.search(content.decode("utf-8", errors="replace"))
    return found.group(1) if found else ""


def _of_webloc(content: bytes) -> str:
    try:
        kept = plistlib.loads(content)
    except (plistlib.InvalidFileException, ExpatError, ValueError, RecursionError, OverflowError):
        return ""
    return str(kept.get("URL", "")) if isinstance(kept, dict) else ""
