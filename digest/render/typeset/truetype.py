"""TrueType font programs, cut down to the glyphs that a PDF draws.

Glyphs keep their numbers, so that two programs of one font can be made one; what lies between them
is empty. A PDF reads no more than the tables named here (ISO 32000-1, 9.9); the format is that of
the OpenType specification.
"""

import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

from digest.render.typeset.sfnt import TRUETYPE, ProgramError, font_file, reading, tables_of

_COPIED = (b"cvt ", b"fpgm", b"prep")
"""What instructions need, where there are any."""
_LONG_OFFSETS = 1
_COMPOSED = 0xFFFF
_MORE_COMPONENTS = 0x20
_WIDE_ARGUMENTS = 0x01
_SCALES = ((0x08, 2), (0x40, 4), (0x80, 8))
"""Flags of a component, and how many bytes its scale then takes."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """An outline, empty for a blank, and the glyph's four bytes of `hmtx`."""

    outline: bytes
    metrics: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """The `glyphs` of one font by number, .notdef (0) among them, and its other tables."""

    glyphs: Mapping[int, Glyph]
    tables: Mapping[bytes, bytes]

    def joined(self, other: "Program") -> "Program":
        """The glyphs of both. Raises ProgramError when they are not of the same font."""
        both = {**other.glyphs, **self.glyphs}
        if any(both[number] != glyph for number, glyph in other.glyphs.items()) or any(
            self.tables.get(tag) != other.tables.get(tag) for tag in _COPIED
        ):
            raise ProgramError("The programs are not of the same font.")
        tables = {
            **self.tables,
            b"maxp": _larger(self.tables[b"maxp"], other.tables[b"maxp"]),
            b"head": _around(self.tables[b"head"], other.tables[b"head"]),
        }
        return Program(glyphs=both, tables=tables)

    def only(self, numbers: Iterable[int]) -> "Program":
        """The glyphs `numbers`, as far as there are such, and what they are composed of."""
        kept: dict[int, Glyph] = {}
        left = [0, *numbers]
        while left:
            number = left.pop()
            if number in self.glyphs and number not in kept:
                kept[number] = self.glyphs[number]
                left += _components(kept[number].outline)
        return Program(glyphs=kept, tables=self.tables)


def read_truetype(content: bytes, numbers: Iterable[int]) -> Program:
    """The glyphs `numbers` of the TrueType file `content`, .notdef and what they are composed of.
    Numbers that the file does not have are passed over. Raises ProgramError for other files."""
    with reading():
        tables = tables_of(content)
        (count,) = struct.unpack_from(">H", tables[b"maxp"], 4)
        offsets = _offsets(tables, count)
        outlines, metrics = tables[b"glyf"], _metrics(tables, count)
        glyphs: dict[int, Glyph] = {}
        left = [0, *numbers]
        while left:
            number = left.pop()
            if number < count and number not in glyphs:
                outline = outlines[offsets[number] : offsets[number + 1]]
                glyphs[number] = Glyph(outline, metrics[4 * number : 4 * number + 4])
                left += _components(outline)
        kept = (b"head", b"hhea", b"maxp", *_COPIED)
        return Program(glyphs=glyphs, tables={tag: tables[tag] for tag in kept if tag in tables})


def written(program: Program) -> bytes:
    """The program as a TrueType file of the tables that a PDF reads."""
    count = max(program.glyphs) + 1
    empty = Glyph(b"", bytes(4))
    glyphs = [program.glyphs.get(number, empty) for number in range(count)]
    outlines = [glyph.outline + bytes(-len(glyph.outline) % 4) for glyph in glyphs]
    offsets = list(accumulate(map(len, outlines), initial=0))
    tables = {
        **program.tables,
        b"glyf": b"".join(outlines),
        b"loca": struct.pack(f">{len(offsets)}I", *offsets),
        b"hmtx": b"".join(glyph.metrics for glyph in glyphs),
        b"head": _with(
            program.tables[b"head"], {8: bytes(4), 50: struct.pack(">H", _LONG_OFFSETS)}
        ),
        b"hhea": _with(program.tables[b"hhea"], {34: struct.pack(">H", count)}),
        b"maxp": _with(program.tables[b"maxp"], {4: struct.pack(">H", count)}),
    }
    return font_file(TRUETYPE, tables)


def _offsets(tables: Mapping[bytes, bytes], count: int) -> list[int]:
    (kind,) = struct.unpack_from(">H", tables[b"head"], 50)
    if kind == _LONG_OFFSETS:
        return list(struct.unpack_from(f">{count + 1}I", tables[b"loca"]))
    return [2 * half for half in struct.unpack_from(f">{count + 1}H", tables[b"loca"])]


def _metrics(tables: Mapping[bytes, bytes], count: int) -> bytes:
    """`hmtx` with all four bytes for each glyph; those at its end share the last advance."""
    (full,) = struct.unpack_from(">H", tables[b"hhea"], 34)
    metrics = tables[b"hmtx"]
    advance, rest = metrics[4 * full - 4 : 4 * full - 2], metrics[4 * full :]
    shared = [advance + rest[2 * n : 2 * n + 2].ljust(2, b"\0") for n in range(count - full)]
    return metrics[: 4 * full] + b"".join(shared)


def _components(outline: bytes) -> Iterator[int]:
    """The numbers of the glyphs that an outline is composed of."""
    more = outline[:2] == _COMPOSED.to_bytes(2)
    place = 10
    while more:
        flags, number = struct.unpack_from(">HH", outline, place)
        yield number
        place += 8 if flags & _WIDE_ARGUMENTS else 6
        place += sum(size for flag, size in _SCALES if flags & flag)
        more = bool(flags & _MORE_COMPONENTS)


def _larger(one: bytes, other: bytes) -> bytes:
    """`maxp` with the larger of each number."""
    pairs = zip(
        *(struct.unpack_from(f">{(len(t) - 4) // 2}H", t, 4) for t in (one, other)), strict=True
    )
    return one[:4] + b"".join(struct.pack(">H", max(pair)) for pair in pairs)


def _around(one: bytes, other: bytes) -> bytes:
    """`head` with a box around the boxes of both."""
    (a, b, c, d), (e, f, g, h) = (struct.unpack_from(">4h", table, 36) for table in (one, other))
    return _with(one, {36: struct.pack(">4h", min(a, e), min(b, f), max(c, g), max(d, h))})


def _with(table: bytes, changes: Mapping[int, bytes]) -> bytes:
    changed = bytearray(table)
    for place, value in changes.items():
        changed[place : place + len(value)] = value
    return bytes(changed)
