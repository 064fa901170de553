"""The window's colours can be told apart: text by 4.5 to 1, controls and the focus ring by 3."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from digest.render.themes.colors import READABLE, contrast
from ui.colors import (
    DARK,
    DARK_STRONG,
    LIGHT,
    LIGHT_STRONG,
    SETS,
    colors_for,
    colors_of,
    palette_of,
)
from ui.look import Mode, is_dark

VISIBLE = 3.0
"""The contrast that a control's border needs: WCAG 2.2, 1.4.11."""

STRONG = 7.0
"""WCAG 2.2's enhanced contrast."""

GROUNDS = ("window", "pane", "field", "button", "hover", "tint")
TEXTS = ("ink", "soft", "accent", "good", "warning")
NAMES = {LIGHT: "light", DARK: "dark", LIGHT_STRONG: "light strong", DARK_STRONG: "dark strong"}

every_set = pytest.mark.parametrize("colors", SETS, ids=lambda colors: NAMES[colors])


def _too_weak(colors, texts, grounds, least):
    return [
        f"{text} on {ground}: {contrast(getattr(colors, text), getattr(colors, ground)):.2f}"
        for text, ground in product(texts, grounds)
        if contrast(getattr(colors, text), getattr(colors, ground)) < least
    ]


@every_set
def test_text_can_be_read_on_every_ground(colors):
    assert not _too_weak(colors, TEXTS, GROUNDS, READABLE)


@every_set
def test_text_can_be_read_where_it_is_selected_and_on_the_accent(colors):
    assert not _too_weak(colors, ("ink",), ("mark",), READABLE)
    assert not _too_weak(colors, ("on_accent",), ("accent", "accent_hover"), READABLE)


@every_set
def test_borders_of_controls_and_the_focus_ring_are_seen_on_every_ground(colors):
    assert not _too_weak(colors, ("edge", "accent"), GROUNDS, VISIBLE)


@pytest.mark.parametrize("colors", [LIGHT_STRONG, DARK_STRONG], ids=lambda colors: NAMES[colors])
def test_strong_colours_pass_the_enhanced_measure(colors):
    assert not _too_weak(colors, TEXTS, GROUNDS, STRONG)
    assert not _too_weak(colors, ("line",), ("window", "pane"), VISIBLE)


@every_set
def test_the_palette_tells_its_set(qapp, colors):
    assert colors_of(palette_of(colors)) is colors


def test_a_foreign_palette_is_taken_by_its_lightness(qapp):
    assert colors_of(QPalette(QColor("#202124"))) is DARK
    assert colors_of(QPalette(QColor("#eeeeee"))) is LIGHT


@every_set
def test_what_is_disabled_is_fainter(qapp, colors):
    palette = palette_of(colors)
    role, group = QPalette.ColorRole.Text, QPalette.ColorGroup
    assert palette.color(group.Disabled, role).alpha() < palette.color(group.Active, role).alpha()


def test_there_is_a_set_for_day_and_night_with_and_without_contrast():
    asked = [colors_for(dark=dark, strong=strong) for strong in (False, True) for dark in (0, 1)]
    assert tuple(asked) == SETS


@pytest.mark.parametrize(
    ("mode", "scheme", "otherwise", "dark"),
    [
        (Mode.SYSTEM, Qt.ColorScheme.Dark, False, True),
        (Mode.SYSTEM, Qt.ColorScheme.Light, True, False),
        (Mode.SYSTEM, Qt.ColorScheme.Unknown, True, True),
        (Mode.SYSTEM, Qt.ColorScheme.Unknown, False, False),
        (Mode.LIGHT, Qt.ColorScheme.Dark, True, False),
        (Mode.DARK, Qt.ColorScheme.Light, False, True),
    ],
)
def test_the_window_is_dark_when_the_system_is_or_the_editor_wants_it(
    mode, scheme, otherwise, dark
):
    assert is_dark(mode, scheme, otherwise=otherwise) is dark


@every_set
def test_the_palette_gives_qt_its_colours(qapp, colors):
    palette = palette_of(colors)
    assert palette.color(QPalette.ColorRole.Text).name() == colors.ink
    assert palette.color(QPalette.ColorRole.PlaceholderText).name() == colors.soft
