"""The file that an EPUB is: a ZIP whose first entry says so, byte for byte the same each time."""

import io
import zipfile
from collections.abc import Mapping

MEDIA_TYPE = "application/epub+zip"

_FIRST = "mimetype"
_BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP can tell: entries have no other."""
_READABLE = 0o100644 << 16
_UNIX = 3
_PRESSED = (".xhtml", ".opf", ".xml", ".css")
"""Ends of names whose content gets smaller; a JPEG does not."""


def packed(files: Mapping[str, bytes]) -> bytes:
    """The EPUB that holds `files` by their names, in their order (OCF 3.3, 4.2: the media type is
    the first entry, not compressed and without extra fields)."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        _add(archive, _FIRST, MEDIA_TYPE.encode())
        for name, content in files.items():
            _add(archive, name, content)
    return written.getvalue()


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _BEGINNING)
    entry.create_system = _UNIX
    entry.external_attr = _READABLE
    pressed = name.endswith(_PRESSED)
    entry.compress_type = zipfile.ZIP_DEFLATED if pressed else zipfile.ZIP_STORED
    archive.writestr(entry, content, compresslevel=9 if pressed else None)
