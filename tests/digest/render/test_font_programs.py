"""Font programs cut down to some glyphs draw them as the whole font does."""

import io
from contextlib import suppress
from functools import cache
from importlib import resources
from pathlib import Path

import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.render.typeset import cff, truetype
from digest.render.typeset.sfnt import ProgramError

_SERIF = Path(str(resources.files("font_source_serif_pro"))) / "files/SourceSerifPro-Regular.otf"
_COUNT = 60


@cache
def serif() -> bytes:
    """The first glyphs of a real font, as WeasyPrint embeds them: numbered as they were."""
    font = TTFont(_SERIF)
    subsetter = Subsetter(Options(desubroutinize=True, retain_gids=True, notdef_outline=True))
    subsetter.populate(gids=range(_COUNT))
    subsetter.subset(font)
    return saved(font)


def saved(font: TTFont) -> bytes:
    written = io.BytesIO()
    font.save(written)
    return written.getvalue()


@cache
def blocks() -> bytes:
    """A TrueType font of boxes; glyph 9 is composed of 3 and 5, the even ones are blank."""
    names = [".notdef", *(f"g{number}" for number in range(1, 12))]
    glyphs = {}
    for number, name in enumerate(names):
        pen = TTGlyphPen(glyphs)
        if number == 9:
            pen.addComponent("g3", (1, 0, 0, 1, 0, 0))
            pen.addComponent("g5", (0.5, 0, 0, 0.5, 40, 300))
        elif number % 2:
            pen.moveTo((0, 0))
            for point in ((10 * number, 0), (10 * number, 70 + number), (0, 70)):
                pen.lineTo(point)
            pen.closePath()
        glyphs[name] = pen.glyph()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({65 + n: name for n, name in enumerate(names)})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({name: (500 + n, n) for n, name in enumerate(names)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupPost()
    return saved(builder.font)


def drawings(content: bytes, numbers: set[int]) -> dict[int, object]:
    font = TTFont(io.BytesIO(content))
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    drawn = {}
    for number in numbers:
        pen = DecomposingRecordingPen(glyphs)
        glyphs[order[number]].draw(pen)
        drawn[number] = (pen.value, glyphs[order[number]].width)
    return drawn


def bare_drawings(content: bytes) -> dict[int, object]:
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(content), None)
    top = fonts.topDictIndex[0]
    drawn = {}
    for name in top.charset:
        pen = DecomposingRecordingPen(top.CharStrings)
        glyph: T2CharString = top.CharStrings[name]
        glyph.draw(pen)
        drawn[0 if name == ".notdef" else int(name.removeprefix("cid"))] = (pen.value, glyph.width)
    return drawn


numbers = st.sets(st.integers(0, _COUNT - 1), max_size=20)


@settings(max_examples=20)
@given(one=numbers, other=numbers)
def test_cff_programs_hold_the_glyphs_of_both(one: set[int], other: set[int]) -> None:
    joined = cff.read_opentype(serif(), one).joined(cff.read_opentype(serif(), other))
    content = cff.written(joined, b"ABCDEF+Serif")
    assert cff.read_compact(content) == joined
    assert bare_drawings(content) == drawings(serif(), {0} | one | other)


@settings(max_examples=20)
@given(one=st.sets(st.integers(0, 11)), other=st.sets(st.integers(0, 11)))
def test_truetype_programs_hold_the_glyphs_of_both(one: set[int], other: set[int]) -> None:
    parts = (truetype.written(truetype.read_truetype(blocks(), some)) for some in (one, other))
    programs = (
        truetype.read_truetype(part, some) for part, some in zip(parts, (one, other), strict=True)
    )
    content = truetype.written(next(programs).joined(next(programs)))
    wanted = {0} | one | other
    assert drawings(content, wanted) == drawings(blocks(), wanted)


def test_numbers_that_a_font_does_not_have_are_passed_over() -> None:
    assert set(cff.read_opentype(serif(), [3, 60_000]).glyphs) == {0, 3}
    assert set(truetype.read_truetype(blocks(), [3, 60_000]).glyphs) == {0, 3}
    assert set(truetype.read_truetype(blocks(), [9]).glyphs) == {0, 3, 5, 9}


def test_programs_of_different_fonts_are_not_joined() -> None:
    one = cff.read_opentype(serif(), [3, 4])
    other = cff.Program(glyphs={**one.glyphs, 3: one.glyphs[4]}, matrix=one.matrix, box=one.box)
    with pytest.raises(ProgramError):
        one.joined(other)
    box = truetype.read_truetype(blocks(), [3, 5])
    with pytest.raises(ProgramError):
        box.joined(truetype.Program(glyphs={**box.glyphs, 3: box.glyphs[5]}, tables=box.tables))


def test_subroutines_are_refused() -> None:
    with pytest.raises(ProgramError, match="subroutines"):
        cff.read_opentype(_SERIF.read_bytes(), [3])


@given(content=st.binary(max_size=80))
def test_what_is_no_font_is_refused(content: bytes) -> None:
    for read in (cff.read_opentype, truetype.read_truetype):
        with pytest.raises(ProgramError):
            read(content, [1])
    with pytest.raises(ProgramError):
        cff.read_compact(content)


@settings(max_examples=60)
@given(place=st.integers(0, 400), byte=st.integers(0, 255))
def test_damaged_programs_are_read_or_refused(place: int, byte: int) -> None:
    content = bytearray(cff.written(cff.read_opentype(serif(), [3, 4, 5]), b"Serif"))
    content[place % len(content)] = byte
    with suppress(ProgramError):
        program = cff.read_compact(bytes(content))
        assert cff.written(program, b"Serif")
