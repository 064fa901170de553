"""Font programs of the Compact Font Format, cut down to the glyphs that a PDF draws.

WeasyPrint embeds a whole OpenType file in which every glyph keeps its number, the empty ones too.
A PDF needs only the outlines: a CID-keyed program lists the glyphs drawn, each under the number
that the pages call it by, so it is small, and two of the same font can be made one. The format is
described in Adobe's Technical Note 5176, the embedding in ISO 32000-1, 9.9.
"""

import struct
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from digest.render.typeset.sfnt import ProgramError, reading, tables_of

_FONT_BBOX = 5
_CHARSET = 15
_CHAR_STRINGS = 17
_PRIVATE = 18
_SUBRS = 19
_FONT_MATRIX = 1207
_ROS = 1230
_CID_COUNT = 1234
_FD_ARRAY = 1236
_FD_SELECT = 1237
_ESCAPE = 12
_ESCAPED = 1200
"""What is added to the second byte of an operator of two."""
_OWN_STRINGS = (b"Adobe", b"Identity")
_FIRST_OWN_STRING = 391
_MOST_KINDS = 256

Dict = Mapping[int, bytes]
"""Operands as they are written, by operator."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What glyphs of one kind share: a Private DICT, and the operands of the kind's FontMatrix."""

    private: bytes
    matrix: bytes = b""


@dataclass(frozen=True, slots=True)
class Glyph:
    outline: bytes
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """The `glyphs` of one font by number, .notdef (0) among them. `matrix` and `box` are the
    operands of FontMatrix and FontBBox."""

    glyphs: Mapping[int, Glyph]
    matrix: bytes = b""
    box: bytes = b""

    def joined(self, other: "Program") -> "Program":
        """The glyphs of both. Raises ProgramError when they are not of the same font."""
        both = {**other.glyphs, **self.glyphs}
        if (self.matrix, self.box) != (other.matrix, other.box) or any(
            both[number] != glyph for number, glyph in other.glyphs.items()
        ):
            raise ProgramError("The programs are not of the same font.")
        return Program(glyphs=both, matrix=self.matrix, box=self.box)

    def only(self, numbers: Iterable[int]) -> "Program":
        """The glyphs `numbers`, as far as there are such."""
        kept = {n: self.glyphs[n] for n in sorted({0, *numbers}) if n in self.glyphs}
        return Program(glyphs=kept, matrix=self.matrix, box=self.box)


def read_opentype(content: bytes, numbers: Iterable[int]) -> Program:
    """The glyphs `numbers` of the OpenType file `content`, and .notdef. Numbers that the file does
    not have are passed over. Raises ProgramError for other files and for shared subroutines."""
    with reading():
        cff = tables_of(content)[b"CFF "]
        top, outlines = _opened(cff)
        kind = _kinds(cff, top)
        wanted = sorted(number for number in {0, *numbers} if number < len(outlines))
        return _program(top, {n: Glyph(outlines[n], kind(n)) for n in wanted})


def read_compact(content: bytes) -> Program:
    """The program that `written` has made. Raises ProgramError for any other."""
    with reading():
        top, outlines = _opened(content)
        (charset,) = _integers(top[_CHARSET])
        if _ROS not in top or content[charset] != 0:
            raise ProgramError("The program does not list the numbers of its glyphs.")
        kind = _kinds(content, top)
        numbers = (0, *struct.unpack_from(f">{len(outlines) - 1}H", content, charset + 1))
        return _program(top, {n: Glyph(outlines[i], kind(i)) for i, n in enumerate(numbers)})


def written(program: Program, name: bytes) -> bytes:
    """The program as a CID-keyed CFF font called `name`. Raises ProgramError where it has more
    kinds of glyphs than the format knows."""
    numbers = sorted(program.glyphs)
    glyphs = [program.glyphs[number] for number in numbers]
    kinds = list(dict.fromkeys(glyph.kind for glyph in glyphs))
    if len(kinds) > _MOST_KINDS:
        raise ProgramError("The program has too many kinds of glyphs.")
    head = b"\1\0\4\4" + _index([name])
    strings = _index(_OWN_STRINGS) + _index([])
    charset = struct.pack(f">B{len(numbers) - 1}H", 0, *numbers[1:])
    select = bytes([0, *(kinds.index(glyph.kind) for glyph in glyphs)])
    outlines = _index([glyph.outline for glyph in glyphs])

    start = len(head) + len(_index([_top(program, numbers[-1], 0, 0, 0, 0)])) + len(strings)
    places = list(accumulate((len(charset), len(select), len(outlines)), initial=start))
    top = _index([_top(program, numbers[-1], *places)])
    first = places[-1] + len(_font_dicts(kinds, 0))
    privates = b"".join(kind.private for kind in kinds)
    return b"".join(
        (head, top, strings, charset, select, outlines, _font_dicts(kinds, first), privates)
    )


@dataclass(frozen=True, slots=True)
class _Items:
    """The items of an INDEX of `cff`, cut out when asked for: a big font has many, a page few."""

    cff: bytes
    base: int
    offsets: Sequence[int]

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, place: int) -> bytes:
        start, end = self.offsets[place : place + 2]
        return self.cff[self.base + start : self.base + end]

    @property
    def end(self) -> int:
        return self.base + self.offsets[-1]


def _opened(cff: bytes) -> tuple[Dict, _Items]:
    """The Top DICT and the glyphs' outlines."""
    names = _items(cff, cff[2])
    tops = _items(cff, names.end)
    strings = _items(cff, tops.end)
    if len(_items(cff, strings.end)):
        raise ProgramError("The program's glyphs share subroutines.")
    top = _dict(tops[0])
    return top, _items(cff, _integers(top[_CHAR_STRINGS])[0])


def _program(top: Dict, glyphs: Mapping[int, Glyph]) -> Program:
    return Program(glyphs=glyphs, matrix=top.get(_FONT_MATRIX, b""), box=top.get(_FONT_BBOX, b""))


def _kinds(cff: bytes, top: Dict) -> Callable[[int], Kind]:
    """Tells the kind of a glyph by its place in the file."""
    if _ROS not in top:
        only = Kind(_private(cff, top))
        return lambda _: only
    fonts = _items(cff, _integers(top[_FD_ARRAY])[0])
    dicts = [_dict(fonts[place]) for place in range(len(fonts))]
    kinds = [Kind(_private(cff, font), font.get(_FONT_MATRIX, b"")) for font in dicts]
    (select,) = _integers(top[_FD_SELECT])
    if cff[select] == 0:
        return lambda place: kinds[cff[select + 1 + place]]
    (count,) = struct.unpack_from(">H", cff, select + 1)
    ranges = list(struct.iter_unpack(">HB", cff[select + 3 : select + 3 + 3 * count]))
    firsts = [first for first, _ in ranges]
    return lambda place: kinds[ranges[bisect_right(firsts, place) - 1][1]]


def _private(cff: bytes, font: Dict) -> bytes:
    size, start = _integers(font[_PRIVATE])
    private = cff[start : start + size]
    if _SUBRS in _dict(private):
        raise ProgramError("The program's glyphs share subroutines.")
    return private


def _items(cff: bytes, start: int) -> _Items:
    """The INDEX at `start`."""
    (count,) = struct.unpack_from(">H", cff, start)
    if not count:
        return _Items(cff, start, (2,))
    size, table = cff[start + 2], start + 3
    base = table + (count + 1) * size - 1
    return _Items(cff, base, _offsets(cff[table : base + 1], size))


def _offsets(packed: bytes, size: int) -> Sequence[int]:
    """Numbers of `size` bytes each."""
    count = len(packed) // size
    wide = bytearray(4 * count)
    for place in range(size):
        wide[4 - size + place :: 4] = packed[place::size]
    return struct.unpack(f">{count}I", wide)


def _dict(data: bytes) -> Dict:
    found: dict[int, bytes] = {}
    start = place = 0
    while place < len(data):
        byte = data[place]
        if byte > 21:
            place += _width(data, place)
            continue
        escaped = byte == _ESCAPE
        operator = _ESCAPED + data[place + 1] if escaped else byte
        found[operator] = data[start:place]
        start = place = place + 1 + escaped
    return found


def _width(data: bytes, place: int) -> int:
    """How many bytes the operand at `place` takes."""
    byte = data[place]
    if byte == 30:
        end = place + 1
        while data[end] & 0x0F != 0x0F and data[end] >> 4 != 0x0F:
            end += 1
        return end + 1 - place
    return {28: 3, 29: 5}.get(byte, 1 if byte < 247 else 2)


def _integers(operands: bytes) -> Sequence[int]:
    numbers = []
    place = 0
    while place < len(operands):
        byte, width = operands[place], _width(operands, place)
        rest = operands[place + 1 : place + width]
        if byte in (28, 29):
            numbers.append(int.from_bytes(rest, signed=True))
        elif byte == 30:
            raise ProgramError("A number is not whole.")
        elif byte < 247:
            numbers.append(byte - 139)
        elif byte < 251:
            numbers.append((byte - 247) * 256 + rest[0] + 108)
        else:
            numbers.append(-(byte - 251) * 256 - rest[0] - 108)
        place += width
    return numbers


def _index(items: Sequence[bytes]) -> bytes:
    if not items:
        return b"\0\0"
    offsets = list(accumulate(map(len, items), initial=1))
    size = (offsets[-1].bit_length() + 7) // 8
    wide = struct.pack(f">{len(offsets)}I", *offsets)
    packed = bytearray(size * len(offsets))
    for place in range(size):
        packed[place::size] = wide[4 - size + place :: 4]
    return b"".join((struct.pack(">HB", len(items), size), packed, *items))


def _top(program: Program, last: int, *places: int) -> bytes:
    """The Top DICT of a program whose last glyph is numbered `last`; `places` are those of
    charset, FDSelect, CharStrings and FDArray."""
    ordering = [_FIRST_OWN_STRING, _FIRST_OWN_STRING + 1, 0]
    entries = [_entry(_ROS, *ordering), _entry(_CID_COUNT, last + 1)]
    for operator, operands in ((_FONT_BBOX, program.box), (_FONT_MATRIX, program.matrix)):
        if operands:
            entries.append(operands + _operator(operator))
    operators = (_CHARSET, _FD_SELECT, _CHAR_STRINGS, _FD_ARRAY)
    entries += [_entry(*pair) for pair in zip(operators, places, strict=True)]
    return b"".join(entries)


def _font_dicts(kinds: Iterable[Kind], start: int) -> bytes:
    """The FDArray of kinds whose Private DICTs stand one behind the other from `start` on."""
    fonts = []
    for kind in kinds:
        matrix = kind.matrix + _operator(_FONT_MATRIX) if kind.matrix else b""
        fonts.append(matrix + _entry(_PRIVATE, len(kind.private), start))
        start += len(kind.private)
    return _index(fonts)


def _entry(operator: int, *operands: int) -> bytes:
    """An operator behind whole numbers, which take five bytes each whatever they are."""
    return b"".join(struct.pack(">Bi", 29, n) for n in operands) + _operator(operator)


def _operator(operator: int) -> bytes:
    return bytes([_ESCAPE, operator - _ESCAPED] if operator >= _ESCAPED else [operator])
