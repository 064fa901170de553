"""One font object for all pages that are set in the same font.

Each part of an edition embeds of a font the glyphs that its own pages draw. They bear the same
numbers in all parts, so the parts' programs, widths and maps to Unicode can be united.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import reduce
from itertools import pairwise
from typing import cast

from pikepdf import Array, Name, Object

from digest.render.typeset import cff, truetype
from digest.render.typeset.sfnt import ProgramError

_CHARACTER = re.compile(rb"<([0-9a-f]{4})> <([0-9a-f]+)>")
_MOST_CHARACTERS = 100
"""In one list of a map to Unicode."""
_MAP = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
%s
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""

Width = int | Decimal


def share_fonts(resources: Iterable[Object]) -> None:
    """Unites the fonts of the same name in all `resources`. A font whose parts do not fit each
    other, or of a kind that is not understood, stays as it is."""
    fonts = [held for one in resources if (held := one.get(Name.Font)) is not None]
    uses: dict[str, dict[tuple[int, int], Object]] = {}
    for held in fonts:
        for _, font in held.items():
            if _is_shareable(font):
                uses.setdefault(str(font.BaseFont), {})[font.objgen] = font
    united: dict[tuple[int, int], Object] = {}
    for same in uses.values():
        if len(same) > 1 and _unite(list(same.values())):
            first = next(iter(same.values()))
            united |= dict.fromkeys(same, first)
    for held in fonts:
        for name, font in list(held.items()):
            if font.objgen in united:
                held[name] = united[font.objgen]


def _is_shareable(font: Object) -> bool:
    """Whether the pages' codes are glyph numbers: not where WeasyPrint had characters to write
    that the font does not have, nor in bitmap fonts."""
    return bool(font.Subtype == Name.Type0 and font.Encoding == Name("/Identity-H"))


def _unite(fonts: Sequence[Object]) -> bool:
    """Gives the first of `fonts` what all of them have; whether that was possible."""
    cid_fonts = [font.DescendantFonts[0] for font in fonts]
    try:
        if Name.FontFile2 in cid_fonts[0].FontDescriptor:
            _unite_truetype(cid_fonts)
        else:
            _unite_cff(cid_fonts)
    except ProgramError:
        return False
    # The first comes last, so that what it says counts.
    widths = {n: width for one in cid_fonts[::-1] for n, width in _widths(one).items()}
    cid_fonts[0].W = _width_array(widths)
    texts = {code: text for one in fonts[::-1] for code, text in _texts(one).items()}
    fonts[0].ToUnicode.write(_unicode_map(texts))
    return True


def _unite_truetype(cid_fonts: Sequence[Object]) -> None:
    programs = [
        truetype.read_truetype(_file(font, Name.FontFile2).read_bytes(), _widths(font))
        for font in cid_fonts
    ]
    content = truetype.written(reduce(truetype.Program.joined, programs))
    file = cid_fonts[0].FontDescriptor.FontFile2
    file.write(content)
    file.Length1 = len(content)


def _unite_cff(cid_fonts: Sequence[Object]) -> None:
    program = reduce(cff.Program.joined, map(_cff_program, cid_fonts))
    first = cid_fonts[0]
    content = cff.written(program, str(first.BaseFont).removeprefix("/").encode())
    file = first.FontDescriptor.FontFile3
    file.write(content)
    file.Subtype = Name.CIDFontType0C
    if Name.CIDToGIDMap in first:  # it belongs to TrueType
        del first.CIDToGIDMap


def _cff_program(cid_font: Object) -> cff.Program:
    file = _file(cid_font, Name.FontFile3)
    if file.get(Name.Subtype) == Name.CIDFontType0C:
        return cff.read_compact(file.read_bytes())
    return cff.read_opentype(file.read_bytes(), _widths(cid_font))


def _file(cid_font: Object, kind: Name) -> Object:
    descriptor = cid_font.FontDescriptor
    if kind not in descriptor:
        raise ProgramError("The font is of another format elsewhere.")
    return descriptor[kind]


def _widths(cid_font: Object) -> Mapping[int, Width]:
    """The glyphs' widths by number, written as runs that follow the number of their first."""
    widths: dict[int, Width] = {}
    listed = list(cid_font.W)
    for first, run in zip(listed[::2], listed[1::2], strict=True):
        widths.update(enumerate(cast("Iterable[Width]", run), int(first)))
    return widths


def _width_array(widths: Mapping[int, Width]) -> Array:
    numbers = sorted(widths)
    firsts = [place for place, n in enumerate(numbers) if not place or numbers[place - 1] != n - 1]
    listed: list[int | Array] = []
    for start, end in pairwise([*firsts, len(numbers)]):
        listed += [numbers[start], Array([widths[number] for number in numbers[start:end]])]
    return Array(listed)


def _texts(font: Object) -> Mapping[bytes, bytes]:
    """What glyphs stand for: UTF-16 by number, both in hexadecimal digits."""
    return dict(_CHARACTER.findall(font.ToUnicode.read_bytes()))


def _unicode_map(texts: Mapping[bytes, bytes]) -> bytes:
    lines = [b"<%s> <%s>" % pair for pair in sorted(texts.items())]
    lists = []
    for start in range(0, len(lines), _MOST_CHARACTERS):
        some = lines[start : start + _MOST_CHARACTERS]
        lists.append(b"%d beginbfchar\n%s\nendbfchar" % (len(some), b"\n".join(some)))
    return _MAP % b"\n".join(lists)
