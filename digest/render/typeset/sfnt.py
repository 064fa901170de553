"""The file format around the tables of OpenType and TrueType fonts."""

import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

_TRUETYPE = 0x00010000


class ProgramError(ValueError):
    """A font program of a kind that is not understood."""


@contextmanager
def reading() -> Iterator[None]:
    """Turns whatever goes wrong while a font program is read into ProgramError."""
    try:
        yield
    except ProgramError:
        raise
    except (LookupError, ValueError, ArithmeticError, struct.error) as error:
        raise ProgramError(f"The font program cannot be read: {error}") from error


def tables_of(content: bytes) -> Mapping[bytes, bytes]:
    """The tables of a font file by tag."""
    (count,) = struct.unpack_from(">H", content, 4)
    records = struct.iter_unpack(">4sIII", content[12 : 12 + 16 * count])
    return {tag: content[start : start + length] for tag, _, start, length in records}


def truetype_file(tables: Mapping[bytes, bytes]) -> bytes:
    """A TrueType file of `tables`."""
    count = len(tables)
    steps = count.bit_length() - 1
    reach = 16 << steps
    head = struct.pack(">IHHHH", _TRUETYPE, count, reach, steps, 16 * count - reach)
    records, bodies = [], []
    place = len(head) + 16 * count
    for tag, table in sorted(tables.items()):
        body = table + bytes(-len(table) % 4)
        checksum = sum(struct.unpack(f">{len(body) // 4}I", body)) & 0xFFFFFFFF
        records.append(struct.pack(">4sIII", tag, checksum, place, len(table)))
        bodies.append(body)
        place += len(body)
    return b"".join((head, *records, *bodies))
