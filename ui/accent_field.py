"""Choosing an accent colour: the theme's own, its suggestions, or any other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QColorDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from digest.render.themes.colors import readable
from ui.colors import colors_of
from ui.look import scaled, text_font
from ui.translation import tr

if TYPE_CHECKING:
    from digest.render.themes.declaration import Declaration

DOT, RING = 18, 24
"""Pixels across a colour, and across the ring around the chosen one, at 100 % text."""

MOST_SUGGESTED = 6


class Swatch(QPushButton):
    """One colour as a button that can be chosen."""

    def __init__(self, color: str, name: str) -> None:
        super().__init__()
        self.color = color
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("look", "quiet")
        self.setFixedSize(QSize(scaled(RING) + 2, scaled(RING) + 2))
        self.setAccessibleName(name)
        self.setToolTip(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self.window().palette())  # a style sheet changes the button's own
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        dot = QRectF(0, 0, scaled(DOT), scaled(DOT))
        dot.moveCenter(middle)
        color = QColor(self.color)
        color.setAlphaF(1.0 if self.isEnabled() else 0.4)
        painter.setBrush(color)
        painter.setPen(QPen(QColor(colors.edge), 1))
        painter.drawEllipse(dot)
        if self.isChecked() or self.hasFocus():
            ring = QRectF(0, 0, scaled(RING) - 1, scaled(RING) - 1)
            ring.moveCenter(middle)
            ink = colors.accent if self.hasFocus() else colors.ink
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ink), 2 if self.hasFocus() else 1.6))
            painter.drawEllipse(ring)


class AccentField(QWidget):
    """Signal: `chosen(color)` with "#rrggbb", None for the theme's own."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._declaration: Declaration | None = None
        self._accent: str | None = None
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(2)
        self.other = QPushButton(tr("Accent", "Other…"), autoDefault=False)
        self.other.setProperty("look", "link")
        self.other.setFont(text_font(12))
        self.other.setAccessibleName(tr("Accent", "Another accent colour"))
        self.other.clicked.connect(self.ask_color)
        self._note = QLabel()
        self._note.setProperty("look", "soft")
        self._note.setFont(text_font(12))
        self._note.setWordWrap(True)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._row)
        column.addWidget(self._note)

    @property
    def swatches(self) -> tuple[Swatch, ...]:
        """The colours on offer, the theme's own first."""
        buttons = (self._row.itemAt(place).widget() for place in range(self._row.count()))
        return tuple(button for button in buttons if isinstance(button, Swatch))

    @property
    def note(self) -> str:
        """What is said of the colour; "" when there is nothing to say."""
        return self._note.text() if self._note.isVisibleTo(self) else ""

    def show_accent(self, accent: str | None, declaration: Declaration | None) -> None:
        """Marks `accent` among what the theme offers, without telling it."""
        if (accent, declaration) == (self._accent, self._declaration) and self._row.count():
            return
        self._accent, self._declaration = accent, declaration
        self._fill()
        self._note.setText(_note(accent, declaration))
        self._note.setVisible(bool(self._note.text()))

    def ask_color(self) -> None:
        """Opens the dialog for any colour."""
        start = self._accent or (self._declaration.colors.accent if self._declaration else "")
        dialog = QColorDialog(QColor(start or "#8c1d18"), self.window())
        dialog.setWindowTitle(tr("Accent", "Accent colour"))
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda color: self.chosen.emit(color.name()))
        dialog.open()

    def _fill(self) -> None:
        while item := self._row.takeAt(0):
            if isinstance(widget := item.widget(), Swatch):
                self._group.removeButton(widget)
                widget.hide()
                widget.deleteLater()
        own = self._declaration.colors.accent if self._declaration else "#808080"
        self._add(own, tr("Accent", "The theme’s own accent"), None)
        for color in self._offered(own):
            self._add(color, tr("Accent", "Accent {color}").format(color=color), color)
        self._row.addWidget(self.other)
        self._row.addStretch(1)

    def _offered(self, own: str) -> list[str]:
        suggested = self._declaration.accents if self._declaration else ()
        offered = [color for color in dict.fromkeys(suggested) if color != own][:MOST_SUGGESTED]
        return offered if self._accent in (None, *offered) else [*offered, self._accent]

    def _add(self, color: str, name: str, accent: str | None) -> None:
        swatch = Swatch(color, name)
        self._group.addButton(swatch)
        swatch.setChecked(accent == self._accent)
        swatch.clicked.connect(partial(self._on_clicked, accent))
        self._row.addWidget(swatch)

    def _on_clicked(self, accent: str | None, _checked: bool = False) -> None:
        if accent != self._accent:
            self.chosen.emit(accent)


def _note(accent: str | None, declaration: Declaration | None) -> str:
    """Says when a colour is printed in another shade."""
    if accent is None or declaration is None:
        return ""
    colors = declaration.colors
    printed = readable(accent, colors.paper, colors.box)
    if printed == accent.lower():
        return ""
    words = tr("Accent", "Printed as {printed}: {accent} could not be read on this paper.")
    return words.format(printed=printed, accent=accent)
