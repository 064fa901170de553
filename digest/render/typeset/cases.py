"""Cases of type: the glyphs that were once cut out of a font, ready for the next page.

WeasyPrint has HarfBuzz cut each font down for each file anew, which takes longer than all else for
a page in Japanese. Here each glyph is cut once in a process.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from weasyprint import Document
from weasyprint.text.ffi import ffi, harfbuzz, harfbuzz_subset
from weasyprint.text.fonts import get_hb_object_data

from digest.render.typeset import cff, truetype
from digest.render.typeset.sfnt import OPENTYPE, ProgramError, font_file, table_of

Program = cff.Program | truetype.Program

_MOST_GLYPHS = 30_000
_CUT_OTHERWISE = {"fvar", "SVG ", "CBDT", "sbix", "COLR", "EBDT"}
"""Tables of fonts that vary, or whose glyphs are pictures."""
_DROPPED = (
    *(b"BASE", b"GDEF", b"GPOS", b"GSUB", b"JSTF", b"MATH", b"VORG", b"vhea", b"vmtx"),
    *(b"name", b"DSIG", b"LTSH", b"PCLT", b"VDMX", b"hdmx", b"kern", b"STAT", b"meta"),
)
"""Tables that nobody asks for in a PDF."""


@dataclass(slots=True)
class Cases:
    """The glyphs cut so far, by what tells a font from all others."""

    programs: dict[tuple[object, ...], Program] = field(default_factory=dict)

    def serve(self, document: Document) -> None:
        """Has the fonts of `document` cut from these cases when it is written."""
        document.fonts = _Fonts(self.cut)

    def cut(self, font: Any, numbers: Collection[int]) -> bytes:
        """A font file of the glyphs `numbers` of WeasyPrint's `font`: a TrueType file, or an
        OpenType file of nothing but outlines. Raises ProgramError for a font that has to be cut
        otherwise."""
        if not numbers or not _CUT_OTHERWISE.isdisjoint(font.tables):
            raise ProgramError("The font cannot be cut by its glyphs.")
        key = (font.hash, font.index, len(font.file_content), _head(font))
        case = self.programs.get(key)
        there: Mapping[int, object] = case.glyphs if case is not None else {}
        missing = [n for n in numbers if n not in there and n < font.glyph_count]
        if missing or case is None:
            case = _filled(case, _cut(font, [0, *missing]))
            self._keep(key, case)
        if isinstance(case, truetype.Program):
            return truetype.written(case.only(numbers))
        name = font.name.removeprefix(b"/")
        return font_file(OPENTYPE, {b"CFF ": cff.written(case.only(numbers), name)})

    def _keep(self, key: tuple[object, ...], case: Program) -> None:
        if sum(len(program.glyphs) for program in self.programs.values()) > _MOST_GLYPHS:
            self.programs.clear()
        self.programs[key] = case


class _Fonts(dict[int, Any]):
    """A document's fonts, as WeasyPrint collects them while it draws."""

    def __init__(self, cut: Callable[[Any, Collection[int]], bytes]) -> None:
        super().__init__()
        self._cut = cut

    def __setitem__(self, key: int, font: Any) -> None:
        whole = font.clean

        def clean(texts: Mapping[int, str], hinting: bool) -> None:
            """As the font's own method: leaves in its file what `texts`, by glyph, need."""
            try:
                font.file_content = self._cut(font, texts)
            except ProgramError:
                whole(texts, hinting)

        font.clean = clean
        super().__setitem__(key, font)


def _head(font: Any) -> bytes:
    """The font's table of its date and checksum."""
    return table_of(font.file_content, b"head", font.index)


def _filled(case: Program | None, new: Program) -> Program:
    match case, new:
        case None, _:
            return new
        case cff.Program(), cff.Program():
            return case.joined(new)
        case truetype.Program(), truetype.Program():
            return case.joined(new)
    raise ProgramError("The font is of two kinds.")


def _cut(font: Any, numbers: Collection[int]) -> Program:
    """The glyphs `numbers` as HarfBuzz cuts them out."""
    if not harfbuzz_subset:
        raise ProgramError("There is no HarfBuzz that cuts fonts.")
    request = ffi.gc(
        harfbuzz_subset.hb_subset_input_create_or_fail(),
        harfbuzz_subset.hb_subset_input_destroy,
    )
    _add(harfbuzz_subset.hb_subset_input_glyph_set(request), numbers)
    dropped = harfbuzz_subset.HB_SUBSET_SETS_DROP_TABLE_TAG
    tags = [harfbuzz.hb_tag_from_string(tag, len(tag)) for tag in _DROPPED]
    _add(harfbuzz_subset.hb_subset_input_set(request, dropped), tags)
    harfbuzz_subset.hb_subset_input_set_flags(
        request,
        harfbuzz_subset.HB_SUBSET_FLAGS_RETAIN_GIDS
        | harfbuzz_subset.HB_SUBSET_FLAGS_DESUBROUTINIZE
        | harfbuzz_subset.HB_SUBSET_FLAGS_NO_HINTING
        | harfbuzz_subset.HB_SUBSET_FLAGS_NO_LAYOUT_CLOSURE
        | harfbuzz_subset.HB_SUBSET_FLAGS_NOTDEF_OUTLINE,
    )
    face = harfbuzz_subset.hb_subset_or_fail(font.hb_face, request)
    if face == ffi.NULL:
        raise ProgramError("HarfBuzz cannot cut the font.")
    content = get_hb_object_data(ffi.gc(face, harfbuzz.hb_face_destroy)) or b""
    if content.startswith(OPENTYPE):
        return cff.read_opentype(content, numbers)
    return truetype.read_truetype(content, numbers)


def _add(numbers: Any, wanted: Collection[int]) -> None:
    """Adds to a set of HarfBuzz."""
    # A type of no stated length: cffi would parse each length as a type of its own, for 2 ms each.
    listed = ffi.new("hb_codepoint_t[]", sorted(set(wanted)))
    harfbuzz.hb_set_add_sorted_array(numbers, listed, len(listed))
