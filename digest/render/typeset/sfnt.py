"""The file format around the tables of OpenType and TrueType fonts."""

import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

TRUETYPE = b"\0\1\0\0"
OPENTYPE = b"OTTO"
_COLLECTION = b"ttcf"


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
    return {tag: content[start : start + length] for tag, start, length in _records(content, 0)}


def table_of(content: bytes, wanted: bytes, index: int) -> bytes:
    """One table of a font file, or of the font numbered `index` of a collection. Raises
    ProgramError when there is none."""
    with reading():
        place = 0
        if content.startswith(_COLLECTION):
            (place,) = struct.unpack_from(">I", content, 12 + 4 * index)
        for tag, start, length in _records(content, place):
            if tag == wanted:
                return content[start : start + length]
    raise ProgramError(f"The font has no table {wanted.decode()}.")


def _records(content: bytes, place: int) -> Iterator[tuple[bytes, int, int]]:
    (count,) = struct.unpack_from(">H", content, place + 4)
    records = content[place + 12 : place + 12 + 16 * count]
    for tag, _, start, length in struct.iter_unpack(">4sIII", records):
        yield tag, start, length


def font_file(kind: bytes, tables: Mapping[bytes, bytes]) -> bytes:
    """A file of `kind`, TRUETYPE or OPENTYPE, with `tables`."""
    count = len(tables)
    steps = count.bit_length() - 1
    reach = 16 << steps
    head = struct.pack(">4sHHHH", kind, count, reach, steps, 16 * count - reach)
    records, bodies = [], []
    place = len(head) + 16 * count
    for tag, table in sorted(tables.items()):
        body = table + bytes(-len(table) % 4)
        checksum = sum(struct.unpack(f">{len(body) // 4}I", body)) & 0xFFFFFFFF
        records.append(struct.pack(">4sIII", tag, checksum, place, len(table)))
        bodies.append(body)
        place += len(body)
    return b"".join((head, *records, *bodies))
