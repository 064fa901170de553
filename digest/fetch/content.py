"""An answer's body, unpacked as it comes and never beyond the limit."""

import zlib
from collections.abc import Iterable

# What is asked for, and all that is unpacked. Of Brotli and Zstandard a few bytes may unfold to
# gigabytes in one step: each would need one more native decoder, of a version that can be bounded,
# for a few per cent less traffic. Every site has gzip for those who don't ask for more.
ACCEPTED_PACKINGS = "gzip, deflate"


class BodyTooLargeError(Exception):
    """The body passes the limit."""


class UnknownPackingError(Exception):
    """The body is packed in a way that was not offered; the argument names it."""


def unpacked(chunks: Iterable[bytes], packing: str, *, max_bytes: int, cut: bool = False) -> bytes:
    """The body of `chunks`, packed as the Content-Encoding header `packing` says.

    When it passes `max_bytes` no more is read: with `cut` that much is given, without it
    BodyTooLargeError raised. Raises zlib.error when the body is damaged, EOFError when it ends
    too early, UnknownPackingError for another packing.
    """
    body = bytearray()
    try:
        match packing.strip().lower():
            case "" | "identity":
                _take(chunks, body, max_bytes)
            case "gzip" | "x-gzip" | "deflate":
                _inflate(chunks, body, max_bytes)
            case other:
                raise UnknownPackingError(other)
    except BodyTooLargeError:
        if not cut:
            raise
    return bytes(body[:max_bytes])


def _take(chunks: Iterable[bytes], body: bytearray, max_bytes: int) -> None:
    for chunk in chunks:
        body += chunk
        if len(body) > max_bytes:
            raise BodyTooLargeError


def _inflate(chunks: Iterable[bytes], body: bytearray, max_bytes: int) -> None:
    received = 0
    inflater = None
    for chunk in chunks:
        if not chunk:
            continue
        received += len(chunk)
        if inflater is None:
            inflater = _inflater(chunk)
        body += inflater.decompress(chunk, max_bytes + 1 - len(body))
        # Packed bytes count too: blocks that unpack to nothing could go on for ever.
        if len(body) > max_bytes or received > max_bytes:
            raise BodyTooLargeError
        if inflater.eof:
            break
    if inflater is not None and not inflater.eof:
        raise EOFError


def _inflater(start: bytes) -> "zlib._Decompress":
    """The right reader for gzip, zlib or, as some servers send for "deflate", headless data."""
    headed = start[:2] == b"\x1f\x8b" or (
        len(start) > 1 and start[0] & 0x0F == 8 and (start[0] << 8 | start[1]) % 31 == 0
    )
    return zlib.decompressobj(zlib.MAX_WBITS | 32 if headed else -zlib.MAX_WBITS)
