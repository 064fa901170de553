"""Saved pages that were packed with gzip, unpacked within a limit."""

import zlib

from digest.errors import ReadError

MOST_BYTES = 10_000_000
_GZIP = b"\x1f\x8b\x08"


def unpacked(data: bytes, *, name: str) -> bytes:
    """`data`, unpacked where it is of gzip. Raises ReadError, naming `name`, when that passes
    10 MB or is damaged."""
    if not data.startswith(_GZIP):
        return data
    inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        content = inflater.decompress(data, MOST_BYTES + 1)
    except zlib.error as error:
        raise ReadError(name, f"{name} is packed, and damaged.") from error
    if len(content) > MOST_BYTES:
        raise ReadError(
            name, f"{name} unpacks to more than {MOST_BYTES / 1e6:g} MB and was not read."
        )
    if not inflater.eof:
        raise ReadError(name, f"{name} is packed, and its end is missing.")
    return content
