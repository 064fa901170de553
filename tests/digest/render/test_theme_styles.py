"""What a theme declares, and what an edition's look makes of it."""

import re
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from digest.errors import RenderError
from digest.model import Look, Paper
from digest.render.themes.colors import READABLE, contrast, readable, upon
from digest.render.themes.declaration import Declaration
from digest.render.themes.declared import read_declaration
from digest.render.themes.files import built_in_themes
from digest.render.themes.style import VARIABLES, Style, style_of

SOURCE = (built_in_themes() / "broadsheet" / "theme.toml").read_text(encoding="utf-8")

colors = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.fixture(scope="module")
def declaration() -> Declaration:
    found, faults = read_declaration(SOURCE, "broadsheet/theme.toml")
    assert faults == ()
    assert found is not None
    return found


def style(declaration: Declaration, paper: Paper = Paper.A4, **look: object) -> Style:
    return style_of(declaration, paper, Look(**look))


def faults_of(old: str, new: str) -> list[str]:
    """What is wrong when `old` in the broadsheet's theme.toml is `new`."""
    assert old in SOURCE
    declared, faults = read_declaration(SOURCE.replace(old, new, 1), "mine/theme.toml")
    assert (declared is None) == bool(faults)
    return [str(fault) for fault in faults]


def line_of(text: str) -> int:
    return SOURCE[: SOURCE.index(text)].count("\n") + 1


def test_every_paper_is_declared(declaration: Declaration) -> None:
    assert set(declaration.papers) == set(Paper)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("dpi = 200", "dpi = ", "Invalid value"),
        ("dpi = 200", 'dpi = "200"', "“dpi” should be a whole number from 72 to 600, not “200”."),
        ("dpi = 200", "dpi = true", "“dpi” should be a whole number from 72 to 600, not True."),
        ("gap = 6", "gap = -1", "“gap” should be a number of millimetres from 0 to 30, not -1."),
        ("columns = 3", "columns = 6", "“columns” should be a whole number from 1 to 5, not 6."),
        ("columns = 3", "colums = 3", "“colums” is not known in [papers.A4]; did you mean “col"),
        ("accent = ", "acent = ", "did you mean “accent”?"),
        (
            'accent = "#8c1d18"',
            'accent = "red"',
            "“accent” should be a colour as #8c1d18, not “red",
        ),
        ("side = 13", "side = 100", "The margins leave too little"),
        ("[colors.dark]", "[colors.drak]", "did you mean “dark”?"),
        ("serif-bold = ", "serif-bold = 3 #", "“serif-bold” should be a file of the font packages"),
        ("type = [", "type = [3, ", "“type” should be 5 numbers from 0.6 to 1.6"),
        ("text = '", "text = '}<", "“text” should be families of fonts"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, message: str) -> None:
    faults = faults_of(old, new)
    told = [fault for fault in faults if message in fault]
    assert told, faults
    line = re.match(r"mine/theme\.toml, line (\d+): ", told[0])
    assert line is not None
    assert line[1] in {str(line_of(old)), str(line_of("[papers.A4]"))}


def test_all_that_is_wrong_is_told_at_once() -> None:
    broken = SOURCE.replace("dpi = 200", "dpi = 1").replace("gap = 6", "gap = 99", 1)
    _, faults = read_declaration(broken, "mine/theme.toml")
    assert len(faults) == 2


def test_a_missing_table_is_told_where_it_belongs() -> None:
    _, faults = read_declaration('name = "A"\n', "mine/theme.toml")
    assert [fault.message for fault in faults if "papers" in fault.message] == [
        "“papers” is missing."
    ]


@given(st.text(max_size=200))
@example("[papers]\nA4 = 3\n[colors]\ndark = 1\n[typefaces]\n[density]\ntype = 1")
@example('papers = 1\ntypefaces = "x"\ncolors = []')
@example("typefaces.a = 1")
def test_no_text_is_read_but_declares_or_has_faults(text: str) -> None:
    declared, faults = read_declaration(text, "mine/theme.toml")
    assert (declared is None) == bool(faults)


@given(colors, colors)
def test_the_shade_of_an_accent_can_be_read(color: str, ground: str) -> None:
    shade = readable(color, ground)
    assert contrast(shade, ground) >= READABLE
    if contrast(color, ground) >= READABLE:
        assert shade == color


def test_contrast_is_wcags() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert upon("#8c1d18", "#ffffff", "#000000") == "#ffffff"


@given(accent=colors)
def test_any_accent_can_be_read_by_day_and_by_night(declaration: Declaration, accent: str) -> None:
    made = style(declaration, accent=accent)
    for shades in (made.colors, made.dark):
        assert contrast(shades.accent, shades.paper) >= READABLE
        assert contrast(shades.accent, shades.box) >= READABLE


def test_without_a_look_the_theme_is_as_it_is(declaration: Declaration) -> None:
    made = style(declaration)
    assert made.colors == declaration.colors
    assert made.dark == declaration.dark
    assert made.columns == declaration.papers[Paper.A4].columns
    assert (made.type, made.leading) == (1, 1)


def test_a_look_changes_columns_typeface_and_density(declaration: Declaration) -> None:
    made = style(declaration, columns=2, typeface="sans", density=1)
    assert made.columns == 2
    assert made.typeface == declaration.typefaces["sans"]
    assert made.type < 1


def test_no_more_columns_are_made_than_can_be_read(declaration: Declaration) -> None:
    made = style(declaration, Paper.A5, columns=5)
    assert made.columns == declaration.papers[Paper.A5].most_columns < 5
    assert made.paper.column(made.columns) >= 28


def test_a_typeface_that_the_theme_has_not_is_its_first(declaration: Declaration) -> None:
    first = next(iter(declaration.typefaces.values()))
    assert style(declaration, typeface="blackletter").typeface == first


@pytest.mark.parametrize(
    ("look", "message"),
    [
        (Look(density=3), "no density 3"),
        (Look(accent="red"), "“red” is no colour"),
        (Look(accent="#8c1d18; } body { display: none"), "is no colour"),
        (Look(columns=0), "0 columns"),
    ],
)
def test_a_look_that_means_nothing_is_refused(
    declaration: Declaration, look: Look, message: str
) -> None:
    with pytest.raises(RenderError, match=message):
        style_of(declaration, Paper.A4, look)


def test_the_variables_are_css_and_all_of_them(declaration: Declaration) -> None:
    made = style(declaration, accent="#1D4E7A", density=-2)
    names = set(re.findall(r"--([\w-]+):", made.variables))
    assert names == VARIABLES
    assert "--accent: #1d4e7a;" in made.variables
    assert "--accent:" in made.dark_variables
    assert made.variables.__html__() == made.variables


def test_another_style_has_another_fingerprint(declaration: Declaration) -> None:
    one, other = style(declaration), style(declaration, density=1)
    assert one.print == style(declaration).print != other.print
    assert replace(one, leading=1.01).print != one.print
