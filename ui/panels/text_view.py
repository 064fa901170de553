"""A plain text in the preview: scrolled, pointed at, marked by the line."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QMouseEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ui.colors import colors_of
from ui.look import scaled
from ui.translation import tr


class TextView(QPlainTextEdit):
    """Plain text in letters of one width. Signal: `line_clicked(number)`, from 0."""

    line_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self.setReadOnly(True)
        self.setFont(_letters())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("Preview", "Plain text"))
        self._pressed: QPoint | None = None

    def show_text(self, text: str, *, keep_place: bool) -> None:
        """Shows another text, from its top or from where the former one was looked at."""
        bar = self.verticalScrollBar()
        top = bar.value() if keep_place else 0
        self.setPlainText(text)
        bar.setValue(top)

    def go_to_line(self, line: int | None) -> None:
        """Marks a line, from 0, none for None, and scrolls there when it can't be seen."""
        self.setExtraSelections([])
        if line is None:
            return
        cursor = QTextCursor(self.document().findBlockByNumber(line))
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(QColor(colors_of(self.palette()).tint))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([mark])
        if not self.viewport().rect().contains(self.cursorRect(cursor).center()):
            self.verticalScrollBar().setValue(max(0, line - 2))

    def step_zoom(self, step: int) -> None:
        """Larger (1), smaller (-1) or as it was made (0)."""
        if step:
            self.zoomIn(2 * step)
        else:
            self.setFont(_letters())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        if self._pressed == spot and event.button() is Qt.MouseButton.LeftButton:
            self.line_clicked.emit(self.cursorForPosition(spot).blockNumber())


def _letters() -> QFont:
    """Of one width, as large as the window's text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(scaled(13))
    return font
