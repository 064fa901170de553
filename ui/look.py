"""The look of the window: style, fonts, colours; following the system's day and night."""

import logging
from enum import StrEnum
from importlib import resources
from string import Template

import font_source_sans_pro
import font_source_serif_pro
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.colors import DARK, LIGHT, Colors, palette_of

log = logging.getLogger(__name__)

SANS = "Source Sans Pro"
SERIF = "Source Serif Pro"
TEXT_PIXELS = 14
"""Source Sans is small for its size: at 14 its letters are as tall as most at 13."""

_FACES = {
    "SourceSansPro": ("Regular", "It", "Semibold", "Bold"),
    "SourceSerifPro": ("Regular", "It", "Semibold", "Bold"),
}


class Mode(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """Dresses the application. Signal: `changed()` when the colours did."""

    changed = Signal()

    def __init__(self, application: QApplication, mode: Mode = Mode.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._mode = mode
        self._colors: Colors | None = None
        application.setStyle(QStyleFactory.create("Fusion"))
        _load_fonts()
        application.setFont(text_font())
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._dress()

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def colors(self) -> Colors:
        if self._mode is Mode.SYSTEM:
            scheme = self._application.styleHints().colorScheme()
            return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._mode is Mode.DARK else LIGHT

    def set_mode(self, mode: Mode) -> None:
        self._mode = mode
        self._dress()

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._dress()

    def _dress(self) -> None:
        colors = self.colors
        if colors == self._colors:
            return
        self._colors = colors
        self._application.setPalette(palette_of(colors))
        self._application.setStyleSheet(style_sheet(colors))
        self.changed.emit()


def style_sheet(colors: Colors) -> str:
    """`look.qss` with the colours in it."""
    text = resources.files("ui").joinpath("look.qss").read_text(encoding="utf-8")
    arrow = resources.files("ui").joinpath("marks")
    values = {name: getattr(colors, name) for name in Colors.__dataclass_fields__}
    shade = "dark" if colors is DARK else "light"
    return Template(text).substitute(values, marks=str(arrow).replace("\\", "/"), shade=shade)


def text_font(pixels: int = TEXT_PIXELS, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's own letters."""
    font = QFont(SANS)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def headline_font(pixels: int = 15, *, weight: QFont.Weight = QFont.Weight.DemiBold) -> QFont:
    """The letters of what will be printed."""
    font = QFont(SERIF)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def label_font(pixels: int = 12) -> QFont:
    """Letterspaced, for the small capitals of headers and kinds."""
    font = text_font(pixels, weight=QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return font


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
