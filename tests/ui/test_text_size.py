"""The size of the window's text: fonts, lengths and the style sheet grow alike, at once."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.colors import LIGHT
from ui.look import Letters, Mode, headline_font, label_font, scaled, style_sheet, text_font


@pytest.fixture
def sized(look):
    yield look
    look.set_text_scale(1.0)
    look.set_mode(Mode.LIGHT)


class _Painter:
    letters = Letters(text_font, 12, weight=QFont.Weight.Bold)


def test_lengths_and_fonts_grow_with_the_text_size(sized):
    sized.set_text_scale(1.5)
    assert scaled(20) == 30
    assert [make(12).pixelSize() for make in (text_font, headline_font, label_font)] == [18, 18, 18]


@pytest.mark.parametrize(("wanted", "pixels"), [(0.5, 12), (1.25, 15), (2.0, 24), (5.0, 24)])
def test_text_is_shown_at_one_to_two_times_its_size(sized, wanted, pixels):
    sized.set_text_scale(wanted)
    assert text_font(12).pixelSize() == pixels


def test_a_painters_letters_follow_the_text_size(sized):
    painter = _Painter()
    assert painter.letters.pixelSize() == 12
    sized.set_text_scale(2.0)
    assert painter.letters.pixelSize() == 24
    assert painter.letters.weight() is QFont.Weight.Bold


def test_the_style_sheet_grows_but_for_its_hairlines(sized):
    sized.set_text_scale(2.0)
    sheet = style_sheet(LIGHT)
    assert "border: 1px solid" in sheet
    assert "min-height: 40px" in sheet


def test_what_is_on_the_screen_grows_at_once_and_keeps_its_size_by_night(sized, qtbot):
    body, own, plain = QWidget(), QLabel("A label"), QLineEdit("A field")
    qtbot.addWidget(body)
    column = QVBoxLayout(body)
    own.setFont(text_font(11))
    column.addWidget(own)
    column.addWidget(plain)
    body.show()
    for scale in (2.0, 1.5, 1.0, 2.0):
        sized.set_text_scale(scale)
        assert own.font().pixelSize() == round(11 * scale)
        assert plain.font().pixelSize() == round(14 * scale)
    sized.set_mode(Mode.DARK)
    assert own.font().pixelSize() == 22
    assert plain.font().pixelSize() == 28


def test_the_look_tells_that_sizes_changed(sized, qtbot):
    with qtbot.waitSignal(sized.changed):
        sized.set_text_scale(1.25)
