"""The look of the window: style, fonts, colours; following the system's day and night.

All sizes are said in pixels at a text size of 100 %. `scaled` and the fonts made here bring them
to the size that was chosen, which the application carries.
"""

import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from importlib import resources
from string import Template
from typing import Any

import font_source_sans_pro
import font_source_serif_pro
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QStyleFactory

from ui.colors import DARK_BELOW, Colors, colors_for, palette_of

log = logging.getLogger(__name__)

SANS = "Source Sans Pro"
SERIF = "Source Serif Pro"
_BESIDE = {SANS: "Noto Sans CJK JP", SERIF: "Noto Serif CJK JP"}
"""What stands in for Chinese and Japanese letters, with serifs where the others have them."""
TEXT_PIXELS = 14
"""Source Sans is small for its size: at 14 its letters are as tall as most at 13."""

SMALLEST_TEXT, LARGEST_TEXT = 1.0, 2.0
"""The text sizes that there are, as factors."""

_SCALE = "textScale"
"""The application's property that holds the factor."""

_PIXELS = "textPixels"
"""A widget's property: the size at 100 % of a font of its own, once the text size was changed."""

_HAIRLINE = 3
"""Lengths of the style sheet up to this many pixels are lines and rings: they do not grow."""

_FACES = {
    "SourceSansPro": ("Regular", "It", "Semibold", "Bold"),
    "SourceSerifPro": ("Regular", "It", "Semibold", "Bold"),
}


class Mode(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """Dresses the application. Signal: `changed()` when the colours or the text size did."""

    changed = Signal()

    def __init__(
        self, application: QApplication, mode: Mode = Mode.SYSTEM, *, text_scale: float = 1.0
    ) -> None:
        """`text_scale` is 1.0 for text of 100 %."""
        super().__init__(application)
        self._application = application
        self._mode = mode
        self._colors: Colors | None = None
        ground = application.palette().color(QPalette.ColorRole.Window)
        self._began_dark = ground.lightness() < DARK_BELOW
        application.setProperty(_SCALE, _within(text_scale))
        application.setStyle(QStyleFactory.create("Fusion"))
        _load_fonts()
        application.setFont(text_font())
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(lambda _: self._dress())
        hints.accessibility().contrastPreferenceChanged.connect(lambda _: self._dress())
        self._dress()

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def colors(self) -> Colors:
        hints = self._application.styleHints()
        contrast = hints.accessibility().contrastPreference()
        return colors_for(
            dark=is_dark(self._mode, hints.colorScheme(), otherwise=self._began_dark),
            strong=contrast is Qt.ContrastPreference.HighContrast,
        )

    def set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self._dress()

    def set_text_scale(self, text_scale: float) -> None:
        """Shows all text at this size, 1.0 to 2.0, at once. What was laid out by `scaled` when it
        was made follows when it is made anew."""
        former, text_scale = _text_scale(), _within(text_scale)
        if text_scale == former:
            return
        for widget in self._application.allWidgets():
            if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
                pixels = widget.property(_PIXELS) or round(widget.font().pixelSize() / former)
                widget.setProperty(_PIXELS, pixels)
        self._application.setProperty(_SCALE, text_scale)
        self._application.setFont(text_font())
        self._colors = None
        self._dress()

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """Without the style sheet, for the making of many widgets: each of them would be measured
        by it again whenever it comes into a layout. That is half of a window's making."""
        sheet = self._application.styleSheet()
        self._application.setStyleSheet("")
        try:
            yield
        finally:
            self._application.setStyleSheet(sheet)
            self._fit_fonts()

    def _dress(self) -> None:
        colors = self.colors
        if colors == self._colors:
            return
        self._colors = colors
        self._application.setPalette(palette_of(colors))
        self._application.setStyleSheet(style_sheet(colors))
        self._fit_fonts()
        self.changed.emit()

    def _fit_fonts(self) -> None:
        """Gives widgets with a font of their own its size anew: a style sheet brings back the
        fonts that it found."""
        for widget in self._application.allWidgets():
            if pixels := widget.property(_PIXELS):
                font = widget.font()
                font.setPixelSize(scaled(pixels))
                widget.setFont(font)


def is_dark(mode: Mode, scheme: Qt.ColorScheme, *, otherwise: bool) -> bool:
    """Whether the window is to be dark. `otherwise` stands for a desktop that tells no scheme: it
    says whether the desktop's own colours are dark."""
    if mode is not Mode.SYSTEM:
        return mode is Mode.DARK
    return otherwise if scheme is Qt.ColorScheme.Unknown else scheme is Qt.ColorScheme.Dark


def scaled(pixels: int) -> int:
    """Pixels at 100 % text -> at the text size that was chosen."""
    return round(pixels * _text_scale())


def style_sheet(colors: Colors) -> str:
    """`look.qss` with the colours in it, its lengths at the chosen text size."""
    text = resources.files("ui").joinpath("look.qss").read_text(encoding="utf-8")
    arrow = resources.files("ui").joinpath("marks")
    values = {name: getattr(colors, name) for name in Colors.__dataclass_fields__}
    shade = "dark" if colors.is_dark else "light"
    grown = re.sub(r"\b(\d+)px", lambda found: f"{_grown(int(found[1]))}px", text)
    return Template(grown).substitute(values, marks=str(arrow).replace("\\", "/"), shade=shade)


def text_font(pixels: int = TEXT_PIXELS, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's own letters."""
    return _font(SANS, pixels, weight)


def headline_font(pixels: int = 15, *, weight: QFont.Weight = QFont.Weight.DemiBold) -> QFont:
    """The letters of what will be printed."""
    return _font(SERIF, pixels, weight)


def label_font(pixels: int = 12, *, weight: QFont.Weight = QFont.Weight.DemiBold) -> QFont:
    """Letterspaced, for the small capitals of headers and kinds."""
    font = text_font(pixels, weight=weight)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return font


def inset(box: QAbstractSpinBox) -> None:
    """Stands the text of `box` in from its border: a style sheet's padding does not reach it."""
    if (line := box.findChild(QLineEdit)) is not None:
        line.setTextMargins(scaled(6), 0, 0, 0)


class Letters:
    """A font among a class's attributes that follows the text size: in a delegate,
    `_meta = Letters(text_font, 12)`, and `self._meta` is the QFont of the moment."""

    def __init__(self, make: Callable[..., QFont], pixels: int, **how: Any) -> None:
        self._make = make
        self._pixels = pixels
        self._how = how
        self._made: tuple[float, QFont] | None = None

    def __get__(self, _owner: object, _kind: type | None = None) -> QFont:
        scale = _text_scale()
        if self._made is None or self._made[0] != scale:
            self._made = scale, self._make(self._pixels, **self._how)
        return self._made[1]


def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont([family, _BESIDE[family]])
    font.setPixelSize(scaled(pixels))
    font.setWeight(weight)
    return font


def _text_scale() -> float:
    application = QCoreApplication.instance()
    scale: float | None = application.property(_SCALE) if application else None
    return scale or SMALLEST_TEXT


def _within(text_scale: float) -> float:
    return max(SMALLEST_TEXT, min(LARGEST_TEXT, text_scale))


def _grown(pixels: int) -> int:
    return pixels if pixels <= _HAIRLINE else scaled(pixels)


def _load_fonts() -> None:
    folders = {
        "SourceSansPro": font_source_sans_pro.font_directory,
        "SourceSerifPro": font_source_serif_pro.font_directory,
    }
    for name, faces in _FACES.items():
        for face in faces:
            path = f"{folders[name]}/{name}-{face}.ttf"
            if QFontDatabase.addApplicationFont(path) < 0:
                log.warning("The font %s could not be loaded; the system's stands in.", path)
