"""The icons come from the library's font, one family for all, drawn at the screen's own dots."""

import json

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter

from ui import icons
from ui.icons import NAMES, app_icon, disc, icon
from ui.menus import MENUS

INK = "#123456"


def _dots(image: QImage) -> int:
    """How many dots are inked at all."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y).alpha() > 0 for x, y in places)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_icon_is_drawn_within_its_square(qapp, name):
    image = icon(name, INK).pixmap(16, 16).toImage()
    assert image.size() == QSize(16, 16)
    assert 4 < _dots(image) < 16 * 16


def test_all_icons_are_of_one_family_and_weight():
    _, table = icons._font_files()
    glyphs = {icons._GLYPHS[name] for name in NAMES}
    assert glyphs <= json.loads(table.read_bytes()).keys()
    weights = ("bold", "fill", "light", "thin", "duotone")
    assert not [glyph for glyph in glyphs if glyph.endswith(weights)]


def test_every_action_asks_for_an_icon_that_there_is():
    assert {spec.icon for menu in MENUS for spec in menu.specs if spec.icon} <= NAMES


def test_an_unknown_icon_is_refused_at_once():
    with pytest.raises(KeyError, match="no such icon"):
        icon("no such icon", INK)


def test_a_disabled_icon_is_fainter_and_has_the_same_shape(qapp):
    gather = icon("gather", INK)
    plain = gather.pixmap(QSize(32, 32), QIcon.Mode.Normal).toImage()
    faint = gather.pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()
    strongest = max(plain.pixelColor(x, y).alpha() for x in range(32) for y in range(32))
    fainter = max(faint.pixelColor(x, y).alpha() for x in range(32) for y in range(32))
    assert fainter == pytest.approx(strongest * icons.DISABLED_OPACITY, abs=3)
    assert _dots(faint) == pytest.approx(_dots(plain), rel=0.05)


def test_a_finer_screen_gets_as_many_dots_as_it_has(qapp):
    pixmap = icon("runs", INK).pixmap(QSize(16, 16), 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.devicePixelRatio() == 2.0


def test_an_icon_wears_the_colour_that_was_asked_for(qapp):
    image = icon("divider", INK).pixmap(64, 64).toImage()
    assert image.pixelColor(32, 32) == QColor(INK)


def test_an_icon_stands_in_the_middle_of_a_wider_place(qapp):
    image = QImage(60, 20, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    icon("insert", INK).paint(painter, image.rect())
    painter.end()
    inked = [x for x in range(60) if any(image.pixelColor(x, y).alpha() for y in range(20))]
    assert min(inked) >= 20
    assert max(inked) < 40


def test_discs_and_the_windows_own_icon_are_drawn(qapp):
    assert _dots(disc("!", INK, "#ffffff").pixmap(16, 16).toImage()) > 150
    assert _dots(app_icon().pixmap(64, 64).toImage()) > 1000
